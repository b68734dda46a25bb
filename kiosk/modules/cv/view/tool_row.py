"""The buttons above the page: what is done with the chosen block, what is shown, and the gift."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button, IconButton, ToggleButton
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme_host import ThemeHost

PAGE, ASIDE, PHONE = "page", "aside", "phone"
"""What can be shown."""


@dataclass(frozen=True, slots=True)
class Words:
    """What the buttons say."""

    undo: str
    up: str
    down: str
    keep: str
    put: str
    give: str
    page: str
    aside: str
    phone: str


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


class ToolRow(QWidget):
    """Words give way to icons where there is no room, the least needed first."""

    pressed = Signal(str)
    """``undo``, ``up``, ``down``, ``keep``, ``put``, ``give`` or ``place-`` and what to show."""

    def __init__(self, host: ThemeHost, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.wide = False
        """Whether page and side stand next to each other."""
        self._row = QHBoxLayout(self)
        self._gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        self.tools: dict[str, Tool] = {}
        self._place(PAGE, words.page, "file-user")
        self._place(ASIDE, words.aside, "archive")
        self._add("undo", words.undo, "undo-2")
        self._add("up", words.up, "arrow-up")
        self._add("down", words.down, "arrow-down")
        self._add("keep", words.keep, "lock", "outline")
        self._add("put", words.put, "file-user", "outline")
        self._row.addSpacerItem(self._gap)
        self._place(PHONE, words.phone, "smartphone")
        self._add("give", words.give, "send", "cv")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._restyle)
        self._restyle()

    def set_wide(self, wide: bool) -> None:
        """Page and side next to each other, or not: what turns to the side stands over it."""
        if wide == self.wide:
            return
        self.wide = wide
        forms = self.tools[f"place-{ASIDE}"].forms
        for form in forms:
            self._row.removeWidget(form)
        after = len(self.tools[f"place-{PAGE}"].forms)
        at = self._row.indexOf(self._gap) + 1 if wide else after
        for form in reversed(forms):
            self._row.insertWidget(at, form, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_places(self, places: Sequence[str], shown: Sequence[str]) -> None:
        """What one may turn to (nothing where all is in sight), and what is shown."""
        for place in (PAGE, ASIDE, PHONE):
            tool = self.tools[f"place-{place}"]
            tool.want(place in places)
            tool.check(place in shown)
        for name, place in (("keep", PAGE), ("up", PAGE), ("down", PAGE), ("put", ASIDE)):
            self.tools[name].want(place in shown or self.wide)
        self._fold()

    def visible(self, name: str) -> QWidget | None:
        """The form of a tool that is in sight."""
        return next((form for form in self.tools[name].forms if form.isVisible()), None)

    def minimumSizeHint(self) -> QSize:
        """All as icons."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which words have room."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground with a line below."""
        theme, painter = self._host.theme, QPainter(self)
        fill(painter, self.rect(), theme.color("surface"))
        hair = theme.border("hair")
        line = self.rect().adjusted(0, self.height() - hair, 0, 0)
        fill(painter, line, theme.color("border-strong"))

    # -- parts -------------------------------------------------------------------------------

    def _add(self, name: str, words: str, icon: str, kind: ButtonKind | None = None) -> None:
        short = IconButton(self._host, icon, words, kind=kind or "plain", parent=self)
        long = None
        if kind is not None:
            long = Button(self._host, words, kind, icon=icon, size="small", parent=self)
        self._put(Tool(name, short, long, lambda: self.pressed.emit(name)))

    def _place(self, place: str, words: str, icon: str) -> None:
        name = f"place-{place}"
        short = IconButton(self._host, icon, words, parent=self)
        short.setCheckable(True)
        long = ToggleButton(self._host, words, icon=icon, parent=self)
        self._put(Tool(name, short, long, lambda: self.pressed.emit(name)))

    def _put(self, tool: Tool) -> None:
        self.tools[tool.name] = tool
        for form in tool.forms:
            self._row.addWidget(form, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fold(self) -> None:
        """Fold groups until the rest has room; hide first, then show."""
        actions, places = {"keep", "put"}, {f"place-{p}" for p in (PAGE, ASIDE, PHONE)}
        groups = [actions, places] if self.wide else [places, actions]
        folded: set[str] = set()
        for group in [*groups, {"give"}]:
            if self._needed(folded) <= self.width():
                break
            folded |= group
        for tool in self.tools.values():
            tool.fold(tool.name in folded)
        self._row.invalidate()
        self._row.activate()

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
        self._fold()
        self.update()
