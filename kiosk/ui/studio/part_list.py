"""The parts of a CV as a list: which one is open, which hold something."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.resume_gaps import PARTS, Part
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.part_words import part_words


class PartList(QWidget):
    """Any part at any time: the order is only advised."""

    chosen = Signal(str)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts")
        self.setAccessibleName(self.tr("Parts of the CV"))
        self._shown: tuple[Part, tuple[Part, ...]] | None = None
        self.buttons: Mapping[Part, Button] = {
            part: Button(
                host, part_words(part).name, "text", icon="circle", size="small", leading=True
            )
            for part in PARTS
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, button in self.buttons.items():
            button.setObjectName(f"part-{part}")
            button.clicked.connect(lambda _=False, part=part: self.chosen.emit(part))
            column.addWidget(button)

    def show_parts(self, current: Part, complete: Sequence[Part]) -> None:
        """Mark the open part, and those in which nothing is missing; asked at every key."""
        if self._shown == (current, tuple(complete)):
            return
        self._shown = (current, tuple(complete))
        for part, button in self.buttons.items():
            here, done = part == current, part in complete
            button.set_kind("soft" if here else "text")
            button.set_icon("circle-check" if done else "pen-line" if here else "circle-dashed")
            states = [self.tr("open")] if here else []
            states += [self.tr("complete")] if done else []
            button.setAccessibleDescription(", ".join(states))
