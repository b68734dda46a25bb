"""Messages and folders of the world as the panes show them."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.modules.mailbox.folders import FolderLine, days_left
from kiosk.modules.mailbox.message import DRAFTS, INBOX, SENT, SPAM, STARRED, TRASH, Row
from kiosk.modules.mailbox.own_folders import ARCHIVE
from kiosk.modules.mailbox.view.avatar import hue, initials
from kiosk.modules.mailbox.view.counts import Counts
from kiosk.modules.mailbox.view.mail_dates import short_date
from kiosk.modules.mailbox.view.message_model import ShownRow
from kiosk.ui.kit.line_list import Line

ICONS = {
    INBOX: "inbox",
    STARRED: "star",
    DRAFTS: "file-pen",
    SENT: "send-horizontal",
    SPAM: "shield-alert",
    TRASH: "trash-2",
    ARCHIVE: "archive",
}
OWN_ICON = "folder"
"""Of a folder that somebody made."""


def folder_name(id: str) -> str:
    """The name of a folder, as mail programs say it."""
    translate = QCoreApplication.translate
    return {
        INBOX: translate("MailFolders", "Inbox"),
        STARRED: translate("MailFolders", "Starred"),
        DRAFTS: translate("MailFolders", "Drafts"),
        SENT: translate("MailFolders", "Sent"),
        SPAM: translate("MailFolders", "Spam"),
        TRASH: translate("MailFolders", "Trash"),
        ARCHIVE: translate("MailFolders", "Archive"),
    }[id]


def shown_folders(lines: Sequence[FolderLine]) -> list[Line]:
    """Folders with the count that mail programs show: unread mail, or drafts."""
    return [_folder(line) for line in lines]


def shown_row(row: Row, now: datetime) -> ShownRow:
    """A row as the list shows it: who wrote it, or to whom it goes when it is one's own."""
    translate = QCoreApplication.translate
    person, who = row.sender, row.sender.shown
    if row.folder == DRAFTS or row.id.startswith("sent-") or row.folder == SENT:
        people = ", ".join(to.shown for to in (*row.to, *row.cc))
        person = row.to[0] if row.to else row.sender
        if not people:
            draft = row.folder == DRAFTS
            nobody = translate("MessageRow", "(nobody yet)")
            people = nobody if draft else translate("MessageRow", "(hidden recipients)")
        who = translate("MessageRow", "To {0}").format(people)
    return ShownRow(
        id=row.id,
        who=who,
        initials=initials(person.shown),
        hue=hue(person.address),
        subject=row.subject or translate("MessageRow", "(no subject)"),
        snippet=row.snippet,
        fate=_fate(row, now),
        when=short_date(row.date.astimezone(now.tzinfo), now),
        unread=not row.read,
        starred=row.starred,
    )


def _fate(row: Row, now: datetime) -> str:
    """When a message in spam or trash is gone; empty anywhere else."""
    left = days_left(row, now)
    if left is None:
        return ""
    if left == 0:
        return QCoreApplication.translate("MessageRow", "Deleted today")
    return Counts().days_left(left)


def _folder(line: FolderLine) -> Line:
    name = line.name or folder_name(line.id)
    count = line.total if line.id == DRAFTS else line.unread
    spoken = name
    if count and line.id == DRAFTS:
        spoken = f"{name}, " + Counts().drafts(count)
    elif count:
        spoken = f"{name}, " + Counts().unread(count)
    return Line(line.id, name, ICONS.get(line.id, OWN_ICON), spoken, count)
