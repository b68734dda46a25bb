"""Shows what is inside a file: pages, a photo or words; or says why it does not open.

Nothing is read on the thread that paints. Of several requests the latest wins: an earlier one is
left out by the worker, and what still comes of it is not shown.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.learning.files import ENDINGS, File
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.contents import Paragraph, Progress, page_image, paragraphs, picture
from kiosk.ui.parts.explorer.page_view import PageView
from kiosk.ui.parts.explorer.preview_bar import PreviewBar
from kiosk.ui.parts.explorer.reader import Inside, Reader
from kiosk.ui.parts.explorer.said_page import SaidPage
from kiosk.ui.parts.explorer.sheet import Sheet
from kiosk.ui.parts.explorer.shown import kind_of_ending

PATIENCE_MS, LOOK_MS, SETTLE_MS = 1000, 100, 80
ZOOMS = (0.5, 1.0, 1.5, 2.0)
AS_WIDE = ZOOMS.index(1.0)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the worker found: an image and its place among pages, or words."""

    image: QImage | None = None
    number: int = 0
    count: int = 1
    words: tuple[Paragraph, ...] = ()


class _Latest:
    """Number of the latest request; the worker looks before it begins."""

    def __init__(self) -> None:
        self.ticket = 0


class Preview(QWidget):
    """One file at a time. ``read`` says where its content lies on the disk, or what it is.

    ``back`` names the way back; without it, it leads to the files.
    """

    closed = Signal()
    """Back to the files."""
    shown = Signal()
    """The latest request is answered: a page, words, or why not."""

    def __init__(
        self,
        host: ThemeHost,
        read: Callable[[File], Inside],
        reader: Reader,
        parent: QWidget | None = None,
        *,
        back: str = "",
    ) -> None:
        super().__init__(parent)
        self._host, self._read, self._reader = host, read, reader
        self._file: File | None = None
        self._latest, self._progress = _Latest(), Progress()
        self._number, self._count, self._zoom = 0, 1, AS_WIDE
        self._painted: tuple[str, int] | None = None
        self._asked_room = QSize()
        self.state = ""
        """``page``, ``words``, ``closed`` or ``waiting``; empty when nothing is shown."""
        self.bar = PreviewBar(host, self, back)
        self.bar.closed.connect(self.closed)
        self.bar.turned.connect(self.turn)
        self.bar.zoomed.connect(self.zoom)
        self.page = PageView(host, self)
        self.page.turned.connect(self.turn)
        self.words = Sheet(host, self)
        self.said = SaidPage(host, "preview-closed", self)
        self.waiting = SaidPage(host, "preview-waiting", self)
        self._blank = QWidget(self)
        below = QWidget(self)
        self._stack = QStackedLayout(below)
        for part in (self._blank, self.page, self.words, self.said, self.waiting):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(below, 1)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._fit)
        host.changed.connect(self._settle.start)

    # -- what is asked ---------------------------------------------------------------------

    def show_file(self, file: File | None) -> None:
        """Look at a file, or at none. The same one again is left as it is."""
        if file == self._file:
            return
        self._file, self._number, self._zoom = file, 0, AS_WIDE
        self._forget_request()
        self._painted = None
        self.bar.name.show_name(file.name if file else "")
        self.bar.show_pages(0, 0)
        self.bar.show_zoom(None)
        self._show(self._blank, "")
        if file is None:
            return
        if not file.opens:
            self._say_closed(*self._ending_words(file))
        else:
            self._ask()

    def turn(self, step: int) -> None:
        """Go so many pages on, as far as there are any."""
        number = max(0, min(self._number + step, self._count - 1))
        if self.state == "page" and number != self._number:
            self._number = number
            self._ask()

    def zoom(self, step: int) -> None:
        """One step larger (1) or smaller (-1); 0 makes it as wide as the room."""
        zoom = max(0, min(self._zoom + step, len(ZOOMS) - 1)) if step else AS_WIDE
        if self.state == "page" and zoom != self._zoom:
            self._zoom = zoom
            self._ask()

    def focus_content(self) -> None:
        """Give the keyboard to what is shown, or to the way back."""
        shown = {"page": self.page, "words": self.words}.get(self.state, self.bar.close_button)
        shown.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again for another width, once it no longer changes."""
        super().resizeEvent(event)
        if self._file is not None:
            self._settle.start()

    # -- what comes back -------------------------------------------------------------------

    def _ask(self) -> None:
        file = self._file
        assert file is not None
        self._forget_request()
        latest, ticket = self._latest, self._latest.ticket
        self._asked_room = self._room()
        load = self._loading(file)
        self._patience.start()
        if not self.state:
            self.state = "waiting"
        self._reader.run(
            lambda: load() if latest.ticket == ticket else Loaded(),
            lambda found: self._arrived(ticket, found),
            lambda problem: self._failed(ticket, problem),
        )

    def _loading(self, file: File) -> Callable[[], Loaded]:
        """The job that reads this content; touches no widget."""
        inside = self._read(file)
        named = file.name if isinstance(inside, bytes) else inside.name
        ending = PurePosixPath(named).suffix.lower()
        kind, ratio = kind_of_ending(ending), self.devicePixelRatioF()
        number, progress, page = self._number, self._progress, self._reader.page
        room = self._asked_room * (ratio * ZOOMS[self._zoom])

        def of_page() -> Loaded:
            drawn = page(inside, number, max(1, room.width()))
            return Loaded(_for_screen(page_image(drawn), ratio), drawn.number, drawn.count)

        def of_picture() -> Loaded:
            return Loaded(_for_screen(picture(inside, room, progress), ratio))

        def of_words() -> Loaded:
            return Loaded(words=paragraphs(inside, ending))

        return {"pdf": of_page, "jpeg": of_picture, "png": of_picture}.get(kind, of_words)

    def _arrived(self, ticket: int, found: Loaded) -> None:
        if not isValid(self) or ticket != self._latest.ticket:
            return
        self._stop_waiting()
        if found.image is None:
            self.words.setAccessibleName(self.bar.name.text())
            self.words.show_words(found.words)
            self._show(self.words, "words")
        else:
            self._number, self._count = found.number, found.count
            now = (self._file.id if self._file else "", found.number)
            self.page.show_image(found.image, from_start=now != self._painted)
            self._painted = now
            self.page.setAccessibleName(self._page_name())
            self.bar.show_pages(found.number, found.count)
            self.bar.show_zoom((self._zoom > 0, self._zoom < len(ZOOMS) - 1))
            self._show(self.page, "page")
        self.shown.emit()

    def _failed(self, ticket: int, problem: Exception) -> None:
        if not isValid(self) or ticket != self._latest.ticket:
            return
        if not isinstance(problem, ValueError | OSError):
            raise problem
        self._say_closed(*self._broken_words())

    def _say_closed(self, title: str, words: str) -> None:
        self._stop_waiting()
        self.bar.show_pages(0, 0)
        self.bar.show_zoom(None)
        self.said.say("file-x", title, words)
        self._show(self.said, "closed")
        self.shown.emit()

    # -- parts -----------------------------------------------------------------------------

    def _room(self) -> QSize:
        """Logical px for a page as wide as the window, or a whole picture."""
        theme = self._host.theme
        around = 2 * theme.space(2)
        width = self.width() - around - theme.fixed("scroll.width")
        height = self.height() - self.bar.sizeHint().height() - around
        return QSize(max(1, min(width, theme.size("explorer.page"))), max(1, height))

    def _fit(self) -> None:
        if self.state == "page" and self._room() != self._asked_room:
            self._ask()

    def _show(self, part: QWidget, state: str) -> None:
        self._stack.setCurrentWidget(part)
        self.state = state

    def _forget_request(self) -> None:
        self._latest.ticket += 1
        self._progress = Progress()
        self._stop_waiting()

    def _stop_waiting(self) -> None:
        self._patience.stop()
        self._look.stop()

    def _show_waiting(self) -> None:
        self.waiting.say("hourglass", "", self.tr("The file is opening."))
        self._show(self.waiting, "waiting")
        self._show_progress()
        self._look.start()

    def _show_progress(self) -> None:
        known = self._progress.total > 0
        self.waiting.show_progress(self._progress.part if known else None)

    def _page_name(self) -> str:
        if self._count > 1:
            words = self.tr("{0}, page {1} of {2}")
            return words.format(self.bar.name.text(), self._number + 1, self._count)
        return self.bar.name.text()

    def _ending_words(self, file: File) -> tuple[str, str]:
        """A name whose ending calls a program that cannot read what is inside, or none at all."""
        if file.kind not in ENDINGS:
            title = self.tr("No program of this PC opens this file.")
            return title, self.tr("Ask for a PDF: it opens everywhere.")
        title = self.tr("This file does not open, but nothing in it is lost.")
        words = self.tr("Put “{0}” back at the end of its name.").format(ENDINGS[file.kind][0])
        return title, words

    def _broken_words(self) -> tuple[str, str]:
        """Damaged, cut short, or not what it says it is."""
        kind = self._file.kind if self._file else ""
        if kind == "pdf":
            title = self.tr("This PDF does not show. The original has not changed.")
            return title, self.tr("Try another copy of this file.")
        if kind in ("jpeg", "png"):
            title = self.tr("This picture does not show. The original has not changed.")
            return title, self.tr("Try another picture, or take it again.")
        title = self.tr("This document does not show. The original has not changed.")
        return title, self.tr("Try another copy of this file.")


def _for_screen(image: QImage, ratio: float) -> QImage:
    image.setDevicePixelRatio(ratio)
    return image
