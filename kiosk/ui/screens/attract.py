"""The first screen: two doors and the comfort of the eyes. Shows nothing of anyone."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.logo import Logo
from kiosk.ui.kit.text import Heading, Instruction, Label, Small
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.landscape import Landscape
from kiosk.ui.screens.page import Page

SHARE, COMPACT_SHARE = (13, 11), (2, 1)
"""Width of the words to width of the drawing."""


class AttractScreen(Page):
    """Two doors; Enter opens the first. Static: nothing moves by itself.

    The doors must be seen at once, so what one does not press first (« Écouter », comfort, facts)
    comes right after the first paint, into room that was kept for it.
    """

    first_time = Signal()
    """« C’est ma première fois »."""
    returning = Signal()
    """« Je reviens »."""

    bar = False

    def __init__(
        self,
        host: ThemeHost,
        product_name: str,
        station_label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent=parent)
        self.set_title(product_name)
        self._landscape = Landscape(host, self)
        self._stations = [self._station(station_label) for _ in range(2 if station_label else 0)]
        self._head = self._make_head(product_name)
        self._words = (
            self.tr("Digital skills"),
            self.tr("for work,"),
            self.tr("at your own pace."),
        )
        self._headline = Heading(host, level=0)
        self._headline.setObjectName("headline")
        self._doors = self._make_doors()
        self._comfort = QWidget(self.content)
        self._comfort.setObjectName("comfort")
        self._comfort_room = QVBoxLayout(self._comfort)
        self._comfort_room.setContentsMargins(0, 0, 0, 0)
        self._key, self._comfort_title = QWidget(self.content), QWidget(self.content)
        self._facts = QWidget(self.content)
        self._facts_room = FlowLayout(self._facts, host.theme.space(4))
        self._after_paint = QTimer(self)
        self._after_paint.setSingleShot(True)
        self._after_paint.timeout.connect(self._add_what_can_wait)
        self._fill()
        self.add_side(self._landscape)

    def zones(self) -> list[QWidget]:
        """Doors, then comfort."""
        return [self._doors, self._comfort, self._head]

    def arrange(self, width: int, compact: bool) -> None:
        """Hide the drawing when there is little room; a smaller headline then."""
        theme = self.host.theme
        wide = theme.look.scale < COMPACT_SCALE and not theme.high_contrast
        self._landscape.setVisible(wide)
        for label, shown in zip(self._stations, (not wide, wide), strict=False):
            label.setVisible(shown)
        self.share_row(*(COMPACT_SHARE if compact else SHARE))
        self._headline.set_style("h1" if compact else "display")
        what, whose = " ".join(self._words[:2]), self._words[2]
        self._headline.setText("\n".join((what, whose) if compact else self._words))
        side = theme.space(5 if compact else 7)
        edge = theme.space(4 if compact else 6)
        self.column.setContentsMargins(side, edge, side, edge)
        self.column.setSpacing(theme.space(3 if compact else 4))
        if not self._comfort_room.count():
            self._comfort.setMinimumHeight(2 * theme.size("pill.height") + theme.space(3))
            line = max(theme.line("small"), theme.size("chip.icon"))
            self._facts.setMinimumHeight(line)
            self._comfort_title.setMinimumHeight(line)
            self._key.setMinimumHeight(
                max(theme.size("keycap.height"), theme.line("meta") + theme.border("tapEdge"))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the first door from wherever nothing else asks for it, as the page says."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._first_door.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover everything beneath; then have made what can wait."""
        super().paintEvent(event)
        if not self._comfort_room.count() and not self._after_paint.isActive():
            self._after_paint.start(0)

    def _add_what_can_wait(self) -> None:
        from kiosk.ui.screens.display import DisplayControls
        from kiosk.ui.screens.listen import ListenButton

        controls = DisplayControls(self.host, labels=False, parent=self._comfort)
        self._add_key()
        self._name_comfort()
        self._comfort_room.addWidget(controls)
        self._add_facts()
        for part in (self._key, self._comfort_title, self._comfort, self._facts):
            part.setMinimumHeight(0)
        listen = ListenButton(self.host, parent=self._head)
        listen.clicked.connect(self.listen_asked)
        self._head_row.addWidget(listen)
        self.listen_made.emit()

    def _fill(self) -> None:
        promise = Instruction(
            self.host,
            self.tr("You learn by trying.") + "\n" + self.tr("Here, you can try everything."),
            parent=self.content,
        )
        promise.set_color("ink-muted")
        self.column.addWidget(self._head)
        self.column.addStretch(3)
        self.column.addWidget(self._headline)
        self.column.addWidget(promise)
        self.column.addStretch(1)
        self.column.addWidget(self._doors)
        self.column.addWidget(self._key)
        self.column.addStretch(3)
        self.column.addWidget(self._comfort_title)
        self.column.addWidget(self._comfort)
        self.column.addStretch(3)
        self.column.addWidget(self._facts)
        if self._stations:
            top = QVBoxLayout(self._landscape)
            top.setContentsMargins(*[self.host.theme.space(4)] * 4)
            top.addWidget(self._stations[1], 0, Qt.AlignmentFlag.AlignTrailing)
            top.addStretch(1)

    def _make_head(self, product_name: str) -> QWidget:
        head = QWidget(self.content)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.host.theme.space(3))
        row.addWidget(Logo(self.host, "bar.avatar"))
        row.addWidget(Heading(self.host, product_name, 2))
        row.addStretch(1)
        if self._stations:
            row.addWidget(self._stations[0])
        head.setMinimumHeight(self.host.theme.size("button.small.height"))
        self._head_row = row
        return head

    def _station(self, label: str) -> QWidget:
        box = Card(self.host, padding="pill.gap", parent=self)
        row = QHBoxLayout()
        row.setSpacing(self.host.theme.space(2))
        row.addWidget(Icon(self.host, "monitor", "ink", "chip.icon"))
        row.addWidget(Label(self.host, label))
        box.column.addLayout(row)
        box.setObjectName("station")
        return box

    def _make_doors(self) -> QWidget:
        doors = QWidget(self.content)
        doors.setObjectName("doors")
        flow = FlowLayout(doors, self.host.theme.space(4))
        first = Button(
            self.host,
            self.tr("This is my first time"),
            "primary",
            trailing_icon="arrow-right",
            size="hero",
        )
        first.setObjectName("firstTime")
        first.setAccessibleDescription(" ".join(self._words))
        first.clicked.connect(self.first_time)
        again = Button(self.host, self.tr("I am coming back"), size="hero")
        again.setObjectName("returning")
        again.clicked.connect(self.returning)
        flow.addWidget(first)
        flow.addWidget(again)
        self.set_first_focus(first)
        self._first_door = first
        return doors

    def _add_key(self) -> None:
        from kiosk.ui.kit.key_cap import KeyCap

        flow = FlowLayout(self._key, self.host.theme.space(2))
        flow.addWidget(Small(self.host, self.tr("or press")))
        flow.addWidget(KeyCap(self.host, self.tr("Enter")))

    def _name_comfort(self) -> None:
        row = QHBoxLayout(self._comfort_title)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.host.theme.space(2))
        row.addWidget(Icon(self.host, "a-large-small", "ink", "chip.icon"))
        row.addWidget(Label(self.host, self.tr("Display")), 1)

    def _add_facts(self) -> None:
        for icon, words in (
            ("user-x", self.tr("No account")),
            ("wifi-off", self.tr("Works without Internet")),
            ("eraser", self.tr("You choose what is kept")),
        ):
            fact = QWidget(self._facts)
            row = QHBoxLayout(fact)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self.host.theme.space(2))
            row.addWidget(Icon(self.host, icon, "ink", "chip.icon"))
            row.addWidget(Small(self.host, words, color="ink"))
            self._facts_room.addWidget(fact)
