"""« Mon CV »: opens the studio on the CV of this visit, saves it, and knows what leaves of it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.learning.activity import Module
from kiosk.learning.drafts import pack
from kiosk.learning.event import Fact
from kiosk.learning.ideas import Ideas
from kiosk.learning.old_lines import places
from kiosk.learning.ports import Snapshot
from kiosk.learning.resume import Resume
from kiosk.learning.resume_history import ResumeHistory
from kiosk.outside.stick_files import TooLargeError
from kiosk.paper.cv import cv
from kiosk.paper.cv_back import resume_in
from kiosk.paper.old_cv import LARGEST, OldCv, OldCvError, Reason, read_old
from kiosk.paper.pages import page_picture
from kiosk.ui.flow.cv_files import cv_in
from kiosk.ui.flow.fetching import Fetching
from kiosk.ui.flow.learning import Learning
from kiosk.ui.flow.parts import Current, House, while_shown
from kiosk.ui.player.autosave import Refused, Save
from kiosk.ui.spelling.own_words import OwnWords
from kiosk.ui.spelling.speller import Speller
from kiosk.ui.studio.care import Spelling
from kiosk.ui.studio.document import CV, CvDocument
from kiosk.ui.studio.photo import MOST_BYTES, PhotoError, small_photo
from kiosk.ui.studio.photo import Reason as PhotoReason
from kiosk.ui.studio.press import Press

if TYPE_CHECKING:
    from kiosk.ui.studio.studio import StudioScreen

PHOTO_ENDINGS = (".jpg", ".jpeg", ".png")
OLD_ENDINGS = (".docx", ".odt", ".pdf", ".doc", ".rtf")
"""Those that cannot be read are shown too: who brought one is told why."""


class Making(QObject):
    """One CV a visit. It is kept beside the attempts: sealed and erased as they are."""

    path_wanted = Signal()
    take_wanted = Signal()
    """« Emporter mon CV »."""
    naming_wanted = Signal(object)
    """A nameless visit wants to keep its CV: what to call once it is named."""
    unsaved = Signal(object)

    def __init__(self, house: House, current: Current, learning: Learning, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._current, self._learning = house, current, learning
        self._fetching = Fetching(house, self)
        self._spelling = Spelling(Speller(parent=self), OwnWords(self))
        house.shell.page_changed.connect(self._page_changed)

    def shut_down(self) -> None:
        """The program ends: no process is left."""
        self._spelling.speller.close()

    def _page_changed(self) -> None:
        """Once nobody is here any more, what knew their words goes."""
        if self._current.visit is None:
            self._spelling.speller.stop()
            self._spelling.own.forget()

    def open(self) -> None:
        """Open the CV where it was left, else a new one."""
        if self._current.closed and CV not in self._current.drafts:
            self._learning.ask_for_code(self._open)
        else:
            self._open()

    def _open(self) -> None:
        house = self._house
        show = while_shown(house.shell, self._show)
        house.work.run(lambda: (house.ideas(), house.library.modules()), show)

    def _show(self, read: tuple[Ideas, tuple[Module, ...]]) -> None:
        from kiosk.ui.studio.studio import StudioScreen

        house, visit = self._house, self._current.open_visit()
        ideas, modules = read
        kept = self._current.drafts.get(CV)
        if self._current.cv is None:
            self._current.cv = ResumeHistory(cv_in(kept) or Resume())
        document = CvDocument(
            visit.id, kept.attempt if kept is not None else house.ids.new(), self._current.cv
        )
        screen = StudioScreen(
            house.host,
            document,
            ideas,
            Press(house.press.run, cv, page_picture),
            self._save(),
            named=self._current.named,
            titles={card.id: card.title for each in modules for card in each.activities},
            spelling=self._spelling,
        )
        screen.part_opened.connect(lambda part: setattr(self._current, "cv_part", part))
        screen.left.connect(self.path_wanted)
        screen.take_wanted.connect(self.take_wanted)
        screen.lesson_wanted.connect(self._learning.open)
        screen.keep_wanted.connect(lambda: self.naming_wanted.emit(self._open))
        screen.unsaved.connect(lambda problem: self._say_unsaved(visit.id, problem))
        screen.live.failed.connect(house.work.trouble)
        screen.old_wanted.connect(lambda: self._fetch_old(screen))
        screen.photo_wanted.connect(lambda: self._fetch_photo(screen))
        screen.open_part_named(self._current.cv_part)
        house.shell.show_screen(screen)

    def _fetch_old(self, screen: "StudioScreen") -> None:
        """A CV of ours opens as it was; another one comes as lines beside the form."""

        def read(name: str, data: bytes) -> OldCv:
            return read_old(name, data, resume_in)

        def show(old: OldCv) -> None:
            if old.resume is not None:
                screen.open_cv(old.resume)
            else:
                screen.show_old(places(old.lines))

        self._fetching.fetch(
            self.tr("Your CV on your stick"), OLD_ENDINGS, LARGEST, read, show, self._why_not
        )

    def _fetch_photo(self, screen: "StudioScreen") -> None:
        """A picture from a stick, made small."""
        self._fetching.fetch(
            self.tr("Your photo on your stick"),
            PHOTO_ENDINGS,
            MOST_BYTES,
            lambda name, data: small_photo(data),
            screen.show_photo,
            self._why_no_photo,
        )

    def _why_no_photo(self, problem: Exception) -> str:
        """Why a file is no photo; empty for a bug."""
        if isinstance(problem, TooLargeError):
            return self.tr("This picture is too large. Choose another one.")
        if isinstance(problem, OSError):
            return self.tr("The stick does not answer. Plug it in again, then choose the file.")
        if not isinstance(problem, PhotoError):
            return ""
        return {
            PhotoReason.NO_PICTURE: self.tr("This is no JPEG or PNG picture. Choose another one."),
            PhotoReason.BROKEN: self.tr("This picture does not open. Choose another one."),
            PhotoReason.TOO_LARGE: self.tr("This picture is too large. Choose another one."),
        }[problem.reason]

    def _why_not(self, problem: Exception) -> str:
        """Why a file is no CV that can be read; empty for a bug."""
        if isinstance(problem, TooLargeError):
            return self.tr("This file is too large for a CV. Choose another one.")
        if isinstance(problem, OSError):
            return self.tr("The stick does not answer. Plug it in again, then choose the file.")
        if not isinstance(problem, OldCvError):
            return ""
        return {
            Reason.SCAN: self.tr(
                "This file is a picture of a page: there is no text to take. "
                "Open it beside you and type."
            ),
            Reason.BROKEN: self.tr("This file does not open. It may be damaged: choose another."),
            Reason.PROTECTED: self.tr("This file asks for a password. Save it without one."),
            Reason.UNKNOWN: self.tr("This is no Word, LibreOffice or PDF file. Choose another."),
            Reason.EMPTY: self.tr("This file is empty. Choose another one."),
            Reason.TOO_LARGE: self.tr("This file is too large for a CV. Choose another one."),
        }[problem.reason]

    def _say_unsaved(self, visit: UUID, problem: Exception) -> None:
        """Unless the visit is over: then the end of it is being said."""
        if self._current.visit is not None and self._current.visit.id == visit:
            self.unsaved.emit(problem)

    def _save(self) -> Save:
        """The newest CV takes the place of the last one, beside the attempts left open."""
        visit = self._current.open_visit().id

        def save(
            facts: Sequence[Fact], snapshot: Snapshot, done: Callable[[], None], refused: Refused
        ) -> None:
            others = [kept for name, kept in self._current.drafts.items() if name != CV]

            def saved() -> None:
                if self._current.visit is not None and self._current.visit.id == visit:
                    self._current.drafts[CV] = snapshot
                done()

            self._learning.keep(facts, pack([snapshot, *others]), saved, refused)

        return save
