"""What every field of the studio gets: the undo of the CV, and spelling where it helps."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid

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


class Care(QObject):
    """Names, addresses and numbers are not spelled: they are what their owner says."""

    def __init__(
        self, host: ThemeHost, document: CvDocument, spelling: Spelling | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._host, self._spelling = host, spelling
        self._keys = UndoKeys(document, self)
        self._asked = 0
        self._tell: Callable[[list[str]], None] | None = None
        if spelling is not None:
            spelling.speller.answered.connect(self._answered)

    def ask(self, text: str, tell: Callable[[list[str]], None]) -> None:
        """Call ``tell`` with the words of a text that are worth a look, each once."""
        if self._spelling is not None:
            self._tell = tell
            self._asked = self._spelling.speller.ask(text, self._spelling.own.all(), "review")

    def _answered(self, number: int, slips: list[Slip]) -> None:
        if self._tell is not None and number == self._asked and isValid(self):
            self._tell(list(dict.fromkeys(slip.word for slip in slips)))

    def watch(self, field: QLineEdit | QPlainTextEdit, *, spelled: bool) -> None:
        """Take care of this field; ``spelled``: it holds words of the language."""
        self._keys.watch(field)
        if spelled and self._spelling is not None:
            SpellingHelp(self._host, self._spelling.speller, self._spelling.own, field)
