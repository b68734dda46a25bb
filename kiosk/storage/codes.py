"""Five-digit codes: four drawn digits and a Damm check digit.

The four-digit number modulo 16 is the station's slot, so that stations which do not see each
other seldom give the same code. Standard library only: the screens use `is_well_formed` too.
"""

from collections.abc import Callable
from secrets import choice

SLOTS = 16
DRAWN_DIGITS = 4
CODE_DIGITS = DRAWN_DIGITS + 1

# The quasigroup of order 10 of H. M. Damm, "Total anti-symmetrische Quasigruppen", thesis,
# Marburg 2004: it finds every single wrong digit and every swap of two neighbours.
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


def check_digit(digits: str) -> str:
    """The digit that makes the whole check out."""
    row = "0"
    for digit in digits:
        row = _DAMM[int(row)][int(digit)]
    return row


def is_well_formed(code: str) -> bool:
    """Whether this can be a code at all: five digits, the last one right."""
    return (
        len(code) == CODE_DIGITS and code.isascii() and code.isdigit() and check_digit(code) == "0"
    )


def of_slot(slot: int) -> list[str]:
    """Every code that a station of this slot may give: 625 of them."""
    numbers = (f"{n:0{DRAWN_DIGITS}d}" for n in range(slot, 10**DRAWN_DIGITS, SLOTS))
    return [number + check_digit(number) for number in numbers]


def draw(slot: int, is_given: Callable[[str], bool]) -> str | None:
    """A random code of this slot that is not given yet; None when all are."""
    free = [code for code in of_slot(slot) if not is_given(code)]
    return choice(free) if free else None
