"""Pictures of the agenda: every theme, two text sizes, two screens, and a narrow pane.

    python -m tests.ui.parts.agenda.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.learning.agenda_acts import slot
from kiosk.learning.scenario import Act
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.agenda.agenda_part import AgendaPart
from tests.ui.parts.agenda.agendas import THURSDAY, Desk, empty, week
from tests.ui.parts.pictures import ROOMS, paint_all, settle
from tests.ui.parts.stage import Stage


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


_ALL = (calendar, nothing, new, refused, missing, opened, deleted)
STATES: dict[str, Callable[[AgendaPart], None]] = {state.__name__: state for state in _ALL}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """One picture."""
    stage = Stage(host)
    agenda = empty() if state == "nothing" else week()
    part = stage.put(
        lambda window: AgendaPart(host, agenda, Desk(agenda).perform, window, closable=True), size
    )
    settle()
    STATES[state](part)
    settle()
    part.window().grab().save(str(file))
    stage.close()
    settle()


if __name__ == "__main__":
    sys.exit(paint_all(ROOMS, STATES, paint))
