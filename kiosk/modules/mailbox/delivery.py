"""Answers that arrive: a template of the content becomes a real message to the learner."""

from datetime import datetime

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.draft import quoted
from kiosk.modules.mailbox.folders import bare_subject
from kiosk.modules.mailbox.message import inside, read_message
from kiosk.modules.mailbox.outbox import Sent, build


def answer(
    id: str,
    template: bytes,
    me: Address,
    to: Sent | None,
    date: datetime,
    from_recipient: bool,
    unknown: str = "",
) -> bytes:
    """The file of an answer to what was sent, dated ``date``.

    The template is a message file: its From, To, Cc, text and files are kept. Without To it goes to
    the learner. ``{subject}`` in its subject stands for the subject that was sent; in its text
    ``{quote}`` for the text that was sent, quoted, and ``{unknown}`` for the address that does
    not exist. Raises BrokenMessageError.
    """
    model = read_message(id, template)
    sender = model.sender
    if from_recipient and to:
        sender = to.recipients[0]
    text = model.body.replace("{unknown}", unknown)
    if "{quote}" in text:
        quote = quoted(read_message(to.id, to.raw), date.tzinfo) if to else ""
        text = text.replace("{quote}", quote).rstrip()
    return build(
        sender,
        model.to or (me,),
        model.cc,
        model.subject.replace("{subject}", bare_subject(to.subject) if to else "").strip(),
        text,
        date,
        f"<{date:%Y%m%d%H%M}.{id}@{sender.address.rpartition('@')[2]}>",
        to.message_id if to else "",
        (*to.references, to.message_id) if to else (),
        files=[
            (file.name, file.kind, inside(template, number))
            for number, file in enumerate(model.attachments)
        ],
    )
