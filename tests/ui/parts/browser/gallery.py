"""Pictures of the browser: every theme, two text sizes, two screens, and a narrow pane.

    python -m tests.ui.parts.browser.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.scenario import Act
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.browser.browser_part import BrowserPart
from tests.learning.web_sites import LINA, MAIL, SECRET
from tests.ui.parts.browser.desk import Desk

SIZES = {
    "100-1366": (1.0, QSize(958, 628)),
    "100-1024": (1.0, QSize(988, 348)),
    "100-pane": (1.0, QSize(502, 628)),
    "200-1366": (2.0, QSize(1322, 400)),
    "200-1024": (2.0, QSize(980, 260)),
}
THEMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")


def start(part: BrowserPart) -> None:
    """As it opens."""
    part.focus_start()


def login(part: BrowserPart) -> None:
    """The login page, half filled."""
    part.do(Act("web-go", "", MAIL))
    part.demonstrate(Act("fill", "web-user", LINA))
    part.focus_start()


def refused(part: BrowserPart) -> None:
    """The password did not fit."""
    login(part)
    part.do(Act("web-press", "sign-in"))


def bubble(part: BrowserPart) -> None:
    """Signed in, and the browser asks."""
    login(part)
    part.demonstrate(Act("fill", "web-secret", SECRET))
    part.do(Act("web-press", "sign-in"))


def shop(part: BrowserPart) -> None:
    """A page with everything, a password being typed, two tabs more."""
    part.do(Act("web-new-tab"))
    part.do(Act("web-new-tab"))
    part.do(Act("web-go", "", "boutique.example"))
    field = part.findChild(QWidget, "web-new")
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "Lina2006!")


def safety(part: BrowserPart) -> None:
    """What the padlock says."""
    part.do(Act("web-go", "", MAIL))
    part.bar.padlock.click()


def link(part: BrowserPart) -> None:
    """A link that says one thing and does another."""
    part.do(Act("web-go", "", "courriel.example/aide"))
    trap = part.findChild(QWidget, "web-trap")
    assert trap is not None
    trap.setFocus()


def private(part: BrowserPart) -> None:
    """The private window, with two tabs."""
    part.do(Act("web-private"))
    part.do(Act("web-go", "", MAIL))
    part.do(Act("web-new-tab"))


def missing(part: BrowserPart) -> None:
    """No site there."""
    part.do(Act("web-go", "", "courielle.example"))


def passwords(part: BrowserPart) -> None:
    """The passwords that the browser keeps."""
    bubble(part)
    part.do(Act("web-save-password"))
    part.do(Act("web-go", "", "navigateur:mots-de-passe"))


def closed(part: BrowserPart) -> None:
    """The window was closed."""
    part.do(Act("web-quit"))
    part.focus_start()


STATES: tuple[Callable[[BrowserPart], None], ...] = (
    start, login, refused, bubble, shop, safety, link, private, missing, passwords, closed,
)  # fmt: skip


def paint(host: ThemeHost, size: QSize, state: Callable[[BrowserPart], None], file: Path) -> None:
    """One picture."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    desk = Desk()
    part = BrowserPart(host, desk.browser, desk.perform, window)
    column.addWidget(part)
    FocusRing(host, window)
    window.resize(size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    state(part)
    for _ in range(6):
        QApplication.processEvents()
    window.grab().save(str(file))
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def main() -> int:
    """Read the folder, paint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(sys.argv[1])
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setStyle("Fusion")
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    translator = QTranslator()
    translator.load(str(assets.generated("i18n", "jalon_fr.qm")))
    app.installTranslator(translator)
    host = ThemeHost(app, Tokens.load(), reduced_motion=True)
    for theme in THEMES:
        for size_name, (scale, size) in SIZES.items():
            for state in STATES:
                name = f"{state.__name__}-{size_name}-{theme}"
                if only in name:
                    host.set_look(Look(theme, scale))
                    paint(host, size, state, out / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
