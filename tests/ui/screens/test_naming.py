"""A surnom and its code: notice first, picture, word, code to photograph, one try."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.ports import Surnom
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.naming import NamingScreen
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import SCREENS, child

NOTICE = (
    "Ce poste garde votre surnom et vos résultats.\n"
    "Votre Mission Locale les reçoit, sans votre nom.\n"
    "Vos textes s’effacent quand vous terminez.\n"
    "Tout s’efface 12 mois après votre dernière visite, ou quand vous le demandez."
)
DAY = date(2026, 11, 22)


def named(show: Show, changing: bool = False) -> NamingScreen:
    screen = show(
        lambda host: NamingScreen(host, record_months=12, parked_days=10, changing=changing)
    )
    assert isinstance(screen, NamingScreen)
    return screen


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def words(screen: NamingScreen) -> list[str]:
    return [w.text() for w in screen.findChildren(QLabel) if w.isVisible()]


def choose(screen: NamingScreen, qtbot: QtBot) -> None:
    """Walk to the code with the keyboard only."""
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(screen.surnom_chosen) as chosen:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert chosen.args == [Surnom("mountain", "quick")]


def test_the_notice_stands_before_the_picture(show: Show, qtbot: QtBot) -> None:
    screen = named(show)
    assert NOTICE in words(screen)
    assert not screen.findChildren(QWidget, "pictures")
    assert focus().objectName() == "choosePicture"
    child(screen, "knowMore").click()
    assert any("Jamais demandés" in text for text in words(screen))
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert focus().objectName() == "picture_moon"


def test_by_keyboard_from_notice_to_a_code_that_is_tried_once(show: Show, qtbot: QtBot) -> None:
    screen = named(show)
    choose(screen, qtbot)
    screen.show_code("40718", DAY)
    assert [screen.bar] == [False]
    shown = words(screen)
    assert "Montagne rapide" in shown
    assert "Créé le 22 novembre 2026" in shown
    assert "Prenez cette page en photo." in shown
    assert any("Écrivez le code sur un papier." in text for text in shown)
    boxes = [b for b in screen.findChildren(CodeBoxes) if b.isVisible()]
    assert [box.code() for box in boxes] == ["40718"]
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert [screen.bar] == [True]
    QTest.keyClicks(focus(), "40781")
    with qtbot.assertNotEmitted(screen.finished):
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert any(text.startswith("Pas encore.") for text in words(screen))
    QTest.keyClicks(focus(), "40718")
    with qtbot.waitSignal(screen.finished):
        QTest.keyClick(focus(), Qt.Key.Key_Return)


def test_later_is_there_on_every_page_that_asks(show: Show, qtbot: QtBot) -> None:
    screen = named(show)
    for step in ("choosePicture", "picture", "adjective"):
        with qtbot.waitSignal(screen.later):
            child(screen, "later").click()
        if step == "choosePicture":
            child(screen, "choosePicture").click()
        elif step == "picture":
            child(screen, "picture_sail").click()
            child(screen, "continue").click()
    child(screen, "pill_calm").click()
    child(screen, "takeSurnom").click()
    screen.show_code("40718", DAY)
    child(screen, "continue").click()
    with qtbot.waitSignal(screen.finished):
        child(screen, "later").click()


def test_back_turns_pages_until_the_first(show: Show, qtbot: QtBot) -> None:
    screen = named(show)
    child(screen, "choosePicture").click()
    child(screen, "picture_sail").click()
    child(screen, "continue").click()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(focus(), Qt.Key.Key_Left, alt)
    assert focus().objectName() == "picture_sail"
    QTest.keyClick(focus(), Qt.Key.Key_Left, alt)
    assert focus().objectName() == "choosePicture"
    with qtbot.waitSignal(screen.later):
        QTest.keyClick(focus(), Qt.Key.Key_Left, alt)


def test_a_full_surnom_is_not_offered_again(show: Show, qtbot: QtBot) -> None:
    screen = named(show)
    choose(screen, qtbot)
    screen.refuse()
    assert any("complet" in text for text in words(screen))
    offered = {
        str(w.property("text"))
        for w in screen.findChildren(QWidget)
        if w.isVisible() and w.objectName().startswith("pill_")
    }
    assert offered == {"calme", "tranquille", "libre", "solide", "agile"}


def test_changing_a_surnom_starts_with_the_picture_and_can_be_cancelled(
    show: Show, host: ThemeHost, qtbot: QtBot
) -> None:
    screen = named(show, changing=True)
    assert focus().objectName() == "picture_moon"
    later = child(screen, "later")
    assert later.text() == "Annuler"
    with qtbot.waitSignal(screen.later):
        later.click()


def test_the_boxes_to_type_into_are_in_sight_with_large_text(show: Show) -> None:
    for size in (QSize(1366, 768), QSize(1024, 600)):
        show(SCREENS["naming-check"], Look(scale=2.0), size)
        boxes = focus()
        assert isinstance(boxes, CodeBoxes)
        assert boxes.visibleRegion().boundingRect() == boxes.rect()
