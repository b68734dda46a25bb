"""The menu of a message in the list: everything the buttons do, and moving."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.folders import common, destinations, possible
from kiosk.modules.mailbox.message import DRAFTS, Row
from kiosk.modules.mailbox.scenario import ANSWERS, move_target
from kiosk.modules.mailbox.view.actions import message_actions
from kiosk.modules.mailbox.view.shown import folder_name


def fill_menu(menu: QMenu, row: Row, do: Callable[[Act], object]) -> None:
    """Make the menu that of one message; ``do`` performs what is chosen."""
    translate = QCoreApplication.translate
    menu.clear()
    if row.folder == DRAFTS:
        _add(menu, translate("RowMenu", "Go on writing"), lambda: do(Act("edit", row.id)))
        _add(menu, translate("RowMenu", "Delete the draft"), lambda: do(Act("discard", row.id)))
        return
    able = {*ANSWERS, *possible(row)}
    _add(menu, translate("RowMenu", "Open"), lambda: do(Act("open", row.id)))
    for name, action in message_actions().items():
        if name in able:
            words = f"{action.label}\t{action.keys}" if action.keys else action.label
            _add(menu, words, partial(do, Act(name, row.id)))
    places = menu.addMenu(translate("RowMenu", "Move to"))
    for folder in destinations(row):
        target = move_target(row.id, folder)
        _add(places, folder_name(folder), partial(do, Act("move", target)))


def fill_chosen_menu(menu: QMenu, rows: Sequence[Row], do: Callable[[Act], object]) -> None:
    """Make the menu that of several chosen messages; ``do`` performs what is chosen."""
    menu.clear()
    acts, folders = common(rows)
    ids = " ".join(row.id for row in rows)
    for name, action in message_actions().items():
        if name in acts:
            _add(menu, action.label, partial(do, Act(name, ids)))
    places = menu.addMenu(QCoreApplication.translate("RowMenu", "Move to"))
    for folder in folders:
        _add(places, folder_name(folder), partial(do, Act("move", move_target(ids, folder))))


def _add(menu: QMenu, words: str, what: Callable[[], object]) -> None:
    action = QAction(words, menu)
    action.triggered.connect(lambda _=False: what())
    menu.addAction(action)
