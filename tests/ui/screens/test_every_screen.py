"""What holds for every learner screen: nothing clipped, nothing unnamed, nothing too small."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.screen import Screen
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import SCREENS

FORMS = {
    "1366x768": (Look(), QSize(1366, 768)),
    "1366x768, 200 %": (Look(scale=2.0), QSize(1366, 768)),
    "1024x600": (Look(), QSize(1024, 600)),
    "1024x600, 200 %": (Look(scale=2.0), QSize(1024, 600)),
    "1366x768, spaced, 150 %": (Look(scale=1.5, spaced=True), QSize(1366, 768)),
}
LEAST_TARGET = 44


def parts(screen: Screen) -> list[QWidget]:
    """Everything visible in a screen."""
    return [w for w in screen.findChildren(QWidget) if w.isVisible() and w.isVisibleTo(screen)]


def targets(screen: Screen) -> list[QWidget]:
    """Everything that can be pressed or typed into."""
    return [
        w
        for w in parts(screen)
        if isinstance(w, QAbstractButton) or w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text!r}"


def clipped(screen: Screen) -> list[str]:
    """Words that have less room than they need, and widgets outside their parent."""
    found = []
    for widget in parts(screen):
        if isinstance(widget, QLabel | QAbstractButton | CodeBoxes):
            least = widget.minimumSizeHint()
            height = widget.height()
            if widget.width() < least.width() or height < least.height():
                found.append(f"{described(widget)}: {widget.size()} < {least}")
            elif widget.hasHeightForWidth() and widget.heightForWidth(widget.width()) > height:
                found.append(f"{described(widget)}: {height} high, words cut")
        parent = widget.parentWidget()
        inside = parent is not None and not isinstance(parent.parentWidget(), ScrollPage)
        if inside and parent is not None and not parent.rect().contains(widget.geometry()):
            found.append(f"{described(widget)}: {widget.geometry()} outside {parent.size()}")
    return found


def overlapping(screen: Screen) -> list[str]:
    """Pairs of targets whose visible parts share pixels, one not being inside the other."""
    places = [
        (w, w.visibleRegion().boundingRect().translated(w.mapTo(screen, QPoint())))
        for w in targets(screen)
        if not isinstance(w.parentWidget(), QAbstractButton)
    ]
    return [
        f"{described(a)} and {described(b)}"
        for i, (a, here) in enumerate(places)
        for b, there in places[i + 1 :]
        if here.intersects(there) and not a.isAncestorOf(b) and not b.isAncestorOf(a)
    ]


def unreachable(screen: Screen) -> list[str]:
    """What is wrong with title, first focus, zones and the direction of scrolling."""
    focus = QApplication.focusWidget()
    found = [] if screen.title else ["no title"]
    if focus is None or not screen.isAncestorOf(focus) or focus.visibleRegion().isEmpty():
        return [*found, f"focus on {described(focus) if focus else 'nothing'}"]
    if not any(zone is focus or zone.isAncestorOf(focus) for zone in screen.zones()):
        found.append(f"{described(focus)} is in no zone")
    scroll = screen.findChild(ScrollPage)
    viewport = scroll.viewport().width() if scroll is not None else screen.width()
    if isinstance(screen, Page) and screen.content.width() > viewport:
        found.append("wider than the page")
    return found


def settled(qtbot: QtBot, screen: Screen) -> None:
    """Wait until the layouts have made room for the words."""

    def well_placed() -> None:
        assert clipped(screen) + unreachable(screen) == []

    qtbot.waitUntil(well_placed, timeout=2000)


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_covered_or_out_of_reach(form: str, show: Show) -> None:
    look, size = FORMS[form]
    for name, make in SCREENS.items():
        screen = show(make, look, size)
        found = clipped(screen) + overlapping(screen) + unreachable(screen)
        assert found == [], name


def test_targets_are_large_enough_and_named(show: Show) -> None:
    for name, make in SCREENS.items():
        screen = show(make)
        small = [
            described(w)
            for w in targets(screen)
            if w.width() < LEAST_TARGET or w.height() < LEAST_TARGET
        ]
        assert small == [], name
        unnamed = [
            described(w)
            for w in targets(screen)
            if not w.objectName()
            or not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text()))
        ]
        assert unnamed == [], name


def test_every_screen_mirrors(show: Show) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for name, make in SCREENS.items():
        screen = show(make)
        assert screen.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert clipped(screen) + overlapping(screen) == [], name


@pytest.mark.parametrize("name", ["attract", "path-5", "naming-code", "finish-named", "my-data"])
def test_a_screen_follows_a_change_of_look_while_it_is_shown(
    name: str, show: Show, host: ThemeHost, qtbot: QtBot
) -> None:
    screen = show(SCREENS[name], Look())
    for look in (Look("dark", 2.0), Look("high-contrast"), Look(spaced=True), Look()):
        host.set_look(look)
        settled(qtbot, screen)
