"""The buttons above a message: icons only, as real mail programs have them, each with its name."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.modules.mailbox.view.actions import message_actions
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost

# One button per line; it becomes the first of its acts that is possible now.
SLOTS = (
    ("reply",),
    ("reply-all",),
    ("forward",),
    ("star", "unstar"),
    ("mark-unread", "mark-read"),
    ("report-spam", "not-spam"),
    ("delete", "restore"),
)
GAP_BEFORE = "star"


class ReadingToolbar(Ground):
    """Back (when there is one pane), reply, reply all, forward; star, unread, spam, delete."""

    asked = Signal(str)
    """Name of an act."""
    back = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", ("bottom",), parent)
        self._acts: dict[str, str] = {}
        self._buttons: dict[str, IconButton] = {}
        self._table = message_actions()
        self.back_button = IconButton(host, "arrow-left", self.tr("Back to the list"), parent=self)
        self.back_button.setObjectName("back")
        self.back_button.clicked.connect(self.back)
        row = QHBoxLayout(self)
        margin = host.theme.space(2)
        row.setContentsMargins(margin, margin, margin, margin)
        row.setSpacing(margin)
        row.addWidget(self.back_button)
        for slot in SLOTS:
            if slot[0] == GAP_BEFORE:
                row.addStretch(1)
            button = IconButton(host, self._table[slot[0]].icon, "", parent=self)
            button.setObjectName(slot[0])
            button.clicked.connect(lambda _=False, name=slot[0]: self.asked.emit(self._acts[name]))
            self._buttons[slot[0]] = button
            row.addWidget(button)
        self.offer(())

    def offer(self, possible: Collection[str]) -> None:
        """Show the buttons of the acts that are possible for the message shown."""
        for slot in SLOTS:
            button = self._buttons[slot[0]]
            name = next((act for act in slot if act in possible), "")
            button.setVisible(bool(name))
            if name and self._acts.get(slot[0]) != name:
                action = self._table[name]
                button.set_icon(action.icon)
                button.set_name(action.label)
                button.setToolTip(action.hint)
                button.setAccessibleDescription(action.keys)
                self._acts[slot[0]] = name
