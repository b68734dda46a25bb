"""Which mail a check looks at: the learner's answer, as a draft or sent.

Checks of MB4 ask one person (``address``) to be answered about one message (``message``).
A touched draft about it, begun after the last answer left, is what the learner is at, so it is
judged first; then what was sent last; then a reply that was only just begun.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.learning.activity import Value
from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.application import APPLICATION, application
from kiosk.modules.mailbox.copies import COPIES, copied
from kiosk.modules.mailbox.draft import Draft
from kiosk.modules.mailbox.outbox import Sent
from kiosk.modules.mailbox.scenario import MailboxScenario

ALONE = "alone"
"""Scope of the mail that mends a reply to all: to the person alone, whatever it answers."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A mail of the learner, sent or not."""

    sent: bool
    recipients: tuple[Address, ...]
    subject: str
    words: str
    """Its text without what it quotes."""
    in_thread: bool
    id: str
    date: datetime
    """When it was sent, or begun."""


def judged(world: MailboxScenario, args: Mapping[str, Value]) -> Judged | None:
    """The mail that answers `args`, or None when there is none yet."""
    choose = {APPLICATION: application, COPIES: copied}.get(str(args.get("scope", "")))
    if choose is not None:
        mail = choose(world, args)
        if isinstance(mail, Draft):
            return _draft(world, mail, args)
        return _sent(world, mail, args) if mail else None
    everything = sent_mails(world, args)
    mails = [mail for mail in everything if reaches(mail, args)]
    if args.get("scope") == ALONE:
        mails = [m for m in _after_straying(world, args) if reaches(m, args) and alone(m, world)]
    elif any(mail.in_thread for mail in mails):
        mails = [mail for mail in mails if mail.in_thread]
    elif not mails:  # an answer whose address has a slip
        mails = [mail for mail in everything if mail.in_thread]
    drafts = [mail for mail in _drafts(world, args, touched=True) if _about(mail, args)]
    if drafts and (not mails or drafts[-1].date > mails[-1].date):
        return drafts[-1]
    if mails:
        return mails[-1]
    begun = [mail for mail in _drafts(world, args, touched=False) if _about(mail, args)]
    return begun[-1] if begun else None


def told(world: MailboxScenario, args: Mapping[str, Value]) -> str:
    """Everything the person got, and the mail that is judged: what she can know in the end."""
    mails = [mail for mail in sent_mails(world, args) if reaches(mail, args)]
    last = judged(world, args)
    return "\n\n".join(mail.words for mail in (*mails, *((last,) if last else ())))


def sent_mails(world: MailboxScenario, args: Mapping[str, Value]) -> list[Judged]:
    """What was sent, in order."""
    return [_sent(world, sent, args) for sent in world.sent]


def others(world: MailboxScenario, args: Mapping[str, Value]) -> frozenset[str]:
    """Addresses of the other people who got the message: To and Cc, without sender and self."""
    row = world.row(str(args["message"]))
    known = {world.me.address.lower(), row.sender.address.lower(), str(args["address"]).lower()}
    return frozenset(p.address.lower() for p in (*row.to, *row.cc)) - known


def reaches(mail: Judged, args: Mapping[str, Value]) -> bool:
    """The person ``address`` is one of its recipients."""
    return str(args["address"]).lower() in _addresses(mail)


def strays(mail: Judged, world: MailboxScenario, args: Mapping[str, Value]) -> bool:
    """One of the other people is a recipient."""
    return bool(_addresses(mail) & others(world, args))


def alone(mail: Judged, world: MailboxScenario) -> bool:
    """It has one recipient; the learner's own address in copy does not count."""
    return len(_addresses(mail) - {world.me.address.lower()}) == 1


def _addresses(mail: Judged) -> set[str]:
    return {person.address.lower() for person in mail.recipients}


def _about(mail: Judged, args: Mapping[str, Value]) -> bool:
    return mail.in_thread or reaches(mail, args)


def _after_straying(world: MailboxScenario, args: Mapping[str, Value]) -> list[Judged]:
    mails = sent_mails(world, args)
    last = max((i for i, mail in enumerate(mails) if strays(mail, world, args)), default=-1)
    return mails[last + 1 :]


def _drafts(world: MailboxScenario, args: Mapping[str, Value], touched: bool) -> Iterator[Judged]:
    active = [draft for draft in (world.minimised, world.composing) if draft]
    drafts = {draft.id: draft for draft in (*world.drafts(), *active)}
    for draft in drafts.values():
        if draft.touched == touched:
            yield _draft(world, draft, args)


def _thread(world: MailboxScenario, args: Mapping[str, Value]) -> set[str]:
    """Message-IDs of the message and of what came in answer to the learner."""
    ids = (str(args["message"]), *world.delivered)
    return {world.row(id).message_id for id in ids}


def _draft(world: MailboxScenario, draft: Draft, args: Mapping[str, Value]) -> Judged:
    return Judged(
        sent=False,
        recipients=draft.recipients,
        subject=draft.subject,
        words=draft.words,
        in_thread=bool(_thread(world, args) & {draft.in_reply_to, *draft.references}),
        id=draft.id,
        date=draft.date,
    )


def _sent(world: MailboxScenario, sent: Sent, args: Mapping[str, Value]) -> Judged:
    return Judged(
        sent=True,
        recipients=sent.recipients,
        subject=sent.subject,
        words=sent.words,
        in_thread=bool(_thread(world, args) & {sent.in_reply_to, *sent.references}),
        id=sent.id,
        date=sent.date,
    )
