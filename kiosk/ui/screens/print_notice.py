"""What becomes of a print, in the same words wherever something is printed."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.notice import Tone
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.take_away_parts import Progress, WayNotice, nothing_ticked, small_button


class PaperState(StrEnum):
    """What becomes of the print."""

    MAKING = "making"
    WAITING = "waiting"
    PRINTING = "printing"
    NO_PAPER = "no-paper"
    OFF = "off"
    DONE = "done"
    REFUSED = "refused"
    NOTHING_TICKED = "nothing-ticked"
    STOPPED = "stopped"


Words = tuple[Tone, str, str, str]


class PrintNotice(WayNotice):
    """Says where a print is, and offers to give it up or to try again."""

    again = Signal()
    """« Réessayer »."""
    stopped = Signal()
    """« Annuler l’impression »."""

    def __init__(
        self,
        host: ThemeHost,
        *,
        safe: str,
        other_way: str,
        parent: QWidget | None = None,
    ) -> None:
        """``safe``: that nothing is lost; ``other_way``: what one may do without the printer."""
        super().__init__(host, "printed", parent)
        self._safe = safe
        self._other_way = other_way

    def show_state(self, state: PaperState, done: int = 0, total: int = 0) -> None:
        """Say what becomes of the print; ``done`` documents of ``total`` came out."""
        tone, icon, title, text = self._words_of(state)
        buttons = []
        if state in (PaperState.REFUSED, PaperState.STOPPED):
            words = self.tr("Try again")
            buttons = [small_button(self.host, "printAgain", words, self.again.emit, "printer")]
        elif state not in (PaperState.DONE, PaperState.NOTHING_TICKED):
            words = self.tr("Cancel the print")
            buttons = [small_button(self.host, "stopPrint", words, self.stopped.emit)]
        progress = Progress(done, total) if total > 1 else None
        self.say(tone, icon, title, text, buttons, progress)

    def _words_of(self, state: PaperState) -> Words:
        waits = self.tr("The sheets wait until you finish.")
        words: dict[PaperState, Words] = {
            PaperState.MAKING: ("info", "file-text", self.tr("The print is being made."), ""),
            PaperState.WAITING: ("info", "printer", self.tr("The print is waiting its turn."), ""),
            PaperState.PRINTING: ("info", "printer", self.tr("The print is under way."), ""),
            PaperState.NO_PAPER: (
                "hint",
                "printer",
                self.tr("The printer has no paper."),
                self.tr("Ask for paper at reception.") + " " + waits,
            ),
            PaperState.OFF: (
                "hint",
                "printer",
                self.tr("The printer does not answer."),
                waits + " " + self._other_way,
            ),
            PaperState.DONE: (
                "success",
                "circle-check",
                self.tr("It is printed."),
                self.tr("Take your sheets at the printer."),
            ),
            PaperState.REFUSED: (
                "danger",
                "printer",
                self.tr("The print stopped."),
                self._safe + " " + self._other_way,
            ),
            PaperState.NOTHING_TICKED: nothing_ticked(),
            PaperState.STOPPED: ("info", "info", self.tr("The print is cancelled."), self._safe),
        }
        return words[state]
