"""Which words of a text are looked up, and where they stand.

E-mail and web addresses, file names, numbers, abbreviations in capitals, names of brands with a
capital inside, single letters and other scripts are never looked up. All positions count
characters of Python, one for each code point.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

APOSTROPHES = "’'ʼ"
LETTER = "(?:[^\\W\\d_][\u0300-\u036f]*)"
"""A letter with the accents that may follow it as signs of their own."""
TOKEN = re.compile(f"{LETTER}+(?:[{APOSTROPHES}\\-\u2010\u2011]{LETTER}+)*")
HYPHEN = re.compile("[-\u2010\u2011]")
ADDRESS = re.compile(r"@|://|\\|^www\.|^#|\w\.[a-z]{2,}")
"""In a run of signs without a space: then the whole run is an address, a file or a tag."""
ELIDED = frozenset(
    (*"cdjlmnst", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu", "entr")
)
"""What stands before an apostrophe."""
ENDING = re.compile(r"/-|[^\W\d_][(·•‧]")
"""What stands before an ending that is no word of its own: `(se)`, `·euse`, `/-ne`."""
AFTER_TITLE = re.compile(
    r"(?:\b[^\W\d_]|\b(?:mme|mlle|dr|st|ste|av|bd|tél|etc))\.\s*$", re.IGNORECASE
)
"""A full stop that ends no sentence: `M. Diallo`."""
OPENS = re.compile(r"(?:^|[.!?…\n\r\u2028\u2029•‣▪])[^\w,;:]*$")
"""What stands before the first word of a sentence, a line or an item of a list."""
LAST_LATIN = "\u024f"
LONGEST = 40
"""Characters; what is longer is no word."""
LOOK_BACK = 24
"""Characters before a word that tell whether it begins a sentence."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word at its place in the text; ``text`` is exactly what stands there."""

    at: int
    text: str
    opens: bool = False
    """It begins a sentence: its capital need not be that of a name."""
    follower: str = ""
    """The word right after it, over one space; empty when something else follows."""


def words(text: str) -> Iterator[Word]:
    """The words to look up, in order."""
    for run in re.finditer(r"\S+", text):
        if ADDRESS.search(run.group()):
            continue
        for token in TOKEN.finditer(text, *run.span()):
            start, end = token.span()
            if not _attached(text, start, end) and is_looked_up(token.group()):
                yield Word(start, token.group(), _opens(text, start), _follower(text, end))


def is_looked_up(word: str) -> bool:
    """False for what no dictionary has: abbreviations, brands, single letters, other scripts."""
    letters = [sign for sign in word if sign.isalpha()]
    return (
        1 < len(letters) <= LONGEST
        and max(letters) <= LAST_LATIN
        and not any(part[1:] != part[1:].lower() for part in pieces(word))
    )


def pieces(word: str) -> list[str]:
    """Parts between apostrophes and hyphens."""
    return re.split(f"[{APOSTROPHES}\\-\u2010\u2011]", word)


def without_elision(word: Word) -> Word | None:
    """`entreprise` of `l’entreprise`; None when nothing is elided.

    A capital after an apostrophe is that of a name, wherever the word stands.
    """
    for at, sign in enumerate(word.text):
        if sign in APOSTROPHES and word.text[:at].lower() in ELIDED:
            return Word(word.at + at + 1, word.text[at + 1 :])
    return None


def hyphenated(word: Word) -> list[Word]:
    """Parts of a compound, the single letters left out; empty when it is none."""
    parts: list[Word] = []
    at = 0
    for text in HYPHEN.split(word.text):
        parts.append(Word(word.at + at, text, word.opens and at == 0, "" if at else word.follower))
        at += len(text) + 1
    return [part for part in parts if len(part.text) > 1] if len(parts) > 1 else []


def _attached(text: str, start: int, end: int) -> bool:
    """Whether it is only a part: beside a digit, or an ending."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if any(sign.isdigit() or sign == "_" for sign in before + after):
        return True
    return ENDING.fullmatch(text[max(0, start - 2) : start]) is not None


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - LOOK_BACK) : start]
    if start > LOOK_BACK:
        before = f"x{before}"  # the cut is no beginning
    return OPENS.search(before) is not None and AFTER_TITLE.search(before) is None


def _follower(text: str, end: int) -> str:
    if text[end : end + 1] not in (" ", "\u00a0"):
        return ""
    token = TOKEN.match(text, end + 1)
    return token.group() if token else ""
