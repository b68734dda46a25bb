"""The message that is open, and what can be done with it."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.message import Reading
from kiosk.modules.mailbox.view.attachment_row import AttachmentRow
from kiosk.modules.mailbox.view.empty_page import EmptyPage
from kiosk.modules.mailbox.view.message_body import MessageBody
from kiosk.modules.mailbox.view.message_header import MessageHeader
from kiosk.modules.mailbox.view.reading_toolbar import ReadingToolbar
from kiosk.modules.mailbox.view.scrolling import scrolling
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost

PAGE_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ReadingPane(Ground):
    """Toolbar, then head and text in one scroll area; or a word when nothing is open."""

    asked = Signal(str)
    """Name of an act for the message shown."""
    back = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", (), parent)
        self.shown: Reading | None = None
        self.toolbar = ReadingToolbar(host, self)
        self.toolbar.asked.connect(self.asked)
        self.toolbar.back.connect(self.back)
        self._page = page = QWidget(self)
        self._column = QVBoxLayout(page)
        self.header = MessageHeader(host, page)
        self.body = MessageBody(host, page)
        self.body.setAccessibleName(self.tr("Message text"))
        self.body.caret_moved.connect(self._follow)
        self.body.installEventFilter(self)
        self._broken = Text(host, self.tr("This message is damaged. It cannot be read."))
        self.files = AttachmentRow(host, parent=page)
        for part in (self.header, self._broken, self.body, self.files):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._area = scrolling(host, page, self)
        self._message = QWidget(self)
        whole = QVBoxLayout(self._message)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.toolbar)
        whole.addWidget(self._area, 1)
        self._stack = QStackedLayout(self)
        nothing = EmptyPage(host, "no-message", self)
        nothing.say("mail-open", self.tr("Choose a message to read it."))
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._message)
        self._host = host
        host.changed.connect(self._restyle)
        self._restyle()

    def show_message(
        self,
        reading: Reading,
        me: Address,
        when: str,
        files: Sequence[Attached] = (),
        known: Callable[[str], bool] = lambda id: False,
    ) -> None:
        """Show a message from its top; the same one again keeps its place.

        ``known`` says which of its files can be looked at.
        """
        self.files.show_files(files, known)
        if reading == self.shown:
            self._stack.setCurrentIndex(1)
            return
        self.shown = reading
        self.header.show_message(reading, me, when)
        self.body.show_text(reading.body)
        self.body.setVisible(not reading.broken)
        self._broken.setVisible(reading.broken)
        self._area.verticalScrollBar().setValue(0)
        self._stack.setCurrentIndex(1)

    def offer(self, possible: Collection[str]) -> None:
        """Show the buttons that make sense for the message shown."""
        self.toolbar.offer(possible)

    def show_nothing(self) -> None:
        """No message is open."""
        self.shown = None
        self._stack.setCurrentIndex(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Page keys in the text scroll the pane."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pages = PAGE_KEYS.get(Qt.Key(event.key()))
            if pages is not None:
                bar = self._area.verticalScrollBar()
                bar.setValue(bar.value() + pages * bar.pageStep())
                return True
        return False

    def _follow(self, caret: QRect) -> None:
        if self.body.hasFocus():
            place = self.body.viewport().mapTo(self._page, caret.center())
            self._area.ensureVisible(place.x(), place.y())

    def _restyle(self) -> None:
        theme = self._host.theme
        inner, top = theme.space(2), theme.space(4)
        side = theme.inset("mailbox.padding") - inner
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(theme.space(3))
        for part in (self.header, self.files, self._broken):
            part.setContentsMargins(inner, 0, inner, 0)
