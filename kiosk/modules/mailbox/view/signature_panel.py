"""The signature that every new mail gets."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kiosk.modules.mailbox.view.pane_head import PaneHead
from kiosk.modules.mailbox.view.scrolling import scrolling
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.text import Label, Small
from kiosk.ui.kit.theme_host import ThemeHost


class SignaturePanel(Ground):
    """A text area and `Enregistrer`; the text counts from the next mail on."""

    typed = Signal()
    saved = Signal()
    closed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", (), parent)
        self._host = host
        self._world, self._known = "", ""
        self.head = PaneHead(host, "close-signature", self.tr("Close the signature"), parent=self)
        self.head.set_title(self.tr("Signature"))
        self.head.closed.connect(self.closed)
        label = Label(host, self.tr("Your signature"))
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("signature")
        Dress(host, self.text)
        self.text.setAccessibleName(self.tr("Your signature"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._edited)
        label.setBuddy(self.text)
        help_text = Small(host, self.tr("It is added at the end of each new message."))
        self.save = Button(host, self.tr("Save"), "mail", icon="check", size="small", parent=self)
        self.save.setObjectName("save-signature")
        self.save.clicked.connect(self.saved)
        row = QHBoxLayout()
        row.addWidget(self.save)
        self.chip = Chip(host, self.tr("Saved"), "circle-check", "success", self)
        self.chip.hide()
        row.addWidget(self.chip)
        row.addStretch(1)
        page = QWidget(self)
        self._inner = QVBoxLayout(page)
        for part in (label, self.text, help_text):
            self._inner.addWidget(part)
        self._inner.addLayout(row)
        self._inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scrolling(host, page, self), 1)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_signature(self, text: str) -> None:
        """Show the signature in force, unless another one is being typed."""
        if self.pending() is None and text != self._world:
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
            self._world, self._known = text, self.text.toPlainText()

    def pending(self) -> str | None:
        """The text typed, when it is not the signature in force."""
        text = self.text.toPlainText()
        return text if text != self._known else None

    def taken(self) -> None:
        """What was typed is in force."""
        self._world = self._known = self.text.toPlainText()

    def set_saved(self, saved: bool) -> None:
        """Show « Enregistré » or not."""
        self.chip.setVisible(saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        self.typed.emit()

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.inset("mailbox.padding")
        self._inner.setContentsMargins(side, theme.space(4), side, theme.space(4))
        self._inner.setSpacing(theme.space(3))
        self.text.setFixedHeight(theme.size("field.area"))
