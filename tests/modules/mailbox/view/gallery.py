"""Pictures of the mailbox in its frame: every theme, two text sizes, two screens.

    python -m tests.modules.mailbox.view.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it. The real content of « Répondre à une
convocation » is shown when it is installed, else a small world of the tests.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.scenario import Act
from kiosk.modules.library import ContentError, Library
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from tests.modules.mailbox.view.worlds import box

REFERENCE, SMALL = QSize(962, 672), QSize(992, 392)
"""The simulator with its frame: beside the panel at 1366x768; alone at 1024x600."""
LARGE, LARGE_SMALL = QSize(1326, 448), QSize(984, 300)
"""The same at 200 %, where it is alone on both screens."""


def real_or_small() -> MailboxScenario:
    """The world of the real activity; without it one of the tests. Both hold ``convocation``."""
    try:
        activity = Library(assets.generated("content")).activity("mailbox/mb4", "C")
        world = ROOM.scenario(activity)
        assert isinstance(world, MailboxScenario)
    except ContentError:
        with tempfile.TemporaryDirectory() as folder:
            world = box(Path(folder), answers=True, signature="Lina Morel")
    return world


def inbox(view: MailboxView) -> None:
    """As it opens."""
    view.listing.list.setFocus()


def reading(view: MailboxView) -> None:
    """The invitation, open."""
    view.demonstrate(Act("open", "convocation"))
    view.reading.body.setFocus()


def recipients(view: MailboxView) -> None:
    """All addresses of the invitation."""
    reading(view)
    view.reading.header.recipients.button.click()


def compose(view: MailboxView) -> None:
    """A reply, half written."""
    reading(view)
    view.demonstrate(Act("reply", "convocation"))
    QTest.keyClicks(view.compose.body, "Bonjour Madame,")
    view.compose.body.setFocus()
    view.flush()
    view.set_saved(True)


def everyone(view: MailboxView) -> None:
    """A reply to all: many addresses."""
    reading(view)
    view.demonstrate(Act("reply-all", "convocation"))
    view.compose.body.setFocus()


def refused(view: MailboxView) -> None:
    """A new mail without recipient."""
    view.demonstrate(Act("new"))
    view.compose.bar.send.click()


def suggestions(view: MailboxView) -> None:
    """Typing a name."""
    view.demonstrate(Act("new"))
    view.compose.addresses["to"].edit.setFocus()
    QTest.keyClicks(view.compose.addresses["to"].edit, "so")


def nothing(view: MailboxView) -> None:
    """A search that finds nothing."""
    view.listing.search.edit.setFocus()
    QTest.keyClicks(view.listing.search.edit, "de:vacances")


def sent(view: MailboxView) -> None:
    """A mail was sent and an answer came."""
    compose(view)
    view.compose.bar.send.click()


def contacts(view: MailboxView) -> None:
    """The address book."""
    view.panes.folders.panel_wanted.emit("contacts")


def signature(view: MailboxView) -> None:
    """The signature."""
    view.panes.folders.panel_wanted.emit("signature")


STATES: tuple[Callable[[MailboxView], None], ...] = (
    inbox, reading, recipients, compose, everyone, refused, suggestions, nothing, sent, contacts,
    signature,
)  # fmt: skip


@contextmanager
def shown(
    host: ThemeHost, scenario: MailboxScenario, size: QSize
) -> Iterator[tuple[QWidget, MailboxView]]:
    """A window with the view in its frame."""
    window = QWidget()
    column = QVBoxLayout(window)
    frame = SimulatorFrame(
        host, "training", "Entraînement : rien ne part pour de vrai.", MailboxView.address, window
    )
    view = MailboxView(scenario, host, frame)
    frame.set_content(view)
    column.addWidget(frame)
    FocusRing(host, window)
    window.resize(size + QSize(18, 18))
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    try:
        yield window, view
    finally:
        window.close()
        view.close_world()
        window.deleteLater()
        QApplication.processEvents()


def pictures(host: ThemeHost, out: Path, only: str) -> None:
    """Paint every state."""
    themes: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")
    sizes = {
        "100-1366": (1.0, REFERENCE), "100-1024": (1.0, SMALL), "125-1366": (1.25, REFERENCE),
        "200-1366": (2.0, LARGE), "200-1024": (2.0, LARGE_SMALL),
    }  # fmt: skip
    for theme in themes:
        for size_name, (scale, size) in sizes.items():
            for state in STATES:
                name = f"{state.__name__}-{size_name}-{theme}"
                if only in name:
                    host.set_look(Look(theme, scale))
                    _paint(host, real_or_small(), size, state, out / f"{name}.png")
    if only in "many":
        host.set_look(Look())
        with tempfile.TemporaryDirectory() as folder:
            _paint(host, box(Path(folder), many=500), REFERENCE, inbox, out / "many.png")


def _paint(
    host: ThemeHost,
    world: MailboxScenario,
    size: QSize,
    state: Callable[[MailboxView], None],
    file: Path,
) -> None:
    with shown(host, world, size) as (window, view):
        state(view)
        QApplication.processEvents()
        QApplication.processEvents()
        window.grab().save(str(file))


def main() -> int:
    """Read the folder, paint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    translator = QTranslator()
    translator.load(str(assets.generated("i18n", "jalon_fr.qm")))
    app.installTranslator(translator)
    host = ThemeHost(app, Tokens.load(), reduced_motion=True)
    pictures(host, out, sys.argv[2] if len(sys.argv) > 2 else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
