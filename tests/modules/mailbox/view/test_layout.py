"""Room: three panes, two, or one; large text, other themes, everything within reach."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from kiosk.learning.scenario import Act
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.mailbox.view.conftest import REFERENCE, Mail
from tests.modules.mailbox.view.worlds import box

SMALL, LARGE, LARGE_SMALL = QSize(980, 340), QSize(1322, 380), QSize(980, 240)
"""Beside nothing at 1024x600; at 200 % on 1366x768; at 200 % on 1024x600."""


@pytest.fixture
def look(host: ThemeHost) -> Iterator[Callable[[Look], None]]:
    """Change the look, and go back."""
    yield host.set_look
    host.set_look(Look())


@pytest.mark.parametrize(
    ("size", "scale", "count"),
    [(REFERENCE, 1.0, 3), (SMALL, 1.0, 2), (REFERENCE, 1.25, 2), (LARGE, 2.0, 1),
     (LARGE_SMALL, 2.0, 1), (QSize(690, 600), 1.0, 1)],
)  # fmt: skip
def test_as_many_panes_as_there_is_room_for(
    show: Callable[..., Mail],
    look: Callable[[Look], None],
    tmp_path: Path,
    size: QSize,
    scale: float,
    count: int,
) -> None:
    look(Look(scale=scale))
    mail = show(box(tmp_path), size)
    assert mail.view.panes.count == count
    assert mail.view.size() == size, "the window was not made larger"
    for name in ("new", "folders", "search", "sort", "message-list"):
        assert mail.view.widget_for(name) is not None, name


def test_one_pane_at_a_time(
    show: Callable[..., Mail], look: Callable[[Look], None], tmp_path: Path
) -> None:
    look(Look(scale=2.0))
    mail = show(box(tmp_path), LARGE)
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_Return)
    assert mail.focus_name() == "message-body"
    assert mail.view.widget_for("message-list") is None
    mail.hands.press(Qt.Key.Key_Escape)
    assert mail.focus_name() == "message-list"
    mail.hands.press(Qt.Key.Key_Return)
    mail.hands.click("back")
    mail.hands.press(Qt.Key.Key_Return)
    mail.hands.click("reply")
    mail.hands.type("Je viendrai.")
    mail.hands.press(
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert mail.world.sent[0].body.startswith("Je viendrai.")
    assert mail.view.reading.isVisible(), "back to what was answered"
    mail.hands.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert mail.focus_name() == "search"


def test_a_larger_text_while_writing_keeps_text_and_caret(
    mail: Mail, look: Callable[[Look], None]
) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("Bonjour")
    look(Look("dark", 1.75))
    mail.hands.type(" Madame")
    assert mail.text().startswith("Bonjour Madame")
    assert mail.focus_name() == "body"


OPEN, REPLY = Act("open", "convocation"), Act("reply-all", "convocation")
STATES: tuple[tuple[Act, ...], ...] = ((), (OPEN,), (OPEN, REPLY))


@pytest.mark.parametrize(("size", "scale"), [(REFERENCE, 1.0), (SMALL, 1.0), (LARGE, 2.0)])
@pytest.mark.parametrize("acts", STATES, ids=["inbox", "reading", "writing"])
def test_everything_to_press_is_large_enough_and_inside(
    show: Callable[..., Mail],
    look: Callable[[Look], None],
    host: ThemeHost,
    tmp_path: Path,
    size: QSize,
    scale: float,
    acts: tuple[Act, ...],
) -> None:
    look(Look(scale=scale))
    mail = show(box(tmp_path), size)
    for act in acts:
        mail.view.demonstrate(act)
    QApplication.processEvents()
    least = host.theme.target("min")
    for widget in mail.view.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLineEdit):
            continue
        name = widget.objectName()
        assert widget.width() >= least, name
        assert widget.height() >= least, name
        left = widget.mapTo(mail.view, widget.rect().topLeft()).x()
        right = widget.mapTo(mail.view, widget.rect().topRight()).x()
        assert left >= 0, name
        assert right < mail.view.width(), name


def test_arabic_readers_get_the_panes_mirrored_and_the_mail_as_it_is(mail: Mail) -> None:
    mail.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    mail.click_row(0)
    side = mail.view.panes.side
    assert side.mapTo(mail.view, side.rect().topRight()).x() == mail.view.width() - 1
    assert not mail.view.reading.body.document().firstBlock().text().startswith("\u200f")
    assert mail.view.reading.body.document().firstBlock().textDirection() == (
        Qt.LayoutDirection.LeftToRight
    )


def test_with_large_text_the_fields_make_room_for_what_is_written(
    show: Callable[..., Mail], look: Callable[[Look], None], tmp_path: Path
) -> None:
    look(Look(scale=2.0))
    mail = show(box(tmp_path), LARGE)
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_Return)
    mail.hands.click("reply-all")
    assert mail.focus_name() == "body"
    body = mail.view.compose.body
    four_lines = 4 * body.fontMetrics().lineSpacing()
    mail.hands.wait_for(
        lambda: body.visibleRegion().boundingRect().height() > four_lines, "for four lines"
    )
    assert mail.view.widget_for("subject") is None
    mail.hands.click("fields")
    assert mail.focus_name() == "to"
    assert mail.view.widget_for("subject") is not None


def test_a_long_mail_scrolls_as_one_and_the_caret_stays_in_sight(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    body = mail.view.compose.body
    for _ in range(40):
        mail.hands.press(Qt.Key.Key_Return)

    def caret_in_sight() -> bool:
        return body.visibleRegion().boundingRect().contains(body.cursorRect().center())

    mail.hands.wait_for(caret_in_sight, "for the caret to be in sight")
    assert body.verticalScrollBar().maximum() == 0, "one scroll bar for the whole mail"
    assert body.height() > mail.view.height()
    mail.hands.press(Qt.Key.Key_PageUp)
    assert 0 < body.textCursor().blockNumber() < 40
    mail.hands.wait_for(caret_in_sight, "for the caret to be in sight")


def test_the_toast_lies_at_the_foot_of_the_message_and_covers_no_button(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("Je viens.")
    mail.hands.click("send")
    toast, panes = mail.view.panes.toast, mail.view.panes
    assert toast.isVisible()
    assert panes.last.geometry().contains(toast.geometry())
