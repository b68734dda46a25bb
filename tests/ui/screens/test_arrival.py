"""Attract, needs and display: the first minute, told with keys and the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.display import DisplayPanel
from kiosk.ui.screens.landscape import Landscape
from kiosk.ui.screens.needs import NeedsScreen
from kiosk.ui.screens.screen import Screen
from tests.ui.screens import samples
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import child


def attract(host: ThemeHost) -> AttractScreen:
    return AttractScreen(host, "Jalon", "Poste 4")


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def words(screen: Screen) -> str:
    return " ".join(
        str(w.property("text")) for w in screen.findChildren(QWidget) if w.property("text")
    )


def test_enter_opens_the_first_door_and_tab_finds_the_second(show: Show, qtbot: QtBot) -> None:
    screen = show(attract)
    assert isinstance(screen, AttractScreen)
    assert focus().objectName() == "firstTime"
    with qtbot.waitSignal(screen.first_time):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus().objectName() == "returning"
    with qtbot.waitSignal(screen.returning):
        QTest.keyClick(focus(), Qt.Key.Key_Space)


@pytest.mark.parametrize("choice", ["pill_200", "pill_dark"])
def test_enter_starts_after_a_choice_of_display_too(show: Show, qtbot: QtBot, choice: str) -> None:
    """The page says so under its first door, wherever the keyboard is."""
    screen = show(attract)
    assert isinstance(screen, AttractScreen)
    qtbot.waitUntil(lambda: screen.findChild(QWidget, choice) is not None)
    QTest.mouseClick(child(screen, choice), Qt.MouseButton.LeftButton)
    assert focus().objectName() == choice
    with qtbot.waitSignal(screen.first_time):
        QTest.keyClick(focus(), Qt.Key.Key_Return)


def test_attract_says_what_it_is_and_nothing_of_later_work(show: Show) -> None:
    said = words(show(attract)).replace("\n", " ")
    for sentence in (
        "Le numérique pour l’emploi, à votre rythme.",
        "Vous apprenez en essayant. Ici, vous pouvez tout tenter.",
        "C’est ma première fois",
        "Je reviens",
        "Pas de compte",
        "Fonctionne sans Internet",
        "Vous choisissez ce qui est gardé",
        "Poste 4",
    ):
        assert sentence in said
    for absent in ("Animateur", "Texte simple", "English"):
        assert absent not in said


def test_comfort_is_one_press_away_and_the_drawing_goes_in_high_contrast(
    show: Show, host: ThemeHost, qtbot: QtBot
) -> None:
    screen = show(attract)
    landscape = screen.findChild(Landscape)
    assert landscape is not None
    assert landscape.isVisible()
    child(screen, "pill_high-contrast").click()
    assert host.look == Look("high-contrast")
    qtbot.waitUntil(lambda: not landscape.isVisible())
    child(screen, "pill_150").click()
    child(screen, "spacing").click()
    assert host.look == Look("high-contrast", 1.5, True)


def test_the_display_panel_keeps_the_focus_and_gives_it_back(
    show: Show, host: ThemeHost, qtbot: QtBot
) -> None:
    screen = show(attract)
    before = focus()
    panel = DisplayPanel(host, screen.window())
    panel.open()
    for _ in range(9):
        assert panel.isAncestorOf(focus())
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClick(panel.controls.sizes.items[0], Qt.Key.Key_End)
    assert host.look.scale == 2.0
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert focus() is before
    panel.open()
    with qtbot.waitSignal(panel.closed):
        QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(4, panel.height() - 4))


def test_a_need_is_pressed_with_25_minutes_unless_told_otherwise(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: NeedsScreen(host, samples.NEEDS))
    assert isinstance(screen, NeedsScreen)
    assert focus().objectName() == "need_answer"
    with qtbot.waitSignal(screen.chosen) as pressed:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert pressed.args == ["answer", 25]
    child(screen, "pill_10").click()
    with qtbot.waitSignal(screen.chosen) as pressed:
        QTest.mouseClick(child(screen, "need_jobs"), Qt.MouseButton.LeftButton)
    assert pressed.args == ["jobs", 10]
    with qtbot.waitSignal(screen.path_requested):
        child(screen, "allActivities").click()


def test_alt_and_the_arrow_towards_the_start_go_back(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: NeedsScreen(host, samples.NEEDS))
    alt = Qt.KeyboardModifier.AltModifier
    with qtbot.assertNotEmitted(screen.back):
        QTest.keyClick(focus(), Qt.Key.Key_Right, alt)
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.back):
        QTest.keyClick(focus(), Qt.Key.Key_Left, alt)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(screen.back):
        QTest.keyClick(focus(), Qt.Key.Key_Right, alt)


def test_every_press_shows_where_it_leads_by_its_name(show: Show) -> None:
    screen = show(lambda host: NeedsScreen(host, samples.NEEDS))
    named = {b.accessibleName() for b in screen.findChildren(QAbstractButton) if b.accessibleName()}
    assert {need.words for need in samples.NEEDS} <= named


def test_one_need_says_what_one_will_do_and_asks_for_no_time(show: Show) -> None:
    cards = samples.modules(1)[0].activities
    screen = show(lambda host: NeedsScreen(host, samples.NEEDS[:1], cards))
    need = child(screen, "need_answer")
    assert "Répondre à une convocation · environ 5 minutes" in need.accessibleName()
    assert not child(screen, "pill_25").isVisible()


def test_the_display_panel_leaves_the_bar_in_sight(show: Show, host: ThemeHost) -> None:
    screen = show(lambda host: NeedsScreen(host, samples.NEEDS))
    panel = DisplayPanel(host, screen.window())
    panel.open()
    bar = screen.window().findChild(QWidget, "topBar")
    assert bar is not None
    assert panel.panel.geometry().top() > bar.geometry().bottom()
