"""Mails with people in À, Cc and Cci: which one is judged, and who sees whom.

Checks of MB6 ask for a mail to some of ``people`` (addresses with spaces between them). It is the
mail that reaches ``main``, or where that is missing, two of them at least: an answer to one
neighbour is not the invitation. With none, a mail that reaches any of them is taken. A touched
draft begun after the last such mail left comes first. ``after: true`` leaves out what was sent
up to the first mail that showed their addresses: what mends it comes later.

With ``about`` (a day) a polite mail to ``main`` that names the day, with ``copy`` in Cc, stands:
a word of thanks after it is not judged in its place.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from kiosk.learning import mail_text
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
    standing = next((mail for mail in reversed(sent) if _stands(mail, args)), None)
    if standing is not None:
        newer = (d for d in drafts.values() if d.date > standing.date and names_about(d, args))
        return max(newer, key=_date, default=None) or standing
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


def names_about(mail: Draft | Sent, args: _Args) -> bool:
    """It names the day ``about``."""
    return mail_text.says_day(mail.words, date.fromisoformat(str(args["about"])))


def addresses(args: _Args, name: str) -> set[str]:
    """The addresses of an argument, in small letters."""
    return set(str(args.get(name, "")).lower().split())


def lowered(people: Iterable[Address]) -> set[str]:
    """Their addresses, in small letters."""
    return {person.address.lower() for person in people}


def _stands(mail: Sent, args: _Args) -> bool:
    return (
        "about" in args
        and addresses(args, "main") <= in_field(mail, "to")
        and addresses(args, "copy") <= in_field(mail, "cc") - in_field(mail, "to")
        and mail_text.greets(mail.words)
        and mail_text.closes(mail.words)
        and names_about(mail, args)
    )


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
