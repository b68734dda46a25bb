"""Addresses that move between À, Cc and Cci: by the menu of a chip, or dragged."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint
from PySide6.QtGui import QAction, QDrag
from PySide6.QtWidgets import QMenu, QWidget

from kiosk.modules.mailbox.view.address_chip import AddressChip
from kiosk.modules.mailbox.view.address_field import ADDRESS_MIME, AddressField
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost


class AddressMoves(QObject):
    """Takes an address out of one field and puts it into another.

    ``show_field`` makes a field visible that is folded away. The keyboard stays with what is left
    in the field, so that several addresses can be moved one after the other.
    """

    def __init__(
        self,
        host: ThemeHost,
        fields: Mapping[str, AddressField],
        show_field: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._fields, self._show_field = fields, show_field
        self.menu = QMenu(parent)
        self.menu.setObjectName("address-menu")
        Dress(host, self.menu)
        for name, field in fields.items():
            field.menu_wanted.connect(partial(self._open_menu, name))
            field.dragged.connect(partial(self._drag, name))
            field.dropped.connect(partial(self._drop, name))

    def move(self, source: str, target: str, chip: AddressChip) -> None:
        """Put one address into another field."""
        self._show_field(target)
        self._fields[source].take_out(chip)
        self._fields[target].add(chip.address)
        announce(self._fields[target], self.tr("Moved to {0}").format(self._name(target)))

    def move_all(self, source: str, target: str) -> None:
        """Put every address of a field into another one, and go there."""
        self._show_field(target)
        for chip in self._fields[source].chips:
            self._fields[source].take_out(chip)
            self._fields[target].add(chip.address)
        self._fields[target].edit.setFocus()
        announce(self._fields[target], self.tr("Moved to {0}").format(self._name(target)))

    def _open_menu(self, source: str, chip: AddressChip, place: QPoint) -> None:
        self.menu.clear()
        others = [name for name in self._fields if name != source]
        for name in others:
            words = self.tr("Put in {0}").format(self._name(name))
            self._entry(f"move-{name}", words, partial(self.move, source, name, chip))
        count = len(self._fields[source].chips)
        if count > 1:
            self.menu.addSeparator()
            for name in others:
                words = self.tr("Put all {0} in {1}").format(count, self._name(name))
                self._entry(f"move-all-{name}", words, partial(self.move_all, source, name))
        self.menu.addSeparator()
        self._entry("remove-address", self.tr("Remove"), chip.removed.emit)
        self.menu.popup(place)

    def _entry(self, name: str, words: str, what: Callable[[], object]) -> None:
        action = QAction(words, self.menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False: what())
        self.menu.addAction(action)

    def _drag(self, source: str, chip: AddressChip) -> None:
        drag = QDrag(chip)
        drag.setMimeData(dragged_address(source, chip.address))
        drag.setPixmap(chip.grab())
        drag.setHotSpot(chip.rect().center())
        drag.exec()

    def _drop(self, target: str, dragged: str) -> None:
        source, _, address = dragged.partition(" ")
        chips = self._fields[source].chips if source in self._fields else ()
        chip = next((chip for chip in chips if chip.address == address), None)
        if chip is not None and source != target:
            self.move(source, target, chip)

    def _name(self, field: str) -> str:
        return self._fields[field].edit.accessibleName()


def dragged_address(field: str, address: str) -> QMimeData:
    """An address on its way out of a field."""
    data = QMimeData()
    data.setData(ADDRESS_MIME, f"{field} {address}".encode())
    return data
