"""Pictures of the browser: every theme, two text sizes, two screens, and a narrow pane.

    python -m tests.ui.parts.browser.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.learning.scenario import Act
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.browser_part import BrowserPart
from tests.learning.web_sites import LINA, MAIL, SECRET
from tests.ui.parts.browser.desk import Desk
from tests.ui.parts.pictures import ROOMS, paint_all, settle
from tests.ui.parts.stage import Stage


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


_ALL = (
    start, login, refused, bubble, shop, safety, link, private, missing, passwords, closed,
)  # fmt: skip
STATES: dict[str, Callable[[BrowserPart], None]] = {state.__name__: state for state in _ALL}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """One picture."""
    stage = Stage(host)
    desk = Desk()
    part = stage.put(lambda window: BrowserPart(host, desk.browser, desk.perform, window), size)
    settle()
    STATES[state](part)
    settle()
    part.window().grab().save(str(file))
    stage.close()
    settle()


if __name__ == "__main__":
    sys.exit(paint_all(ROOMS, STATES, paint))
