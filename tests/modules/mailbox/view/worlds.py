"""Mailboxes for the tests of the view: a handful of messages, or five hundred."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

from kiosk.learning.activity import Activity, Consequence, Value, Variant
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.index import prepare
from kiosk.modules.mailbox.outbox import Part, build
from kiosk.modules.mailbox.scenario import MailboxScenario

PARIS = timezone(timedelta(hours=1))
START = datetime(2026, 11, 23, 9, 12, tzinfo=PARIS)
ME = Address("Lina Morel", "lina.morel@messagerie.example")
FAURE = Address("Mme Faure", "recrutement@cafe-marches.example")
OTHERS = tuple(
    Address(name, f"candidat{number}@messagerie.example")
    for number, name in enumerate((
        "Karim Benali", "Sofia Costa", "Tom Girard", "Inès Roux", "Malo Petit", "Awa Diop",
        "Léo Blanc", "Nina Faucher", "Samir Haddad", "Eva Lopez", "Yanis Martin",
    ))
)  # fmt: skip
LETTERS: tuple[tuple[str, Address, tuple[Address, ...], str, str, int], ...] = (
    (
        "convocation", FAURE, (ME, *OTHERS), "Entretien jeudi à 14 h",
        "Bonjour,\n\nVotre candidature nous intéresse. Je vous propose un entretien jeudi 26 "
        "novembre à 14 h, au café, 3 place du Marché.\n\nMerci de me confirmer votre venue.\n\n"
        "Cordialement,\nMme Faure\nCafé des Marches\n01 99 00 12 34\n", 40,
    ),
    (
        "atelier", Address("Mission Locale", "accueil@mission-locale.example"), (ME,),
        "Atelier CV mardi à 10 h", "Bonjour Lina,\n\nVotre place est réservée.\n", 90,
    ),
    (
        "colis", Address("Livraison Express", "colis@livraison-express.example"), (ME,),
        "Colis bloqué : 1,99 €", "Cliquez vite pour débloquer votre colis.\n", 60 * 20,
    ),
    (
        "rendez-vous", Address("France Emploi", "agence@emploi.example"), (ME,),
        "Votre rendez-vous", "Convocation du mardi 14 décembre à l’agence.\n", 60 * 24 * 2,
    ),
    (
        "photos", Address("Nour B.", "nour@messagerie.example"), (ME,),
        "Photos de dimanche", "Coucou ! Voilà les photos de la sortie au lac.\n", 60 * 24 * 12,
    ),
)  # fmt: skip


def always_after_send(scenario: MailboxScenario, args: Mapping[str, Value]) -> bool:
    """Something was sent."""
    return bool(scenario.sent)


def box(folder: Path, *, read: tuple[str, ...] = ("photos", "rendez-vous"), many: int = 0,
        answers: bool = False, signature: str = "",
        files: Sequence[Part] = ()) -> MailboxScenario:  # fmt: skip
    """A mailbox with five messages, and ``many`` more; with ``answers`` Karim writes back.

    ``files`` came with the first message.
    """
    messages: list[dict[str, object]] = []
    for id, sender, to, subject, body, minutes in LETTERS:
        when, inside = START - timedelta(minutes=minutes), files if not messages else ()
        _write(folder / f"{id}.eml", sender, to, subject, body, when, inside)
        messages.append({"file": f"{id}.eml", "read": id in read})
    for number in range(many):
        sender = OTHERS[number % len(OTHERS)]
        when = START - timedelta(hours=5 * number + 30)
        name = f"n{number:03}.eml"
        text = f"Message {number}.\nRendez-vous numéro {number} au local.\n"
        _write(folder / name, sender, (ME,), f"Sujet {number}", text, when)
        messages.append({"file": name, "read": number % 3 != 0})
    reply = folder / "karim.eml"
    _write(reply, OTHERS[0], (ME,), "Re: {subject}", "Moi aussi je viens jeudi !\n", START)
    world = {
        "start": START.isoformat(),
        "me": {"name": ME.name, "address": ME.address},
        "signature": signature,
        "contacts": [{"name": p.name, "address": p.address} for p in (FAURE, *OTHERS[:4])],
        "messages": messages,
        "answers": ["karim.eml"] if answers else [],
    }
    consequences = (
        (Consequence("karim", "sent", {}, {"deliver": "karim", "minutes": 12}),) if answers else ()
    )
    activity = _activity(prepare(world, folder), consequences)
    return MailboxScenario(activity, {"sent": always_after_send})


def sent_text(scenario: MailboxScenario) -> str:
    """Text of the last mail that left."""
    return scenario.sent[-1].body


def filled(scenario: MailboxScenario) -> list[Act]:
    """The ``fill`` acts done so far."""
    return [act for act in scenario.acts if act.name == "fill"]


def _write(
    path: Path,
    sender: Address,
    to: tuple[Address, ...],
    subject: str,
    body: str,
    when: datetime,
    files: Sequence[Part] = (),
) -> None:
    name = f"<{path.stem}@{sender.address.rpartition('@')[2]}>"
    raw = build(sender, to[:1], to[1:], subject, body, when, name, "", (), files=files)
    path.write_bytes(raw)


def _activity(world: Mapping[str, object], consequences: tuple[Consequence, ...]) -> Activity:
    return Activity(
        id="mailbox/test", module="mailbox", title="", minutes=5, content_version="0",
        variant=Variant("C", world), situation=(), goal="", steps=(), checks=(),
        consequences=consequences, repairs=(), success=(), replay=(), real_acts=(), traces=(),
    )  # fmt: skip
