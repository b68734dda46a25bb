"""Where an entry is written: its card, when, what, where, and two lines that begin with a verb."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.modules.cv.life import PARTS, Entry, LifeCard, begins_with_verb
from kiosk.modules.cv.view.typed_field import TypedField
from kiosk.modules.cv.view.undo_keys import UndoKeys
from kiosk.modules.cv.view.verb_bank import VerbBank
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Label, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost

LINE = "line-"
"""What the parts begin with that say what was done."""


def part_name(part: str) -> str:
    """Object name of the field of one of `PARTS`: ``line-when``, ``line-1``."""
    return f"{LINE}{part.removeprefix(LINE)}"


class LineBuilder(ScrollPage):
    """Shows one entry; a verb goes to the line that waits for one (`line_for_verb`)."""

    written = Signal(str, str)
    """A part of the entry, and its text."""
    verb_wanted = Signal(str, str)
    """A line of the entry, and the verb that it shall begin with."""
    left = Signal()

    def __init__(
        self,
        host: ThemeHost,
        keys: UndoKeys,
        verbs: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent)
        self.fields: dict[str, TypedField] = {}
        self._keys, self._last = keys, ""
        self._empty = Text(host, self.tr("Choose an experience on the page."), style="body")
        self._card = Card(host, ground="cv-soft", edge="cv", padding="cv.padding")
        self._title = Label(host, "")
        self._story = Text(host, "", style="small")
        self._card.column.addWidget(self._title)
        self._card.column.addWidget(self._story)
        names = {
            "when": (self.tr("When?"), self.tr("For example: June 2025")),
            "place": (self.tr("Where?"), ""),
            "role": (self.tr("What were you?"), ""),
            "line-1": (self.tr("What did you do?"), ""),
            "line-2": (self.tr("What else?"), ""),
        }
        assert set(names) == set(PARTS)
        for part, (label, help_text) in names.items():
            self._field(part, label, help_text)
        self._pair = QWidget(self.content)
        self._grid = GridFlow(self._pair, steps=(2, 1))
        self._offer = Small(host, self.tr("A verb begins the line:"), color="ink-muted")
        self.bank = VerbBank(host, verbs, self.content)
        self.bank.pressed.connect(lambda verb: self.verb_wanted.emit(self.line_for_verb(), verb))
        for part in ("when", "place"):
            self._grid.addWidget(self.fields[part])
        rest = [self.fields[part] for part in ("role", "line-1", "line-2")]
        self._parts: tuple[QWidget, ...] = (
            self._card, self._pair, *rest, self._offer, self.bank,
        )  # fmt: skip
        for widget in (self._empty, *self._parts):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_entry(self, entry: Entry | None, card: LifeCard | None) -> None:
        """Show an entry and the card that it comes from; or say that one must be chosen."""
        self._empty.setVisible(entry is None)
        for widget in self._parts:
            widget.setVisible(entry is not None and (widget is not self._card or card is not None))
        if entry is None:
            return
        if card is not None:
            self._title.setText(card.title)
            self._story.setText("\n".join(card.story))
        for part, field in self.fields.items():
            field.show_text(text_of(entry, part))

    def settle(self) -> None:
        """Nothing more is typed here for now."""
        for field in self.fields.values():
            field.settle()

    def line_for_verb(self) -> str:
        """The line that one was in, while it waits for a verb; else the first that is free."""
        lines = {p: f.text().strip() for p, f in self.fields.items() if p.startswith(LINE)}
        here = lines.get(self._last, "")
        if here and not (begins_with_verb(here) and " " in here):
            return self._last
        free = [part for part, text in lines.items() if not text]
        return free[0] if free else self._last or next(iter(lines))

    def begin(self) -> None:
        """Another entry is shown, from its top: no line of it was entered yet."""
        self._last = ""
        self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the line that one is in, and show the verbs with it."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            part = watched.property("part")
            if isinstance(part, str) and part:
                self._last = part if part.startswith(LINE) else ""
                if self._last:
                    self.show_part(self.fields[part], self.bank)
        return super().eventFilter(watched, event)

    def _field(self, part: str, label: str, help_text: str) -> None:
        field = TypedField(
            self._host, part_name(part), label, self._keys, help_text=help_text, parent=self.content
        )
        field.written.connect(lambda text: self.written.emit(part, text))
        field.left.connect(self.left)
        field.line.setProperty("part", part)
        field.line.installEventFilter(self)
        self.fields[part] = field

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(4)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme.space(3))
        self._grid.set_gap(theme.space(3))


def text_of(entry: Entry, part: str) -> str:
    """What one of `PARTS` says in an entry."""
    if part.startswith(LINE):
        return entry.lines[int(part.removeprefix(LINE)) - 1]
    return {"role": entry.role, "place": entry.place, "when": entry.when}[part]
