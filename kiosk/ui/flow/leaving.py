"""How a visit ends or pauses: `Terminer`, `Je dois partir`, the veil, `Tout effacer`, shutdown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from kiosk.learning.activity import RealAct
from kiosk.learning.ports import Holdings, Receipt, Visit
from kiosk.learning.progress import finishes, open_real_acts, standings
from kiosk.paper.card import card_pdf
from kiosk.storage.errors import BadLuckError
from kiosk.ui.flow.card_words import card_words
from kiosk.ui.flow.cv_files import CvFiles, cv_files, cv_in
from kiosk.ui.flow.learning import kept_acts_of
from kiosk.ui.flow.papers import Papers
from kiosk.ui.flow.parts import Current, House, card_of, while_shown
from kiosk.ui.flow.taking import Taking
from kiosk.ui.records import Failed
from kiosk.ui.studio.document import CV

Close = Callable[[Visit, Callable[[None], None], Failed], None]
"""How a visit is closed: parked, or ended."""
Found = tuple[list[RealAct], list[str]]
"""Acts to do for real, and titles of what was done."""


class Leaving(QObject):
    """Ends visits. Text is saved before anything is parked, and nothing is left on this PC."""

    gone = Signal()
    """The visit is over and nothing of it is on screen."""
    naming_wanted = Signal(object)
    """A nameless person wants to keep the work: name the visit, then call what it carries."""
    surnom_wanted = Signal()
    """« Changer mon surnom »."""
    card_wanted = Signal()
    """« Ma carte »."""
    path_wanted = Signal()
    refused = Signal(object, object)
    """The disk refuses the end of a visit: the exception, and what tries again."""

    def __init__(self, house: House, current: Current, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._current = current
        self._papers = Papers(house.settings.product_name, house.settings.site_name, self)
        self._taking = Taking(house.outside, house.work.trouble.emit, self)
        house.guard.veiled.connect(self._veil)
        house.guard.over.connect(self._nobody_came_back)

    # -- asked -------------------------------------------------------------------------

    def ask_end(self) -> None:
        """« Terminer »: what goes and what stays, before anything goes."""
        from kiosk.ui.screens.finish import FinishScreen
        from kiosk.ui.screens.take_away import TakeAwayScreen

        shell = self._house.shell
        here = isinstance(shell.page, FinishScreen | TakeAwayScreen)
        if self._current.visit is None or shell.covered or here:
            return
        screen = FinishScreen(
            self._house.host,
            self._current.named,
            self._house.settings.parked_days,
            self._current.keeps,
        )
        screen.ended.connect(self.take_away)
        screen.leaving.connect(self.leave)
        screen.stayed.connect(shell.pop)
        show = while_shown(shell, shell.push)
        self._flush(lambda: show(screen))

    def take_away(self) -> None:
        """« J’ai terminé »: first what can be taken home; with nothing to take, the end at once.

        « Emporter mon CV » leads here too: « Continuer » then goes back to the CV.

        Content that cannot be read holds nobody up: what needs no content is offered.
        """
        house = self._house
        visit, events = self._current.open_visit(), tuple(self._current.events)
        paths = open_real_acts(events)
        done = {finish.activity: None for finish in finishes(events) if finish.visit == visit.id}

        def read() -> tuple[list[RealAct], list[str]]:
            acts = [kept.words for kept in kept_acts_of(house.library, paths)]
            cards = [card_of(house.library.modules(), name) for name in done]
            return acts, [card.title for card in cards if card is not None]

        show = while_shown(house.shell, self._set_cv)
        house.work.run(read, show, lambda problem: show(([], [])))

    def _set_cv(self, found: Found) -> None:
        """The CV is set on the one thread that may; its files are ready when they are shown."""
        resume = cv_in(self._current.drafts.get(CV))
        if resume is None or resume.empty:
            self._show_take_away(found, None)
            return

        def show(files: CvFiles) -> None:
            self._show_take_away(found, files)

        press, shell = self._house.press, self._house.shell
        press.run(lambda: cv_files(resume), while_shown(shell, show))

    def _show_take_away(self, found: Found, cv: CvFiles | None) -> None:
        from kiosk.ui.screens.finish import FinishScreen
        from kiosk.ui.screens.take_away import TakeAwayScreen

        house, visit = self._house, self._current.visit
        if visit is None:
            return
        acts, done = found
        card = None
        if self._current.card is not None and visit.surnom is not None:
            words = card_words(visit.surnom, house.settings.product_name)
            card = partial(card_pdf, self._current.card, visit.surnom, words, "a4")
        letters = [letter for sent in self._current.letters.values() for letter in sent]
        today = house.clock.now().astimezone().date()
        models = list(self._current.models.values())
        sheets = list(self._current.sheets.values())
        documents = self._papers.documents(
            letters, models, sheets, acts, done, visit.surnom, today, card, cv
        )
        if not documents:
            self._end()
            return

        def show(printers: tuple[str, ...]) -> None:
            screen = TakeAwayScreen(
                house.host, documents, done=done, surnom=visit.surnom, printers=printers
            )
            screen.ended.connect(self._end)
            screen.stayed.connect(self._go_on)
            if isinstance(house.shell.page, FinishScreen):
                house.shell.pop()
            house.shell.push(screen)
            self._taking.serve(screen)

        house.outside.work.run(
            house.outside.printer.offered,
            while_shown(house.shell, show),
            while_shown(house.shell, lambda problem: show(())),
        )

    def _go_on(self) -> None:
        """« Continuer à apprendre »: a copy is given up, a print goes on."""
        self._taking.stop()
        self._house.shell.pop()

    def leave(self) -> None:
        """« Je dois partir »: one press for a named visit; a nameless one is offered a name."""
        from kiosk.ui.screens.finish import LeaveScreen

        shell = self._house.shell
        shell.uncover()
        if self._current.named and not self._current.keeps:
            self.ask_end()
            return
        if self._current.named:
            self._flush(self._park)
            return
        screen = LeaveScreen(self._house.host, self._house.settings.parked_days)
        screen.keep.connect(lambda: self.naming_wanted.emit(self._park_if_named))
        screen.erase.connect(self._end)
        screen.stayed.connect(shell.pop)
        show = while_shown(shell, shell.push)
        self._flush(lambda: show(screen))

    def leave_for_code(self, then: Callable[[], None]) -> None:
        """A visit that a card opened waits for its owner, who types the code now."""
        visit = self._current.open_visit()
        self._wipe()
        self._close(lambda refused: self._house.records.park(visit, lambda _: then(), refused))

    def show_data(self) -> None:
        """« Mes données »."""
        house = self._house
        show = while_shown(house.shell, self._show_data)
        house.records.holdings(self._current.open_visit(), show)

    def shut_down(self, then: Callable[[], None]) -> None:
        """The system is going down: keep a named visit, erase a nameless one, ask nothing.

        What the disk refuses now, the next start does: it parks or erases visits that were cut.
        """
        visit, records = self._current.visit, self._house.records
        self._house.guard.stop()
        self._house.reader.forget()
        self._taking.stop()
        self._house.outside.printing.stop()
        _forget_copies()  # else the system's clipboard manager may take them over
        if visit is None:
            then()
        elif self._current.named:
            records.saving_failed.connect(lambda _: then())
            self._flush(lambda: self._shut(records.park, visit, then))
        else:
            self._shut(records.end, visit, then)

    def _shut(self, close: Close, visit: Visit, then: Callable[[], None]) -> None:
        """Nobody is here from now on: a save that comes late has nobody to be told to."""
        self._current.visit = None
        close(visit, lambda _: then(), lambda _: then())

    # -- the veil ----------------------------------------------------------------------

    def _veil(self) -> None:
        from kiosk.ui.screens.veil import NamedVeil, NamelessVeil

        house = self._house
        seconds = house.guard.left
        if self._current.named:
            veil: NamedVeil | NamelessVeil = NamedVeil(house.host, seconds)
        else:
            veil = NamelessVeil(house.host, seconds)
            veil.someone_else.connect(self._end)
        veil.resumed.connect(self._resume)
        veil.more_time.connect(self._more_time)
        veil.leaving.connect(self._leave_from_veil)
        house.guard.countdown.connect(veil.set_left)
        _forget_copies()
        house.shell.cover(veil)
        self._flush(_nothing)

    def _resume(self) -> None:
        self._house.guard.resume()
        self._house.shell.uncover()

    def _more_time(self) -> None:
        self._house.guard.more_time()
        self._house.shell.uncover()

    def _leave_from_veil(self) -> None:
        self._house.guard.resume()
        self.leave()

    def _nobody_came_back(self) -> None:
        if self._current.named and self._current.keeps:
            self._flush(lambda: self._park(silent=True))
        else:
            self._end(silent=True)

    # -- gone --------------------------------------------------------------------------

    def _end(self, silent: bool = False) -> None:
        named = self._current.named
        visit = self._current.open_visit()
        unprinted = self._wipe()
        self._close(
            lambda refused: self._house.records.end(
                visit,
                lambda _: self._goodbye(
                    erased=True, everything=not named, silent=silent, unprinted=unprinted
                ),
                refused,
            )
        )

    def _park_if_named(self) -> None:
        if self._current.named:
            self._park()
        else:
            self.path_wanted.emit()

    def _park(self, silent: bool = False) -> None:
        visit = self._current.open_visit()
        unprinted = self._wipe()
        self._close(
            lambda refused: self._house.records.park(
                visit,
                lambda _: self._goodbye(
                    erased=False, everything=False, silent=silent, unprinted=unprinted
                ),
                refused,
            )
        )

    def _close(self, act: Callable[[Failed], None]) -> None:
        """End or park; when the disk refuses, say so until it has been done."""

        def refused(problem: Exception) -> None:
            if isinstance(problem, BadLuckError):
                self.refused.emit(problem, lambda: self._close(act))
            else:
                self.gone.emit()
                self._house.work.trouble.emit(problem)

        act(refused)

    def _goodbye(
        self, erased: bool, everything: bool, silent: bool, unprinted: bool = False
    ) -> None:
        from kiosk.ui.screens.finish import GoodbyeScreen

        if silent:
            self.gone.emit()
            return
        screen = GoodbyeScreen(
            self._house.host, erased=erased, everything=everything, unprinted=unprinted
        )
        screen.over.connect(self.gone)
        self._house.shell.show_screen(screen)
        screen.start()

    def _wipe(self) -> bool:
        """Nothing of the visit stays in memory that another person could reach.

        True when a print that was waiting is cancelled by it.
        """
        self._house.guard.stop()
        self._house.reader.forget()
        self._taking.stop()
        unprinted = self._house.outside.printing.stop()
        self._current.clear()
        self._house.shell.clear()
        self._house.shell.page_changed.emit()
        _forget_copies()
        return unprinted

    def _flush(self, then: Callable[[], None]) -> None:
        """Put every text on disk, then go on; what cannot be written holds nobody up."""
        page = self._house.shell.page
        if page is not None and not self._house.records.failing:
            page.save_now(then, lambda _: then())
        else:
            then()

    # -- my data -----------------------------------------------------------------------

    def _show_data(self, holdings: Holdings) -> None:
        from kiosk.ui.screens.my_data import MyDataScreen

        settings = self._house.settings
        screen = MyDataScreen(
            self._house.host,
            holdings,
            activities=sum(s.done for s in standings(self._current.events).values()),
            record_months=settings.record_months,
            parked_days=settings.parked_days,
            card_at_hand=self._current.card is not None,
        )

        def erase() -> None:
            screen.start_busy()
            self._house.records.erase(self._current.open_visit(), self._receipt, not_erased)

        def not_erased(problem: Exception) -> None:
            screen.stop_busy()
            self._house.work.trouble.emit(problem)

        screen.change_surnom.connect(self.surnom_wanted)
        screen.card_wanted.connect(self.card_wanted)
        screen.back.connect(self.path_wanted)
        screen.erase_confirmed.connect(erase)
        self._house.shell.show_screen(screen)

    def _receipt(self, receipt: Receipt) -> None:
        from kiosk.ui.screens.my_data import ReceiptScreen

        unprinted = self._wipe()
        screen = ReceiptScreen(self._house.host, receipt, unprinted=unprinted)
        screen.closed.connect(self.gone)
        self._house.shell.show_screen(screen)


def _forget_copies() -> None:
    """Nothing can be pasted any more: neither what was copied nor, on X, what was selected."""
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        QApplication.clipboard().clear(mode)


def _nothing() -> None:
    """Nothing waits for this save."""
