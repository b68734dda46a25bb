"""What can be seen of a mailbox: folders, the list, the open message, the draft.

A view reads the public attributes and methods here; `scenario.py` says what can be done.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.learning import surprise
from kiosk.learning.activity import Activity
from kiosk.learning.files import BIN, File
from kiosk.learning.folding import fold
from kiosk.learning.scenario import Predicate, Scenario
from kiosk.modules import file_index
from kiosk.modules.mailbox import index, outbox
from kiosk.modules.mailbox.address import Address, typed_part
from kiosk.modules.mailbox.attached import Attached, attached, forwarded
from kiosk.modules.mailbox.composer import Composer
from kiosk.modules.mailbox.draft import Draft
from kiosk.modules.mailbox.folders import (
    FolderLine,
    MailFolders,
    Sorting,
    sort_rows,
)
from kiosk.modules.mailbox.groups import Group, groups_of
from kiosk.modules.mailbox.message import (
    DRAFTS,
    FOLDERS,
    INBOX,
    SPAM,
    TRASH,
    BrokenMessageError,
    Reading,
    Row,
    broken_reading,
    inside,
    read_message,
)
from kiosk.modules.mailbox.outbox import Refused, Sent
from kiosk.modules.mailbox.search import read_query
from kiosk.modules.sources import content_file

SURPRISE_BEFORE = timedelta(minutes=35)
"""How long before the start a message that nobody expected came."""
SUGGESTIONS = 6
"""How many people autocompletion proposes at most."""


class MailboxWorld(Scenario):
    """What can be seen of a mailbox. It changes only by `perform`, see `MailboxScenario`."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        super().__init__(datetime.fromisoformat(world["start"]), activity.consequences, predicates)
        self.me = Address(*world["me"])
        self.contacts = tuple(Address(*person) for person in world["contacts"])
        """The address book."""
        self.groups = groups_of(world)
        """Its groups: names for several people at once."""
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
        self.files = file_index.files_of(world)
        """The files of this PC; None in a world that has none."""
        self.limit: int = world.get("limit", index.LIMIT)
        """Bytes of attachments that the mail server takes."""
        self._pdfs = file_index.pdfs_of(world)
        self._world = world
        self._activity = activity.id
        self._folders = MailFolders(index.row_from_index(row) for row in world["messages"])
        self._known = frozenset(
            person.address.lower()
            for row in self._folders.all()
            for person in (row.sender, *row.to, *row.cc, *self.contacts, self.me)
        ) | frozenset(world.get("people", ()))
        """Everybody who exists in this world."""
        self._composer = Composer()
        self._raw = {row["id"]: row["raw"].encode("latin-1") for row in world["messages"]}
        self._answers: Mapping[str, str] = world["answers"]
        self._readings: dict[str, Reading] = {}
        self._undo: list[tuple[str, Callable[[], None]]] = []
        self._list: list[Row] | None = None
        self._surprise(world.get(surprise.KEY))

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

    def attachments(self, id: str) -> tuple[Attached, ...]:
        """The files in a message, received or sent; KeyError for an unknown id."""
        sent = next((sent for sent in self.sent if sent.id == id), None)
        if sent is not None:
            return sent.attachments
        files = self.read(id).attachments
        return tuple(forwarded(id, n, file.name, file.size) for n, file in enumerate(files))

    def shown_file(self, id: str) -> Attached | None:
        """A file of the mail that is written, else of the one that is read; None for another."""
        files = self.attachments(self.opened) if self.opened else ()
        if self.composing is not None:
            files = self.composing.attachments
        return next((file for file in files if file.id == id), None)

    def content(self, file: Attached) -> bytes:
        """What is inside an attachment. KeyError when it belongs to another world."""
        message, _, number = file.content.rpartition("/")
        if message in self._raw:
            return inside(self._raw[message], int(number))
        return file_index.content_bytes(self._world, file.content)

    def where(self, file: File) -> Path:
        """Where the inside of a file of this PC lies on disk."""
        return content_file(self._activity, self._inside(file))

    def attachable(self, id: str) -> Attached | None:
        """A file of this PC as it would be attached now; None when it is gone or in the bin."""
        file = next((f for f in self.files.files if f.id == id), None) if self.files else None
        if file is None or file.place == BIN:
            return None
        return attached(file, self._inside(file))

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

    def proposals(self, field: str) -> list[Address | Group]:
        """Groups, people and oneself to propose for what is typed; see `groups.written`."""
        typed = fold(typed_part(field))
        own = [self.me] if typed and _matches(self.me, typed) else []
        found: list[Address | Group] = [*self.suggest(field), *own]
        groups = [group for group in self.groups if typed and _starts(typed, group.name)]
        return [*groups, *found][:SUGGESTIONS]

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

    def unknown(self, sent: Sent) -> str:
        """The first recipient of a sent mail whom this world does not know; empty if none."""
        return next(
            (p.address for p in sent.recipients if p.address.lower() not in self._known), ""
        )

    # -- parts -----------------------------------------------------------------------------

    def _inside(self, file: File) -> str:
        """Content of a file; one saved as PDF has what its document says for that."""
        saved = file.kind == "pdf" and file.content in self._pdfs
        return self._pdfs[file.content] if saved else file.content

    def _reachable(self) -> list[str]:
        listed = [row.id for row in self.listing() if row.folder != DRAFTS]
        if self.opened and self.opened not in listed:
            listed.append(self.opened)
        return listed

    def _surprise(self, message: Mapping[str, Any] | None) -> None:
        """A message that nobody expected came shortly before."""
        if message is None:
            return
        sender = Address(message["name"], message["address"])
        date = (self.now - SURPRISE_BEFORE).replace(second=0, microsecond=0)
        id = f"<{date:%Y%m%d%H%M}.{message['id']}@{sender.address.rpartition('@')[2]}>"
        raw = outbox.build(
            sender, (self.me,), (), message["subject"], message["text"], date, id, "", ()
        )
        self._known |= {sender.address.lower()}
        self._arrive(message["id"], raw, INBOX, read=False)

    def _arrive(self, id: str, raw: bytes, folder: str, *, read: bool) -> None:
        self._raw[id] = raw
        self._folders.add(index.indexed_row(id, folder, self.read(id), read, starred=False))
        self._list = None


def _matches(person: Address, typed: str) -> bool:
    return _starts(typed, person.name, person.address)


def _starts(typed: str, *texts: str) -> bool:
    words = " ".join(fold(text) for text in texts).replace(".", " ").split()
    return fold(texts[0]).startswith(typed) or any(word.startswith(typed) for word in words)
