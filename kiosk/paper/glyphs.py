"""Which characters our faces hold: what none of them has cannot be printed, and is told.

The table comes from the faces themselves (`build/fonts.py`), so that nothing is guessed.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from kiosk import assets

_JOINER: Final = "\u200d"
_NON_JOINER: Final = "\u200c"
_SKIN: Final = range(0x1F3FB, 0x1F400)
_FLAG: Final = range(0x1F1E6, 0x1F200)
_SILENT: Final = frozenset({"Cc", "Cf", "Co", "Cs"})
"""Controls, marks of direction, private and half characters: they have no glyph to miss."""
_LINE_ENDS: Final = "\r\v\f\x85\u2028\u2029"
_SPACES: Final = re.compile(" {2,}")
"""What is left where a sign went from between two spaces."""
_PLAIN: Final = str.maketrans(dict.fromkeys(_LINE_ENDS, "\n") | {"\t": " "})


@cache
def coverage() -> Mapping[str, frozenset[int]]:
    """Family -> characters that both its faces hold."""
    table = json.loads(assets.path("paper", "coverage.json").read_text("utf-8"))
    return {
        family: frozenset(c for first, last in ranges for c in range(first, last + 1))
        for family, ranges in table.items()
    }


@dataclass(slots=True)
class Cleaner:
    """Makes texts that can be set, and remembers what had to go."""

    families: tuple[frozenset[int], ...]
    """What each face holds; one face must hold a letter together with its marks."""
    _left_out: dict[str, None] = field(default_factory=dict)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Distinct glyphs that no face has, in the order in which they were met."""
        return tuple(self._left_out)

    def line(self, text: str) -> str:
        """One line: line ends and tabs become spaces."""
        return " ".join(self.lines(text))

    def lines(self, text: str) -> list[str]:
        """The lines that hold something, in NFC, without what cannot be printed."""
        plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_PLAIN))
        cleaned = (self._kept(line).strip() for line in plain.split("\n"))
        return [line for line in cleaned if line]

    def _kept(self, line: str) -> str:
        if all(ord(c) in self.families[0] for c in line):
            return line
        kept = "".join(self._one(glyph) for glyph in _glyphs(line))
        return kept if len(kept) == len(line) else _SPACES.sub(" ", kept)

    def _one(self, glyph: str) -> str:
        """What is printed of one glyph: all of it, its letter without marks, or nothing."""
        plain = "".join(c for c in glyph if not _silent(c)) if glyph != _NON_JOINER else glyph
        if not plain or self._held(plain):
            return plain
        if plain.isspace():
            return " "
        self._left_out[glyph] = None
        return plain[0] if self._held(plain[0]) else ""

    def _held(self, glyph: str) -> bool:
        return glyph == _NON_JOINER or any(
            all(ord(c) in family for c in glyph) for family in self.families
        )


def _glyphs(line: str) -> Iterator[str]:
    """What a reader takes for one sign: a letter with its marks, a flag, a family of emoji."""
    glyph = ""
    for character in line:
        if glyph and _belongs(character, glyph):
            glyph += character
        else:
            if glyph:
                yield glyph
            glyph = character
    if glyph:
        yield glyph


def _belongs(character: str, glyph: str) -> bool:
    if unicodedata.category(character).startswith("M") or ord(character) in _SKIN:
        return not glyph.isspace()
    if character == _JOINER or glyph.endswith(_JOINER):
        return not glyph.isspace()
    return ord(character) in _FLAG and len(glyph) == 1 and ord(glyph) in _FLAG


def _silent(character: str) -> bool:
    last = ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF
    selector = 0xFE00 <= ord(character) <= 0xFE0F or 0xE0000 <= ord(character) <= 0xE01EF
    return last or selector or unicodedata.category(character) in _SILENT
