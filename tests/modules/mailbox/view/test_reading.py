"""Reading mail: by keyboard, by mouse, searching, sorting, moving away and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from kiosk.learning.scenario import Act
from tests.modules.mailbox.view.conftest import Mail
from tests.modules.mailbox.view.worlds import box

# The offscreen platform cannot give a popup menu the keyboard, and says so.
POPUP = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_arrows_move_and_enter_opens(mail: Mail) -> None:
    mail.hands.focus_by_tab("message-list")
    assert mail.spoken(0) == "Mme Faure, Entretien jeudi à 14 h, 08:32, unread"
    mail.hands.press(Qt.Key.Key_Down)
    assert mail.world.opened == "", "moving only moves"
    mail.hands.press(Qt.Key.Key_Up)
    mail.hands.press(Qt.Key.Key_Return)
    assert mail.world.opened == "convocation"
    assert mail.spoken(0) == "Mme Faure, Entretien jeudi à 14 h, 08:32"
    assert mail.focus_name() == "message-list"
    assert mail.view.reading.body.toPlainText().startswith("Bonjour,\n\nVotre candidature")


def test_the_first_press_in_a_long_list_opens_the_row_under_it(
    show: Callable[..., Mail], tmp_path: Path
) -> None:
    mail = show(box(tmp_path, many=40))
    listing = mail.view.listing.list
    listing.verticalScrollBar().setValue(listing.verticalScrollBar().maximum())
    QApplication.processEvents()
    last = mail.view.listing.list.rows.rowCount() - 1
    mail.click_row(last)
    assert mail.world.opened == mail.world.listing()[last].id


def test_a_click_opens_and_the_count_goes_down(mail: Mail) -> None:
    folders = mail.view.panes.folders.folders
    assert folders.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("3 unread")
    mail.click_row(1)
    assert mail.world.opened == "atelier"
    assert folders.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("2 unread")


def test_all_addresses_are_behind_one_press(mail: Mail) -> None:
    mail.click_row(0)
    recipients = mail.view.reading.header.recipients
    assert recipients.button.text() == "To you and 11 other(s)"
    assert not any(label.isVisible() for label in recipients.findChildren(QLabel))
    mail.hands.click("recipients")
    names = [w.text() for w in recipients.findChildren(QLabel) if w.isVisible()]
    assert "Yanis Martin <candidat10@messagerie.example>" in names
    assert len([name for name in names if "@" in name]) == 12


def test_the_star_is_reached_by_keyboard(mail: Mail) -> None:
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_Right)
    mail.hands.press(Qt.Key.Key_Space)
    assert mail.world.row("convocation").starred
    assert mail.world.opened == ""
    mail.hands.press(Qt.Key.Key_Left)
    mail.hands.press(Qt.Key.Key_Space)
    assert mail.world.opened == "convocation"


def test_delete_then_undo(mail: Mail) -> None:
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_Delete)
    assert mail.subjects()[0] == "Atelier CV mardi à 10 h"
    assert mail.toast() == "Message moved to the trash."
    assert mail.focus_name() == "message-list"
    mail.hands.press(Qt.Key.Key_Z, CTRL)
    assert mail.subjects()[0] == "Entretien jeudi à 14 h"
    mail.hands.press(Qt.Key.Key_Delete)
    mail.hands.click("toastAction")
    assert "Entretien jeudi à 14 h" in mail.subjects()


def test_the_buttons_above_a_message_do_what_they_say(mail: Mail) -> None:
    mail.click_row(2)
    mail.hands.click("star")
    assert mail.world.row("colis").starred
    mail.hands.click("report-spam")
    assert mail.world.row("colis").folder == "spam"
    assert mail.world.opened == ""
    mail.click_row(0)
    mail.hands.click("mark-unread")
    assert not mail.world.row("convocation").read


def test_search_with_operators_and_without_result(mail: Mail) -> None:
    mail.hands.press(Qt.Key.Key_F, CTRL)
    assert mail.focus_name() == "search"
    mail.hands.type("de:faure")
    assert mail.subjects() == ["Entretien jeudi à 14 h"]
    mail.hands.press(Qt.Key.Key_Escape)
    assert len(mail.subjects()) == 5
    mail.hands.type("objet:photos")
    mail.hands.press(Qt.Key.Key_Return)
    assert mail.focus_name() == "message-list"
    mail.hands.press(Qt.Key.Key_F, CTRL)
    mail.hands.type("de:vacances")
    assert mail.view.listing.empty.isVisible()
    assert "de:vacances" in mail.view.listing.empty.words
    mail.hands.click("empty-list-action")
    assert len(mail.subjects()) == 5
    assert mail.focus_name() == "search"


def test_folders_by_arrows_and_an_empty_one_says_so(mail: Mail) -> None:
    mail.hands.focus_by_tab("folders")
    mail.hands.press(Qt.Key.Key_Down)
    assert mail.world.folder == "starred"
    assert mail.view.listing.empty.words == "This folder is empty."
    mail.hands.press(Qt.Key.Key_Up)
    assert len(mail.subjects()) == 5


@POPUP
def test_sorting_from_the_menu(mail: Mail) -> None:
    by_subject = mail.view.listing.sort_menu.actions()[2]
    mail.hands.click("sort")
    assert mail.view.listing.sort_menu.isVisible()
    mail.view.listing.sort_menu.close()
    by_subject.trigger()
    assert mail.subjects() == sorted(mail.subjects(), key=str.lower)
    assert mail.view.listing.sort.accessibleDescription() == "Sort by subject"


@POPUP
def test_the_menu_of_a_message(mail: Mail) -> None:
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = {action.text().split("\t")[0]: action for action in menu.actions()}
    menu.close()
    assert {"Reply", "Reply to all", "Forward", "Delete", "Move to"} <= set(words)
    words["Delete"].trigger()
    assert mail.world.row("convocation").folder == "trash"


def test_a_press_after_the_wheel_opens_the_row_under_the_mouse(
    show: Callable[..., Mail], tmp_path: Path
) -> None:
    mail = show(box(tmp_path, many=40))
    mail.hands.focus_by_tab("folders")
    mail.view.demonstrate(Act("folder", "sent"))
    mail.view.demonstrate(Act("folder", "inbox"))
    listing = mail.view.listing.list
    listing.scrollTo(listing.rows.index(30))
    wanted = listing.rows.id_at(30)
    mail.click_row(30)
    assert mail.world.opened == wanted


def test_a_hundred_messages_only_tell_what_changed(
    show: Callable[..., Mail], tmp_path: Path
) -> None:
    mail = show(box(tmp_path, many=95))
    rows = mail.view.listing.list.rows
    resets, changed = [], []
    rows.modelReset.connect(lambda: resets.append(1))
    rows.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    mail.click_row(0)
    assert (resets, changed) == ([], [(0, 0)])
    mail.view.demonstrate(Act("delete", "convocation"))
    assert resets == []
    assert rows.rowCount() == 99
