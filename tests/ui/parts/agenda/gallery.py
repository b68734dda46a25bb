"""Pictures of the agenda: every theme, two text sizes, two screens, and a narrow pane.

    python -m tests.ui.parts.agenda.gallery FOLDER [WORD]

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
from kiosk.learning.agenda import Agenda
from kiosk.learning.agenda_acts import slot
from kiosk.learning.scenario import Act
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.agenda.agenda_part import AgendaPart
from tests.ui.parts.agenda.agendas import THURSDAY, Desk, empty, week

SIZES = {
    "100-1366": (1.0, QSize(958, 628)),
    "100-1024": (1.0, QSize(988, 348)),
    "100-pane": (1.0, QSize(502, 628)),
    "200-1366": (2.0, QSize(1322, 400)),
    "200-1024": (2.0, QSize(980, 260)),
}
THEMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")


def calendar(part: AgendaPart) -> None:
    """As it opens."""
    part.focus_start()


def nothing(part: AgendaPart) -> None:
    """Nothing noted yet."""
    part.focus_start()


def new(part: AgendaPart) -> None:
    """Thursday at ten, where something is already."""
    _demonstrate(part, Act("agenda-new", slot(THURSDAY, 10)))


def refused(part: AgendaPart) -> None:
    """The same, and Save was pressed."""
    new(part)
    title = part.findChild(QWidget, "agenda-title")
    assert title is not None
    QTest.keyClicks(title, "Entretien")
    part.form.save.click()


def missing(part: AgendaPart) -> None:
    """Nothing typed, and Save was pressed."""
    _demonstrate(part, Act("agenda-new", THURSDAY.isoformat()))
    part.form.save.click()


def opened(part: AgendaPart) -> None:
    """An appointment, open."""
    _demonstrate(part, Act("agenda-open", "lesson"))


def deleted(part: AgendaPart) -> None:
    """An appointment was deleted."""
    part.focus_start()
    part.week.deleted.emit("dentist")


def _demonstrate(part: AgendaPart, act: Act) -> None:
    part.demonstrate(act)
    part.focus_start()


STATES: tuple[Callable[[AgendaPart], None], ...] = (
    calendar, nothing, new, refused, missing, opened, deleted,
)  # fmt: skip


def paint(
    host: ThemeHost, agenda: Agenda, size: QSize, state: Callable[[AgendaPart], None], file: Path
) -> None:
    """One picture."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    part = AgendaPart(host, agenda, Desk(agenda).perform, window, closable=True)
    column.addWidget(part)
    FocusRing(host, window)
    window.resize(size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    state(part)
    for _ in range(4):
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
                    agenda = empty() if state is nothing else week()
                    paint(host, agenda, size, state, out / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
