"""What somebody did: jobs, placements, help, clubs; each in lines that begin with a verb."""

from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.learning.ideas import Ideas, Life
from kiosk.learning.resume import Work
from kiosk.learning.resume_gaps import sorted_newest_first
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.menu import Menu
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.entries_form import EntriesForm
from kiosk.ui.studio.entry_card import EntryCard
from kiosk.ui.studio.lines_area import LinesArea


class WorkForm(EntriesForm):
    """A new experience begins from something one lived, or empty."""

    section = "work"

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, document, ideas, care, parent)
        self._menu: Menu | None = None
        self._add = Button(host, self.tr("Add an experience"), icon="plus")
        self._add.setObjectName("work-add")
        self._add.clicked.connect(self._choose_life)
        self.below.addWidget(self._add)
        self.below.addWidget(self._sort)
        self.refresh()

    def refresh(self) -> None:
        """As the CV is; what adds one stands out while there is none."""
        super().refresh()
        self._add.set_kind("outline" if self.entries() else "primary")
        self._add.setText(
            self.tr("Add another experience") if self.entries() else self.tr("Add an experience")
        )

    def title_of(self, number: int) -> str:
        """What it was, or its number."""
        work = self.document.now.work[number]
        return work.position or self.tr("Experience {number}").format(number=number + 1)

    def sorted_entries(self) -> tuple[Any, ...]:
        """Newest first."""
        return sorted_newest_first(self.document.now.work)

    def new_card(self, number: int) -> EntryCard:
        """Four lines, dates, and what was done."""
        labels = (
            ("position", self.tr("What you were")),
            ("name", self.tr("Where you were")),
            ("start", self.tr("Beginning")),
            ("end", self.tr("End")),
            ("city", self.tr("Town")),
        )
        card = EntryCard(self.host, self.document, self.care, "work", number, labels, self)
        card.add_lines(
            LinesArea(
                self.host,
                self.document,
                self.care,
                f"work-{number}-highlights",
                self.tr("What you did there"),
                lambda lines: card.write("highlights", lines),
                ideas=[(each.verb, each.icon) for each in self.ideas.verbs],
                offer=self.tr("A verb begins a line:"),
                begins=True,
                help_text=self.tr("One line for each thing."),
                parent=card,
            )
        )
        return card

    def _choose_life(self) -> None:
        if self._menu is None:
            self._menu = Menu(self.host, self.window(), self.tr("What did you do?"))
            self._menu.chosen.connect(self._begin)
        lives = [PillChoice(life.id, life.title, life.icon) for life in self.ideas.lives]
        self._menu.open_under(self._add, lives)

    def _begin(self, id: str) -> None:
        life: Life = next(each for each in self.ideas.lives if each.id == id)
        self.add(life.work if life.work != Work() else Work())
