"""À, Cc and Cci on screen: groups, addresses that move, and what each person sees."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import assets
from kiosk.learning.scenario import Act
from kiosk.modules.library import Library
from kiosk.modules.mailbox.address import read_addresses
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.view.address_moves import dragged_address
from kiosk.ui.kit.focus_ring import FocusRing
from tests.modules.mailbox.view.conftest import Mail

CTRL = Qt.KeyboardModifier.ControlModifier
ME = "Lina Traoré <lina.traore@messagerie.example>"


def real(variant: str = "C") -> MailboxScenario:
    """The world of the activity."""
    world = ROOM.scenario(Library(assets.generated("content")).activity("mailbox/mb6", variant))
    assert isinstance(world, MailboxScenario)
    return world


@pytest.fixture
def post(show: Callable[..., Mail]) -> Mail:
    """The mailbox with a group of six neighbours, and a new mail begun."""
    mail = show(real())
    mail.hands.press(Qt.Key.Key_N, CTRL)
    return mail


def six(mail: Mail) -> list[str]:
    """Addresses of the group."""
    return [person.address for person in mail.world.groups[0].members]


def held(mail: Mail, field: str) -> list[str]:
    """Addresses in a field."""
    return [person.address for person in read_addresses(mail.view.compose.value(field))]


def test_a_group_goes_into_the_field_that_one_chooses(post: Mail) -> None:
    post.hands.click("address-book")
    assert post.focus_name() == "contacts"
    post.hands.click("add-to-bcc")
    post.hands.focus_by_tab("contacts")
    post.hands.press(Qt.Key.Key_Home)
    post.hands.press(Qt.Key.Key_Return)
    assert post.focus_name() == "bcc"
    assert held(post, "bcc") == six(post)
    assert held(post, "to") == []
    post.view.flush()
    assert post.world.composing is not None
    assert [p.address for p in post.world.composing.recipients] == six(post)


def test_the_book_adds_to_the_field_used_last(post: Mail) -> None:
    post.hands.click("show-cc")
    post.hands.type("x@boite.example,")
    post.hands.click("address-book")
    assert post.view.panes.contacts.field == "cc"
    post.hands.click_row("contacts", "Nadia Ferrand")
    assert held(post, "cc") == ["x@boite.example", "n.ferrand@mission-locale-belleval.example"]


def test_the_book_adds_to_the_field_that_has_the_keyboard_and_a_new_mail_begins_in_to(
    post: Mail,
) -> None:
    post.hands.click("show-cc")
    post.hands.click("bcc")
    post.hands.click("address-book")
    assert post.view.panes.contacts.field == "bcc"
    post.hands.press(Qt.Key.Key_Return)
    post.hands.press(Qt.Key.Key_N, CTRL)
    post.hands.click("address-book")
    assert post.view.panes.contacts.field == "to"


def test_a_group_begins_a_mail(show: Callable[..., Mail]) -> None:
    mail = show(real())
    mail.hands.click("contacts-settings")
    assert mail.view.widget_for("add-to") is None, "there is no field yet"
    mail.hands.click_row("contacts", mail.world.groups[0].name)
    assert held(mail, "to") == six(mail)


def test_a_group_is_suggested_and_stands_once(post: Mail) -> None:
    for _ in range(2):
        post.hands.type("voisins")
        post.hands.press(Qt.Key.Key_Down)
        post.hands.press(Qt.Key.Key_Return)
    assert held(post, "to") == six(post)


def test_a_name_that_is_typed_whole_needs_no_choosing(post: Mail) -> None:
    post.hands.type(post.world.groups[0].name)
    post.hands.press(Qt.Key.Key_Return)
    assert held(post, "to") == six(post)
    post.hands.type("Nadia Ferrand,")
    assert held(post, "to")[6:] == ["n.ferrand@mission-locale-belleval.example"]
    post.hands.type("Nadia F,")
    assert held(post, "to")[7:] == ["Nadia F"], "half a name stays as typed"


def test_ones_own_address_is_suggested(post: Mail) -> None:
    post.hands.type("lina")
    post.hands.press(Qt.Key.Key_Down)
    post.hands.press(Qt.Key.Key_Return)
    assert post.view.compose.value("to") == ME


def menu_on(post: Mail, place: int, entry: str) -> None:
    """Open the menu of an address with the keyboard and choose."""
    post.view.compose.addresses["to"].chips[place].setFocus()
    post.hands.press(Qt.Key.Key_Return)
    post.hands.choose_entry(entry)
    QApplication.processEvents()


def test_addresses_move_by_their_menu(post: Mail) -> None:
    post.view.demonstrate(Act("fill", "to", ", ".join(six(post))))
    post.view.compose.addresses["to"].edit.setFocus()
    post.hands.press(Qt.Key.Key_Left)
    assert post.focus_name() == "address-chip", "the folded ones came out"
    menu_on(post, 1, "move-cc")
    assert held(post, "cc") == six(post)[1:2]
    assert post.focus_name() == "address-chip", "the next one can follow"
    menu_on(post, 0, "move-all-bcc")
    assert held(post, "bcc") == [six(post)[0], *six(post)[2:]]
    assert held(post, "to") == []
    assert post.focus_name() == "bcc"
    post.view.flush()
    assert post.world.composing is not None
    assert post.world.composing.to == ""
    assert len(post.world.composing.recipients) == 6


def test_the_menu_opens_with_the_mouse_and_with_the_keys_of_the_system(post: Mail) -> None:
    post.hands.type("x@boite.example,")
    chip = post.view.compose.addresses["to"].chips[0]
    menu = post.view.compose.moves.menu
    chip.setFocus()
    post.hands.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert menu.isVisible()
    names = [action.objectName() for action in menu.actions() if action.text()]
    assert names == ["move-cc", "move-bcc", "remove-address"]
    menu.close()
    post.hands.press(Qt.Key.Key_Menu)
    post.hands.choose_entry("remove-address")
    assert held(post, "to") == []


def test_an_address_is_dragged_to_another_field(post: Mail) -> None:
    post.hands.type("x@boite.example,")
    post.hands.click("show-cc")
    chip = post.view.compose.addresses["to"].chips[0]
    started: list[bool] = []
    chip.dragged.connect(lambda: started.append(True))
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(8, 20))
    QTest.mouseMove(chip, QPoint(60, 20))
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert started == [True]
    field = post.view.compose.addresses["bcc"]
    data, copy = dragged_address("to", chip.address), Qt.DropAction.CopyAction
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, none)
    QApplication.sendEvent(field, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(field, QDropEvent(QPointF(5, 5), copy, data, buttons, none))
    assert (held(post, "to"), held(post, "bcc")) == ([], ["x@boite.example"])


def test_the_ring_of_the_button_that_shows_cc_is_whole(post: Mail) -> None:
    post.hands.focus_by_tab("show-cc")
    ring = post.window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    button = post.view.compose.reveal
    shape = button.focus_shape().rect
    reach = ring.outset()
    assert ring.height() == shape.height() + 2 * reach
    assert ring.width() == shape.width() + 2 * reach


def send(mail: Mail, **fields: str) -> None:
    """Send a mail, and open the copy of it."""
    for name, text in fields.items():
        mail.view.demonstrate(Act("fill", name, text))
    mail.view.demonstrate(Act("send"))
    mail.view.demonstrate(Act("folder", "sent"))
    mail.view.demonstrate(Act("open", "sent-1"))


def test_what_each_person_sees_is_shown(post: Mail) -> None:
    send(post, to=ME, bcc=", ".join(map(str, post.world.groups[0].members)))
    post.hands.click("look-who-sees")
    assert post.world.acts[-1] == Act("look-who-sees", "sent-1")
    assert post.focus_name() == "seen-person"
    people = post.view.panes.seen.people
    assert len(people) == 7
    assert people[0].accessibleName().startswith("You. To. To lina.traore@")
    assert people[1].accessibleName().endswith("Nobody else sees this address.")
    assert not any(address in people[1].accessibleName() for address in six(post))
    post.hands.press(Qt.Key.Key_Tab, times=6)
    assert people[6].hasFocus()
    bottom = people[6].mapTo(post.view, people[6].rect().bottomLeft())
    assert bottom.y() <= post.view.height(), "it came into sight"
    post.hands.press(Qt.Key.Key_Escape)
    assert post.focus_name() == "look-who-sees"
    assert post.view.reading.isVisible()


def test_addresses_in_to_are_shown_to_everybody(post: Mail) -> None:
    send(post, to=", ".join(six(post)))
    post.hands.click("look-who-sees")
    for person in post.view.panes.seen.people:
        assert all(address in person.accessibleName() for address in six(post))
        assert "5 other person(s) can see" in person.accessibleName()


def test_received_mail_has_no_such_line(show: Callable[..., Mail]) -> None:
    mail = show(real())
    mail.view.demonstrate(Act("open", "atelier"))
    assert mail.view.widget_for("look-who-sees") is None


def test_a_mail_to_hidden_people_says_so_in_the_list(post: Mail) -> None:
    send(post, bcc=", ".join(six(post)))
    assert post.spoken(0).startswith("To (hidden recipients)")


@pytest.mark.parametrize("state", ["book", "seen"])
def test_what_takes_the_keyboard_has_a_name_and_a_role(post: Mail, state: str) -> None:
    if state == "book":
        post.hands.click("address-book")
    else:
        send(post, to=ME)
        post.hands.click("look-who-sees")
    for widget in post.view.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert spoken.text(QAccessible.Text.Name), widget.objectName()
        assert spoken.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_the_ghost_shows_every_act_and_what_each_person_sees(show: Callable[..., Mail]) -> None:
    activity = Library(assets.generated("content")).activity("mailbox/mb6", "demo")
    mail = show(real("demo"))
    trace = next(trace for trace in activity.traces if trace.passes)
    for row in trace.acts:
        widget = mail.view.demonstrate(Act(*row))
        assert widget is not None, row
        assert widget.isVisible(), row
    assert len(mail.view.panes.seen.people) == 7
    assert mail.view.panes.seen.isVisible()


def test_hints_of_the_activity_name_widgets_that_exist(show: Callable[..., Mail]) -> None:
    activity = Library(assets.generated("content")).activity("mailbox/mb6", "C")
    mail = show(real())
    named = {step.hints.target for step in activity.steps}
    named |= {repair.hints.target for repair in activity.repairs}
    mail.view.demonstrate(Act("new"))
    assert {name for name in named if mail.view.widget_for(name)} == named
