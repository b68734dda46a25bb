"""One line of the compose pane: its name, its field, perhaps buttons at the end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost


class FieldRow(Ground):
    """`À [ field ] [buttons]` on a line of its own, as in mail programs."""

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        field: QWidget,
        buttons: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, "surface", ("bottom",), parent)
        self.field = field
        label = Small(host, name, parent=self)
        label.setBuddy(field)
        label.setMinimumHeight(host.theme.target("min"))
        self._label = label
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        padding = host.theme.inset("mailbox.padding")
        edge = host.theme.border("control")
        row.setContentsMargins(padding, edge, host.theme.space(2), edge)
        row.setSpacing(host.theme.space(2))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._host = host
        host.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._label.setMinimumHeight(self._host.theme.target("min"))
