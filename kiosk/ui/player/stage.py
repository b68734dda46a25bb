"""The simulator in its blue frame, and room for a demonstration in its place."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.pointer import Pointer
from kiosk.ui.simulator import SimulatorView


class Room(QStackedWidget):
    """Takes the room there is: a simulator arranges itself in it and scrolls on its own."""

    def minimumSizeHint(self) -> QSize:
        """Never makes the window grow."""
        return QSize(0, 0)


class Stage(QWidget):
    """The permanent bar says that nothing is real and where one is; nothing else ever."""

    def __init__(self, host: ThemeHost, view: SimulatorView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setObjectName("stage")
        self.setAccessibleName(self.tr("Exercise"))
        sentence = self.tr("Training: nothing really leaves.")
        self.frame = SimulatorFrame(host, "training", sentence, view.address, self)
        self.body = Room()
        self.body.addWidget(view)
        self.frame.set_content(self.body)
        self.pointer = Pointer(host, self, self.tr("Here"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)

    def show_over(self, demonstration: QWidget) -> None:
        """Put a demonstration in the place of the simulator, which stays as it is."""
        self.body.addWidget(demonstration)
        self.body.setCurrentWidget(demonstration)

    def show_simulator(self) -> None:
        """Take the demonstration away."""
        over = self.body.currentWidget()
        if over is not None and over is not self.view:
            self.body.setCurrentWidget(self.view)
            self.body.removeWidget(over)
            over.deleteLater()
