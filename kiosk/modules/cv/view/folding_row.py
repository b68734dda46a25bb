"""A row of buttons whose words give way to icons where there is no room."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button, IconButton, ToggleButton
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme_host import ThemeHost


class Tool:
    """One button in two forms, with its word and without; one of them at most is visible."""

    def __init__(
        self, name: str, short: IconButton, long: Button | None, press: Callable[[], object]
    ) -> None:
        self.name, self.short, self.long = name, short, long
        self._wanted = True
        for form in self.forms:
            form.setObjectName(name)
            form.clicked.connect(press)

    @property
    def forms(self) -> tuple[QAbstractButton, ...]:
        """With its word first, if it has that form."""
        return (self.short,) if self.long is None else (self.long, self.short)

    def want(self, wanted: bool) -> None:
        """Whether it is to be seen."""
        self._wanted = wanted

    def enable(self, able: bool) -> None:
        """Whether it takes a press."""
        for form in self.forms:
            form.setEnabled(able)

    def check(self, on: bool) -> None:
        """Whether what it leads to is shown."""
        for form in self.forms:
            form.setChecked(on)

    def width(self, folded: bool) -> int:
        """Room that it takes, folded or not; 0 when it is not to be seen."""
        form = self.short if folded or self.long is None else self.long
        return form.sizeHint().width() if self._wanted else 0

    def fold(self, folded: bool) -> None:
        """Take one of the forms."""
        plain = self.long is None or folded
        self.short.setVisible(self._wanted and plain)
        if self.long is not None:
            self.long.setVisible(self._wanted and not plain)


class FoldingRow(QWidget):
    """Groups of tools fold one after the other, until the rest has room."""

    pressed = Signal(str)
    """Name of the tool; ``place-`` and what to show for one that turns to something."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._row = QHBoxLayout(self)
        self._gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        self.tools: dict[str, Tool] = {}
        self.folding: Sequence[Iterable[str]] = ()
        """Names of the tools that fold together, the least needed words first."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._restyle)
        self._restyle()

    def add(self, name: str, words: str, icon: str, kind: ButtonKind | None = None) -> None:
        """A tool at the end; without a ``kind`` it is an icon only."""
        short = IconButton(self._host, icon, words, kind=kind or "plain", parent=self)
        long = None
        if kind is not None:
            long = Button(self._host, words, kind, icon=icon, size="small", parent=self)
        self._put(Tool(name, short, long, lambda: self.pressed.emit(name)))

    def add_place(self, place: str, words: str, icon: str) -> None:
        """What turns to something, named ``place-`` and that; it stays pressed while it shows."""
        name = f"place-{place}"
        short = IconButton(self._host, icon, words, parent=self)
        short.setCheckable(True)
        long = ToggleButton(self._host, words, icon=icon, parent=self)
        self._put(Tool(name, short, long, lambda: self.pressed.emit(name)))

    def add_gap(self) -> None:
        """What is added after this stands at the end of the row."""
        self._row.addSpacerItem(self._gap)

    def visible(self, name: str) -> QWidget | None:
        """The form of a tool that is in sight."""
        return next((form for form in self.tools[name].forms if form.isVisible()), None)

    def fold(self) -> None:
        """Fold groups until the rest has room; hide first, then show."""
        folded: set[str] = set()
        for group in self.folding:
            if self._needed(folded) <= self.width():
                break
            folded |= set(group)
        for tool in self.tools.values():
            tool.fold(tool.name in folded)
        self._row.invalidate()
        self._row.activate()

    def minimumSizeHint(self) -> QSize:
        """All as icons."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which words have room."""
        super().resizeEvent(event)
        self.fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground with a line below."""
        theme, painter = self._host.theme, QPainter(self)
        fill(painter, self.rect(), theme.color("surface"))
        hair = theme.border("hair")
        line = self.rect().adjusted(0, self.height() - hair, 0, 0)
        fill(painter, line, theme.color("border-strong"))

    # -- parts -------------------------------------------------------------------------------

    def _put(self, tool: Tool) -> None:
        self.tools[tool.name] = tool
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
        self._row.setContentsMargins(side, gap, side, gap)
        self._row.setSpacing(theme.space(2))
        self.fold()
        self.update()
