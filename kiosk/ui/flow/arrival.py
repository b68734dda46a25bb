"""Who comes in: the attract screen, a first visit by its need, or a return by picture and code."""

import gc
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.learning.activity import ActivityCard, Module, Need
from kiosk.learning.drafts import unpack
from kiosk.learning.event import Fact, Kind, Verb
from kiosk.learning.needs import fitting
from kiosk.learning.ports import Card, Pause, Surnom, Visit, Welcome
from kiosk.paper.card import card_pdf
from kiosk.storage.errors import SurnomFullError
from kiosk.ui.flow.card_words import card_words
from kiosk.ui.flow.parts import Current, House, while_shown
from kiosk.ui.scanner import Scanner
from kiosk.ui.screens.attract import AttractScreen

TIDY_MS = 200
"""After attract was shown: it is painted by then."""
if TYPE_CHECKING:
    from kiosk.ui.screens.card import CardEntryScreen, CardScreen
    from kiosk.ui.screens.sign_in import SignInScreen

_SCAN_SCREENS = ("AttractScreen", "SignInScreen", "CardEntryScreen")


class Arrival(QObject):
    """Opens visits. Says which activity was wanted, or that the person wants the path."""

    activity_wanted = Signal(str)
    """A visit is open and its need names this activity first."""
    document_wanted = Signal()
    """A visit is open and its need is a document of one's own: the CV."""
    path_wanted = Signal()
    """A visit is open, or was found again."""
    content_failed = Signal(object)
    """The activities cannot be read; carries the exception."""

    def __init__(self, house: House, current: Current, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self._current = current
        self._arriving = False
        # What the last visit left in memory, texts among it, goes while nobody waits.
        self._tidy = QTimer(self, singleShot=True, interval=TIDY_MS)
        self._tidy.timeout.connect(gc.collect)
        self._card_asked = False
        self._scanner = Scanner(self)
        self._scanner.scanned.connect(self._scanned)
        house.shell.page_changed.connect(self._listen)

    def start(self) -> None:
        """Nobody is here: attract, in the site's own look."""
        house = self._house
        self._current.clear()
        house.guard.stop()
        house.host.set_look(house.look)
        screen = AttractScreen(
            house.host, house.settings.product_name, house.settings.station_label
        )
        self.adopt(screen)
        house.shell.show_screen(screen)
        self._tidy.start()

    def adopt(self, screen: AttractScreen) -> None:
        """Open the two doors of an attract screen (the first one was painted before this)."""
        screen.first_time.connect(self.show_needs)
        screen.returning.connect(self.show_sign_in)
        self._listen()

    def show_needs(self) -> None:
        """« De quoi avez-vous besoin ? »: asked before anyone is."""
        house = self._house
        show = while_shown(house.shell, self._show_needs)
        library = house.library
        house.work.run(lambda: (library.needs(), library.modules()), show, self._content_failed)

    def show_sign_in(self) -> None:
        """« Je reviens »."""
        from kiosk.ui.screens.sign_in import SignInScreen

        screen = SignInScreen(self._house.host)
        answer, not_answered = self._answers(screen)
        screen.submitted.connect(
            lambda surnom, code: self._house.records.sign_in(surnom, code, answer, not_answered)
        )
        screen.card_wanted.connect(self.show_card_entry)
        screen.first_time.connect(self.show_needs)
        screen.back.connect(self.start)
        self._house.shell.show_screen(screen)

    def show_card_entry(self) -> None:
        """« Utiliser ma carte »."""
        from kiosk.ui.screens.card import CardEntryScreen

        screen = CardEntryScreen(self._house.host)
        answer, not_answered = self._answers(screen)
        screen.submitted.connect(
            lambda text: self._house.records.open_card(text, answer, not_answered)
        )
        screen.first_time.connect(self.show_needs)
        screen.back.connect(self.show_sign_in)
        self._house.shell.show_screen(screen)

    def show_card(self, then: Callable[[], None]) -> None:
        """« Ma carte »: the one made in this visit, or a new one; ``then`` in any case."""
        house, current = self._house, self._current
        if self._card_asked:
            return  # a second press; the first one makes the card
        self._card_asked = True
        page, visit = house.shell.page, current.open_visit()

        def draw(card: Card) -> None:
            if current.visit != visit:
                self._card_asked = False
                return  # gone meanwhile: nothing of it for the next person
            current.card = card
            house.work.run(lambda: _squares(card), lambda rows: show(card, rows), not_made)

        def show(card: Card, rows: tuple[str, ...]) -> None:
            self._card_asked = False
            if house.shell.page is page:
                self._show_card(card, rows, then)

        def not_made(problem: Exception) -> None:
            self._card_asked = False
            house.work.trouble.emit(problem)
            if house.shell.page is page:
                then()

        if current.card is not None:
            draw(current.card)
        else:
            house.records.card(visit, draw, not_made)

    def name(self, then: Callable[[], None], changing: bool = False) -> None:
        """Offer a surnom and a code; ``then`` in any case, named or not."""
        self._current.naming_offered = True
        self._house.records.full_surnoms(lambda full: self._show_naming(full, then, changing))

    # -- parts -------------------------------------------------------------------------

    def _show_needs(self, read: tuple[tuple[Need, ...], tuple[Module, ...]]) -> None:
        from kiosk.ui.screens.needs import NeedsScreen

        inside = self._current.visit is not None
        needs, modules = read
        cards = [card for module in modules for card in module.activities]
        known = {card.id: card for card in cards}
        screen = NeedsScreen(self._house.host, needs, cards)
        by_id = {need.id: need for need in needs}
        screen.chosen.connect(
            lambda chosen, minutes: self._need(
                by_id[chosen], fitting(by_id[chosen], known, minutes)
            )
        )
        screen.path_requested.connect(lambda: self._in_visit(self.path_wanted.emit))
        screen.back.connect(self.path_wanted.emit if inside else self.start)
        self._house.shell.show_screen(screen)

    def _show_naming(
        self, full: frozenset[Surnom], then: Callable[[], None], changing: bool
    ) -> None:
        from kiosk.ui.screens.naming import NamingScreen

        house = self._house
        screen = NamingScreen(
            house.host,
            record_months=house.settings.record_months,
            parked_days=house.settings.parked_days,
            changing=changing,
            full=full,
        )

        def named(answer: tuple[Visit, str]) -> None:
            self._current.visit, code = answer
            self._current.keeps = True
            if self._current.card is not None:
                house.outside.printing.stop()  # that card opens nothing any more
            self._current.card = None
            house.guard.set_named()
            if house.shell.page is screen:
                screen.show_code(code, house.clock.now().astimezone().date())

        def not_named(problem: Exception) -> None:
            if isinstance(problem, SurnomFullError):
                screen.refuse()
            else:
                screen.ask_again()
                house.work.trouble.emit(problem)

        screen.surnom_chosen.connect(
            lambda surnom: house.records.name(self._current.open_visit(), surnom, named, not_named)
        )
        screen.finished.connect(lambda: self.show_card(then))
        screen.later.connect(then)
        house.shell.show_screen(screen)

    def _show_card(self, card: Card, rows: tuple[str, ...], then: Callable[[], None]) -> None:
        from kiosk.ui.screens.card import CardScreen

        house, surnom = self._house, self._current.open_visit().surnom
        if surnom is None:
            raise RuntimeError("a nameless visit has no card")
        screen = CardScreen(house.host, surnom, card, rows)
        screen.done.connect(then)
        house.shell.show_screen(screen)
        words = card_words(surnom, house.settings.product_name)
        sheet = partial(card_pdf, card, surnom, words, "a4")
        offer = while_shown(house.shell, partial(self._offer_print, screen, sheet))
        house.outside.work.run(house.outside.printer.offered, offer, lambda problem: offer(()))

    def _offer_print(
        self, screen: "CardScreen", sheet: Callable[[], bytes], printers: tuple[str, ...]
    ) -> None:
        """`Imprimer`, on the printer that the site names first; nothing without a printer."""
        if not printers:
            return
        printing = self._house.outside.printing
        screen.print_asked.connect(lambda: printing.begin(printers[0], [sheet]))
        screen.print_stopped.connect(printing.cancel)
        screen.offer_print()
        printing.show_on(screen)

    def _answers(
        self, screen: "SignInScreen | CardEntryScreen"
    ) -> tuple[Callable[[Welcome | Pause | None], None], Callable[[Exception], None]]:
        """What a screen of `Je reviens` does with an answer, and without one."""

        def answer(found: Welcome | Pause | None) -> None:
            if self._house.shell.page is not screen:
                return
            if isinstance(found, Pause):
                screen.pause_for(found.seconds)
            elif found is None:
                screen.refuse()
            else:
                self._welcome(found)

        def not_answered(problem: Exception) -> None:
            screen.answer_again()
            self._house.work.trouble.emit(problem)

        return answer, not_answered

    def _listen(self) -> None:
        """A card may be scanned wherever somebody could come back, and nowhere else."""
        page = self._house.shell.page
        name = page.objectName() if page is not None else ""
        self._scanner.listen(name in _SCAN_SCREENS)

    def _scanned(self, text: str) -> None:
        """A reader typed a card; on the attract screen its refusal is told at `Je reviens`."""
        if isinstance(self._house.shell.page, AttractScreen):
            self.show_card_entry()
        screen: SignInScreen | CardEntryScreen = self._house.shell.page  # type: ignore[assignment]
        if screen.card_scanned():
            self._house.records.open_card(text, *self._answers(screen))

    def _need(self, need: Need, activities: Sequence[ActivityCard]) -> None:
        """What fits into the time is wanted, in order; its document or first activity opens."""

        def open_it() -> None:
            visit = self._current.open_visit()
            self._current.wanted = tuple(card.id for card in activities)
            fact = Fact(Verb.INITIALIZED, Kind.NEED, need.id, person=visit.person, visit=visit.id)
            self._house.records.commit([fact], done=self._current.events.extend)
            if need.document:
                self.document_wanted.emit()
            else:
                self.activity_wanted.emit(activities[0].id)

        self._in_visit(open_it)

    def _in_visit(self, then: Callable[[], None]) -> None:
        """The first act draws the ids: open a nameless visit unless one is open."""
        if self._current.visit is not None:
            then()
            return
        if self._arriving:
            return  # a second press; the first one opens the visit
        self._arriving = True
        page = self._house.shell.page

        def arrived(visit: Visit) -> None:
            self._arriving = False
            if self._house.shell.page is not page:
                self._house.records.end(visit, lambda _: None)  # gone before it began
                return
            self._current.visit = visit
            self._house.guard.watch(named=False)
            then()

        def not_arrived(problem: Exception) -> None:
            self._arriving = False
            self._house.work.trouble.emit(problem)

        self._house.records.arrive(arrived, not_arrived)

    def _welcome(self, welcome: Welcome) -> None:
        self._current.clear()
        self._current.visit = welcome.visit
        self._current.events = list(welcome.events)
        self._current.drafts = unpack(welcome.parked)
        self._current.naming_offered = True
        self._current.keeps = welcome.keeps
        self._current.closed = welcome.closed
        self._house.guard.watch(named=True)
        self.path_wanted.emit()

    def _content_failed(self, problem: Exception) -> None:
        self.content_failed.emit(problem)


def _squares(card: Card) -> tuple[str, ...]:
    # Late, and in the background: nobody waits for this library before a card is shown.
    from kiosk.paper.card import qr_squares

    return qr_squares(card.qr_text)
