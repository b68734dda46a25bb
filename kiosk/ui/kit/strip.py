"""Strips across the window: help is on its way, this is training, this is for real."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import LeadTrail
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost

StripKind = Literal["training", "real"]


class HelpStrip(QWidget):
    """Magenta, full width: what to do or who comes, and one button to take it back."""

    cancelled = Signal()
    accessible_role = "Note"

    def __init__(self, host: ThemeHost, cancel: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("helpStrip")
        self._icon = Icon(host, "hand", "on-status", "strip.icon", self)
        self._text = Text(host, style="button", color="on-status", parent=self)
        self.button = Button(host, cancel, "on-help", size="small", parent=self)
        self.button.setObjectName("helpStripCancel")
        self.button.clicked.connect(self.cancelled)
        head = QWidget(self)
        self._inner = QHBoxLayout(head)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.addWidget(self._icon)
        self._inner.addWidget(self._text, 1)
        self._flow = LeadTrail(self)
        self._flow.addWidget(head)
        self._flow.addWidget(self.button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        host.changed.connect(self._restyle)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show and say a sentence."""
        self._text.setText(text)
        self.setAccessibleName(self._text.text())
        self.show()
        announce(self, self._text.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the colour of help."""
        QPainter(self).fillRect(self.rect(), self._host.theme.color("help"))

    def _restyle(self) -> None:
        theme = self._host.theme
        pad, gap = theme.inset("strip.padding"), theme.inset("strip.gap")
        edge = (theme.fixed("strip.height") - theme.fixed("button.small.height")) // 2
        self._flow.setContentsMargins(pad, edge, pad, edge)
        self._flow.set_gap(gap)
        self._flow.set_least(theme.size("strip.icon") + theme.least_words("button"))
        self._inner.setSpacing(gap)
        self.setMinimumHeight(theme.fixed("strip.height"))
        self.update()


class ModeBar(QWidget):
    """The permanent bar above a simulator (blue, training) or an own document (green, real).

    `place` is the address shown at the trailing end, or under the words when there is no room.
    """

    def __init__(
        self,
        host: ThemeHost,
        kind: StripKind,
        text: str,
        place: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._color = "info" if kind == "training" else "success"
        icon = "flask-conical" if kind == "training" else "badge-check"
        self.setAccessibleName(text)
        self._flow = LeadTrail(self)
        self._rows: list[QHBoxLayout] = []
        self._add(icon, Text(host, text, style="label", color=self._color))
        if place:
            self._add("lock", Text(host, place, style="small", color=self._color))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        host.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill with the soft ground; a line under it in high contrast."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(f"{self._color}-soft"))
        if theme.high_contrast:
            line = theme.border("control")
            bottom = self.rect().adjusted(0, self.height() - line, 0, 0)
            painter.fillRect(bottom, theme.color(self._color))

    def _add(self, icon: str, words: Text) -> None:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Icon(self._host, icon, self._color, "modeBar.icon"))
        row.addWidget(words, 1)
        self._rows.append(row)
        self._flow.addWidget(pair)

    def _restyle(self) -> None:
        theme = self._host.theme
        pad, gap = theme.inset("modeBar.padding"), theme.inset("modeBar.gap")
        self._flow.setContentsMargins(pad, theme.space(2), pad, theme.space(2))
        self._flow.set_gap(gap)
        self._flow.set_least(theme.size("modeBar.icon") + 2 * theme.least_words("label"))
        for row in self._rows:
            row.setSpacing(gap)
        self.update()
