"""Tidying by hand: folders, rules, bins, lists and files, with the mouse and by keys alone."""

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.tidy_scenario import TidyMailbox
from kiosk.modules.mailbox.view.message_drag import dragged_message, pack
from kiosk.modules.mailbox.view.open_mailbox import open_mailbox
from kiosk.modules.mailbox.view.tidy_view import TidyMailboxView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.line_list import NOWHERE
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Drawn, Inside, Reader
from tests.modules.installed import content
from tests.modules.mailbox.view.conftest import REFERENCE

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SMALL, LARGE, NARROW = QSize(980, 340), QSize(1322, 380), QSize(520, 628)
T = TypeVar("T")


def no_page(file: Inside, number: int, width: int) -> Drawn:
    """Nothing is looked at here."""
    raise ValueError("no page")


def at_once(
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Do a job here and now."""
    done(job())


class Desk:
    """Lina's mailbox on screen, and hands."""

    def __init__(self, view: TidyMailboxView, window: QWidget) -> None:
        self.view, self.window, self.hands = view, window, Visitor(window)

    @property
    def world(self) -> TidyMailbox:
        assert isinstance(self.view.scenario, TidyMailbox)
        return self.view.scenario

    def toast(self) -> str:
        return self.view.panes.toast.text if self.view.panes.toast.isVisible() else ""

    def focus_name(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def name_folder(self, name: str) -> None:
        self.hands.see("name-dialog")
        self.hands.wait_for(lambda: self.focus_name() == "folder-name", "for the caret")
        self.hands.type(name)
        self.hands.press(Qt.Key.Key_Return)

    def press_menu(self, *names: str) -> None:
        """Press an entry of the open menu, then one of the menu it opens."""
        for name in names:
            self.hands.choose_entry(name)

    def names(self) -> list[str]:
        return [folder.name for folder in self.world.own]


Put = Callable[..., Desk]


@pytest.fixture
def put(qtbot: QtBot, host: ThemeHost) -> Iterator[Put]:
    """Show the mailbox."""
    made: list[Desk] = []

    def show(size: QSize = REFERENCE, variant: str = "C") -> Desk:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        world = ROOM.scenario(content().activities["mailbox/mb7"][variant])
        view = open_mailbox(world, host, Reader(at_once, no_page))
        assert isinstance(view, TidyMailboxView)
        column.addWidget(view)
        FocusRing(host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.append(Desk(view, window))
        return made[-1]

    yield show
    for desk in made:
        desk.view.close_world()
        desk.window.close()
    host.set_look(Look())


# -- folders -----------------------------------------------------------------------------------


def test_a_folder_is_made_and_takes_the_message_that_is_read(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("open", "offre"))
    desk.hands.click("new-folder")
    desk.name_folder("Emploi")
    assert desk.names() == ["Emploi"]
    assert desk.toast() == "Folder created."
    desk.hands.click("file-to")
    desk.hands.choose_entry("own-1")
    assert desk.world.row("offre").folder == "own-1"
    assert desk.toast() == "Message moved to Emploi."
    desk.hands.click("toastAction")
    assert desk.world.row("offre").folder == "inbox"


def test_a_new_folder_from_the_message_takes_it_at_once(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("open", "entretien"))
    desk.hands.click("file-to")
    desk.hands.choose_entry("new-folder")
    desk.name_folder("Travail")
    assert desk.world.row("entretien").folder == "own-1"


def test_by_keys_alone(put: Put) -> None:
    desk = put()
    desk.hands.focus_by_tab("message-list")
    desk.hands.press(Qt.Key.Key_V, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions() if action.objectName()] == [
        "archive", "new-folder", "new-rule",
    ]  # fmt: skip
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert desk.world.row("guichet").folder == "archive"


def test_the_menu_of_a_row_puts_it_into_a_folder(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("new-folder", "", "Emploi"))
    desk.view.listing.list.menu_wanted.emit("offre", QPoint(300, 200))
    menu = desk.view.findChildren(QMenu)
    inner = next(
        action.menu()
        for each in menu
        for action in each.actions()
        if action.text() == "Put into a folder"
    )
    assert isinstance(inner, QMenu)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    next(action for action in inner.actions() if action.objectName() == "own-1").trigger()
    assert desk.world.row("offre").folder == "own-1"


def test_names_that_are_refused_are_told_and_esc_leaves(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("new-folder", "", "Emploi"))
    desk.hands.click("new-folder")
    desk.name_folder("emploi")
    field = desk.hands.see("folder-name")
    assert "Another folder has this name." in field.accessibleDescription()
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.hands.find("name-dialog") is None
    assert desk.names() == ["Emploi"]
    assert desk.focus_name() == "new-folder"


def test_an_own_folder_is_renamed_and_deleted_above_its_list(put: Put) -> None:
    desk = put()
    for act in (
        Act("new-folder", "", "Emploi"), Act("move", "offre own-1"), Act("folder", "own-1"),
    ):  # fmt: skip
        desk.view.demonstrate(act)
    desk.hands.click("rename-folder")
    desk.name_folder("Boulot")
    assert desk.names() == ["Boulot"]
    desk.hands.click("delete-folder")
    desk.hands.click("dialog_keep")
    assert desk.names() == ["Boulot"]
    desk.hands.click("delete-folder")
    desk.hands.click("dialog_yes")
    assert desk.names() == []
    assert desk.world.folder == "inbox"
    assert desk.world.row("offre").folder == "inbox"
    assert desk.hands.find("rename-folder") is None


def test_a_message_comes_back_to_the_inbox_by_the_same_button(put: Put) -> None:
    desk = put()
    for act in (
        Act("move", "offre archive"), Act("folder", "archive"), Act("open", "offre"),
    ):  # fmt: skip
        desk.view.demonstrate(act)
    assert desk.hands.see("file-to").toolTip() == "Put into a folder (Ctrl+Shift+V)"
    desk.hands.click("file-to")
    desk.hands.choose_entry("inbox")
    assert desk.world.row("offre").folder == "inbox"


# -- dragging ----------------------------------------------------------------------------------


def over(desk: Desk, folder: str, mime: QMimeData) -> tuple[QDragMoveEvent, QDropEvent]:
    """Drag something over a folder and let it go."""
    folders = desk.view.panes.folders.folders
    line = next(
        row for row in range(folders.count())
        if (found := folders.line_at(folders.visualItemRect(folders.item(row)).center()))
        and found.id == folder
    )  # fmt: skip
    point = folders.visualItemRect(folders.item(line)).center()
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    port = folders.viewport()
    QApplication.sendEvent(port, QDragEnterEvent(point, move, mime, buttons, none))
    held = QDragMoveEvent(point, move, mime, buttons, none)
    QApplication.sendEvent(port, held)
    assert folders.dropped_on == (line if held.isAccepted() else NOWHERE)
    QApplication.sendEvent(port, QDragLeaveEvent())
    assert folders.dropped_on == NOWHERE
    QApplication.sendEvent(port, QDragEnterEvent(point, move, mime, buttons, none))
    dropped = QDropEvent(QPointF(point), move, mime, buttons, none)
    QApplication.sendEvent(port, dropped)
    return held, dropped


@pytest.mark.parametrize(
    ("folder", "there"),
    [("own-1", "own-1"), ("archive", "archive"), ("trash", "trash"), ("spam", "spam"),
     ("sent", "inbox"), ("drafts", "inbox"), ("inbox", "inbox")],
)  # fmt: skip
def test_a_message_is_dropped_where_it_may_go(put: Put, folder: str, there: str) -> None:
    desk = put()
    desk.view.demonstrate(Act("new-folder", "", "Emploi"))
    mime = pack("offre")
    held, _ = over(desk, folder, mime)
    assert held.isAccepted() == (there != "inbox")
    assert desk.world.row("offre").folder == there


def test_other_things_are_not_taken(put: Put) -> None:
    desk = put()
    mime = QMimeData()
    mime.setText("offre")
    held, dropped = over(desk, "archive", mime)
    assert not held.isAccepted()
    assert not dropped.isAccepted()
    assert desk.world.acts == ()


def test_a_row_that_is_pulled_away_is_dragged(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = put()
    dragged: list[str] = []

    def let_go(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        dragged.append(dragged_message(drag.mimeData()))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", let_go)
    listing = desk.view.listing.list
    port, rect = listing.viewport(), listing.visualRect(listing.rows.index(2))
    start = rect.center()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, start + QPoint(2, 0))
    assert dragged == []
    QTest.mouseMove(port, start - QPoint(60, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
    assert dragged == [desk.world.listing()[2].id]


def test_a_press_opens_the_row_under_it_after_another_folder_was_shown(put: Put) -> None:
    """The list gets the keyboard with the press, and must not jump to its first row."""
    desk = put(SMALL)
    for act in (Act("folder", "trash"), Act("folder", "inbox")):
        desk.view.demonstrate(act)
    listing = desk.view.listing.list
    listing.verticalScrollBar().setValue(listing.verticalScrollBar().maximum())
    QApplication.processEvents()
    last = listing.rows.index(listing.rows.rowCount() - 1)
    desk.hands.click_at(listing.viewport(), listing.visualRect(last).center())
    assert desk.world.opened == desk.world.listing()[-1].id


# -- bins, room --------------------------------------------------------------------------------


def test_the_trash_is_emptied_only_after_a_question(put: Put) -> None:
    desk = put()
    bar = desk.hands.see("storage")
    assert bar.accessibleName() == "Storage: Nearly full. 98\u00a0MB of 100\u00a0MB"
    desk.view.demonstrate(Act("folder", "trash"))
    desk.hands.click("empty-folder")
    desk.hands.press(Qt.Key.Key_Escape)
    assert len(desk.world.inside("trash")) == 4
    desk.hands.click("empty-folder")
    assert "4" in desk.hands.see("dialog").accessibleDescription()
    desk.hands.click("dialog_yes")
    assert desk.world.inside("trash") == []
    assert desk.hands.find("empty-folder") is None
    assert bar.accessibleName() == "Storage: 85\u00a0MB of 100\u00a0MB"
    assert "Folder emptied." in desk.toast()
    assert desk.hands.find("toastAction") is None, "it cannot be undone"


@pytest.mark.parametrize("way", ["key", "button", "menu"])
def test_one_message_is_deleted_for_good(put: Put, way: str) -> None:
    desk = put()
    for act in (Act("folder", "trash"), Act("open", "catalogue")):
        desk.view.demonstrate(act)
    if way == "key":
        desk.view.reading.body.setFocus()
        desk.hands.press(Qt.Key.Key_Delete)
    elif way == "button":
        desk.hands.click("erase")
    else:
        desk.view.listing.list.menu_wanted.emit("catalogue", QPoint(300, 200))
        desk.hands.choose_entry("erase")
    desk.hands.click("dialog_yes")
    assert "catalogue" in desk.world.erased
    assert desk.world.opened == ""


def test_a_message_of_the_inbox_still_goes_to_the_trash(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("open", "mobile"))
    assert desk.hands.find("erase") is None
    desk.hands.press(Qt.Key.Key_Delete)
    assert desk.world.row("mobile").folder == "trash"


# -- lists, files ------------------------------------------------------------------------------


def test_a_letter_is_stopped_after_a_look_at_its_address(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("open", "offre"))
    assert desk.hands.find("unsubscribe") is None
    desk.view.demonstrate(Act("open", "lettre-a"))
    desk.hands.click("unsubscribe")
    said = desk.hands.see("dialog").accessibleDescription()
    assert "news@baskets-co.example" in said
    assert said.endswith("to baskets-co.example.")
    desk.hands.click("dialog_yes")
    assert desk.world.unsubscribed == ("lettre-a",)
    assert desk.hands.find("unsubscribe") is None


def test_the_trap_answers_with_more(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("open", "piege"))
    desk.hands.click("unsubscribe")
    assert "ok-mail-stop.example" in desk.hands.see("dialog").accessibleDescription()
    desk.hands.click("dialog_yes")
    assert desk.toast() == "Unsubscribe request sent. 2 new message(s)."


def test_a_file_that_came_is_saved_among_those_of_the_pc(put: Put) -> None:
    desk = put()
    for act in (Act("folder", "trash"), Act("open", "attestation")):
        desk.view.demonstrate(act)
    save = desk.hands.see("save-attachment")
    assert save.accessibleName() == "Download paiement_juin.pdf"
    desk.hands.click("save-attachment")
    assert desk.toast() == "File saved in Downloads."
    assert desk.world.files is not None
    assert "paiement_juin.pdf" in [file.name for file in desk.world.files.inside("downloads")]
    desk.hands.click("more")
    desk.hands.choose_entry("files-settings")
    assert desk.hands.see("files-panel").isVisible()


# -- rules -------------------------------------------------------------------------------------


def test_a_rule_is_made_from_a_message(put: Put) -> None:
    desk = put()
    desk.view.demonstrate(Act("new-folder", "", "Emploi"))
    desk.view.demonstrate(Act("open", "offre"))
    desk.hands.click("file-to")
    desk.hands.choose_entry("new-rule")
    words = desk.hands.see("rule-words")
    assert isinstance(words, QLineEdit)
    assert words.text() == "emploi@restaurants-du-lac.example"
    desk.hands.click("add-rule")
    assert [row.id for row in desk.world.inside("own-1")] == ["offre"]
    assert desk.toast() == "1 message(s) moved."
    assert words.text() == ""
    desk.hands.click("delete-rule")
    assert desk.world.rules.all() == ()
    desk.hands.click("close-rules")
    assert desk.hands.find("rules-panel") is None


def test_a_rule_is_made_in_the_panel_with_a_folder_of_its_own(put: Put) -> None:
    desk = put()
    desk.hands.click("more")
    desk.hands.choose_entry("rules-settings")
    assert desk.focus_name() == "rule-words"
    desk.hands.press(Qt.Key.Key_Return)
    assert "Write a name" in desk.hands.see("rule-words").accessibleDescription()
    desk.hands.type("Entretien")
    desk.hands.click("pill_subject")
    desk.hands.click("rule-folder")
    desk.hands.choose_entry("new-folder")
    desk.name_folder("Rendez-vous")
    desk.hands.click("rule-now")
    desk.hands.click("add-rule")
    rule = desk.world.rules.all()[0]
    assert (rule.field, rule.words, rule.folder) == ("subject", "Entretien", "own-1")
    assert desk.world.row("entretien").folder == "inbox", "what is there was not asked for"
    desk.hands.click("apply-rule")
    assert desk.world.row("entretien").folder == "own-1"
    desk.hands.click("rule-words")
    desk.hands.type("entretien")
    desk.hands.press(Qt.Key.Key_Return)
    assert "such a rule" in desk.hands.see("rule-words").accessibleDescription()
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.hands.find("rules-panel") is None


# -- room on screen, and the ghost -------------------------------------------------------------


def test_with_one_pane_the_menu_of_folders_leads_everywhere(put: Put) -> None:
    desk = put(NARROW)
    desk.view.demonstrate(Act("new-folder", "", "Emploi"))
    names = [action.objectName() for action in desk.view.panes.menu.menu.actions()]
    assert names[0] == "folder-inbox"
    assert "folder-own-1" in names
    assert [name for name in names if name][-3:] == ["new-folder", "rules-settings", "storage"]
    for name in ("new-folder", "more", "rules-panel"):
        assert desk.view.widget_for(name) is desk.hands.find("folder-menu")
    assert desk.view.widget_for("storage") is desk.hands.find("storage")
    desk.hands.click("folder-menu")
    desk.hands.choose_entry("new-folder")
    desk.name_folder("Papiers")
    assert desk.names() == ["Emploi", "Papiers"]


@pytest.mark.parametrize("size", [REFERENCE, SMALL, NARROW])
def test_the_ghost_shows_each_act_where_it_is_done(put: Put, size: QSize) -> None:
    desk = put(size, "demo")
    traces = content().activities["mailbox/mb7"]["demo"].traces
    for trace in traces[:3]:
        for row in trace.acts if trace is traces[0] else ():
            used = desk.view.demonstrate(Act(*row))
            assert used is not None, row
            assert used.isVisible(), row
    assert desk.world.storage.percent < 90


STATES = {
    "trash": (Act("folder", "trash"), Act("open", "attestation")),
    "letter": (Act("open", "lettre-a"),),
    "own": (
        Act("new-folder", "", "Mes candidatures et mes rendez-vous"),
        Act("move", "offre own-1"),
        Act("folder", "own-1"),
    ),
    "rules": (Act("add-rule", "from archive", "Café des Marches de Belleval"),),
}


@pytest.mark.parametrize(
    ("size", "scale"), [(REFERENCE, 1.0), (SMALL, 1.0), (REFERENCE, 1.25), (LARGE, 2.0)]
)
@pytest.mark.parametrize("state", STATES)
def test_everything_to_press_is_large_enough_and_inside(
    put: Put, host: ThemeHost, size: QSize, scale: float, state: str
) -> None:
    host.set_look(Look(scale=scale))
    desk = put(size)
    for act in STATES[state]:
        desk.view.demonstrate(act)
    QApplication.processEvents()
    assert desk.view.size() == size, "the window was not made larger"
    least = host.theme.target("min")
    for widget in desk.view.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLineEdit):
            continue
        name = widget.objectName()
        words = widget.text() if isinstance(widget, QAbstractButton) else ""
        assert widget.accessibleName() or words, name
        assert name, widget
        assert widget.width() >= least, name
        assert widget.height() >= least, name
        left = widget.mapTo(desk.view, widget.rect().topLeft()).x()
        right = widget.mapTo(desk.view, widget.rect().topRight()).x()
        assert left >= 0, name
        assert right < desk.view.width(), name
