"""Hints and the ghost find a visible widget for every act on files."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.learning.file_acts import offers
from kiosk.learning.scenario import Act
from kiosk.ui.parts.explorer.targets import shown_after, used_by
from tests.ui.parts.explorer.conftest import REFERENCE, Desk


@pytest.mark.parametrize("size", [REFERENCE, QSize(520, 380)])
def test_every_act_that_is_offered_has_its_widget(
    show: Callable[..., Desk], qtbot: QtBot, size: QSize
) -> None:
    desk = show(size=size)
    desk.explorer.choose("lost")
    desk.explorer.ask("delete")
    for offer in offers(desk.world):
        used = used_by(desk.explorer, Act(offer.name, offer.target))
        assert used is not None, offer
        assert used.isVisible()
    desk.explorer.deeds.browse("bin")
    assert used_by(desk.explorer, Act("empty-bin")) is not None
    desk.explorer.deeds.browse("downloads")
    desk.explorer.deeds.do("preview", "cv-pdf")
    qtbot.waitUntil(lambda: desk.explorer.preview.state == "page")
    assert shown_after(desk.explorer, Act("preview", "cv-pdf")) is desk.explorer.preview.page
    closing = used_by(desk.explorer, Act("close-preview"))
    assert closing is desk.explorer.preview.bar.close_button
