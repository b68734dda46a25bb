"""What the pane of a mail being written says about it: what it is, and why it cannot be sent."""

from PySide6.QtCore import QCoreApplication

from kiosk.modules.mailbox.outbox import Refusal, Refused

translate = QCoreApplication.translate


def draft_title(kind: str) -> str:
    """A mail of one of the kinds of `Draft`."""
    return {
        "reply": translate("DraftWords", "Reply"),
        "reply-all": translate("DraftWords", "Reply to all"),
        "forward": translate("DraftWords", "Forward"),
    }.get(kind, translate("DraftWords", "New message"))


def refusal_words(refused: Refused) -> tuple[str, str]:
    """Why it cannot be sent, and what to do."""
    if refused.why == Refusal.NO_RECIPIENT:
        title = translate("DraftWords", "A recipient is missing.")
        return title, translate("DraftWords", "Write an address in the To field.")
    title = translate("DraftWords", "This address is not complete.")
    return title, translate("DraftWords", "Look at “{0}”.").format(refused.text)
