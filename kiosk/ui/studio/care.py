"""What every field of the studio gets: the undo of the CV, and spelling where it helps."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.spelling.own_words import OwnWords
from kiosk.ui.spelling.slip import Slip
from kiosk.ui.spelling.speller import Speller
from kiosk.ui.spelling.spelling_help import SpellingHelp
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.undo_keys import UndoKeys


@dataclass(frozen=True, slots=True)
class Spelling:
    """Who is asked about words, and the words that this person keeps."""

    speller: Speller
    own: OwnWords


class Care:
    """Names, addresses and numbers are not spelled: they are what their owner says."""

    def __init__(
        self, host: ThemeHost, document: CvDocument, spelling: Spelling | None, parent: QObject
    ) -> None:
        self._host, self._spelling = host, spelling
        self._keys = UndoKeys(document, parent)
        self._asked: Callable[[int, list[Slip]], None] | None = None

    def ask(self, text: str, done: Callable[[list[str]], None]) -> None:
        """Call ``done`` with the words of a text that are worth a look, each once."""
        if self._spelling is None:
            return
        speller = self._spelling.speller
        if self._asked is not None:
            speller.answered.disconnect(self._asked)
        number = speller.ask(text, self._spelling.own.all(), "review")

        def answered(answer: int, slips: list[Slip]) -> None:
            if answer == number:
                done(list(dict.fromkeys(slip.word for slip in slips)))

        self._asked = answered
        speller.answered.connect(answered)

    def watch(self, field: QLineEdit | QPlainTextEdit, *, spelled: bool) -> None:
        """Take care of this field; ``spelled``: it holds words of the language."""
        self._keys.watch(field)
        if spelled and self._spelling is not None:
            SpellingHelp(self._host, self._spelling.speller, self._spelling.own, field)
