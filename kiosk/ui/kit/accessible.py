"""What screen readers hear: roles of painted widgets, and polite announcements.

Qt's accessibility types cost 4 ms to load, so they are imported when first needed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface


def announce(widget: QWidget, text: str) -> None:
    """Say a text when the reader is free (hint, result, toast); nothing when none listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def install_roles() -> None:
    """Let widgets with an `accessible_role` (the name of a Qt role) have it; call once.

    Best right after the first paint: what was asked about before keeps Qt's own role.
    """
    from PySide6.QtGui import QAccessible

    QAccessible.installFactory(_interface)


def _interface(key: str, thing: QObject) -> "QAccessibleInterface | None":
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget

    role = getattr(thing, "accessible_role", None)
    if isinstance(thing, QWidget) and isinstance(role, str):
        return QAccessibleWidget(thing, QAccessible.Role[role])
    return None
