"""The world of the mailbox: a mail program with its messages, and the people who answer.

Acts (`Act(name, target, text)`), all of which `offers` lists when they are possible:

==================  ==========================================================================
``folder``          target: folder; closes the message that is open and ends the search
``open``            target: message in the list; it is read from then on
``close``           back to the list
``reply``           target: message in the list or open; also ``reply-all`` and ``forward``
``new``             a blank mail
``edit``            target: draft in the list, or the one put aside
``minimise``        puts the draft aside; opening a message while writing does it too
``close-draft``     leaves the compose pane; a touched draft stays in the drafts folder
``discard``         target: draft; `undo` brings it back
``fill``            target: ``to``, ``cc``, ``bcc``, ``subject``, ``body`` of the draft being
                    written, or ``search``, ``signature``; text: the whole value
``send``            the draft being written; not offered while `refused` says why
``delete``          target: message; to the trash. ``restore`` brings it back from there
``report-spam``     target: message in the inbox; ``not-spam`` in the spam folder
``star``            target: message; also ``unstar``, ``mark-read``, ``mark-unread``
``move``            target: ``"<message> <folder>"``, see `move_target`
``sort``            target: ``date``, ``sender`` or ``subject``; the same again turns the order
``undo``            takes back the last deletion, move, mark or discarded draft
==================  ==========================================================================
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.folding import fold
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario
from kiosk.modules.mailbox import delivery, draft, index, outbox
from kiosk.modules.mailbox.address import Address, typed_part
from kiosk.modules.mailbox.composer import Composer
from kiosk.modules.mailbox.draft import Draft
from kiosk.modules.mailbox.folders import (
    SORTS,
    FolderLine,
    MailFolders,
    Sorting,
    destinations,
    possible,
    sort_rows,
)
from kiosk.modules.mailbox.message import (
    DRAFTS,
    FOLDERS,
    INBOX,
    SENT,
    SPAM,
    TRASH,
    BrokenMessageError,
    Reading,
    Row,
    broken_reading,
    read_message,
)
from kiosk.modules.mailbox.outbox import Refused, Sent
from kiosk.modules.mailbox.search import read_query

ANSWERS = ("reply", "reply-all", "forward")
SUGGESTIONS = 6
"""How many people autocompletion proposes at most."""


class MailboxScenario(Scenario):
    """A mailbox that behaves like a real one.

    State that a view may read: the attributes and methods below. It changes only by `perform`.
    """

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        super().__init__(datetime.fromisoformat(world["start"]), activity.consequences, predicates)
        self.me = Address(*world["me"])
        self.contacts = tuple(Address(*person) for person in world["contacts"])
        """The address book."""
        self.signature: str = world["signature"]
        self.folder = INBOX
        """The folder whose list is shown."""
        self.query = ""
        """What is typed in the search field."""
        self.sorting = Sorting()
        self.opened = ""
        """Id of the message in the reading pane; empty when there is none."""
        self.sent: tuple[Sent, ...] = ()
        """Everything that was sent, in order, even when its copy was deleted."""
        self.delivered: tuple[str, ...] = ()
        """Ids of the messages that came in answer to what was done, in order."""
        self._folders = MailFolders(index.row_from_index(row) for row in world["messages"])
        self._composer = Composer()
        self._raw = {row["id"]: row["raw"].encode("latin-1") for row in world["messages"]}
        self._answers: Mapping[str, str] = world["answers"]
        self._readings: dict[str, Reading] = {}
        self._undo: list[tuple[str, Callable[[], None]]] = []
        self._list: list[Row] | None = None

    # -- what can be seen ------------------------------------------------------------------

    def folders(self) -> list[FolderLine]:
        """The folder pane, in its order, with totals and unread counts."""
        lines = [self._folders.line(folder) for folder in FOLDERS]
        count = len(self._composer.drafts())
        return [FolderLine(DRAFTS, count, 0) if x.id == DRAFTS else x for x in lines]

    def listing(self) -> list[Row]:
        """The rows of the list: the folder or what the search finds, sorted."""
        if self._list is None:
            query = read_query(self.query)
            rows = self._folders.found(self.folder, query)
            drafts = self._composer.rows(self.me)
            if query.terms and self.folder not in (SPAM, TRASH):
                rows += [row for row in drafts if query.finds(row)]
            elif self.folder == DRAFTS:
                rows = drafts
            self._list = sort_rows(rows, self.sorting)
        return self._list

    def row(self, id: str) -> Row:
        """The row of a message, whatever folder it is in; KeyError when there is none."""
        return self._folders.row(id)

    def rows(self) -> list[Row]:
        """Every message of every folder, drafts excepted, in the order of arrival."""
        return self._folders.all()

    def reading(self) -> Reading | None:
        """The open message, parsed; None when none is open.

        A file that cannot be read gives `Reading.broken`: the view then says so in a sentence
        where the text would be (« Ce message ne peut pas s’afficher. »).
        """
        return self.read(self.opened) if self.opened else None

    def read(self, id: str) -> Reading:
        """A message, parsed once. Never raises for a broken file; KeyError for an unknown id."""
        if id not in self._readings:
            try:
                self._readings[id] = read_message(id, self._raw[id])
            except BrokenMessageError:
                self._readings[id] = broken_reading(self._folders.row(id))
        return self._readings[id]

    @property
    def composing(self) -> Draft | None:
        """The draft in the compose pane; None when nothing is being written."""
        return self._composer.composing

    @property
    def minimised(self) -> Draft | None:
        """The draft put aside, as a tab that ``edit`` brings back; None when there is none."""
        return self._composer.minimised

    def drafts(self) -> list[Draft]:
        """What the drafts folder holds."""
        return self._composer.drafts()

    @property
    def refused(self) -> Refused | None:
        """Why the draft being written cannot be sent; None when it can, or there is none.

        ``no-recipient``: « Il manque un destinataire. Écrivez une adresse dans le champ À. »;
        ``not-an-address``: « Cette adresse n’est pas complète : {text}. »
        """
        return outbox.refused(self.composing) if self.composing else None

    @property
    def undoable(self) -> str:
        """Name of the act that ``undo`` takes back; empty when there is none."""
        return self._undo[-1][0] if self._undo else ""

    def suggest(self, field: str) -> list[Address]:
        """People to propose for what is typed at the end of an address field.

        From the address book first, then from those who wrote; see `address.completed`.
        """
        typed = fold(typed_part(field))
        if not typed:
            return []
        people: dict[str, Address] = {}
        for person in (*self.contacts, *(row.sender for row in self._folders.all())):
            people.setdefault(person.address.lower(), person)
        found = [p for p in people.values() if _matches(p, typed) and not p.same_as(self.me)]
        return found[:SUGGESTIONS]

    def outgoing(self, id: str) -> bytes:
        """A sent message as the file that left (RFC 5322); KeyError for an unknown id."""
        return {sent.id: sent.raw for sent in self.sent}[id]

    # -- what can be done ------------------------------------------------------------------

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        offers = [Offer("folder", folder) for folder in FOLDERS if folder != self.folder]
        offers += [Offer("sort", key) for key in SORTS]
        offers += [Offer("new"), Offer("fill", "search", True), Offer("fill", "signature", True)]
        rows = self.listing()
        offers += [offer for row in rows if row.folder == DRAFTS for offer in _of_draft(row)]
        offers += [Offer("open", row.id) for row in rows if row.folder != DRAFTS]
        if self.opened:
            offers.append(Offer("close"))
        for name in self._reachable():
            offers += _of_message(self._folders.row(name))
        if self.composing:
            offers += [Offer("fill", field, True) for field in draft.FIELDS]
            offers += [Offer("minimise"), Offer("close-draft")]
            if not self.refused:
                offers.append(Offer("send"))
        listed = {row.id for row in rows if row.folder == DRAFTS}
        for active in (self.composing, self.minimised):
            if active and active.id not in listed:
                offers.append(Offer("discard", active.id))
        if self.minimised and self.minimised.id not in listed:
            offers.append(Offer("edit", self.minimised.id))
        if self._undo:
            offers.append(Offer("undo"))
        return offers

    def apply(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if not self._offered(act):
            raise NotOfferedError(f"{act.name} {act.target}".strip())
        self._list = None
        _HANDLERS[act.name](self, act)

    def take_effect(self, consequence: Consequence) -> None:
        """Deliver ``effect.deliver``, an answer of the world, ``effect.minutes`` after sending.

        With ``from_recipient`` the answer comes from the first recipient of what was sent.
        The clock goes on to the moment the answer arrives.
        """
        key = str(consequence.effect["deliver"])
        last = self.sent[-1] if self.sent else None
        date = (last.date if last else self.now) + timedelta(
            minutes=int(consequence.effect.get("minutes", 0))
        )
        name = key if key not in self._folders else f"{key}-{consequence.id}"
        raw = delivery.answer(
            name,
            self._answers[key].encode("latin-1"),
            self.me,
            last,
            date,
            consequence.effect.get("from_recipient") is True,
        )
        self._arrive(name, raw, INBOX, read=False)
        self.delivered = (*self.delivered, name)
        self.now = max(self.now, date)

    # -- parts -----------------------------------------------------------------------------

    def _offered(self, act: Act) -> bool:
        """Cheap for what is done while typing; otherwise asks `offers`."""
        if act.name == "fill" and act.target in draft.FIELDS:
            return self.composing is not None
        return any((o.name, o.target) == (act.name, act.target) for o in self.offers())

    def _reachable(self) -> list[str]:
        listed = [row.id for row in self.listing() if row.folder != DRAFTS]
        if self.opened and self.opened not in listed:
            listed.append(self.opened)
        return listed

    def _arrive(self, id: str, raw: bytes, folder: str, *, read: bool) -> None:
        self._raw[id] = raw
        self._folders.add(index.indexed_row(id, folder, self.read(id), read, starred=False))
        self._list = None

    def _show_folder(self, act: Act) -> None:
        self.folder, self.opened, self.query = act.target, "", ""

    def _open(self, act: Act) -> None:
        self._composer.minimise()
        self._folders.mark_read(act.target)
        self.opened = act.target

    def _close(self, act: Act) -> None:
        self.opened = ""

    def _write(self, act: Act) -> None:
        name = self._composer.new_id()
        if act.name == "new":
            begun = draft.blank(name, self.now, self.signature)
        elif act.name == "forward":
            begun = draft.forward(name, self.now, self.signature, self.read(act.target))
        else:
            begun = draft.reply(
                name,
                self.now,
                self.signature,
                self.read(act.target),
                self.me,
                to_all=act.name == "reply-all",
            )
        self._composer.begin(begun)

    def _edit(self, act: Act) -> None:
        found = self._composer.draft(act.target)
        if found:
            self._composer.begin(found)

    def _minimise(self, act: Act) -> None:
        self._composer.minimise()

    def _close_draft(self, act: Act) -> None:
        self._composer.close()

    def _discard(self, act: Act) -> None:
        found = self._composer.draft(act.target)
        self._composer.remove(act.target)
        if found and found.touched:
            self._undo.append((act.name, partial(self._composer.bring_back, found)))

    def _fill(self, act: Act) -> None:
        if act.target == "search":
            self.query = act.text
        elif act.target == "signature":
            self.signature = act.text
        else:
            self._composer.fill(act.target, act.text)

    def _send(self, act: Act) -> None:
        if self.composing:
            sent = outbox.send(self.composing, len(self.sent) + 1, self.me, self.now)
            self._composer.remove(self.composing.id)
            self.sent = (*self.sent, sent)
            self._arrive(sent.id, sent.raw, SENT, read=True)

    def _change(self, act: Act) -> None:
        before = self._folders.row(act.target)
        self._folders.change(act.name, act.target)
        self._changed(act.name, before)

    def _move(self, act: Act) -> None:
        message, folder = act.target.split(" ")
        before = self._folders.row(message)
        self._folders.move(message, folder)
        self._changed(act.name, before)

    def _changed(self, act: str, before: Row) -> None:
        self._undo.append((act, partial(self._folders.undo, act, before)))
        if before.id == self.opened and act not in ("star", "unstar", "mark-read"):
            self.opened = ""

    def _sort(self, act: Act) -> None:
        again = self.sorting.by == act.target
        descending = not self.sorting.descending if again else act.target == "date"
        self.sorting = Sorting(act.target, descending)

    def _take_back(self, act: Act) -> None:
        self._undo.pop()[1]()


def move_target(message: str, folder: str) -> str:
    """Target of a ``move`` act."""
    return f"{message} {folder}"


def _of_message(row: Row) -> list[Offer]:
    offers = [Offer(name, row.id) for name in (*ANSWERS, *possible(row))]
    return offers + [Offer("move", move_target(row.id, place)) for place in destinations(row)]


def _of_draft(row: Row) -> list[Offer]:
    return [Offer("edit", row.id), Offer("discard", row.id)]


def _matches(person: Address, typed: str) -> bool:
    words = f"{fold(person.name)} {fold(person.address)}".replace(".", " ").split()
    return fold(person.name).startswith(typed) or any(word.startswith(typed) for word in words)


_HANDLERS: Mapping[str, Callable[[MailboxScenario, Act], None]] = {
    "folder": MailboxScenario._show_folder,
    "open": MailboxScenario._open,
    "close": MailboxScenario._close,
    "reply": MailboxScenario._write,
    "reply-all": MailboxScenario._write,
    "forward": MailboxScenario._write,
    "new": MailboxScenario._write,
    "edit": MailboxScenario._edit,
    "minimise": MailboxScenario._minimise,
    "close-draft": MailboxScenario._close_draft,
    "discard": MailboxScenario._discard,
    "fill": MailboxScenario._fill,
    "send": MailboxScenario._send,
    "delete": MailboxScenario._change,
    "restore": MailboxScenario._change,
    "report-spam": MailboxScenario._change,
    "not-spam": MailboxScenario._change,
    "star": MailboxScenario._change,
    "unstar": MailboxScenario._change,
    "mark-read": MailboxScenario._change,
    "mark-unread": MailboxScenario._change,
    "move": MailboxScenario._move,
    "sort": MailboxScenario._sort,
    "undo": MailboxScenario._take_back,
}
