"""Who a message went to: in one line, or whole when asked for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.message import Reading
from kiosk.modules.mailbox.view.counts import Counts
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost

FEW = 2
"""Up to so many recipients are written out with their addresses at once."""


def in_short(people: Sequence[Address], me: Address) -> str:
    """« Mme Faure, vous et 11 autres »: the first, oneself, and how many more."""
    translate = QCoreApplication.translate
    you = translate("Recipients", "you")
    names = [you if person.same_as(me) else person.shown for person in people]
    shown = names[:1] + ([you] if you in names[1:] else [])
    left = len(people) - len(shown)
    if left > 0:
        more = Counts().others(left)
        return translate("Recipients", "{0} and {1}").format(", ".join(shown), more)
    if len(shown) > 1:
        return translate("Recipients", "{0} and {1}").format(", ".join(shown[:-1]), shown[-1])
    return "".join(shown)


class Recipients(QWidget):
    """De, À and Cc with full addresses. Many are folded into one line that opens."""

    toggled = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.button = LineButton(
            host, "", "recipients", end_icon="chevron-down", color="mail", flush=True, parent=self
        )
        self.button.setCheckable(True)
        self.button.toggled.connect(self._fold)
        self._list = QWidget(self)
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(1))
        column.addWidget(self.button)
        column.addWidget(self._list)

    def show_people(self, reading: Reading, me: Address) -> None:
        """Show the people of a message; folded when they are many."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        groups = (
            (self.tr("To"), reading.to),
            (self.tr("Cc"), reading.cc),
            (self.tr("Bcc"), reading.bcc),
        )
        self._grid.setHorizontalSpacing(self._host.theme.space(2))
        self._grid.setVerticalSpacing(0)
        for title, people in groups:
            for place, person in enumerate(people):
                line = self._grid.rowCount()
                name = Small(self._host, title if place == 0 else "", color="ink-muted")
                self._grid.addWidget(name, line, 0)
                whole = Small(self._host, str(person), color="ink")
                self._grid.addWidget(whole, line, 1)
        everyone = (*reading.to, *reading.cc, *reading.bcc)
        many = len(everyone) > FEW
        self.button.setChecked(False)
        self.button.setText(self.tr("To {0}").format(in_short(everyone, me)))
        self.button.setVisible(many)
        self._fold(not many)

    def _fold(self, opened: bool) -> None:
        self._list.setVisible(opened)
        state = self.tr("Addresses shown") if opened else self.tr("Shows every address")
        self.button.setAccessibleDescription(state)
        self.button.setToolTip(state)
        self.button.set_end_icon("chevron-up" if opened else "chevron-down")
        self.toggled.emit()
