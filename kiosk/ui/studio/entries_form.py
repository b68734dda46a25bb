"""A list of entries: experiences, or schools. Added, moved, dragged, removed; the newest first."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.resume_gaps import Gap
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.entry_card import EntryCard
from kiosk.ui.studio.grip import dragged_entry
from kiosk.ui.studio.part_form import PartForm


class EntriesForm(PartForm):
    """Subclasses say what a new entry is, and make the card of one."""

    section = ""
    """Name of the list in `Resume`."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, document, ideas, care, parent)
        self.cards: list[EntryCard] = []
        self.setAcceptDrops(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(host.theme.space(4))
        self._below = QWidget(self)
        self.below = FlowLayout(self._below, host.theme.space(3))
        self._sort = Button(host, self.tr("Put the most recent first"), icon="arrow-up-down")
        self._sort.setObjectName(f"{self.section}-sort")
        self._sort.clicked.connect(self._sort_entries)
        self.column.addLayout(self._list)
        self.column.addWidget(self._below)

    def new_card(self, number: int) -> EntryCard:
        """The card of an entry."""
        raise NotImplementedError

    def title_of(self, number: int) -> str:
        """The heading of a card."""
        raise NotImplementedError

    def sorted_entries(self) -> tuple[Any, ...]:
        """The entries, newest first."""
        raise NotImplementedError

    def entries(self) -> tuple[Any, ...]:
        """The entries as the CV holds them."""
        found: tuple[Any, ...] = getattr(self.document.now, self.section)
        return found

    def refresh(self) -> None:
        """As many cards as entries, each showing its own."""
        entries = self.entries()
        while len(self.cards) > len(entries):
            card = self.cards.pop()
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(entries):
            self._append_card()
        for number, card in enumerate(self.cards):
            card.refresh(self.title_of(number), len(entries))
        self._sort.setVisible(entries != self.sorted_entries())
        self.below.invalidate()

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Each card says its own."""
        for card in self.cards:
            card.show_gaps(gaps)

    def field_of(self, gap: Gap) -> QWidget:
        """The field of the entry it is about; for the list as a whole, what puts it right."""
        if 0 <= gap.entry < len(self.cards):
            return self.cards[gap.entry].field_of(gap)
        return self._sort if gap.id == "order" else self.first()

    def first(self) -> QWidget:
        """The first line of the first entry, or what adds one."""
        if self.cards:
            return next(iter(self.cards[0].fields.values())).line
        item = self.below.itemAt(0)
        widget = item.widget() if item is not None else None
        return widget or self

    def add(self, entry: Any) -> None:
        """Another entry, first in the list; the keyboard goes to it."""
        self._replace((entry, *self.entries()))
        line = next(iter(self.cards[0].fields.values())).line
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.selectAll()  # an idea is typed over

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Entries of this list only."""
        if dragged_entry(event.mimeData(), self.section) >= 0:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The card whose place it would take is set off."""
        self._set_off(self._place_at(event.position().y()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """No card is."""
        self._set_off(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """It takes the place of the card it lies on; the others make room."""
        number = dragged_entry(event.mimeData(), self.section)
        place = self._place_at(event.position().y())
        self._set_off(-1)
        entries = list(self.entries())
        if 0 <= number < len(entries) and place != number:
            entries.insert(place, entries.pop(number))
            self._replace(tuple(entries))
        event.acceptProposedAction()

    def _place_at(self, height: float) -> int:
        """Which card lies at a height of the form: that of the nearest middle."""
        middles = [abs(card.geometry().center().y() - height) for card in self.cards]
        return middles.index(min(middles)) if middles else -1

    def _set_off(self, place: int) -> None:
        for number, card in enumerate(self.cards):
            card.set_tone("primary-soft" if number == place else "surface", "border")

    def _append_card(self) -> None:
        number = len(self.cards)
        card = self.new_card(number)
        card.moved.connect(lambda by, number=number: self._move(number, by))
        card.removed.connect(lambda number=number: self._remove(number))
        self._list.addWidget(card)
        card.show()
        self.cards.append(card)

    def _move(self, number: int, by: int) -> None:
        entries = list(self.entries())
        place = number + by
        if not 0 <= place < len(entries):
            return
        entries[number], entries[place] = entries[place], entries[number]
        self._replace(tuple(entries))
        card = self.cards[place]
        tool = card.up if by < 0 and card.up.isEnabled() else card.down
        if not tool.isEnabled():
            tool = card.up
        tool.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, number: int) -> None:
        entries = self.entries()
        title = self.title_of(number)
        self._replace(entries[:number] + entries[number + 1 :])
        self.removed.emit(title)
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _sort_entries(self) -> None:
        self._replace(self.sorted_entries())
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self, entries: tuple[Any, ...]) -> None:
        self.document.settle()
        self.document.change(self.section, entries)
        self.refresh()
        self.document.settle()
