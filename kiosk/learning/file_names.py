"""Whether the name of a file says what it is: « CV_Lina_TRAORE.pdf », in any usual writing."""

import re
from pathlib import PurePosixPath

from kiosk.learning.folding import fold

_UNSAID = frozenset(
    {"copie", "copy", "final", "finale", "nouveau", "new", "vf", "def", "bis", "ok", "brouillon"}
)
"""Words that mean something to nobody but the one who named the file."""
_YEAR = re.compile(r"20\d\d")


def is_cv_of(name: str, first: str, last: str) -> bool:
    """It says CV, then both names in any order; capitals, accents and what joins are free.

    A year or the job may follow. A copy's number (« (2) ») or « final » may not.
    """
    words = _words(PurePosixPath(name).stem)
    if words[:1] != ["cv"]:
        return False
    left = words[1:]
    for part in (*_words(first), *_words(last)):
        if part not in left:
            return False
        left.remove(part)
    return all(
        _YEAR.fullmatch(word) or (word.isalpha() and word not in _UNSAID and len(word) > 1)
        for word in left
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+|\d+", fold(text))
