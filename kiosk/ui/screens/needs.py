"""« De quoi avez-vous besoin ? »: one press opens an activity."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.activity import ActivityCard, Need
from kiosk.learning.needs import fitting
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import TapCard
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout, GridFlow
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.text import Body, Label, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.scenery import IconDisc, paint_hills

MINUTES = (10, 25, 60)
USUAL_MINUTES = 25
MOST_COLUMNS = 3


class NeedsScreen(Page):
    """Cards of needs and how much time there is. `needs` holds only what can be opened.

    Each card says what it leads to in that time (`activities`). With one need there is no time to
    choose by.
    """

    chosen = Signal(str, int)
    """(need id, minutes): its first activity opens at once."""
    path_requested = Signal()
    """« Voir toutes les activités »."""

    def __init__(
        self,
        host: ThemeHost,
        needs: Sequence[Need],
        activities: Sequence[ActivityCard] = (),
        *,
        can_go_back: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, can_go_back=can_go_back, parent=parent)
        self.set_title(self.tr("What do you need?"))
        self._taps: list[TapCard] = []
        self._activities = {card.id: card for card in activities}
        several = len(needs) > 1
        self._time = self._make_time()
        self._cards = self._make_cards(needs)
        everything = Button(
            host,
            self.tr("See all the activities"),
            "outline" if several else "text",
            trailing_icon="arrow-right",
        )
        everything.setObjectName("allActivities")
        everything.clicked.connect(self.path_requested)
        self.add_title(self.title, self.tr("Choose. The activity opens at once."))
        self._time_row = self._make_time_row()
        self._time_row.setVisible(several)
        self.column.addWidget(self._time_row)
        self.column.addWidget(self._cards)
        self.column.addWidget(everything, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    @property
    def minutes(self) -> int:
        """How long the person has."""
        return int(self._time.choice() or USUAL_MINUTES)

    def zones(self) -> list[QWidget]:
        """Time, then needs."""
        return [*([] if self._time_row.isHidden() else [self._time]), self._cards]

    def arrange(self, width: int, compact: bool) -> None:
        """High cards where there is room."""
        super().arrange(width, compact)
        least = 0 if compact else self.host.theme.inset("hero.need")
        for card in self._taps:
            card.setMinimumHeight(least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover everything beneath; hills at the foot when few cards leave room for them."""
        super().paintEvent(event)
        if len(self._taps) <= MOST_COLUMNS and not self.host.theme.compact(self.window().size()):
            paint_hills(QPainter(self), QRectF(self.rect()), self.host.theme)

    def _make_time(self) -> Pills:
        words = (self.tr("10 min"), self.tr("25 min"), self.tr("1 h"))
        choices = [
            PillChoice(str(minutes), word, "clock")
            for minutes, word in zip(MINUTES, words, strict=True)
        ]
        pills = Pills(self.host, self.tr("You have:"), choices, str(USUAL_MINUTES), self.content)
        pills.setObjectName("time")
        return pills

    def _make_time_row(self) -> QWidget:
        row = QWidget(self.content)
        flow = FlowLayout(row, self.host.theme.space(4))
        flow.addWidget(Label(self.host, self._time.accessibleName()))
        flow.addWidget(self._time)
        return row

    def _make_cards(self, needs: Sequence[Need]) -> QWidget:
        cards = QWidget(self.content)
        cards.setObjectName("needs")
        columns = tuple(range(min(MOST_COLUMNS, len(needs)), 0, -1)) or (1,)
        grid = GridFlow(cards, self.host.theme.space(4), steps=columns)
        for need in needs:
            card = self._card(need, alone=len(needs) == 1)
            grid.addWidget(card)
            if self.first_focus() is None:
                card.setAccessibleDescription(self.title)
                self.set_first_focus(card)
        return cards

    def _what(self, need: Need, alone: bool) -> str:
        """What a need leads to in the time there is; one that stands alone names its activity."""
        if need.document:
            return self.tr("Yours, to take away today")
        minutes = USUAL_MINUTES if alone else self.minutes
        cards = fitting(need, self._activities, minutes)
        if not cards:
            return ""
        if alone:
            cards = cards[:1]
        long = self.tr("about %n minutes", "", sum(card.minutes for card in cards))
        what = cards[0].title if alone else self.tr("%n activities", "", len(cards))
        return f"{what} · {long}"

    def _card(self, need: Need, alone: bool) -> TapCard:
        card = TapCard(self.host, need.words, parent=self)
        card.setObjectName(f"need_{need.id}")
        card.clicked.connect(lambda: self.chosen.emit(need.id, self.minutes))
        row = QHBoxLayout()
        row.setSpacing(self.host.theme.space(4))
        row.addWidget(IconDisc(self.host, need.icon, "primary"))
        words = QVBoxLayout()
        words.setSpacing(self.host.theme.space(1))
        words.addWidget(Text(self.host, need.words, style="h2"))
        line = Body(self.host, color="ink-muted", parent=card)
        words.addWidget(line)

        def tell() -> None:
            what = self._what(need, alone)
            line.setText(what)
            line.setVisible(bool(what))
            card.setAccessibleName(f"{need.words}, {what}" if what else need.words)

        self._time.chosen.connect(tell)
        tell()
        row.addLayout(words, 1)
        row.addWidget(Icon(self.host, "arrow-right", "ink-muted"))
        card.column.addStretch(1)
        card.column.addLayout(row)
        card.column.addStretch(1)
        self._taps.append(card)
        return card
