"""The head of a CV as a form: the job first, then who it is and how to reach them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.phone_text import spaced
from kiosk.learning.resume import Basics
from kiosk.modules.cv.head import FIELDS
from kiosk.modules.cv.view.typed_field import TypedField, as_it_is
from kiosk.modules.cv.view.undo_keys import UndoKeys
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost


def field_name(field: str) -> str:
    """Object name of the line of one of `FIELDS`: ``head-label``."""
    return f"head-{field.replace('_', '-')}"


class HeadForm(ScrollPage):
    """The phone is spaced in pairs when its field is left."""

    written = Signal(str, str)
    """A field, and its text."""
    left = Signal()

    def __init__(self, host: ThemeHost, keys: UndoKeys, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.fields: dict[str, TypedField] = {}
        self._keys = keys
        names = {
            "label": self.tr("Job you are looking for"),
            "first_name": self.tr("First name"),
            "last_name": self.tr("Name"),
            "phone": self.tr("Phone"),
            "city": self.tr("Town"),
            "email": self.tr("Mail address"),
        }
        self._pairs: list[GridFlow] = []
        self.column.addWidget(self._field("label", names["label"]))
        for pair in (("first_name", "last_name"), ("phone", "city")):
            holder = QWidget(self.content)
            grid = GridFlow(holder, host.theme.space(4), steps=(2, 1))
            for field in pair:
                tidy = spaced if field == "phone" else as_it_is
                grid.addWidget(self._field(field, names[field], tidy))
            self._pairs.append(grid)
            self.column.addWidget(holder)
        self.column.addWidget(self._field("email", names["email"]))
        self.column.addStretch(1)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_head(self, head: Basics) -> None:
        """Show the head as it is."""
        for name, field in self.fields.items():
            field.show_text(getattr(head, name))

    def settle(self) -> None:
        """Tidy what was typed last."""
        for field in self.fields.values():
            field.settle()

    def _field(self, name: str, label: str, tidy: Callable[[str], str] = as_it_is) -> TypedField:
        assert name in FIELDS
        field = TypedField(
            self._host, field_name(name), label, self._keys, tidy=tidy, parent=self.content
        )
        field.written.connect(lambda text: self.written.emit(name, text))
        field.left.connect(self.left)
        self.fields[name] = field
        return field

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(5)
        self.column.setContentsMargins(side, theme.space(4), side, side)
        self.column.setSpacing(theme.space(3))
        for grid in self._pairs:
            grid.set_gap(theme.space(4))
