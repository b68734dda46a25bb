"""One conversation: its bubbles, what can be done with it, and a field to answer."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.phone import THREAD, Phone
from kiosk.learning.phone_text import digits
from kiosk.learning.scenario import Act
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.phone.bubble import Bubble
from kiosk.ui.parts.phone.pages import PhonePage, moment
from kiosk.ui.parts.phone.write_box import WriteBox


class PhoneThread(PhonePage):
    """The newest message is in sight."""

    def __init__(self, host: ThemeHost, phone: Phone, parent: QWidget | None = None) -> None:
        super().__init__(host, phone, parent)
        self.call = IconButton(host, "phone", self.tr("Call"))
        self.call.setObjectName("thread-call")
        self.call.clicked.connect(lambda: self._of_thread("call"))
        self.block = IconButton(host, "ban", self.tr("Block this number"))
        self.block.setObjectName("sms-block")
        self.block.clicked.connect(lambda: self._of_thread("block"))
        self.delete = IconButton(host, "trash-2", self.tr("Delete this conversation"))
        self.delete.setObjectName("sms-delete")
        self.delete.clicked.connect(lambda: self._of_thread("sms-delete"))
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.call, self.block, self.delete):
            row.addWidget(button)
        self.box = WriteBox(host, "phone-text", self)
        self.box.typed.connect(self.typed)
        self.box.sent.connect(self.ask("sms-send"))
        self.foot.addWidget(self.box)
        self.area.verticalScrollBar().rangeChanged.connect(self._to_newest)

    def title(self) -> str:
        """Who it is with."""
        if self.phone.screen != THREAD:
            return ""
        return self.phone.name_of(self.phone.thread(self.phone.opened).number)

    def key(self) -> object:
        """The conversation as it is."""
        return self.phone.thread(self.phone.opened)

    def refresh(self) -> None:
        """Show bubbles, draft, and whether the number is blocked."""
        if self.phone.screen != THREAD:
            return
        super().refresh()
        self._place_box()
        self.box.show_text(self.phone.draft)
        blocked = self.phone.thread(self.phone.opened).blocked
        words = self.tr("Unblock this number") if blocked else self.tr("Block this number")
        self.block.set_name(words)

    def build(self) -> None:
        """A bubble a message."""
        thread = self.phone.thread(self.phone.opened)
        if thread.blocked:
            self.column.addWidget(Small(self.host, self.tr("This number is blocked.")))
        newest = thread.messages[-1].when
        last: QWidget = self.delete
        for sms in thread.messages:
            bubble = Bubble(self.host, sms, moment(sms.when, newest), self.ask)
            self.column.addWidget(bubble)
            for button in bubble.buttons:
                QWidget.setTabOrder(last, button)
                last = button
        QWidget.setTabOrder(last, self.box.field.area)
        QWidget.setTabOrder(self.box.field.area, self.box.button)

    def start(self) -> QWidget:
        """The field: nothing of a message is followed by a key pressed too much."""
        return self.box.field.area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the field scrolls along with the messages."""
        super().resizeEvent(event)
        self._place_box()

    def pending(self) -> list[tuple[str, str]]:
        """The answer, if it was typed on."""
        text = self.box.pending()
        return [("phone-text", text)] if text is not None and self.phone.screen == THREAD else []

    def clear(self) -> None:
        """The field stays while the bubbles are made again."""
        self.column.removeWidget(self.box)
        super().clear()

    def _to_newest(self, least: int, most: int) -> None:
        """A conversation that grew shows its last message."""
        self.area.verticalScrollBar().setValue(most)

    def _place_box(self) -> None:
        low = self.height() < self.host.theme.size("agenda.tall")
        if low and self.column.indexOf(self.box) < 0:
            self.foot.removeWidget(self.box)
            self.column.insertWidget(self.column.count() - 1, self.box)
            self.box.show()
            self.again()
        elif not low and self.foot.indexOf(self.box) < 0:
            self.column.removeWidget(self.box)
            self.foot.addWidget(self.box)
            self.box.show()
            self.again()

    def _of_thread(self, name: str) -> None:
        thread = self.phone.thread(self.phone.opened)
        if name == "block":
            name = "sms-unblock" if thread.blocked else "sms-block"
        self.wanted.emit(Act(name, digits(thread.number) if name == "call" else thread.id))
