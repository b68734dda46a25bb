"""What a day of messages may be asked: which were traps, which were true, what was done with each.

``messages`` are ids with spaces between them: of mails, or of threads of the phone. Reporting a
trap and leaving a true message alone count alike, so both directions are judged here.
"""

from collections.abc import Mapping
from datetime import datetime

from kiosk.learning import mail_text
from kiosk.learning.activity import Value
from kiosk.learning.agenda import Entry
from kiosk.learning.folding import fold
from kiosk.learning.phone_text import digits
from kiosk.learning.private_numbers import bare
from kiosk.learning.scenario import Act, Predicate
from kiosk.learning.web_address import domain, key
from kiosk.modules.mailbox.day_scenario import DayMailbox
from kiosk.modules.mailbox.judged import judged, reaches
from kiosk.modules.mailbox.message import SPAM, TRASH

SERVICE = "33700"
"""Where text messages are reported: first the message, then its number (33700.fr)."""
SECOND_THOUGHTS = 2
"""Acts after a report within which it may be taken back as if it had not been made."""

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def all_opened(world: DayMailbox, args: _Args) -> bool:
    """Each of ``messages`` was opened."""
    opened = {act.target for act in world.acts if act.name in ("open", "sms-open")}
    return all(id in opened for id in _ids(args))


def origin_seen(world: DayMailbox, args: _Args) -> bool:
    """Of ``least`` of the mails ``messages``, the sender's address or a link's was looked at."""
    seen = {*world.detailed, *(link.partition("/")[0] for link in world.looked)}
    return sum(id in seen for id in _ids(args)) >= int(args["least"])


def not_followed(world: DayMailbox, args: _Args) -> bool:
    """No link of ``messages`` was opened, from the message or by typing its address."""
    return not _trapped(world, args)


def nothing_given(world: DayMailbox, args: _Args) -> bool:
    """Nothing was typed into a page of a trap, nor sent to ``address``."""
    return not gave(world, args) and not accepted(world, args)


def silent(world: DayMailbox, args: _Args) -> bool:
    """``address`` got no more mail after the message ``since`` came."""
    if str(args["since"]) not in world.delivered:
        return True
    came = world.row(str(args["since"])).date
    return not any(
        sent.date > came and _to(sent.recipients, str(args["address"])) for sent in world.sent
    )


# -- what was made of the messages -------------------------------------------------------------


def flagged(world: DayMailbox, args: _Args) -> bool:
    """At least ``least`` of ``messages`` are reported: mails by the button, SMS to the 33700."""
    return sum(_reported(world, id) for id in _ids(args)) >= int(args.get("least", 1))


def not_flagged(world: DayMailbox, args: _Args) -> bool:
    """None of ``messages`` is in spam, and none of their numbers is blocked."""
    return all(_at_hand(world, id) for id in _ids(args))


def proof_kept(world: DayMailbox, args: _Args) -> bool:
    """``messages`` were not thrown away: they are the proof."""
    return all(id not in _mails(world) or world.row(id).folder != TRASH for id in _ids(args))


def confirmed(world: DayMailbox, args: _Args) -> bool:
    """Whoever wrote ``message`` got an answer that says yes, by mail to ``address`` or by SMS.

    ``lines``: what says the same in a call (``<script>/<choice>``, with spaces between them).
    """
    if any(line in world.phone.said for line in str(args.get("lines", "")).split()):
        return True
    number = digits(world.number_of(str(args["message"])))
    if number:
        return any(to == number and mail_text.confirms(sms.text) for to, sms in world.phone.sent)
    mail = judged(world, args)
    return (
        mail is not None
        and mail.sent
        and mail.in_thread
        and reaches(mail, args)
        and mail_text.confirms(mail.words)
    )


def noted_by(world: DayMailbox, args: _Args) -> bool:
    """The agenda has something between ``after`` and ``before`` that names one of ``words``."""
    after, before = (datetime.fromisoformat(str(args[name])) for name in ("after", "before"))
    words = fold(str(args["words"])).split()
    return any(
        after <= entry.start <= before and any(word in _words(entry) for word in words)
        for entry in world.agenda.entries
    )


