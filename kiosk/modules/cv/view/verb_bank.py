"""Verbs with their pictograms: a press begins a line with one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.theme_host import ThemeHost


def verb_name(verb: str) -> str:
    """Object name of the button of a verb: ``verb-Garder``."""
    return f"verb-{verb}"


class VerbBank(QWidget):
    """All of them, in rows."""

    pressed = Signal(str)

    def __init__(
        self, host: ThemeHost, verbs: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, host.theme.space(2))
        self.buttons: dict[str, Button] = {}
        for verb, icon in verbs:
            button = Button(host, verb, "soft", icon=icon, size="small", parent=self)
            button.setObjectName(verb_name(verb))
            button.clicked.connect(lambda _=False, verb=verb: self.pressed.emit(verb))
            self._flow.addWidget(button)
            self.buttons[verb] = button
