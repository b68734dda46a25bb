"""What can be done with a message: its icon, its words and its keys, for buttons and menus."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Action:
    """One act on a message. ``keys`` is written after its name in tooltips and menus."""

    name: str
    icon: str
    label: str
    keys: str = ""

    @property
    def hint(self) -> str:
        """Name and keys, for a tooltip."""
        return f"{self.label} ({self.keys})" if self.keys else self.label


def message_actions() -> Mapping[str, Action]:
    """Every action by the name of its act, in the order of the toolbar and the menu."""
    translate = QCoreApplication.translate
    actions = (
        Action(
            "reply",
            "reply",
            translate("MessageActions", "Reply"),
            translate("MessageActions", "Ctrl+R"),
        ),
        Action(
            "reply-all",
            "reply-all",
            translate("MessageActions", "Reply to all"),
            translate("MessageActions", "Ctrl+Shift+R"),
        ),
        Action(
            "forward",
            "forward",
            translate("MessageActions", "Forward"),
            translate("MessageActions", "Ctrl+L"),
        ),
        Action("star", "star", translate("MessageActions", "Add a star")),
        Action("unstar", "star-filled", translate("MessageActions", "Remove the star")),
        Action("mark-unread", "mail", translate("MessageActions", "Mark as unread")),
        Action("mark-read", "mail-open", translate("MessageActions", "Mark as read")),
        Action("report-spam", "shield-alert", translate("MessageActions", "Report as spam")),
        Action("not-spam", "shield-check", translate("MessageActions", "Not spam")),
        Action("restore", "undo-2", translate("MessageActions", "Put back")),
        Action(
            "delete",
            "trash-2",
            translate("MessageActions", "Delete"),
            translate("MessageActions", "Del"),
        ),
    )
    return {action.name: action for action in actions}
