"""A mailbox that can be tidied: own folders, rules, lists to leave, room, files to save.

Its further acts are those of `tidy_acts`. The world says ``tidy``, see `tidy_world`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from kiosk.learning.activity import Activity
from kiosk.learning.files import ENDINGS, File
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate
from kiosk.modules.mailbox import storage, tidy_acts
from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.folders import FolderLine
from kiosk.modules.mailbox.message import INBOX, SENT, SPAM, Row
from kiosk.modules.mailbox.newsletters import unsubscribe_place
from kiosk.modules.mailbox.own_folders import ARCHIVE, OwnFolders
from kiosk.modules.mailbox.rules import Rules, matching
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.tidy_world import DOWNLOADS, KEY


@dataclass(frozen=True, slots=True)
class PlannedFolder:
    """An own folder as a paper to take away names it."""

    name: str
    count: int
    """Messages in it."""
    rules: tuple[tuple[str, str], ...]
    """(``from`` or ``subject``, words) of the rules that lead there."""


class TidyMailbox(MailboxScenario):
    """A `MailboxScenario` with the acts of `tidy_acts`."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        super().__init__(activity, predicates)
        world: Mapping[str, Any] = activity.variant.world
        tidy: Mapping[str, Any] = world[KEY]
        self.quota: int = tidy["quota"]
        self.own: OwnFolders = OwnFolders()
        self.rules: Rules = Rules()
        self.unsubscribed: tuple[str, ...] = ()
        """Messages whose list was left, in order."""
        self.erased: Mapping[str, Row] = {}
        """Messages that are gone for good, by id."""
        self._lists: dict[str, str] = {}
        self._weights: Mapping[str, list[int]] = tidy["weights"]
        self._insides: Mapping[str, list[str]] = tidy["inside"]

    # -- what can be seen ------------------------------------------------------------------

    def folders(self) -> list[FolderLine]:
        """The folders of the program, the archive among them, then the own ones."""
        lines = super().folders()
        after_sent = next(i for i, line in enumerate(lines) if line.id == SENT) + 1
        lines.insert(after_sent, self._folders.line(ARCHIVE))
        own = [replace(self._folders.line(each.id), name=each.name) for each in self.own]
        return lines + own

    def inside(self, folder: str) -> list[Row]:
        """The messages of one folder, in the order of arrival."""
        return [row for row in self._folders.all() if row.folder == folder]

    def row(self, id: str) -> Row:
        """The row of a message, even of one that is gone; KeyError when there was none."""
        return self.erased[id] if id in self.erased else super().row(id)

    def attachments(self, id: str) -> tuple[Attached, ...]:
        """The files in a message, with the weight that they have in this world."""
        files, sizes = super().attachments(id), self._weights.get(self._origin(id), ())
        heavy = [replace(file, size=size) for file, size in zip(files, sizes, strict=False)]
        return (*heavy, *files[len(heavy) :])

    @property
    def storage(self) -> storage.Storage:
        """How full the box is."""
        sent = {mail.id: mail.weight for mail in self.sent}
        rows = self._folders.all()
        weights = {
            row.id: storage.weight(
                self._raw[row.id],
                [sent[row.id]] if row.id in sent else self._weights.get(self._origin(row.id), ()),
            )
            for row in rows
        }
        return storage.Storage(storage.used(rows, weights), self.quota)

    def list_of(self, id: str) -> str:
        """Where a message says that its list is left; empty when it is of none."""
        if id not in self._lists:
            written = self._answers.get(id, "").encode("latin-1") or self._raw[id]
            self._lists[id] = unsubscribe_place(written)
        return self._lists[id]

    def folder_plan(self) -> tuple[PlannedFolder, ...]:
        """The own folders with their counts and rules, for a paper to take away."""
        return tuple(
            PlannedFolder(
                each.name,
                len(self.inside(each.id)),
                tuple((r.field, r.words) for r in self.rules.all() if r.folder == each.id),
            )
            for each in self.own
        )

    def to_take(self, name: str) -> tuple[str, ...]:
        """``folders``: own folders with how many messages are in each."""
        if name != "folders":
            return super().to_take(name)
        return tuple(f"{folder.name} : {folder.count}" for folder in self.folder_plan())

    # -- what can be done ------------------------------------------------------------------

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        return super().offers() + tidy_acts.offers(self)

    def apply(self, act: Act) -> None:
        """Do an act of `tidy_acts`, or one of every mailbox. Raises NotOfferedError."""
        if act.name not in tidy_acts.ACTS:
            super().apply(act)
            return
        if not self._offered(act):
            raise NotOfferedError(f"{act.name} {act.target}".strip())
        try:
            tidy_acts.ACTS[act.name](self, act)
        except ValueError as refused:
            raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused
        self._list = None

    def reachable(self) -> list[Row]:
        """The messages on show, drafts excepted: what a hand can take."""
        return [self._folders.row(id) for id in self._reachable()]

    def delete_folder(self, id: str) -> None:
        """An own folder goes, its messages come back to the inbox."""
        self.own.remove(id)
        self.rules.forget(id)
        self._folders.dissolve(id)
        self._undo.clear()
        if self.folder == id:
            self.folder = INBOX

    def erase(self, *ids: str) -> None:
        """Messages go for good: nothing done before can be taken back."""
        for id in ids:
            self.erased = {**self.erased, id: self._folders.row(id)}
            self._folders.erase(id)
        self._undo.clear()
        if self.opened in ids:
            self.opened = ""

    def follow(self, id: str) -> int:
        """Do what a rule says with the messages of the inbox; how many moved."""
        rule = self.rules.rule(id)
        found = matching(rule, self.inside(INBOX))
        for row in found:
            self._put(row.id, rule.folder)
        self._undo.clear()
        return len(found)

    def leave_list(self, id: str) -> None:
        """« Se désabonner » : whoever sent the message knows it."""
        self.unsubscribed = (*self.unsubscribed, id)

    def save_attachment(self, target: str) -> File:
        """Save a file of a message among those of this PC."""
        message, _, number = target.rpartition("/")
        file = self.attachments(message)[int(number)]
        content = self._insides[self._origin(message)][int(number)]
        assert self.files is not None
        ending = PurePosixPath(file.name).suffix.lower()
        kind = next((kind for kind, endings in ENDINGS.items() if ending in endings), "")
        id = f"{message}-{number}"
        return self.files.save(File(id, file.name, DOWNLOADS, file.size, self.now, kind, content))

    # -- parts -----------------------------------------------------------------------------

    def _offered(self, act: Act) -> bool:
        if super()._offered(act):
            return True
        return any((o.name, o.target) == (act.name, act.target) for o in tidy_acts.offers(self))

    def _arrive(self, id: str, raw: bytes, folder: str, *, read: bool) -> None:
        """What arrives follows the rules; a sender who was reported goes on in spam."""
        super()._arrive(id, raw, folder, read=read)
        if folder != INBOX:
            return
        row = self._folders.row(id)
        reported = any(row.sender.same_as(each.sender) for each in self.inside(SPAM))
        place = SPAM if reported else self.rules.folder_for(row)
        if place:
            self._put(id, place)

    def _put(self, id: str, folder: str) -> None:
        """A message goes into a folder without a hand that moves it."""
        self._folders.move(id, folder, self.now)

    def _origin(self, id: str) -> str:
        """The id under which the world knows a message; answers may get a longer one."""
        known = {*self._insides, *self._weights}
        if id in known:
            return id
        return next((name for name in sorted(known) if id.startswith(f"{name}-")), id)
