"""The learner's bar and its honest strip."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.learning.ports import Surnom
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.surnoms import (
    ADJECTIVES,
    PICTURES,
    adjective_words,
    picture_words,
    surnom_words,
)
from kiosk.ui.screens.top_bar import LearnerBar
from tests.ui.screens import samples
from tests.ui.screens.conftest import REFERENCE


@pytest.fixture
def bar(host: ThemeHost, qtbot: QtBot) -> LearnerBar:
    made = LearnerBar(host, "Jalon", "une conseillère")
    qtbot.addWidget(made)
    made.resize(REFERENCE)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def words(bar: LearnerBar) -> list[str]:
    return [w.text() for w in bar.findChildren(QLabel) if w.isVisible()]


def test_help_says_the_truth_and_is_taken_back(bar: LearnerBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.help_changed) as told:
        QTest.mouseClick(bar.bar.action_button("help"), Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert bar.help_shown
    strip = bar.strip.accessibleName()
    assert "une conseillère" in strip
    assert "Levez la main ou allez à l’accueil. Votre travail est gardé." in strip
    assert bar.strip in bar.zones()
    with qtbot.waitSignal(bar.help_changed) as told:
        bar.strip.button.click()
    assert told.args == [False]
    assert not bar.help_shown


def test_keys_do_what_the_buttons_do(bar: LearnerBar, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(bar.finish_requested):
        QTest.keyClick(bar, Qt.Key.Key_F, control)
    with qtbot.waitSignal(bar.display_requested):
        QTest.keyClick(bar, Qt.Key.Key_F4)
    with qtbot.waitSignal(bar.help_changed):
        QTest.keyClick(bar, Qt.Key.Key_F9)
    bar.set_in_visit(False)
    with qtbot.assertNotEmitted(bar.finish_requested):
        QTest.keyClick(bar, Qt.Key.Key_F, control)


def test_it_shows_who_is_here_and_the_way_back(bar: LearnerBar, qtbot: QtBot) -> None:
    bar.set_person(samples.COMET)
    assert "Comète calme" in words(bar)
    bar.set_person(None)
    assert "Comète calme" not in words(bar)
    bar.set_back(True)
    with qtbot.waitSignal(bar.back_pressed):
        bar.bar.back.click()


def test_help_and_the_way_out_stay_in_the_compact_form(bar: LearnerBar, qtbot: QtBot) -> None:
    bar.set_person(samples.COMET)
    bar.set_back(True)
    bar.resize(QSize(640, 600))
    qtbot.waitUntil(bar.bar.menu_button.isVisible)
    assert bar.bar.action_button("help").text() == "Aide"
    assert bar.bar.action_button("finish").isVisible()
    assert not bar.bar.action_button("display").isVisible()


def test_there_are_72_surnoms_and_each_reads_as_picture_and_word(host: ThemeHost) -> None:
    names = {surnom_words(Surnom(p, a)) for p in PICTURES for a in ADJECTIVES}
    assert len(names) == 72
    pictures, adjectives = picture_words(), adjective_words()
    assert names == {f"{pictures[p]} {adjectives[a]}" for p in PICTURES for a in ADJECTIVES}
    with pytest.raises(KeyError):
        surnom_words(Surnom("comet", "unknown"))
