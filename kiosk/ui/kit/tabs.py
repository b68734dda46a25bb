"""Two views of one screen, one at a time: what panel and simulator become when compact."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.radio_group import RadioGroup, RadioItem
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost


class Tabs(QWidget):
    """Words with an icon; the chosen one is underlined in petrol. A note may stand at the end.

    The note keeps to one line: of the texts given, the first that has room is shown.
    """

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
        self._notes: tuple[str, ...] = ()
        self._note = Text(host, style="small", color="ink-muted", measure=False, parent=self)
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

    @property
    def note(self) -> str:
        """What stands at the trailing end now."""
        return self._note.text()

    def set_note(self, *texts: str, strong: bool = False) -> None:
        """Write at the trailing end ("Étape 4 sur 6"), or something shorter with less room."""
        self._notes = texts
        self._note.set_style("label" if strong else "small")
        self._note.set_color("success" if strong else "ink-muted")
        self._fit_note()

    def set_badge(self, key: str, words: str) -> None:
        """Mark a tab with a word ("Nouveau"), or with nothing."""
        for item in self.items:
            if item.key == key:
                item.set_badge(words)
        self._fit_note()

    def badge(self, key: str) -> str:
        """The word that a tab is marked with."""
        return next(item.badge for item in self.items if item.key == key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again which note has room."""
        super().resizeEvent(event)
        self._fit_note()

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
        self._fit_note()
        self.update()

    def _fit_note(self) -> None:
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        taken = sum(item.sizeHint().width() + gap for item in self.items) + gap
        room = self.width() - margins.left() - margins.right() - taken
        style = self._note.font()
        line = self._host.theme.line("small")
        fitting = (t for t in self._notes if Paragraph(t, style, line).natural_width < room)
        self._note.setText(next(fitting, ""))


class _Tab(RadioItem):
    def __init__(self, host: ThemeHost, choice: PillChoice, parent: QWidget) -> None:
        super().__init__(host, choice.key, parent)
        self._icon = choice.icon
        self.badge = ""
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
        if self.badge:
            width += self._badge_width() + theme.inset("tabs.gap")
        return QSize(width, theme.target("min"))

    def set_badge(self, words: str) -> None:
        """Stand out with a word after the name, or no longer."""
        self.badge = words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

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
        rect = QRectF(left, top, word + 1, paragraph.line_height)
        paragraph.paint(painter, rect, ink, mark=theme.read_mark(self._read))
        if self.badge:
            self._paint_badge(painter, x + word + theme.inset("tabs.gap"), rtl)
        if on:
            edge = theme.inset("tabs.edge")
            painter.fillRect(0, self.height() - edge, self.width(), edge, theme.color("primary"))

    def _paint_badge(self, painter: QPainter, x: int, rtl: bool) -> None:
        theme = self._host.theme
        smooth(painter)
        width, height = self._badge_width(), theme.line("small")
        left = self.width() - x - width if rtl else x
        pill = QRectF(left, (self.height() - height) / 2, width, height)
        edge = theme.color("on-accent-soft")
        box(painter, pill, height / 2, theme.color("accent"), edge, theme.border("hair"))
        words = self._badge_words()
        center = Qt.AlignmentFlag.AlignHCenter
        words.paint(painter, pill, theme.color("on-accent"), center)

    def _badge_width(self) -> int:
        theme = self._host.theme
        return math.ceil(self._badge_words().natural_width) + 2 * theme.space(2)

    def _badge_words(self) -> Paragraph:
        theme = self._host.theme
        return Paragraph(self.badge, theme.font("meta"), theme.line("small"))

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
