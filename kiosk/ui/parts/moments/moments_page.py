"""What happens meanwhile, told line by line; it stands in front of a simulator until it is over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.moments import Moments
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme_host import ThemeHost


class MomentsPage(QWidget):
    """Its button is named ``go-on``, the latest line ``moment``.

    ``back`` is what the button says once all is told.
    """

    go_on = Signal()

    def __init__(self, host: ThemeHost, back: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._back = back
        self._shown: tuple[str, ...] = ()
        self._page = ScrollPage(host, self)
        self._title = Heading(host, self.tr("Meanwhile"), 2)
        self._lines = QVBoxLayout()
        self.button = Button(host, self.tr("Next"), "primary", trailing_icon="arrow-right")
        self.button.setObjectName("go-on")
        self.button.clicked.connect(self.go_on)
        column = self._page.column
        column.addWidget(self._title)
        column.addLayout(self._lines)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_moments(self, moments: Moments) -> None:
        """Show the lines told so far; the keyboard stays on the button."""
        if moments.shown == self._shown:
            return
        before, self._shown = self._shown, moments.shown
        if self._shown[: len(before)] != before:
            before = ()
            while (item := self._lines.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
        for line in self._shown[len(before) :]:
            card = Card(self._host)
            words = Body(self._host, line)
            words.setObjectName("moment")
            card.column.addWidget(words)
            self._lines.addWidget(card)
            card.show()
        self.button.setText(self._back if moments.last else self.tr("Next"))
        if self._shown:
            announce(self.button, self._shown[-1])

    def start(self) -> None:
        """Put the keyboard on the button."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on the ground of the kiosk."""
        fill(QPainter(self), self.rect(), self._host.theme.color("sunken"))

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(5)
        self._page.column.setContentsMargins(side, side, side, side)
        self._page.column.setSpacing(theme.space(4))
        self._lines.setSpacing(theme.space(3))
