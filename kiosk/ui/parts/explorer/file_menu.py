"""The menu of a file, a folder or the ground beside them: everything that keys and mouse do."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from kiosk.learning.files import BIN, File, Files, Place
from kiosk.ui.kit.line_list import Line
from kiosk.ui.parts.explorer.shown import place_icon

translate = QCoreApplication.translate
Do = Callable[[str], None]
"""Does one of the deeds of the explorer; ``copy-to <folder>`` and ``move-to <folder>`` too."""


def shown_places(files: Files) -> list[Line]:
    """All folders in the order of the model, each with its depth."""
    return [
        Line(place.id, place.name, place_icon(place), depth=place.id.count("/"))
        for place in files.places
    ]


def fill_menu(
    menu: QMenu,
    files: Files,
    file: File | None,
    folder: Place | None,
    able: Mapping[str, bool],
    do: Do,
) -> None:
    """Make the menu that of a file, a folder or, without both, of the folder that is shown.

    ``able`` says of ``paste``, ``undo`` and ``empty-bin`` whether they make sense now.
    """
    menu.clear()
    if file is not None and file.place == BIN:
        _add(menu, "restore-file", translate("FileMenu", "Restore"), do)
    elif file is not None:
        _of_file(menu, files, file, do)
    elif folder is not None:
        _add(menu, "open", translate("FileMenu", "Open"), do)
    menu.addSeparator()
    if able["paste"]:
        _add(menu, "paste", translate("FileMenu", "Paste") + "\tCtrl+V", do)
    if able["undo"]:
        _add(menu, "undo", translate("FileMenu", "Undo") + "\tCtrl+Z", do)
    if able["empty-bin"]:
        _add(menu, "empty-bin", translate("FileMenu", "Empty the bin"), do)


def _of_file(menu: QMenu, files: Files, file: File, do: Do) -> None:
    _add(menu, "preview", translate("FileMenu", "Open"), do)
    _add(menu, "rename", translate("FileMenu", "Rename") + "\tF2", do)
    if not files.why_not_pdf(file.id):
        _add(menu, "export", translate("FileMenu", "Save as PDF"), do)
    menu.addSeparator()
    _add(menu, "copy", translate("FileMenu", "Copy") + "\tCtrl+C", do)
    _add(menu, "cut", translate("FileMenu", "Cut") + "\tCtrl+X", do)
    for name, words in (
        ("copy-to", translate("FileMenu", "Copy to")),
        ("move-to", translate("FileMenu", "Move to")),
    ):
        places = menu.addMenu(words)
        places.setObjectName(name)
        for place in shown_places(files):
            moves_nowhere = name == "move-to" and place.id == file.place
            if place.id != BIN and not moves_nowhere:
                label = "\u2003" * place.depth + place.name
                _add(places, f"{name} {place.id}", label, do)
    menu.addSeparator()
    _add(menu, "delete", translate("FileMenu", "Delete") + "\t" + _delete_key(), do)


def _delete_key() -> str:
    return translate("FileMenu", "Del")


def _add(menu: QMenu, name: str, words: str, do: Do) -> None:
    action = QAction(words, menu)
    action.setObjectName(name)
    action.triggered.connect(lambda _=False: do(name))
    menu.addAction(action)
