"""What a reader says of a page that is out of sight: three questions, and « not remembered »."""

from kiosk.modules.cv.reader_rules import Memory

JOB, STRENGTHS = "job", "strengths"
ASKED = (JOB, "strength-1", "strength-2")
"""Fields that are typed."""
UNSAID = (JOB, STRENGTHS)
"""Questions that can be left without words."""
CALLS = ("phone", "mail", "none")
"""How the reader would call."""


class Recall:
    """The answers of one reader; nothing is right or wrong in them."""

    def __init__(self) -> None:
        self.texts = dict.fromkeys(ASKED, "")
        self.unsaid: set[str] = set()
        self.call = ""
        """One of `CALLS`; empty before it is said."""

    @property
    def complete(self) -> bool:
        """Whether each question has an answer."""
        said = {
            JOB: self.texts[JOB].strip(),
            STRENGTHS: self.texts["strength-1"].strip() or self.texts["strength-2"].strip(),
        }
        return bool(self.call) and all(said[q] or q in self.unsaid for q in UNSAID)

    def say(self, field: str, text: str) -> None:
        """Type an answer. Raises ValueError when there is no such field."""
        if field not in ASKED:
            raise ValueError(f"{field} is not asked")
        self.texts[field] = text
        if text.strip():
            self.unsaid.discard(JOB if field == JOB else STRENGTHS)

    def turn(self, question: str) -> None:
        """Not remembered, or yes. Raises ValueError."""
        if question not in UNSAID:
            raise ValueError(f"{question} is not asked")
        self.unsaid ^= {question}
        if question in self.unsaid:
            for field in ASKED:
                if (field == JOB) is (question == JOB):
                    self.texts[field] = ""

    def call_by(self, way: str) -> None:
        """How the reader would call. Raises ValueError when it is said already."""
        if way not in CALLS or way == self.call:
            raise ValueError(f"{way} is no other way")
        self.call = way

    def memory(self) -> Memory:
        """All that was said. Raises ValueError while a question has no answer."""
        if not self.complete:
            raise ValueError("a question has no answer")
        strengths = tuple(
            self.texts[field].strip() for field in ASKED[1:] if self.texts[field].strip()
        )
        return Memory(self.texts[JOB].strip(), strengths, "" if self.call == "none" else self.call)
