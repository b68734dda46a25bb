"""A text of one's own made a model: what differs in another case becomes a gap to fill in."""

import re
from collections.abc import Sequence

from kiosk.learning.activity import Gap, Take
from kiosk.learning.folding import fold
from kiosk.learning.letters import Letter, ModelText
from kiosk.learning.mail_text import own_words


def model_of(take: Take, letters: Sequence[Letter]) -> ModelText | None:
    """The model that an activity gives: made of the last letter to ``take.to``, if any went."""
    sent = [letter for letter in letters if take.to.lower() in letter.to.lower()]
    if not sent:
        return None
    subject, text = sent[-1].subject, own_words(sent[-1].text)
    return ModelText(take.title, with_gaps(subject, take.gaps), with_gaps(text, take.gaps))


def with_gaps(text: str, gaps: Sequence[Gap]) -> str:
    """The text with « [words] » in place of each text of a gap, whatever its case and accents.

    The longest texts go first. Only whole words count; a number may be written with any spaces.
    """
    words = {_key(part): gap.words for gap in gaps for part in gap.texts}
    if not words:
        return text
    folded, places = _folded(text)
    found = re.compile(
        r"(?<!\w)(?:" + "|".join(map(_pattern, sorted(words, key=len, reverse=True))) + r")(?!\w)"
    )
    made, done = [], 0
    for match in found.finditer(folded):
        start, end = places[match.start()], places[match.end() - 1] + 1
        made += [text[done:start], f"[{words[_key(match[0])]}]"]
        done = end
    return "".join([*made, text[done:]])


def _key(part: str) -> str:
    """What is alike in two ways of writing it."""
    plain = " ".join(fold(part).split())
    return re.sub(r"\D", "", plain) if _is_number(plain) else plain


def _pattern(key: str) -> str:
    if _is_number(key):
        return r"[\s.\-]*".join(key)
    return r"\s+".join(re.escape(word) for word in key.split())


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\+?[\d\s.\-]+", text))


def _folded(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters where it stands in the text."""
    parts = [(letter, place) for place, char in enumerate(text) for letter in fold(char)]
    return "".join(letter for letter, _ in parts), [place for _, place in parts]
