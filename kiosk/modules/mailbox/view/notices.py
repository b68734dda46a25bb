"""What the program says after an act, in the toast of the mailbox."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.message import TRASH
from kiosk.modules.mailbox.scenario import targets_of
from kiosk.modules.mailbox.view.counts import Counts

SILENT = ""


def said_after(act: str, target: str) -> str:
    """The sentence for an act that moved something; empty for those that need none."""
    count = len(targets_of(Act(act, target))[0])
    if count > 1:
        return _said_of_many(act, target, count)
    translate = QCoreApplication.translate
    folder = target.rpartition(" ")[2] if act == "move" else ""
    sentences = {
        "send": translate("MailNotices", "Message sent."),
        "delete": translate("MailNotices", "Message moved to the trash."),
        "restore": translate("MailNotices", "Message put back."),
        "report-spam": translate("MailNotices", "Message moved to spam."),
        "not-spam": translate("MailNotices", "Message moved to the inbox."),
        "mark-unread": translate("MailNotices", "Marked as unread."),
        "attach": translate("MailNotices", "File attached."),
        "detach": translate("MailNotices", "File removed from the message."),
        "discard": translate("MailNotices", "Draft deleted."),
        "undo": translate("MailNotices", "Undone."),
    }
    if act == "move":
        words = {"trash": sentences["delete"], "spam": sentences["report-spam"]}
        return words.get(folder, translate("MailNotices", "Message moved."))
    return sentences.get(act, SILENT)


def _said_of_many(act: str, target: str, count: int) -> str:
    if act == "delete" or (act == "move" and target.endswith(f" {TRASH}")):
        return Counts().trashed(count)
    if act == "restore":
        return Counts().restored(count)
    return Counts().moved(count) if act in ("move", "not-spam", "report-spam") else SILENT


def arrived(count: int) -> str:
    """« 2 nouveaux messages. »"""
    return Counts().new_messages(count)
