"""The front door for journeys: a kiosk opened on a folder, and a visitor in front of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from kiosk.app import Kiosk
from kiosk.learning.event import Event
from kiosk.learning.ports import Clock
from kiosk.outside.printers import Printer
from kiosk.outside.sticks import Sticks
from kiosk.settings import Settings
from kiosk.tour.journey import Journey
from kiosk.tour.visitor import Visitor
from kiosk.ui.flow.flow import Flow
from kiosk.ui.voice.reader import Makers


class Street:
    """A running kiosk and the person who stands before it."""

    def __init__(self, kiosk: Kiosk, size: tuple[int, int]) -> None:
        self.kiosk = kiosk
        self.size = size
        self.visitor = Visitor(kiosk.shell)
        self.person = Journey(kiosk, self.visitor, lambda scene: None)
        self.visitor.wait_for(lambda: kiosk.flow is not None, "for the kiosk to be ready")

    # -- eyes --------------------------------------------------------------------------

    @property
    def page(self) -> str:
        """Name of the screen shown now."""
        page = self.kiosk.shell.page
        return page.objectName() if page is not None else ""

    @property
    def title(self) -> str:
        """What the window's title says."""
        return self.kiosk.shell.windowTitle()

    def reach(self, page: str) -> None:
        """Wait until a screen is shown."""
        self.visitor.wait_for(lambda: self.page == page, f"to reach {page}, at {self.page}")

    def words(self) -> str:
        """Every word that can be read on screen now, by eyes or by a screen reader."""
        seen = [w for w in self.kiosk.shell.findChildren(QWidget) if w.isVisible()]
        said = [getattr(w, "text", None) for w in seen]
        texts = [str(text() if callable(text) else text) for text in said if text is not None]
        texts += [w.toPlainText() for w in seen if isinstance(w, QPlainTextEdit)]
        return "\n".join([*texts, *(w.accessibleName() for w in seen)])

    def read(self, words: str) -> None:
        """Wait until these words can be read."""
        self.visitor.wait_for(lambda: words in self.words(), f"to read {words!r}")

    def picture(self) -> QImage:
        """What the window shows, as pixels."""
        QCoreApplication.processEvents()
        return self.kiosk.shell.grab().toImage()

    def focus(self) -> str:
        """Name of what has the keyboard."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def body(self) -> str:
        """The text of the mail being written, once it is on screen."""
        body = self.visitor.see("body")
        assert isinstance(body, QPlainTextEdit)
        return body.toPlainText()

    # -- behind the screen ---------------------------------------------------------------

    @property
    def flow(self) -> Flow:
        """The course of the day."""
        assert self.kiosk.flow is not None
        return self.kiosk.flow

    @property
    def events(self) -> tuple[Event, ...]:
        """What the visit knows to be on disk."""
        return tuple(self.flow.current.events)

    def at_rest(self) -> None:
        """Wait until nothing is on its way to the disk."""
        self.visitor.wait_for(self.person.at_rest, "for the disk")

    # -- what a person does --------------------------------------------------------------

    def arrive(self) -> None:
        """First time: two presses to the activity, without a name."""
        self.person.arrive()

    def begin_named(self) -> None:
        """First time, a name before the act, then the activity."""
        self.person.arrive()
        self.visitor.click("back")
        self.visitor.click("keepPath")
        self.person.take_a_name()
        self.visitor.click("continue")
        self.visitor.see("message-list")

    def come_back(self, code: str) -> None:
        """Return with picture, adjective and that code, up to the path."""
        self.person.code = code
        self.person.come_back()

    def reply(self) -> None:
        """Open the summons and begin an answer; the caret is in the text."""
        self.visitor.click_row("message-list", self.person.recruiter())
        self.visitor.click("reply")
        body = self.visitor.see("body")
        self.visitor.wait_for(body.hasFocus, "for the caret")

    def write(self, text: str) -> None:
        """Begin an answer and type until the screen says that it is kept."""
        self.reply()
        self.visitor.type(text)
        self.visitor.see("saved")


@contextmanager
def street(
    data_dir: Path,
    clock: Clock | None = None,
    size: tuple[int, int] = (1366, 768),
    content: Path | None = None,
    voices: Makers = (),
    sticks: Sticks | None = None,
    printer: Printer | None = None,
    **settings: object,
) -> Iterator[Street]:
    """Open a kiosk on a folder; closes it as its window would, and waits until it is closed.

    ``content``: another folder of checked activities than the installed one; ``voices`` read aloud.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    locale = QLocale()
    chosen = Settings(chosen_data_dir=data_dir, **settings)  # type: ignore[arg-type]
    kiosk = Kiosk(
        app, chosen, clock, content=content, voices=voices, sticks=sticks, printer=printer
    )
    kiosk.show()
    kiosk.shell.resize(*size)
    closed: list[bool] = []
    kiosk.closed.connect(lambda: closed.append(True))
    place = Street(kiosk, size)
    try:
        yield place
    finally:
        kiosk.close()
        place.visitor.wait_for(lambda: bool(closed), "for the kiosk to close")
        kiosk.shell.deleteLater()
        kiosk.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QLocale.setDefault(locale)
