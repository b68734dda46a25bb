"""Checks of what is around: the screen, the voices, the printers and the sticks of this PC."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from kiosk import assets
from kiosk.doctor.finding import Finding, translate
from kiosk.settings import Settings

LEAST_WIDTH, LEAST_HEIGHT = 1024, 600
"""The smallest screen that is laid out for, in logical pixels (design: compact form)."""
PAINT_PATIENCE_S = 20.0
SLOW_S = 3.0
VOICE_PATIENCE_S = 12.0


def screen() -> Finding:
    """The window opens on the real screen, in time, and the screen is large enough."""
    title = translate("Doctor", "screen")
    if not _may_have_screen():
        found = translate("Doctor", "no display answers here")
        advice = translate("Doctor", "Run it on the PC’s own screen.")
        return Finding("screen", title, False, found, advice)
    started = time.monotonic()
    try:
        done = subprocess.run(
            assets.command("first-paint"),
            cwd=assets.home(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=PAINT_PATIENCE_S,
            check=False,
        )
        report = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        found = translate("Doctor", "no window after {seconds} s")
        words = found.format(seconds=round(PAINT_PATIENCE_S))
        return Finding("screen", title, False, words, translate("Doctor", "Tell the team."))
    except ValueError:
        words = " ".join(done.stderr.split()[:30]) or f"exit {done.returncode}"
        advice = translate("Doctor", "Install what Qt asks for here, then run it again.")
        return Finding("screen", title, False, words, advice)
    seconds = report["painted"] - started
    words = translate("Doctor", "{width} × {height}, scale {scale}, first picture in {time} s")
    found = words.format(
        width=report["width"], height=report["height"], scale=report["scale"], time=f"{seconds:.2f}"
    )
    if report["width"] < LEAST_WIDTH or report["height"] < LEAST_HEIGHT:
        advice = translate(
            "Doctor", "The screen must show 1024 × 600 at least: choose a smaller scale."
        )
        return Finding("screen", title, False, found, advice)
    slow = translate("Doctor", "This PC is slow: close what else runs on it.")
    return Finding("screen", title, True, found, slow if seconds > SLOW_S else "")


def voices() -> Finding:
    """A French voice answers. Without one the kiosk works, and says that there is none."""
    from shutil import which

    title = translate("Doctor", "voice")
    words = translate("Doctor", "none: the screens are not read aloud")
    advice = translate("Doctor", "Install a French voice (on Linux: espeak-ng).")
    try:
        # Its input is closed at once, so it answers and ends.
        done = subprocess.run(
            assets.command("speak", "winrt", "sapi", "speechd"),
            cwd=assets.home(),
            input="",
            capture_output=True,
            text=True,
            timeout=VOICE_PATIENCE_S,
            check=False,
        )
        if "ready" in done.stdout.split():
            return Finding("voice", title, True, translate("Doctor", "a voice of the system"))
    except subprocess.TimeoutExpired:
        words = translate("Doctor", "the speech service does not answer")
    if which("espeak-ng"):
        return Finding("voice", title, True, "espeak-ng")
    return Finding("voice", title, True, words, advice)


def printers(settings: Settings, spooler: Path = Path("/etc/cups/cupsd.conf")) -> Finding:
    """The site's printers are known to the spooler, give paper, and nothing is kept of a job."""
    from kiosk.outside.printers import Cups

    name, title = "printers", translate("Doctor", "printers")
    if not settings.printers:
        return Finding(name, title, True, translate("Doctor", "none is set: nothing is printed"))
    offered = Cups(settings.printers, "").offered()
    missing = [printer for printer in settings.printers if printer not in offered]
    if missing:
        found = translate("Doctor", "not found, or no paper: {names}")
        advice = translate(
            "Doctor",
            "Correct `printers`: `lpstat -v` shows those that exist; PDF printers do not count.",
        )
        return Finding(name, title, False, found.format(names=", ".join(missing)), advice)
    try:
        lines = spooler.read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    if ["preservejobfiles", "no"] not in [line.lower().split() for line in lines]:
        kept = translate("Doctor", "{names}; the spooler keeps what was printed for a day")
        advice = translate("Doctor", "Write `PreserveJobFiles No` into {file}.")
        found = kept.format(names=", ".join(offered))
        return Finding(name, title, False, found, advice.format(file=spooler))
    return Finding(name, title, True, ", ".join(offered))


def sticks(settings: Settings) -> Finding:
    """Where sticks are looked for; no stick need be there."""
    from kiosk.outside.sticks import sticks_of_this_system

    name, title = "USB sticks", translate("Doctor", "USB sticks")
    missing = [str(folder) for folder in settings.stick_folders if not folder.is_dir()]
    if missing:
        found = translate("Doctor", "no such folder: {names}").format(names=", ".join(missing))
        return Finding(name, title, False, found, translate("Doctor", "Make it."))
    now = len(sticks_of_this_system(settings.stick_folders).now())
    where = ", ".join(str(folder) for folder in settings.stick_folders)
    where = where or translate("Doctor", "removable disks")
    found = translate("Doctor", "{where}: {number} now").format(where=where, number=now)
    return Finding(name, title, True, found)


def _may_have_screen() -> bool:
    """Whether a window can be asked for: Qt ends a process that finds no display."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")
