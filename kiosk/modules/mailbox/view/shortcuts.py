"""The keys of real mail programs, active while the focus is inside the mailbox.

==================  =====================================================================
Ctrl+N              new message
Ctrl+R              reply; Ctrl+Maj+R reply to all; Ctrl+L forward (as in Thunderbird)
Ctrl+Maj+Entrée     send (Ctrl+Entrée is the player's `Vérifier`)
Ctrl+Maj+A          attach a file
Ctrl+F              search
Ctrl+Z              undo the last move or deletion; in a text it undoes typing
Suppr               delete the message under the keyboard or the one that is open
Échap               leave the address book, the signature or, with one pane, the message
==================  =====================================================================
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

KEYS: Mapping[str, tuple[str, ...]] = {
    "new": ("Ctrl+N",),
    "reply": ("Ctrl+R",),
    "reply-all": ("Ctrl+Shift+R",),
    "forward": ("Ctrl+L",),
    "send": ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    "attach": ("Ctrl+Shift+A",),
    "search": ("Ctrl+F",),
    "undo": ("Ctrl+Z",),
    "delete": ("Del",),
}


def install(view: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
    """Give a view its keys. KeyError when a deed is missing."""
    for name, keys in KEYS.items():
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(deeds[name])
