"""Links inside the text of a message: underlined, followed by a press or by the keyboard.

The mouse or Tab rests on a link and its address shows at the foot of the window, as in real
programs; Enter or a click follows it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor

from kiosk.modules.mailbox.message_links import MailLink
from kiosk.modules.mailbox.view.message_body import MessageBody
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.link_line import LOOK_MS

FOLLOW_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BodyLinks(QObject):
    """Makes the links of one `MessageBody` live."""

    pointed = Signal(str)
    """The address under the mouse or the keyboard; empty when none is."""
    looked = Signal(str)
    """Id of a link on which mouse or keyboard rested."""
    followed = Signal(str)

    def __init__(self, host: ThemeHost, body: MessageBody) -> None:
        super().__init__(body)
        self._host, self._body = host, body
        self._links: tuple[MailLink, ...] = ()
        self._at: MailLink | None = None
        self._resting = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._resting.timeout.connect(self._look)
        body.viewport().setMouseTracking(True)
        body.installEventFilter(self)
        body.viewport().installEventFilter(self)
        host.changed.connect(self._draw)

    def show(self, links: Sequence[MailLink]) -> None:
        """These are the links of the text that is shown now."""
        self._links = tuple(links)
        self._point(None)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from link to link, then on; Enter and a click follow."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return watched is self._body and self._key(event)
        if kind == QEvent.Type.FocusOut and watched is self._body:
            self._unmark()
        elif kind == QEvent.Type.Leave:
            self._point(None)
        elif isinstance(event, QMouseEvent) and watched is self._body.viewport():
            return self._mouse(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(key), 0)
        if step:
            if self._at in self._links:
                place = self._links.index(self._at) + step
            else:
                place = 0 if step > 0 else len(self._links) - 1
            if 0 <= place < len(self._links):
                self._mark(self._links[place])
                return True
            self._unmark()
            return False
        if key in FOLLOW_KEYS and self._at is not None:
            self.followed.emit(self._at.id)
            return True
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        link = self._under(event.position().toPoint())
        if event.type() == QEvent.Type.MouseMove:
            if link is not None or not self._body.textCursor().hasSelection():
                self._point(link)
            shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.IBeamCursor
            self._body.viewport().setCursor(shape)
        elif (
            event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and link is not None
            and not self._body.textCursor().hasSelection()
        ):
            self.followed.emit(link.id)
            return True
        return False

    def _under(self, point: QPoint) -> MailLink | None:
        id = self._body.anchorAt(point)
        return next((link for link in self._links if link.id == id), None)

    def _mark(self, link: MailLink) -> None:
        cursor = QTextCursor(self._body.document())
        cursor.setPosition(link.start)
        cursor.setPosition(link.start + len(link.words), QTextCursor.MoveMode.KeepAnchor)
        self._body.setTextCursor(cursor)
        self._point(link)
        announce(self._body, f"{link.words}, {link.target}")

    def _unmark(self) -> None:
        if self._at is not None:
            cursor = self._body.textCursor()
            cursor.clearSelection()
            self._body.setTextCursor(cursor)
        self._point(None)

    def _point(self, link: MailLink | None) -> None:
        if link == self._at:
            return
        self._at = link
        self._resting.stop()
        if link is not None:
            self._resting.start()
        self.pointed.emit(link.target if link is not None else "")

    def _look(self) -> None:
        if self._at is not None:
            self.looked.emit(self._at.id)

    def _draw(self) -> None:
        for link in self._links:
            cursor = QTextCursor(self._body.document())
            cursor.setPosition(link.start)
            cursor.setPosition(link.start + len(link.words), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setAnchor(True)
            look.setAnchorHref(link.id)
            look.setFontUnderline(True)
            look.setForeground(self._host.theme.color("mail"))
            cursor.mergeCharFormat(look)
