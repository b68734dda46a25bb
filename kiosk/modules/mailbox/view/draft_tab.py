"""The mail that was put aside: one press brings it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.modules.mailbox.draft import Draft
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost


class DraftTab(Ground):
    """A bar below the message that is read, while a mail waits to be finished."""

    wanted = Signal(str)
    """Draft id."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "sunken", ("top",), parent)
        self._id = ""
        self.button = Button(host, "", "text", icon="file-pen", size="small", parent=self)
        self.button.setObjectName("minimised")
        self.button.clicked.connect(lambda: self.wanted.emit(self._id))
        row = QHBoxLayout(self)
        gap = host.theme.space(1)
        row.setContentsMargins(gap, gap, gap, gap)
        row.addWidget(self.button)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_draft(self, draft: Draft | None) -> None:
        """Show the draft put aside, or nothing."""
        self._id = draft.id if draft else ""
        if draft:
            self.button.setText(self.tr("Back to: {0}").format(draft.subject or self._untitled()))
        self.setVisible(draft is not None)

    def _untitled(self) -> str:
        return self.tr("new message")
