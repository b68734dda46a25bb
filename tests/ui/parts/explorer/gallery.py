"""Pictures of the explorer: every theme, two text sizes, two screens.

    python -m tests.ui.parts.explorer.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.file_acts import apply
from kiosk.learning.scenario import Act
from kiosk.paper.pages import page_picture
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.look import THEMES, Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.explorer.picker import FilePicker
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.work import Work
from tests.learning.file_worlds import NOON, files
from tests.ui.parts.explorer.contents import fill

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


STATES: tuple[Callable[[FilePicker], None], ...] = (
    listing, documents, search, empty, refusal, ending, bin_full, deleted, menu, page, photo,
    document, closed,
)  # fmt: skip


def paint(
    host: ThemeHost,
    reader: Reader,
    folder: Path,
    size: QSize,
    state: Callable[[FilePicker], None],
    file: Path,
) -> None:
    """One state in its frame."""
    world = files()
    window = QWidget()
    column = QVBoxLayout(window)
    frame = SimulatorFrame(host, "training", "Entraînement", "", window)
    picker = FilePicker(
        host, world, lambda act: _do(act), lambda f: folder / f.content, reader, window
    )

    def _do(act: Act) -> None:
        apply(world, act, NOON)

    frame.set_content(picker)
    column.addWidget(frame)
    FocusRing(host, window)
    window.resize(size + QSize(18, 18))
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    state(picker)
    picker.refresh()
    preview = picker.explorer.preview
    visitor = Visitor(window)
    visitor.wait_for(lambda: preview.state != "waiting", "for the file")
    visitor.picture(file)
    if picker.explorer.menu.isVisible():
        picker.explorer.menu.grab().save(str(file.with_name(f"menu-of-{file.name}")))
        picker.explorer.menu.close()
    preview.show_file(None)
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def main() -> int:
    """Read the folder, paint."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out, only = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setStyle("Fusion")
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    translator = QTranslator()
    translator.load(str(assets.generated("i18n", "jalon_fr.qm")))
    app.installTranslator(translator)
    host, work = ThemeHost(app, Tokens.load(), reduced_motion=True), Work()
    with tempfile.TemporaryDirectory() as scratch:
        folder = fill(Path(scratch))
        for theme in THEMES:
            for size_name, (scale, size) in SIZES.items():
                for state in STATES:
                    name = f"{state.__name__}-{size_name}-{theme}"
                    if only in name:
                        host.set_look(Look(theme, scale))
                        reader = Reader(work.run, page_picture)
                        paint(host, reader, folder, size, state, out / f"{name}.png")
    work.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
