"""« Emporter »: what leaves, under which name, and where to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.resume_gaps import Gap
from kiosk.learning.resume_names import file_stem
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Body, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.part_form import PartForm


class TakeForm(PartForm):
    """Three files of one name; the next screen copies and prints them."""

    wanted = Signal()
    """« Emporter mon CV »."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, document, ideas, care, parent)
        card = Card(host, parent=self)
        card.column.setSpacing(host.theme.space(3))
        self._names: list[tuple[Text, str]] = []
        for ending, icon, words in (
            ("pdf", "file-text", self.tr("To send and to print. It looks the same everywhere.")),
            ("docx", "file-pen", self.tr("To change later, in Word.")),
            ("odt", "file-pen", self.tr("To change later, in LibreOffice.")),
        ):
            card.column.addLayout(self._row(ending, icon, words))
        self._nothing = Body(host, self.tr("Your CV is still empty."), color="ink-muted")
        self._go = Button(host, self.tr("Take my CV away"), "primary", icon="usb", size="primary")
        self._go.setObjectName("cv-take")
        self._go.clicked.connect(self.wanted)
        card.column.addSpacing(host.theme.space(2))
        card.column.addWidget(self._nothing)
        card.column.addWidget(self._go)
        self.column.addWidget(card)
        self.refresh()

    def refresh(self) -> None:
        """Name the files after the person."""
        stem = file_stem(self.document.now)
        for text, ending in self._names:
            text.setText(f"{stem}.{ending}")
        empty = self.document.now.empty
        self._nothing.setVisible(empty)
        self._go.setEnabled(not empty)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Nothing is asked here."""

    def first(self) -> QWidget:
        """The one button."""
        return self._go

    def _row(self, ending: str, icon: str, words: str) -> QHBoxLayout:
        name = Text(self.host, style="label", measure=False)
        self._names.append((name, ending))
        row = QHBoxLayout()
        row.setSpacing(self.host.theme.space(3))
        row.addWidget(Icon(self.host, icon, "cv", "notice.icon"))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(Small(self.host, words))
        row.addLayout(column, 1)
        return row
