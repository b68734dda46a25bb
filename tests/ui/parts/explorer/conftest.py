"""An explorer on screen, its files, and a person in front of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.file_acts import apply
from kiosk.learning.files import Files
from kiosk.learning.scenario import Act
from kiosk.paper.pages import page_picture
from kiosk.tour.visitor import LAYOUT_ROUNDS, Visitor
from kiosk.ui.parts.explorer.explorer import Explorer
from kiosk.ui.parts.explorer.picker import FilePicker
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.work import Work
from tests.learning.file_worlds import NOON, files
from tests.ui.parts.explorer.contents import fill
from tests.ui.parts.stage import Stage

REFERENCE = QSize(958, 628)
"""Room for a simulator beside the panel at 1366x768."""


@dataclass
class Desk:
    """The program, its files, what was done, and hands."""

    world: Files
    explorer: Explorer
    window: QWidget
    hands: Visitor
    folder: Path
    acts: list[Act] = field(default_factory=list)

    def names(self) -> list[str]:
        """Names in the list, in order."""
        rows = self.explorer.list.rows
        return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]

    def take(self, name: str) -> None:
        """Press on the row of that name."""
        row = self.names().index(name)
        self.hands.click_at(self.explorer.list.viewport(), self.spot(row))

    def spot(self, row: int) -> QPoint:
        """Middle of the name of a row."""
        listing = self.explorer.list
        return listing.visualRect(listing.rows.index(row, 0)).center()

    def press(self, key: Qt.Key, control: bool = False) -> None:
        """A key, perhaps with Ctrl."""
        none, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        self.hands.press(key, ctrl if control else none)

    def rename(self, name: str) -> None:
        """F2, another name over the whole of the old one, Enter."""
        self.press(Qt.Key.Key_F2)
        editor = self.hands.see("file-name")
        assert isinstance(editor, QLineEdit)
        editor.clear()
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, Qt.Key.Key_Return)

    def choose(self, *names: str) -> None:
        """Press entries of the explorer's menu, one inside the other."""
        menu = self.explorer.menu
        for name in names[:-1]:
            menu = next(
                found for action in menu.actions()
                if isinstance(found := action.menu(), QMenu) and found.objectName() == name
            )  # fmt: skip
        action = next(each for each in menu.actions() if each.objectName() == names[-1])
        self.explorer.menu.close()
        action.trigger()

    def offered(self) -> list[str]:
        """Names of the entries of the open menu."""
        return [action.objectName() for action in self.explorer.menu.actions()]

    def said(self) -> str:
        """What the line under the files says."""
        return self.explorer.words.words

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    """The thread that reads."""
    made = Work()
    yield made
    made.close()
    QApplication.processEvents()
    made.deleteLater()


@pytest.fixture
def reader(work: Work) -> Reader:
    """Reads as the program does."""
    return Reader(work.run, page_picture)


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Path:
    """Contents of all files."""
    return fill(tmp_path)


@pytest.fixture
def show(qtbot: QtBot, stage: Stage, reader: Reader, folder: Path) -> Callable[..., Desk]:
    """Put files on screen, in a window as large as the room in the player."""

    def put(world: Files | None = None, size: QSize = REFERENCE, picking: bool = False) -> Desk:
        shown = world or files()
        acts: list[Act] = []

        def perform(act: Act) -> None:
            apply(shown, act, NOON)
            acts.append(act)

        def program(window: QWidget) -> FilePicker | Explorer:
            made = FilePicker if picking else Explorer
            return made(
                stage.host, shown, perform, lambda f: folder / f.content, reader, parent=window
            )

        part = stage.put(program, size)
        window = part.window()
        explorer = part.explorer if isinstance(part, FilePicker) else part
        qtbot.waitUntil(window.isActiveWindow)
        explorer.list.setFocus()
        for _ in range(LAYOUT_ROUNDS):
            QApplication.processEvents()
        return Desk(shown, explorer, window, Visitor(window), folder, acts)

    return put


@pytest.fixture
def desk(show: Callable[..., Desk]) -> Desk:
    """The usual files, Downloads open."""
    return show()
