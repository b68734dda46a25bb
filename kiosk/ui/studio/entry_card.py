"""One entry of a list (an experience, a school): its head with what can be done, its fields."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.resume import Education, Work
from kiosk.learning.resume_dates import kept, shown
from kiosk.learning.resume_gaps import Gap
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.switch import Switch
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.grip import Grip, drag
from kiosk.ui.studio.line_field import LineField
from kiosk.ui.studio.lines_area import LinesArea
from kiosk.ui.studio.part_words import gap_words

Entry = Work | Education
DATES = ("start", "end")
SPELLED = ("position", "study_type")
_AT = {"position": "position", "place": "name", "study": "study_type", "dates": "start"}


class EntryCard(Card):
    """Arrows or its handle move it, the bin removes it; « En cours » stands beside the end."""

    moved = Signal(int)
    """-1 up, 1 down."""
    removed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        care: Care,
        section: str,
        number: int,
        labels: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """``section`` is `work` or `education`; ``labels``: (field, its label), the town last.

        « En cours » then stands under the end.
        """
        super().__init__(host, parent=parent)
        self._host, self._document, self._care = host, document, care
        self._section, self._number = section, number
        self.setObjectName(f"{section}-{number}")
        self._title = Text(host, style="h3", parent=self)
        self.up = self._tool("arrow-up", self.tr("Move up"), "up")
        self.down = self._tool("arrow-down", self.tr("Move down"), "down")
        self.bin = self._tool("trash-2", self.tr("Remove"), "remove")
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.bin.clicked.connect(self.removed)
        grip = Grip(host, self)
        grip.dragged.connect(lambda: drag(self, section, number))
        head = QHBoxLayout()
        head.addWidget(grip)
        head.addWidget(self._title, 1)
        for tool in (self.up, self.down, self.bin):
            head.addWidget(tool)
        self.fields: dict[str, LineField] = {}
        for name, label in labels:
            self.fields[name] = self._field(name, label)
        self.ongoing = Switch(host, self.tr("It goes on"), self)
        self.ongoing.setObjectName(f"{section}-{number}-ongoing")
        self.ongoing.clicked.connect(self._turn_ongoing)
        self.column.addLayout(head)
        holder = QWidget(self)
        grid = GridFlow(holder, host.theme.space(4), steps=(2, 1))
        for field in (*self.fields.values(), self.ongoing):
            grid.addWidget(field)
        self.column.addWidget(holder)
        self.lines: LinesArea | None = None
        self.column.setSpacing(host.theme.space(3))

    def add_lines(self, lines: LinesArea) -> None:
        """What was done there, under the fields."""
        self.lines = lines
        self.column.addWidget(lines)

    def entry(self) -> Entry:
        """The entry as the CV holds it."""
        found: Entry = getattr(self._document.now, self._section)[self._number]
        return found

    def write(self, name: str, value: object) -> None:
        """Put a value in the entry."""
        entries: list[Any] = list(getattr(self._document.now, self._section))
        entries[self._number] = replace(entries[self._number], **{name: value})
        merge = f"{self._section}-{self._number}-{name}"
        self._document.change(self._section, tuple(entries), merge)

    def refresh(self, title: str, count: int) -> None:
        """Show the entry as it is now; ``count`` entries stand in the list."""
        entry = self.entry()
        self._title.setText(title)
        self.up.setEnabled(self._number > 0)
        self.down.setEnabled(self._number < count - 1)
        for tool in (self.up, self.down, self.bin):
            tool.setAccessibleDescription(title)
        for name, field in self.fields.items():
            text = getattr(entry, name)
            if name not in DATES or not field.line.hasFocus():
                field.show_text(shown(text) if name in DATES else text)
        self.ongoing.setChecked(entry.ongoing)
        self.fields["end"].setEnabled(not entry.ongoing)
        if self.lines is not None and isinstance(entry, Work):
            self.lines.show_lines(entry.highlights)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Say at each field what could be looked at."""
        mine = [g for g in gaps if g.part == self._section and g.entry == self._number]
        said = {_AT.get(gap.id, "lines"): gap_words(gap) for gap in mine}
        for name, field in self.fields.items():
            field.show_hint(said.get(name, ""))
        if self.lines is not None:
            self.lines.show_hint(said.get("lines", ""))

    def field_of(self, gap: Gap) -> QWidget:
        """The field in which this could be looked at."""
        name = _AT.get(gap.id, "lines")
        if name in self.fields:
            return self.fields[name].line
        lines = self.lines
        return lines.field.area if lines is not None else next(iter(self.fields.values())).line

    def _field(self, name: str, label: str) -> LineField:
        dates = name in DATES
        # While a month is typed the CV holds what was typed; it is understood when one leaves.
        write: Callable[[str], None] = lambda text: self.write(name, kept(text) if dates else text)  # noqa: E731
        return LineField(
            self._host, self._document, self._care, f"{self._section}-{self._number}-{name}",
            label, write,
            spelled=name in SPELLED,
            tidy=(lambda text: shown(kept(text))) if dates else None,
            help_text=self._help(name),
            parent=self,
        )  # fmt: skip

    def _help(self, name: str) -> str:
        return {
            "name": self.tr("Firm, school, family"),
            "start": self.tr("For example: June 2025"),
        }.get(name, "")

    def _tool(self, icon: str, name: str, key: str) -> IconButton:
        tool = IconButton(self._host, icon, name, parent=self)
        tool.setObjectName(f"{self._section}-{self._number}-{key}")
        return tool

    def _turn_ongoing(self) -> None:
        self._document.settle()
        self.write("ongoing", self.ongoing.isChecked())
        self._document.settle()
