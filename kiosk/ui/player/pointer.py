"""« Ici »: a saffron mark over one widget of the simulator, which follows it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.paint import box, rim, rounded, smooth
from kiosk.ui.kit.theme_host import ThemeHost

Find = Callable[[], QWidget | None]

_MOVES = frozenset(
    (
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.LayoutRequest,
        QEvent.Type.LayoutDirectionChange,
    )
)
SMALL_TARGET = 1.5
"""A plain target lower than this many buttons is filled; any other one is outlined."""
NEAR_PAPER = 40
"""Difference of lightness (0 to 255) under which a ground counts as paper."""


class Pointer(QWidget):
    """Child of the stage. Filled or dashed saffron, never a plain ring: that is the keyboard's.

    The widget is asked for again whenever something moves, since simulators make and drop
    their parts; while there is none to see, nothing is shown.
    """

    def __init__(self, host: ThemeHost, stage: QWidget, word: str = "") -> None:
        super().__init__(stage)
        self._host = host
        self._stage = stage
        self._word = word
        self._find: Find | None = None
        self._watched: list[QWidget] = []
        self._mark = QRect()
        self._tag = QRect()
        self._filled = False
        self.target: QWidget | None = None
        """The widget it lies on now, or None."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.place)
        self.setObjectName("pointer")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        host.changed.connect(self.place)

    def point(self, find: Find) -> None:
        """Lie on the widget that ``find`` gives, from now on."""
        self._find = find
        self.place()

    def clear(self) -> None:
        """Point at nothing."""
        self._find = None
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves, once it has moved: several events make one change of place."""
        if event.type() in _MOVES and watched is not self:
            self._soon.start()
        return False

    def place(self) -> None:
        """Go where the widget is now."""
        target = self._find() if self._find is not None else None
        if target is not None and not (isValid(target) and target.isVisible()):
            target = None
        self._watch(target)
        if target is not None and target is not self.target:
            QTimer.singleShot(0, self, self._reveal)
        self.target = target
        seen = self._seen(target) if target is not None else QRect()
        if seen.isEmpty():
            self.hide()
            return
        edge = self._edge()
        mark = seen.adjusted(-edge, -edge, edge, edge) & self._stage.rect()
        tag = self._place_tag(mark) if self._word else QRect()
        around = mark.united(tag)
        self._mark = mark.translated(-around.topLeft())
        self._tag = tag.translated(-around.topLeft())
        self.setGeometry(around)
        whole = QRegion(self._mark) if self._filled else rim(self._mark, edge, self._radius())
        self.setMask(whole + QRegion(self._tag))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark, then the tag."""
        painter = QPainter(self)
        smooth(painter)
        if self._filled:
            self._paint_fill(painter)
        else:
            self._paint_outline(painter)
        if self._word:
            self._paint_tag(painter)

    def _reveal(self) -> None:
        """Scroll a new target into sight, once the simulator has laid itself out."""
        target = self.target
        if target is None or not isValid(target):
            return
        parent = target.parentWidget()
        while parent is not None and parent is not self._stage:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(target)
            parent = parent.parentWidget()
        self._filled = self._is_plain(target)
        self.place()

    def _is_plain(self, target: QWidget) -> bool:
        """Whether it is a small thing on paper, which saffron under it makes stand out."""
        theme = self._host.theme
        if target.height() > SMALL_TARGET * theme.target("min"):
            return False
        edge = theme.space(1)
        ground = target.grab(QRect(edge, target.height() // 2, 1, 1)).toImage().pixelColor(0, 0)
        paper = theme.color("surface").lightness()
        return abs(ground.lightness() - paper) < NEAR_PAPER

    def _paint_fill(self, painter: QPainter) -> None:
        """Saffron ground under dark lines, whatever was there."""
        theme = self._host.theme
        path = rounded(QRectF(self._mark), self._radius())
        if theme.look.theme != "light":
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
            painter.fillPath(path, QColor(Qt.GlobalColor.white))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillPath(path, theme.color("accent"))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        edge = theme.color("accent" if theme.high_contrast else "ink")
        box(painter, self._mark, self._radius(), None, edge, theme.border("control"))

    def _paint_outline(self, painter: QPainter) -> None:
        """A saffron band with dark dashes."""
        theme = self._host.theme
        width = self._edge()
        rect = QRectF(self._mark).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        path = rounded(rect, self._radius())
        painter.setPen(QPen(theme.color("accent"), width))
        painter.drawPath(path)
        dashes = QPen(theme.color("on-accent"), theme.border("control"))
        dashes.setDashPattern([4, 4])
        painter.setPen(dashes)
        painter.drawPath(path)

    def _paint_tag(self, painter: QPainter) -> None:
        theme = self._host.theme
        bright = theme.high_contrast
        ground = theme.color("accent" if bright else "ink")
        arrow = theme.size("tag.arrow")
        body = QRectF(self._tag)
        above = self._tag.top() < self._mark.top()
        if above:
            body.setBottom(body.bottom() - arrow)
        else:
            body.setTop(body.top() + arrow)
        box(painter, body, self._radius(), ground)
        tip = QPointF(self._mark.center().x(), self._tag.bottom() if above else self._tag.top())
        base = body.bottom() if above else body.top()
        corners = [QPointF(tip.x() - arrow, base), QPointF(tip.x() + arrow, base), tip]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(theme.color("on-accent" if bright else "canvas"))
        painter.setFont(theme.font("button"))
        painter.drawText(body, Qt.AlignmentFlag.AlignCenter, self._word)

    def _place_tag(self, mark: QRect) -> QRect:
        theme = self._host.theme
        text = QFontMetrics(theme.font("button")).horizontalAdvance(self._word)
        width = text + 2 * theme.inset("tag.padding")
        height = theme.size("tag.height") + theme.size("tag.arrow")
        left = mark.center().x() - width // 2
        left = max(0, min(left, self._stage.width() - width))
        top = mark.top() - height
        return QRect(left, top if top >= 0 else mark.bottom() + 1, width, height)

    def _seen(self, target: QWidget) -> QRect:
        """The part of the target that is in sight, in the stage's coordinates."""
        seen = QRect(target.mapTo(self._stage, QPoint(0, 0)), target.size())
        parent = target.parentWidget()
        while parent is not None and parent is not self._stage:
            seen &= QRect(parent.mapTo(self._stage, QPoint(0, 0)), parent.size())
            parent = parent.parentWidget()
        return seen

    def _watch(self, target: QWidget | None) -> None:
        """Watch the target and its parents; without one, whatever was watched last."""
        chain: list[QWidget] = [self._stage]
        widget = target
        while widget is not None and widget is not self._stage:
            chain.append(widget)
            widget = widget.parentWidget()
        if target is None and self._find is not None:
            chain += [w for w in self._watched if isValid(w) and w is not self._stage]
        if self._find is None:
            chain = []
        for old in self._watched:
            if isValid(old) and old not in chain:
                old.removeEventFilter(self)
        for new in chain:
            if new not in self._watched:
                new.installEventFilter(self)
        self._watched = chain

    def _radius(self) -> int:
        return self._host.theme.radius("field")

    def _edge(self) -> int:
        return 2 * self._host.theme.border("control")
