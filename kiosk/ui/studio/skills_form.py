"""« Je sais faire »: a line each, from words that are offered or one's own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.resume_gaps import Gap
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.lines_area import LinesArea
from kiosk.ui.studio.part_form import PartForm
from kiosk.ui.studio.part_words import gap_words


class SkillsForm(PartForm):
    """One area, and what a press adds."""

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
        self._lines = LinesArea(
            host,
            document,
            care,
            "skills",
            self.tr("I can"),
            lambda lines: document.change("skills", lines, "skills"),
            ideas=[(word, "") for word in ideas.skills],
            offer=self.tr("Press what is true for you:"),
            help_text=self.tr("One line for each thing."),
            parent=card,
        )
        card.column.addWidget(self._lines)
        self.column.addWidget(card)
        self.refresh()

    def refresh(self) -> None:
        """Show the CV as it is now."""
        self._lines.show_lines(self.document.now.skills)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """What could be looked at."""
        self._lines.show_hint(next((gap_words(gap) for gap in gaps if gap.part == "skills"), ""))

    def first(self) -> QWidget:
        """The area."""
        return self._lines.field.area
