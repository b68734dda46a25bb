"""The tools over the pages: buttons in a row, and a menu for those that have no room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.text import Meta
from kiosk.ui.kit.theme_host import ThemeHost

MORE = "more"


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool. ``rank`` says how long it keeps its place in the row, 0 the longest."""

    name: str
    words: str
    icon: str
    rank: int
    choices: tuple[tuple[str, str], ...] = ()
    """What its menu offers: (key, words); without any it is done at once."""
    says: bool = False
    """Whether the button says what is chosen now, instead of an icon."""
    switch: bool = False
    """Whether it stays pressed."""
    kind: ButtonKind = "plain"
    """Anything but plain is a button with its words, at the end of the row."""


class Tools(QWidget):
    """Tells which tool was used, and what was chosen in its menu."""

    used = Signal(str, str)
    """(name, key of the choice or empty)."""

    def __init__(
        self, host: ThemeHost, tools: Sequence[Tool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._tools = {tool.name: tool for tool in tools}
        self._on: frozenset[str] = frozenset()
        self._values: Mapping[str, str] = {}
        self._able: Mapping[str, bool] = {}
        self.folded: frozenset[str] = frozenset()
        """Tools that stand in the menu."""
        self._menu = QMenu(self)
        Dress(host, self._menu)
        self._row = QHBoxLayout(self)
        self.buttons: dict[str, QAbstractButton] = {}
        for tool in tools:
            if tool.kind == "plain":
                self._add(tool)
        more = IconButton(host, "menu", self.tr("More tools"), parent=self)
        more.clicked.connect(self._open_more)
        self._place(MORE, more)
        self._row.addStretch(1)
        self.note = Meta(host, parent=self)
        self.note.setObjectName("writer-note")
        self._row.addWidget(self.note, 0, Qt.AlignmentFlag.AlignVCenter)
        for tool in tools:
            if tool.kind != "plain":
                self._add(tool)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._restyle)
        self._restyle()

    # -- for its owner -----------------------------------------------------------------------

    def show_state(
        self, values: Mapping[str, str], on: frozenset[str], able: Mapping[str, bool]
    ) -> None:
        """What is chosen in each menu (by key), what is on, and what can be used now."""
        if (values, on, able) == (self._values, self._on, self._able):
            return
        self._values, self._on, self._able = values, on, able
        for name, tool in self._tools.items():
            button = self.buttons[name]
            button.setEnabled(able.get(name, True))
            if tool.says:
                said = dict(tool.choices).get(values.get(name, ""), values.get(name, ""))
                button.setText(said)
                button.setAccessibleName(f"{tool.words} : {said}" if said else tool.words)
            if tool.switch:
                button.setChecked(name in on)
        self._fold()

    def set_note(self, words: str) -> None:
        """Say something short at the end of the row."""
        if words != self.note.text():
            self.note.setText(words)
            self._fold()

    def visible(self, name: str) -> QWidget | None:
        """The button of a tool, or of the menu that it stands in."""
        button = self.buttons.get(name)
        if button is None:
            return None
        return button if button.isVisible() else self._shown(MORE)

    def start(self) -> QWidget:
        """Where the keyboard goes first."""
        for name, button in self.buttons.items():
            if name != MORE and button.isVisible() and button.isEnabled():
                return button
        return self.buttons[MORE]

    def minimumSizeHint(self) -> QSize:
        """Any width: what has no room goes into the menu."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room."""
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

    def _add(self, tool: Tool) -> None:
        button: QAbstractButton
        if tool.says:
            button = Button(
                self._host, tool.words, trailing_icon="chevron-down", size="small", parent=self
            )
            button.setToolTip(tool.words)
        elif tool.kind != "plain":
            button = Button(
                self._host, tool.words, tool.kind, icon=tool.icon, size="small", parent=self
            )
        else:
            button = IconButton(self._host, tool.icon, tool.words, parent=self)
        button.setCheckable(tool.switch)
        button.clicked.connect(lambda: self._press(tool.name))
        self._place(tool.name, button)

    def _place(self, name: str, button: QAbstractButton) -> None:
        button.setObjectName(f"tool-{name}")
        self.buttons[name] = button
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _press(self, name: str) -> None:
        tool = self._tools[name]
        if tool.switch:
            self.buttons[name].setChecked(name in self._on)  # the world says what is on
        if not tool.choices:
            self.used.emit(name, "")
            return
        self._menu.clear()
        self._fill(self._menu, tool)
        self._open_under(self.buttons[name])

    def _open_more(self) -> None:
        self._menu.clear()
        for name in (name for name in self._tools if name in self.folded):
            tool = self._tools[name]
            if tool.choices:
                inner = self._menu.addMenu(tool.words)
                inner.menuAction().setObjectName(name)
                self._fill(inner, tool)
            else:
                self._entry(self._menu, tool, "", tool.words, name in self._on)
        self._open_under(self.buttons[MORE])

    def _fill(self, menu: QMenu, tool: Tool) -> None:
        for key, words in tool.choices:
            self._entry(menu, tool, key, words, self._values.get(tool.name) == key)

    def _entry(self, menu: QMenu, tool: Tool, key: str, words: str, on: bool) -> None:
        action = QAction(words, menu)
        action.setObjectName(f"{tool.name}-{key}" if key else tool.name)
        action.setCheckable(on)
        action.setChecked(on)
        action.setEnabled(self._able.get(tool.name, True))
        action.triggered.connect(lambda: self.used.emit(tool.name, key))
        menu.addAction(action)

    def _open_under(self, button: QWidget) -> None:
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _shown(self, name: str) -> QWidget | None:
        button = self.buttons[name]
        return button if button.isVisible() else None

    def _fold(self) -> None:
        """Put what has no room into the menu, the last ranks first; hide first, then show."""
        folded: set[str] = set()
        for tool in sorted(self._tools.values(), key=lambda tool: -tool.rank):
            if self._needed(folded) <= self.width():
                break
            folded.add(tool.name)
        self.folded = frozenset(folded)
        for name in self._tools:
            if name in folded:
                self.buttons[name].hide()
        self.buttons[MORE].setVisible(bool(folded))
        for name in self._tools:
            if name not in folded:
                self.buttons[name].show()
        self._row.invalidate()
        self._row.activate()

    def _needed(self, folded: set[str]) -> int:
        names = [name for name in self._tools if name not in folded] + [MORE] * bool(folded)
        margins = self._row.contentsMargins()
        widths = sum(self.buttons[name].sizeHint().width() for name in names)
        widths += self.note.sizeHint().width()
        return widths + self._row.spacing() * (len(names) + 1) + margins.left() + margins.right()

    def _restyle(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(2), theme.space(1 if theme.look.scale > 1 else 2)
        self._row.setContentsMargins(side, gap, side, gap)
        self._row.setSpacing(theme.space(1))
        self._fold()
        self.update()
