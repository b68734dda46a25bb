"""What the flows share: the services of the house and the visit that is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from kiosk.learning.activity import ActivityCard, Module
from kiosk.learning.event import Event
from kiosk.learning.ideas import Ideas
from kiosk.learning.letters import Letter, ModelText
from kiosk.learning.ports import Card, Clock, Ids, Snapshot, Visit
from kiosk.learning.resume_history import ResumeHistory
from kiosk.learning.sheets import Sheet
from kiosk.modules.library import Library
from kiosk.modules.room import Room
from kiosk.outside.printers import Printer
from kiosk.outside.sticks import Sticks
from kiosk.settings import Settings
from kiosk.ui.flow.printing import Printing
from kiosk.ui.idle_guard import IdleGuard
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader as FileReader
from kiosk.ui.records import Records
from kiosk.ui.shell import Shell
from kiosk.ui.voice.reader import Reader
from kiosk.ui.work import Work

T = TypeVar("T")


@dataclass(slots=True)
class Outside:
    """Sticks and printers, and a thread of their own: a slow one must not hold up the records."""

    work: Work
    sticks: Sticks
    printer: Printer
    printing: Printing
    copying: bool = False

    @property
    def active(self) -> bool:
        """Something is being copied or printed right now: it counts as activity."""
        return self.copying or self.printing.active


@dataclass(frozen=True, slots=True)
class House:
    """The services that every flow may call; built once by ``app.py``."""

    settings: Settings
    look: Look
    """The site's own text size and theme: what attract goes back to."""
    host: ThemeHost
    shell: Shell
    work: Work
    press: Work
    """Sets and draws pages, one at a time: PDFium bears no second thread, and a page that is slow
    must not hold up the records."""
    records: Records
    library: Library
    ideas: Callable[[], Ideas]
    """Reads what a CV may begin from."""
    rooms: Sequence[Room]
    file_reader: FileReader
    guard: IdleGuard
    reader: Reader
    clock: Clock
    ids: Ids
    outside: Outside


@dataclass(slots=True)
class Current:
    """The visit that is open, and what this program knows of its person. Emptied at its end."""

    visit: Visit | None = None
    events: list[Event] = field(default_factory=list)
    """Everything the person did on this station, this visit included."""
    drafts: dict[str, Snapshot] = field(default_factory=dict)
    """Attempts that were left open and wait to be continued, by activity."""
    wanted: tuple[str, ...] = ()
    """Activities that meet the need that was chosen."""
    naming_offered: bool = False
    review_later: bool = False
    """« Plus tard » was pressed: nothing is offered again in this visit."""
    keeps: bool = True
    """Whether work can be left open here: not when a card opened the visit where no code is."""
    closed: bool = False
    """Something was left open that only the code opens."""
    card: Card | None = None
    """The card made in this visit: shown and printed again without making another."""
    letters: dict[UUID, tuple[Letter, ...]] = field(default_factory=dict)
    """Attempt -> what was sent in it during this visit. In memory only."""
    models: dict[UUID, ModelText] = field(default_factory=dict)
    """Attempt -> the model that reaching its goal gave in this visit. In memory only."""
    cv: ResumeHistory | None = None
    """The CV of this visit and the way to it. In memory only; what is sealed is the CV."""
    cv_part: str = ""
    """The part of it that was open last."""
    sheets: dict[str, Sheet] = field(default_factory=dict)
    """Activity -> the sheet that reaching its goal gave in this visit. In memory only."""

    def clear(self) -> None:
        """Nobody is here."""
        self.visit = None
        self.events = []
        self.drafts = {}
        self.wanted = ()
        self.naming_offered = False
        self.review_later = False
        self.keeps = True
        self.closed = False
        self.card = None
        self.letters = {}
        self.models = {}
        self.cv = None
        self.cv_part = ""
        self.sheets = {}

    @property
    def named(self) -> bool:
        """Whether the visit has a surnom."""
        return self.visit is not None and self.visit.surnom is not None

    def open_visit(self) -> Visit:
        """The visit; RuntimeError when nobody is here (a flow was called out of turn)."""
        if self.visit is None:
            raise RuntimeError("no visit is open")
        return self.visit


def while_shown(shell: Shell, then: Callable[[T], None]) -> Callable[[T], None]:
    """``then``, unless another screen has come meanwhile: a second press, or a change of mind."""
    page = shell.page

    def answer(result: T) -> None:
        if shell.page is page:
            then(result)

    return answer


def card_of(modules: Sequence[Module], activity: str) -> ActivityCard | None:
    """The card of an activity id; None when it is not installed."""
    for module in modules:
        for card in module.activities:
            if card.id == activity:
                return card
    return None
