"""« Je reviens »: keys go to the boxes, and every failure looks the same."""

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.ports import Surnom
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.first_time_card import FirstTimeCard
from kiosk.ui.screens.sign_in import SignInScreen
from kiosk.ui.screens.step_title import StepTitle
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import child

NOT_FOUND = (
    "Nous ne trouvons pas ce parcours sur ce poste. Vérifiez l’image, le mot et le code. "
    "Ou commencez ici : vos parcours pourront être réunis."
)


def signed(show: Show) -> SignInScreen:
    screen = show(SignInScreen)
    assert isinstance(screen, SignInScreen)
    return screen


def code(screen: SignInScreen) -> CodeBoxes:
    found = screen.findChild(CodeBoxes)
    assert found is not None
    return found


def told(screen: SignInScreen) -> str:
    card = screen.findChild(FirstTimeCard)
    assert card is not None
    return card.told.replace("\u00a0", " ")


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_sign(sign: str) -> None:
    """A key of the upper AZERTY row, as a French keyboard sends it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(sign.upper()), Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(focus(), event)


def fill(screen: SignInScreen) -> None:
    child(screen, "picture_comet").click()
    child(screen, "pill_calm").click()
    code(screen).set_code("40718")


def test_the_whole_return_by_keyboard_only(show: Show, qtbot: QtBot) -> None:
    screen = signed(show)
    assert focus().objectName() == "picture_moon"
    for _ in range(6):
        QTest.keyClick(focus(), Qt.Key.Key_Right)
    assert focus().objectName() == "picture_comet"
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert screen.surnom == Surnom("comet", "calm")
    QTest.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus() is code(screen)
    for sign in "'à&_(":
        type_sign(sign)
    assert code(screen).code() == "40185"
    QTest.keyClick(focus(), Qt.Key.Key_Backspace)
    QTest.keyClicks(focus(), "8")
    with qtbot.waitSignal(screen.submitted) as sent:
        QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert sent.args == [Surnom("comet", "calm"), "40188"]


def test_digits_reach_the_boxes_whatever_has_the_focus(show: Show, qtbot: QtBot) -> None:
    screen = signed(show)
    QTest.keyClick(child(screen, "firstTime"), Qt.Key.Key_4)
    assert code(screen).code() == "4"
    QTest.keyClick(child(screen, "picture_moon"), Qt.Key.Key_0)
    assert code(screen).code() == "40"
    QTest.mouseClick(child(screen, "key_7"), Qt.MouseButton.LeftButton)
    assert code(screen).code() == "407"
    assert focus() is code(screen)


def test_nothing_is_sent_before_it_is_complete_and_the_screen_says_what_lacks(
    show: Show, qtbot: QtBot
) -> None:
    screen = signed(show)
    with qtbot.assertNotEmitted(screen.submitted):
        child(screen, "key_submit").click()
        assert told(screen) == "Choisissez d’abord votre image."
        child(screen, "picture_comet").click()
        child(screen, "key_submit").click()
        assert told(screen) == "Choisissez aussi votre mot."
        child(screen, "pill_calm").click()
        code(screen).set_code("407")
        child(screen, "key_submit").click()
        assert told(screen) == "Le code a 5 chiffres."


def test_a_miss_has_one_text_keeps_the_picture_and_empties_the_boxes(
    show: Show, qtbot: QtBot
) -> None:
    screen = signed(show)
    fill(screen)
    with qtbot.waitSignal(screen.submitted):
        child(screen, "key_submit").click()
    with qtbot.assertNotEmitted(screen.submitted):
        child(screen, "key_submit").click()
    screen.refuse()
    assert told(screen) == NOT_FOUND
    assert code(screen).code() == ""
    assert screen.surnom == Surnom("comet", "calm")
    assert focus() is code(screen)


def test_a_pause_counts_down_blocks_only_the_return_and_ends(show: Show, qtbot: QtBot) -> None:
    screen = signed(show)
    fill(screen)
    screen.pause_for(2)
    assert "dans 2 s" in told(screen)
    code(screen).set_code("40718")
    with qtbot.assertNotEmitted(screen.submitted):
        child(screen, "key_submit").click()
    with qtbot.waitSignal(screen.first_time):
        child(screen, "firstTime").click()
    qtbot.waitUntil(lambda: told(screen) == "", timeout=5000)
    with qtbot.waitSignal(screen.submitted):
        child(screen, "key_submit").click()


def test_the_digits_are_never_told_to_a_screen_reader(show: Show, host: ThemeHost) -> None:
    screen = signed(show)
    fill(screen)
    heard = " ".join(
        w.accessibleName() + w.accessibleDescription() for w in screen.findChildren(QWidget)
    )
    assert "40718" not in heard
    assert "4 0 7 1 8" not in heard


def test_on_a_small_screen_all_three_steps_are_seen_at_once(show: Show) -> None:
    screen = show(SignInScreen, Look(), QSize(1024, 600))
    page = screen.findChild(ScrollPage)
    assert page is not None
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1024, 600)])
def test_with_large_text_each_choice_brings_the_next_step(show: Show, size: QSize) -> None:
    screen = show(SignInScreen, Look(scale=2.0), size)
    assert isinstance(screen, SignInScreen)
    picture, word, digits = screen.findChildren(StepTitle)

    def seen(title: StepTitle) -> bool:
        return title.visibleRegion().boundingRect() == title.rect()

    assert seen(picture)
    QTest.mouseClick(child(screen, "picture_comet"), Qt.MouseButton.LeftButton)
    assert seen(word)
    QTest.mouseClick(child(screen, "pill_calm"), Qt.MouseButton.LeftButton)
    assert seen(digits)
    QTest.keyClick(child(screen, "pill_calm"), Qt.Key.Key_4)
    assert focus() is code(screen)
    assert seen(digits)
    assert focus().visibleRegion().boundingRect() == focus().rect()


def test_a_slow_answer_is_announced_and_then_gives_way(show: Show, qtbot: QtBot) -> None:
    screen = signed(show)
    fill(screen)
    QTest.keyClick(code(screen), Qt.Key.Key_Return)
    assert told(screen) != "Un instant", "a quick PC says nothing"
    qtbot.waitUntil(lambda: told(screen) == "Un instant")
    screen.refuse()
    assert told(screen) == NOT_FOUND
    fill(screen)
    QTest.keyClick(code(screen), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told(screen) == "Un instant")
    screen.answer_again()
    assert told(screen) != "Un instant"
