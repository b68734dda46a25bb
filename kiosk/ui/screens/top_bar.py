"""The learner's top bar: display, help, who is here, the way out; and the honest help strip."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.ports import Surnom
from kiosk.ui.kit.bar import BarAction, TopBar
from kiosk.ui.kit.strip import HelpStrip
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.listen import LISTEN_ICON, STOP_ICON
from kiosk.ui.screens.surnoms import surnom_words
from kiosk.ui.voice.state import Voice

FINISH_KEY = "Ctrl+Shift+F"
HELP_KEY = "F9"
DISPLAY_KEY = "F4"


class LearnerBar(QWidget):
    """Stands above every screen with `Screen.bar`; the strip opens under it.

    `helper` is the site's word for who comes, e.g. « un animateur ». Shortcuts: Ctrl+Maj+F
    finishes, F9 asks for help or takes it back, F4 opens the display panel (each has its button).
    """

    back_pressed = Signal()
    display_requested = Signal()
    """« Affichage »: open the `DisplayPanel`."""
    listen_requested = Signal()
    """« Écouter », or « Arrêter »."""
    help_changed = Signal(bool)
    """Help was asked (True) or taken back (False): record the first."""
    finish_requested = Signal()
    """« Terminer »."""

    def __init__(
        self, host: ThemeHost, product_name: str, helper: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("learnerBar")
        self._helper = helper
        self.bar = TopBar(host, product_name, self)
        self.strip = HelpStrip(host, self.tr("Cancel"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        listen = self.bar.add_action(
            BarAction("listen", self.tr("Listen"), LISTEN_ICON, menu=False)
        )
        listen.setToolTip("F2")
        self.bar.add_action(BarAction("display", self.tr("Display"), "a-large-small"))
        self.bar.add_action(
            BarAction(
                "help", self.tr("Ask for help"), "hand", "help", short=self.tr("Help"), menu=False
            )
        )
        finish = self.bar.add_action(
            BarAction("finish", self.tr("Finish"), "log-out", "outline", menu=False), last=True
        )
        finish.setToolTip(QKeySequence(FINISH_KEY).toString(QKeySequence.SequenceFormat.NativeText))
        self.bar.acted.connect(self._act)
        self.bar.back_pressed.connect(self.back_pressed)
        self.strip.cancelled.connect(lambda: self.show_help(False))
        for keys, action in (
            (FINISH_KEY, "finish"),
            (HELP_KEY, "help"),
            (DISPLAY_KEY, "display"),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda action=action: self._act(action))

    @property
    def help_shown(self) -> bool:
        """Whether help was asked and not taken back."""
        return not self.strip.isHidden()

    def set_person(self, surnom: Surnom | None) -> None:
        """Show who is here; None for nobody or a nameless visit."""
        if surnom is None:
            self.bar.set_person("", None)
        else:
            file = assets.path("pictures", f"{surnom.picture}.svg")
            self.bar.set_person(surnom_words(surnom), file)

    def set_in_visit(self, in_visit: bool) -> None:
        """Without a visit there is nothing to finish."""
        self.bar.show_action("finish", in_visit)

    def set_listening(self, listening: bool) -> None:
        """Whether this station reads aloud."""
        self.bar.show_action("listen", listening)

    def show_voice(self, voice: Voice) -> None:
        """Say what `Écouter` does now."""
        word = {
            Voice.WAITING: self.tr("One moment…"),
            Voice.SPEAKING: self.tr("Stop"),
            Voice.NONE: self.tr("No voice"),
        }.get(voice, self.tr("Listen"))
        self.bar.reword("listen", word, STOP_ICON if voice is Voice.SPEAKING else LISTEN_ICON)

    def set_back(self, shown: bool) -> None:
        """Show or hide `Retour`."""
        self.bar.set_back(self.tr("Back") if shown else "")

    def show_help(self, asked: bool) -> None:
        """Open or close the strip and tell, when that changes something."""
        if asked == self.help_shown:
            return
        if asked:
            self.strip.show_text(
                self.tr("Ask for {helper}.").format(helper=self._helper)
                + " "
                + self.tr("Raise your hand or go to the reception desk. Your work is kept.")
            )
        else:
            self.strip.hide()
        self.help_changed.emit(asked)

    def zones(self) -> list[QWidget]:
        """The bar, and the strip when it is open."""
        return [self.bar, *([self.strip] if self.help_shown else [])]

    def _act(self, action: str) -> None:
        if not self.isVisible():
            return
        if action == "listen":
            self.listen_requested.emit()
        elif action == "display":
            self.display_requested.emit()
        elif action == "help":
            self.show_help(not self.help_shown)
        elif action == "finish" and not self.bar.action_button("finish").property("unused"):
            self.finish_requested.emit()
