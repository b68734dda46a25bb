"""Several messages at once: by boxes, Ctrl and Shift, keyboard; deleted, moved, brought back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.view.chosen import Chosen
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.mailbox.view.conftest import Mail
from tests.modules.mailbox.view.test_layout import LARGE, LARGE_SMALL, SMALL
from tests.modules.mailbox.view.worlds import box

POPUP = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def chosen(mail: Mail) -> list[str]:
    listing = mail.view.listing.list
    return [row.id for row in listing.rows.rows_of(listing.chosen.ids)]


def press(mail: Mail, place: int, held: Qt.KeyboardModifier) -> None:
    """A click in the middle of a row with a key held."""
    listing = mail.view.listing.list
    where = listing.visualRect(listing.rows.index(place)).center()
    handle = mail.window.windowHandle()
    assert handle is not None
    point = listing.viewport().mapTo(mail.window, where)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, held, point)


def tick(mail: Mail, place: int) -> None:
    """A click in the box of a row."""
    listing = mail.view.listing.list
    rect = listing.visualRect(listing.rows.index(place))
    mail.hands.click_at(listing.viewport(), rect.topLeft() + QPoint(20, rect.height() // 2))


def count(mail: Mail) -> str:
    label = mail.hands.see("selection-count")
    assert isinstance(label, Text)
    return label.text()


def deleted(mail: Mail) -> set[str]:
    return {row.id for row in mail.world.rows() if row.folder == "trash"}


def test_boxes_choose_and_one_undo_brings_all_back(mail: Mail) -> None:
    tick(mail, 1)
    assert mail.world.opened == "", "the box opens nothing"
    tick(mail, 3)
    assert chosen(mail) == ["atelier", "rendez-vous"]
    assert count(mail) == "2 message(s)"
    assert mail.hands.find("search") is None, "the number stands in its place"
    mail.hands.click("selected-delete")
    assert deleted(mail) == {"atelier", "rendez-vous"}
    assert mail.toast() == "2 message(s) moved to the trash."
    assert mail.focus_name() == "message-list"
    assert mail.hands.find("search") is not None
    assert [act.name for act in mail.world.acts] == ["delete"]
    mail.hands.click("toastAction")
    assert deleted(mail) == set()


def test_a_row_opens_while_others_are_chosen(mail: Mail) -> None:
    tick(mail, 1)
    mail.click_row(0)
    assert mail.world.opened == "convocation"
    assert chosen(mail) == ["atelier"], "one can look before deleting"


def test_ctrl_and_shift_as_everywhere(mail: Mail) -> None:
    press(mail, 0, CTRL)
    press(mail, 3, SHIFT)
    assert chosen(mail) == ["convocation", "atelier", "colis", "rendez-vous"]
    press(mail, 1, SHIFT)
    assert chosen(mail) == ["convocation", "atelier"], "the range is drawn anew"
    press(mail, 0, CTRL)
    press(mail, 4, CTRL)
    assert chosen(mail) == ["atelier", "photos"]
    assert mail.world.opened == ""


def test_a_shift_click_starts_from_the_row_under_the_keyboard(mail: Mail) -> None:
    mail.click_row(1)
    press(mail, 2, SHIFT)
    assert chosen(mail) == ["atelier", "colis"]


def test_the_keyboard_alone(mail: Mail) -> None:
    hands = mail.hands
    hands.focus_by_tab("message-list")
    hands.press(Qt.Key.Key_Space, CTRL)
    hands.press(Qt.Key.Key_Down, SHIFT)
    assert chosen(mail) == ["convocation", "atelier"]
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Left)
    hands.press(Qt.Key.Key_Space)
    assert chosen(mail) == ["convocation", "atelier", "rendez-vous"]
    assert mail.spoken(3).endswith(", chosen")
    hands.press(Qt.Key.Key_Escape)
    assert chosen(mail) == []
    assert hands.find("selection") is None
    hands.press(Qt.Key.Key_A, CTRL)
    assert len(chosen(mail)) == 5
    hands.press(Qt.Key.Key_Delete)
    assert len(deleted(mail)) == 5
    assert mail.view.listing.empty.isVisible()
    hands.press(Qt.Key.Key_Z, CTRL)
    assert deleted(mail) == set()


def test_the_bar_is_reached_by_tab(mail: Mail) -> None:
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_Space, CTRL)
    for name in ("select-all", "selected-delete", "selected-move", "select-done"):
        mail.hands.focus_by_tab(name)
    mail.hands.focus_by_tab("select-all")
    mail.hands.press(Qt.Key.Key_Space)
    assert len(chosen(mail)) == 5
    mail.hands.press(Qt.Key.Key_Delete)
    assert len(deleted(mail)) == 5


def test_all_some_or_none(mail: Mail) -> None:
    tick(mail, 0)
    mail.hands.click("select-all")
    assert count(mail) == "5 message(s)"
    mail.hands.click("select-all")
    assert chosen(mail) == []
    assert not mail.hands.see("selected-delete").isEnabled()
    mail.hands.click("select-done")
    assert mail.hands.find("selection") is None
    assert mail.focus_name() == "message-list"


@POPUP
def test_they_are_moved_together(mail: Mail) -> None:
    tick(mail, 2)
    tick(mail, 4)
    mail.hands.click("selected-move")
    mail.hands.choose_entry("move-spam")
    assert {mail.world.row(id).folder for id in ("colis", "photos")} == {"spam"}
    assert mail.toast() == "2 message(s) moved."
    mail.view.demonstrate(Act("folder", "spam"))
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_A, CTRL)
    mail.hands.click("selected-delete")
    mail.view.demonstrate(Act("folder", "trash"))
    tick(mail, 0)
    button = mail.hands.see("selected-delete")
    assert isinstance(button, QAbstractButton)
    assert button.text() == "Restore"
    mail.hands.click("selected-delete")
    assert len(deleted(mail)) == 1


@POPUP
def test_the_menu_of_a_chosen_row_is_for_all(mail: Mail) -> None:
    tick(mail, 0)
    tick(mail, 1)
    mail.hands.press(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    words = {action.text(): action for action in menu.actions()}
    assert "Reply" not in words
    words["Mark as read"].trigger()
    assert mail.world.row("convocation").read
    assert mail.world.row("atelier").read
    assert [act.name for act in mail.world.acts] == ["mark-read"]


@POPUP
def test_choosing_starts_from_a_menu_too(mail: Mail) -> None:
    mail.hands.click("sort")
    mail.hands.choose_entry("select")
    assert count(mail) == "Tick messages"
    mail.hands.press(Qt.Key.Key_Space)
    assert chosen(mail) == ["convocation"], "Space ticks while boxes are there"
    mail.hands.press(Qt.Key.Key_Return)
    assert mail.world.opened == "convocation", "Enter opens"


def test_what_is_not_shown_is_not_chosen(mail: Mail) -> None:
    tick(mail, 0)
    tick(mail, 1)
    mail.view.demonstrate(Act("fill", "search", "cv"))
    assert chosen(mail) == ["atelier"]
    mail.hands.click("selected-delete")
    assert deleted(mail) == {"atelier"}
    mail.view.demonstrate(Act("fill", "search", ""))
    tick(mail, 0)
    mail.view.demonstrate(Act("folder", "sent"))
    mail.view.demonstrate(Act("folder", "inbox"))
    assert mail.hands.find("selection") is None, "another folder begins anew"


def test_a_draft_has_no_box(mail: Mail) -> None:
    for act in (Act("new"), Act("fill", "subject", "cv"), Act("close-draft")):
        mail.view.demonstrate(act)
    mail.view.demonstrate(Act("fill", "search", "cv"))
    assert len(mail.subjects()) == 2
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_A, CTRL)
    assert chosen(mail) == ["atelier"]


def test_days_are_told_in_trash(mail: Mail) -> None:
    tick(mail, 3)
    tick(mail, 4)
    mail.hands.click("selected-delete")
    mail.view.demonstrate(Act("folder", "trash"))
    assert [mail.spoken(place).split(", ")[-1] for place in (0, 1)] == ["Deleted in 30 day(s)"] * 2


def test_a_search_without_result_goes_on_in_spam(mail: Mail) -> None:
    mail.view.demonstrate(Act("move", "colis spam"))
    mail.hands.press(Qt.Key.Key_F, CTRL)
    mail.hands.type("livraison")
    assert mail.hands.find("empty-list-trash") is not None
    mail.hands.click("empty-list-spam")
    assert mail.world.folder == "spam"
    assert mail.subjects() == ["Colis bloqué : 1,99 €"]
    assert mail.focus_name() == "message-list"
    mail.view.demonstrate(Act("fill", "search", "nothing"))
    assert mail.hands.find("empty-list-trash") is None, "in spam itself it is not proposed"


@pytest.mark.parametrize(
    ("size", "scale"),
    [(QSize(958, 628), 1.0), (SMALL, 1.0), (QSize(690, 600), 1.0), (QSize(958, 628), 1.25),
     (LARGE, 2.0), (LARGE_SMALL, 2.0), (QSize(958, 560), 2.0)],
)  # fmt: skip
def test_the_bar_fits_in_every_room(
    show: Callable[..., Mail], host: ThemeHost, tmp_path: Path, size: QSize, scale: float
) -> None:
    host.set_look(Look(scale=scale))
    mail = show(box(tmp_path, many=40), size)
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_A, CTRL)
    for name in ("select-all", "selection-count", "selected-delete", "selected-move",
                 "select-done"):  # fmt: skip
        part = mail.hands.see(name)
        assert part.visibleRegion().boundingRect() == part.rect(), name
        assert part.width() >= part.minimumSizeHint().width(), name
    assert mail.view.size() == size
    host.set_look(Look())


def test_ranges_and_all() -> None:
    order = ["a", "b", "c", "d", "e"]
    some = Chosen()
    some.stretch(order, "b", "d")
    assert some.ids == {"b", "c", "d"}
    some.toggle("e")
    some.stretch(order, "a", "d")
    assert some.ids == {"b", "c", "d", "e"}
    some.keep(["a", "c"])
    assert some.ids == {"c"}
    some.turn_all(["a", "c"])
    assert some.ids == {"a", "c"}
    some.turn_all(["a", "c"])
    assert (some.ids, some.on) == (frozenset(), True)
    some.keep([])
    assert not some.on
