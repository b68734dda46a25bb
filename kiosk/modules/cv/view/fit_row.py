"""A row of tools of which words give way to icons where there is no room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from kiosk.modules.cv.view.folding_row import Tool
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button, IconButton, ToggleButton
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme_host import ThemeHost

PLACE = "place-"
"""Names of tools that turn to something begin so."""
ICON, WORD = "icon", "word"
"""An icon alone; or its word beside it while there is room."""


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """One tool as it is to be made."""

    name: str
    words: str
    icon: str
    form: str = ICON
    """`ICON` or `WORD`; a tool that turns to something has its word."""
    kind: ButtonKind = "outline"
    after_gap: bool = False
    """Whether it stands at the far end."""


class FitRow(QWidget):
    """Tools that turn to something fold first, then plain ones, those in colour at the end."""

    pressed = Signal(str)
    """Name of the tool."""

    def __init__(
        self,
        host: ThemeHost,
        specs: Iterable[ToolSpec],
        *,
        ruled: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``ruled``: whether it stands on a ground of its own with a line below."""
        super().__init__(parent)
        self._host, self._ruled = host, ruled
        self._row = QHBoxLayout(self)
        self.tools: dict[str, Tool] = {}
        self._folding: list[tuple[int, str]] = []
        gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        for spec in specs:
            if spec.after_gap and self._row.indexOf(gap) < 0:
                self._row.addSpacerItem(gap)
            self._add(spec)
        if self._row.indexOf(gap) < 0:
            self._row.addSpacerItem(gap)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_places(self, places: Sequence[str], shown: Sequence[str]) -> None:
        """What one may turn to, without `PLACE`, and what of it is shown."""
        for name, tool in self.tools.items():
            if name.startswith(PLACE):
                place = name.removeprefix(PLACE)
                tool.want(place in places)
                tool.check(place in shown)
        self.fold()

    def visible(self, name: str) -> QWidget | None:
        """The form of a tool that is in sight."""
        return next((form for form in self.tools[name].forms if form.isVisible()), None)

    def minimumSizeHint(self) -> QSize:
        """All as icons."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which words have room."""
        super().resizeEvent(event)
        self.fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground with a line below."""
        if not self._ruled:
            return
        theme, painter = self._host.theme, QPainter(self)
        fill(painter, self.rect(), theme.color("surface"))
        hair = theme.border("hair")
        line = self.rect().adjusted(0, self.height() - hair, 0, 0)
        fill(painter, line, theme.color("border-strong"))

    def fold(self) -> None:
        """Fold tools until the rest has room; hide first, then show."""
        folded: set[str] = set()
        for _, name in sorted(self._folding, key=lambda each: each[0]):
            if self._needed(folded) <= self.width():
                break
            folded.add(name)
        for tool in self.tools.values():
            tool.fold(tool.name in folded)
        self._row.invalidate()
        self._row.activate()

    # -- parts -------------------------------------------------------------------------------

    def _add(self, spec: ToolSpec) -> None:
        turns = spec.name.startswith(PLACE)
        kind: ButtonKind = "plain" if turns or spec.form == ICON else spec.kind
        short = IconButton(self._host, spec.icon, spec.words, kind=kind, parent=self)
        short.setCheckable(turns)
        long: Button | None = None
        if turns:
            long = ToggleButton(self._host, spec.words, icon=spec.icon, parent=self)
        elif spec.form == WORD:
            long = Button(
                self._host, spec.words, spec.kind, icon=spec.icon, size="small", parent=self
            )
        tool = Tool(spec.name, short, long, lambda: self.pressed.emit(spec.name))
        self.tools[spec.name] = tool
        if long is not None:
            self._folding.append((0 if turns else 1 if spec.kind == "outline" else 2, spec.name))
        for form in tool.forms:
            self._row.addWidget(form, 0, Qt.AlignmentFlag.AlignVCenter)

    def _needed(self, folded: set[str]) -> int:
        widths = [tool.width(tool.name in folded) for tool in self.tools.values()]
        margins = self._row.contentsMargins()
        gaps = self._row.spacing() * (sum(width > 0 for width in widths) + 1)
        return sum(widths) + gaps + margins.left() + margins.right()

    def _restyle(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(3), theme.space(1 if theme.look.scale > 1 else 2)
        if not self._ruled:
            side = gap = 0
        self._row.setContentsMargins(side, gap, side, gap)
        self._row.setSpacing(theme.space(2))
        self.fold()
        self.update()
