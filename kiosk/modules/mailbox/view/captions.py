"""What an act of the demonstration does, in the words of the mail program."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act

translate = QCoreApplication.translate


def caption(act: Act) -> str:
    """One short line; empty for an act that shows by itself."""
    if act.name == "fill":
        return _fields().get(act.target, "")
    return _acts().get(act.name, "")


def _fields() -> dict[str, str]:
    return {
        "to": translate("Captions", "Write the address."),
        "cc": translate("Captions", "Write who gets a copy."),
        "bcc": translate("Captions", "Write who gets a hidden copy."),
        "subject": translate("Captions", "Write the subject."),
        "body": translate("Captions", "Write the text."),
        "search": translate("Captions", "Search in the messages."),
        "signature": translate("Captions", "Write the signature."),
        "agenda-title": translate("Captions", "Write what it is about."),
        "agenda-hour": translate("Captions", "Write the hour."),
        "agenda-place": translate("Captions", "Write the place."),
    }


def _acts() -> dict[str, str]:
    return {
        "folder": translate("Captions", "Open a folder."),
        "open": translate("Captions", "Open the message."),
        "reply": translate("Captions", "Reply to one person."),
        "reply-all": translate("Captions", "Reply to everybody."),
        "forward": translate("Captions", "Forward the message."),
        "new": translate("Captions", "Begin a new message."),
        "attach": translate("Captions", "Attach the file."),
        "detach": translate("Captions", "Take the file off."),
        "send": translate("Captions", "Send the message."),
        "delete": translate("Captions", "Delete the message."),
        "restore": translate("Captions", "Take the message out of the bin."),
        "report-spam": translate("Captions", "Report the message."),
        "not-spam": translate("Captions", "Say that it is not spam."),
        "star": translate("Captions", "Put a star."),
        "move": translate("Captions", "Move the message."),
        "sort": translate("Captions", "Sort the list."),
        "preview": translate("Captions", "Look at the file."),
        "rename": translate("Captions", "Rename the file."),
        "export": translate("Captions", "Save the file as PDF."),
        "browse": translate("Captions", "Open a folder."),
        "agenda-new": translate("Captions", "Note an appointment."),
        "agenda-save": translate("Captions", "Save the appointment."),
    }
