"""Text compared without case and accents: « Intérêt » and « interet » are the same word."""

import unicodedata

_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "’": "'", "\u00a0": " ", "\u202f": " "})


def fold(text: str) -> str:
    """Lower case, without accents, with straight apostrophes and plain spaces."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFD", text.casefold().translate(_LETTERS))
    return "".join(c for c in spread if not unicodedata.combining(c))
