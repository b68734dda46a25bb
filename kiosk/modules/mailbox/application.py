"""The mail with which somebody applies: which one is judged, and what the recruiter got.

Checks of MB5 ask for a mail to one person (``address``), whatever it answers. A touched draft
begun after the last such mail left is what the learner is at, so it is judged first; then what
was sent last to that person; then what was sent last to anybody.
"""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.draft import Draft
from kiosk.modules.mailbox.outbox import Sent
from kiosk.modules.mailbox.scenario import MailboxScenario

APPLICATION = "application"
"""Scope of checks that judge this mail."""

_Args = Mapping[str, Value]


def application(world: MailboxScenario, args: _Args) -> Draft | Sent | None:
    """The mail that is judged; None when there is none yet."""
    active = [draft for draft in (world.minimised, world.composing) if draft]
    drafts = {d.id: d for d in (*world.drafts(), *active) if d.touched}
    latest = max(drafts.values(), key=lambda draft: draft.date, default=None)
    mails = [mail for mail in world.sent if _reaches(mail, args)] or list(world.sent)
    last = mails[-1] if mails else None
    if latest is not None and (last is None or latest.date > last.date):
        return latest
    return last


def received(world: MailboxScenario, args: _Args) -> list[Sent]:
    """The mails that ``address`` got, in order: what is too heavy never arrives."""
    return [m for m in world.sent if _reaches(m, args) and m.weight <= world.limit]


def readable(mail: Draft | Sent) -> list[Attached]:
    """Its attachments that open as PDF wherever they arrive."""
    return [file for file in mail.attachments if file.kind == "pdf" and file.opens]


def shows(file: Attached, stems: Value | None) -> bool:
    """Whether its content is one of those named, with spaces between them."""
    return file.stem in str(stems or "").split()


def previewed(world: MailboxScenario, file: str, mail: Draft | Sent) -> bool:
    """A file was looked at before the mail left, or until now while it has not."""
    sent = 0
    for act in world.acts:
        if act.name == "preview" and act.target == file:
            return True
        sent += act.name == "send"
        if f"sent-{sent}" == mail.id:
            return False
    return False


def _reaches(mail: Sent, args: _Args) -> bool:
    return str(args["address"]).lower() in {p.address.lower() for p in mail.recipients}
