"""Which widget is meant by a name, and with which one an act is done."""

from PySide6.QtWidgets import QWidget

from kiosk.learning.file_acts import is_file_act
from kiosk.learning.scenario import Act

ALIASES = {
    "folders": "folder-menu",
    "new": "new-short",
    "reading": "message-body",
    "attachments": "attach",
    "pick": "attach",
    "file-list": "files-panel",
    "files-panel": "attach",
}
"""Another widget that does the same, when the first is hidden."""
BUTTON_OF = {"unstar": "star", "mark-read": "mark-unread", "not-spam": "report-spam"}
SHOWN_IN = {
    "reply": "body",
    "reply-all": "body",
    "forward": "to",
    "new": "to",
    "edit": "body",
    "open": "message-body",
    "close": "message-list",
    "send": "message-list",
    "folder": "message-list",
    "attach": "attachments",
    "detach": "attachments",
    "look-who-sees": "seen-panel",
}
FILE_WIDGETS = {"fill": "file-search", "browse": "places", "eject": "eject"}
"""Where an act on files is done; others are done on the list."""


def visible(view: QWidget, name: str) -> QWidget | None:
    """The visible widget of that object name inside a view; None when there is none."""
    for candidate in (name, ALIASES.get(name, "")):
        found = view.findChildren(QWidget, candidate) if candidate else []
        for widget in found:
            if widget.isVisible():
                return widget
    return None


def panel_of(act: Act) -> str:
    """The panel in which an act is done; empty for none."""
    if (act.name, act.target) == ("fill", "signature"):
        return "signature"
    if act.name == "look-who-sees":
        return "seen"
    return "files" if is_file_act(act) else ""


def used_by(view: QWidget, act: Act) -> QWidget | None:
    """The widget that a person would use for an act, if it is visible now."""
    names = {
        "open": "message-list",
        "folder": "folders",
        "fill": act.target,
        "undo": "toastAction",
        "close": "back",
        "restore": "delete",
        "move": "message-list",
        "edit": "minimised",
        "attach": "pick",
    }
    if is_file_act(act):
        return visible(view, FILE_WIDGETS.get(act.name, "file-list"))
    name = BUTTON_OF.get(act.name, names.get(act.name, act.name))
    return visible(view, name)


def shown_after(view: QWidget, act: Act) -> QWidget | None:
    """Where the effect of an act shows, when its widget is gone or was never visible."""
    if is_file_act(act):
        return visible(view, "file-list") or visible(view, "files-panel")
    name = act.target if act.name == "fill" else SHOWN_IN.get(act.name, "message-list")
    return visible(view, name) or visible(view, "message-body")
