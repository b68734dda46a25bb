"""What the pages after the goal share: a centred column, a heading, and scrolling if needed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.card import Card
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Heading
from kiosk.ui.kit.theme_host import ThemeHost


class ClosingPage(ScrollPage):
    """One page: fill it through `body`, which stands on a card unless told otherwise."""

    def __init__(
        self, host: ThemeHost, heading: str, *, card: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, parent)
        self._card = card
        self.heading = Heading(host, heading, parent=self.content)
        self.column.addStretch(1)
        if card:
            paper = Card(host, padding="dialog.padding", parent=self.content)
            self.column.addWidget(paper)
            self.body: QVBoxLayout = paper.column
        else:
            self.body = QVBoxLayout()
            self.column.addLayout(self.body)
        self.body.addWidget(self.heading)
        self.column.addStretch(1)
        self._arrange()
        host.changed.connect(self._arrange)

    @property
    def title(self) -> str:
        """Its heading, for the window's title."""
        return self.heading.text().replace("\n", " ")

    def described(self) -> str:
        """What the button under the page is described by."""
        return self.title

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the column."""
        super().resizeEvent(event)
        self._arrange()

    def widest(self) -> int:
        """Width of the column when there is room."""
        theme = self._host.theme
        return theme.measure("body") + (2 * theme.inset("dialog.padding") if self._card else 0)

    def _arrange(self) -> None:
        """Room for the scroll bar is kept whether it shows or not, so that nothing shifts."""
        theme = self._host.theme
        bar = theme.fixed("scroll.width")
        least = max(theme.margin(self.window().size()), bar + theme.space(2))
        side = max(least, (self.width() - self.widest()) // 2)
        beside = side - (self.width() - self.viewport().width())
        above = theme.space(4)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (beside, side) if rtl else (side, beside)
        self.column.setContentsMargins(left, above, right, above)
        self.body.setSpacing(theme.space(4))
