"""Hints and feedback come and go politely; rings, rails and segments say how far one is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import TapCard
from kiosk.ui.kit.feedback_card import FeedbackCard
from kiosk.ui.kit.hint_card import HintCard
from kiosk.ui.kit.motion import move
from kiosk.ui.kit.ring import ProgressRing
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.step_rail import RailStep, StepRail
from kiosk.ui.kit.text import Body
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window


def test_a_hint_gives_the_focus_back(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    before = Button(host, "Vérifier")
    card = HintCard(host)
    inside = Button(host, "Suivant")
    card.below.addWidget(inside)
    window.column.addWidget(before)
    window.column.addWidget(card)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    before.setFocus()
    card.show_hint("Indice 1 sur 3", "Cherchez le <b>trombone</b>.")
    assert card.accessibleName() == "Indice 1 sur 3. Cherchez le trombone."
    inside.setFocus()
    with qtbot.waitSignal(card.dismissed):
        card.dismiss()
    assert before.hasFocus()
    card.dismiss()
    assert card.isHidden()


def test_feedback_is_saffron_then_green(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    card = FeedbackCard(host)
    window.column.addWidget(card)
    with qtbot.waitExposed(window):
        window.show()
    card.show_not_yet("Pas encore", "Le fichier choisi est une photo.")
    QApplication.processEvents()
    middle = (card.width() - 12, card.height() // 2)
    assert card.grab().toImage().pixelColor(*middle) == host.theme.color("accent-soft")
    card.show_done("C’est fait", "Le CV est joint.")
    assert card.grab().toImage().pixelColor(*middle) == host.theme.color("success-soft")


def test_a_whole_card_is_one_target(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    card = TapCard(host, "Boîte mail, 5 sur 8")
    words = Body(host, "Boîte mail")
    card.column.addWidget(words)
    window.column.addWidget(card)
    with qtbot.waitExposed(window):
        window.show()
    spot = words.mapTo(window, words.rect().center())
    assert window.childAt(spot) is card
    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_nothing_done_draws_no_arc(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    ring = ProgressRing(host, 0, 8, "0 sur 8", color="mail", icon="flag", parent=window)
    ring.resize(ring.sizeHint())
    with qtbot.waitExposed(window):
        window.show()
    mail = host.theme.color("mail")

    def arc() -> int:
        image = ring.grab().toImage()
        across = range(image.width())
        return sum(image.pixelColor(x, y) == mail for x in across for y in range(image.height()))

    assert arc() == 0
    ring.set_progress(4, 8, "4 sur 8")
    half = arc()
    assert half > 0
    ring.set_progress(8, 8, "8 sur 8")
    assert arc() > 1.6 * half
    assert (ring.accessibleName(), ring.accessibleDescription()) == ("8 sur 8", "8/8")


def test_progress_beyond_the_whole_is_refused(host: ThemeHost, window: Window) -> None:
    with pytest.raises(ValueError, match="9 of 8"):
        ProgressRing(host, 9, 8, "9 sur 8", parent=window)
    with pytest.raises(ValueError, match="1 of 0"):
        Segments(host, 1, 0, "", parent=window)


def test_segments_show_done_current_and_next(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    bar = Segments(host, 1, 3, "Étape 2 sur 3", parent=window)
    bar.resize(312, bar.sizeHint().height())
    with qtbot.waitExposed(window):
        window.show()
    image = bar.grab().toImage()
    found = [image.pixelColor(x, 4) for x in (50, 156, 262)]
    assert found == [host.theme.color(name) for name in ("success", "accent", "border")]
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = bar.grab().toImage()
    assert [image.pixelColor(x, 4) for x in (262, 156, 50)] == found


def test_a_rail_wraps_long_steps_and_says_them_all(host: ThemeHost, window: Window) -> None:
    steps = (
        RailStep("3 étapes déjà faites", "done"),
        RailStep("Joindre le CV au message avant de l’envoyer", "current", "4"),
        RailStep("Ensuite : relire", "next", "5"),
    )
    rail = StepRail(host, steps, window)
    assert rail.heightForWidth(220) > rail.heightForWidth(800) == 3 * 40
    for step in steps:
        assert step.words in rail.accessibleDescription()


def test_reduced_motion_puts_things_in_place_at_once(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    thing = Button(host, "OK", parent=window)
    with qtbot.waitExposed(window):
        window.show()
    move(host, thing, b"pos", thing.pos(), window.rect().center())
    assert thing.pos() == window.rect().center()


def test_motion_ends_where_it_should(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    thing = Button(host, "OK", parent=window)
    with qtbot.waitExposed(window):
        window.show()
    host.reduced_motion = False
    move(host, thing, b"pos", thing.pos(), window.rect().center(), "press")
    assert thing.pos() != window.rect().center()
    qtbot.waitUntil(lambda: thing.pos() == window.rect().center())


def test_announcing_needs_no_listener(host: ThemeHost, window: Window) -> None:
    button = Button(host, "OK", parent=window)
    announce(button, "C’est gardé.")
    announce(button, "")
