"""One activity of a module as a card: what it is, how long, where the person stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.activity import ActivityCard
from kiosk.ui.kit.card import TapCard
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Meta, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.path_plan import State
from kiosk.ui.screens.state_chip import StateChip, state_words


class ActivityRow(TapCard):
    """The whole card opens the activity."""

    def __init__(
        self, host: ThemeHost, card: ActivityCard, state: State, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, "", parent=parent)
        minutes = self.tr("%n min", "", card.minutes)
        self.setAccessibleName(f"{card.title}, {state_words(state)}, {minutes}")
        self.setObjectName(f"activity_{card.id.replace('/', '_')}")
        words = QVBoxLayout()
        words.setSpacing(host.theme.space(1))
        words.addWidget(Text(host, card.title, style="h3"))
        facts = QWidget()
        flow = FlowLayout(facts, host.theme.space(3))
        flow.addWidget(StateChip(host, state))
        flow.addWidget(Meta(host, minutes))
        words.addWidget(facts)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(Icon(host, "chevron-right", "ink-muted"), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
