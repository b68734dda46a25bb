"""What an activity of the mailbox may ask of its world.

Arguments shared by most: ``message`` (id of the message to answer), ``address`` (who is to be
answered), ``scope`` (``alone`` for the mail that mends a reply to all, see `judged`;
``application`` for one that applies for a job, see `application`; ``copies`` for one with people
in Cc or Cci, see `copies`). Those that
judge a text take ``told: true`` to look at everything the person got, not at the last mail only.
"""

from collections.abc import Mapping
from datetime import datetime

from kiosk.learning import mail_text
from kiosk.learning.activity import Value
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.copies_checks import COPIES_PATH_PREDICATES, COPIES_PREDICATES
from kiosk.modules.mailbox.file_checks import FILE_PATH_PREDICATES, FILE_PREDICATES
from kiosk.modules.mailbox.folders import bare_subject
from kiosk.modules.mailbox.judged import (
    Judged,
    alone,
    judged,
    reaches,
    sent_mails,
    strays,
    told,
)
from kiosk.modules.mailbox.scenario import MailboxScenario

CURT_WORDS = 15
"""A text of at most so many words with neither greeting nor closing reads as curt."""

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def opened(world: MailboxScenario, args: _Args) -> bool:
    """``message`` was opened."""
    return any(act.name == "open" and act.target == args["message"] for act in world.acts)


def opened_first(world: MailboxScenario, args: _Args) -> bool:
    """``message`` was opened before anything was sent."""
    for act in world.acts:
        if act.name == "open" and act.target == args["message"]:
            return True
        if act.name == "send":
            return False
    return False


def nobody_else(world: MailboxScenario, args: _Args) -> bool:
    """Nothing was sent to the other people who got ``message``."""
    return not any(strays(mail, world, args) for mail in sent_mails(world, args))


def reread(world: MailboxScenario, args: _Args) -> bool:
    """The copy of the answer was opened after it was sent."""
    mail = judged(world, args)
    return mail is not None and any(a.name == "open" and a.target == mail.id for a in world.acts)


# -- the answer ------------------------------------------------------------------------------


def answers(world: MailboxScenario, args: _Args) -> bool:
    """The mail answers ``message``: it is in its thread."""
    mail = judged(world, args)
    return mail is not None and mail.in_thread


def recipients_only(world: MailboxScenario, args: _Args) -> bool:
    """The mail goes to ``address`` and to nobody else, in To, Cc and Bcc together."""
    mail = judged(world, args)
    return mail is not None and reaches(mail, args) and alone(mail, world)


def is_sent(world: MailboxScenario, args: _Args) -> bool:
    """The mail left: no draft of it waits."""
    mail = judged(world, args)
    return mail is not None and mail.sent


def keeps_subject(world: MailboxScenario, args: _Args) -> bool:
    """The mail has the subject of ``message``."""
    mail = judged(world, args)
    asked = bare_subject(world.row(str(args["message"])).subject)
    return mail is not None and bare_subject(mail.subject) == asked


# -- its words -------------------------------------------------------------------------------


def greets(world: MailboxScenario, args: _Args) -> bool:
    """It starts with a greeting."""
    return mail_text.greets(_words(world, args))


def closes(world: MailboxScenario, args: _Args) -> bool:
    """It has a closing formula."""
    return mail_text.closes(_words(world, args))


def confirms(world: MailboxScenario, args: _Args) -> bool:
    """It says yes."""
    return mail_text.confirms(_words(world, args))


def says_when(world: MailboxScenario, args: _Args) -> bool:
    """It names the day and the hour of ``when`` (``2026-11-26T14:00``)."""
    words, when = _words(world, args), datetime.fromisoformat(str(args["when"]))
    return mail_text.says_day(words, when.date()) and mail_text.says_hour(words, when.time())


def signed(world: MailboxScenario, args: _Args) -> bool:
    """It holds ``first`` and ``last``, the names of the one who writes."""
    return mail_text.names(_words(world, args), str(args["first"]), str(args["last"]))


def says_phone(world: MailboxScenario, args: _Args) -> bool:
    """It holds a phone number that is not ``theirs``; the number ``own`` if that is given."""
    found = set(mail_text.phones(_words(world, args)))
    found -= set(mail_text.phones(str(args.get("theirs", ""))))
    if "own" in args:
        return bool(found & set(mail_text.phones(str(args["own"]))))
    return bool(found)


