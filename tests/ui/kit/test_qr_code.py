"""A QR code on screen: black and white squares of whole pixels, whatever the theme."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.look import Look
from kiosk.ui.kit.qr_code import QUIET_SQUARES, QrCode
from kiosk.ui.kit.theme_host import ThemeHost

ROWS = ("110", "011", "101")


@pytest.mark.parametrize("look", [Look(), Look("dark"), Look("high-contrast"), Look(scale=2.0)])
def test_every_square_is_whole_and_black_on_white(
    look: Look, host: ThemeHost, qtbot: QtBot
) -> None:
    host.set_look(look)
    code = QrCode(host, ROWS, "Code")
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    picture = code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    side = picture.width()
    square = side // (len(ROWS) + 2 * QUIET_SQUARES)
    start = (side - square * len(ROWS)) // 2
    assert square > 1
    for y in range(side):
        for x in range(side):
            row, column = (y - start) // square, (x - start) // square
            inside = 0 <= row < len(ROWS) and 0 <= column < len(ROWS)
            dark = inside and ROWS[row][column] == "1"
            assert picture.pixelColor(x, y).value() == (0 if dark else 255)
