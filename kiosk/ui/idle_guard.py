"""Watches whether anybody is there, and says when to veil the screen and when a visit is over."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

from kiosk.learning.idle import Idle, Phase
from kiosk.learning.ports import Clock

TICK_MS = 1000

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleGuard(QObject):
    """Feeds the idle state machine once a second while a visit is open; silent otherwise."""

    veiled = Signal()
    """The limit without input was reached; the screen must hide what is on it."""
    countdown = Signal(int)
    """Seconds left under the veil, once a second."""
    over = Signal()
    """Nobody came back: park the named visit, erase the nameless one."""

    def __init__(
        self, clock: Clock, limit: int, busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit = float(limit)
        self._busy = busy
        self._input = False
        self._idle: Idle | None = None
        self._windows: list[QWindow] = []
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def left(self) -> int:
        """Seconds left on the countdown; 0 when no visit is open."""
        return self._idle.left if self._idle is not None else 0

    def watch(self, named: bool) -> None:
        """A visit is open."""
        now = self._clock.steady()
        self._idle = Idle(self._limit, named, since=now, now=now)
        self._timer.start()
        # On the windows, where input arrives first: a filter on the application would see every
        # event of every widget, which takes a tenth of the time of a change of screen.
        self._windows = QGuiApplication.topLevelWindows()
        for window in self._windows:
            window.installEventFilter(self)

    def set_named(self) -> None:
        """The visit got its surnom: the countdown is the short one now."""
        if self._idle is not None:
            self._idle = replace(self._idle, named=True)

    def stop(self) -> None:
        """No visit is open."""
        self._idle = None
        self._timer.stop()
        for window in self._windows:
            if isValid(window):
                window.removeEventFilter(self)
        self._windows = []

    def resume(self) -> None:
        """« Je continue »."""
        if self._idle is not None:
            self._idle = self._idle.resume(self._clock.steady())

    def more_time(self) -> None:
        """« Plus de temps »."""
        if self._idle is not None:
            self._idle = self._idle.more_time(self._clock.steady())

    def tick(self) -> None:
        """Look at the clock: the state machine decides."""
        if self._idle is None:
            return
        before = self._idle.phase
        self._idle = self._idle.tick(self._clock.steady(), self._input, self._busy())
        self._input = False
        phase = self._idle.phase
        if phase is Phase.VEILED:
            if before is not Phase.VEILED:
                self.veiled.emit()
            self.countdown.emit(self._idle.left)
        elif phase is Phase.OVER and before is not Phase.OVER:
            self._timer.stop()
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; never keeps an event."""
        if event.type() in INPUT:
            self._input = True
        return False
