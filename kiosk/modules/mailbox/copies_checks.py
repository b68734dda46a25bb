"""What an activity may ask about À, Cc and Cci, and about telling an absence or inviting.

Arguments shared by most are those of `copies`: ``people``, ``main``, ``after``. Addresses are
compared without case; whom the mail goes to counts, not how the address came into its field.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from kiosk.learning import mail_text
from kiosk.learning.activity import Value
from kiosk.learning.folding import fold
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.copies import (
    addresses,
    copied,
    in_field,
    lowered,
    names_about,
    sent_after,
    shown,
    shows_others,
)
from kiosk.modules.mailbox.draft import Draft
from kiosk.modules.mailbox.outbox import Sent
from kiosk.modules.mailbox.scenario import MailboxScenario

# Ways to say that one will not come.
_ABSENT = re.compile(
    r"\babsc?[ea]n\w*|\bindisponib\w*|\bempeche\w*|\bmanque(?:rai|r)\b|\bimpossible\b"
    r"|\b(?:peu\w*|pourr\w*|sera\w*|vien\w*|suis) (?:\w+ )?pas\b"
)

_Args = Mapping[str, Value]


# -- who gets it, and who sees whom ----------------------------------------------------------


def in_to(world: MailboxScenario, args: _Args) -> bool:
    """``address`` is in À."""
    mail = copied(world, args)
    return mail is not None and addresses(args, "address") <= in_field(mail, "to")


def in_cc(world: MailboxScenario, args: _Args) -> bool:
    """``address`` is in Cc, and not in À as well."""
    mail = copied(world, args)
    wanted = addresses(args, "address")
    return mail is not None and wanted <= in_field(mail, "cc") - in_field(mail, "to")


def in_bcc(world: MailboxScenario, args: _Args) -> bool:
    """All of ``people`` are in Cci, and none is in À or Cc as well."""
    mail, people = copied(world, args), addresses(args, "people")
    return mail is not None and people <= in_field(mail, "bcc") and not shown(mail, people)


def to_filled(world: MailboxScenario, args: _Args) -> bool:
    """Somebody is in À, and none of ``people``."""
    mail = copied(world, args)
    return (
        mail is not None
        and bool(in_field(mail, "to"))
        and not in_field(mail, "to") & addresses(args, "people")
    )


def only_for(world: MailboxScenario, args: _Args) -> bool:
    """Nobody gets it but ``people``, those of ``also``, and the learner."""
    mail = copied(world, args)
    known = addresses(args, "people") | addresses(args, "also") | {world.me.address.lower()}
    return mail is not None and lowered(mail.recipients) <= known


def never_shown(world: MailboxScenario, args: _Args) -> bool:
    """No mail that was sent showed ``people`` to each other."""
    return not any(shows_others(mail, addresses(args, "people")) for mail in world.sent)


def looked_who_sees(world: MailboxScenario, args: _Args) -> bool:
    """What each person sees of a sent mail was looked at."""
    return any(act.name == "look-who-sees" for act in world.acts)


# -- its words -------------------------------------------------------------------------------


def says_absent(world: MailboxScenario, args: _Args) -> bool:
    """It says that one will not come."""
    return bool(_ABSENT.search(fold(_words(copied(world, args)))))


def names_day(world: MailboxScenario, args: _Args) -> bool:
    """It names the ``day`` (``2026-11-26``)."""
    return mail_text.says_day(_words(copied(world, args)), date.fromisoformat(str(args["day"])))


def holds_words(world: MailboxScenario, args: _Args) -> bool:
    """It has one of ``words`` (with spaces between them); slips and endings do not matter.

    With ``told: true`` everything that ``address`` got counts.
    """
    text = _words(copied(world, args))
    if args.get("told") is True:
        wanted = addresses(args, "address")
        got = (m.words for m in world.sent if wanted <= lowered(m.recipients))
        text = "\n".join((*got, text))
    wanted_words = fold(str(args["words"])).split()
    found = re.findall(r"[a-z0-9]+", fold(text))
    return any(mail_text.alike(word, model) for word in found for model in wanted_words)


def apologised_to(world: MailboxScenario, args: _Args) -> bool:
    """After the mail that showed ``people``, one that ``address`` gets says sorry."""
    mails: list[Draft | Sent | None] = [*sent_after(world, args), copied(world, args)]
    wanted = addresses(args, "address")
    return any(
        mail is not None and wanted <= lowered(mail.recipients) and mail_text.apologises(mail.words)
        for mail in mails
    )


# -- what makes people react -----------------------------------------------------------------


def showed(world: MailboxScenario, args: _Args) -> bool:
    """A mail showed every one of ``address`` to others of ``people``."""
    return any(addresses(args, "address") <= seen for seen in _exposed(world, args))


def showed_without(world: MailboxScenario, args: _Args) -> bool:
    """A mail showed some of ``people`` to others of them, but not ``address``."""
    return any(not addresses(args, "address") & seen for seen in _exposed(world, args))


def sent_to_hidden_only(world: MailboxScenario, args: _Args) -> bool:
    """A mail left with ``people`` in Cci and nobody in À or Cc."""
    return any(
        not mail.to and not mail.cc and addresses(args, "people") & lowered(mail.bcc)
        for mail in world.sent
    )


def left_out(world: MailboxScenario, args: _Args) -> bool:
    """``main`` was told of the absence, and ``address`` was not until then."""
    for mail in world.sent:
        if _tells(mail, args) and addresses(args, "address") <= lowered(mail.recipients):
            return False
        if _tells(mail, args) and addresses(args, "main") <= lowered(mail.recipients):
            return True
    return False


def both_in(world: MailboxScenario, args: _Args) -> bool:
    """A mail of the absence to ``main`` had ``address`` in ``field`` (``to`` or ``bcc``)."""
    field, wanted = str(args["field"]), addresses(args, "address")
    return any(
        wanted <= in_field(mail, field)
        and addresses(args, "main") <= lowered(mail.recipients)
        and _tells(mail, args)
        for mail in world.sent
    )


def absence_told(world: MailboxScenario, args: _Args) -> bool:
    """``main`` got the absence as it should be: day, politeness, name, ``address`` in Cc."""
    main = {**args, "address": args["main"]}
    return _well(world, args) and all((
        in_to(world, main), in_cc(world, args), only_for(world, args),
        says_absent(world, args), names_day(world, args),
    ))  # fmt: skip


def invited(world: MailboxScenario, args: _Args) -> bool:
    """``people`` got the invitation in Cci: ``what``, ``when``, ``place``, politeness, name."""
    mail, when = copied(world, args), datetime.fromisoformat(str(args["when"]))
    words = _words(mail)
    return _well(world, args) and all((
        in_bcc(world, args), to_filled(world, args),
        holds_words(world, {**args, "words": args["what"]}),
        holds_words(world, {**args, "words": args["place"]}),
        mail_text.says_day(words, when.date()), mail_text.says_hour(words, when.time()),
    ))  # fmt: skip


# -- parts -----------------------------------------------------------------------------------


def _exposed(world: MailboxScenario, args: _Args) -> list[set[str]]:
    people = addresses(args, "people")
    return [shown(mail, people) for mail in world.sent if shows_others(mail, people)]


def _tells(mail: Sent, args: _Args) -> bool:
    """It tells of the absence: says so, or names the day ``about``."""
    return bool(_ABSENT.search(fold(mail.words))) or names_about(mail, args)


def _well(world: MailboxScenario, args: _Args) -> bool:
    mail = copied(world, args)
    if not isinstance(mail, Sent):
        return False
    words, asks = mail.words, (mail_text.greets, mail_text.closes)
    return all(ask(words) for ask in asks) and mail_text.names(
        words, str(args["first"]), str(args["last"])
    )


def _words(mail: Draft | Sent | None) -> str:
    return mail.words if mail else ""


COPIES_PATH_PREDICATES = frozenset({"never_shown", "looked_who_sees"})
"""Those that judge what was done on the way."""

_ASKS: tuple[Callable[[MailboxScenario, _Args], bool], ...] = (
    in_to, in_cc, in_bcc, to_filled, only_for, never_shown, looked_who_sees, says_absent,
    names_day, holds_words, apologised_to, showed, showed_without, sent_to_hidden_only, left_out,
    both_in, absence_told, invited,
)  # fmt: skip
COPIES_PREDICATES: Mapping[str, Predicate] = {ask.__name__: ask for ask in _ASKS}
"""To be joined to the module's own predicates."""
