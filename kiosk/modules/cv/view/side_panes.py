"""What lies beside the CV: the ad, the card of what one can do, a message."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.modules.cv.offer_ad import Ad
from kiosk.modules.cv.view.ad_text import AdText
from kiosk.modules.cv.view.card_page import CardPage
from kiosk.modules.cv.view.fit_row import WORD, FitRow, ToolSpec
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.form import TextArea
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Label, Meta
from kiosk.ui.kit.theme_host import ThemeHost


class AdPane(Ground):
    """The ad, its marker, and the button that brings its words to the CV."""

    pressed = Signal(str)
    """``mark``, ``unmark`` or ``copy``, for the chosen words."""

    def __init__(self, host: ThemeHost, ad: Ad, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", parent=parent)
        self._host = host
        self.text = AdText(host, ad, self)
        self.text.wanted.connect(self.pressed)
        self.row = FitRow(
            host,
            (
                ToolSpec("mark", self.tr("Highlight"), "pen-line", WORD, "cv"),
                ToolSpec("unmark", self.tr("Take the highlight off"), "eraser"),
                ToolSpec("copy", self.tr("Add to the CV"), "copy", WORD),
            ),
            ruled=False,
            parent=self,
        )
        self.row.pressed.connect(self.pressed)
        self._title = Label(host, ad.title)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.addWidget(self._title)
        self._column.addWidget(self.text, 1)
        self._column.addWidget(self.row)
        host.changed.connect(self._restyle)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, its words come before its title, and the marker stands beside them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._host.theme
        low = self.height() < theme.size("cv.tall")
        beside = low and self.width() >= theme.size("cv.aside") * 5 // 4
        ways = QBoxLayout.Direction
        self._title.setVisible(not low)
        self.row.setMaximumWidth(self.width() // 2 if beside else self.maximumWidth())
        self._column.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _restyle(self) -> None:
        self._fit()
        theme = self._host.theme
        side = theme.space(3)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(theme.space(2))


class LifePane(Ground):
    """A card: what one can do, and what not yet."""

    def __init__(
        self, host: ThemeHost, title: str, lines: Iterable[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(host, "sunken", parent=parent)
        self._host = host
        self.page = CardPage(host, "life", title, self)
        card = Card(host)
        head = QHBoxLayout()
        head.setSpacing(host.theme.space(2))
        head.addWidget(Icon(host, "hand", "cv", "cv.icon"))
        head.addWidget(Label(host, title), 1)
        card.column.addLayout(head)
        for line in lines:
            card.column.addWidget(Body(host, line))
        self.page.column.addWidget(card)
        self.page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        host.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        side = self._host.theme.space(3)
        self.page.column.setContentsMargins(side, side, side, side)


class MessagePane(Ground):
    """A short message; the CV goes with it."""

    typed = Signal()
    sent = Signal()

    def __init__(self, host: ThemeHost, to: str, parent: QWidget | None = None) -> None:
        super().__init__(host, "sunken", parent=parent)
        self._host, self._known = host, ""
        words = self.tr("Your message to {0}").format(to)
        self._page = ScrollPage(host, self)
        self.field = TextArea(host, "message", words, parent=self)
        self.field.changed.connect(self.typed)
        self._note = Meta(host, self.tr("The CV goes with it, as it is now."))
        self.button = Button(
            host, self.tr("Send the message"), "cv", icon="send", size="small", parent=self
        )
        self.button.setObjectName("send-message")
        self.button.clicked.connect(self.sent)
        inside = self._page.column
        inside.addWidget(self.field)
        inside.addWidget(self._note)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_text(self, text: str) -> None:
        """Show the text of the world, unless something newer was typed."""
        if text != self._known:
            self._known = text
            blocker = QSignalBlocker(self.field)
            self.field.area.setPlainText(text)
            blocker.unblock()

    def flush(self, take: Callable[[str], None]) -> None:
        """Give over what was typed and is not known yet."""
        text = self.field.text()
        if text != self._known:
            self._known = text
            take(text)

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(3)
        self._page.column.setContentsMargins(side, side, side, side)
        self._page.column.setSpacing(theme.space(3))
        lines = 3 if theme.look.scale > 1 else 5
        self.field.area.setFixedHeight(lines * theme.line("body") + 2 * theme.space(3))
