"""Asks for the name of a folder, over the window."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.float_shadow import add_float_shadow
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.modal import Modal
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


class NameDialog(Modal):
    """One field and two answers. Enter takes the name, Esc leaves.

    ``why_not`` gives the sentence that says why a name cannot be taken; empty when it can.
    """

    named = Signal(str)
    accessible_role = "Dialog"

    def __init__(
        self,
        host: ThemeHost,
        window: QWidget,
        title: str,
        name: str,
        why_not: Callable[[str], str],
    ) -> None:
        super().__init__(host, window)
        self._why_not = why_not
        self.setObjectName("name-dialog")
        self.setAccessibleName(title)
        self.panel = Card(host, padding="dialog.padding", parent=self)
        self.field = TextField(
            host, "folder-name", self.tr("Name of the folder"), self.tr("Example: Jobs")
        )
        self.field.line.setText(name)
        self.field.line.selectAll()
        self.field.changed.connect(lambda _: self.field.clear_state())
        row = QWidget(self.panel)
        flow = FlowLayout(row, host.theme.space(3))
        take = Button(host, self.tr("Save"), "primary", icon="check")
        take.setObjectName("save-folder")
        take.clicked.connect(self._take)
        cancel = Button(host, self.tr("Cancel"), "outline")
        cancel.setObjectName("cancel-folder")
        cancel.clicked.connect(self.escape)
        for button in (take, cancel):
            flow.addWidget(button)
        self.panel.column.addWidget(Text(host, title, style="h3", parent=self.panel))
        self.panel.column.addWidget(self.field)
        self.panel.column.addSpacing(host.theme.space(2))
        self.panel.column.addWidget(row)
        add_float_shadow(host, self.panel)

    def open(self) -> None:
        """Ask."""
        self.open_at(self.field.line)

    def escape(self) -> None:
        """Go away without a name."""
        self.leave()
        self.deleteLater()

    def place(self) -> None:
        """Put the panel in the middle."""
        theme = self._host.theme
        margin = theme.fixed("dialog.margin")
        width = min(theme.inset("dialog.width"), self.width() - 2 * margin)
        column = self.panel.column
        height = max(column.heightForWidth(width), column.minimumSize().height())
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(QRect(left, max(margin, top), width, height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        sentence = self._why_not(self.field.text())
        if sentence:
            self.field.set_error(sentence)
            self.place()
            self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name = self.field.text()
        self.escape()
        self.named.emit(name)
