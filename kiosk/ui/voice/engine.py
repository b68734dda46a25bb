"""What any voice can do, so that the reader need not know which one speaks."""

from PySide6.QtCore import QObject, Signal


class Engine(QObject):
    """A voice. It says one sentence at a time; all its answers come as signals, never at once."""

    ready = Signal()
    """A French voice is there: `say` may be called."""
    gone = Signal()
    """No voice, or none any more: use another engine."""
    said = Signal()
    """The sentence given last was said to its end."""

    def start(self) -> None:
        """Look for a voice, without making anybody wait."""
        raise NotImplementedError

    def say(self, text: str, speed: float, volume: float) -> None:
        """Say a sentence; ``speed`` 1 is the voice's own, ``volume`` goes from 0 to 1."""
        raise NotImplementedError

    def hush(self) -> None:
        """Be silent at once; `said` does not come for what was cut."""
        raise NotImplementedError

    def close(self) -> None:
        """Be silent, and forget every word that was given."""
        raise NotImplementedError
