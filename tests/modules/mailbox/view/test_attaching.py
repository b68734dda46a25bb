"""Files in mail: the paperclip, the files beside the mail, chips, dropping, keys, the ghost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.installed import content
from tests.modules.mailbox.view.conftest import REFERENCE, Mail
from tests.modules.mailbox.view.stand_in import FileChooser

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NARROW = QSize(520, 628)
LOW = QSize(1004, 420)
"""Room for a simulator at 1024x600."""


def lina() -> Activity:
    return content().activities["mailbox/mb5"]["C"]


class Desk:
    """A mailbox with files on screen."""

    def __init__(self, qtbot: QtBot, host: ThemeHost) -> None:
        self._qtbot, self._host = qtbot, host
        self.windows: list[tuple[QWidget, MailboxView]] = []

    def open(self, size: QSize = REFERENCE) -> Mail:
        world = ROOM.scenario(lina())
        assert isinstance(world, MailboxScenario)
        window = QWidget()
        self._qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        view = MailboxView(world, self._host, window, pick=FileChooser)
        column.addWidget(view)
        FocusRing(self._host, window)
        window.resize(size)
        window.show()
        window.activateWindow()
        self._qtbot.waitActive(window)
        self.windows.append((window, view))
        return Mail(world, view, window, Visitor(window))


@pytest.fixture
def desk(qtbot: QtBot, host: ThemeHost) -> Iterator[Desk]:
    made = Desk(qtbot, host)
    yield made
    for window, view in made.windows:
        view.close_world()
        window.close()


def chooser(mail: Mail) -> FileChooser:
    found = mail.hands.see("file-list").parentWidget()
    assert isinstance(found, FileChooser)
    return found


def attached(mail: Mail) -> list[str]:
    draft = mail.world.composing
    return [file.name for file in draft.attachments] if draft else []


def test_attach_with_the_paperclip_and_send(desk: Desk) -> None:
    mail = desk.open()
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.click("attach")
    assert mail.focus_name() == "file-list"
    assert mail.view.compose.isVisible()
    chooser(mail).choose("cv-pdf")
    mail.hands.click("pick")
    assert attached(mail) == ["document.pdf"]
    assert mail.toast() == "File attached."
    assert mail.hands.find("file-list") is None
    chip = mail.hands.see("attachment")
    assert chip.accessibleName() == "document.pdf, 18\u00a0kB"
    mail.view.compose.go_to("to")
    mail.hands.type("helene.faure@cafe-des-marches.example")
    mail.hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert mail.world.sent[0].attachments[0].id == "cv-pdf"


def test_attach_by_keys_alone_and_take_it_off_again(desk: Desk) -> None:
    mail = desk.open()
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.press(Qt.Key.Key_A, CTRL | SHIFT)
    assert mail.focus_name() == "file-list"
    mail.hands.focus_by_tab("pick")
    mail.hands.press(Qt.Key.Key_Space)
    assert len(attached(mail)) == 1
    assert mail.focus_name() == "attach"
    mail.hands.focus_by_tab("attachment")
    mail.hands.press(Qt.Key.Key_Delete)
    assert attached(mail) == []
    assert mail.focus_name() == "attach"


def test_a_press_on_a_file_shows_what_is_inside(desk: Desk) -> None:
    mail = desk.open()
    for act in (Act("new"), Act("attach", "cv-pdf")):
        mail.view.demonstrate(act)
    mail.hands.click("attachment")
    assert Act("preview", "cv-pdf") in mail.world.acts
    assert mail.world.files is not None
    assert mail.world.files.previewed == "cv-pdf"
    assert mail.hands.find("files-panel") is not None
    mail.hands.click("detach")
    assert attached(mail) == []


def test_a_file_let_go_over_the_mail_is_attached(desk: Desk) -> None:
    mail = desk.open()
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.click("attach")
    pane = mail.view.compose
    mime = QMimeData()
    mime.setData("application/x-jalon-file", b"cv-pdf")
    where, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), where, mime, left, none)
    QApplication.sendEvent(pane, enter)
    assert enter.isAccepted()
    assert mail.hands.find("files-panel") is not None
    QApplication.sendEvent(pane, QDragLeaveEvent())
    QApplication.sendEvent(pane, QDragEnterEvent(QPoint(9, 9), where, mime, left, none))
    QApplication.sendEvent(pane, QDropEvent(QPointF(9, 9), where, mime, left, none))
    assert attached(mail) == ["document.pdf"]
    assert mail.hands.find("files-panel") is not None  # the next file is within reach


def test_words_dragged_over_the_mail_are_no_file(desk: Desk) -> None:
    mail = desk.open()
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mime = QMimeData()
    mime.setText("cv-pdf")
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(mail.view.compose, enter)
    assert not enter.isAccepted()


def test_from_the_files_of_the_box_a_mail_begins(desk: Desk) -> None:
    mail = desk.open()
    mail.hands.click("files-settings")
    chooser(mail).choose("cv-pdf")
    mail.hands.click("pick")
    assert attached(mail) == ["document.pdf"]


def test_with_one_pane_the_files_stand_alone(desk: Desk) -> None:
    mail = desk.open(NARROW)
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.click("attach")
    assert not mail.view.compose.isVisible()
    mail.hands.click("close-files")
    assert mail.view.compose.isVisible()
    mail.hands.click("attach")
    chooser(mail).choose("cv-pdf")
    mail.hands.click("pick")
    assert mail.hands.see("attachment").isVisible()


def test_where_two_panes_are_narrow_the_files_stand_alone_without_a_title(desk: Desk) -> None:
    mail = desk.open(LOW)
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.click("attach")
    assert not mail.view.compose.isVisible()
    assert chooser(mail).width() > LOW.width() / 2
    assert mail.hands.find("close-files") is None
    chooser(mail).choose("cv-pdf")
    mail.hands.click("pick")
    assert mail.view.compose.isVisible()
    assert mail.view.listing.isVisible()


def test_a_sent_mail_shows_its_files_with_the_weight_the_world_counts(desk: Desk) -> None:
    mail = desk.open()
    for act in (
        Act("new"),
        Act("fill", "to", "helene.faure@cafe-des-marches.example"),
        Act("attach", "scan"),
        Act("send"),
        Act("folder", "sent"),
        Act("open", "sent-1"),
    ):
        mail.view.demonstrate(act)
    assert mail.hands.see("attachment").accessibleName() == "scan0034.jpg, 12\u00a0MB"


def test_what_the_chooser_does_is_saved(desk: Desk) -> None:
    mail = desk.open()
    seen: list[str] = []
    mail.view.acted.connect(lambda: seen.append("acted"))
    mail.view.typed.connect(lambda: seen.append("typed"))
    mail.hands.click("files-settings")
    chooser(mail).perform(Act("rename", "cv-pdf", "CV_Lina_Traoré.pdf"))
    chooser(mail).perform(Act("fill", "file-search", "cv"))
    assert seen == ["acted", "typed"]


def test_the_inside_of_every_file_lies_where_the_chooser_is_told(desk: Desk) -> None:
    mail = desk.open()
    mail.hands.click("files-settings")
    files = mail.world.files
    assert files is not None
    chooser(mail).perform(Act("export", "cv-docx"))
    heads = {file.id: chooser(mail).where(file).read_bytes()[:4] for file in files.files}
    assert heads["cv-docx"][:2] == b"PK"
    assert heads["cv-docx.1"] == heads["cv-pdf"] == b"%PDF"


def test_the_ghost_shows_every_act_of_its_solution(desk: Desk) -> None:
    mail = desk.open()
    for row in next(trace.acts for trace in lina().traces if trace.passes):
        act = Act(*row)
        mail.view.used_by(act)
        assert mail.view.demonstrate(act) is not None, act
    assert mail.world.sent


def test_without_a_chooser_nothing_speaks_of_files(qtbot: QtBot, host: ThemeHost) -> None:
    world = ROOM.scenario(lina())
    view = MailboxView(world, host)
    qtbot.addWidget(view)
    view.resize(REFERENCE)
    view.show()
    view.demonstrate(Act("new"))
    assert view.widget_for("attach") is None
    assert view.widget_for("files-settings") is None
    view.close_world()
