"""The folders of a mailbox: which message is where, read or starred; lists and their order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.learning.folding import fold
from kiosk.modules.mailbox.message import INBOX, SENT, SPAM, STARRED, TRASH, Row
from kiosk.modules.mailbox.search import Query

SORTS = ("date", "sender", "subject")
KEPT_DAYS = 30
"""Days that spam and trash keep a message, as the large mail programs do."""
_PREFIXES = ("re:", "re :", "tr:", "tr :", "fwd:", "fw:")


@dataclass(frozen=True, slots=True)
class FolderLine:
    """A folder as the folder pane shows it."""

    id: str
    total: int
    unread: int
    name: str = ""
    """Of a folder that somebody made; empty for those of the program."""


@dataclass(frozen=True, slots=True)
class Sorting:
    """How the list is sorted."""

    by: str = "date"
    descending: bool = True


class MailFolders:
    """Every message of the box except drafts, by id."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = {row.id: row for row in rows}

    def __contains__(self, id: str) -> bool:
        return id in self._rows

    def row(self, id: str) -> Row:
        """The row of a message; KeyError when there is none."""
        return self._rows[id]

    def all(self) -> list[Row]:
        """Every row, in the order of arrival."""
        return list(self._rows.values())

    def add(self, row: Row) -> None:
        """A message arrives or was sent."""
        self._rows[row.id] = row

    def line(self, folder: str) -> FolderLine:
        """Counts of a folder; of the starred view, too."""
        rows = [row for row in self._rows.values() if _inside(row, folder)]
        return FolderLine(folder, len(rows), sum(not row.read for row in rows))

    def found(self, folder: str, query: Query) -> list[Row]:
        """The rows of a folder, or what a query finds.

        As in real programs a search looks everywhere except in spam and trash, and from one of
        these it looks there.
        """
        if not query.terms:
            return [row for row in self._rows.values() if _inside(row, folder)]
        if folder in (SPAM, TRASH):
            rows = [row for row in self._rows.values() if row.folder == folder]
        else:
            rows = [row for row in self._rows.values() if row.folder not in (SPAM, TRASH)]
        return [row for row in rows if query.finds(row)]

    def mark_read(self, id: str) -> None:
        """Opening marks as read; that is not undone by undo."""
        row = self._rows[id]
        if not row.read:
            self._rows[id] = replace(row, read=True)

    def change(self, act: str, id: str, now: datetime) -> None:
        """Do a deletion or mark that `possible` lists for that row."""
        self._rows[id] = CHANGES[act](self._rows[id], now)

    def move(self, id: str, folder: str, now: datetime) -> None:
        """Put a message into another folder."""
        self._rows[id] = _moved(self._rows[id], folder, now)

    def erase(self, id: str) -> None:
        """A message goes for good; KeyError when there is none."""
        del self._rows[id]

    def dissolve(self, folder: str) -> None:
        """A folder goes: what is in it, or would be put back there, belongs to the inbox."""
        for row in self.all():
            if folder in (row.folder, row.origin):
                place = INBOX if row.folder == folder else row.folder
                origin = INBOX if row.origin == folder else row.origin
                self._rows[row.id] = replace(row, folder=place, origin=origin)

    def undo(self, act: str, before: Row) -> None:
        """Take back a change: only what it changed is again as in ``before``."""
        now = self._rows[before.id]
        if act in ("star", "unstar"):
            self._rows[now.id] = replace(now, starred=before.starred)
        elif act in ("mark-read", "mark-unread"):
            self._rows[now.id] = replace(now, read=before.read)
        else:
            self._rows[now.id] = replace(
                now, folder=before.folder, origin=before.origin, since=before.since
            )


def possible(row: Row) -> list[str]:
    """The changes that make sense for a row, by act name."""
    acts = ["unstar" if row.starred else "star", "mark-unread" if row.read else "mark-read"]
    if row.folder == TRASH:
        acts.append("restore")
    else:
        acts.append("delete")
    if row.folder == SPAM:
        acts.append("not-spam")
    elif row.folder == INBOX:
        acts.append("report-spam")
    return acts


def destinations(row: Row) -> list[str]:
    """Folders a message can be moved to: received ones anywhere, sent ones home or to trash."""
    home = SENT if SENT in (row.folder, row.origin) else INBOX
    places = [home, TRASH] if home == SENT else [home, SPAM, TRASH]
    return [place for place in places if place != row.folder]


def common(rows: Sequence[Row]) -> tuple[list[str], list[str]]:
    """What can be done with all of some rows at once: changes, and folders to move them to."""
    if not rows:
        return [], []
    acts = [act for act in possible(rows[0]) if all(act in possible(row) for row in rows)]
    places = destinations(rows[0])
    return acts, [place for place in places if all(place in destinations(row) for row in rows)]


def days_left(row: Row, now: datetime) -> int | None:
    """Days until a message in spam or trash is gone; None anywhere else.

    Counted from the day it came there, by the simulated clock.
    """
    if row.folder not in (SPAM, TRASH):
        return None
    since = (row.since or row.date).astimezone(now.tzinfo).date()
    return max(0, (since + timedelta(days=KEPT_DAYS) - now.date()).days)


def sort_rows(rows: list[Row], sorting: Sorting) -> list[Row]:
    """Rows in order; equal senders or subjects stay newest first."""
    newest_first = sorted(rows, key=lambda row: row.date, reverse=True)
    if sorting.by == "date":
        return newest_first if sorting.descending else newest_first[::-1]
    if sorting.by == "sender":
        return sorted(newest_first, key=_sender_key, reverse=sorting.descending)
    return sorted(newest_first, key=_subject_key, reverse=sorting.descending)


def bare_subject(subject: str) -> str:
    """A subject without the ``Re:`` and ``TR:`` in front of it."""
    text = subject.strip()
    while text.lower().startswith(_PREFIXES):
        text = text[text.index(":") + 1 :].strip()
    return text


def _sender_key(row: Row) -> str:
    return fold(row.sender.shown)


def _subject_key(row: Row) -> str:
    return fold(bare_subject(row.subject))


def _inside(row: Row, folder: str) -> bool:
    if folder == STARRED:
        return row.starred and row.folder not in (SPAM, TRASH)
    return row.folder == folder


def _moved(row: Row, folder: str, now: datetime) -> Row:
    gone = folder in (SPAM, TRASH)
    return replace(
        row, folder=folder, origin=row.folder if gone else "", since=now if gone else None
    )


CHANGES: dict[str, Callable[[Row, datetime], Row]] = {
    "star": lambda row, now: replace(row, starred=True),
    "unstar": lambda row, now: replace(row, starred=False),
    "mark-read": lambda row, now: replace(row, read=True),
    "mark-unread": lambda row, now: replace(row, read=False),
    "delete": lambda row, now: _moved(row, TRASH, now),
    "restore": lambda row, now: _moved(row, row.origin or INBOX, now),
    "report-spam": lambda row, now: _moved(row, SPAM, now),
    "not-spam": lambda row, now: _moved(row, INBOX, now),
}
"""What a change of one message makes of its row, by the name of the act."""
