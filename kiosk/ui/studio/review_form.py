"""« Relire »: what a recruiter would ask, each a way to where it is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.resume import Education, Work
from kiosk.learning.resume_gaps import Gap
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.text import Body, Label, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.part_form import PartForm
from kiosk.ui.studio.part_words import gap_words, part_words

Lesson = tuple[str, str]
"""An activity's id and title."""
MOST = 8
"""Things shown at once: more would only discourage."""


class ReviewForm(PartForm):
    """Nothing here has to be done; « Suivant » goes on all the same."""

    wanted = Signal(object)
    """The `Gap` that is to be looked at."""
    lesson_wanted = Signal(str)
    """An activity that teaches what is missing."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, document, ideas, care, parent)
        self._good = Notice(
            host,
            "success",
            "circle-check",
            self.tr("Nothing is missing"),
            self.tr("Read each line once more, aloud or in your head."),
        )
        self._card = Card(host, parent=self)
        self._card.column.setSpacing(host.theme.space(2))
        self._card.column.addWidget(Text(host, self.tr("To look at"), style="h3"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(host.theme.space(2))
        self._card.column.addLayout(self._rows)
        self._card.column.addWidget(
            Body(host, self.tr("You decide. Your CV can leave as it is."), color="ink-muted")
        )
        self._words_card = Notice(host, "info", "type")
        self._words_card.setObjectName("wordsToCheck")
        self._words_card.hide()
        self.column.addWidget(self._words_card)
        self._lessons = QWidget(self)
        self._lesson_flow = FlowLayout(self._lessons, host.theme.space(2))
        self._lesson_buttons: list[Button] = []
        self._taught: tuple[Lesson, ...] = ()
        self._buttons: list[Button] = []
        self._shown: tuple[tuple[Gap, str], ...] = ()
        self.column.addWidget(self._good)
        self.column.addWidget(self._card)
        self._learn = Label(host, self.tr("Practise first"))
        self.column.addWidget(self._learn)
        self.column.addWidget(self._lessons)
        self.show_lessons(())
        self._card.hide()

    def refresh(self) -> None:
        """What is shown comes with `show_gaps`."""

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """A row for each; rows that say the same stay, so that no press is lost."""
        words = [self._words(gap) for gap in gaps[:MOST]]
        shown = tuple(zip(gaps, words, strict=False))
        if shown == self._shown:
            return
        self._shown = shown
        for button in self._buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for n, gap in enumerate(gaps[:MOST]):
            button = Button(
                self.host, self._words(gap), "outline", icon="triangle-alert",
                leading=True,
            )  # fmt: skip
            button.setObjectName(f"gap-{n}")
            button.clicked.connect(lambda _=False, gap=gap: self.wanted.emit(gap))
            self._rows.addWidget(button)
            self._buttons.append(button)
        self._good.setVisible(not gaps)
        self._card.setVisible(bool(gaps))

    def show_words(self, words: Sequence[str]) -> None:
        """Words that the spelling does not know; they are marked where they stand."""
        title = self.tr("%n words to look at", "", len(words))
        how = self.tr("They are underlined in your text. A right click shows suggestions.")
        self._words_card.set_words(title, f"{', '.join(words[:MOST])}.\n{how}" if words else "")
        self._words_card.setVisible(bool(words))

    def show_lessons(self, taught: Sequence[Lesson]) -> None:
        """Activities that help now; the same again change nothing."""
        if tuple(taught) == self._taught and self._lesson_buttons:
            return
        self._taught = tuple(taught)
        for button in self._lesson_buttons:
            self._lesson_flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._lesson_buttons = []
        for n, (activity, title) in enumerate(self._taught):
            button = Button(self.host, title, "soft", icon="circle-play", size="small")
            button.setObjectName(f"lesson-{n}")
            button.clicked.connect(lambda _=False, id=activity: self.lesson_wanted.emit(id))
            self._lesson_flow.addWidget(button)
            self._lesson_buttons.append(button)
        self._learn.setVisible(bool(taught))
        self._lessons.setVisible(bool(taught))

    def first(self) -> QWidget:
        """The first thing to look at."""
        return self._buttons[0] if self._buttons else self

    def _words(self, gap: Gap) -> str:
        """Where it is, and what could be looked at."""
        where = part_words(gap.part).name
        entries: Sequence[Work | Education] = ()
        if gap.part == "work":
            entries = self.document.now.work
        elif gap.part == "education":
            entries = self.document.now.education
        if 0 <= gap.entry < len(entries):
            entry = entries[gap.entry]
            name = entry.position if isinstance(entry, Work) else entry.study_type
            where = name or where
        return self.tr("{where}: {what}").format(where=where, what=gap_words(gap))
