"""The ring around what has the keyboard: one transparent overlay for the whole window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QMetaObject, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.focus_shape import SHAPE_CHANGED, FocusShape, HasFocusShape, own_moves
from kiosk.ui.kit.paint import rim, rounded, smooth
from kiosk.ui.kit.theme_host import ThemeHost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

_FOLLOW = frozenset(
    (
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.ParentChange,
        QEvent.Type.EnabledChange,
        SHAPE_CHANGED,
    )
)
_RAISE = frozenset((QEvent.Type.ZOrderChange, QEvent.Type.Show))
_SEEN = _FOLLOW | _RAISE | {QEvent.Type.ChildPolished}


class FocusRing(QWidget):
    """Follows the focused widget of one window: 3 px inner and 3 px outer line around it.

    It watches the widget and all its parents (move, resize, scroll, show, hide, direction), stays
    above every other child of the window, is cut to the visible part of scroll areas, and is
    drawn inwards for dense lists. The mouse passes through it.
    """

    def __init__(self, host: ThemeHost, window: QWidget) -> None:
        super().__init__(window)
        self._host = host
        self._window = window
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._ring = QRect()
        self._radius = 0
        self._links: list[QMetaObject.Connection] = []
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        for child in window.children():
            if isinstance(child, QWidget) and child is not self:
                child.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        host.changed.connect(self.place)
        self._focus_changed(None, QApplication.focusWidget())

    @property
    def target(self) -> QWidget | None:
        """The widget it surrounds, or None."""
        return self._target

    def outset(self) -> int:
        """How far it reaches beyond a widget."""
        tokens = self._host.tokens
        return round(tokens.number("focus.innerWidth") + tokens.number("focus.outerWidth"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves; come back on top when something else was raised."""
        kind = event.type()
        if kind not in _SEEN:  # Nearly all; a key in a text brings twenty of them.
            return False
        if isinstance(event, QChildEvent):
            self._child_polished(event.child())
        raised = kind in _RAISE and watched.parent() is self._window
        if raised and not isinstance(watched, FocusRing):
            self.raise_()
        if kind in _FOLLOW and watched in self._watched:
            if kind == QEvent.Type.ParentChange and self._target is not None:
                self._watch(self._target)
            self.place()
        return False

    def place(self) -> None:
        """Go where the target is now; hide when it cannot be seen."""
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        shape = _shape(target, self._host)
        if shape.rect.isEmpty():
            self.hide()
            return
        corner = target.mapTo(self._window, shape.rect.topLeft())
        ring = QRect(corner, shape.rect.size())
        reach = 0 if shape.inset else self.outset()
        ring.adjust(-reach, -reach, reach, reach)
        seen = ring & self._visible_part(target) & self._window.rect()
        if seen.isEmpty():
            self.hide()
            return
        extra = round(self._host.tokens.number("focus.radiusDelta"))
        self._radius = shape.radius + (0 if shape.inset else extra)
        self._ring = ring.translated(-seen.topLeft())
        self.setGeometry(seen)
        self.setMask(rim(self._ring, self.outset(), self._radius))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outer, then the inner line."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        inset = 0.0
        for name in ("outer", "inner"):
            width = theme.tokens.number(f"focus.{name}Width")
            half = inset + width / 2
            rect = QRectF(self._ring).adjusted(half, half, -half, -half)
            painter.setPen(QPen(theme.color(f"focus-{name}"), width))
            painter.drawPath(rounded(rect, max(0.0, self._radius - half)))
            inset += width

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        inside = new is not None and new.window() is self._window
        self.follow(new if inside else None)

    def follow(self, new: QWidget | None) -> None:
        """Surround another widget of this window (done by itself when the focus moves)."""
        self._disconnect_view()
        self._target = new
        self._watch(new)
        view, moves = _item_view(new), own_moves(new)
        if view is not None:
            self._connect_view(view)
        elif moves is not None:
            self._links = [moves.connect(self.place)]
        self.place()

    def _watch(self, target: QWidget | None) -> None:
        for old in self._watched:
            if isValid(old) and old.parent() is not self._window and old is not self._window:
                old.removeEventFilter(self)
        self._watched = []
        widget: QWidget | None = target
        self._window.removeEventFilter(self)
        if target is not None and own_moves(target) is not None:
            # Each key asks the window for a paint; to see that pass takes a fifth of a key's time.
            widget = target.parentWidget()
        else:
            self._window.installEventFilter(self)
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        if target is not None:
            self._watched.append(self._window)

    def _visible_part(self, target: QWidget) -> QRect:
        seen = self._window.rect()
        widget: QWidget | None = target.parentWidget()
        while widget is not None and widget is not self._window:
            parent = widget.parentWidget()
            # Only a scroll area hides a part of what is in it (its viewport has this name).
            if parent is not None and widget.objectName() == "qt_scrollarea_viewport":
                seen &= QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
            widget = parent
        return seen

    def _connect_view(self, view: "QAbstractItemView") -> None:
        self._links = [view.verticalScrollBar().valueChanged.connect(self.place)]
        if view.selectionModel() is not None:
            self._links.append(view.selectionModel().currentChanged.connect(self.place))

    def _disconnect_view(self) -> None:
        for link in self._links:
            QObject.disconnect(link)
        self._links = []

    def _child_polished(self, child: QObject) -> None:
        if isinstance(child, QWidget) and child.parent() is self._window and child is not self:
            child.installEventFilter(self)
            self.raise_()


def _item_view(widget: QWidget | None) -> "QAbstractItemView | None":
    """The widget as a list or table; Qt's item views cost 2 ms to load, so only when met."""
    if widget is None or not widget.inherits("QAbstractItemView"):
        return None
    from PySide6.QtWidgets import QAbstractItemView

    return widget if isinstance(widget, QAbstractItemView) else None


def _shape(target: QWidget, host: ThemeHost) -> FocusShape:
    if isinstance(target, HasFocusShape):
        return target.focus_shape()
    view = _item_view(target)
    if view is not None and view.currentIndex().isValid():
        # A row that is scrolled away in part, or whole, shows no ring outside of its list.
        rect = view.visualRect(view.currentIndex()) & view.viewport().rect()
        offset = view.viewport().mapTo(view, QPoint(0, 0))
        return FocusShape(rect.translated(offset), 0, inset=True)
    return FocusShape(target.rect(), host.theme.radius("field"))
