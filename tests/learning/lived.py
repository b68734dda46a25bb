"""One person's events, written by hand: a station, its visits and what was done in them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from hypothesis import strategies as st

from kiosk.learning.activity import ActivityCard, Module
from kiosk.learning.event import Boot, Event, Fact, Kind, Verb
from kiosk.learning.progress import LATER_MS

MORNING = datetime(2026, 11, 23, 9, tzinfo=UTC)
MAIL = "mailbox/mb4"


class Pc:
    """A station that writes down what one person does."""

    def __init__(self) -> None:
        self.station = uuid4()
        self.person = uuid4()
        self.visit = uuid4()
        self.boot = Boot(uuid4(), 1, None, 0, False)
        self.steady_ms = 0
        self.events: list[Event] = []

    def does(self, verb: Verb, kind: Kind, path: str, **result: object) -> Event:
        fact = Fact(verb, kind, path, self.person, self.visit)
        event = Event(
            id=uuid4(),
            fact=replace(fact, **result),  # type: ignore[arg-type]
            station=self.station,
            boot=self.boot,
            sequence=1 + sum(e.boot == self.boot for e in self.events),
            at=MORNING + timedelta(milliseconds=self.steady_ms),
            steady_ms=self.steady_ms,
            doubtful=False,
            program="0.1.0",
        )
        self.events.append(event)
        return event

    def begins(self, variant: str = "C", activity: str = MAIL) -> UUID:
        attempt = uuid4()
        self.does(Verb.INITIALIZED, Kind.ACTIVITY, activity, attempt=attempt, variant=variant)
        return attempt

    def succeeds(
        self, variant: str = "C", activity: str = MAIL, level: int = 3, ghost: bool = False
    ) -> None:
        attempt = self.begins(variant, activity)
        if ghost:
            self.does(Verb.ASKED, Kind.HINT, f"{activity}/answer/3", attempt=attempt)
        self.does(
            Verb.COMPLETED, Kind.ACTIVITY, activity,
            attempt=attempt, variant=variant, success=True, completion=True, level=level,
        )  # fmt: skip

    def waits(self, ms: int) -> None:
        self.steady_ms += ms

    def comes_again(self) -> None:
        """Another visit, after the PC was started again."""
        self.visit = uuid4()
        self.boot = Boot(uuid4(), self.boot.number + 1, self.boot.id, len(self.events), False)
        self.steady_ms = 0


CARD = ActivityCard(
    id=MAIL,
    title="Répondre",
    minutes=5,
    variants=("A", "B", "C", "D", "demo"),
    core=True,
    content_version="1",
)


MODULE = Module(
    id="mailbox",
    title="Messagerie",
    shape="mail",
    icon="mail",
    color="mail",
    activities=(CARD, replace(CARD, id="mailbox/mb5"), replace(CARD, id="mailbox/mb6")),
)


acts = st.lists(
    st.tuples(
        st.sampled_from(["begin", "succeed", "ghost", "wait", "again", "promise", "report"]),
        st.sampled_from("BCD"),
        st.sampled_from([card.id for card in MODULE.activities]),
    ),
    max_size=25,
)


def lived(story: list[tuple[str, str, str]]) -> Pc:
    pc = Pc()
    for act, variant, activity in story:
        if act == "begin":
            pc.begins(variant, activity)
        elif act in ("succeed", "ghost"):
            pc.succeeds(variant, activity, ghost=act == "ghost")
        elif act == "wait":
            pc.waits(LATER_MS // 2)
        elif act == "again":
            pc.comes_again()
        elif act == "promise":
            pc.does(Verb.INITIALIZED, Kind.REAL_ACT, f"{activity}/call", answer="kept")
        else:
            pc.does(Verb.REPORTED, Kind.REAL_ACT, f"{activity}/call", answer="yes")
    return pc
