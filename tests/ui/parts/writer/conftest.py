"""A word processor on screen and a person in front of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.learning.rich_places import span_of
from kiosk.learning.scenario import Act
from kiosk.learning.writer import Writer, document_of
from kiosk.learning.writer_acts import apply
from kiosk.tour.visitor import Visitor
from kiosk.ui.parts.writer.writer_part import WriterPart
from tests.ui.parts.stage import Stage

ROOM = QSize(958, 628)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LINES = ("Lina Traoré", "Expérience", "- Jouer", "- Aider", "Garde      2025")


@dataclass
class Desk:
    """The world of the part: it does what is asked, and keeps the acts."""

    writer: Writer
    acts: list[Act] = field(default_factory=list)
    listener: Callable[[], None] = lambda: None

    def perform(self, act: Act) -> None:
        """Do it. Raises NotOfferedError."""
        apply(self.writer, act)
        self.acts.append(act)
        self.listener()


@dataclass
class Shown:
    """The part, its world, and hands."""

    desk: Desk
    part: WriterPart
    hands: Visitor

    def lines(self) -> list[str]:
        """What the text says, what is typed included."""
        self.part.flush()
        return [paragraph.text for paragraph in self.desk.writer.document.paragraphs]

    def on_screen(self) -> list[str]:
        """What is shown, line by line."""
        return self.part.page.toPlainText().split("\n")

    def names(self) -> list[str]:
        """Acts done."""
        return [" ".join(filter(None, (a.name, a.target, a.text))) for a in self.desk.acts]

    def select(self, words: str) -> None:
        """Select a span as an act writes it."""
        self.part.page.setFocus()
        self.part.page.select(span_of(self.desk.writer.document, words))

    def press_text(self, id: str, offset: int) -> None:
        """Press with the mouse before a letter of a paragraph."""
        page = self.part.page
        self.select(f"{id}:{offset}..{id}:{offset}")
        spot = page.cursorRect().center()
        page.moveCursor(page.textCursor().MoveOperation.Start)
        self.hands.click_at(page.viewport(), QPoint(spot.x() + 1, spot.y()))

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""


Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot, stage: Stage) -> Show:
    """Put a text on screen."""

    def put(lines: tuple[str, ...] = LINES, room: QSize = ROOM, **look: object) -> Shown:
        rows = [{"id": "abcdefghijklmnop"[n], "text": line, **look} for n, line in enumerate(lines)]
        desk = Desk(Writer(document_of(rows, {})))
        part = stage.put(
            lambda window: WriterPart(stage.host, desk.writer, desk.perform, (), window), room
        )
        desk.listener = part.refresh
        qtbot.waitUntil(part.isActiveWindow)
        part.focus_start()
        return Shown(desk, part, Visitor(part.window()))

    return put
