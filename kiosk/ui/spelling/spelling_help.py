"""Spelling for one field: asks when typing pauses, marks words, and offers what was meant."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.spelling.editor import Editor
from kiosk.ui.spelling.line_editor import LineEditor
from kiosk.ui.spelling.look import marked
from kiosk.ui.spelling.marks import Marks
from kiosk.ui.spelling.own_words import OwnWords
from kiosk.ui.spelling.slip import Slip
from kiosk.ui.spelling.speller import Speller
from kiosk.ui.spelling.text_editor import TextEditor
from kiosk.ui.spelling.word_menu import WordMenu

PAUSE_MS = 350
"""Without a key for so long, typing pauses."""
ONE_KEY = 2
"""UTF-16 units that one key puts in at most; more were pasted or set, not typed."""


class SpellingHelp(QObject):
    """Goes with its field. The word that is being typed is left alone until the caret leaves it.

    The field's accessible description says how many words are worth a look; `counted` tells a
    screen that shows it too. Menu key, Shift+F10 and the right button open the menu of a word.
    """

    counted = Signal(int)

    def __init__(
        self, host: ThemeHost, speller: Speller, own: OwnWords, field: QLineEdit | QPlainTextEdit
    ) -> None:
        super().__init__(field)
        self._host, self._speller, self._own = host, speller, own
        self._field = field
        self._editor: Editor = (
            LineEditor(field) if isinstance(field, QLineEdit) else TextEditor(field)
        )
        self._place = str(id(self))
        self._marks = Marks()
        self._number = 0
        self._typing_at: int | None = None
        self._said = ""
        self._count = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._editor.edited.connect(self._edited)
        self._editor.moved.connect(self._moved)
        speller.answered.connect(self._answered)
        own.changed.connect(self._ask)
        host.changed.connect(self._show)
        field.installEventFilter(self)
        self._editor.surface().installEventFilter(self)
        speller.start()
        self._ask()

    def words(self) -> list[Slip]:
        """The words that are marked now."""
        return [slip for slip in self._marks.all() if not self._is_being_typed(slip)]

    def open_menu(self, slip: Slip, place: QPoint) -> WordMenu:
        """Show the menu of a word, at this place of the screen."""
        write, keep = partial(self._editor.replace, slip), partial(self._own.keep, slip.word)
        menu = WordMenu(self._host, slip, write, keep, self._field)
        menu.open(place)
        return menu

    def open_next(self) -> bool:
        """Go to the next marked word, round the end, and open its menu; False without one."""
        words, caret = self.words(), self._editor.caret()
        if not words:
            return False
        slip = next((slip for slip in words if slip.at > caret), words[0])
        self._editor.go(slip.at)
        self.open_menu(slip, self._editor.corner(slip))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu on a marked word; anything else is as without this help."""
        if event.type() == QEvent.Type.FocusOut and watched is self._field:
            self._typing_at = None
            self._show()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return _asks_menu(event) and self._menu_at_caret()
        if isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Keyboard:  # came as a key already
                return self._marked(self._editor.caret()) is not None
            slip = self._marked(self._editor.place_at(event.pos()))
            if slip is not None and watched is self._editor.surface():
                self.open_menu(slip, event.globalPos())
                return True
        return False

    # -- asking ------------------------------------------------------------------------

    def _ask(self) -> None:
        self._number = self._speller.ask(self._editor.text(), self._own.all(), self._place)

    def _answered(self, number: int, slips: list[Slip]) -> None:
        if number == self._number:
            self._marks.set(slips)
            self._show()

    def _edited(self, at: int, removed: int, added: int) -> None:
        self._number = 0  # what was asked is about another text
        self._typing_at = at + added if added <= ONE_KEY else None
        self._pause.start()
        if self._marks.edit(at, removed, added):
            words = self.words()
            self._editor.follow(words, marked(self._host.theme))
            self._tell(len(words))

    def _moved(self) -> None:
        if self._typing_at is not None and self._editor.caret() != self._typing_at:
            self._typing_at = None
            self._show()

    # -- showing -----------------------------------------------------------------------

    def _show(self) -> None:
        words = self.words()
        self._editor.show(words, marked(self._host.theme))
        self._tell(len(words))

    def _tell(self, count: int) -> None:
        if count != self._count:
            self._count = count
            self._describe(count)
            self.counted.emit(count)

    def _describe(self, count: int) -> None:
        """Say the count after what the field says of itself."""
        own = self._field.accessibleDescription().removesuffix(self._said).rstrip()
        self._said = self.tr("%n word(s) worth a look", "", count) if count else ""
        self._field.setAccessibleDescription(f"{own} {self._said}".strip())

    def _is_being_typed(self, slip: Slip) -> bool:
        caret = self._editor.caret()
        return caret == self._typing_at and self._field.hasFocus() and slip.touches(caret)

    def _marked(self, place: int) -> Slip | None:
        slip = self._marks.at(place)
        return slip if slip in self.words() else None

    def _menu_at_caret(self) -> bool:
        slip = self._marked(self._editor.caret())
        if slip is None:
            return False
        self.open_menu(slip, self._editor.corner(slip))
        return True


def _asks_menu(event: QKeyEvent) -> bool:
    shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    return event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and shifted)
