"""Things wrap, keep their order, and mirror."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.layout import FlowLayout, GridFlow, LeadTrail
from tests.ui.kit.conftest import Window


class Block(QWidget):
    """Something of a fixed size."""

    def __init__(self, width: int, height: int = 50) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        """Its size."""
        return self._size

    def minimumSizeHint(self) -> QSize:
        """Its size too."""
        return self._size


@pytest.fixture
def box(window: Window) -> QWidget:
    """A box in the window."""
    made = QWidget(window)
    made.setGeometry(0, 0, 500, 400)
    return made


def shown(qtbot: QtBot, window: Window) -> None:
    """Show the window and let the layouts do their work."""
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()


def test_a_flow_goes_to_the_next_row(qtbot: QtBot, window: Window, box: QWidget) -> None:
    flow = FlowLayout(box, 10)
    blocks = [Block(200) for _ in range(5)]
    for block in blocks:
        flow.addWidget(block)
    shown(qtbot, window)
    assert [(b.x(), b.y()) for b in blocks] == [(0, 0), (210, 0), (0, 60), (210, 60), (0, 120)]
    assert flow.heightForWidth(500) == 170
    assert flow.heightForWidth(2000) == 50


def test_a_hidden_thing_takes_no_room(qtbot: QtBot, window: Window, box: QWidget) -> None:
    flow = FlowLayout(box, 10)
    blocks = [Block(200) for _ in range(3)]
    for block in blocks:
        flow.addWidget(block)
    blocks[0].hide()
    shown(qtbot, window)
    assert (blocks[1].x(), blocks[2].x()) == (0, 210)


def test_a_flow_mirrors(qtbot: QtBot, window: Window, box: QWidget) -> None:
    flow = FlowLayout(box, 10)
    blocks = [Block(200), Block(100)]
    for block in blocks:
        flow.addWidget(block)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(qtbot, window)
    assert blocks[0].geometry() == QRect(300, 0, 200, 50)
    assert blocks[1].geometry() == QRect(190, 0, 100, 50)


@pytest.mark.parametrize(("width", "columns"), [(1100, 5), (500, 2), (399, 1)])
def test_a_grid_drops_columns_in_steps(
    qtbot: QtBot, window: Window, box: QWidget, width: int, columns: int
) -> None:
    grid = GridFlow(box, 16, (5, 2, 1))
    blocks = [Block(200, 40 + i) for i in range(5)]
    for block in blocks:
        grid.addWidget(block)
    box.resize(width, 700)
    shown(qtbot, window)
    assert len({block.x() for block in blocks}) == columns
    first = [block for block in blocks if block.y() == 0]
    assert len({block.width() for block in first}) <= 2
    assert max(b.geometry().right() for b in first) <= width - 1


def test_the_trail_goes_under_the_lead_when_there_is_no_room(
    qtbot: QtBot, window: Window, box: QWidget
) -> None:
    row = LeadTrail(box, 10, least=300)
    lead, trail = Block(320), Block(150)
    row.addWidget(lead)
    row.addWidget(trail)
    shown(qtbot, window)
    assert trail.y() == lead.y()
    assert trail.geometry().right() == box.width() - 1
    box.resize(400, 400)
    QApplication.processEvents()
    assert trail.y() == 60
    assert trail.x() == 0
    assert row.heightForWidth(400) == 110


def test_taking_things_out_leaves_the_others(window: Window, box: QWidget) -> None:
    flow = FlowLayout(box, 10)
    blocks = [Block(100) for _ in range(3)]
    for block in blocks:
        flow.addWidget(block)
    flow.removeWidget(blocks[1])
    assert flow.count() == 2
    assert flow.itemAt(5) is None
    assert flow.takeAt(7) is None
    blocks[1].deleteLater()
