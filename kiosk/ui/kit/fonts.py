"""The faces that come with the program, given to Qt once."""

from functools import cache

from PySide6.QtGui import QFontDatabase

from kiosk import assets


@cache
def load_fonts() -> tuple[str, ...]:
    """Register every TrueType face of `assets/fonts`; returns the family names.

    RuntimeError when a face cannot be read: text would fall back to an unknown font.
    """
    families: set[str] = set()
    for file in sorted(assets.path("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            raise RuntimeError(f"font file not readable: {file.name}")
        families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))
