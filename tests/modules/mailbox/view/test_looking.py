"""Files that came with a mail are looked at in place of it; or it is said why they do not open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.attached import MIME_TYPES, UNKNOWN_TYPE
from kiosk.modules.mailbox.outbox import Part
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.modules.mailbox.view.open_mailbox import open_mailbox
from kiosk.paper.pages import page_picture
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.preview import Preview
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.work import Work
from tests.modules.mailbox.view.conftest import REFERENCE, Mail
from tests.modules.mailbox.view.worlds import box
from tests.paper.pdfs import written
from tests.ui.parts.explorer.contents import DOCX, package, photo

NARROW = QSize(520, 628)
Receive = Callable[..., Mail]


@pytest.fixture
def work(qapp: QApplication) -> Iterator[Work]:
    """Contents are read in the background, until the windows are closed."""
    made = Work()
    yield made
    made.close()
    QApplication.processEvents()
    made.deleteLater()


@pytest.fixture
def receive(work: Work, show: Callable[..., Mail], tmp_path: Path) -> Receive:
    """The summons is open, and these files came with it."""

    def opened(world: MailboxScenario, host: ThemeHost) -> MailboxView:
        return open_mailbox(world, host, Reader(work.run, page_picture))

    def put(*files: Path, size: QSize = REFERENCE) -> Mail:
        parts: list[Part] = [
            (file.name, MIME_TYPES.get(file.suffix, UNKNOWN_TYPE), file.read_bytes())
            for file in files
        ]
        for file in files:
            file.unlink()
        world = box(tmp_path, files=parts)
        world.perform(Act("open", "convocation"))
        return show(world, size, opened)

    return put


def look(mail: Mail, qtbot: QtBot) -> Preview:
    """Press the file; wait until something is shown of it."""
    mail.hands.click("attachment")
    (shown,) = mail.view.panes.look.findChildren(Preview)
    qtbot.waitUntil(lambda: shown.state not in ("", "waiting"))
    return shown


def test_a_pdf_is_shown_page_by_page(receive: Receive, qtbot: QtBot, tmp_path: Path) -> None:
    mail = receive(written(tmp_path / "plan.pdf", "Plan", "Page deux"))
    shown = look(mail, qtbot)
    assert shown.state == "page"
    assert shown.bar.pages.text() == "Page 1 of 2"
    mail.hands.click("page-after")
    qtbot.waitUntil(lambda: shown.bar.pages.text() == "Page 2 of 2")


@pytest.mark.parametrize("size", [REFERENCE, NARROW])
def test_the_way_back_leads_to_the_message_and_its_file(
    size: QSize, receive: Receive, qtbot: QtBot, tmp_path: Path
) -> None:
    mail = receive(photo(tmp_path / "salle.png", 400, 300), size=size)
    shown = look(mail, qtbot)
    assert shown.state == "page"
    assert shown.bar.close_button.accessibleName() == "Back to the message"
    assert mail.hands.find("message-body") is None
    mail.hands.click("close-preview")
    mail.hands.see("message-body")
    assert mail.focus_name() == "attachment"
    mail.hands.press(Qt.Key.Key_Return)
    mail.hands.see("close-preview")
    mail.hands.press(Qt.Key.Key_Escape)
    assert mail.focus_name() == "attachment"


def test_a_document_is_read(receive: Receive, qtbot: QtBot, tmp_path: Path) -> None:
    shown = look(receive(package(tmp_path / "cv.docx", "word/document.xml", DOCX)), qtbot)
    assert shown.state == "words"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("plan.pdf", "This PDF does not show."),
        ("salle.jpg", "This picture does not show."),
        ("invitation.ics", "No program of this PC opens this file."),
        ("sans-fin", "No program of this PC opens this file."),
    ],
)
def test_what_does_not_open_is_said(
    name: str, words: str, receive: Receive, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_bytes(b"nothing that opens")
    shown = look(receive(file), qtbot)
    assert shown.state == "closed"
    assert words in shown.said.words


def test_a_file_that_is_passed_on_is_looked_at_while_writing(
    receive: Receive, qtbot: QtBot, tmp_path: Path
) -> None:
    mail = receive(written(tmp_path / "plan.pdf", "Plan"))
    mail.hands.click("forward")
    mail.hands.see("body")
    assert look(mail, qtbot).state == "page"
    mail.hands.click("close-preview")
    mail.hands.see("body")
    assert mail.focus_name() == "attachment"


def test_another_message_closes_it(receive: Receive, qtbot: QtBot, tmp_path: Path) -> None:
    mail = receive(written(tmp_path / "plan.pdf", "Plan"))
    shown = look(mail, qtbot)
    mail.hands.click_row("message-list", "Mission Locale")
    mail.hands.see("message-body")
    assert shown.state == "", "nothing of it is kept"
