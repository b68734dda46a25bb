"""After the goal: what was achieved, what the other side saw, and what to do for real."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.learning.attempt import Attempt
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.closing_page import ClosingPage
from kiosk.ui.player.real_page import RealPage
from kiosk.ui.player.replay_page import ReplayPage
from kiosk.ui.player.success_page import SuccessPage


class Closing(QWidget):
    """Two or three pages, turned with one button that stays in sight."""

    turned = Signal(str)
    """The title of the page shown now."""
    ended = Signal()
    """`Continuer` on the last page."""

    def __init__(self, host: ThemeHost, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("closing")
        activity, holds = attempt.activity, attempt.scenario.holds
        seen = [line for line in activity.replay if holds(line.predicate, line.args)]
        self.real = RealPage(host, activity.real_acts)
        self.pages: list[ClosingPage] = [SuccessPage(host, attempt)]
        if seen:
            self.pages.append(ReplayPage(host, seen))
        self.pages.append(self.real)
        self._stack = QStackedWidget(self)
        for page in self.pages:
            self._stack.addWidget(page)
        self.next = Button(
            host, self.tr("Continue"), "primary", trailing_icon="arrow-right", size="primary"
        )
        self.next.setObjectName("closingContinue")
        self.next.clicked.connect(self._turn)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.next)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._column.addLayout(self._foot)
        self._restyle()
        self._describe()
        host.changed.connect(self._restyle)

    @property
    def page(self) -> ClosingPage:
        """The page shown."""
        return self.pages[self._stack.currentIndex()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet foot under the page."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("canvas"))
        foot = self.rect().adjusted(0, self._stack.geometry().bottom() + 1, 0, 0)
        painter.fillRect(foot, theme.color("surface"))
        painter.fillRect(0, foot.top(), foot.width(), theme.border("hair"), theme.color("border"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the button does not want turn the page above it."""
        if not self.page.turn(event):
            super().keyPressEvent(event)

    def _turn(self) -> None:
        if self.page is self.pages[-1]:
            self.ended.emit()
            return
        self._stack.setCurrentIndex(self._stack.currentIndex() + 1)
        self._describe()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(self.page.title)

    def _describe(self) -> None:
        self.next.setAccessibleDescription(self.page.described())

    def _restyle(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(5), theme.space(4)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._foot.setContentsMargins(side, gap, side, gap)
        self.update()
