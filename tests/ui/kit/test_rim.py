"""The mask of an overlay: its edge and corners, never less than what is drawn there."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QRegion

from kiosk.ui.kit.paint import rim

RECT = QRect(0, 0, 100, 60)


@pytest.mark.parametrize("corner", [0, 3, 6, 16])
def test_the_whole_edge_is_kept_and_the_inside_is_left_out(corner: int) -> None:
    mask = rim(RECT, 6, corner)
    inside = RECT.adjusted(6, 6, -6, -6)
    assert (QRegion(RECT) - QRegion(inside) - mask).isEmpty()
    assert not mask.contains(RECT.center())
    assert mask.contains(QPoint(8, 8)) == (corner > 8)


def test_a_box_without_inside_is_kept_whole() -> None:
    small = QRect(0, 0, 20, 10)
    assert rim(small, 6, 16) == QRegion(small)
