"""The bar at the top of every screen: where one is, the way back, help, the way out."""

from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.button_face import ButtonSize
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.logo import Logo
from kiosk.ui.kit.menu import Menu
from kiosk.ui.kit.picture import Picture
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


class BarAction(NamedTuple):
    """A word at the trailing end: `short` replaces it, and `menu` puts it away, when compact."""

    key: str
    text: str
    icon: str
    kind: ButtonKind = "plain"
    short: str = ""
    menu: bool = True


class Form(IntEnum):
    """How much the bar says; each form gives up one thing more than the one before."""

    FULL = 0
    NO_NAME = 1
    """The logo alone stands for the product."""
    MENU = 2
    """Short words, and actions marked `menu` go to `Menu`."""
    NO_SURNOM = 3
    """Who is here is shown by the picture alone."""
    BARE_BACK = 4
    """The way back is an arrow."""
    NOBODY = 5
    NO_LOGO = 6
    """A product without a sign, rather than an action with a broken word."""


class TopBar(QWidget):
    """64 px: logo and name, back, title; actions, who is here, the way out.

    It takes the fullest `Form` that fits its width. Actions tell their key through `acted`.
    """

    back_pressed = Signal()
    acted = Signal(str)
    accessible_role = "ToolBar"

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._form = Form.FULL
        self._actions: dict[str, tuple[BarAction, Button]] = {}
        self._back_text = ""
        self.setObjectName("topBar")
        self._logo = Logo(host, parent=self)
        self._name = Text(host, name, style="h3", measure=False, parent=self)
        self.back = Button(host, "", "text", icon="arrow-left", size="bar", parent=self)
        self.back.setObjectName("back")
        self.back.clicked.connect(self.back_pressed)
        self._rule = _Rule(host, self)
        self._title = Text(host, style="small", color="ink-muted", measure=False, parent=self)
        self.menu_button = Button(
            host, self.tr("Menu"), "plain", icon="menu", size="bar", parent=self
        )
        self.menu_button.setObjectName("barMenu")
        self.menu_button.clicked.connect(self._open_menu)
        self._menu: Menu | None = None
        self._person_rule = _Rule(host, self)
        self._picture: Picture | None = None
        self._person = Text(host, style="label", measure=False, parent=self)
        self._row = QHBoxLayout(self)
        for widget in (self._logo, self._name, self.back, self._rule, self._title):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._row.addWidget(self.menu_button)
        self._tail = self._row.count()
        self._row.addWidget(self._person_rule)
        self._row.addWidget(self._person)
        self._row.addSpacing(host.theme.space(3))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for widget in (self.back, self._rule, self._title, self._person_rule, self._person):
            widget.hide()
        self._restyle()
        host.changed.connect(self._restyle)

    def set_back(self, text: str) -> None:
        """Show a way back with this word ("" hides it)."""
        self._back_text = text
        self._arrange()

    def set_title(self, text: str) -> None:
        """Name the screen beside the way back ("" hides it)."""
        self._title.setText(text)
        self._arrange()

    def set_person(self, surnom: str, picture: Path | None) -> None:
        """Show who is here ("" for nobody)."""
        if self._picture is not None:
            self._row.removeWidget(self._picture)
            self._picture.deleteLater()
            self._picture = None
        self._person.setText(surnom)
        if surnom and picture is not None:
            self._picture = Picture(self._host, picture, "bar.avatar", self)
            self._row.insertWidget(self._row.indexOf(self._person), self._picture)
        self._arrange()

    def add_action(self, action: BarAction, *, last: bool = False) -> Button:
        """Put an action at the trailing end; `last` ones stand after the person."""
        size: ButtonSize = "bar-outline" if action.kind == "outline" else "bar"
        button = Button(
            self._host, action.text, action.kind, icon=action.icon, size=size, parent=self
        )
        button.setObjectName(f"bar_{action.key}")
        button.clicked.connect(lambda: self.acted.emit(action.key))
        self._actions[action.key] = (action, button)
        if last:
            self._row.addWidget(button)
        else:
            self._row.insertWidget(self._row.indexOf(self._person_rule), button)
        self._arrange()
        return button

    def reword(self, key: str, text: str, icon: str) -> None:
        """Give an action other words and another icon."""
        action, button = self._actions[key]
        if (text, icon) == (action.text, action.icon):
            return
        self._actions[key] = action._replace(text=text, icon=icon), button
        button.set_icon(icon)
        self._arrange()

    def action_button(self, key: str) -> Button:
        """The button of an action."""
        return self._actions[key][1]

    def show_action(self, key: str, shown: bool) -> None:
        """Hide or show an action on this screen."""
        button = self._actions[key][1]
        button.setProperty("unused", not shown)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change form with the window."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the line under it."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        hair = theme.border("hair")
        painter.fillRect(0, self.height() - hair, self.width(), hair, theme.color("border"))

    def minimumSizeHint(self) -> QSize:
        """No least width: the bar gives things up instead of keeping the window wide."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Look again when a part has grown or shrunk."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        self._take(
            next((form for form in Form if self._needed(form) <= self.width()), Form.NO_LOGO)
        )

    def _needed(self, form: Form) -> int:
        """Width in px that a form takes, the gap before every part included."""
        rule = self._rule.sizeHint().width()
        parts: list[int] = []
        if form < Form.NO_LOGO:
            parts.append(self._logo.sizeHint().width())
        if form < Form.NO_NAME:
            parts.append(self._name.sizeHint().width())
        if self._back_text:
            parts.append(self.back.width_of(self._back_words(form)))
        if self._title.text():
            parts += [self._title.sizeHint().width(), rule]
        if self._person.text() and form < Form.NOBODY:
            parts.append(rule)
            if self._picture is not None:
                parts.append(self._picture.sizeHint().width())
            if form < Form.NO_SURNOM:
                parts.append(self._person.sizeHint().width())
        used = [pair for pair in self._actions.values() if not pair[1].property("unused")]
        away = [action for action, _ in used if action.menu and form >= Form.MENU]
        if away:
            parts.append(self.menu_button.sizeHint().width())
        parts += [b.width_of(_words(a, form)) for a, b in used if a not in away]
        margins, theme = self._row.contentsMargins(), self._host.theme
        around = margins.left() + margins.right() + theme.space(3)
        return around + sum(parts) + len(parts) * theme.fixed("bar.gap")

    def _back_words(self, form: Form) -> str:
        return self._back_text if form < Form.BARE_BACK else ""

    def _take(self, form: Form) -> None:
        short = form >= Form.MENU
        self._logo.setVisible(form < Form.NO_LOGO)
        self._name.setVisible(form < Form.NO_NAME)
        self.back.setVisible(bool(self._back_text))
        self.back.setText(self._back_words(form))
        self.back.setAccessibleName(self._back_text)
        title = bool(self._title.text())
        self._rule.setVisible(title and bool(self._back_text) and form < Form.BARE_BACK)
        self._title.setVisible(title)
        if short != (self._form >= Form.MENU):
            self._title.set_style("label" if short else "small")
            self._title.set_color("ink" if short else "ink-muted")
        self._form = form
        hidden = 0
        for action, button in self._actions.values():
            used = not button.property("unused")
            away = short and action.menu
            hidden += used and away
            button.setText(_words(action, form))
            button.setVisible(used and not away)
        self.menu_button.setVisible(hidden > 0)
        someone = bool(self._person.text()) and form < Form.NOBODY
        self._person_rule.setVisible(someone)
        self._person.setVisible(someone and form < Form.NO_SURNOM)
        if self._picture is not None:
            self._picture.setVisible(someone)

    def _open_menu(self) -> None:
        if self._menu is None:
            self._menu = Menu(self._host, self.window(), self.tr("Menu"))
            self._menu.chosen.connect(self.acted)
        entries = [
            PillChoice(action.key, action.text, action.icon)
            for action, button in self._actions.values()
            if action.menu and not button.property("unused")
        ]
        self._menu.open_under(self.menu_button, entries)

    def _restyle(self) -> None:
        theme = self._host.theme
        side, edge = theme.fixed("bar.side"), theme.fixed("bar.margin")
        self._row.setContentsMargins(side, edge, side, edge)
        self._row.setSpacing(theme.fixed("bar.gap"))
        self.setMinimumHeight(theme.fixed("bar.height"))
        self._arrange()
        self.update()


def _words(action: BarAction, form: Form) -> str:
    return action.short if form >= Form.MENU and action.short else action.text


class _Rule(QWidget):
    """A thin line between groups."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A hair line as high as a control of the bar."""
        theme = self._host.theme
        return QSize(theme.border("hair"), theme.inset("button.bar.height"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self._host.theme.color("border"))
