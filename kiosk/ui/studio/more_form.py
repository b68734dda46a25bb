"""Languages, licences, interests: what some jobs ask for."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtWidgets import QWidget

from kiosk.learning.ideas import Ideas
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.languages import Languages
from kiosk.ui.studio.lines_area import LinesArea
from kiosk.ui.studio.part_form import PartForm


class MoreForm(PartForm):
    """Three cards; none is asked for."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, document, ideas, care, parent)
        self._languages = Languages(host, document, ideas, care)
        card = self._card(self.tr("Languages"))
        card.column.addWidget(self._languages)
        self._certificates = self._lines(
            "certificates", self.tr("Licences and certificates"), ideas.certificates
        )
        self._interests = self._lines("interests", self.tr("Interests"), ())
        self.refresh()

    def refresh(self) -> None:
        """Show the CV as it is now."""
        self._languages.refresh()
        self._certificates.show_lines(self.document.now.certificates)
        self._interests.show_lines(self.document.now.interests)

    def first(self) -> QWidget:
        """The languages come first."""
        return self._languages.first()

    def _card(self, title: str) -> Card:
        card = Card(self.host, parent=self)
        card.column.setSpacing(self.host.theme.space(3))
        card.column.addWidget(Text(self.host, title, style="h3"))
        self.column.addWidget(card)
        return card

    def _lines(
        self, section: Literal["certificates", "interests"], label: str, words: Sequence[str]
    ) -> LinesArea:
        card = Card(self.host, parent=self)
        lines = LinesArea(
            self.host,
            self.document,
            self.care,
            section,
            label,
            lambda lines: self.document.change(section, lines, section),
            ideas=[(word, "") for word in words],
            offer=self.tr("Press what you have:"),
            help_text=self.tr("One line for each thing."),
            parent=card,
        )
        card.column.addWidget(lines)
        self.column.addWidget(card)
        return lines