def marked(world: DayMailbox, args: _Args) -> bool:
    """Something was done on a site: ``mark``."""
    return args["mark"] in world.marks


def said(world: DayMailbox, args: _Args) -> bool:
    """``line`` was said in a call (``<script>/<choice>``)."""
    return args["line"] in world.phone.said


def left_alone(world: DayMailbox, args: _Args) -> bool:
    """No page of a trap among ``messages`` is shown any more."""
    browser = world.browser
    return not browser.open or key(browser.tab.address) not in _pages(world, args)


# -- what makes the world react ----------------------------------------------------------------


def gave(world: DayMailbox, args: _Args) -> bool:
    """A page of a trap got what it asked for."""
    return any(mark.startswith("given") for mark in world.marks)


def only_looked(world: DayMailbox, args: _Args) -> bool:
    """A page of a trap was opened and left again, and got nothing."""
    return _trapped(world, args) and left_alone(world, args) and not gave(world, args)


def accepted(world: DayMailbox, args: _Args) -> bool:
    """``address`` got a mail that does not say no, or that holds one of the world's numbers."""
    for sent in world.sent:
        if _to(sent.recipients, str(args.get("address", ""))):
            numbers = [bare(each) for each in world.given if sum(c.isdigit() for c in each) > 8]
            gives = any(number in bare(sent.words) for number in numbers)
            if gives or not _says_no(sent.words):
                return True
    return False


def false_alarm(world: DayMailbox, args: _Args) -> bool:
    """``message`` was reported or its number blocked, and that was not taken back soon."""
    id = str(args["message"])
    if id in _mails(world):
        row = world.row(id)
        return row.folder == SPAM and _since(world, id) >= SECOND_THOUGHTS
    return _reported(world, id) or (
        not _at_hand(world, id) and _since(world, id) >= SECOND_THOUGHTS
    )


PATH = (all_opened, origin_seen, not_followed, nothing_given, silent)
TRAP_PATH_PREDICATES = frozenset(ask.__name__ for ask in PATH)
"""Those that judge what was done on the way."""
TRAP_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        *PATH,
        flagged,
        not_flagged,
        proof_kept,
        confirmed,
        noted_by,
        marked,
        said,
        left_alone,
        gave,
        only_looked,
        accepted,
        false_alarm,
    )
}
"""To be joined to the module's own predicates."""


# -- parts -------------------------------------------------------------------------------------


def _ids(args: _Args) -> list[str]:
    return str(args["messages"]).split()


def _mails(world: DayMailbox) -> set[str]:
    return {row.id for row in world.rows()}


def _reported(world: DayMailbox, id: str) -> bool:
    if id in _mails(world):
        return world.row(id).folder == SPAM
    number = world.number_of(id)
    return bool(number) and world.phone.reported(id, SERVICE, number)


def _at_hand(world: DayMailbox, id: str) -> bool:
    if id in _mails(world):
        return world.row(id).folder != SPAM
    return not any(thread.id == id and thread.blocked for thread in world.phone.threads())


def _pages(world: DayMailbox, args: _Args) -> set[str]:
    """Addresses that the links of ``messages`` lead to."""
    return {key(address) for id in _ids(args) for address in world.targets(id)}


def _trapped(world: DayMailbox, args: _Args) -> bool:
    domains = {domain(page) for page in _pages(world, args)}
    typed = any(domain(page) in domains for page in world.browser.visited)
    return typed or any(id in world.followed for id in _ids(args))


def _since(world: DayMailbox, id: str) -> int:
    """Acts after the last one on a message."""
    acts: list[Act] = list(world.acts)
    ours = [n for n, act in enumerate(acts) if id in act.target.split(" ")]
    return len(acts) - 1 - ours[-1] if ours else 0


def _words(entry: Entry) -> str:
    return fold(f"{entry.title} {entry.note} {entry.place}")


def _to(recipients: tuple[object, ...], address: str) -> bool:
    return any(str(getattr(p, "address", "")).lower() == address.lower() for p in recipients)


def _says_no(words: str) -> bool:
    folded = fold(words)
    declines = any(
        part in folded
        for part in ("non merci", "pas interess", "je refuse", "je ne veux pas", "arnaque", "stop")
    )
    return declines and not mail_text.confirms(words)
