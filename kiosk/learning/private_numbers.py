"""Numbers that nobody should type on a shared PC: bank card, IBAN, social security number.

The world gives numbers of its own to type; any other that has the shape of a real one is made
unreadable before it is kept.
"""

import re
from collections.abc import Iterable

HIDDEN = "•"
"""What stands in the place of each digit or letter that was taken out."""
_GAP = r"[ \u00a0.\-]?"
_PATTERNS = (
    re.compile(rf"(?<![0-9A-Za-z])[A-Za-z]{{2}}\d{{2}}(?:{_GAP}\d){{10,30}}(?!\d)"),
    re.compile(rf"(?<!\d)(?<!\d[ .\-])[1-9](?:{_GAP}\d){{12,18}}(?!\d)"),
)
# An IBAN with its country, and 13 to 19 digits: cards have 13 to 19, social security 13 or 15.
# Phone numbers begin with 0, so that two of them in a row are none of these.


def bare(text: str) -> str:
    """A number without what people put between its digits."""
    return re.sub(r"[\s.\-]", "", text).upper()


def private(text: str, allowed: Iterable[str] = ()) -> tuple[str, ...]:
    """The numbers in a text that look like somebody's own, but for those of the world.

    The beginning of one of these is let through: a text is looked at while it is typed.
    """
    known = {bare(number) for number in allowed}
    found = [match.group() for pattern in _PATTERNS for match in pattern.finditer(text)]
    return tuple(n for n in found if not any(each.startswith(bare(n)) for each in known))


def hidden(text: str, allowed: Iterable[str] = ()) -> str:
    """The text with such numbers made unreadable."""
    for number in private(text, allowed):
        text = text.replace(number, re.sub(r"[0-9A-Za-z]", HIDDEN, number))
    return text
