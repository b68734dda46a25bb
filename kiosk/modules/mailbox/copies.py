"""Mails with people in À, Cc and Cci: which one is judged, and who sees whom.

Checks of MB6 ask for a mail to some of ``people`` (addresses with spaces between them). It is the
mail that reaches ``main``, or where that is missing, two of them at least: an answer to one
neighbour is not the invitation. With none, a mail that reaches any of them is taken. A touched
draft begun after the last such mail left comes first. ``after: true`` leaves out what was sent
up to the first mail that showed their addresses: what mends it comes later.
"""

from collections.abc import Iterable, Mapping

from kiosk.learning.activity import Value
from kiosk.modules.mailbox.address import Address, read_addresses
from kiosk.modules.mailbox.draft import Draft
from kiosk.modules.mailbox.outbox import Sent
from kiosk.modules.mailbox.scenario import MailboxScenario

COPIES = "copies"
"""Scope of checks that judge this mail."""

_Args = Mapping[str, Value]


def copied(world: MailboxScenario, args: _Args) -> Draft | Sent | None:
    """The mail that is judged; None when there is none yet."""
    active = [draft for draft in (world.minimised, world.composing) if draft]
    drafts = {d.id: d for d in (*world.drafts(), *active) if d.touched}
    sent = sent_after(world, args) if args.get("after") is True else list(world.sent)
    for meant in (_meant, _touches):
        latest = max((d for d in drafts.values() if meant(d, args)), key=_date, default=None)
        last = next((mail for mail in reversed(sent) if meant(mail, args)), None)
        if latest is not None and (last is None or latest.date > last.date):
            return latest
        if last is not None:
            return last
    return None


def in_field(mail: Draft | Sent, field: str) -> set[str]:
    """The addresses in ``to``, ``cc`` or ``bcc``, in small letters."""
    return lowered(_people(mail, field))


def shown(mail: Draft | Sent, people: set[str]) -> set[str]:
    """Which of these people everybody who gets the mail can see."""
    return people & (in_field(mail, "to") | in_field(mail, "cc"))


def shows_others(mail: Sent, people: set[str]) -> bool:
    """It reaches two of these people at least, and they see one of them."""
    return len(people & lowered(mail.recipients)) > 1 and bool(shown(mail, people))


def sent_after(world: MailboxScenario, args: _Args) -> list[Sent]:
    """What was sent after the first mail that showed ``people`` to each other; else nothing."""
    people = addresses(args, "people")
    for place, mail in enumerate(world.sent):
        if shows_others(mail, people):
            return list(world.sent[place + 1 :])
    return []


def addresses(args: _Args, name: str) -> set[str]:
    """The addresses of an argument, in small letters."""
    return set(str(args.get(name, "")).lower().split())


def lowered(people: Iterable[Address]) -> set[str]:
    """Their addresses, in small letters."""
    return {person.address.lower() for person in people}


def _meant(mail: Draft | Sent, args: _Args) -> bool:
    reached, main = lowered(mail.recipients), addresses(args, "main")
    return main <= reached if main else len(addresses(args, "people") & reached) > 1


def _touches(mail: Draft | Sent, args: _Args) -> bool:
    return bool(addresses(args, "people") & lowered(mail.recipients))


def _people(mail: Draft | Sent, field: str) -> tuple[Address, ...]:
    value: str | tuple[Address, ...] = getattr(mail, field)
    return read_addresses(value) if isinstance(value, str) else value


def _date(draft: Draft) -> float:
    return draft.date.timestamp()
