"""The keys of file managers, taken before a shortcut of what is around takes them."""

from collections.abc import Container

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

KEYS = {
    "copy": QKeySequence("Ctrl+C"),
    "cut": QKeySequence("Ctrl+X"),
    "paste": QKeySequence("Ctrl+V"),
    "undo": QKeySequence("Ctrl+Z"),
    "find": QKeySequence("Ctrl+F"),
    "delete": QKeySequence("Del"),
    "rename": QKeySequence("F2"),
    "back": QKeySequence("Backspace"),
}
WHOLE = frozenset({"paste", "undo", "find", "back"})
"""Those that need no chosen file."""


def asked_by(event: QKeyEvent) -> str:
    """Which of `KEYS` this is; empty when none."""
    pressed = QKeySequence(event.keyCombination())
    return next((name for name, keys in KEYS.items() if keys == pressed), "")


def is_ours(event: QEvent, names: Container[str] = tuple(KEYS)) -> bool:
    """Whether Qt asks, before it looks for shortcuts, about a key that is taken here."""
    before = event.type() == QEvent.Type.ShortcutOverride
    return before and isinstance(event, QKeyEvent) and asked_by(event) in names
