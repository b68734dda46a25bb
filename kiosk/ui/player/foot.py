"""The foot of the panel: hint and check, and after the third hint two ways on."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.attempt import LAST_HINT
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.theme_host import ThemeHost


class Foot(QWidget):
    """`hint` and `check` beside each other, or stacked where the panel is narrow.

    In the compact form `go` (to the simulator) stands in the place of `check`. Once all is done
    only `check` is left.
    """

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.hint = Button(host, "", "outline", icon="lightbulb", parent=self)
        self.check = Button(host, self.tr("Check"), "primary", icon="check", parent=self)
        self.go = Button(
            host,
            self.tr("Go to the exercise"),
            "primary",
            trailing_icon="arrow-right",
            parent=self,
        )
        self.skip = Button(host, self.tr("Later"), "text", size="small", parent=self)
        self.help = Button(
            host, self.tr("Ask for help"), "help", icon="hand", size="small", parent=self
        )
        for button, name in (
            (self.hint, "hintButton"),
            (self.check, "checkButton"),
            (self.go, "goButton"),
            (self.skip, "skipButton"),
            (self.help, "helpButton"),
        ):
            button.setObjectName(name)
        self._compact = self._ready = False
        self._given = 0
        self._extra = QWidget(self)
        self._flow = FlowLayout(self._extra)
        for button in (self.skip, self.help):
            self._flow.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.hint, self.check, self.go):
            self._row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._extra)
        self._column.addLayout(self._row)
        self.set_hints(0)
        self.set_compact(False)
        self._restyle()
        host.changed.connect(self._restyle)

    def set_hints(self, given: int) -> None:
        """How many hints were given for the current step."""
        again, other, first = self.tr("Watch again"), self.tr("Another hint"), self.tr("A hint")
        self.hint.setText(again if given >= LAST_HINT else other if given else first)
        self._given = given
        self._show_parts()

    def set_compact(self, compact: bool) -> None:
        """Offer the way to the simulator in the place of the check, or not."""
        self._compact = compact
        self._show_parts()

    def set_ready(self, ready: bool) -> None:
        """Once all is done nothing stands beside the check."""
        self._ready = ready
        self._show_parts()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the stacked form."""
        widest = max(b.minimumSizeHint().width() for b in (self.hint, self.check, self.help))
        margins = self._column.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the buttons when their words do not fit beside each other."""
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hair line above."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), theme.border("hair"), theme.color("border"))

    def _show_parts(self) -> None:
        for part, shown in (
            (self._extra, self._given >= LAST_HINT and not self._ready),
            (self.hint, not self._ready),
            (self.check, self._ready or not self._compact),
            (self.go, self._compact and not self._ready),
        ):
            if part.isHidden() == shown:
                part.setVisible(shown)
        self._turn()

    def _turn(self) -> None:
        """Side by side, if need be without the tick; else one under the other."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        shown = [b for b in (self.hint, self.check, self.go) if not b.isHidden()]
        for tick in ("check", None):
            self.check.set_icon(tick)
            needed = sum(b.sizeHint().width() for b in shown) + self._row.spacing()
            if needed <= room:
                self._row.setDirection(QBoxLayout.Direction.LeftToRight)
                return
        self.check.set_icon("check")
        self._row.setDirection(QBoxLayout.Direction.TopToBottom)

    def _restyle(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(4), theme.space(2)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(gap)
        self._row.setSpacing(gap)
        self._flow.set_gap(gap)
        self._turn()
