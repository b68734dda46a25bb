"""What was meant: the commonest forms near a slip, in letters or in sound, likeliest first.

Letters are compared without accents, which cost little to forget. SymSpell finds the forms within
two letters; forms of the very same sound are found however many letters differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import log10

from kiosk.spelling import files
from kiosk.spelling.sounds import VOWELS, plain, sound

MOST = 4
"""Suggestions for one word."""
FARTHEST = 2
"""Letters that may differ."""
PREFIX = 6
"""Letters that SymSpell prepares: with 6 the process is ready after 1 s and takes 70 MB,
with 7 a third more."""
OWN_COUNT, OWN_LENGTH = 300_000, 5
"""A word of CVs and work of so many letters counts at least as much in a thousand million words;
shorter ones (`cv`, `ok`) are near to too many others."""
ELIDED = ("qu", *"cdjlmnst")
HEARD_FIRST = frozenset(f"{VOWELS}h")
"""What an apostrophe stands before."""
LEAST_ELIDED = 4
"""Letters after a forgotten apostrophe; shorter words are like too many others."""

# What makes a form less likely, in letters.
ACCENT, APOSTROPHE, FIRST_LETTER, LENGTH, PLURAL = 0.2, 0.4, 0.8, 0.1, 0.3
# What makes it likelier.
SAME_SOUND, TEN_TIMES_COMMONER, DOUBLED = 0.9, 0.25, 0.5
WORTH_OFFERING = 1.0
"""Letters; what is less likely than the likeliest form by more is noise to a weak reader."""
NEAR = 1
"""Letters that may differ in a word at the head of a sentence, which may be a name."""


@dataclass(frozen=True, slots=True)
class Meant:
    """One form that may have been meant."""

    form: str
    cost: float
    near: bool
    """So like the slip that it is hardly another word."""


class Suggestions:
    """Knows the commonest forms; made in half a second, 0.5 ms a slip."""

    def __init__(self) -> None:
        from symspellpy import SymSpell, Verbosity

        self._all = Verbosity.ALL
        self._letters = SymSpell(FARTHEST, PREFIX)
        self._counts = dict(files.forms())
        for word in files.own_words():
            count = OWN_COUNT if len(word) >= OWN_LENGTH else 1
            self._counts[word] = max(self._counts.get(word, 0), count)
        self._slips = files.frequent_slips()
        self._forms: dict[str, list[str]] = {}
        self._sounds: dict[str, list[str]] = {}
        for form in self._counts:
            self._forms.setdefault(plain(form), []).append(form)
            self._sounds.setdefault(sound(form), []).append(form)
        for key, forms in self._forms.items():
            self._letters.create_dictionary_entry(key, max(self._counts[form] for form in forms))
        self.meant = lru_cache(maxsize=2048)(self._meant)

    def _meant(self, slip: str) -> tuple[Meant, ...]:
        """The likeliest forms for a slip in small letters."""
        found = {form: self._weigh(slip, form, away) for form, away in self._near(slip)}
        for one in self._with_apostrophe(slip):
            found.setdefault(one.form, one)
        best = sorted(found.values(), key=lambda one: (one.cost, one.form))
        best = [one for one in best if one.cost <= best[0].cost + WORTH_OFFERING]
        if slip in self._slips:
            known = Meant(self._slips[slip], 0, near=True)
            best = [known, *(one for one in best if one.form != known.form)]
        return tuple(best[:MOST])

    def _near(self, slip: str) -> list[tuple[str, int]]:
        """Forms and how many letters they are away."""
        key = plain(slip)
        found = dict.fromkeys(self._sounds.get(sound(slip), ()), FARTHEST)
        for item in self._letters.lookup(key, self._all, FARTHEST):
            for form in self._forms[item.term]:
                found[form] = item.distance
        return list(found.items())

    def _weigh(self, slip: str, form: str, away: int) -> Meant:
        heard = sound(slip) == sound(form)
        key, other = plain(slip), plain(form)
        cost = away - TEN_TIMES_COMMONER * log10(self._counts[form])
        cost += LENGTH * abs(len(key) - len(other))
        cost += ACCENT * abs(_accents(slip) - _accents(form))
        cost += PLURAL * (_plural(form) and not _plural(slip))
        cost += FIRST_LETTER * (key[:1] != other[:1]) - SAME_SOUND * heard
        cost -= DOUBLED * (key != other and _single(key) == _single(other))
        near = key[:1] == other[:1] and (away <= NEAR or heard)
        return Meant(form, cost, near)

    def _with_apostrophe(self, slip: str) -> Iterator[Meant]:
        """`l’entreprise` for `lentreprise`."""
        for head in ELIDED:
            tail = slip.removeprefix(head)
            key = plain(tail)
            if tail == slip or len(key) < LEAST_ELIDED or key[0] not in HEARD_FIRST:
                continue
            for form in self._forms.get(key, ()):
                cost = APOSTROPHE - TEN_TIMES_COMMONER * log10(self._counts[form])
                cost += ACCENT * abs(_accents(tail) - _accents(form))
                yield Meant(f"{head}’{form}", cost, near=True)


def _plural(word: str) -> bool:
    return word.endswith("s")


def _single(key: str) -> str:
    """Without doubled letters, which are hard to hear."""
    return "".join(sign for sign, _ in groupby(key))


def _accents(word: str) -> int:
    return sum(sign > "z" for sign in word.lower())
