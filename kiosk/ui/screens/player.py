"""The activity player: instruction, simulator, hints, checks, and the pages after the goal."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.learning.activity import Module
from kiosk.learning.attempt import LAST_HINT, Attempt, Help, Verdict
from kiosk.learning.event import Fact
from kiosk.learning.scenario import Act
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.spoken import Spoken, gather
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.autosave import Refused, Save
from kiosk.ui.player.briefing import briefing, newly_done
from kiosk.ui.player.closing import Closing
from kiosk.ui.player.coach import Coach
from kiosk.ui.player.ghost import Ghost
from kiosk.ui.player.way_out import WayOut
from kiosk.ui.player.workplace import Workplace
from kiosk.ui.screens.screen import Screen
from kiosk.ui.simulator import SimulatorView

READY = "(ready)"
"""Stands for the goal in hand once every one is met; no id of the content has brackets."""


class Player(Screen):
    """One person at one activity, from the first instruction to « Pour de vrai ».

    ``save`` asks for facts and snapshot to be committed in the background and calls back once
    they are on disk: no result, hint or « Enregistré » is shown before. What it refuses stays in
    hand and is tried again with the next press; who leaves is held up once. ``ghost`` makes a view
    on a fresh world of its own, on which the acts of ``trace`` are shown as the third hint.
    """

    finished = Signal()
    """The last page was read; everything is on disk."""
    left = Signal()
    """`Passer` or back to the path; everything typed is on disk."""
    help_asked = Signal(object)
    """« Demander de l’aide »: the `Fact`, on disk."""
    unsaved = Signal(object)
    """The person should know that something is not saved: the exception."""

    def __init__(
        self,
        host: ThemeHost,
        module: Module,
        attempt: Attempt,
        view: SimulatorView,
        save: Save,
        ghost: Callable[[], SimulatorView],
        trace: Sequence[Act],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, can_go_back=True, parent=parent)
        self._attempt, self._view = attempt, view
        self._make_ghost, self._trace = ghost, tuple(trace)
        self._ghost: Ghost | None = None
        self._before_ghost: QWidget | None = None
        self._goal = ""
        self.closing: Closing | None = None
        self.work = Workplace(host, module, view, self)
        self.coach = Coach(attempt, view, save, self)
        self._way_out = WayOut(self.coach.autosave, self.unsaved.emit)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.work)
        self._connect()
        self._follow()
        self.set_first_focus(self.work.panel.consigne.heading)
        if attempt.done:
            self._close()
        self.coach.begin()
        # However the window lets go of this screen, the world stops telling a view that is gone.
        self.destroyed.connect(attempt.scenario.close)

    @property
    def attempt(self) -> Attempt:
        """The attempt that is played."""
        return self._attempt

    # -- what the window calls -------------------------------------------------------------

    def zones(self) -> list[QWidget]:
        """Panel and simulator; in the compact form the tabs and what they show."""
        return [self.closing] if self.closing is not None else self.work.zones()

    def spoken(self) -> Sequence[Spoken]:
        """The instruction, what was answered to it and what can be pressed; not the simulator."""
        if self.closing is not None or self._ghost is not None:
            return gather(self.closing or self._ghost or self)
        panel = self.work.panel
        brief = panel.consigne
        words = (brief.heading, brief.situation, brief.instruction, brief.memo)
        parts = [Spoken(word.text(), word) for word in words if word.text()]
        return (*parts, *gather(brief.feedback), *gather(panel.foot))

    def go_back(self) -> None:
        """Leave as it is, to come back later: saves first."""
        self._way_out.go(self._promises, self.left.emit)

    def ask_help(self) -> None:
        """« Demander de l’aide », from here or from the top bar."""
        fact = self._attempt.call()
        self.coach.keep((fact,), lambda: self.help_asked.emit(fact))

    def save_now(self, done: Callable[[], None], refused: Refused | None = None) -> None:
        """Save everything typed and ticked so far; ``done`` is called once it is on disk.

        ``refused`` when it will not be; without it, ``done`` waits for the next save.
        """
        self.coach.keep(self._promises(), done, refused)

    def arrange(self, width: int, compact: bool) -> None:
        """Side by side or in tabs."""
        self.work.set_compact(compact, self.host.theme.panel(self.window().size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what was opened last, and never leaves."""
        if event.key() == Qt.Key.Key_Escape:
            if self._ghost is not None:
                self._ghost.finish()
            else:
                self._clear()
            return
        super().keyPressEvent(event)

    # -- wiring ----------------------------------------------------------------------------

    def _connect(self) -> None:
        foot, coach = self.work.panel.foot, self.coach
        self.work.panel.consigne.listen.clicked.connect(self.listen_asked)
        foot.hint.clicked.connect(self._hint)
        foot.check.clicked.connect(self._check)
        self.work.check_here.clicked.connect(self._check)
        foot.skip.clicked.connect(self.go_back)
        foot.help.clicked.connect(self.ask_help)
        coach.moved.connect(self._follow)
        coach.checked.connect(self._checked)
        coach.hinted.connect(self._hinted)
        coach.offering.connect(self._offer_hint)
        coach.busy_changed.connect(self._show_busy)
        coach.unsaved.connect(self.unsaved)
        for keys, act in (
            ("F3", self._hint),
            ("Ctrl+Return", self._check),
            ("Ctrl+Enter", self._check),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _check(self) -> None:
        if self._ghost is None and self.closing is None:
            self.coach.check()

    def _hint(self) -> None:
        if self._ghost is None and self.closing is None and not self._attempt.ready:
            self.coach.hint()

    def _offer_hint(self) -> None:
        if not self._attempt.ready and self._ghost is None:
            self.work.panel.consigne.feedback.offer_hint()
            self._show_note()

    def _promises(self) -> list[Fact]:
        acts = self.closing.real.take() if self.closing is not None else []
        return [self._attempt.promise(act) for act in acts]

    def _show_busy(self, busy: bool) -> None:
        for button in (self.work.panel.foot.check, self.work.check_here):
            if busy:
                button.start_busy(self.tr("Saving"))
            else:
                button.stop_busy()

    # -- following the world -----------------------------------------------------------------

    def _follow(self) -> None:
        """Show where one is now; a card about something that is over goes."""
        if self.closing is not None or self._attempt.done:
            return
        attempt, consigne = self._attempt, self.work.panel.consigne
        brief = briefing(attempt)
        consigne.brief(brief)
        goal = READY if brief.ready else attempt.current.id
        if goal != self._goal:
            self._turn_to(goal)
        self.work.panel.foot.set_hints(attempt.hints_given())
        self.work.panel.foot.set_ready(brief.ready)
        title = attempt.activity.title
        title = f"{title}, {brief.where}" if brief.where else title
        if title != self.title:
            self.set_title(title)
        self._show_note()

    def _turn_to(self, goal: str) -> None:
        """Another goal: its words are said; those of a repair wait behind a mark on their tab.

        What just came into the simulator is the consequence: it is not covered.
        """
        first, self._goal = not self._goal, goal
        if first:
            return
        self._clear()
        heading = self.work.panel.consigne.heading
        announce(heading, f"{heading.text()}. {heading.accessibleDescription()}")
        if any(repair.id == goal for repair in self._attempt.repairs):
            self.work.mark_panel()

    def _show_note(self) -> None:
        consigne = self.work.panel.consigne
        if self._goal == READY:
            title, rest = consigne.heading.text(), consigne.instruction.text()
            short = self.tr("It is done! Press Check.")
            self.work.set_note(f"{title} {rest}", short, title, strong=True)
        else:
            self.work.set_note(consigne.feedback.note or consigne.where.text())

    def _clear(self) -> None:
        self.work.panel.consigne.feedback.clear()
        self.work.stage.pointer.clear()
        self._show_note()

    # -- answers, once they are on disk ----------------------------------------------------------

    def _checked(self, verdict: Verdict) -> None:
        if verdict.done:
            self._close()
            return
        self._follow()
        if verdict.step != self._goal:
            return  # An act came while the answer was on its way to the disk: it is about the past.
        self._clear()
        feedback, attempt = self.work.panel.consigne.feedback, self._attempt
        done = newly_done(attempt, verdict)
        whole = verdict.failed == tuple(c for c in attempt.checks(attempt.current) if c.required)
        if done and whole:
            feedback.show_step_done(done, attempt.current.title)
        else:
            feedback.show_not_yet(verdict.failed[0].sentence, done)
        self._show_card()

    def _hinted(self, help: Help) -> None:
        self._follow()
        self._clear()
        self.work.panel.foot.set_hints(help.number)
        if help.number == LAST_HINT and self._trace:
            self._open_ghost(help.words)
            return
        self.work.panel.consigne.feedback.show_hint(help)
        self._show_card()
        if help.target:
            self.work.stage.pointer.point(lambda: self._view.widget_for(help.target))

    def _show_card(self) -> None:
        """Bring the card into sight."""
        self._show_panel()
        self.work.panel.consigne.show_feedback()

    def _show_panel(self) -> None:
        """From the simulator's tab, turn to the instruction, one key away from going back."""
        if self.work.compact and self.work.on_stage:
            self.work.show_panel()
            self.work.panel.foot.go.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the third hint --------------------------------------------------------------------------

    def _open_ghost(self, words: str) -> None:
        self._before_ghost = QApplication.focusWidget()
        self._ghost = Ghost(self.host, self._make_ghost, self._trace, words)
        self._ghost.closed.connect(self._close_ghost)
        self.work.show_stage()
        self.work.set_watching(True)
        self.work.stage.show_over(self._ghost)
        self._ghost.start()

    def _close_ghost(self) -> None:
        self._ghost = None
        self.work.set_watching(False)
        self.work.stage.show_simulator()
        before = self._before_ghost
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.work.enter_stage()

    # -- after the goal --------------------------------------------------------------------------

    def _close(self) -> None:
        """Turn to the pages after the goal; the simulator has done its part."""
        self._clear()
        self.closing = Closing(self.host, self._attempt, self)
        self.closing.turned.connect(self.set_title)
        self.closing.ended.connect(lambda: self._way_out.go(self._promises, self.finished.emit))
        self.work.hide()
        self._column.addWidget(self.closing)
        self.set_title(self.closing.page.title)
        self.set_first_focus(self.closing.next)
        self.closing.show()
        self.closing.next.setFocus(Qt.FocusReason.OtherFocusReason)
