"""Finishing, leaving, the veils, my data and the calm pages of trouble."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.finish import FinishScreen, GoodbyeScreen, LeaveScreen
from kiosk.ui.screens.my_data import MyDataScreen, ReceiptScreen
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.trouble import Trouble, TroubleScreen, trouble_words
from kiosk.ui.screens.veil import NamedVeil, NamelessVeil
from tests.ui.screens import samples
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import child


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def words(screen: Screen) -> str:
    said = " ".join(w.text() for w in screen.findChildren(QLabel) if w.isVisible())
    return said.replace("\u00a0", " ").replace("\n", " ")


def test_finish_says_what_goes_and_changes_nothing_by_itself(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: FinishScreen(host, True, 10))
    assert isinstance(screen, FinishScreen)
    said = words(screen)
    assert "D’abord, emportez vos documents. Ensuite, vos textes s’effacent." in said
    assert "Vos résultats restent, avec votre code." in said
    assert "Pour revenir plus tard : tout reste ici 10 jours." in said
    assert "Votre image, votre mot et votre code le rouvrent." in said
    with qtbot.waitSignal(screen.stayed):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.stayed):
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(screen.ended):
        child(screen, "end").click()
    with qtbot.waitSignal(screen.leaving):
        child(screen, "leave").click()


def test_a_nameless_finish_says_that_everything_goes(show: Show) -> None:
    said = words(show(lambda host: FinishScreen(host, False, 10)))
    assert "Ensuite, tout s’efface : vos textes et vos résultats." in said


def test_leaving_nameless_offers_a_picture_or_erases(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: LeaveScreen(host, 10))
    assert isinstance(screen, LeaveScreen)
    with qtbot.waitSignal(screen.keep):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(screen.erase):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.stayed):
        QTest.keyClick(focus(), Qt.Key.Key_Escape)


def test_goodbye_ends_by_itself_or_at_once(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: GoodbyeScreen(host, erased=True))
    assert isinstance(screen, GoodbyeScreen)
    assert "C’est terminé" in words(screen)
    assert "Vos textes sont effacés. Vos résultats restent, avec votre code." in words(screen)
    with qtbot.waitSignal(screen.over, timeout=9000):
        screen.start()
    screen = show(lambda host: GoodbyeScreen(host, erased=False))
    assert isinstance(screen, GoodbyeScreen)
    assert "Votre travail est gardé" in words(screen)
    screen.start()
    with qtbot.waitSignal(screen.over, timeout=1000):
        QTest.keyClick(focus(), Qt.Key.Key_Return)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_F7, Qt.Key.Key_Return])
def test_any_key_lifts_a_named_veil(key: Qt.Key, show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: NamedVeil(host, 48))
    assert isinstance(screen, NamedVeil)
    assert "Dans 48 s, il faudra votre code." in words(screen)
    with qtbot.waitSignal(screen.resumed):
        QTest.keyClick(focus(), key)


def test_a_click_lifts_a_named_veil_and_tab_reaches_its_other_answers(
    show: Show, qtbot: QtBot
) -> None:
    screen = show(lambda host: NamedVeil(host, 60))
    assert isinstance(screen, NamedVeil)
    for place in (QPoint(5, 5), screen.heading.mapTo(screen, QPoint(5, 5))):
        under = screen.childAt(place) or screen
        with qtbot.waitSignal(screen.resumed):
            QTest.mouseClick(under, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(screen.resumed):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        with qtbot.waitSignal(screen.more_time):
            QTest.keyClick(focus(), Qt.Key.Key_Return)
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        with qtbot.waitSignal(screen.leaving):
            QTest.keyClick(focus(), Qt.Key.Key_Space)
    screen.set_left(9)
    assert "9 s" in words(screen)


def test_no_key_lifts_a_nameless_veil(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: NamelessVeil(host, 640))
    assert isinstance(screen, NamelessVeil)
    assert "Dans 11 min, tout s’efface." in words(screen)
    with qtbot.assertNotEmitted(screen.resumed), qtbot.assertNotEmitted(screen.someone_else):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_A):
            QTest.keyClick(focus(), key)
        QTest.mouseClick(screen, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    same, other = child(screen, "resume"), child(screen, "someoneElse")
    assert same.size() == other.size()
    assert same.kind == other.kind  # type: ignore[attr-defined]
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(screen.resumed):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.someone_else):
        other.click()
    screen.set_left(30)
    assert "Dans 30 s, tout s’efface." in words(screen)


def test_a_veil_covers_every_pixel(show: Show) -> None:
    screen = show(lambda host: NamedVeil(host, 48))
    canvas = screen.host.theme.color("canvas")
    image = screen.grab().toImage()
    assert image.pixelColor(2, 2) == canvas
    assert image.pixelColor(image.width() - 3, 2) == canvas
    assert not image.hasAlphaChannel() or image.pixelColor(2, 2).alpha() == 255


def mine(show: Show, **changes: object) -> MyDataScreen:
    holdings = replace(samples.HOLDINGS, **changes)  # type: ignore[arg-type]
    screen = show(
        lambda host: MyDataScreen(host, holdings, activities=4, record_months=12, parked_days=10)
    )
    assert isinstance(screen, MyDataScreen)
    return screen


def test_my_data_in_words(show: Show) -> None:
    said = words(mine(show))
    for sentence in (
        "Comète calme",
        "4 activités, 37 étapes notées",
        "Du 3 novembre 2026 au 22 novembre 2026.",
        "Un travail en attente, fermé par votre code, 10 jours.",
        "Rien n’est encore parti vers votre Mission Locale.",
        "Tout s’efface 12 mois après votre dernière visite.",
    ):
        assert sentence in said
    said = words(mine(show, surnom=None, events=0, first=None, last=None, parked=False, sent=0))
    for sentence in (
        "Pas de surnom",
        "Rien pour le moment.",
        "Aucun travail en attente.",
        "Rien ne part vers votre Mission Locale.",
    ):
        assert sentence in said
    assert "3 résultats sont à votre Mission Locale, sans votre nom." in words(mine(show, sent=3))


def test_erasing_is_asked_twice_and_the_safest_answer_has_the_focus(
    show: Show, qtbot: QtBot
) -> None:
    screen = mine(show)
    with qtbot.waitSignal(screen.change_surnom):
        child(screen, "changeSurnom").click()
    with qtbot.assertNotEmitted(screen.erase_confirmed):
        child(screen, "eraseAll").click()
        assert focus().objectName() == "dialog_keep"
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
    child(screen, "eraseAll").click()
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(screen.erase_confirmed):
        QTest.keyClick(focus(), Qt.Key.Key_Return)


def test_a_receipt_proves_and_names_nobody(show: Show, qtbot: QtBot) -> None:
    screen = show(lambda host: ReceiptScreen(host, samples.RECEIPT))
    assert isinstance(screen, ReceiptScreen)
    said = words(screen)
    assert "9F2C 41D0 7B1E 4C55 8A10 0C6F 3E2D 1B4A" in said
    assert "22 novembre 2026" in said
    assert "37 résultats" in said
    with qtbot.waitSignal(screen.closed):
        QTest.keyClick(focus(), Qt.Key.Key_Return)


@pytest.mark.parametrize("trouble", Trouble)
def test_each_trouble_is_calm_has_one_action_and_a_note(
    trouble: Trouble, show: Show, qtbot: QtBot
) -> None:
    screen = show(lambda host: TroubleScreen(host, trouble, "Disque plein : 0 Mo."))
    assert isinstance(screen, TroubleScreen)
    told = trouble_words(trouble)
    assert screen.title == told.heading
    said = words(screen).lower()
    for banned in ("erreur", "échec", "faute", "panne", "bug"):
        assert banned not in said
    assert "disque plein" in said
    assert focus().objectName() == "action"
    with qtbot.waitSignal(screen.acted):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    screen.start_busy()
    with qtbot.assertNotEmitted(screen.acted):
        child(screen, "action").click()
    screen.stop_busy()
