"""The big card of the path: the one thing to continue."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.activity import Module
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.module_badge import paint_module
from kiosk.ui.kit.paint import rounded, smooth
from kiosk.ui.kit.picture import Drawing
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.text import Body, Heading, Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.path_plan import PathPlan

MANY = 5
"""With more modules the hero is as low as its words, so that all are seen at once."""
PART = 0.34
"""Least height of the hero, as a part of the window's."""
DRAWING_SHAPE, MOST_DRAWING = 236 / 252, 0.4
"""Width of the drawing to its height, and its most part of the card's width."""


class PathHero(Card):
    """Drawing, module, title, how far, `Continuer` and `Choisir autre chose`."""

    chosen = Signal(str)
    other_requested = Signal()

    def __init__(self, host: ThemeHost, plan: PathPlan, parent: QWidget | None = None) -> None:
        super().__init__(host, parent=parent)
        self.setObjectName("hero")
        self._plan = plan
        self._compact = False
        self._drawing = HeroDrawing(host, plan.next_module, self)
        self.go = self._make_go()
        self._row = QHBoxLayout()
        self._row.addWidget(self._drawing)
        self._row.addWidget(self._make_words(), 1)
        self.column.addLayout(self._row)
        host.changed.connect(self._fit)
        self._fit()

    def arrange(self, compact: bool, large_text: bool) -> None:
        """As high as its words when there is little room; no drawing beside large text."""
        self._drawing.setVisible(not large_text and not self._host.theme.high_contrast)
        self._compact = compact
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher card has a wider drawing, so that nothing of it is cut."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        drawn = self._host.theme.inset("hero.drawing")
        most = max(drawn, round(self.width() * MOST_DRAWING))
        wanted = round(self.height() * DRAWING_SHAPE)
        self._drawing.setFixedWidth(min(most, max(drawn, wanted)))

    def _fit(self) -> None:
        """The drawing reaches the card's edge; the words keep their padding."""
        line = self._host.theme.border("hair")
        self.column.setContentsMargins(line, line, line, line)
        self.column.setSpacing(0)
        self._row.setSpacing(0)
        least = self._least()
        self.setMinimumHeight(least)
        self._widen()

    def _least(self) -> int:
        modules = self._plan.modules
        if self._compact or len(modules) > MANY:
            return 0
        return round(self.window().height() * PART)

    def _make_go(self) -> Button:
        word = self.tr("Continue") if self._plan.done or self._begun() else self.tr("Start")
        if self._plan.again:
            word = self.tr("Do it again")
        go = Button(self._host, word, "primary", trailing_icon="arrow-right", size="hero")
        go.setObjectName("continue")
        card = self._plan.next
        if card is not None:
            go.setAccessibleDescription(card.title)
            go.clicked.connect(lambda: self.chosen.emit(card.id))
        go.setEnabled(card is not None)
        return go

    def _begun(self) -> bool:
        card = self._plan.next
        return card is not None and bool(self._plan.standing(card.id).open_variant)

    def _make_words(self) -> QWidget:
        host, card, module = self._host, self._plan.next, self._plan.next_module
        words = QWidget(self)
        column = QVBoxLayout(words)
        pad = host.theme.space(5)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(host.theme.space(3))
        if card is not None and module is not None:
            facts = QWidget(words)
            flow = FlowLayout(facts, host.theme.space(3))
            icon = host.tokens.module(module.color)[1]
            flow.addWidget(Chip(host, module.title, icon, module.color))
            flow.addWidget(Small(host, self._facts()))
            column.addWidget(facts)
            column.addWidget(Heading(host, card.title, 2))
            if self._plan.again:
                column.addWidget(Body(host, self.tr("Once more, with another example.")))
            if self._plan.steps is not None:
                done, total = self._plan.steps
                bar = Segments(host, done, total, self._step_words(done, total))
                bar.setMaximumWidth(host.theme.measure("body") // 2)
                column.addWidget(bar)
        column.addSpacing(host.theme.space(2))
        column.addStretch(1)
        actions = QWidget(words)
        flow = FlowLayout(actions, host.theme.space(4))
        flow.addWidget(self.go)
        other = Button(host, self.tr("Choose something else"), "text", parent=actions)
        other.setObjectName("other")
        other.clicked.connect(self.other_requested)
        other.setVisible(self._plan.total > 1)
        flow.addWidget(other)
        column.addWidget(actions)
        return words

    def _facts(self) -> str:
        card = self._plan.next
        minutes = self.tr("about %n minutes", "", card.minutes if card is not None else 0)
        if self._plan.steps is None:
            return minutes
        return f"{self._step_words(*self._plan.steps)} · {minutes}"

    def _step_words(self, done: int, total: int) -> str:
        number = min(done + 1, total)
        return self.tr("Step {number} of {total}").format(number=number, total=total)


class HeroDrawing(Drawing):
    """The module's own drawing, or its sign on its colour; round at the card's leading side."""

    def __init__(
        self, host: ThemeHost, module: Module | None, parent: QWidget | None = None
    ) -> None:
        self._module = module.color if module is not None else ""
        file = assets.path("drawings", f"hero-{self._module}.svg")
        self._has_file = file.is_file()
        super().__init__(host, file, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as drawn."""
        return QSize(self._host.theme.inset("hero.drawing"), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut the drawing to the card's two leading corners."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        radius = theme.radius("card") - theme.border("hair")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        beyond = self.rect().adjusted(-radius if rtl else 0, 0, 0 if rtl else radius, 0)
        painter.setClipPath(rounded(QRectF(beyond), radius))
        if self._has_file:
            if self._drawn is None or self._drawn.deviceIndependentSize() != self.size():
                self._drawn = self._draw(self.devicePixelRatioF())
            painter.drawPixmap(0, 0, self._drawn)
        elif self._module:
            painter.fillRect(self.rect(), theme.color(f"{self._module}-soft"))
            side = self.width() // 2
            left, top = (self.width() - side) / 2, (self.height() - side) / 2
            paint_module(painter, self._host, self._module, left, top, side)
