"""Where read-only files are: the only place that knows source tree, wheel or frozen program.

It also knows how the program starts another process of itself.

Assets are what people drew or wrote (`assets/`). Generated files are made from them at set-up or
wheel build (checked content as JSON, compiled translations) and live in `.cache/` of the source
tree; a wheel and a frozen program carry both inside the package, in `kiosk/_data/`.
"""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_data"
_SOURCE = _PACKAGE.parent


def path(*parts: str) -> Path:
    """Path of one read-only asset, as in `path("icons", "mail.svg")`; it need not exist."""
    base = _SHIPPED if _SHIPPED.is_dir() else _SOURCE
    return base.joinpath("assets", *parts)


def generated(*parts: str) -> Path:
    """Path of one generated read-only file, as in `generated("i18n", "jalon_fr.qm")`.

    It need not exist: a source tree before `make setup` has none.
    """
    if _SHIPPED.is_dir():
        return _SHIPPED.joinpath("generated", *parts)
    return _SOURCE.joinpath(".cache", *parts)


def frozen_folder() -> Path | None:
    """The folder of the frozen program, the one with its manifest; None when it is not frozen."""
    return Path(sys.executable).resolve().parent if hasattr(sys, "frozen") else None


def command(*words: str) -> list[str]:
    """The command line that opens a door of this very program, as in `command("doctor")`.

    From sources it must run where the package lies: see `home`.
    """
    if frozen_folder() is not None:
        return [sys.executable, *words]
    return [sys.executable, "-m", "kiosk", *words]


def home() -> Path:
    """Where a process started with `command` finds the package it belongs to."""
    return frozen_folder() or _SOURCE
