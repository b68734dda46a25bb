"""The front door for journeys: a kiosk opened on a folder, and a visitor in front of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import Kiosk
from kiosk.learning.ports import Clock
from kiosk.settings import Settings
from kiosk.tour.visitor import Visitor


class Street:
    """A running kiosk and the person who stands before it."""

    def __init__(self, kiosk: Kiosk, size: tuple[int, int]) -> None:
        self.kiosk = kiosk
        self.size = size
        self.visitor = Visitor(kiosk.shell)
        self.visitor.wait_for(lambda: kiosk.flow is not None, "for the kiosk to be ready")

    @property
    def page(self) -> str:
        """Name of the screen shown now."""
        page = self.kiosk.shell.page
        return page.objectName() if page is not None else ""

    def reach(self, page: str) -> None:
        """Wait until a screen is shown."""
        self.visitor.wait_for(lambda: self.page == page, f"to reach {page}, at {self.page}")

    def words(self) -> str:
        """Every word that can be read on screen now."""
        shell = self.kiosk.shell
        labels = [
            w.text() for w in shell.findChildren(QWidget) if w.isVisible() and hasattr(w, "text")
        ]
        return "\n".join(str(text) for text in labels)


@contextmanager
def street(
    data_dir: Path,
    clock: Clock | None = None,
    size: tuple[int, int] = (1366, 768),
    **settings: object,
) -> Iterator[Street]:
    """Open a kiosk on a folder; closes it as its window would, and waits until it is closed."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    chosen = Settings(chosen_data_dir=data_dir, **settings)  # type: ignore[arg-type]
    kiosk = Kiosk(app, chosen, clock)
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
