"""Above the list: what can be done with the folder that is shown, when it is one's own or a bin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.modules.mailbox.message import SPAM, TRASH
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme_host import ThemeHost


class FolderStrip(Ground):
    """« Vider la corbeille », or the name of an own folder with rename and delete; else hidden."""

    asked = Signal(str)
    """``empty-folder``, ``rename-folder`` or ``delete-folder``."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", ("bottom", "end"), parent)
        self._empty = Button(host, "", "outline", icon="trash-2", size="small", parent=self)
        self._name = Label(host, parent=self)
        self._changes = (
            IconButton(host, "pencil", self.tr("Rename this folder"), parent=self),
            IconButton(host, "trash-2", self.tr("Delete this folder"), parent=self),
        )
        row = QHBoxLayout(self)
        gap = host.theme.space(1)
        row.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        row.setSpacing(gap)
        row.addWidget(self._empty)
        row.addWidget(self._name, 1)
        names = ("empty-folder", "rename-folder", "delete-folder")
        for name, button in zip(names, (self._empty, *self._changes), strict=True):
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            if button is not self._empty:
                row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_folder(self, folder: str, name: str, count: int) -> None:
        """Show what belongs to a folder; ``name`` is that of an own one, else empty."""
        empties = {
            TRASH: self.tr("Empty the trash"),
            SPAM: self.tr("Empty the spam folder"),
        }
        words = empties.get(folder, "") if count else ""
        self._empty.setText(words)
        self._empty.setAccessibleName(words)
        self._empty.setVisible(bool(words))
        self._name.setText(name)
        for button in self._changes:
            button.setVisible(bool(name))
        self.setVisible(bool(name or words))
