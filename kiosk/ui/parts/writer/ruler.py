"""The ruler over the pages: margins and tab stops, dragged or moved by keys."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.learning.rich_layout import points
from kiosk.learning.rich_text import (
    LEAST_MARGIN,
    MOST_MARGIN,
    PAGE_WIDTH,
    Margins,
    Stop,
)
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import fill, smooth
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.ruler_face import paint_margin, paint_stop, paint_ticks
from kiosk.ui.parts.writer.setting import Scale

STEP = 5
"""How far a key moves, in mm."""
LEFT, RIGHT = "left", "right"


@dataclass(frozen=True, slots=True)
class Handle:
    """What can be moved: a margin by its side, or a tab stop by its place in mm."""

    margin: str = ""
    stop: Stop | None = None


class Ruler(QWidget):
    """A press sets a tab stop; dragging moves it, away from the ruler takes it out.

    Arrows up and down choose what is moved, left and right move it; Enter sets one more stop,
    Space turns it (text begins or ends there), Suppr takes it out.
    """

    stops_wanted = Signal(object)
    """The tab stops that the paragraph shall have."""
    margin_wanted = Signal(str, int)
    left = Signal()
    """Esc or F6: back to the text."""
    accessible_role = "Slider"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._margins, self._stops = Margins(), tuple[Stop, ...]()
        self._scale, self._start = Scale(1.0), 0
        self._held: Handle | None = None
        self._moved: int | None = None
        self._away = False
        self._chosen = Handle(margin=LEFT)
        self.setObjectName("writer-ruler")
        self.setAccessibleName(self.tr("Ruler"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        host.changed.connect(self.updateGeometry)

    # -- for its owner -----------------------------------------------------------------------

    def show_ruler(
        self, margins: Margins, stops: tuple[Stop, ...], scale: Scale, start: int
    ) -> None:
        """Show these, with the pages of that size beginning ``start`` px from the side."""
        self._margins, self._stops, self._scale, self._start = margins, stops, scale, start
        if self._chosen not in self.handles():
            self._chosen = Handle(margin=LEFT)
        self.setAccessibleDescription(self._said(self._chosen))
        self.update()

    def handles(self) -> list[Handle]:
        """What can be moved, from the left."""
        stops = [Handle(stop=stop) for stop in self._stops]
        return [Handle(margin=LEFT), *stops, Handle(margin=RIGHT)]

    def place(self, handle: Handle) -> float:
        """Where something stands, in px from the side of the ruler."""
        if handle.stop is not None:
            return self._x(self._margins.left + handle.stop.at)
        left = handle.margin == LEFT
        return self._x(self._margins.left if left else PAGE_WIDTH - self._margins.right)

    def x_of(self, mm: int) -> int:
        """Where a place of the text stands, ``mm`` from the left margin."""
        return round(self._x(self._margins.left + mm))

    def sizeHint(self) -> QSize:
        """A band."""
        return QSize(0, self._host.theme.size("writer.ruler"))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes."""
        return self.sizeHint()

    def focus_shape(self) -> FocusShape:
        """The band, drawn inwards."""
        return FocusShape(self.rect(), 0, inset=True)

    # -- mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is there, or set a stop."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        near = self._near(x)
        if near is not None:
            self._held, self._moved, self._away = near, None, False
            self._chosen = near
            self.update()
            return
        mm = self._mm(x) - self._margins.left
        if 0 < mm < self._text_width() and not any(stop.at == mm for stop in self._stops):
            self._want((*self._stops, Stop(mm)), Stop(mm))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where it goes; far from the ruler it goes out."""
        at = event.position()
        if self._held is None:
            near = self._near(at.x())
            shape = Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            return
        self._moved = self._mm(at.x())
        reach = 2 * self.height()
        self._away = self._held.stop is not None and not -reach < at.y() < self.height() + reach
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""
        held, moved, away = self._held, self._moved, self._away
        self._held, self._moved, self._away = None, None, False
        if held is not None and away:
            self._drop(held)
        elif held is not None and moved is not None:
            self._move_to(held, moved)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Turn a stop: the text begins there, or ends there."""
        near = self._near(event.position().x())
        if near is not None and near.stop is not None:
            self._turn(near.stop)

    # -- keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        handles = self.handles()
        at = handles.index(self._chosen) if self._chosen in handles else 0
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(handles[(at + (1 if key == Qt.Key.Key_Down else -1)) % len(handles)])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._push(STEP if key == Qt.Key.Key_Right else -STEP)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        elif key == Qt.Key.Key_Space and self._chosen.stop is not None:
            self._turn(self._chosen.stop)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._drop(self._chosen)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F6):
            self.left.emit()
        else:
            event.ignore()

    # -- showing -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, the page in it, the text between its margins, ticks, stops, margins."""
        theme, painter = self._host.theme, QPainter(self)
        smooth(painter)
        fill(painter, self.rect(), theme.color("sunken"))
        page = QRectF(self._x(0), 0, self._scale.width, self.height())
        fill(painter, page, theme.color("sunken" if theme.high_contrast else "border"))
        text = QRectF(page)
        text.setLeft(self._shown_at(Handle(margin=LEFT)))
        text.setRight(self._shown_at(Handle(margin=RIGHT)))
        fill(painter, text, theme.color("surface"))
        paint_ticks(painter, theme, text, self._scale.px)
        for handle in self.handles():
            self._draw(painter, handle)
        hair = theme.border("hair")
        line = self.rect().adjusted(0, self.height() - hair, 0, 0)
        fill(painter, line, theme.color("border-strong"))

    def _draw(self, painter: QPainter, handle: Handle) -> None:
        theme = self._host.theme
        if handle == self._held and self._away:
            return
        x, chosen = self._shown_at(handle), handle == self._chosen and self.hasFocus()
        color = theme.color("primary" if chosen or handle == self._held else "ink")
        if handle.stop is None:
            paint_margin(painter, x, self.height(), color)
            return
        foot = QPointF(x, self.height() - theme.border("hair"))
        begins = handle.stop.kind == LEFT
        paint_stop(painter, foot, theme.size("writer.stop"), begins, color)

    # -- parts -------------------------------------------------------------------------------

    def _shown_at(self, handle: Handle) -> float:
        if handle == self._held and self._moved is not None:
            return self._x(self._moved)
        return self.place(handle)

    def _near(self, x: float) -> Handle | None:
        reach = self._host.theme.size("writer.stop")
        found = [h for h in self.handles() if abs(self.place(h) - x) <= reach]
        return min(found, key=lambda h: abs(self.place(h) - x), default=None)

    def _choose(self, handle: Handle) -> None:
        self._chosen = handle
        said = self._said(handle)
        self.setAccessibleDescription(said)
        announce(self, said)
        self.update()

    def _push(self, by: int) -> None:
        chosen = self._chosen
        if chosen.stop is not None:
            self._move_to(chosen, self._margins.left + chosen.stop.at + by)
        else:
            left = chosen.margin == LEFT
            now = self._margins.left if left else PAGE_WIDTH - self._margins.right
            self._move_to(chosen, now + by)

    def _move_to(self, handle: Handle, mm: int) -> None:
        """Put it that far from the edge of the page."""
        if handle.stop is None:
            size = mm if handle.margin == LEFT else PAGE_WIDTH - mm
            self.margin_wanted.emit(handle.margin, max(LEAST_MARGIN, min(MOST_MARGIN, size)))
            return
        at = max(1, min(self._text_width(), mm - self._margins.left))
        moved = Stop(at, handle.stop.kind)
        rest = tuple(stop for stop in self._stops if stop not in (handle.stop,))
        if not any(stop.at == at for stop in rest):
            self._want((*rest, moved), moved)

    def _add(self) -> None:
        """One more stop, a little after the last one."""
        last = self._stops[-1].at if self._stops else 0
        at = min(self._text_width(), last + 4 * STEP)
        if not any(stop.at == at for stop in self._stops):
            self._want((*self._stops, Stop(at)), Stop(at))

    def _turn(self, stop: Stop) -> None:
        turned = Stop(stop.at, RIGHT if stop.kind == LEFT else LEFT)
        self._want((*(each for each in self._stops if each != stop), turned), turned)

    def _drop(self, handle: Handle) -> None:
        if handle.stop is not None:
            self._chosen = Handle(margin=LEFT)
            self.stops_wanted.emit(tuple(s for s in self._stops if s != handle.stop))

    def _want(self, stops: tuple[Stop, ...], chosen: Stop) -> None:
        self._chosen = Handle(stop=chosen)
        self.stops_wanted.emit(tuple(sorted(stops)))
        announce(self, self._said(self._chosen))

    def _said(self, handle: Handle) -> str:
        if handle.stop is not None:
            begins = handle.stop.kind == LEFT
            words = (
                self.tr("Tab stop, text begins at {0} mm")
                if begins
                else self.tr("Tab stop, text ends at {0} mm")
            )
            return words.format(handle.stop.at)
        left = handle.margin == LEFT
        words = self.tr("Left margin: {0} mm") if left else self.tr("Right margin: {0} mm")
        return words.format(self._margins.left if left else self._margins.right)

    def _text_width(self) -> int:
        return PAGE_WIDTH - self._margins.left - self._margins.right

    def _x(self, mm: float) -> float:
        return self._start + points(mm) * self._scale.px

    def _mm(self, x: float) -> int:
        return round((x - self._start) / (points(1) * self._scale.px))
