"""The bar below a mail being written: send, attach, saved, delete the draft."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost


class ComposeBar(Ground):
    """`Envoyer`, the paperclip where there are files, « Enregistré », and the bin."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", ("top",), parent)
        self.send = Button(
            host, self.tr("Send"), "mail", icon="send-horizontal", size="small", parent=self
        )
        self.send.setObjectName("send")
        self.send.setToolTip(self.tr("Send (Ctrl+Shift+Enter)"))
        self.attach = IconButton(host, "paperclip", self.tr("Attach a file"), parent=self)
        self.attach.setObjectName("attach")
        self.attach.setToolTip(self.tr("Attach a file (Ctrl+Shift+A)"))
        self.attach.hide()
        self.saved = Chip(host, self.tr("Saved"), "circle-check", "success", self)
        self.saved.setObjectName("saved")
        self.discard = IconButton(host, "trash-2", self.tr("Delete the draft"), parent=self)
        self.discard.setObjectName("discard")
        row = QHBoxLayout(self)
        row.setContentsMargins(
            host.theme.space(4), host.theme.space(3), host.theme.space(3), host.theme.space(3)
        )
        row.setSpacing(host.theme.space(3))
        row.addWidget(self.send)
        row.addWidget(self.attach)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.discard)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_saved(self, saved: bool) -> None:
        """Show « Enregistré » or not."""
        if self.saved.isHidden() == saved:
            self.saved.setVisible(saved)
