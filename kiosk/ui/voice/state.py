"""What the voice that reads aloud is doing."""

from enum import Enum


class Voice(Enum):
    """Shown by every button `Écouter`."""

    SILENT = "silent"
    STARTING = "starting"
    """Pressed just now."""
    WAITING = "waiting"
    """The voice takes its time: say so."""
    SPEAKING = "speaking"
    NONE = "none"
    """No voice works here; the next press looks again."""
