"""Paints a part in every state, theme and size, for people to look at."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk import assets
from kiosk.ui.kit.look import THEMES, Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens

Sizes = Mapping[str, tuple[float, QSize]]
"""Text scale and room in logical pixels, by the name that the picture bears."""

ROOMS: Sizes = {
    "100-1366": (1.0, QSize(958, 628)),
    "100-1024": (1.0, QSize(988, 348)),
    "100-pane": (1.0, QSize(502, 628)),
    "200-1366": (2.0, QSize(1322, 400)),
    "200-1024": (2.0, QSize(980, 260)),
}
"""The room of a simulator on two screens at two text sizes, and one narrow pane of it."""

ROUNDS = 6
"""Turns of the event loop after which a layout is at rest."""

Paint = Callable[[ThemeHost, QSize, str, Path], None]
"""Paints the state of that name in that size to a file."""


def paint_all(sizes: Sizes, states: Iterable[str], paint: Paint) -> int:
    """Read the folder and the word from the command line, and paint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out, only = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setStyle("Fusion")
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    translator = QTranslator()
    translator.load(str(assets.generated("i18n", "jalon_fr.qm")))
    app.installTranslator(translator)
    host = ThemeHost(app, Tokens.load(), reduced_motion=True)
    shown = tuple(states)
    for theme in THEMES:
        for size_name, (scale, size) in sizes.items():
            for state in shown:
                name = f"{state}-{size_name}-{theme}"
                if only in name:
                    host.set_look(Look(theme, scale))
                    paint(host, size, state, out / f"{name}.png")
    return 0


def settle() -> None:
    """Let the layout come to rest."""
    for _ in range(ROUNDS):
        QApplication.processEvents()
