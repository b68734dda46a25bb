"""The bar above what is in the last pane: its title, put aside, close."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme_host import ThemeHost


class PaneHead(Ground):
    """A title on the sunken ground and a cross; `minimise` only where it makes sense."""

    closed = Signal()
    minimised = Signal()

    def __init__(
        self,
        host: ThemeHost,
        close_name: str,
        close_words: str,
        minimise_words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, "sunken", ("bottom",), parent)
        self._title = Label(host, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(host.theme.inset("mailbox.padding"), 0, host.theme.space(1), 0)
        row.setSpacing(host.theme.space(2))
        row.addWidget(self._title, 1)
        if minimise_words:
            aside = IconButton(host, "minus", minimise_words, parent=self)
            aside.setObjectName("minimise")
            aside.clicked.connect(self.minimised)
            row.addWidget(aside)
        close = IconButton(host, "x", close_words, parent=self)
        close.setObjectName(close_name)
        close.clicked.connect(self.closed)
        row.addWidget(close)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def add(self, widget: QWidget) -> None:
        """Put something between the title and the buttons."""
        self._row.insertWidget(1, widget, 1)
        self._row.setStretchFactor(self._title, 0)
        margins, edge = self._row.contentsMargins(), self._host.theme.space(1)
        self._row.setContentsMargins(margins.left(), edge, margins.right(), edge)

    def set_title(self, words: str) -> None:
        """Show another title."""
        self._title.setText(words)
