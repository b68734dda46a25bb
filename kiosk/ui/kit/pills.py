"""A choice between a few words, as pills."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.radio_group import RadioGroup, RadioItem
from kiosk.ui.kit.theme_host import ThemeHost


class PillChoice(NamedTuple):
    """One pill: its key, its word, perhaps an icon."""

    key: str
    text: str
    icon: str | None = None


class Pills(QWidget):
    """Radio pills in a row that wraps; the chosen one has a tick, a border and a soft ground."""

    chosen = Signal(str)
    accessible_role = "Grouping"

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        choices: Sequence[PillChoice],
        choice: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, host.theme.space(2) + host.theme.border("control"))
        self.items = [_Pill(host, choice, self) for choice in choices]
        for item in self.items:
            self._flow.addWidget(item)
        self._group = RadioGroup(self.items, lambda: 1, self)
        self._group.choose(choice)
        self._group.chosen.connect(self.chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choice(self) -> str | None:
        """Key of the chosen pill."""
        return self._group.choice()

    def choose(self, key: str | None) -> None:
        """Choose without telling."""
        self._group.choose(key)


class _Pill(RadioItem):
    def __init__(self, host: ThemeHost, choice: PillChoice, parent: QWidget) -> None:
        super().__init__(host, choice.key, parent)
        self._icon = choice.icon
        self._shaped: Paragraph | None = None
        self.setObjectName(f"pill_{choice.key}")
        self.setText(choice.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.updateGeometry)
        host.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Word, icon or tick, and padding."""
        theme = self._host.theme
        width = math.ceil(self._paragraph().natural_width) + 2 * theme.inset("pill.padding")
        width += theme.size("pill.icon") + theme.inset("pill.gap")
        height = self._paragraph().line_height + 2 * theme.fixed("pill.vertical")
        return QSize(width, max(theme.size("pill.height"), height))

    def minimumSizeHint(self) -> QSize:
        """A pill is never cut."""
        return self.sizeHint()

    def focus_shape(self) -> FocusShape:
        """The whole pill."""
        return FocusShape(self.rect(), self._host.theme.radius("button"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, edge, tick or icon, and word."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        on = self.isChecked()
        ground = "primary-soft" if on else "sunken" if self.underMouse() else "surface"
        edge = theme.color("primary" if on else "border-strong")
        width = theme.border("selected" if on and theme.high_contrast else "control")
        box(painter, self.rect(), theme.radius("button"), theme.color(ground), edge, width)
        ink = theme.color("on-primary-soft" if on else "ink")
        icon = "check" if on else self._icon
        paragraph = self._paragraph()
        word, side = math.ceil(paragraph.natural_width), theme.size("pill.icon")
        gap = theme.inset("pill.gap")
        total = word + (side + gap if icon else 0)
        start = (self.width() - total) // 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if icon:
            left = self.width() - start - side if rtl else start
            pixmap = self._host.icons.pixmap(icon, ink, side, ratio=self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - side) // 2, pixmap)
            start += side + gap
        left = self.width() - start - word if rtl else start
        top = (self.height() - paragraph.line_height) / 2
        rect = QRectF(left, top, word + 1, paragraph.line_height)
        paragraph.paint(painter, rect, ink, mark=theme.read_mark(self._read))

    def _paragraph(self) -> Paragraph:
        if self._shaped is None:
            theme = self._host.theme
            self._shaped = Paragraph(self.text(), theme.font("label"), theme.line("label"))
        return self._shaped

    def _restyle(self) -> None:
        self._shaped = None
        self.setFont(self._host.theme.font("label"))
        self.updateGeometry()
        self.update()
