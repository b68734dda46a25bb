"""What a healthy installation proves about itself: `kiosk doctor [--json]`.

Each check says what was found and, when it is not right, what to do. No personal data is read.
Exit code 0 when every check holds, 1 otherwise.
"""

import json
import platform
import sqlite3
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import assets
from kiosk.settings import Settings, SettingsError, load
from kiosk.version import VERSION

if TYPE_CHECKING:
    from argparse import _SubParsersAction

LEAST_PYTHON, LAST_PYTHON = (3, 11), (3, 13)


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    check: str
    holds: bool
    found: str
    advice: str = ""
    """What to do; empty when the check holds."""


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """Options of the door."""
    parser = doors.add_parser("doctor", help="say what a healthy installation proves")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Print the findings; returns 0 when all hold."""
    findings = list(examine())
    healthy = all(finding.holds for finding in findings)
    if arguments.json:
        report = {"healthy": healthy, "checks": [asdict(finding) for finding in findings]}
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            word = "ok" if finding.holds else "TO MEND"
            print(f"{word:8}{finding.check}: {finding.found}")
            if finding.advice:
                print(f"{'':8}-> {finding.advice}")
    return 0 if healthy else 1


def examine() -> Iterator[Finding]:
    """Every finding, in the order of the report. A check that breaks is a finding too."""
    settings: Settings | None = None
    try:
        settings = load()
        yield Finding("settings", True, "read")
    except SettingsError as wrong:
        yield Finding("settings", False, str(wrong), "Correct site.toml or the environment.")
    checks: list[tuple[str, Callable[[], Finding]]] = [
        ("versions", _versions),
        ("content", _content),
        ("fonts", _fonts),
        ("translations", _translations),
    ]
    if settings is not None:
        folder = settings.data_dir
        checks.append(("data folder", lambda: _folder(folder)))
        checks.append(("durable writing", lambda: _durable(folder)))
        found = settings
        checks.append(("printers", lambda: _printers(found)))
        checks.append(("USB sticks", lambda: _sticks(found)))
    for name, check in checks:
        try:
            yield check()
        except Exception as problem:  # the report must go on
            yield Finding(name, False, f"{type(problem).__name__}: {problem}", "Tell the team.")


def _versions() -> Finding:
    import PySide6.QtCore

    python = sys.version_info[:2]
    found = (
        f"Jalon {VERSION}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.QtCore.qVersion()}, SQLite {sqlite3.sqlite_version}"
    )
    crashes = python == LEAST_PYTHON and PySide6.QtCore.qVersion().startswith("6.12")
    right = LEAST_PYTHON <= python <= LAST_PYTHON and not crashes
    return Finding("versions", right, found, "" if right else "Install from the lock files.")


def _folder(folder: Path) -> Finding:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".doctor"
        probe.write_bytes(b"jalon")
        probe.unlink()
    except OSError as problem:
        advice = "Give the kiosk's account this folder, or free some room on the disk."
        return Finding("data folder", False, f"{folder}: {problem.strerror}", advice)
    return Finding("data folder", True, f"{folder} can be written")


def _durable(folder: Path) -> Finding:
    """Open a file as the records are opened, on the same disk, and read its settings back."""
    from kiosk.storage.database import Database
    from kiosk.storage.errors import BadLuckError

    probe = folder / ".doctor.db"
    try:
        database = Database(probe)
        settings = database.settings()
        database.close()
    except BadLuckError as problem:
        advice = "The records must stand on a local disk with room, not on a network share."
        return Finding("durable writing", False, str(problem), advice)
    finally:
        for file in folder.glob(".doctor.db*"):
            file.unlink()
    words = ", ".join(f"{name}={settings[name]}" for name in ("journal_mode", "synchronous"))
    return Finding("durable writing", True, words)


def _printers(settings: Settings, spooler: Path = Path("/etc/cups/cupsd.conf")) -> Finding:
    """The site's printers are known to the spooler, give paper, and nothing is kept of a job."""
    from kiosk.outside.printers import Cups

    name = "printers"
    if not settings.printers:
        return Finding(name, True, "none is set: nothing is printed")
    offered = Cups(settings.printers, "").offered()
    missing = [printer for printer in settings.printers if printer not in offered]
    if missing:
        advice = (
            "Correct `printers`: `lpstat -v` shows those that exist; PDF printers do not count."
        )
        return Finding(name, False, f"not found, or no paper: {', '.join(missing)}", advice)
    try:
        lines = spooler.read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    if ["preservejobfiles", "no"] not in [line.lower().split() for line in lines]:
        found = f"{', '.join(offered)}; the spooler keeps what was printed for a day"
        return Finding(name, False, found, f"Write `PreserveJobFiles No` into {spooler}.")
    return Finding(name, True, ", ".join(offered))


def _sticks(settings: Settings) -> Finding:
    """Where sticks are looked for; no stick need be there."""
    from kiosk.outside.sticks import sticks_of_this_system

    missing = [str(folder) for folder in settings.stick_folders if not folder.is_dir()]
    if missing:
        return Finding("USB sticks", False, f"no such folder: {', '.join(missing)}", "Make it.")
    now = len(sticks_of_this_system(settings.stick_folders).now())
    where = ", ".join(str(folder) for folder in settings.stick_folders) or "removable disks"
    return Finding("USB sticks", True, f"{where}: {now} now")


def _content() -> Finding:
    from kiosk.modules.library import ContentError, Library

    library = Library(assets.generated("content"))
    try:
        stale = library.stale()
        activities = [
            library.activity(card.id, variant)
            for module in library.modules()
            for card in module.activities
            for variant in card.variants
        ]
    except ContentError as problem:
        return Finding("content", False, problem.detail, "Install the content again.")
    if stale:
        found = f"not made from its sources: {', '.join(stale)}"
        return Finding("content", False, found, "Run `make content`.")
    return Finding("content", True, f"{len(activities)} variants open")


def _fonts() -> Finding:
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(
        ["doctor", "-platform", "offscreen"]
    )
    files = sorted(assets.path("fonts").glob("*.ttf"))
    broken = [f.name for f in files if QFontDatabase.addApplicationFont(str(f)) < 0]
    del application
    if broken or not files:
        found = f"cannot be read: {', '.join(broken) or 'all'}"
        return Finding("fonts", False, found, "Install the program again.")
    return Finding("fonts", True, f"{len(files)} faces")


def _translations() -> Finding:
    file = assets.generated("i18n", "jalon_fr.qm")
    if not file.is_file():
        return Finding("translations", False, f"{file.name} is missing", "Run `make setup`.")
    return Finding("translations", True, file.name)
