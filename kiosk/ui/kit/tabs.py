"""Two views of one screen, one at a time: what panel and simulator become when compact."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.radio_group import RadioGroup, RadioItem
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


class Tabs(QWidget):
    """Words with an icon; the chosen one is underlined in petrol. A note may stand at the end."""

    chosen = Signal(str)
    accessible_role = "Grouping"

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        choices: Sequence[PillChoice],
        choice: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self.setAccessibleName(name)
        self.items = [_Tab(host, item, self) for item in choices]
        self._note = Text(host, style="small", color="ink-muted", parent=self)
        self._row = QHBoxLayout(self)
        for item in self.items:
            self._row.addWidget(item)
        self._row.addStretch(1)
        self._row.addWidget(self._note)
        self._group = RadioGroup(self.items, lambda: 1, self)
        self._group.choose(choice)
        self._group.chosen.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._restyle()
        host.changed.connect(self._restyle)

    def choice(self) -> str | None:
        """Key of the chosen tab."""
        return self._group.choice()

    def choose(self, key: str) -> None:
        """Choose without telling."""
        self._group.choose(key)

    def set_note(self, text: str) -> None:
        """Write at the trailing end ("Étape 4 sur 6")."""
        self._note.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the line under it."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        line = theme.border("control")
        painter.fillRect(0, self.height() - line, self.width(), line, theme.color("border"))

    def _restyle(self) -> None:
        side = self._host.theme.fixed("bar.side")
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(self._host.theme.space(3))
        self.update()


class _Tab(RadioItem):
    def __init__(self, host: ThemeHost, choice: PillChoice, parent: QWidget) -> None:
        super().__init__(host, choice.key, parent)
        self._icon = choice.icon
        self._shaped: Paragraph | None = None
        self.setObjectName(f"tab_{choice.key}")
        self.setText(choice.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Icon, word and padding."""
        theme = self._host.theme
        width = math.ceil(self._paragraph().natural_width) + 2 * theme.fixed("tabs.padding")
        if self._icon:
            width += theme.size("tabs.icon") + theme.inset("tabs.gap")
        return QSize(width, theme.target("min"))

    def minimumSizeHint(self) -> QSize:
        """A tab is never cut."""
        return self.sizeHint()

    def focus_shape(self) -> FocusShape:
        """Inwards: there is no room around a tab."""
        return FocusShape(self.rect(), 0, inset=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, word and, when chosen, the line under them."""
        theme = self._host.theme
        painter = QPainter(self)
        on = self.isChecked()
        ink = theme.color("primary" if on else "ink-muted")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = theme.fixed("tabs.padding")
        if self._icon:
            side = theme.size("tabs.icon")
            pixmap = self._host.icons.pixmap(
                self._icon,
                ink,
                side,
                direction=self.layoutDirection(),
                ratio=self.devicePixelRatioF(),
            )
            left = self.width() - x - side if rtl else x
            painter.drawPixmap(left, (self.height() - side) // 2, pixmap)
            x += side + theme.inset("tabs.gap")
        paragraph = self._paragraph()
        word = math.ceil(paragraph.natural_width)
        left = self.width() - x - word if rtl else x
        top = (self.height() - paragraph.line_height) / 2
        paragraph.paint(painter, QRectF(left, top, word + 1, paragraph.line_height), ink)
        if on:
            edge = theme.inset("tabs.edge")
            painter.fillRect(0, self.height() - edge, self.width(), edge, theme.color("primary"))

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
