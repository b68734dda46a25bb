"""What an activity may ask of a mail with a file, and what makes a recruiter react to one.

Arguments shared by most: ``address`` (who is to get it), ``cv`` (name of the content that is the
newest CV, without ending), and other such names with spaces between them.
"""

from collections.abc import Mapping

from kiosk.learning import mail_text
from kiosk.learning.activity import Value
from kiosk.learning.file_names import is_cv_of
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.application import (
    application,
    previewed,
    readable,
    received,
    shows,
)
from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.scenario import MailboxScenario

MOST_FILES = 2
"""A recruiter opens the CV and perhaps a letter."""
LIGHT = 2_000_000
"""Bytes that reach every mailbox (2 MB)."""

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def previewed_before_send(world: MailboxScenario, args: _Args) -> bool:
    """Every CV of the mail was looked at before it left."""
    mail = application(world, args)
    if mail is None or not mail.attachments:
        return False
    return all(previewed(world, file.id, mail) for file in mail.attachments)


# -- the file --------------------------------------------------------------------------------


def attached_pdf(world: MailboxScenario, args: _Args) -> bool:
    """The mail has one or two files, and each is a PDF that opens."""
    files = _files(world, args)
    mail = application(world, args)
    return mail is not None and 0 < len(files) <= MOST_FILES and readable(mail) == files


def newest_cv(world: MailboxScenario, args: _Args) -> bool:
    """The mail has the CV ``cv`` and none of ``others``."""
    files = _files(world, args)
    wanted = any(shows(file, args["cv"]) for file in files)
    return wanted and not any(shows(file, args.get("others")) for file in files)


def without_cv(world: MailboxScenario, args: _Args) -> bool:
    """The CV ``cv``, somebody else's, is not among its files."""
    return not any(shows(file, args["cv"]) for file in _files(world, args))


def file_named(world: MailboxScenario, args: _Args) -> bool:
    """Its CV is named CV_Prénom_NOM, for ``first`` and ``last``; see `is_cv_of`."""
    files = _files(world, args)
    cvs = [file for file in files if shows(file, args["cv"])] or files
    names = (str(args["first"]), str(args["last"]))
    return bool(cvs) and all(is_cv_of(file.name, *names) for file in cvs)


def light_enough(world: MailboxScenario, args: _Args) -> bool:
    """Its files weigh less than 2 MB together."""
    files = _files(world, args)
    return bool(files) and sum(file.size for file in files) < LIGHT


# -- the mail --------------------------------------------------------------------------------


def right_recipient(world: MailboxScenario, args: _Args) -> bool:
    """It goes to ``address`` and to nobody else but those of ``also`` and oneself."""
    mail = application(world, args)
    if mail is None:
        return False
    people = {person.address.lower() for person in mail.recipients}
    free = {world.me.address.lower(), *str(args.get("also", "")).lower().split()}
    return people - free == {str(args["address"]).lower()}


def is_addressed(world: MailboxScenario, args: _Args) -> bool:
    """Somebody is named as its recipient."""
    mail = application(world, args)
    return mail is not None and bool(mail.recipients)


def not_only_to(world: MailboxScenario, args: _Args) -> bool:
    """It does not go to those of ``others`` alone; one without a recipient does not."""
    mail = application(world, args)
    people = {person.address.lower() for person in mail.recipients} if mail else set()
    return not people or not people <= set(str(args["others"]).lower().split())


def subject_says(world: MailboxScenario, args: _Args) -> bool:
    """Its subject holds the job (one of ``job``, with commas between them) and the name."""
    mail = application(world, args)
    if mail is None:
        return False
    jobs = [job.strip() for job in str(args["job"]).split(",")]
    return any(mail_text.names(mail.subject, job, str(args["last"])) for job in jobs)


def enough_sentences(world: MailboxScenario, args: _Args) -> bool:
    """Its text has ``count`` sentences or more, greeting and closing not counted."""
    mail = application(world, args)
    return mail is not None and mail_text.sentence_count(mail.words) >= int(args["count"])


def announces_file(world: MailboxScenario, args: _Args) -> bool:
    """Its text says that a file comes with it."""
    mail = application(world, args)
    return mail is not None and mail_text.announces_file(mail.words)


def is_received(world: MailboxScenario, args: _Args) -> bool:
    """The mail left, and ``address`` got it."""
    mail = application(world, args)
    return mail is not None and any(mail is got for got in received(world, args))


# -- what makes people react -----------------------------------------------------------------


def sent_too_heavy(world: MailboxScenario, args: _Args) -> bool:
    """A mail left whose files weigh more than the mail server takes."""
    return any(mail.weight > world.limit for mail in world.sent)


def sent_without_file(world: MailboxScenario, args: _Args) -> bool:
    """``address`` got a mail without a file, and none with one before it."""
    mails = received(world, args)
    return bool(mails) and not mails[0].attachments


def sent_unreadable(world: MailboxScenario, args: _Args) -> bool:
    """``address`` got files of which none opens as PDF, and no readable one before."""
    for mail in received(world, args):
        if readable(mail):
            return False
        if mail.attachments:
            return True
    return False


def sent_sisters_cv(world: MailboxScenario, args: _Args) -> bool:
    """``address`` got somebody else's CV (``cv``)."""
    return any(shows(f, args["cv"]) for mail in received(world, args) for f in readable(mail))


def sent_old_cv(world: MailboxScenario, args: _Args) -> bool:
    """``address`` got an older CV (one of ``old``) before the newest one (``cv``)."""
    for mail in received(world, args):
        files = readable(mail)
        if any(shows(file, args["cv"]) for file in files):
            return False
        if any(shows(file, args["old"]) for file in files):
            return True
    return False


def applied_well(world: MailboxScenario, args: _Args) -> bool:
    """``address`` alone got the newest CV as a PDF with its name, and a whole text."""
    asked = (attached_pdf, newest_cv, file_named, light_enough, right_recipient, is_received)
    return all(ask(world, args) for ask in asked)


def _files(world: MailboxScenario, args: _Args) -> list[Attached]:
    mail = application(world, args)
    return list(mail.attachments) if mail else []


FILE_PATH_PREDICATES = frozenset({"previewed_before_send"})
"""Those that judge what was done on the way."""

FILE_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        previewed_before_send,
        attached_pdf,
        newest_cv,
        without_cv,
        is_addressed,
        not_only_to,
        file_named,
        light_enough,
        right_recipient,
        subject_says,
        enough_sentences,
        announces_file,
        is_received,
        sent_too_heavy,
        sent_without_file,
        sent_unreadable,
        sent_sisters_cv,
        sent_old_cv,
        applied_well,
    )
}
