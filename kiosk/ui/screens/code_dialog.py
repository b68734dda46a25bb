"""Asked before an activity is begun again whose text only the code opens."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.dialog import Choice, Dialog
from kiosk.ui.kit.theme_host import ThemeHost


class CodeDialog(Dialog):
    """« Votre texte est gardé »: type the code, or begin again without it."""

    code_wanted = Signal()
    begin_again = Signal()

    def __init__(self, host: ThemeHost, window: QWidget) -> None:
        words = self.tr("The card does not open your texts.")
        words += "\n" + self.tr("Your picture, your word and your code open them.")
        super().__init__(
            host,
            window,
            self.tr("Your text is kept"),
            words,
            [
                Choice("code", self.tr("Type my code"), "primary", "key-round"),
                Choice("again", self.tr("Begin again"), "outline"),
                Choice("stay", self.tr("Not now"), "text"),
            ],
            safest="stay",
            icon="lock",
            icon_color="primary",
        )
        self.chosen.connect(self._answered)

    def _answered(self, key: str) -> None:
        if key == "code":
            self.code_wanted.emit()
        elif key == "again":
            self.begin_again.emit()
