"""What an act of the demonstration does on the phone, in the browser, or with a link."""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.scenario import Act

translate = QCoreApplication.translate


def day_caption(act: Act) -> str:
    """One short line; empty for the acts of the mail program."""
    if act.name == "fill":
        return _fields().get(act.target, "")
    return _acts().get(act.name, "")


def _fields() -> dict[str, str]:
    return {
        "phone-to": translate("DayCaptions", "Write the number."),
        "phone-text": translate("DayCaptions", "Write the message."),
        "phone-keypad": translate("DayCaptions", "Dial the number."),
    }


def _acts() -> dict[str, str]:
    return {
        "details": translate("DayCaptions", "Look at the sender's address."),
        "link-look": translate("DayCaptions", "Look where the link goes."),
        "link-follow": translate("DayCaptions", "Open the link."),
        "sms-link": translate("DayCaptions", "Open the link."),
        "sms-open": translate("DayCaptions", "Open the text message."),
        "sms-forward": translate("DayCaptions", "Forward the text message."),
        "sms-send": translate("DayCaptions", "Send the text message."),
        "sms-block": translate("DayCaptions", "Block the number."),
        "sms-delete": translate("DayCaptions", "Delete the conversation."),
        "call": translate("DayCaptions", "Call a known number."),
        "call-answer": translate("DayCaptions", "Answer the call."),
        "call-decline": translate("DayCaptions", "Leave it to the voicemail."),
        "call-say": translate("DayCaptions", "Say what is needed."),
        "call-end": translate("DayCaptions", "Hang up."),
        "voicemail": translate("DayCaptions", "Listen to the voicemail."),
        "web-go": translate("DayCaptions", "Type the address of the site."),
        "web-follow": translate("DayCaptions", "Open the link."),
        "web-press": translate("DayCaptions", "Press the button."),
        "web-back": translate("DayCaptions", "Leave the page."),
        "agenda-show": translate("DayCaptions", "Look for the day in the agenda."),
    }
