"""Layouts that mirror and wrap: a flow of things, and a grid that drops columns."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Wrapping(QLayout):
    """Keeps items in order; its children say where each goes for a width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._placed: dict[int, list[QRect]] = {}
        self.setContentsMargins(QMargins())
        if parent is not None:
            parent.setLayout(self)

    def set_gap(self, gap: int) -> None:
        """Use another gap, in px."""
        self._gap = gap
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item, or None past the end (how Qt walks a layout)."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Forget where things went: an item or the room for it has changed."""
        self._placed.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """True: it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height for a width, margins included."""
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        places = self._placed_for(inside)
        bottom = max((rect.bottom() + 1 for rect in places), default=0)
        return bottom + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place, mirrored when the direction asks for it."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        owner = self.parentWidget()
        rtl = owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, place in zip(self._shown(), self._placed_for(inside.width()), strict=True):
            spot = place.translated(inside.topLeft())
            if rtl:
                spot.moveLeft(inside.left() + inside.width() - place.right() - 1)
            item.setGeometry(spot)

    def minimumSize(self) -> QSize:
        """The widest single item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _placed_for(self, width: int) -> list[QRect]:
        """The places for a width; Qt asks several times for the same ones."""
        if width not in self._placed:
            self._placed[width] = self._places(width)
        return self._placed[width]

    def _places(self, width: int) -> list[QRect]:
        raise NotImplementedError


class FlowLayout(_Wrapping):
    """Items side by side at their own width, going to further rows when there is no room."""

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        height = max((h.height() for h in hints), default=0)
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        row: list[int] = []
        x = y = tallest = 0
        for item in self._shown():
            hint = item.sizeHint()
            w = max(item.minimumSize().width(), min(hint.width(), width))
            h = item.heightForWidth(w) if item.hasHeightForWidth() else hint.height()
            if row and x + w > width:
                self._level(places, row, tallest)
                x, y, row, tallest = 0, y + tallest + self._gap, [], 0
            row.append(len(places))
            places.append(QRect(x, y, w, h))
            x += w + self._gap
            tallest = max(tallest, h)
        self._level(places, row, tallest)
        return places

    @staticmethod
    def _level(places: list[QRect], row: list[int], tallest: int) -> None:
        for index in row:
            place = places[index]
            places[index] = place.translated(QPoint(0, (tallest - place.height()) // 2))


class GridFlow(_Wrapping):
    """Columns of equal width, as many as fit (at most `columns`), rows of equal height.

    `steps` names the numbers of columns allowed, so that six pictures never go 5 + 1.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 0, steps: tuple[int, ...] = (5, 2, 1)
    ) -> None:
        super().__init__(parent, gap)
        self._steps: tuple[int, ...] = ()
        self.set_steps(steps)

    def set_steps(self, steps: tuple[int, ...]) -> None:
        """Allow other numbers of columns."""
        self._steps = tuple(sorted(steps, reverse=True))
        self.invalidate()

    def columns(self, width: int) -> int:
        """Columns for a width."""
        least = max((item.minimumSize().width() for item in self._shown()), default=0)
        for count in self._steps:
            if count * least + (count - 1) * self._gap <= width:
                return count
        return self._steps[-1]

    def sizeHint(self) -> QSize:
        """As many columns as it may have."""
        hints = [item.sizeHint() for item in self._shown()]
        count = min(self._steps[0], max(1, len(hints)))
        each = max((h.width() for h in hints), default=0)
        margins = self.contentsMargins()
        width = count * each + (count - 1) * self._gap + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def _places(self, width: int) -> list[QRect]:
        items = self._shown()
        count = self.columns(width)
        each = (width - (count - 1) * self._gap) / count
        places: list[QRect] = []
        y = 0
        for start in range(0, len(items), count):
            row = items[start : start + count]
            height = max(_height(item, int(each)) for item in row)
            for i in range(len(row)):
                left = round(i * (each + self._gap))
                right = round(i * (each + self._gap) + each)
                places.append(QRect(left, y, right - left, height))
            y += height + self._gap
        return places


class LeadTrail(_Wrapping):
    """The first item takes the room the others leave; they go under it when that is too little.

    `least` is the width in px under which the first item no longer shares its row.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 0, least: int = 0) -> None:
        super().__init__(parent, gap)
        self._least = least

    def set_least(self, least: int) -> None:
        """Use another least width."""
        self._least = least
        self.invalidate()

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        margins = self.contentsMargins()
        around = QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
        return QSize(width, max((h.height() for h in hints), default=0)) + around

    def _places(self, width: int) -> list[QRect]:
        items = self._shown()
        if not items:
            return []
        lead, *trail = items
        beside = sum(item.sizeHint().width() + self._gap for item in trail)
        wanted = min(self._least, lead.sizeHint().width())
        stacked = width - beside < max(wanted, lead.minimumSize().width())
        room = width if stacked else width - beside
        places = [QRect(0, 0, room, _height(lead, room))]
        x = 0 if stacked else room + self._gap
        y = places[0].height() + self._gap if stacked else 0
        for item in trail:
            hint = item.sizeHint()
            each = min(hint.width(), width)
            places.append(QRect(x, y, each, _height(item, each)))
            x += each + self._gap
        if not stacked:
            tallest = max(place.height() for place in places)
            places = [p.translated(0, (tallest - p.height()) // 2) for p in places]
        return places


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
