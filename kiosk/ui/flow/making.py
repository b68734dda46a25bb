"""« Mon CV »: opens the studio on the CV of this visit, saves it, and knows what leaves of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kiosk import assets
from kiosk.learning.drafts import pack
from kiosk.learning.event import Fact
from kiosk.learning.ideas import read_ideas
from kiosk.learning.ports import Snapshot
from kiosk.learning.resume import Resume
from kiosk.paper.cv import cv
from kiosk.paper.pages import page_picture
from kiosk.ui.flow.cv_files import cv_in
from kiosk.ui.flow.learning import Learning
from kiosk.ui.flow.parts import Current, House
from kiosk.ui.player.autosave import Refused, Save
from kiosk.ui.studio.document import CV, CvDocument
from kiosk.ui.studio.press import Press


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

    def open(self) -> None:
        """Open the CV where it was left, else a new one."""
        if self._current.closed and CV not in self._current.drafts:
            self._learning.ask_for_code(self._open)
        else:
            self._open()

    def _open(self) -> None:
        from kiosk.ui.studio.studio import StudioScreen

        house, visit = self._house, self._current.open_visit()
        kept = self._current.drafts.get(CV)
        document = CvDocument(
            visit.id,
            kept.attempt if kept is not None else house.ids.new(),
            cv_in(kept) or Resume(),
        )
        screen = StudioScreen(
            house.host,
            document,
            read_ideas(assets.path("cv", "ideas.json")),
            Press(house.press.run, cv, page_picture),
            self._save(),
            named=self._current.named,
        )
        screen.left.connect(self.path_wanted)
        screen.take_wanted.connect(self.take_wanted)
        screen.keep_wanted.connect(lambda: self.naming_wanted.emit(self._open))
        screen.unsaved.connect(self.unsaved)
        screen.live.failed.connect(house.work.trouble)
        house.shell.show_screen(screen)

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
