"""What an activity may ask of a mailbox that is tidied, and what makes its people react.

Arguments shared by most: ``messages`` (ids with spaces between them), ``address`` (who is
written to). A message that is gone for good no longer counts where messages are gathered.
"""

from collections.abc import Mapping

from kiosk.learning import mail_text
from kiosk.learning.activity import Value
from kiosk.learning.files import BIN
from kiosk.learning.folding import fold
from kiosk.learning.scenario import Predicate
from kiosk.modules.mailbox.folders import bare_subject
from kiosk.modules.mailbox.judged import Judged, judged, reaches, sent_mails
from kiosk.modules.mailbox.message import SPAM
from kiosk.modules.mailbox.own_folders import OwnFolder
from kiosk.modules.mailbox.tidy_scenario import TidyMailbox

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def opened_one(world: TidyMailbox, args: _Args) -> bool:
    """One of ``messages`` was opened."""
    wanted = _ids(args)
    return any(act.name == "open" and act.target in wanted for act in world.acts)


def never_left(world: TidyMailbox, args: _Args) -> bool:
    """Nobody pressed « se désabonner » in one of ``messages``."""
    return not _ids(args) & set(world.unsubscribed)


# -- folders and rules -----------------------------------------------------------------------


def folder_holds(world: TidyMailbox, args: _Args) -> bool:
    """One own folder holds all of ``messages`` and nothing but them and ``also``.

    When some of them are gone for good, ``instead`` must be there, unless it is gone as well.
    """
    return _gathered(world, args) is not None


def folder_named(world: TidyMailbox, args: _Args) -> bool:
    """The name of that folder holds one of ``words``, with spaces between them."""
    folder = _gathered(world, args)
    return folder is not None and _says_one(folder.name, args["words"])


def ruled(world: TidyMailbox, args: _Args) -> bool:
    """A rule brings one of ``messages``, or one like it, into that folder."""
    folder = _gathered(world, args)
    rules = [rule for rule in world.rules.all() if folder and rule.folder == folder.id]
    return any(rule.matches(world.row(id)) for rule in rules for id in _ids(args))


# -- lists, spam, room -----------------------------------------------------------------------


def left_lists(world: TidyMailbox, args: _Args) -> bool:
    """The lists of ``count`` of ``messages`` were left; of all when there is no count."""
    wanted = _ids(args)
    return len(wanted & set(world.unsubscribed)) >= int(args.get("count", len(wanted)))


def reported(world: TidyMailbox, args: _Args) -> bool:
    """Each of ``messages`` was reported as spam, and is there or gone from there.

    For one that was deleted for good before, one of ``instead`` counts.
    """
    instead = str(args.get("instead", "")).split()
    return all(
        _in_spam(world, id) or (id in world.erased and any(_in_spam(world, i) for i in instead))
        for id in _ids(args)
    )


def room_left(world: TidyMailbox, args: _Args) -> bool:
    """Less than ``percent`` of the box is used."""
    return world.storage.percent < int(args["percent"])


# -- what is kept and what is gone -----------------------------------------------------------


def file_kept(world: TidyMailbox, args: _Args) -> bool:
    """A file with the content ``content`` is on this PC, not in its bin."""
    return _kept(world, args)


def erased_unsaved(world: TidyMailbox, args: _Args) -> bool:
    """All of ``messages`` are gone for good, and no file ``content`` is on this PC.

    A message ``spare`` that came and is still there makes up for them.
    """
    spare = args.get("spare") in {row.id for row in world.rows()}
    return _ids(args) <= set(world.erased) and not spare and not _kept(world, args)


def erased_unleft(world: TidyMailbox, args: _Args) -> bool:
    """One of ``messages`` is gone for good, and its list was not left."""
    return bool((_ids(args) & set(world.erased)) - set(world.unsubscribed))


def erased_unreported(world: TidyMailbox, args: _Args) -> bool:
    """One of ``messages`` is gone for good, and was not reported as spam."""
    return any(id in world.erased and not _in_spam(world, id) for id in _ids(args))


def erased_one(world: TidyMailbox, args: _Args) -> bool:
    """One of ``messages`` is gone for good."""
    return bool(_ids(args) & set(world.erased))


# -- asking for a copy -----------------------------------------------------------------------


def names_what(world: TidyMailbox, args: _Args) -> bool:
    """The mail to ``address`` says one of ``what``, and one of ``which`` when there is that.

    The subject counts too, unless it is that of the message it answers.
    """
    mail = judged(world, args)
    return mail is not None and _names(mail, args)


def right_service(world: TidyMailbox, args: _Args) -> bool:
    """The mail goes to ``address``."""
    mail = judged(world, args)
    return mail is not None and reaches(mail, args)


def asked(world: TidyMailbox, args: _Args) -> bool:
    """``address`` got a mail that `names_what`."""
    return any(reaches(mail, args) and _names(mail, args) for mail in sent_mails(world, args))


def asked_vaguely(world: TidyMailbox, args: _Args) -> bool:
    """``address`` got a mail, and none that `names_what`."""
    mails = [mail for mail in sent_mails(world, args) if reaches(mail, args)]
    return bool(mails) and not any(_names(mail, args) for mail in mails)


# -- parts -----------------------------------------------------------------------------------


def _ids(args: _Args) -> set[str]:
    return set(str(args["messages"]).split())


def _in_spam(world: TidyMailbox, id: str) -> bool:
    known = {row.id: row for row in (*world.rows(), *world.erased.values())}
    return id in known and known[id].folder == SPAM


def _gathered(world: TidyMailbox, args: _Args) -> OwnFolder | None:
    """The own folder that holds what is asked for."""
    asked_for = _ids(args)
    wanted = asked_for - set(world.erased)
    instead = set(str(args.get("instead", "")).split())
    if wanted != asked_for:
        wanted |= instead - set(world.erased)
    allowed = asked_for | instead | set(str(args.get("also", "")).split())
    for folder in world.own:
        inside = {row.id for row in world.inside(folder.id)}
        if wanted and wanted <= inside <= allowed:
            return folder
    return None


def _kept(world: TidyMailbox, args: _Args) -> bool:
    files = world.files.files if world.files is not None else ()
    return any(f.place != BIN and _stem(f.content) == args["content"] for f in files)


def _stem(content: str) -> str:
    return content.rpartition("/")[2].partition(".")[0]


def _names(mail: Judged, args: _Args) -> bool:
    answers = bare_subject(mail.subject) != mail.subject
    text = mail.words if answers else f"{mail.subject}\n{mail.words}"
    return _says_one(text, args["what"]) and _says_one(text, args.get("which", ""))


def _says_one(text: str, words: Value) -> bool:
    """One of the words, or one near enough, is in the text; none asked for is met."""
    wanted = str(words).split()
    folded = fold(text)
    return not wanted or any(
        fold(word) in folded or mail_text.names(text, word, word) for word in wanted
    )


TIDY_PATH_PREDICATES = frozenset({"opened_one", "never_left"})
"""Those that judge what was done on the way."""

TIDY_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        opened_one,
        never_left,
        folder_holds,
        folder_named,
        ruled,
        left_lists,
        reported,
        room_left,
        file_kept,
        erased_unsaved,
        erased_one,
        erased_unleft,
        erased_unreported,
        names_what,
        right_service,
        asked,
        asked_vaguely,
    )
}
