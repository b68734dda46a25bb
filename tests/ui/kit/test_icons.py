"""Icons are drawn once, in the colour asked for, and point with the reading."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from kiosk.ui.kit.icons import Icons
from kiosk.ui.kit.theme_host import ThemeHost

RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def icons(host: ThemeHost) -> Icons:
    """The icons of the house."""
    return host.icons


def test_an_icon_has_the_colour_asked_for(host: ThemeHost, icons: Icons) -> None:
    color = host.theme.color("help")
    image = icons.pixmap("check", color, 24).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert all(found == color for found in inked)


def test_it_is_drawn_once(host: ThemeHost, icons: Icons) -> None:
    ink = host.theme.color("ink")
    assert icons.pixmap("mail", ink, 24) is icons.pixmap("mail", QColor(ink), 24)
    assert icons.pixmap("mail", ink, 24) is not icons.pixmap("mail", ink, 48)


def inked_columns(image: QImage) -> list[int]:
    """Columns with something more than a trace of ink."""
    across, down = range(image.width()), range(image.height())
    return [x for x in across if any(image.pixelColor(x, y).alpha() > 99 for y in down)]


@pytest.mark.parametrize(("name", "flips"), [("log-out", True), ("check", False)])
def test_only_what_points_is_mirrored(
    host: ThemeHost, icons: Icons, name: str, flips: bool
) -> None:
    ink = host.theme.color("ink")
    plain = icons.pixmap(name, ink, 24).toImage()
    other = icons.pixmap(name, ink, 24, direction=RTL).toImage()
    assert (other != plain) is flips
    if flips:
        assert inked_columns(other) == [23 - x for x in reversed(inked_columns(plain))]


def test_it_is_sharp_on_dense_screens(host: ThemeHost, icons: Icons) -> None:
    pixmap = icons.pixmap("mail", host.theme.color("ink"), 24, ratio=2.0)
    assert pixmap.width() == 48
    assert pixmap.deviceIndependentSize().width() == 24


def test_an_unknown_icon_is_refused(host: ThemeHost, icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", host.theme.color("ink"), 24)
