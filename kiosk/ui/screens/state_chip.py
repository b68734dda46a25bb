"""The chip that tells the state of an activity or a module: icon and word, never colour alone."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.path_plan import State

translate = QCoreApplication.translate

_LOOKS = {
    State.NEW: ("circle-dashed", "ink"),
    State.ADVISED: ("star", "warning"),
    State.OPEN: ("circle-play", "info"),
    State.DONE: ("check", "success"),
    State.MASTERED: ("badge-check", "success"),
}


def state_words(state: State) -> str:
    """The state in one or two words."""
    return {
        State.NEW: translate("StateChip", "To discover"),
        State.ADVISED: translate("StateChip", "Advised"),
        State.OPEN: translate("StateChip", "Begun"),
        State.DONE: translate("StateChip", "Done"),
        State.MASTERED: translate("StateChip", "Acquired"),
    }[state]


class StateChip(Chip):
    """A chip for one state."""

    def __init__(self, host: ThemeHost, state: State, parent: QWidget | None = None) -> None:
        icon, color = _LOOKS[state]
        super().__init__(host, state_words(state), icon, color, parent)
        self.setObjectName("state")
