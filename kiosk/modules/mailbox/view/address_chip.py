"""One address in a field: a pill that the keyboard reaches and removes."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kiosk.modules.mailbox.address import read_addresses
from kiosk.ui.kit.buttons import Pressable
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost

REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
MENU_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu)


class AddressChip(Pressable):
    """An address with a cross. Suppr, Retour arrière or the cross removes it; arrows leave it.

    Enter, the menu key or the right button opens its menu; it can be dragged.

    An address without the shape of one gets a warning sign and a strong edge, as in real mail
    programs; it stays as typed.
    """

    removed = Signal()
    left = Signal(int)
    """An arrow wants to go -1 (before) or +1 (after)."""
    menu_wanted = Signal(QPoint)
    """Place of the screen where the menu is to open."""
    dragged = Signal()

    def __init__(self, host: ThemeHost, address: str, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.address = address
        self.complete = all(person.valid for person in read_addresses(address))
        self.setObjectName("address-chip")
        person = read_addresses(address)
        self._name = person[0].shown if self.complete and len(person) == 1 else address
        self._whole = True
        self._pressed_at: QPoint | None = None
        self.setText(address)
        self.setToolTip(address)
        self.setAccessibleName(address)
        hint = self.tr("Delete removes this address. Enter opens its menu.")
        if not self.complete:
            wrong = self.tr("Incomplete address.")
            hint = f"{wrong} {hint}"
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_whole(self, whole: bool) -> None:
        """Show name and address, or, among others, the name alone as mail programs do."""
        self._whole = whole
        self.update()

    def sizeHint(self) -> QSize:
        """Everything on one line; the field shortens it when it has less room."""
        theme = self._host.theme
        text = QFontMetrics(theme.font("label")).horizontalAdvance(self._words())
        return QSize(text + self._around(), theme.target("min"))

    def focus_shape(self) -> FocusShape:
        """The pill, drawn inwards: chips lie close together."""
        pill = self._pill()
        return FocusShape(pill, pill.height() // 2, inset=True)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that remove for the chip: the mailbox deletes messages with them."""
        asked_first = event.type() == QEvent.Type.ShortcutOverride
        if asked_first and isinstance(event, QKeyEvent) and event.key() in REMOVE_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove, or go to the neighbour."""
        if event.key() in REMOVE_KEYS:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = event.key() == Qt.Key.Key_Right
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                forward = not forward
            self.left.emit(1 if forward else -1)
        elif event.key() in MENU_KEYS or (event.key() == Qt.Key.Key_F10 and _shifted(event)):
            self.menu_wanted.emit(self.mapToGlobal(QPoint(0, self.height())))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button opens the menu; the menu key came as a key already."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed, the address is dragged."""
        start, held = self._pressed_at, event.buttons() & Qt.MouseButton.LeftButton
        way = (event.position().toPoint() - start).manhattanLength() if start else 0
        if held and way >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self.dragged.emit()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove when the cross was pressed."""
        inside = self.rect().contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if inside and self._cross(event.position().toPoint()):
            self.removed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, warning sign, address and cross."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        pill = self._pill()
        ground = "danger-soft" if not self.complete else "sunken"
        ink = "danger" if not self.complete else "ink"
        edge = theme.color(ink) if theme.high_contrast or not self.complete else None
        if self.underMouse() and edge is None:
            edge = theme.color("border-strong")
        box(painter, pill, pill.height() / 2, theme.color(ground), edge, theme.border("control"))
        padding, icon = self._padding(), theme.size("mailbox.chipIcon")
        text = pill.adjusted(padding, 0, -padding - icon - theme.space(1), 0)
        if not self.complete:
            sign = QRect(pill.left() + padding, 0, icon, pill.height())
            self._paint_icon(painter, "triangle-alert", sign, ink)
            text.setLeft(text.left() + icon + theme.space(1))
        self._paint_icon(painter, "x", QRect(pill.right() - padding - icon + 1, 0, icon, 1), ink)
        font = theme.font("label")
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(self._words(), Qt.TextElideMode.ElideRight, text.width())
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        place = mirrored(text, self.rect(), self.layoutDirection())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_icon(self, painter: QPainter, name: str, slot: QRect, ink: str) -> None:
        place = mirrored(slot, self.rect(), self.layoutDirection())
        color, ratio = self._host.theme.color(ink), self.devicePixelRatioF()
        pixmap = self._host.icons.pixmap(name, color, place.width(), ratio=ratio)
        painter.drawPixmap(place.left(), (self.height() - place.width()) // 2, pixmap)

    def _cross(self, pos: QPoint) -> bool:
        reach = min(self._host.theme.target("min"), self.width() // 2)
        slot = QRect(self.width() - reach, 0, reach, self.height())
        return mirrored(slot, self.rect(), self.layoutDirection()).contains(pos)

    def _words(self) -> str:
        return self.address if self._whole else self._name

    def _pill(self) -> QRect:
        height = self._host.theme.size("mailbox.chip")
        return QRect(0, (self.height() - height) // 2, self.width(), height)

    def _padding(self) -> int:
        return self._host.theme.inset("mailbox.chipPadding")

    def _around(self) -> int:
        theme = self._host.theme
        icons = 1 if self.complete else 2
        each = theme.size("mailbox.chipIcon") + theme.space(1)
        return 2 * self._padding() + icons * each + theme.space(1)


def _shifted(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
