"""Beside the page: the words of the chosen line, who reads, and what stayed in a reader's mind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.modules.cv.reader_rules import LONGEST, PHONE_WITHIN, TITLE_WITHIN
from kiosk.modules.cv.reader_scenario import ALONE, PAIR, ReadPage
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Label, Small
from kiosk.ui.kit.theme_host import ThemeHost


class MemoryPanel(ScrollPage):
    """The field is ``line-text``, the pills ``pill_pair`` and ``pill_alone``."""

    sat = Signal(str)
    typed = Signal(str)
    """The words of the chosen line."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._quiet = False
        self.setObjectName("memory")
        self.field = TextField(
            host, "line-text", self.tr("Words of the line"), self.tr("The page changes with it.")
        )
        self.field.changed.connect(self._changed)
        self._ask = Label(host, self.tr("Who reads your page?"))
        self.who = Pills(
            host,
            self.tr("Who reads your page?"),
            [
                PillChoice(PAIR, self.tr("Another person"), "users"),
                PillChoice(ALONE, self.tr("The PC"), "monitor"),
            ],
        )
        self.who.chosen.connect(self.sat)
        self._rules = Small(host, self._rule_words())
        self._memory = Card(host, ground="cv-soft")
        self._title = Label(host, self.tr("What stays in mind"))
        self._job, self._strengths, self._call = (Body(host) for _ in range(3))
        self._memory.column.addWidget(self._title)
        for said in (self._job, self._strengths, self._call):
            self._memory.column.addWidget(said)
        parts: tuple[QWidget, ...] = (self._ask, self.who, self._memory, self.field, self._rules)
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch(1)
        host.changed.connect(self._restyle)
        self._restyle()

    @property
    def words(self) -> str:
        """What the card says; empty while nobody has read."""
        parts = (self._job, self._strengths, self._call)
        return "" if self._memory.isHidden() else "\n".join(part.text() for part in parts)

    def show_world(self, world: ReadPage, line: str) -> None:
        """Who reads, what was remembered last, and the words of the chosen line."""
        self.who.choose(world.with_whom or None)
        self._rules.setVisible(world.with_whom == ALONE)
        self._memory.setVisible(bool(world.readings))
        if world.readings:
            memory, nothing = world.readings[-1].memory, self.tr("not remembered")
            known = {"phone": self.tr("by phone"), "mail": self.tr("by mail")}
            call = known.get(memory.call, memory.call)
            strengths = "\n".join(memory.strengths)
            self._job.setText(self.tr("Job: {0}").format(memory.job or nothing))
            self._strengths.setText(self.tr("Strengths:") + "\n" + (strengths or nothing))
            self._call.setText(self.tr("To call: {0}").format(call or nothing))
        self.show_line(world, line)

    def look_at_memory(self) -> None:
        """Bring what was remembered into sight."""
        self.ensureWidgetVisible(self._memory)

    def show_line(self, world: ReadPage, line: str) -> None:
        """The words of a line; without one there is nothing to write."""
        self._quiet = True
        self.field.line.setEnabled(bool(line))
        text = world.own.page.text(line) if line else ""
        if self.field.text() != text:
            self.field.line.setText(text)
        self._quiet = False

    def _changed(self, text: str) -> None:
        if not self._quiet:
            self.typed.emit(text)

    def _rule_words(self) -> str:
        return "\n".join(
            (
                self.tr("The PC keeps in mind:"),
                self.tr("the job, within the first {0} lines,").format(TITLE_WITHIN),
                self.tr("the phone, within the first {0} lines,").format(PHONE_WITHIN),
                self.tr(
                    "2 lines that begin with a verb, of {0} words at most, first the bold one."
                ).format(LONGEST),
            )
        )

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(3)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme.space(3))
