"""The signs of the modules: eight shapes that are told apart without colour, in every theme."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.ui.kit.look import THEMES, Look, ThemeName
from kiosk.ui.kit.module_badge import paint_module
from kiosk.ui.kit.shapes import GRID, module_shape
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens

MODULES = ("mail", "cv", "ident", "space", "letter", "office", "culture", "careers")
LEAST_APART = 0.02
"""Part of the grid by which two shapes differ at least."""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("module", MODULES)
def test_a_sign_is_drawn_in_its_colour_with_its_icon_on_it(
    qapp: QApplication, module: str, theme: ThemeName
) -> None:
    host = ThemeHost(qapp, Tokens.load(), Look(theme))
    image = QImage(GRID, GRID, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    paint_module(painter, host, module, 0, 0, GRID)
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(GRID) for y in range(GRID)}
    assert host.theme.color(module).name() in colours
    assert host.theme.color("on-module").name() in colours
    assert image.pixelColor(0, 0).alpha() == 0, "a shape, not a square"


def test_shapes_stay_in_their_square_and_differ_from_each_other(tokens: Tokens) -> None:
    shapes = {module: module_shape(tokens.module(module)[0]) for module in MODULES}
    square = QRectF(0, 0, GRID, GRID)
    for path in shapes.values():
        assert square.contains(path.boundingRect())
    dots = [(x + 0.5, y + 0.5) for x in range(GRID) for y in range(GRID)]
    covered = {
        module: {dot for dot in dots if path.contains(QRectF(*dot, 0.01, 0.01).center())}
        for module, path in shapes.items()
    }
    for one, other in combinations(MODULES, 2):
        differs = len(covered[one] ^ covered[other]) / len(dots)
        assert differs >= LEAST_APART, (one, other)
