"""Checks of the place where everything is kept: folder, durable writing, restart, clock."""

import json
from datetime import UTC, datetime
from pathlib import Path

from kiosk.clock import boot_of_machine
from kiosk.doctor.finding import Finding, translate
from kiosk.storage.database import Database
from kiosk.storage.errors import BadLuckError
from kiosk.version import BUILT

MARK = "restart.json"
"""In the data folder: in which run of the machine the doctor was asked first."""
FUTURE_S = 120.0
"""A file may be this much younger than now without the clock being wrong."""


def folder(data: Path) -> Finding:
    """The data folder can be made and written."""
    title = translate("Doctor", "data folder")
    try:
        data.mkdir(parents=True, exist_ok=True)
        probe = data / ".doctor"
        probe.write_bytes(b"jalon")
        probe.unlink()
    except OSError as problem:
        advice = translate(
            "Doctor", "Give the kiosk’s account this folder, or free some room on the disk."
        )
        return Finding("data folder", title, False, f"{data}: {problem.strerror}", advice)
    found = translate("Doctor", "{folder} can be written").format(folder=data)
    return Finding("data folder", title, True, found)


def durable(data: Path) -> Finding:
    """Open a file as the records are opened, on the same disk, and read its settings back."""
    title = translate("Doctor", "durable writing")
    probe = data / ".doctor.db"
    try:
        database = Database(probe)
        settings = database.settings()
        database.close()
    except BadLuckError as problem:
        advice = translate(
            "Doctor", "The records must stand on a local disk with room, not on a network share."
        )
        return Finding("durable writing", title, False, str(problem), advice)
    finally:
        for file in data.glob(".doctor.db*"):
            file.unlink()
    words = ", ".join(f"{name}={settings[name]}" for name in ("journal_mode", "synchronous"))
    return Finding("durable writing", title, True, words)


def restart(data: Path, after_restart: bool) -> Finding:
    """Whether what was written before the machine's last restart is still there.

    The first run leaves a mark. A PC that forgets everything at each restart (a frozen PC) loses
    the mark too, which only the person who restarted it can tell: ``after_restart`` says so.
    """
    title = translate("Doctor", "data survived the last restart")
    mark = data / MARK
    try:
        first: str | None = json.loads(mark.read_text("utf-8"))["boot"]
    except (OSError, ValueError, LookupError, TypeError):
        first = None
    now = boot_of_machine()
    if first is None:
        mark.write_text(json.dumps({"boot": now}) + "\n", "utf-8")
    if first is not None and first != now:
        return Finding("restart", title, True, translate("Doctor", "yes"))
    if after_restart:
        advice = translate(
            "Doctor",
            "This PC forgets what is written (a frozen PC), or it was not restarted. Set "
            "`data_dir` to a folder that is kept, restart, and ask again.",
        )
        return Finding("restart", title, False, translate("Doctor", "NO"), advice)
    advice = translate(
        "Doctor", "Restart this PC, then run `kiosk doctor --after-restart` to be sure."
    )
    return Finding("restart", title, True, translate("Doctor", "not known yet"), advice)


def clock(data: Path, now: datetime | None = None) -> Finding:
    """The clock is later than the program and than everything that was written."""
    title = translate("Doctor", "clock")
    now = now or datetime.now(UTC)
    written = [file.stat().st_mtime for file in data.iterdir()] if data.is_dir() else []
    behind = now.date() < BUILT or any(time > now.timestamp() + FUTURE_S for time in written)
    found = now.astimezone().strftime("%Y-%m-%d %H:%M %Z")
    advice = translate("Doctor", "Set the date and time of this PC.") if behind else ""
    return Finding("clock", title, not behind, found, advice)
