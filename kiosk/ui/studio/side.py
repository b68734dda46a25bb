"""The trailing side of the studio: the page, or an old CV that is taken over."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.learning.old_lines import Placed
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.live_page import LivePage
from kiosk.ui.studio.old_page import OldPage
from kiosk.ui.studio.press import Press


class Side(QWidget):
    """`live` is always there; an old CV stands over it until it is put away."""

    placed = Signal(str)
    """A line of the old CV was put in this section."""

    def __init__(
        self, host: ThemeHost, document: CvDocument, press: Press, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host, self._document = host, document
        self.live = LivePage(host, document, press, self)
        self._old: OldPage | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.live)

    def show_old(self, lines: Sequence[Placed]) -> None:
        """The lines of an old CV, each with a way to its place."""
        self.put_old_away()
        old = self._old = OldPage(self._host, self._document, lines, self)
        old.closed.connect(self.put_old_away)
        old.placed.connect(self.placed)
        self._stack.addWidget(old)
        self._stack.setCurrentWidget(old)

    def put_old_away(self) -> None:
        """The page again."""
        old, self._old = self._old, None
        if old is not None:
            self._stack.setCurrentWidget(self.live)
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
