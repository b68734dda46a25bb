"""A field for addresses: chips for those written, a line for the next one, suggestions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.modules.mailbox.address import Address, pieces, read_addresses
from kiosk.modules.mailbox.groups import Group, written
from kiosk.modules.mailbox.view.address_chip import AddressChip
from kiosk.modules.mailbox.view.bare_fields import BareLine
from kiosk.modules.mailbox.view.chip_rows import ChipRows
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.modules.mailbox.view.suggestions import Suggestions
from kiosk.ui.kit.theme_host import ThemeHost

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SEPARATORS = (",", ";")
ADDRESS_MIME = "application/x-jalon-address"
"""What an address is while it is dragged: the name of its field, a space, the address."""


class AddressField(QWidget):
    """Addresses as chips. A comma, a semicolon, Enter or leaving the line makes a chip.

    Many addresses that came with a mail are folded: the first ones, and a button for the others.
    ``name`` is the accessible name and ``line`` the object name of the line that is typed in.
    """

    changed = Signal()
    entered = Signal()
    """The line has the keyboard."""
    menu_wanted = Signal(AddressChip, QPoint)
    """An address and the place of the screen where its menu is wanted."""
    dragged = Signal(AddressChip)
    dropped = Signal(str)
    """An address was let go here: the field it comes from, a space, the address."""

    def __init__(
        self,
        host: ThemeHost,
        line: str,
        name: str,
        suggest: Callable[[str], Sequence[Address | Group]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._suggest = suggest
        self._chips: list[AddressChip] = []
        self._folded = False
        self._offered: dict[str, str] = {}
        self.more = LineButton(host, "", f"more-{line}", color="mail", flush=True, parent=self)
        self.more.clicked.connect(self._unfold)
        self.more.hide()
        self.edit = BareLine(host, line, "small", self)
        self.edit.setAccessibleName(name)
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._edited)
        self._suggestions = Suggestions(host, self)
        self._suggestions.picked.connect(self._take)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.edit)
        self.setAcceptDrops(True)
        self.edit.setAcceptDrops(False)
        host.changed.connect(self._place)

    @property
    def chips(self) -> tuple[AddressChip, ...]:
        """The chips, in order."""
        return tuple(self._chips)

    def value(self) -> str:
        """Everything in the field as one text, the address being typed included."""
        return ", ".join([chip.address for chip in self._chips] + self._pending())

    def set_value(self, text: str) -> None:
        """Show other addresses; nothing happens, the caret above all, when they are the same."""
        if text == self.value() or _split(text) == _split(self.value()):
            return
        for chip in self._chips:
            chip.deleteLater()
        self._chips = []
        self.edit.clear()
        self._add_all(_split(text))
        self._folded = True
        self._place()

    def add(self, text: str) -> None:
        """Add an address or several, as the address book does; those it holds stay once."""
        self._finish()
        self._add_all(self._missing(text))
        self.changed.emit()

    def take_out(self, chip: AddressChip) -> None:
        """Take an address away; the keyboard goes to the next one, or to the line."""
        if chip in self._chips:
            self._remove(chip)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take addresses of the other fields."""
        if event.mimeData().hasFormat(ADDRESS_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The address moves here."""
        event.acceptProposedAction()
        self.dropped.emit(bytes(event.mimeData().data(ADDRESS_MIME).data()).decode())

    def sizeHint(self) -> QSize:
        """One line of chips."""
        theme = self._host.theme
        return QSize(theme.size("mailbox.fieldLeast"), theme.target("min"))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the least line to type in."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """True: chips go to further lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the lines of chips."""
        return self._flow(width)[1][-1].bottom() + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chips out again."""
        super().resizeEvent(event)
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the chips goes to the line."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line that mean more than a letter; leaving it makes a chip."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() == QEvent.Type.FocusOut:
            self._suggestions.hide()
            self._finish()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, shown = event.key(), self._suggestions.isVisible()
        if shown and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._suggestions.step(1 if key == Qt.Key.Key_Down else -1)
        elif shown and key == Qt.Key.Key_Escape:
            self._suggestions.hide()
        elif shown and key == Qt.Key.Key_Tab and self._suggestions.chosen():
            self._take(self._suggestions.chosen())
        elif self._ends(event):
            if self.edit.text().strip():
                self._take(self._suggestions.chosen() or self.edit.text())
        elif self._chips and self.edit.cursorPosition() == 0 and not self.edit.hasSelectedText():
            back = Qt.Key.Key_Left
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                back = Qt.Key.Key_Right
            if key not in (back, Qt.Key.Key_Backspace):
                return False
            self._unfold()
            self._chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    def _unfold(self) -> None:
        if self._folded:
            had = self.more.hasFocus()
            first = sum(not chip.isHidden() for chip in self._chips)
            self._folded = False
            self._place()
            if had and first < len(self._chips):
                self._chips[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ends(self, event: QKeyEvent) -> bool:
        """Whether a key ends the address: Enter, or a separator outside of quotation marks."""
        if event.text() in SEPARATORS:
            return self.edit.text().count('"') % 2 == 0
        return event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def _edited(self, text: str) -> None:
        self._place()
        parts = _split(text)
        if len(parts) > 1 and all(person.valid for person in read_addresses(text)):
            self._take(text)  # several addresses were pasted
            return
        found = {str(one): one for one in self._suggest(text)}
        self._suggestions.offer(list(found))
        # A name that is typed whole needs no choosing.
        self._offered = {
            words: written(one) for one in found.values() for words in (one.name, str(one))
        }
        self.changed.emit()

    def _take(self, text: str) -> None:
        self._suggestions.hide()
        self.edit.clear()
        chosen = self._offered.get(text.strip())
        self._offered = {}
        self._add_all(_split(text) if chosen is None else self._missing(chosen))
        self.changed.emit()

    def _finish(self) -> None:
        parts = self._pending()
        if parts:
            self.edit.clear()
            self._add_all(parts)

    def _missing(self, text: str) -> list[str]:
        """The addresses of a text that the field does not hold yet."""
        there = _bare(self.value())
        return [part for part in _split(text) if not there & _bare(part)]

    def _pending(self) -> list[str]:
        return _split(self.edit.text())

    def _add_all(self, parts: Sequence[str]) -> None:
        self._folded = False
        for part in parts:
            chip = AddressChip(self._host, part, self)
            chip.removed.connect(lambda chip=chip: self._remove(chip))
            chip.left.connect(lambda by, chip=chip: self._step(chip, by))
            chip.menu_wanted.connect(lambda at, chip=chip: self.menu_wanted.emit(chip, at))
            chip.dragged.connect(lambda chip=chip: self.dragged.emit(chip))
            chip.show()
            self._chips.append(chip)
        self._place()

    def _remove(self, chip: AddressChip) -> None:
        place = self._chips.index(chip)
        self._chips.remove(chip)
        after = self._chips[place] if place < len(self._chips) else self.edit
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        chip.hide()
        chip.deleteLater()
        self._place()
        self.changed.emit()

    def _step(self, chip: AddressChip, by: int) -> None:
        place = self._chips.index(chip) + by
        if place >= len(self._chips):
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place >= 0:
            self._chips[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        for chip in self._chips:
            chip.set_whole(len(self._chips) == 1)
        count, places = self._flow(self.width())
        left = len(self._chips) - count
        if left:
            self.more.setText(f"+\u00a0{left}")
            self.more.setAccessibleName(self.tr("+ {0} addresses. Show them").format(left))
        widgets: list[QWidget] = [*self._chips[:count], *([self.more] if left else []), self.edit]
        for widget, place in zip(widgets, places, strict=True):
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveRight(self.width() - 1 - place.left())
            widget.setGeometry(place)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < count)
        self.more.setVisible(left > 0)
        self.updateGeometry()

    def _flow(self, width: int) -> tuple[int, list[QRect]]:
        """How many chips show, and the places of these, of the button for others, of the line."""
        theme = self._host.theme
        least = theme.target("min")
        rows = ChipRows(width, least, theme.space(2), self._least(), 2 * least)
        chips = [chip.sizeHint().width() for chip in self._chips]
        count = rows.shown(chips, folded=self._folded)
        return count, rows.places(chips, count)

    def _least(self) -> int:
        """Room for the caret and what was typed, so that an empty line costs no row."""
        theme = self._host.theme
        typed = self.edit.fontMetrics().horizontalAdvance(self.edit.text())
        return min(theme.target("min") + typed, max(theme.target("min"), self.width()))


def _split(text: str) -> list[str]:
    """The addresses of a text, in order; parts that are no address are kept as typed."""
    return [part.strip() for part in pieces(text) if part.strip()]


def _bare(text: str) -> set[str]:
    return {person.address.lower() for person in read_addresses(text)}
