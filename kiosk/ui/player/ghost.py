"""Hint 3: a recorded solution played on a world of its own, while the learner watches."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.scenario import Act
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.frame import RoundEdge
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout, LeadTrail
from kiosk.ui.kit.text import Body, Label, Meta
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.pointer import Pointer
from kiosk.ui.simulator import SimulatorView

PACE_MS = 3000
"""Time to read what is done and to see it."""
TIGHT_LINES = 10
"""With less height than so many lines, the view needs the room that the words would take."""


class Ghost(QWidget):
    """Plays acts one at a time on a second view; with reduced motion, one a press.

    The mark lies on what the next act is done with, then the act is done.

    Nothing in the second view can be pressed or typed in, and nothing in it is kept.
    """

    closed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        make: Callable[[], SimulatorView],
        acts: Sequence[Act],
        words: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._make = make
        self._acts = tuple(acts)
        self._done = 0
        self.setObjectName("ghost")
        self.setAccessibleName(self.tr("Demonstration"))
        self.view = make()
        self.pointer = Pointer(host, self)
        self.pace = QTimer(self, interval=PACE_MS)
        self.pace.timeout.connect(self._tick)
        self._edge = RoundEdge(host, "border-strong", self, "accent-soft")
        self._title = Label(host, self.tr("Demonstration"), color="on-accent-soft", parent=self)
        self._said = words
        self._words = Body(host, words, parent=self)
        self._count = Meta(host, parent=self)
        self.pause = Button(host, "", "outline", icon="pause", size="small", parent=self)
        self.next = Button(
            host, self.tr("Next act"), icon="step-forward", size="small", parent=self
        )
        self.again = Button(
            host, self.tr("Start again"), "outline", icon="rotate-ccw", size="small", parent=self
        )
        self.leave = Button(
            host, self.tr("Back to my exercise"), "outline", size="small", parent=self
        )
        self._build()
        self._hold_still()
        self._restyle()
        host.changed.connect(self._restyle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_focus)
        self._show_state()

    @property
    def over(self) -> bool:
        """True once every act was shown."""
        return self._done == len(self._acts)

    @property
    def playing(self) -> bool:
        """True while acts follow each other by themselves."""
        return self.pace.isActive()

    def start(self) -> None:
        """Begin, and take the keyboard."""
        announce(self, f"{self._title.text()}. {self._words.text()}")
        if not self._host.reduced_motion:
            self.pace.start()
        self._point()
        self._show_state()
        (self.next if self._host.reduced_motion else self.pause).setFocus()

    def step(self) -> None:
        """Show the next act; after the last one it is the learner's turn."""
        if self._done == len(self._acts):
            return
        used = self.view.demonstrate(self._acts[self._done])
        self._done += 1
        self._hold_still()
        self._point(used)
        self._show_state()
        if self.over:
            self.pace.stop()
            self._show_state()
            announce(self, self._words.text())
            self.leave.setFocus()

    def restart(self) -> None:
        """Begin again on a fresh world."""
        self.pointer.clear()
        old, self.view = self.view, self._make()
        self._column.replaceWidget(old, self.view)
        self.view.installEventFilter(self)
        self._edge.raise_()
        old.close_world()
        old.hide()
        old.deleteLater()
        self._done = 0
        self._hold_still()
        self.pointer.raise_()
        self.start()

    def stop(self) -> None:
        """Show nothing more and let go of the second world."""
        self.pace.stop()
        self.pointer.clear()
        self.view.close_world()

    def finish(self) -> None:
        """Stop, and say so."""
        self.stop()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Saffron ground, so that it is never taken for one's own work."""
        QPainter(self).fillRect(self.rect(), self._host.theme.color("accent-soft"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room for the words too."""
        super().resizeEvent(event)
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the edge around the second view."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and watched is self.view:
            self._edge.lie_on(self.view.geometry())
            self.pointer.raise_()
        return False

    def _point(self, used: QWidget | None = None) -> None:
        """Show what comes next, or what was used when nothing of it is in sight."""
        view, act = self.view, None if self.over else self._acts[self._done]
        self.pointer.point(lambda: (view.used_by(act) if act is not None else None) or used)

    def _tick(self) -> None:
        if self.isEnabled() and self.isVisible():
            self.step()

    def _pause(self) -> None:
        if self.playing:
            self.pace.stop()
        else:
            self.pace.start()
        self._show_state()

    def _next(self) -> None:
        self.pace.stop()
        self.step()

    def _show_state(self) -> None:
        now = min(self._done + 1, len(self._acts))
        count = self.tr("Act %1 of %2").replace("%1", str(now))
        self._count.setText(count.replace("%2", str(len(self._acts))))
        self._words.setText(self._now_said())
        # Said before the demonstration began, and announced when it did.
        tight = self.height() < TIGHT_LINES * self._host.theme.line("body")
        self._words.setVisible(self.over or not tight)
        self.again.setVisible(self.over or not tight)
        self.pause.setText(self.tr("Pause") if self.playing else self.tr("Play"))
        self.pause.set_icon("pause" if self.playing else "play")
        self.pause.setVisible(not self.over and not self._host.reduced_motion)
        self.next.setVisible(not self.over)
        self.leave.set_kind("primary" if self.over else "outline")

    def _now_said(self) -> str:
        """What is done next, else why one looks on; after the last act, whose turn it is."""
        if self.over:
            return self.tr("Your turn.")
        return self.view.caption(self._acts[self._done]) or self._said

    def _hold_still(self) -> None:
        """Nothing of the second view takes the mouse, the keyboard or a shortcut."""
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for widget in (self.view, *self.view.findChildren(QWidget)):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for shortcut in self.view.findChildren(QShortcut):
            shortcut.setEnabled(False)

    def _keep_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.view.isAncestorOf(new):
            self.leave.setFocus()

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(Icon(self._host, "eye", "on-accent-soft", "button.small.icon"))
        self._head.addWidget(self._title)
        self._head.addWidget(self._words, 1)
        self._head.addStretch()
        self._head.addWidget(self._count)
        foot = QWidget(self)
        self._foot = LeadTrail(foot)
        keys = QWidget(foot)
        self._keys = FlowLayout(keys)
        for button, name, act in (
            (self.pause, "ghostPause", self._pause),
            (self.next, "ghostNext", self._next),
            (self.again, "ghostAgain", self.restart),
            (self.leave, "ghostLeave", self.finish),
        ):
            button.setObjectName(name)
            button.clicked.connect(act)
            if button is not self.leave:
                self._keys.addWidget(button)
        self._foot.addWidget(keys)
        self._foot.addWidget(self.leave)
        self.view.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(foot)

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(3)
        self._column.setContentsMargins(side, theme.space(2), side, theme.space(3))
        self._column.setSpacing(theme.space(2))
        self._head.setSpacing(theme.space(4))
        self._foot.set_gap(theme.space(2))
        self._keys.set_gap(theme.space(2))
        self.update()
