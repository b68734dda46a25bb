"""How strong a password is, by the three examples of the CNIL.

Deliberation 2022-100 of 21 July 2022 (JO of 16 October 2022) asks 80 bits of guessing and gives
three ways to reach them: 12 characters of 4 kinds; 14 characters of 3 kinds; a phrase of at least
7 words. It counts on characters taken at random, so what is known of somebody, what everybody
types, and one character again and again are refused here whatever their length.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kiosk.learning.folding import fold

SHORTER, LONGER = 12, 14
"""Characters of a password with 4 kinds of them, and with 3."""
WORDS = 7
"""Words of a phrase."""
Pattern = Literal["", "four-kinds", "three-kinds", "phrase"]
Kind = Literal["lower", "upper", "digit", "sign"]

_DIFFERENT, _DIFFERENT_WORDS = 6, 5
"""Characters, and words, that must differ from each other."""
_KNOWN = ("motdepasse", "password", "azerty", "qwerty", "123456", "abcdef", "jetaime")
_SHORT = 3
"""A word of so many letters is personal only where it stands alone: « Tom », not « tomate »."""
_DISGUISE = str.maketrans("013457@$€", "oieastase")


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to be said of a password; never the password itself."""

    pattern: Pattern
    """The example it follows; empty when it follows none."""
    length: int
    kinds: frozenset[Kind]
    words: int
    personal: str = ""
    """The piece of personal data that is in it, as it was given."""
    known: bool = False
    """It holds what everybody types, or little that differs."""

    @property
    def strong(self) -> bool:
        """It follows an example and holds nothing that can be guessed."""
        return bool(self.pattern) and not self.personal and not self.known

    @property
    def progress(self) -> float:
        """How near the nearest example is, 0 to 1; 1 only when it is strong."""
        if self.strong:
            return 1.0
        near = max(
            (min(self.length / SHORTER, 1) + len(self.kinds) / 4) / 2,
            (min(self.length / LONGER, 1) + min(len(self.kinds) / 3, 1)) / 2,
            min(self.words / WORDS, 1),
        )
        return min(near, 0.9) * (0.5 if self.personal or self.known else 1)


def judge(password: str, personal: Iterable[str] = ()) -> Judged:
    """Judge a password of somebody whose names, year, town, pet... are ``personal``."""
    kinds = _kinds(password)
    words = [word for word in re.split(r"[^\w]+|_+", fold(password)) if word and word.isalpha()]
    length = len(password)
    pattern: Pattern = ""
    if len(words) >= WORDS:
        pattern = "phrase"
    elif length >= SHORTER and len(kinds) == 4:
        pattern = "four-kinds"
    elif length >= LONGER and len(kinds) >= 3:
        pattern = "three-kinds"
    return Judged(
        pattern=pattern,
        length=length,
        kinds=kinds,
        words=len(words),
        personal=next((word for word in personal if _holds(password, word)), ""),
        known=_guessed(password, words, pattern),
    )


def _kinds(password: str) -> frozenset[Kind]:
    found: set[Kind] = set()
    for character in password:
        if character.islower():
            found.add("lower")
        elif character.isupper():
            found.add("upper")
        elif character.isdigit():
            found.add("digit")
        elif not character.isspace():
            found.add("sign")
    return frozenset(found)


def _holds(password: str, word: str) -> bool:
    """The word is in it, in any case, without accents, or with digits for letters."""
    wanted = re.sub(r"[^a-z0-9]", "", fold(word))
    if not wanted:
        return False
    plain = fold(password)
    bare = re.sub(r"[^a-z0-9]", "", plain)
    disguised = re.sub(r"[^a-z0-9]", "", plain.translate(_DISGUISE))
    if len(wanted) <= _SHORT:
        alone = rf"(?<![a-z]){re.escape(wanted)}(?![a-z])"
        return bool(re.search(alone, plain))
    return wanted in bare or wanted in disguised


def _guessed(password: str, words: list[str], pattern: Pattern) -> bool:
    if pattern == "phrase":
        return len(set(words)) < _DIFFERENT_WORDS
    bare = re.sub(r"[^a-z0-9]", "", fold(password))
    many = len(password) >= SHORTER and len(set(password)) < _DIFFERENT
    return many or any(word in bare for word in _KNOWN)
