"""Twelve pictures of which one is picked."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.layout import GridFlow
from kiosk.ui.kit.paint import box, rounded, smooth
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.picture import render
from kiosk.ui.kit.radio_group import RadioGroup, RadioItem
from kiosk.ui.kit.theme_host import ThemeHost

COLUMNS = (6, 4, 3, 2)


class PictureChoice(NamedTuple):
    """One picture: its key, its name in one word, its SVG file."""

    key: str
    name: str
    file: Path


class PicturePicker(QWidget):
    """Radio group: arrows move, Home and End too; read as "Comète, choisie, 7 sur 12".

    The tick badge sticks out above the chosen tile, so the picker keeps room there; tiles reach
    both edges, as their neighbours on the page do.
    """

    chosen = Signal(str)
    accessible_role = "Grouping"

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        choices: Sequence[PictureChoice],
        choice: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._dense = False
        self.setAccessibleName(name)
        self._grid = GridFlow(self, 0, COLUMNS)
        self._tick = _Tick(host, self)
        self.items = [_Tile(host, choice, self) for choice in choices]
        for item in self.items:
            self._grid.addWidget(item)
        self._group = RadioGroup(self.items, lambda: self._grid.columns(self._inside()), self)
        self._group.choose(choice)
        self._group.chosen.connect(self.chosen)
        for item in self.items:
            item.toggled.connect(self._show_choice)
            item.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show_choice()
        self._restyle()
        host.changed.connect(self._restyle)

    def set_dense(self, dense: bool) -> None:
        """Take less room: smaller pictures, closer together."""
        if dense != self._dense:
            self._dense = dense
            for item in self.items:
                item.set_dense(dense)
            self._restyle()

    def choice(self) -> str | None:
        """Key of the picked picture."""
        return self._group.choice()

    def choose(self, key: str | None) -> None:
        """Pick without telling."""
        self._group.choose(key)
        self._show_choice()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the tick at the corner of the chosen tile."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place_tick()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Change corner with the direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        super().changeEvent(event)

    def _inside(self) -> int:
        margins = self._grid.contentsMargins()
        return self.width() - margins.left() - margins.right()

    def _place_tick(self) -> None:
        tile = next((item for item in self.items if item.isChecked()), None)
        self._tick.setVisible(tile is not None)
        if tile is None:
            return
        out = self._host.theme.inset("picture.out")
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        place = QRect(QPoint(0, 0), self._tick.sizeHint())
        corner = tile.geometry().topLeft() if rtl else tile.geometry().topRight()
        place.moveTop(corner.y() - out)
        if rtl:
            place.moveLeft(corner.x())
        else:
            place.moveRight(corner.x())
        self._tick.setGeometry(place)
        self._tick.raise_()

    def _show_choice(self) -> None:
        count = len(self.items)
        chosen = self.tr("{name}, chosen, {place} of {count}")
        other = self.tr("{name}, {place} of {count}")
        for place, item in enumerate(self.items, 1):
            text = chosen if item.isChecked() else other
            item.setAccessibleName(text.format(name=item.text(), place=place, count=count))
        self._place_tick()

    def _restyle(self) -> None:
        out = self._host.theme.inset("picture.out")
        self._grid.setContentsMargins(0, out, 0, 0)
        gap = "picture.denseGap" if self._dense else "picture.gap"
        self._grid.set_gap(self._host.theme.fixed(gap))


class _Tick(QWidget):
    """The badge at the corner of the chosen tile; the mouse passes through it."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """A disc."""
        side = self._host.theme.inset("picture.badge")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw disc and tick."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        box(painter, self.rect(), self.height() / 2, theme.color("primary"))
        side = theme.inset("picture.tick")
        pixmap = self._host.icons.pixmap(
            "check", theme.color("on-primary"), side, ratio=self.devicePixelRatioF()
        )
        offset = (self.width() - side) // 2
        painter.drawPixmap(offset, offset, pixmap)


class _Tile(RadioItem):
    def __init__(self, host: ThemeHost, choice: PictureChoice, parent: QWidget) -> None:
        super().__init__(host, choice.key, parent)
        self._file = choice.file
        self._drawn: QPixmap | None = None
        self._dense = False
        self.setObjectName(f"picture_{choice.key}")
        self.setText(choice.name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._restyle)
        self._restyle()

    def set_dense(self, dense: bool) -> None:
        """Be small, or of the usual size."""
        self._dense = dense
        self._restyle()

    def sizeHint(self) -> QSize:
        """130 x 160 px at text scale 1; the picture grows by half."""
        least = 0 if self._dense else self._host.theme.inset("picture.width")
        return self._box_size().expandedTo(QSize(least, 0))

    def minimumSizeHint(self) -> QSize:
        """Picture and name are never cut."""
        return self._box_size()

    def focus_shape(self) -> FocusShape:
        """The whole tile."""
        return FocusShape(self.rect(), self._host.theme.radius("tile"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tile, its picture and its name."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        on = self.isChecked()
        ground = "primary-soft" if on else "sunken" if self.underMouse() else "surface"
        edge = theme.color("primary" if on else "border-strong")
        width = theme.border("selected" if on else "control")
        box(painter, self.rect(), theme.radius("tile"), theme.color(ground), edge, width)
        side = self._inset("side")
        if self._drawn is None:
            self._drawn = render(self._file, side, self.devicePixelRatioF())
        left, top = (self.width() - side) // 2, self._inset("top")
        painter.save()
        clip = QRectF(left, top, side, side)
        painter.setClipPath(rounded(clip, side * theme.tokens.number("radius.avatarRatio")))
        painter.drawPixmap(left, top, self._drawn)
        painter.restore()
        style = "label" if on else "small"
        name = Paragraph(self.text(), theme.font(style), theme.line(style))
        rect = QRectF(0, top + side + self._inset("label"), self.width(), name.line_height)
        mark = theme.read_mark(self._read)
        name.paint(painter, rect, theme.color("ink"), Qt.AlignmentFlag.AlignHCenter, mark)

    def _box_size(self) -> QSize:
        theme = self._host.theme
        name = Paragraph(self.text(), theme.font("label"), theme.line("label"))
        side, edge = self._inset("side"), self._inset("label")
        width = max(side, math.ceil(name.natural_width)) + 2 * edge
        top = self._inset("top")
        height = top + side + edge + name.line_height + self._inset("bottom")
        return QSize(width, height)

    def _inset(self, name: str) -> int:
        if self._dense:
            name = f"dense{name.capitalize()}"
        return self._host.theme.inset(f"picture.{name}")

    def _restyle(self) -> None:
        self._drawn = None
        self.setFont(self._host.theme.font("label"))
        self.updateGeometry()
        self.update()
