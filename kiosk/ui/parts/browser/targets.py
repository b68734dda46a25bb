"""Which widget of the browser an act is done with."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kiosk.learning.browser_acts import PREFIX
from kiosk.learning.scenario import Act
from kiosk.ui.parts.browser.own_pages import button_of

if TYPE_CHECKING:
    from kiosk.ui.parts.browser.browser_part import BrowserPart

_OWN_NAME = frozenset(
    {
        "web-back",
        "web-forward",
        "web-reload",
        "web-open",
        "web-save-password",
        "web-never",
        "web-not-now",
    }
)
"""Acts whose widget has their name."""


def used_by(part: "BrowserPart", act: Act) -> QWidget | None:
    """The widget, visible or not; what leads to it where it is in a menu."""
    if act.name == "fill":
        return _named(part, act.target) if act.target.startswith(PREFIX) else None
    if act.name in _OWN_NAME:
        return _named(part, act.name)
    if act.name == "web-go":
        return part.bar.line
    if act.name in ("web-private", "web-normal"):
        return part.bar.more
    if act.name in ("web-tab", "web-close-tab", "web-new-tab", "web-quit"):
        ids = {"web-tab": f"web-{act.target}", "web-close-tab": f"web-close-{act.target}"}
        found = _named(part.strip, ids.get(act.name, act.name))
        return found if found is not None and found.isVisible() else part.bar.more
    if act.name == "web-press":
        page = part.browser.page
        entries = page.account.entries if page and page.account else ()
        if any(entry.id == act.target for entry in entries):
            return part.page.account
    if act.name in ("web-forget", "web-clear"):
        return _named(part, f"{PREFIX}{button_of(part.browser, act)}")
    if act.name == "web-choose":
        return _named(part, PREFIX + act.target.replace(" ", "-", 1))
    if act.name in ("web-press", "web-tick", "web-follow", "web-look"):
        return _named(part, f"{PREFIX}{act.target}")
    return None


def _named(part: QWidget, name: str) -> QWidget | None:
    return part.findChild(QWidget, name)
