"""The licences of what the frozen program carries, in one file beside it.

PySide6 and Qt may be taken under the GPL 3, whose text is `LICENSE`; their wheels carry no text of
their own. Fonts, icons and teaching content have theirs beside them, in `assets/`.
"""

import re
from importlib import metadata
from pathlib import Path

LOCK = Path(__file__).resolve().parent.parent / "locks" / "kiosk.txt"
HEAD = "Jalon carries these libraries. Its own licence is in LICENSE.\n"
RULE = "\n" + "-" * 72 + "\n"


def carried() -> list[str]:
    """Names of the locked distributions that this platform has."""
    locked = re.findall(r"^([a-z0-9-]+)==", LOCK.read_text("utf-8"), re.MULTILINE)
    here = {found.name.lower().replace("_", "-") for found in metadata.distributions()}
    return [name for name in locked if name in here]


def notices() -> str:
    """Every library with its version and licence, then the texts that came with it."""
    return HEAD + "".join(RULE + _notice(metadata.distribution(name)) for name in carried())


def _notice(library: metadata.Distribution) -> str:
    about = library.metadata
    named = [about[key] for key in ("License-Expression", "License") if key in about]
    licence = next(iter(named), "see below")
    texts = [
        Path(str(file.locate())).read_text("utf-8", "replace")
        for file in library.files or []
        if "dist-info" in str(file) and re.search(r"licen[cs]e", str(file), re.IGNORECASE)
    ]
    return "\n".join([f"{library.name} {library.version}: {licence}\n", *texts])
