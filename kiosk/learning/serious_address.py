"""Whether an address can be said to a recruiter: made of somebody's names, and little else.

Allowed: first and last name, whole or one of them as an initial, in either order, with dots,
dashes or nothing between; a number of at most 2 digits that is not the year of birth; one of the
plain words of `WORDS`.
"""

import re
from typing import Literal

from kiosk.learning.folding import fold

WORDS = frozenset({"pro", "contact", "mail"})
"""Words that say nothing about somebody."""
DIGITS = 2
Fault = Literal["", "birth", "number", "names"]


def fault(address: str, first: str, last: str, birth: str = "") -> Fault:
    """Why it is not serious: ``birth`` year in it, a long ``number``, not the ``names``; or "".

    Without ``birth`` nobody knows the year, and only the other two are found.
    """
    local = fold(address).partition("@")[0]
    numbers = re.findall(r"\d+", local)
    if birth and any(number in (birth, birth[-DIGITS:]) or birth in number for number in numbers):
        return "birth"
    if len(numbers) > 1 or any(len(number) > DIGITS for number in numbers):
        return "number"
    words = [word for word in re.split(r"[^a-z]+", local) if word and word not in WORDS]
    return "" if "".join(words) in _made_of(_letters(first), _letters(last)) else "names"


def is_serious(address: str, first: str, last: str, birth: str = "") -> bool:
    """Nothing is wrong with it."""
    return not fault(address, first, last, birth)


def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", fold(name))


def _made_of(first: str, last: str) -> set[str]:
    pairs = ((first, last), (first[:1], last), (first, last[:1]))
    return {"".join(pair) for pair in pairs} | {"".join(reversed(pair)) for pair in pairs}
