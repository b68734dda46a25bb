"""The real clock and the real ids: what `Clock` and `Ids` are outside tests."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4


class SystemClock:
    """The clock of this PC. Wall time may be wrong; steady time counts sleep and is never set.

    Linux: ``CLOCK_BOOTTIME`` (clock_gettime(2)), which goes on during suspend where
    ``CLOCK_MONOTONIC`` stops. Windows: ``GetTickCount64``, which counts sleep too (10 to 16 ms
    steps); written from its documentation, not verified on a Windows machine.
    """

    def now(self) -> datetime:
        """Aware, UTC."""
        return datetime.now(UTC)

    def steady(self) -> float:
        """Seconds since the machine started, sleep included."""
        if sys.platform == "win32":
            import ctypes

            ticks = ctypes.windll.kernel32.GetTickCount64
            ticks.restype = ctypes.c_uint64
            return float(ticks()) / 1000.0
        return time.clock_gettime(time.CLOCK_BOOTTIME)


class SystemIds:
    """Random UUIDs (version 4) from the operating system."""

    def new(self) -> UUID:
        """A fresh random UUID."""
        return uuid4()


def boot_of_machine() -> str:
    """A name for this run of the machine: another one after each restart of the system.

    Linux: the kernel's random id (proc(5), ``/proc/sys/kernel/random/boot_id``). Windows: the
    minute of the start; not verified on a Windows machine.
    """
    if sys.platform == "win32":
        return f"{round((time.time() - SystemClock().steady()) / 60)}"
    return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
