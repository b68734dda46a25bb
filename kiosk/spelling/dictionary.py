"""What is a word: the French dictionary, the words of CVs and work, the spelling of 1990."""

import unicodedata

from kiosk.spelling import files
from kiosk.spelling.words import APOSTROPHES

STRAIGHT = dict.fromkeys(map(ord, APOSTROPHES), "'") | dict.fromkeys((0x2010, 0x2011), "-")


def normal(word: str) -> str:
    """One way to write accents, apostrophes and hyphens."""
    return unicodedata.normalize("NFC", word).translate(STRAIGHT)


class Dictionary:
    """Looks words up; made in a tenth of a second, 0.01 ms a word.

    Raises OSError when the dictionary's files cannot be read.
    """

    def __init__(self) -> None:
        from hunspell import Hunspell

        # Always UTF-8: a folder of the person's name may have an accent that the system's own
        # encoding lacks.
        self._known = Hunspell("fr", hunspell_data_dir=files.folder(), system_encoding="UTF-8")
        for word in files.own_words():
            if not self._known.spell(word):
                self._known.add(word)
        for word, example in files.reformed_words():
            self._known.add(word, example)

    def knows(self, word: str) -> bool:
        """Whether it is spelt right. `oe` counts as `œ`, which no keyboard has."""
        word = normal(word)
        return bool(
            self._known.spell(word)
            or ("oe" in word and self._known.spell(word.replace("oe", "œ")))
            or ("Oe" in word and self._known.spell(word.replace("Oe", "Œ")))
        )
