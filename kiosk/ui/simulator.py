"""What the activity player asks of a simulator's view, whatever the module."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.scenario import Act, Scenario


class SimulatorView(QWidget):
    """The screen of one scenario: shows its world and turns gestures into acts.

    The view never judges. It performs acts on ``scenario`` and repaints when the scenario's
    listener calls. Text being typed is kept in the widget and becomes a ``fill`` act in `flush`.
    """

    acted = Signal()
    """An act changed the world; the player saves at once."""
    typed = Signal()
    """A key changed a text; the player saves at most one second after the last."""

    unspoken = True
    """A simulated world is not read aloud with the instruction."""

    address = ""
    """What the blue bar shows at its trailing end, e.g. ``messagerie.example``."""

    def __init__(self, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scenario = scenario

    def flush(self) -> None:
        """Turn pending text into acts. Called before saving, checking and leaving."""
        raise NotImplementedError

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that object name, for hint 2 to point at; None when hidden."""
        raise NotImplementedError

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget that an act of the ghost would be done with now; None without one."""
        raise NotImplementedError

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show it; returns the widget it would be done with."""
        raise NotImplementedError

    def caption(self, act: Act) -> str:
        """What an act of the ghost does, in one short sentence; empty when it shows by itself."""
        return ""

    def set_saved(self, saved: bool) -> None:
        """Show « Enregistré » beside the field that was typed in, or that it is not yet."""
        raise NotImplementedError

    def close_world(self) -> None:
        """Stop listening to the scenario; the view is about to go."""
        self.scenario.close()
