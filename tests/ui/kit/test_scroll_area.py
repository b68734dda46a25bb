"""Content that fits beside the bar, not without it: shown and hidden in turn, not for ever."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.scroll_area import ScrollArea

ROOM = QSize(300, 200)


class TallWhenWide(QWidget):
    """Two lines of words become one, and a picture grows, once there is room beside it."""

    def minimumSizeHint(self) -> QSize:
        """Higher than the room as soon as the bar is gone."""
        wide = self.width() >= ROOM.width()
        return QSize(10, ROOM.height() + (50 if wide else -50))

    def resizeEvent(self, event: object) -> None:
        """Ask for the new height."""
        self.updateGeometry()


def test_it_settles(qtbot: QtBot) -> None:
    area = ScrollArea()
    qtbot.addWidget(area)
    area.setFrameShape(ScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content = TallWhenWide()
    area.setWidget(content)
    area.resize(ROOM)
    area.show()
    qtbot.waitUntil(lambda: content.height() >= ROOM.height())
    for width in range(ROOM.width() - 40, ROOM.width() + 40):
        area.resize(width, ROOM.height())
    qtbot.waitUntil(lambda: content.width() > 0)
