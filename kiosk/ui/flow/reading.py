"""Reading aloud: who presses, what is read, where it shows, and what ends it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from kiosk.ui.flow.parts import House
from kiosk.ui.kit.modal import Modal
from kiosk.ui.kit.spoken import Sentence, gather
from kiosk.ui.kit.toast import Toast
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.display import DisplayPanel
from kiosk.ui.screens.listen import ListenButton
from kiosk.ui.screens.top_bar import LearnerBar
from kiosk.ui.voice.state import Voice

LISTEN_KEY = "F2"


class Reading(QObject):
    """`Écouter` and F2 read the screen in sight, or the dialog over it; again, or Esc, stops.

    Another screen, another page, the veil and the end of a visit stop it too. Screen readers are
    told nothing of it: they would speak at the same time.
    """

    def __init__(
        self, house: House, bar: LearnerBar, display: DisplayPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._house, self._bar, self._display = house, bar, display
        self._shell, self._reader = house.shell, house.reader
        self._marked: QWidget | None = None
        self._toast: Toast | None = None
        self._window: QWindow | None = None
        self._told = False
        sound = house.settings.sound
        bar.set_listening(sound != "off")
        if sound == "off":
            return
        self._headphones = sound == "headphones"
        self._key = QShortcut(QKeySequence(LISTEN_KEY), self._shell, self._press)
        bar.listen_requested.connect(self._press)
        self._shell.listen_asked.connect(self._press)
        self._shell.listen_made.connect(lambda: self._show(self._reader.voice))
        self._shell.page_changed.connect(self._turn)
        self._shell.windowTitleChanged.connect(self._reader.stop)
        house.guard.veiled.connect(self._veiled)
        self._reader.changed.connect(self._show)
        self._reader.reading.connect(self._mark)
        display.controls.speed_chosen.connect(self._set_speed)
        self._turn()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is read, Esc stops it and does nothing else."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut: the key itself comes next
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._reader.stop()
                return True
        return False

    # -- pressed -----------------------------------------------------------------------

    def _press(self) -> None:
        page = self._shell.page
        if self._reader.busy:
            self._reader.stop()
        elif page is None or self._shell.covered or not page.listens:
            return
        elif self._headphones and not self._told:
            self._told = True
            self._say(self.tr("Put the headphones on, then press again."))
        else:
            over = self._over()
            self._reader.read(page.spoken() if over is None else gather(over))

    def _over(self) -> QWidget | None:
        """What lies over the screen and has the keyboard, if anything does."""
        return next(
            (
                part
                for part in reversed(self._shell.children())
                if isinstance(part, Modal | DisplayPanel) and part.isVisible()
            ),
            None,
        )

    def _set_speed(self, speed: float) -> None:
        self._reader.speed = speed

    # -- followed ----------------------------------------------------------------------

    def _turn(self) -> None:
        """Another screen: what was read is gone."""
        self._reader.stop()
        self._key.setEnabled(not self._shell.covered)
        if self._toast is not None:
            self._toast.close_toast()
        if isinstance(self._shell.page, AttractScreen):
            self._told = False
        self._display.controls.show_speed(self._reader.speed)
        self._show(self._reader.voice)

    def _veiled(self) -> None:
        self._reader.stop()
        self._key.setEnabled(False)  # like any key, it lifts the veil

    def _show(self, voice: Voice) -> None:
        self._bar.show_voice(voice)
        page = self._shell.page
        if page is not None and page.listens:
            for button in page.findChildren(ListenButton):
                button.show_voice(voice)
        if voice is Voice.NONE:
            self._say(
                self.tr("No French voice on this station.")
                + " "
                + self.tr("The staff can add one.")
            )
        self._take_escape(self._reader.busy)

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self._house.host, self._shell)
        self._toast.say(words, "info")

    def _take_escape(self, taken: bool) -> None:
        # On the window, where keys arrive first; what has the focus would know nothing of it.
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = self._shell.windowHandle() if taken else None
        if self._window is not None:
            self._window.installEventFilter(self)

    def _mark(self, sentence: Sentence | None) -> None:
        """Set off the sentence that is read, in sight, and no other."""
        if self._marked is not None and isValid(self._marked):
            _set_off(self._marked, None)
        self._marked = None
        if sentence is None or sentence.widget is None or not isValid(sentence.widget):
            return
        self._marked = sentence.widget
        _set_off(sentence.widget, (sentence.start, len(sentence.text)))
        around = self._house.host.theme.space(4)
        parent = sentence.widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(sentence.widget, 0, around)
            parent = parent.parentWidget()


def _set_off(widget: QWidget, part: tuple[int, int] | None) -> None:
    mark = getattr(widget, "mark_read", None)
    if callable(mark):
        mark(part)
