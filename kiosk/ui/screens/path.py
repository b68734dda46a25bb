"""« Mon parcours »: one thing to continue, then everything there is."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout, GridFlow, LeadTrail
from kiosk.ui.kit.text import Body, Heading, Text
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.module_card import Form, ModuleCard, ModuleWay
from kiosk.ui.screens.module_trail import ModuleTrail
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.path_hero import PathHero
from kiosk.ui.screens.path_plan import PathPlan
from kiosk.ui.screens.path_side import CvCard, DataCard, KeepCard, RealActsCard
from kiosk.ui.screens.review_card import ReviewCard
from kiosk.ui.screens.scenery import paint_hills
from kiosk.ui.screens.surnoms import surnom_words

TWO, MOST_TALL, MOST_SMALL = 2, 5, 4
"""Two modules are wide cards, up to five stand in one row, more go to rows of four."""
FEW = 3
"""So few activities leave the foot of the page empty."""


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
    cv_requested = Signal()
    """« Mon CV »."""
    review_postponed = Signal()
    """« Plus tard »: nothing is offered again in this visit."""
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
        self.column.addWidget(self._make_section())
        self.column.addWidget(self._modules)
        self.column.addStretch(1)
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
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        large_text = theme.look.scale >= COMPACT_SCALE
        self._top.setDirection(down if compact else across)
        self._top.setSpacing(gutter)
        self._side_box.setDirection(across if compact and not large_text else down)
        self._hero.arrange(compact, large_text)
        if isinstance(self._modules, ModuleTrail):
            self._modules.arrange(large_text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover everything beneath; hills at the foot when few activities leave room for them."""
        super().paintEvent(event)
        if self.plan.total <= FEW and not self.host.theme.compact(self.window().size()):
            paint_hills(QPainter(self), QRectF(self.rect()), self.host.theme)

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
        column = self._side_box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.host.theme.space(4))
        review = self.plan.review
        if review is not None and not self.plan.kept_acts:  # one question at a time
            once_again = ReviewCard(self.host, review, self._side)
            once_again.again.connect(self.activity_chosen)
            once_again.later.connect(self.review_postponed)
            column.addWidget(once_again, 1)
        else:
            acts = RealActsCard(
                self.host,
                self.plan.kept_acts,
                self.plan.promised,
                self._side,
                named=self.plan.surnom is not None,
            )
            acts.answered.connect(self.real_act_answered)
            column.addWidget(acts, 1)
        own = CvCard(self.host, self.plan.cv_begun, self._side)
        own.clicked.connect(self.cv_requested)
        column.addWidget(own)
        if self.plan.surnom is None:
            keep = KeepCard(self.host, self._side)
            keep.clicked.connect(self.name_requested)
            column.addWidget(keep)
        else:
            data = DataCard(self.host, self._side)
            data.clicked.connect(self.data_requested)
            column.addWidget(data)

    def _make_section(self) -> QWidget:
        section = QWidget(self.content)
        line = LeadTrail(section, self.host.theme.space(4))
        line.addWidget(Heading(self.host, self.title, 2))
        note = QWidget(section)
        row = QHBoxLayout(note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.host.theme.space(2))
        row.addWidget(Icon(self.host, "wifi-off", "ink-muted", "chip.icon"))
        words = self.tr("Offline: everything is saved on this station.")
        row.addWidget(Text(self.host, words, style="small", color="ink-muted", measure=False), 1)
        line.addWidget(note)
        return section

    def _make_modules(self) -> QWidget:
        modules = self.plan.modules
        if len(modules) == 1:
            trail = ModuleTrail(self.host, self.plan, modules[0], self.content)
            trail.chosen.connect(self.activity_chosen)
            return trail
        count = len(modules)
        form: Form = "wide" if count == TWO else "tall" if count <= MOST_TALL else "small"
        box = ModuleWay(self.host, self.content)
        box.setObjectName("modules")
        steps = (MOST_SMALL if form == "small" else count, 2, 1)
        grid = GridFlow(box, self.host.theme.space(4), steps=steps)
        for module in modules:
            card = ModuleCard(self.host, self.plan, module, form, box)
            card.clicked.connect(lambda _=False, id=module.id: self.module_chosen.emit(id))
            grid.addWidget(card)
        return box
