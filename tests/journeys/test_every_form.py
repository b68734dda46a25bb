"""The whole visit in each form of the window: small, large text, dark, high contrast, spaced."""

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.tour.journey import Journey
from kiosk.tour.module_journey import ModuleJourney
from kiosk.tour.visitor import LostError
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.text import Text
from kiosk.ui.player.step_heading import StepHeading
from tests.journeys.street import Street, street

FORMS: dict[str, tuple[tuple[int, int], dict[str, Any]]] = {
    "1366x768": ((1366, 768), {}),
    "1366x768, 200 %, dark": ((1366, 768), {"text_size": 200, "theme": "dark"}),
    "1024x600, high contrast": ((1024, 600), {"theme": "high-contrast"}),
    "1024x600, 200 %": ((1024, 600), {"text_size": 200}),
    "1366x768, 150 %, spaced": ((1366, 768), {"text_size": 150, "wider_spacing": True}),
    "1920x1080": ((1920, 1080), {}),
}
LEAST_TARGET = 44


def faults(place: Street) -> list[str]:
    """What is wrong with what can be pressed or typed into now."""
    shell = place.kiosk.shell
    found = []
    for widget in shell.findChildren(QWidget):
        stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not widget.isVisible() or not (stop or isinstance(widget, QAbstractButton)):
            continue
        who = f"{type(widget).__name__} {widget.objectName()!r}"
        spoken = widget.accessibleName()
        if isinstance(widget, QAbstractButton):
            spoken = spoken or widget.text()
        if not widget.objectName():
            found.append(f"{who} has no name")
        if not spoken:
            found.append(f"{who} says nothing")
        pressed = stop and not isinstance(widget, StepHeading)  # read, never pressed
        if pressed and (widget.width() < LEAST_TARGET or widget.height() < LEAST_TARGET):
            found.append(f"{who} is {widget.width()}x{widget.height()}")
    if shell.width() != place.size[0] or shell.height() != place.size[1]:
        found.append(f"the window grew to {shell.size().toTuple()}")
    return found


def clipped(place: Street) -> list[str]:
    """Texts and buttons with less room than their words need, or that leave what holds them."""
    found = []
    shell = place.kiosk.shell
    for widget in shell.findChildren(QWidget):
        if not isinstance(widget, Text | QAbstractButton) or not widget.isVisible():
            continue
        words = widget.text().replace("\n", " ")
        if not words:
            continue
        who = f"{type(widget).__name__} {widget.objectName()} “{words[:40]}”"
        needs = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
        if widget.height() < needs:
            found.append(f"{who} is {widget.height()} px high and needs {needs}")
        if not within(widget):
            found.append(f"{who} leaves what holds it")
        if isinstance(widget, Button) and widget.width() < widget.minimumSizeHint().width():
            found.append(f"{who} breaks a word")
    return found


def within(widget: QWidget) -> bool:
    """Whether a widget lies whole in its parents, up to what scrolls or the window."""
    parent = widget.parentWidget()
    place = widget.geometry()
    while parent is not None and not widget.isWindow():
        scrolled = parent.objectName() == "qt_scrollarea_viewport"
        if not scrolled and not parent.rect().contains(place):
            return False
        if scrolled and (place.left() < 0 or place.right() > parent.rect().right()):
            return False
        if scrolled or parent.isWindow():
            return True
        place.translate(parent.pos())
        widget, parent = parent, parent.parentWidget()
    return True


def overlapping(place: Street) -> list[str]:
    """Pairs of things to press that lie on one another, under one page or one overlay."""
    shell = place.kiosk.shell
    stops = [
        (widget, QRect(widget.mapTo(shell, QPoint(0, 0)), widget.size()))
        for widget in shell.findChildren(QWidget)
        if isinstance(widget, QAbstractButton)
        and widget.isVisible()
        and not widget.visibleRegion().isEmpty()
    ]
    return [
        f"{one.objectName()} lies on {other.objectName()}"
        for (one, here), (other, there) in combinations(stops, 2)
        if one.parentWidget() is other.parentWidget() and here.intersects(there)
    ]


class Looking:
    """Looks at each scene; `wrong` holds what is to mend, by the name of the scene."""

    def __init__(self, place: Street) -> None:
        self._place = place
        self.wrong: dict[str, list[str]] = {}

    def __call__(self, scene: str) -> None:
        """A layout may take some turns of the event loop to settle."""
        try:
            self._place.visitor.wait_for(lambda: not self._found(), "for the layout")
        except LostError:
            self.wrong[scene] = self._found()

    def _found(self) -> list[str]:
        return [*faults(self._place), *clipped(self._place), *overlapping(self._place)]


@pytest.mark.timeout(180)
@pytest.mark.parametrize("form", FORMS)
def test_a_whole_visit(form: str, data_dir: Path) -> None:
    size, settings = FORMS[form]
    with street(data_dir, size=size, **settings) as place:
        look = Looking(place)
        Journey(place.kiosk, place.visitor, look).play()
    assert look.wrong == {}


CV_FORMS = [
    pytest.param(form, marks=[] if form in ("1366x768, 200 %, dark", "1024x600, high contrast")
                 else [pytest.mark.campaign])
    for form in FORMS
]  # fmt: skip
"""Two forms that differ in everything with each change, all of them in the campaign."""


@pytest.mark.timeout(180)
@pytest.mark.parametrize("form", CV_FORMS)
def test_a_visit_for_a_cv(form: str, data_dir: Path) -> None:
    size, settings = FORMS[form]
    with street(data_dir, size=size, **settings) as place:
        look = Looking(place)
        ModuleJourney(place.kiosk, place.visitor, look).play_module("cv")
    assert look.wrong == {}
