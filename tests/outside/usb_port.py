"""A USB port into which a test plugs a folder; a copy to it can be held up."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.outside.sticks import Stick


@dataclass(frozen=True)
class SlowStick(Stick):
    """A stick that holds every step of a copy up while its gate is closed."""

    gate: threading.Event = field(default_factory=threading.Event)

    def is_here(self) -> bool:
        """Once the gate is open: whether it is still in the PC."""
        assert self.gate.wait(20)
        return super().is_here()


class Port:
    """The USB port: empty until the test plugs a folder in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.plugged = False
        self.slow = False
        self.gate = threading.Event()

    def now(self) -> tuple[Stick, ...]:
        """The folder, while it is plugged in."""
        if not self.plugged:
            return ()
        device = self.folder.stat().st_dev
        if self.slow:
            return (SlowStick(self.folder, device, gate=self.gate),)
        return (Stick(self.folder, device),)
