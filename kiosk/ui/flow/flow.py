"""Who calls whom: joins arrival, learning and leaving, the top bar and what can go wrong."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.flow.arrival import Arrival
from kiosk.ui.flow.learning import Learning
from kiosk.ui.flow.leaving import Leaving
from kiosk.ui.flow.making import Making
from kiosk.ui.flow.parts import Current, House
from kiosk.ui.flow.reading import Reading
from kiosk.ui.flow.troubles import Troubles
from kiosk.ui.idle_guard import IdleGuard
from kiosk.ui.screens.display import DisplayPanel
from kiosk.ui.screens.player import Player
from kiosk.ui.screens.top_bar import LearnerBar


class Flow(QObject):
    """The course of a day at the kiosk; made once the first screen is painted."""

    closed = Signal()
    """Everything is on disk and the records are closed."""

    def __init__(self, house: House, arrival: Arrival, current: Current) -> None:
        super().__init__(house.shell)
        self._house = house
        self._current = current
        self._arrival = arrival
        self._learning = Learning(house, current, self)
        self._making = Making(house, current, self._learning, self)
        self._leaving = Leaving(house, current, self)
        self._troubles = Troubles(house, arrival.start, self)
        self._bar = LearnerBar(house.host, house.settings.product_name, house.settings.helper)
        self._bar.hide()
        house.shell.put_on_top(self._bar, 0)
        reads = house.settings.sound != "off"
        self._display = DisplayPanel(house.host, house.shell, speeds=reads)
        self._connect()
        self._reading = Reading(house, self._bar, self._display, self)

    @property
    def current(self) -> Current:
        """The visit that is open, and what is known of its person."""
        return self._current

    @property
    def guard(self) -> IdleGuard:
        """What watches whether anybody is there."""
        return self._house.guard

    def shut_down(self) -> None:
        """Put everything on disk, close the records, then say `closed`. Asks nothing."""
        self._making.shut_down()
        self._leaving.shut_down(lambda: self._house.records.close(self.closed.emit))

    # -- wiring ------------------------------------------------------------------------

    def _connect(self) -> None:
        arrival, learning, leaving = self._arrival, self._learning, self._leaving
        making = self._making
        arrival.activity_wanted.connect(learning.open)
        arrival.document_wanted.connect(making.open)
        learning.cv_wanted.connect(making.open)
        making.path_wanted.connect(learning.show_path)
        making.naming_wanted.connect(arrival.name)
        making.take_wanted.connect(leaving.take_away)
        making.unsaved.connect(self._troubles.unsaved)
        arrival.path_wanted.connect(learning.show_path)
        learning.needs_wanted.connect(arrival.show_needs)
        learning.naming_wanted.connect(lambda: arrival.name(learning.show_path))
        learning.data_wanted.connect(leaving.show_data)
        learning.code_wanted.connect(lambda: leaving.leave_for_code(arrival.show_sign_in))
        learning.help_wanted.connect(lambda: self._bar.show_help(True))
        leaving.path_wanted.connect(learning.show_path)
        leaving.naming_wanted.connect(arrival.name)
        leaving.surnom_wanted.connect(lambda: arrival.name(learning.show_path, changing=True))
        leaving.card_wanted.connect(lambda: arrival.show_card(leaving.show_data))
        leaving.gone.connect(arrival.start)
        leaving.refused.connect(self._troubles.leaving)
        arrival.content_failed.connect(
            lambda problem: self._troubles.content(problem, self._needs_again)
        )
        learning.content_failed.connect(
            lambda problem: self._troubles.content(problem, learning.show_path)
        )
        learning.activity_failed.connect(
            lambda problem: self._troubles.activity(problem, learning.show_path)
        )
        learning.unsaved.connect(self._troubles.unsaved)
        shell, bar = self._house.shell, self._bar
        shell.page_changed.connect(self._dress)
        shell.close_asked.connect(self._close_asked)
        bar.finish_requested.connect(leaving.ask_end)
        bar.back_pressed.connect(self._go_back)
        bar.help_changed.connect(self._help)
        bar.display_requested.connect(self._display.open)

    def _dress(self) -> None:
        """The bar shows who is here, what can be left and where back leads."""
        page, visit = self._house.shell.page, self._current.visit
        self._display.close_panel()
        self._bar.setVisible(page is not None and page.bar)
        self._bar.set_person(visit.surnom if visit is not None else None)
        self._bar.set_in_visit(visit is not None)
        self._bar.set_back(page is not None and page.can_go_back)
        if visit is None:
            self._bar.show_help(False)

    def _go_back(self) -> None:
        page = self._house.shell.page
        if page is not None:
            page.go_back()

    def _needs_again(self) -> None:
        """Whoever is here stays; with nobody, from the start."""
        if self._current.visit is None:
            self._arrival.start()
        else:
            self._arrival.show_needs()

    def _help(self, asked: bool) -> None:
        page = self._house.shell.page
        if asked and isinstance(page, Player):
            page.ask_help()

    def _close_asked(self) -> None:
        """The window's cross: end the visit first; with nobody here, leave."""
        if self._current.visit is None:
            self.shut_down()
        else:
            self._leaving.ask_end()
