"""A voice that writes down what it is told to say, and says a sentence when asked to."""

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.voice.engine import Engine


class Recording(Engine):
    """``present``: whether there is a voice. Each `finish` ends the sentence being said."""

    def __init__(self, parent: QObject | None = None, present: bool = True) -> None:
        super().__init__(parent)
        self.present = present
        self.told: list[tuple[str, float, float]] = []
        self.hushed = self.closed = False

    @property
    def words(self) -> list[str]:
        """Every sentence, in order."""
        return [text for text, _, _ in self.told]

    def start(self) -> None:
        answer = self.ready if self.present else self.gone
        QTimer.singleShot(0, self, answer.emit)

    def say(self, text: str, speed: float, volume: float) -> None:
        self.told.append((text, speed, volume))
        self.hushed = False

    def finish(self) -> None:
        """The sentence is over."""
        self.said.emit()

    def hush(self) -> None:
        self.hushed = True

    def close(self) -> None:
        self.closed = True


class Booth:
    """Makes recordings and keeps them."""

    def __init__(self, present: bool = True) -> None:
        self.present = present
        self.made: list[Recording] = []

    def make(self, parent: QObject) -> Recording:
        """One more engine."""
        self.made.append(Recording(parent, self.present))
        return self.made[-1]

    @property
    def last(self) -> Recording:
        """The engine made last."""
        return self.made[-1]
