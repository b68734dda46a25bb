"""Menus of a mailbox that is tidied: where a message can go, and what stands behind « Plus »."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

Deed = Callable[[], object]


def add_entry(menu: QMenu, name: str, words: str, deed: Deed, *, enabled: bool = True) -> None:
    """One entry; ``name`` is what a visitor finds it by."""
    action = QAction(words, menu)
    action.setObjectName(name)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _=False: deed())
    menu.addAction(action)


def add_places(
    menu: QMenu,
    places: Mapping[str, str],
    go: Callable[[str], object],
    new: Deed,
    rule: Deed | None,
) -> None:
    """Folders that take a message, a new one, and a rule made of the message."""
    translate = QCoreApplication.translate
    for id, name in places.items():
        add_entry(menu, id, name, partial(go, id))
    menu.addSeparator()
    add_entry(menu, "new-folder", translate("TidyMenus", "New folder"), new)
    if rule is not None:
        add_entry(menu, "new-rule", translate("TidyMenus", "Create a rule"), rule)
