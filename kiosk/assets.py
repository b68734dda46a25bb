"""Where read-only files are: the only place that knows source tree, wheel or frozen program.

Assets are what people drew or wrote (`assets/`). Generated files are made from them at set-up or
wheel build (checked content as JSON, compiled translations) and live in `.cache/` of the source
tree; a wheel and a frozen program carry both inside the package, in `kiosk/_data/`.
"""

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
