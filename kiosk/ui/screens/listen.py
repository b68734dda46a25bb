"""« Écouter »: the button that reads the screen aloud, and stops it."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.button_face import ButtonSize
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.voice.state import Voice

LISTEN_ICON, STOP_ICON = "volume-2", "x"


class ListenButton(Button):
    """Out of sight until `show_voice` says that this station reads aloud."""

    unspoken = True
    """It is not read aloud itself."""

    def __init__(
        self,
        host: ThemeHost,
        words: str = "",
        kind: ButtonKind = "outline",
        size: ButtonSize = "small",
        parent: QWidget | None = None,
    ) -> None:
        """``words`` replace « Écouter » where what is read must be said."""
        super().__init__(host, words, kind, icon=LISTEN_ICON, size=size, parent=parent)
        self.setObjectName("listen")
        self._words = words or self.tr("Listen")
        self._wanted = True
        self._reads = False
        self.setText(self._words)
        self.hide()

    def show_voice(self, voice: Voice) -> None:
        """Be there, and say what a press does now."""
        self._reads = True
        word = {
            Voice.WAITING: self.tr("One moment…"),
            Voice.SPEAKING: self.tr("Stop"),
            Voice.NONE: self.tr("No voice"),
        }.get(voice, self._words)
        self.set_icon(STOP_ICON if voice is Voice.SPEAKING else LISTEN_ICON)
        self.setText(word)
        self._appear()

    def set_wanted(self, wanted: bool) -> None:
        """Whether there is a place for it."""
        self._wanted = wanted
        self._appear()

    def _appear(self) -> None:
        shown = self._wanted and self._reads
        if self.isHidden() == shown:
            self.setVisible(shown)
