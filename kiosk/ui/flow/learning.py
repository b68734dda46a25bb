"""What a person does here: the path, an activity, and back to the path."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.learning.activity import Activity, ActivityCard, Module
from kiosk.learning.attempt import Attempt
from kiosk.learning.drafts import pack
from kiosk.learning.event import Event, Fact, Kind, Verb
from kiosk.learning.model_text import model_of
from kiosk.learning.ports import Snapshot
from kiosk.learning.progress import next_activity, next_variant, open_real_acts, standings
from kiosk.learning.review import next_review, surprise_number
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.sheets import sheet_of
from kiosk.learning.surprise import surprise_of, with_chosen
from kiosk.modules.library import ContentError, GoneError, Library
from kiosk.modules.room import Room
from kiosk.ui.flow.parts import Current, House, card_of, while_shown
from kiosk.ui.player.autosave import Refused, Save
from kiosk.ui.screens.path_plan import KeptAct, PathPlan
from kiosk.ui.simulator import SimulatorView
from kiosk.ui.studio.document import CV

if TYPE_CHECKING:
    from kiosk.ui.screens.player import Player

GHOST = "demo"

Acts = tuple[KeptAct, ...]


class Learning(QObject):
    """Shows the path and plays activities; every save goes through the house's records."""

    naming_wanted = Signal()
    """A first act is over and the visit has no surnom yet."""
    needs_wanted = Signal()
    data_wanted = Signal()
    content_failed = Signal(object)
    """The path cannot be read; carries the exception."""
    activity_failed = Signal(object)
    """One activity cannot be opened; the others can."""
    unsaved = Signal(object)
    """Something of an activity is not saved; carries the exception."""
    help_wanted = Signal()
    code_wanted = Signal()
    """What was left open is to be opened with the code."""
    cv_wanted = Signal()
    """« Mon CV »."""

    def __init__(self, house: House, current: Current, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._current = current

    # -- the path ----------------------------------------------------------------------

    def show_path(self) -> None:
        """« Mon parcours »."""
        self._with_plan(self._show_path)

    def show_module(self, module_id: str) -> None:
        """The activities of one module."""
        self._with_plan(lambda plan: self._show_module(plan, module_id))

    def _with_plan(self, then: Callable[[PathPlan], None]) -> None:
        """Read the content in the background, then work out what the path shows."""
        events = tuple(self._current.events)
        asked, promised = _real_acts(events, self._current.open_visit().id)
        library = self._house.library

        def read() -> tuple[tuple[Module, ...], Acts, Acts]:
            kept = tuple(kept_acts_of(library, asked)), tuple(kept_acts_of(library, promised))
            return library.modules(), *kept

        def plan(read: tuple[tuple[Module, ...], Acts, Acts]) -> None:
            modules, kept_acts, kept_now = read
            if self._current.visit is None:
                return
            then(
                PathPlan(
                    modules=modules,
                    next=next_activity(modules, events, self._current.wanted),
                    standings=standings(events),
                    surnom=self._current.visit.surnom,
                    wanted=self._current.wanted,
                    kept_acts=kept_acts,
                    review=self._review(modules, events),
                    promised=kept_now,
                    cv_begun=CV in self._current.drafts,
                )
            )

        self._house.work.run(read, plan, self.content_failed.emit)

    def _review(
        self, modules: tuple[Module, ...], events: tuple[Event, ...]
    ) -> ActivityCard | None:
        if self._current.review_later:
            return None
        return next_review(modules, events, self._current.open_visit().id, self._current.wanted)

    def _postpone_review(self) -> None:
        self._current.review_later = True
        self.show_path()

    def _show_path(self, plan: PathPlan) -> None:
        from kiosk.ui.screens.path import PathScreen

        screen = PathScreen(self._house.host, plan)
        screen.activity_chosen.connect(self.open)
        screen.module_chosen.connect(self.show_module)
        screen.other_requested.connect(self.needs_wanted)
        screen.data_requested.connect(self.data_wanted)
        screen.name_requested.connect(self.naming_wanted)
        screen.real_act_answered.connect(self._answer_real_act)
        screen.review_postponed.connect(self._postpone_review)
        screen.cv_requested.connect(self.cv_wanted)
        self._house.shell.show_screen(screen)

    def _show_module(self, plan: PathPlan, module_id: str) -> None:
        from kiosk.ui.screens.module import ModuleScreen

        module = next(m for m in plan.modules if m.id == module_id)
        screen = ModuleScreen(self._house.host, plan, module)
        screen.activity_chosen.connect(self.open)
        screen.back.connect(self.show_path)
        self._house.shell.show_screen(screen)

    def _answer_real_act(self, path: str, done: bool) -> None:
        visit = self._current.open_visit()
        answer = "yes" if done else "not-yet"
        fact = Fact(
            Verb.REPORTED,
            Kind.REAL_ACT,
            path,
            person=visit.person,
            visit=visit.id,
            answer=answer,
        )
        self.keep([fact], None, self.show_path)

    # -- an activity -------------------------------------------------------------------

    def open(self, activity_id: str) -> None:
        """Open an activity: where it was left, else on the variant that is due.

        What was left open and only the code opens is not begun again unasked.
        """
        met = standings(self._current.events).get(activity_id)
        waits = met is not None and bool(met.open_variant)
        if self._current.closed and waits and activity_id not in self._current.drafts:
            self.ask_for_code(lambda: self._open(activity_id))
        else:
            self._open(activity_id)

    def ask_for_code(self, begin_again: Callable[[], None]) -> None:
        """What was left open may be opened with the code first; or begun again."""
        from kiosk.ui.screens.code_dialog import CodeDialog

        dialog = CodeDialog(self._house.host, self._house.shell)
        dialog.code_wanted.connect(self.code_wanted)
        dialog.begin_again.connect(begin_again)
        dialog.chosen.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, activity_id: str) -> None:
        parked = self._current.drafts.get(activity_id)
        house = self._house
        house.work.run(
            house.library.modules,
            while_shown(house.shell, lambda modules: self._load(modules, activity_id, parked)),
            self.content_failed.emit,
        )

    def _load(
        self,
        modules: tuple[Module, ...],
        activity_id: str,
        parked: Snapshot | None,
    ) -> None:
        card = card_of(modules, activity_id)
        module = next((m for m in modules if card in m.activities), None)
        if card is None or module is None:
            self.activity_failed.emit(LookupError(f"no activity {activity_id} is installed"))
            return
        chosen = parked.variant if parked is not None else self._due(card)
        version = parked.content_version if parked is not None else ""
        if parked is not None:
            surprise: str | int | None = surprise_of(parked)
        else:
            surprise = self._surprise(modules, card)
        library = self._house.library

        def not_opened(problem: Exception) -> None:
            if isinstance(problem, GoneError):
                self._current.drafts.pop(activity_id, None)  # the next press begins again
            self.activity_failed.emit(problem)

        self._house.work.run(
            lambda: (
                with_chosen(
                    library.activity(activity_id, chosen, version), library.surprises(), surprise
                ),
                library.activity(activity_id, GHOST),
            ),
            while_shown(
                self._house.shell, lambda pair: self._play(module, pair[0], pair[1], parked)
            ),
            not_opened,
        )

    def _surprise(self, modules: tuple[Module, ...], card: ActivityCard) -> int | None:
        """Which unexpected message comes with it, if any."""
        allowed = {each.id for module in modules for each in module.activities if each.surprise}
        if card.id not in allowed:
            return None
        return surprise_number(self._current.events, allowed)

    def _due(self, card: ActivityCard) -> str:
        house, visit = self._house, self._current.open_visit()
        steady_ms = int(house.clock.steady() * 1000)
        boot = house.records.boot.id
        return next_variant(card, self._current.events, visit.id, boot, steady_ms)

    def _play(
        self, module: Module, activity: Activity, demo: Activity, parked: Snapshot | None
    ) -> None:
        from kiosk.ui.screens.player import Player

        room = next(room for room in self._house.rooms if room.module == module.id)
        attempt = self._attempt(room, activity, parked)
        view_of = room.view()
        host, reader = self._house.host, self._house.file_reader

        def ghost() -> SimulatorView:
            return view_of(room.scenario(demo), host, reader)

        self._gather(attempt)
        trace = next((t.acts for t in demo.traces if t.passes), ())
        player = Player(
            host,
            module,
            attempt,
            view_of(attempt.scenario, host, reader),
            self._save(attempt),
            ghost,
            [Act(*row) for row in trace],
        )
        player.finished.connect(self._finished)
        player.left.connect(self.show_path)
        player.help_asked.connect(self.help_wanted)
        player.unsaved.connect(lambda problem: self._say_unsaved(player, problem))
        self._house.shell.show_screen(player)

    def _attempt(self, room: Room, activity: Activity, parked: Snapshot | None) -> Attempt:
        visit = self._current.open_visit()
        if parked is not None and parked.content_version == activity.content_version:
            try:
                return Attempt.restored(parked, visit, activity, room.scenario(activity))
            except NotOfferedError:
                # The content changed under the same version: start the variant again.
                self._current.drafts.pop(activity.id, None)
        met = standings(self._current.events).get(activity.id)
        first_meeting = met is None or not met.done
        new = Attempt(
            self._house.ids.new(), visit, activity, room.scenario(activity), first_meeting
        )
        self.keep([new.begin()], self._with_others(new.snapshot()))
        return new

    def _say_unsaved(self, player: "Player", problem: Exception) -> None:
        """Unless the visit is over: then the end of it is being said."""
        visit = self._current.visit
        if visit is not None and visit.id == player.attempt.visit.id:
            self.unsaved.emit(problem)

    def _gather(self, attempt: Attempt) -> None:
        """What may be taken home of an attempt, as it is now."""
        letters = attempt.scenario.letters()
        self._current.letters[attempt.id] = letters
        take = attempt.activity.take
        model = model_of(take, letters) if take is not None and attempt.done else None
        if model is not None:
            self._current.models[attempt.id] = model
        plan = attempt.activity.sheet
        if plan is not None and attempt.done:
            self._current.sheets[attempt.activity.id] = sheet_of(plan, attempt.scenario.to_take)

    def _finished(self) -> None:
        if self._current.named or self._current.naming_offered:
            self.show_path()
        else:
            self.naming_wanted.emit()

    # -- saving ------------------------------------------------------------------------

    def keep(
        self,
        facts: Sequence[Fact],
        snapshot: Snapshot | None,
        done: Callable[[], None] | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Commit in the background; what is on disk is known to the visit before ``done``.

        ``refused`` when it never will be; without it the window says that something happened.
        """
        visit = self._current.visit

        def kept(events: tuple[Event, ...]) -> None:
            now = self._current.visit
            if now is not None and visit is not None and now.person == visit.person:
                self._current.events.extend(events)
            if done is not None:
                done()

        self._house.records.commit(facts, snapshot, kept, refused)

    def _others(self, activity: str) -> list[Snapshot]:
        return [kept for name, kept in self._current.drafts.items() if name != activity]

    def _with_others(self, snapshot: Snapshot) -> Snapshot | None:
        """One snapshot for the drawer, which has room for one a visit."""
        return pack([snapshot, *self._others(snapshot.activity)])

    def _save(self, attempt: Attempt) -> Save:
        """How the player of this attempt saves: the draft is kept until the attempt is over.

        What is on disk is what « Continuer » opens, whichever way the player was left.
        """

        def save(
            facts: Sequence[Fact], snapshot: Snapshot, done: Callable[[], None], refused: Refused
        ) -> None:
            self._gather(attempt)
            over = attempt.done or any(_ends(fact) for fact in facts)
            draft = None if over else snapshot

            def saved() -> None:
                if self._current.visit is not None and self._current.visit.id == attempt.visit.id:
                    self._current.drafts.pop(snapshot.activity, None)
                    if draft is not None:
                        self._current.drafts[snapshot.activity] = draft
                done()

            others = self._others(snapshot.activity)
            self.keep(facts, pack([draft, *others] if draft else others), saved, refused)

        return save


def _ends(fact: Fact) -> bool:
    return fact.kind is Kind.ACTIVITY and fact.verb in (Verb.COMPLETED, Verb.TERMINATED)


def _real_acts(events: Sequence[Event], visit: UUID) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Paths of the open acts: those to ask about, and those that wait for the next visit."""
    answered = {
        event.fact.path
        for event in events
        if event.fact.kind is Kind.REAL_ACT
        and event.fact.verb is Verb.REPORTED
        and event.fact.visit == visit
    }
    asked = tuple(path for path in open_real_acts(events, visit) if path not in answered)
    return asked, tuple(path for path in open_real_acts(events) if path not in asked)


def kept_acts_of(library: Library, paths: Sequence[str]) -> Iterator[KeptAct]:
    """The words of the acts that were kept; one whose activity is gone is left out."""
    for path in paths:
        activity_id, _, act_id = path.rpartition("/")
        try:
            acts = library.activity(activity_id, GHOST).real_acts
        except ContentError:
            continue
        yield from (KeptAct(path, act) for act in acts if act.id == act_id)
