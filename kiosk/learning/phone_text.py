"""Numbers and links as people write them on a phone."""

import re

from kiosk.learning.folding import fold

SHORTEST = 3
"""Digits of the shortest number that can be called or written to (15 is one of two)."""
COPIED = 30
"""Characters by which a text is known again in another one."""

_LINK = re.compile(r"https?://[^\s<>«»]+|\b(?:[\w-]+\.)+(?:fr|example)(?:/[^\s<>«»]*)?")
_ENDS = ".,!?:;)"
_CODE = re.compile(r"(?<![\d,.])\d{4,8}(?![\d,.]\d)(?!\d)")


def digits(number: str) -> str:
    """The digits that are dialled: « +33 6 39… » and « 06 39… » are the same number."""
    found = re.sub(r"\D", "", number)
    if number.strip().startswith("+33") or found.startswith("0033"):
        found = "0" + found.removeprefix("00").removeprefix("33").removeprefix("0")
    return found


def spaced(number: str) -> str:
    """A number in pairs, as it is read aloud; short ones and others stay as they are."""
    plain = digits(number)
    if len(plain) == 10 and plain.startswith("0"):
        return " ".join(plain[at : at + 2] for at in range(0, 10, 2))
    return plain or number


def holds_number(text: str, number: str) -> bool:
    """Whether a text names a number, however it is spaced."""
    runs = re.findall(r"\+?\d[\d .-]*\d", text)
    return any(digits(run) == digits(number) for run in runs)


def links(text: str) -> tuple[str, ...]:
    """The web addresses in a text, in order."""
    return tuple(found.rstrip(_ENDS) for found in _LINK.findall(text))


def code(text: str) -> str:
    """The code in a text that brings one (« Votre code : 482193 »); empty when there is none."""
    found = _CODE.search(text) if "code" in fold(text) else None
    return found.group() if found else ""


def copied(original: str, text: str) -> bool:
    """Whether a text holds another one, forwarded or copied: its start is enough."""
    start = " ".join(fold(original).split())[:COPIED]
    return bool(start) and start in " ".join(fold(text).split())
