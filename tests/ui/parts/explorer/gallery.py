"""Pictures of the explorer: every theme, two text sizes, two screens.

    python -m tests.ui.parts.explorer.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kiosk.learning.file_acts import apply
from kiosk.learning.scenario import Act
from kiosk.paper.pages import page_picture
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.picker import FilePicker
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.work import Work
from tests.learning.file_worlds import NOON, files
from tests.ui.parts.explorer.contents import fill
from tests.ui.parts.pictures import paint_all, settle
from tests.ui.parts.stage import Stage

SIZES = {
    "100-1366": (1.0, QSize(962, 672)),
    "100-1024": (1.0, QSize(560, 392)),
    "200-1366": (2.0, QSize(1326, 448)),
    "200-1024": (2.0, QSize(984, 300)),
}


def listing(picker: FilePicker) -> None:
    """As it opens, one file chosen."""
    picker.explorer.list.setFocus()
    picker.explorer.choose("cv-pdf")


def documents(picker: FilePicker) -> None:
    """A folder with a folder in it."""
    picker.explorer.deeds.browse("documents")
    picker.explorer.list.setFocus()


def search(picker: FilePicker) -> None:
    """Found in several folders."""
    picker.explorer.deeds.search("cv")


def empty(picker: FilePicker) -> None:
    """A folder without files."""
    picker.explorer.deeds.search("facture")


def refusal(picker: FilePicker) -> None:
    """A name that is taken, still being written."""
    listing(picker)
    picker.explorer.choose("lost")
    picker.explorer.ask("rename")
    editor = picker.explorer.list.cells.editor
    assert editor is not None
    editor.setText("CV_Lina_Morel.pdf")
    picker.explorer.list.cells.entered.emit(editor.text())


def ending(picker: FilePicker) -> None:
    """The question before an ending changes."""
    picker.explorer.deeds.name("cv", "CV_Lina.pdf")


def bin_full(picker: FilePicker) -> None:
    """A file in the bin."""
    picker.explorer.deeds.do("delete-file", "lost")
    picker.explorer.deeds.browse("bin")
    picker.explorer.list.setFocus()


def deleted(picker: FilePicker) -> None:
    """Just deleted, with a way back."""
    listing(picker)
    picker.explorer.ask("delete")


def menu(picker: FilePicker) -> None:
    """What can be done with a file."""
    listing(picker)
    picker.explorer.toolbar.actions_button.click()


def page(picker: FilePicker) -> None:
    """A PDF of two pages."""
    picker.explorer.deeds.do("preview", "cv-pdf")


def photo(picker: FilePicker) -> None:
    """A photo."""
    picker.explorer.deeds.do("preview", "scan")


def document(picker: FilePicker) -> None:
    """The words of a document."""
    picker.explorer.deeds.do("preview", "cv")


def closed(picker: FilePicker) -> None:
    """A name whose ending does not fit."""
    picker.explorer.deeds.do("preview", "lost")


_ALL = (
    listing, documents, search, empty, refusal, ending, bin_full, deleted, menu, page, photo,
    document, closed,
)  # fmt: skip
STATES: dict[str, Callable[[FilePicker], None]] = {state.__name__: state for state in _ALL}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """One state in its frame, and its menu beside it when one is open."""
    world, work, stage = files(), Work(), Stage(host)

    def perform(act: Act) -> None:
        apply(world, act, NOON)

    with tempfile.TemporaryDirectory() as scratch:
        folder = fill(Path(scratch))

        def framed(window: QWidget) -> SimulatorFrame:
            frame = SimulatorFrame(host, "training", "Entraînement", "", window)
            reader = Reader(work.run, page_picture)
            frame.set_content(
                FilePicker(host, world, perform, lambda f: folder / f.content, reader, window)
            )
            return frame

        window = stage.put(framed, size).window()
        picker = window.findChild(FilePicker)
        assert picker is not None
        settle()
        STATES[state](picker)
        picker.refresh()
        preview, menu = picker.explorer.preview, picker.explorer.menu
        visitor = Visitor(window)
        visitor.wait_for(lambda: preview.state != "waiting", "for the file")
        visitor.picture(file)
        if menu.isVisible():
            menu.grab().save(str(file.with_name(f"menu-of-{file.name}")))
            menu.close()
        preview.show_file(None)
        stage.close()
        work.close()
        settle()


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, STATES, paint))
