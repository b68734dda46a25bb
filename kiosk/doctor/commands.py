"""What a healthy installation proves about itself: `kiosk doctor [--json] [--after-restart]`.

Each check says what was found and, when it is not right, what to do. No personal data is read.
Exit code 0 when this PC is ready, 1 otherwise. The lines are in the language of the screens; the
names of the checks in the JSON are not translated.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk import assets
from kiosk.doctor import machine, program, station
from kiosk.doctor.finding import Finding, translate
from kiosk.settings import Settings, SettingsError, load

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Check = tuple[str, Callable[[], Finding]]


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """Options of the door."""
    parser = doors.add_parser("doctor", help="say what a healthy installation proves")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.add_argument(
        "--after-restart",
        action="store_true",
        help="this PC was restarted since the last `doctor`: what was written must be there",
    )
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Print the findings; returns 0 when all hold."""
    program_of_qt = _speak_french()
    findings = list(examine(arguments.after_restart))
    ready = all(finding.holds for finding in findings)
    if arguments.json:
        checks = [asdict(finding) for finding in findings]
        report = {"healthy": ready, "checks": checks, "sentence": closing(findings)}
        print(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            print(line(finding))
        print()
        print(closing(findings))
    del program_of_qt
    return 0 if ready else 1


def line(finding: Finding) -> str:
    """One finding as people read it."""
    word = translate("Doctor", "ok") if finding.holds else translate("Doctor", "TO MEND")
    words = translate("Doctor", "{title}: {found}")
    text = f"{word:12}" + words.format(title=finding.title, found=finding.found)
    return f"{text}\n{'':12}-> {finding.advice}" if finding.advice else text


def closing(findings: Sequence[Finding]) -> str:
    """The one sentence that matters."""
    wrong = [finding for finding in findings if not finding.holds]
    if not wrong:
        return translate("Doctor", "This PC is ready.")
    words = translate("Doctor", "This PC is not ready. First: {title}. {advice}")
    return words.format(title=wrong[0].title, advice=wrong[0].advice)


def examine(after_restart: bool = False) -> Iterator[Finding]:
    """Every finding, in the order of the report. A check that breaks is a finding too."""
    settings: Settings | None = None
    title = translate("Doctor", "settings")
    try:
        settings = load()
        yield Finding("settings", title, True, translate("Doctor", "read"))
    except SettingsError as wrong:
        advice = translate("Doctor", "Correct site.toml or the environment.")
        yield Finding("settings", title, False, str(wrong), advice)
    checks: list[Check] = [
        ("versions", program.versions),
        ("files", program.files),
        ("parts", program.parts),
        ("content", program.content),
        ("fonts", program.fonts),
        ("translations", program.translations),
    ]
    if settings is not None:
        checks += _of_this_place(settings, after_restart)
    for name, check in checks:
        try:
            yield check()
        except Exception as problem:  # the report must go on
            found = f"{type(problem).__name__}: {problem}"
            yield Finding(name, name, False, found, translate("Doctor", "Tell the team."))


def _of_this_place(settings: Settings, after_restart: bool) -> list[Check]:
    data = settings.data_dir
    return [
        ("data folder", lambda: station.folder(data)),
        ("durable writing", lambda: station.durable(data)),
        ("restart", lambda: station.restart(data, after_restart)),
        ("clock", lambda: station.clock(data)),
        ("screen", machine.screen),
        ("voice", machine.voices),
        ("printers", lambda: machine.printers(settings)),
        ("USB sticks", lambda: machine.sticks(settings)),
    ]


def _speak_french() -> object:
    """Qt's application with the words of the screens; None when Qt itself is missing.

    Offscreen: a PC without a working screen must get its report too.
    """
    try:
        from PySide6.QtCore import QTranslator, qInstallMessageHandler
        from PySide6.QtGui import QGuiApplication
    except ImportError as problem:
        print(problem, file=sys.stderr)
        return None
    qInstallMessageHandler(lambda *_: None)  # what Qt misses is asked of each part, not overheard
    application = QGuiApplication(["doctor", "-platform", "offscreen"])
    words = QTranslator(application)
    if words.load(str(assets.generated("i18n", "jalon_fr.qm"))):
        application.installTranslator(words)
    return application