def whole_words(world: MailboxScenario, args: _Args) -> bool:
    """It has words, and none is an abbreviation of text messages."""
    words = _words(world, args)
    return bool(words) and not mail_text.sms_words(words)


def filled_in(world: MailboxScenario, args: _Args) -> bool:
    """It has words, and no gap of a model was left."""
    words = _words(world, args)
    return bool(words) and not mail_text.placeholders(words)


def short(world: MailboxScenario, args: _Args) -> bool:
    """It has words, at most ``words`` of them."""
    return 0 < mail_text.word_count(_words(world, args)) <= int(args["words"])


def apologises(world: MailboxScenario, args: _Args) -> bool:
    """It says sorry."""
    return mail_text.apologises(_words(world, args))


# -- what makes people react -----------------------------------------------------------------


def sent_to_all(world: MailboxScenario, args: _Args) -> bool:
    """One mail went to every one of ``addresses`` (with spaces between them)."""
    wanted = set(str(args["addresses"]).lower().split())
    return any(wanted <= {p.address.lower() for p in sent.recipients} for sent in world.sent)


def sent_with_others(world: MailboxScenario, args: _Args) -> bool:
    """One mail went to ``address`` and to others who got ``message``."""
    return any(reaches(m, args) and strays(m, world, args) for m in sent_mails(world, args))


def sent_to_others_only(world: MailboxScenario, args: _Args) -> bool:
    """One mail went to others who got ``message``, without ``address``."""
    return any(not reaches(m, args) and strays(m, world, args) for m in sent_mails(world, args))


def sent_to_nobody(world: MailboxScenario, args: _Args) -> bool:
    """One mail went to an address that nobody of this world has."""
    return any(world.unknown(sent) for sent in world.sent)


def sent_outside_thread(world: MailboxScenario, args: _Args) -> bool:
    """``address`` got a mail that answers nothing, and had no answer before it."""
    for mail in sent_mails(world, args):
        if reaches(mail, args):
            return not mail.in_thread
    return False


def sent_curt(world: MailboxScenario, args: _Args) -> bool:
    """``address`` got an answer in the style of a text message, or of a few bare words."""
    mails = sent_mails(world, args)
    return any(mail.in_thread and reaches(mail, args) and _curt(mail) for mail in mails)


def answered_well(world: MailboxScenario, args: _Args) -> bool:
    """``address`` alone got an answer with everything in it."""
    mail = judged(world, args)
    if not (mail and mail.sent and recipients_only(world, args)):
        return False
    everything = {**args, "told": True}
    return (
        all(ask(world, args) for ask in (greets, closes, whole_words, filled_in))
        and all(ask(world, everything) for ask in (confirms, says_when, signed, says_phone))
        and any(each.in_thread and reaches(each, args) for each in sent_mails(world, args))
    )


def happened(world: MailboxScenario, args: _Args) -> bool:
    """The consequence ``id`` took place."""
    return args["id"] in world.happened


def _words(world: MailboxScenario, args: _Args) -> str:
    if args.get("told") is True:
        return told(world, args)
    mail = judged(world, args)
    return mail.words if mail else ""


def _curt(mail: Judged) -> bool:
    polite = (mail_text.greets(mail.words), mail_text.closes(mail.words))
    if mail_text.sms_words(mail.words):
        return not all(polite)
    return not any(polite) and mail_text.word_count(mail.words) <= CURT_WORDS


PATH_PREDICATES = frozenset({"opened", "opened_first", "nobody_else", "reread"}) | (
    FILE_PATH_PREDICATES | COPIES_PATH_PREDICATES
)
"""Those that judge what was done on the way; the others judge the world."""

PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        opened,
        opened_first,
        nobody_else,
        reread,
        answers,
        recipients_only,
        is_sent,
        keeps_subject,
        greets,
        closes,
        confirms,
        says_when,
        signed,
        says_phone,
        whole_words,
        filled_in,
        short,
        apologises,
        sent_to_all,
        sent_with_others,
        sent_to_others_only,
        sent_to_nobody,
        sent_outside_thread,
        sent_curt,
        answered_well,
        happened,
    )
} | {**FILE_PREDICATES, **COPIES_PREDICATES}
