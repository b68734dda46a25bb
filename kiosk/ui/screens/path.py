"""« Mon parcours »: one thing to continue, then everything there is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout, GridFlow
from kiosk.ui.kit.text import Body, Heading, Small
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.activity_row import ActivityRow
from kiosk.ui.screens.module_card import Form, ModuleCard
from kiosk.ui.screens.path_hero import PathHero
from kiosk.ui.screens.path_plan import PathPlan
from kiosk.ui.screens.path_side import DataCard, KeepCard, RealActsCard
from kiosk.ui.screens.screen import Page
from kiosk.ui.screens.surnoms import surnom_words

MOST_TALL = 5
"""Up to five modules stand in one row; more go to rows of four wide cards."""


class PathScreen(Page):
    """Greeting, hero, what was kept for real life, my data, modules.

    With one module, its activities stand here at once. Focus: `Continuer`.
    """

    activity_chosen = Signal(str)
    """Activity id: the hero's, or one of the list."""
    module_chosen = Signal(str)
    """Module id: its list is asked."""
    other_requested = Signal()
    """« Choisir autre chose »: the needs."""
    real_act_answered = Signal(str, bool)
    """(event path, done): « C’est fait ? oui / pas encore »."""
    data_requested = Signal()
    """« Mes données »."""
    name_requested = Signal()
    """A nameless visit wants a picture and a code."""

    def __init__(self, host: ThemeHost, plan: PathPlan, parent: QWidget | None = None) -> None:
        super().__init__(host, parent=parent)
        self.set_title(self.tr("My path"))
        self.plan = plan
        self._greeting = self._make_greeting()
        self._hero = PathHero(host, plan, self.content)
        self._side = QWidget(self.content)
        self._side.setObjectName("side")
        self._fill_side()
        self._modules = self._make_modules()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._hero, 11)
        self._top.addWidget(self._side, 5)
        self.column.addWidget(self._greeting)
        self.column.addLayout(self._top)
        self.column.addWidget(Heading(host, self._section_title(), 2))
        self.column.addWidget(self._modules)
        self.column.addStretch(1)
        self.column.addWidget(self._make_footnote())
        self._hero.chosen.connect(self.activity_chosen)
        self._hero.other_requested.connect(self.other_requested)
        self.set_first_focus(self._hero.go)

    def zones(self) -> list[QWidget]:
        """Hero, side, modules."""
        return [self._hero, self._side, self._modules]

    def arrange(self, width: int, compact: bool) -> None:
        """Hero and side next to each other, or one under the other."""
        super().arrange(width, compact)
        theme = self.host.theme
        gutter = theme.gutter(self.window().size())
        least = 2 * self._side.minimumSizeHint().width() + self._hero.minimumSizeHint().width()
        stacked = theme.look.scale >= COMPACT_SCALE or least + gutter > width
        self._top.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self._top.setSpacing(gutter)
        self._hero.arrange(stacked or compact)

    def _make_greeting(self) -> QWidget:
        row = QWidget(self.content)
        flow = FlowLayout(row, self.host.theme.space(4))
        if self.plan.surnom is not None:
            hello = self.tr("Hello, {surnom}").format(surnom=surnom_words(self.plan.surnom))
        else:
            hello = self.tr("Hello!")
        flow.addWidget(Heading(self.host, hello))
        if self.plan.done:
            words = self.tr("You have done %n activities.", "", self.plan.done)
        else:
            words = self.tr("Here you learn by trying.")
        flow.addWidget(Body(self.host, words, color="ink-muted"))
        return row

    def _fill_side(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.host.theme.space(4))
        acts = RealActsCard(self.host, self.plan.kept_acts, self._side)
        acts.answered.connect(self.real_act_answered)
        column.addWidget(acts, 1)
        if self.plan.surnom is None:
            keep = KeepCard(self.host, self._side)
            keep.clicked.connect(self.name_requested)
            column.addWidget(keep)
        else:
            data = DataCard(self.host, self._side)
            data.clicked.connect(self.data_requested)
            column.addWidget(data)

    def _section_title(self) -> str:
        if len(self.plan.modules) == 1:
            return self.plan.modules[0].title
        return self.tr("My path")

    def _make_modules(self) -> QWidget:
        box = QWidget(self.content)
        box.setObjectName("modules")
        modules = self.plan.modules
        gap = self.host.theme.space(4)
        if len(modules) == 1:
            grid = GridFlow(box, gap, steps=(3, 2, 1))
            for card in modules[0].activities:
                row = ActivityRow(self.host, card, self.plan.state(card), box)
                row.clicked.connect(lambda _=False, id=card.id: self.activity_chosen.emit(id))
                grid.addWidget(row)
            return box
        count = len(modules)
        tall = 2 < count <= MOST_TALL
        form: Form = "tall" if tall else "wide"
        steps = (count, 2, 1) if tall else (min(4, count), 2, 1)
        grid = GridFlow(box, gap, steps=steps)
        for module in modules:
            card_ = ModuleCard(self.host, self.plan, module, form, box)
            card_.clicked.connect(lambda _=False, id=module.id: self.module_chosen.emit(id))
            grid.addWidget(card_)
        return box

    def _make_footnote(self) -> QWidget:
        note = QWidget(self.content)
        flow = FlowLayout(note, self.host.theme.space(2))
        flow.addWidget(Icon(self.host, "wifi-off", "ink-muted", "chip.icon"))
        flow.addWidget(Small(self.host, self.tr("Offline: everything is saved on this station.")))
        return note
