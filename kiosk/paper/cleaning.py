"""Text that can be set: what no face of ours holds is left out of the sheet."""

import re
import unicodedata
from typing import Final

_UNPRINTABLE: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]"
)
_MOST_LATIN: Final = 0x2E7F


def settable(text: str) -> str:
    """The same text without control characters and without signs beyond our faces (emoji)."""
    plain = unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text.replace("\t", "    ")))
    return "".join(c for c in plain if ord(c) <= _MOST_LATIN and unicodedata.category(c) != "Cf")
