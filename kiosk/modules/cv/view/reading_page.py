"""A page while somebody reads it: first the seat changes, then time passes as a bar."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.modules.cv.own_page import OwnPage, Page
from kiosk.modules.cv.view.block_delegate import PageDelegate
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.desk import Paper
from kiosk.modules.cv.view.line_look import blocks_of
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.text import Body, Label
from kiosk.ui.kit.theme_host import ThemeHost

STEPS = 10
STEP_MS = 3000
"""Thirty seconds in ten steps."""


class ReadingPage(QWidget):
    """Its buttons are ``begin-reading`` and ``hide``. The reader may end before the time does."""

    done = Signal()
    """The reader has read, or the time is over."""

    def __init__(
        self, host: ThemeHost, step_ms: int = STEP_MS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._passed = 0
        self._wait = ScrollPage(host, self)
        self.begin_button = Button(host, self.tr("I read the page"), "primary", icon="eye")
        self.begin_button.setObjectName("begin-reading")
        self.begin_button.clicked.connect(self.begin)
        self._wait.column.addWidget(Body(host, self.tr("Give your seat to the other person.")))
        self._wait.column.addWidget(Body(host, self.tr("The page stays open for 30 seconds.")))
        self._wait.column.addWidget(
            Body(host, self.tr("Its author says nothing meanwhile. Then it is hidden."))
        )
        self._wait.column.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._wait.column.addStretch(1)
        self._open = QWidget(self)
        self.bar = Segments(host, 0, STEPS, self.tr("Time to read"), current=False)
        self.hide_button = Button(host, self.tr("I have read"), "cv", icon="check", size="small")
        self.hide_button.setObjectName("hide")
        self.hide_button.clicked.connect(self.done)
        self.list = BlockList(host, "read-list", self.tr("The page"), "surface", PageDelegate)
        self.list.setAcceptDrops(False)
        self._head = Ground(host, "surface", ("bottom",), self._open)
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(Label(host, self.tr("Read.")))
        self._row.addWidget(self.bar, 1)
        self._row.addWidget(self.hide_button)
        inner = QVBoxLayout(self._open)
        inner.addWidget(self._head)
        inner.addWidget(Paper(host, self.list, self._open), 1)
        column = QVBoxLayout(self)
        column.addWidget(self._wait)
        column.addWidget(self._open)
        for layout in (inner, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._timer = QTimer(self, interval=step_ms)
        self._timer.timeout.connect(self._step)
        host.changed.connect(self._fit)
        self._fit()
        self.wait()

    def show_page(self, own: OwnPage, page: Page) -> None:
        """Show the page as it is."""
        self.list.show_blocks(blocks_of(own, page))

    def wait(self) -> None:
        """The seat changes; the page is out of sight."""
        self._timer.stop()
        self._passed = 0
        self.bar.set_progress(0, STEPS, self.tr("Time to read"), current=False)
        self._open.hide()
        self._wait.show()

    def begin(self) -> None:
        """The page is read from now on."""
        self._wait.hide()
        self._open.show()
        self._timer.start()
        self.hide_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Put the keyboard on the button that goes on."""
        button = self.begin_button if self._open.isHidden() else self.hide_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, no time passes; it begins anew."""
        super().hideEvent(event)
        self.wait()

    def _step(self) -> None:
        self._passed += 1
        self.bar.set_progress(self._passed, STEPS, self.tr("Time to read"), current=False)
        if self._passed == STEPS:
            self._timer.stop()
            self.done.emit()

    def _fit(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(4), theme.space(1)
        self._wait.column.setContentsMargins(side, side, side, side)
        self._wait.column.setSpacing(theme.space(3))
        self._row.setContentsMargins(side, gap, side, gap)
        self._row.setSpacing(theme.space(3))
