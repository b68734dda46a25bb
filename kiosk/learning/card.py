"""The card by which a person comes back: its characters, its QR code, and reading both again.

Format, rules and reasons: ``docs/card.md``. Standard library only: storage, screens and paper
use it. A card reader types like a keyboard; one that is set to a US layout, on a PC with a French
one, types other characters for 13 of the 31. `read` knows such a scan again and repairs it.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from uuid import UUID

from kiosk.learning.ports import Surnom

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 characters, a prime number; 0, O, 1, I and L look too much alike."""
CHARACTERS = 8
"""Of a card, the check character included."""
TOKEN_BYTES = 16

QR_LETTERS = "BCDFGHJKLNPRSTVX"
"""Sixteen values in letters that stand on the same key in the US, French and German layouts."""
QR_START = "JLNC"
"""`JLN`, then the version of the format: `C` is 1."""
QR_LENGTH = len(QR_START) + 2 * (16 + TOKEN_BYTES + 1 + 2)

# Their places are written in QR codes: add at the end, never move or remove (sixteen at most).
_PICTURES = (
    "moon", "mountain", "wave", "sun", "leaf", "lighthouse",
    "comet", "cactus", "bridge", "bolt", "balloon", "sail",
)  # fmt: skip
_ADJECTIVES = ("calm", "quick", "quiet", "free", "solid", "agile")

_PRIME = len(ALPHABET)
_SPACES = str.maketrans("", "", " -\u00a0\u202f\u2010\u2011\u2013\t\r\n")
# What a French keyboard gives for the keys that a US one has at these characters. Caps lock
# makes capitals of accented letters on some systems.
_US_ON_FRENCH = str.maketrans(
    {
        **dict(zip("é\"'(-è_ç", "23456789", strict=True)),
        **dict(zip("ÉÈÇ", "279", strict=True)),
        **dict(zip("AQWZaqwz", "QAZWQAZW", strict=True)),
        **dict.fromkeys("?,", "M"),
        **dict.fromkeys(")° \t\r\n", None),  # the key of the dash
    }
)


@dataclass(frozen=True, slots=True)
class QrCard:
    """What a QR code says: who, the proof, and the surnom to greet with."""

    person: UUID
    token: bytes = field(repr=False)
    surnom: Surnom


def check_character(body: str) -> str:
    """The character that makes seven others a card's.

    Weighted sum modulo a prime, as in ISBN-10 with 31 for 11: the characters, the check one
    included, weighted by their place 1 to 8, add up to a multiple of 31. All weights and their
    differences are invertible, so that any wrong character and any two swapped ones are found.
    """
    total = sum(place * ALPHABET.index(c) for place, c in enumerate(body, start=1))
    # 8 * check = -total; 8 * 4 = 32 is 1 modulo 31.
    return ALPHABET[-total * 4 % _PRIME]


def is_well_formed(characters: str) -> bool:
    """Whether this can be a card at all: eight characters of the alphabet, the last one right."""
    return (
        len(characters) == CHARACTERS
        and all(c in ALPHABET for c in characters)
        and check_character(characters[:-1]) == characters[-1]
    )


def grouped(characters: str) -> str:
    """As shown: ``XXXX-XXXX``."""
    return f"{characters[:4]}-{characters[4:]}"


def characters_of(token: bytes) -> str | None:
    """The characters that belong to a token; None for the few tokens that must not be given.

    Those have no digit: what a US reader types for them on a French keyboard could be read as
    another card. The token cannot be found back from the characters.
    """
    number = int.from_bytes(sha256(b"jalon card characters 1" + token).digest())
    body = ""
    for _ in range(CHARACTERS - 1):
        number, value = divmod(number, _PRIME)
        body += ALPHABET[value]
    return body + check_character(body) if any(c.isdigit() for c in body) else None


def qr_text(person: UUID, token: bytes, surnom: Surnom) -> str:
    """What the QR code holds. Raises ValueError for a surnom or token that is none."""
    if len(token) != TOKEN_BYTES:
        raise ValueError("a token has 16 bytes")
    named = _PICTURES.index(surnom.picture) * 16 + _ADJECTIVES.index(surnom.adjective)
    body = QR_START + _in_letters(person.bytes + token + bytes([named]))
    return body + _check_letters(body)


def read(text: str) -> QrCard | str | None:
    """What was typed or scanned: a QR code, eight well-formed characters, or nothing known.

    Lower case, spaces and dashes are forgiven. A text that checks out as it stands is never
    repaired; one that only a US reader can have typed (it holds no digit) is.
    """
    plain = text.translate(_SPACES).upper()
    if plain.startswith(QR_START):
        return _read_qr(plain)
    if is_well_formed(plain):
        return plain
    if any(c in "0123456789" for c in text):
        return None
    repaired = text.translate(_US_ON_FRENCH).upper()
    # Every card has a digit among the first seven: a mistyped word never becomes one here.
    is_card = is_well_formed(repaired) and any(c.isdigit() for c in repaired[:-1])
    return repaired if is_card else None


def is_scan(text: str) -> bool:
    """Whether a reader typed this, and no finger: a whole card, or the start of a QR code."""
    plain = text.translate(_SPACES).upper()
    return (plain.startswith(QR_START) and len(plain) > CHARACTERS) or read(text) is not None


def _read_qr(plain: str) -> QrCard | None:
    body, check = plain[:-4], plain[-4:]
    if len(plain) != QR_LENGTH or _check_letters(body) != check:
        return None
    try:
        held = bytes.fromhex("".join(f"{QR_LETTERS.index(c):x}" for c in body[len(QR_START) :]))
        surnom = Surnom(_PICTURES[held[-1] // 16], _ADJECTIVES[held[-1] % 16])
    except (ValueError, IndexError):
        return None
    return QrCard(UUID(bytes=held[:16]), held[16:-1], surnom)


def _in_letters(content: bytes) -> str:
    return "".join(QR_LETTERS[int(digit, 16)] for digit in content.hex())


def _check_letters(body: str) -> str:
    return _in_letters(sha256(body.encode()).digest()[:2])
