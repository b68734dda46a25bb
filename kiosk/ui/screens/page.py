"""A screen that scrolls when it does not fit; its actions stay in sight with large text."""

from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Heading
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.screen import Screen


class Page(Screen):
    """A screen whose content is one column that scrolls when it does not fit."""

    def __init__(
        self,
        host: ThemeHost,
        *,
        can_go_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, can_go_back=can_go_back, parent=parent)
        self._scroll = ScrollPage(host, self)
        self.content = self._scroll.content
        self.column = self._scroll.column
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._scroll, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addLayout(self._row, 1)
        self.footer = Footer(host, self)
        self._outer.addWidget(self.footer)
        self._listen: QWidget | None = None
        self._actions: QWidget | None = None
        self._home: QVBoxLayout | None = None
        self._pinned = False

    def set_bar(self, bar: bool) -> None:
        """Without the top bar, `Écouter` stands where it has it."""
        self.place_listen(not bar)
        super().set_bar(bar)

    def place_listen(self, alone: bool) -> None:
        """Show `Écouter` above the page, at the trailing edge, or leave it to the top bar."""
        if alone and self._listen is None:
            self._listen = _listen_row(self)
            self._outer.insertWidget(0, self._listen)
        if self._listen is not None:
            self._listen.setVisible(alone)

    def zones(self) -> list[QWidget]:
        """The content, and the footer when it holds the actions."""
        return [self.content, *self.footer_zone()]

    def footer_zone(self) -> list[QWidget]:
        """The footer, when it holds the actions."""
        return [] if self.footer.isHidden() else [self.footer]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing wanted turn the page, wherever the keyboard is."""
        if not self._scroll.turn(event):
            super().keyPressEvent(event)

    def add_title(self, heading: str, under: str = "") -> None:
        """Put the heading of the screen, and a sentence close under it."""
        title = QWidget(self.content)
        column = QVBoxLayout(title)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Heading(self.host, heading))
        if under:
            column.addWidget(Body(self.host, under, color="ink-muted"))
        self.column.addWidget(title)

    def add_side(self, side: QWidget) -> None:
        """Keep a widget beside the scrolling part, at the trailing edge, as wide as it."""
        self._row.addWidget(side, 1)

    def share_row(self, content: int, side: int) -> None:
        """Share the width between the scrolling part and the side, as whole parts."""
        self._row.setStretch(0, content)
        self._row.setStretch(1, side)

    def set_actions(self, actions: QWidget, home: QVBoxLayout, *, pinned: bool = False) -> None:
        """Name the row of buttons that must stay in sight, and where it stands with usual text.

        With large text, and always when ``pinned`` because the page is often longer than the
        window, it stands in the footer, below the part that scrolls.
        """
        self._actions, self._home, self._pinned = actions, home, pinned
        self._place_actions()

    def arrange(self, width: int, compact: bool) -> None:
        """Set the margins of the column, and the place of the actions."""
        theme = self.host.theme
        side = self._side_margin()
        top = theme.space(4) if compact else theme.space(5)
        self.column.setContentsMargins(side, top, side, top)
        self.column.setSpacing(theme.space(4))
        self._place_actions()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget can be seen."""
        self._scroll.ensureWidgetVisible(widget, 0, self.host.theme.space(5))

    def keep_title(self, part: QWidget, title: QWidget) -> None:
        """Keep the title of a part in sight while something in the part has the focus."""
        self._scroll.lead(part, title)

    def reveal_part(self, title: QWidget, last: QWidget) -> None:
        """Scroll to a title and what it leads to."""
        self._scroll.show_part(title, last)

    def _arrange(self) -> None:
        super()._arrange()
        self.footer.start_at(self.column.contentsMargins().left())
        if self._listen is not None and (row := self._listen.layout()) is not None:
            edge = self.host.theme.space(3)
            row.setContentsMargins(edge, edge, self._side_margin(), 0)

    def _place_actions(self) -> None:
        if self._actions is None or self._home is None:
            return
        below = self._pinned or self.host.look.scale >= COMPACT_SCALE
        place = self.footer.column if below else self._home
        if place.indexOf(self._actions) < 0:
            focused = self._actions.isAncestorOf(QApplication.focusWidget() or self)
            focus = QApplication.focusWidget()
            place.addWidget(self._actions)
            self._actions.show()
            if focused and focus is not None:
                focus.setFocus()
        self.footer.setVisible(below)


def _listen_row(page: Page) -> QWidget:
    from kiosk.ui.screens.listen import ListenButton  # The first screen makes its own, later.

    row = QWidget(page)
    line = QHBoxLayout(row)
    line.addStretch(1)
    button = ListenButton(page.host, parent=row)
    button.clicked.connect(page.listen_asked)
    line.addWidget(button)
    return row


class Footer(QWidget):
    """A bar below the part that scrolls, with the actions of the screen."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("footer")
        self.column = QVBoxLayout(self)
        self.start_at(host.theme.space(5))
        self.hide()

    def start_at(self, side: int) -> None:
        """Begin and end where the content above does."""
        edge = self._host.theme.space(3)
        self.column.setContentsMargins(side, edge, side, edge)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the line above it."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, self.width(), theme.border("control"), theme.color("border"))
