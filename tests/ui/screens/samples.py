"""Sample people, modules and needs for the tests and the gallery of the learner screens."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from kiosk.learning.activity import ActivityCard, Module, Need, RealAct
from kiosk.learning.card import qr_text
from kiosk.learning.ports import Card, Holdings, Receipt, Surnom
from kiosk.learning.progress import Standing
from kiosk.paper.card import qr_squares
from kiosk.ui.screens.path_plan import KeptAct, PathPlan
from kiosk.ui.screens.take_away_parts import Document

COMET = Surnom("comet", "calm")
CARD = Card("W7M442PX", qr_text(UUID(int=1), bytes(range(16)), COMET))
SQUARES = qr_squares(CARD.qr_text)
DONE = Standing(True, False, 2, ("C",), "")
MASTERED = Standing(True, True, 3, ("C", "B"), "")
OPEN = Standing(False, False, 0, (), "C")

_TITLES = {
    "mailbox": ("Boîte mail", "circle", "mail", "mail"),
    "cv": ("Mon CV", "rounded-square", "file-user", "cv"),
    "identity": ("Mon image en ligne", "hexagon", "scan-face", "ident"),
    "jobspace": ("Espace candidat", "diamond", "layout-dashboard", "space"),
    "culture": ("Culture numérique", "pentagon", "cpu", "culture"),
    "letter": ("Ma lettre", "leaf", "file-pen", "letter"),
    "office": ("Bureautique", "shield", "keyboard", "office"),
    "careers": ("Métiers du numérique", "star", "compass", "careers"),
}
_ACTIVITIES = (
    "Répondre à une convocation",
    "Joindre un fichier",
    "Envoyer son CV par mail",
    "Trouver un message",
    "Ranger sa boîte",
    "Reconnaître un message piégé",
)


def activity(module: str, number: int) -> ActivityCard:
    """A sample activity card."""
    title = _ACTIVITIES[number % len(_ACTIVITIES)]
    return ActivityCard(f"{module}/a{number}", title, 5, ("A", "B", "C"), True, "v1")


def modules(count: int, activities: int = 6) -> tuple[Module, ...]:
    """The first `count` modules, each with so many activities."""
    return tuple(
        Module(id, *words, tuple(activity(id, n) for n in range(activities)))
        for id, words in list(_TITLES.items())[:count]
    )


def plan(
    count: int = 1, activities: int = 6, *, named: bool = True, begun: bool = True, acts: int = 1
) -> PathPlan:
    """A path with something done, something open and something kept."""
    rooms = modules(count, activities)
    known: dict[str, Standing] = {}
    if begun:
        known[rooms[0].activities[0].id] = OPEN
        for card, standing in zip(rooms[0].activities[1:], (DONE, MASTERED), strict=False):
            known[card.id] = standing
        for room in rooms[1:2]:
            known |= dict.fromkeys([card.id for card in room.activities], MASTERED)
    kept = tuple(
        KeptAct(
            f"mailbox/mb4/real{n}",
            RealAct(f"real{n}", "Répondre à un vrai mail", "Sur votre téléphone", "Seul ou à deux"),
        )
        for n in range(acts)
    )
    return PathPlan(
        modules=rooms,
        next=rooms[0].activities[0],
        standings=known,
        surnom=COMET if named else None,
        wanted=(rooms[-1].activities[-1].id,),
        kept_acts=kept,
        steps=(1, 3) if begun else None,
    )


def again() -> PathPlan:
    """One activity, done, with a real act kept in this visit."""
    only = plan(1, 1, acts=1)
    return replace(
        only,
        standings={only.modules[0].activities[0].id: DONE},
        steps=None,
        kept_acts=(),
        promised=only.kept_acts,
    )


def due(acts: int, modules: int = 1) -> PathPlan:
    """An activity of an earlier visit is offered again."""
    path = plan(modules, acts=acts)
    return replace(path, review=path.modules[0].activities[1])


NEEDS = (
    Need("answer", "Répondre à un rendez-vous", "mail", ("mailbox/a0",)),
    Need("send-cv", "Envoyer mon CV", "send", ("mailbox/a2",)),
    Need("make-cv", "Faire mon CV", "file-user", ("cv/a0",)),
    Need("image", "Voir ce qu’Internet dit de moi", "scan-face", ("identity/a0",)),
    Need("jobs", "Trouver des offres", "search", ("jobspace/a0",)),
    Need("try", "Je ne sais pas encore", "compass", ("culture/a0",)),
)

HOLDINGS = Holdings(
    surnom=COMET,
    events=37,
    first=datetime(2026, 11, 3, 9, 12, tzinfo=UTC),
    last=datetime(2026, 11, 22, 10, 30, tzinfo=UTC),
    parked=True,
    sent=0,
)

RECEIPT = Receipt(
    UUID("9f2c41d0-7b1e-4c55-8a10-0c6f3e2d1b4a"),
    datetime(2026, 11, 22, 10, 31, tzinfo=UTC),
    37,
)


def _sheet() -> bytes:
    return b"%PDF-1.7"


DOCUMENTS = (
    Document("mail_1", "Message : Re : convocation", "PDF, et fichier", "mail", True, _sheet),
    Document("real_acts", "Pour de vrai", "PDF, 1 page", "flag", True, _sheet),
    Document("card", "Ma carte pour revenir", "PDF, 1 page", "id-card", True, _sheet),
    Document("attestation", "Attestation", "PDF, 1 page", "badge-check", False, _sheet),
)
DONE_TODAY = ("Répondre à une convocation", "Classer ses mails", "Joindre son CV")
