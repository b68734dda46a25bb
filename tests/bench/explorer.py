"""The file explorer alone in a window, with PDFs to look at."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from kiosk.app import application
from kiosk.learning.file_acts import apply
from kiosk.learning.files import File, Files, Place
from kiosk.paper.pages import page_picture
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.explorer.explorer import Explorer
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.work import Work
from tests.paper.pdfs import written

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
LINES = "\n".join(f"Ligne {number} : accueil, mise en rayon, encaissement" for number in range(26))


class Shown:
    """A window as large as the room beside the panel, one document a row."""

    def __init__(self, folder: Path, count: int) -> None:
        self.app = application()
        files = []
        for number in range(count):
            content = f"cv-{number}.pdf"
            written(folder / content, f"Lina Morel {number}\n{LINES}", LINES)
            files.append(File(f"cv{number}", content, "documents", 90_000, NOW, "pdf", content))
        world = Files([Place("documents", "Documents")], files)
        host, self.work = ThemeHost(self.app, Tokens.load()), Work()
        reader = Reader(self.work.run, page_picture)
        self.window = QMainWindow()
        self.explorer = Explorer(
            host, world, lambda act: apply(world, act, NOW), lambda f: folder / f.content, reader
        )
        self.window.setCentralWidget(self.explorer)
        self.window.resize(958, 628)
        self.window.show()
