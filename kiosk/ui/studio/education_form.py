"""Schools and courses, finished or not."""

from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.resume import Education
from kiosk.learning.resume_gaps import sorted_newest_first
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.entries_form import EntriesForm
from kiosk.ui.studio.entry_card import EntryCard


class EducationForm(EntriesForm):
    """As experiences, without lines."""

    section = "education"

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, document, ideas, care, parent)
        self._add = Button(host, self.tr("Add a school or a training"), icon="plus")
        self._add.setObjectName("education-add")
        self._add.clicked.connect(lambda: self.add(Education()))
        self.below.addWidget(self._add)
        self.below.addWidget(self._sort)
        self.refresh()

    def refresh(self) -> None:
        """As the CV is; what adds one stands out while there is none."""
        super().refresh()
        self._add.set_kind("outline" if self.entries() else "primary")

    def title_of(self, number: int) -> str:
        """The diploma, or its number."""
        school = self.document.now.education[number]
        return school.study_type or self.tr("Training {number}").format(number=number + 1)

    def sorted_entries(self) -> tuple[Any, ...]:
        """Newest first."""
        return sorted_newest_first(self.document.now.education)

    def new_card(self, number: int) -> EntryCard:
        """Three lines and dates."""
        labels = (
            ("study_type", self.tr("Diploma or training")),
            ("institution", self.tr("School")),
            ("start", self.tr("Beginning")),
            ("end", self.tr("End")),
            ("city", self.tr("Town")),
        )
        return EntryCard(self.host, self.document, self.care, "education", number, labels, self)
