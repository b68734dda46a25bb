"""The whole visit in each form of the window: small, large text, dark, high contrast, spaced."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.tour.journey import Journey
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


@pytest.mark.timeout(180)
@pytest.mark.parametrize("form", FORMS)
def test_a_whole_visit(form: str, data_dir: Path) -> None:
    size, settings = FORMS[form]
    wrong: dict[str, list[str]] = {}
    with street(data_dir, size=size, **settings) as place:

        def look(scene: str) -> None:
            if found := faults(place):
                wrong[scene] = found

        Journey(place.kiosk, place.visitor, look).play()
    assert wrong == {}
