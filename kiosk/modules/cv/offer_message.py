"""A short message that takes a claim back: what it names, what it says of it."""

import re

from kiosk.learning.folding import fold
from kiosk.learning.keywords import Keyword, says

_ADMITS = re.compile(
    r"\b(?:pas|jamais|sans|aucune?)\b|\b(?:retir|enlev|corrig|supprim|efface|tromp|debut)\w*"
    r"|\b(?:menti|mentir|non)\b|\bexager\w*|\bn'(?:est|ai|y est) plus\b"
    r"|\bnotions?\b|\bapprend\w*|\berreur\b|\binexact\w*"
)


def admits(text: str, keyword: Keyword) -> bool:
    """It names the thing, and says that it is not so, or that the line was taken off."""
    return says([text], keyword) and bool(_ADMITS.search(fold(text)))
