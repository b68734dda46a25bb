"""« Pour de vrai »: one act outside the kiosk, where and with whom, to keep if one wants."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.learning.activity import RealAct
from kiosk.ui.kit.buttons import ToggleButton
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.text import Heading, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.closing_page import ClosingPage

MOST = 3


class RealActCard(Card):
    """An act with its place and company, and a button that keeps it."""

    def __init__(self, host: ThemeHost, act: RealAct, parent: QWidget | None = None) -> None:
        super().__init__(host, parent=parent)
        self.act = act
        self.column.addWidget(Heading(host, act.act, 3, parent=self))
        for icon, words in (("map-pin", act.where), ("users", act.with_whom)):
            if words:
                row = QHBoxLayout()
                row.setSpacing(host.theme.space(2))
                mark = Icon(host, icon, "primary", "chip.icon", self)
                row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(Small(host, words, parent=self), 1)
                self.column.addLayout(row)
        self.column.addSpacing(host.theme.space(2))
        self.column.addStretch(1)
        self.keep = ToggleButton(host, "", icon="flag", parent=self)
        self.keep.setObjectName(f"keep_{act.id}")
        self.keep.toggled.connect(self._say)
        self._say(False)
        self.column.addWidget(self.keep)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._widen()
        host.changed.connect(self._widen)

    def _say(self, kept: bool) -> None:
        self.keep.setText(self.tr("Noted") if kept else self.tr("I will do it"))
        self.keep.setAccessibleName(f"{self.keep.text()}: {self.act.act}")

    def _widen(self) -> None:
        """Wide enough for its title to read well."""
        self.setMinimumWidth(self._host.theme.least_words("h3"))


class RealPage(ClosingPage):
    """At most three can be ticked; `take` gives those not given before."""

    def __init__(
        self, host: ThemeHost, acts: Sequence[RealAct], parent: QWidget | None = None
    ) -> None:
        super().__init__(host, "", card=False, parent=parent)
        self.heading.setText(self.tr("It was practice.") + " " + self.tr("Nothing was sent."))
        self._taken: list[str] = []
        self.cards = [RealActCard(host, act, self.content) for act in acts]
        for card in self.cards:
            card.keep.toggled.connect(self._count)
        self.body.addWidget(Heading(host, self.tr("For real"), 2, parent=self.content))
        asks = self.tr("Choose one act.")
        if len(acts) > 1:
            most = self.tr("%1 at most.").replace("%1", str(MOST))
            asks = self.tr("Choose one act, or several.") + " " + most
        self.body.addWidget(Text(host, asks, parent=self.content))
        grid = QWidget(self.content)
        self._grid = GridFlow(grid, host.theme.space(4), steps=(3, 1))
        for card in self.cards:
            self._grid.addWidget(card)
        self.body.addWidget(grid)

    def kept(self) -> list[str]:
        """Ids of the acts that are ticked, in their order."""
        return [card.act.id for card in self.cards if card.keep.isChecked()]

    def take(self) -> list[str]:
        """Ids of the acts ticked since the last time."""
        new = [id for id in self.kept() if id not in self._taken]
        self._taken += new
        return new

    def widest(self) -> int:
        """Room for three cards."""
        return round(self._host.theme.measure("body") * 3 / 2)

    def _count(self) -> None:
        full = len(self.kept()) >= MOST
        for card in self.cards:
            card.keep.setEnabled(card.keep.isChecked() or not full)
