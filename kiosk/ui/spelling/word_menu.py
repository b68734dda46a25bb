"""The menu of a word that is worth a look: what may have been meant, and to keep it as it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.spelling.slip import Slip


class WordMenu(QMenu):
    """Short on purpose; the first suggestion is chosen with Return. Gone when it is closed."""

    def __init__(
        self,
        host: ThemeHost,
        slip: Slip,
        write: Callable[[str], object],
        keep: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """``write`` is called with what was chosen, ``keep`` when the word stays."""
        super().__init__(parent)
        Dress(host, self)
        self.setObjectName("word_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._say("word_head", self.tr("This word is worth a look"))
        for number, word in enumerate(slip.suggestions):
            self._offer(f"word_{number}", word, partial(write, word))
        if not slip.suggestions:
            self._say("word_none", self.tr("No suggestion for it"))
        self.addSeparator()
        self._offer("word_keep", self.tr("Keep this word"), keep)

    def open(self, place: QPoint) -> None:
        """Show it at this place of the screen, ready for Return."""
        self.popup(place)
        self.setActiveAction(next(one for one in self.actions() if one.isEnabled()))

    def _say(self, name: str, words: str) -> None:
        action = self.addAction(words)
        action.setObjectName(name)
        action.setEnabled(False)

    def _offer(self, name: str, words: str, what: Callable[[], object]) -> None:
        action = self.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False: what())
