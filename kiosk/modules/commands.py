"""`kiosk modules check`: what authors and the build run over the content files."""

import json
import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from datetime import UTC, datetime
from pathlib import Path

from kiosk import assets
from kiosk.modules.catalogue import ROOMS
from kiosk.modules.checked_form import write
from kiosk.modules.content import Content, check
from kiosk.modules.problem import Problem

FOUND, UNUSABLE = 1, 2


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the door `modules`; its ``run`` takes the arguments and returns the exit code."""
    modules = doors.add_parser("modules", help="check the content of the activities")
    commands = modules.add_subparsers(required=True, metavar="COMMAND")
    checking = commands.add_parser(
        "check",
        help="read every content file, replay every trace, apply the language rules",
        description="Prints one line for each problem, as file:line: sentence."
        " Exit code 0 when there is none (warnings do not count), 1 when there are problems,"
        " 2 when PATH holds no content.",
    )
    checking.add_argument(
        "path",
        nargs="?",
        type=Path,
        metavar="PATH",
        default=assets.path("modules"),
        help="content root, or one module or activity in it (default: the installed content)",
    )
    checking.add_argument(
        "--write", action="store_true", help="then write the form that the kiosk reads"
    )
    checking.add_argument("--json", action="store_true", help="print the findings as JSON")
    checking.set_defaults(run=run_check)


def run_check(arguments: Namespace) -> int:
    """Check a content root; with ``write`` also make the checked form of a whole sound one."""
    path: Path = arguments.path.resolve()
    root = content_root(path)
    if arguments.write and path != root:
        sys.stderr.write(f"--write wants a whole content root; here that is {root}\n")
        return UNUSABLE
    today = datetime.now(UTC).date()
    try:
        content = check(root, ROOMS, today)
    except FileNotFoundError as error:
        sys.stderr.write(f"{error}\n")
        return UNUSABLE
    problems = [p for p in content.problems if p.file.is_relative_to(path)]
    sound = all(problem.warning for problem in problems)
    if arguments.write and sound:
        write(content, assets.generated("content"), today)
    report = _as_json if arguments.json else _as_text
    sys.stdout.write(report(content, problems))
    return 0 if sound else FOUND


def content_root(path: Path) -> Path:
    """The content root that a module's or an activity's folder (or file) belongs to."""
    folder = path.parent if path.is_file() else path
    for inside in (folder, *folder.parents):
        if (inside / "needs.yaml").is_file():
            return inside
    return folder


def _as_text(content: Content, problems: list[Problem]) -> str:
    wrong = sum(not problem.warning for problem in problems)
    lines = [str(_shown(problem)) for problem in problems]
    lines.append(
        f"{len(content.activities)} sound activities, {content.replays} replays, "
        f"{wrong or 'no'} problem{'s' if wrong > 1 else ''}, {len(problems) - wrong} warnings"
    )
    return "\n".join(lines) + "\n"


def _as_json(content: Content, problems: list[Problem]) -> str:
    found = [
        {
            "file": str(_shown(problem).file),
            "line": problem.line,
            "sentence": problem.sentence,
            "warning": problem.warning,
        }
        for problem in problems
    ]
    report = {
        "activities": sorted(content.activities),
        "replays": content.replays,
        "problems": found,
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _shown(problem: Problem) -> Problem:
    """The problem with its file as one would type it here."""
    here = Path.cwd()
    if not problem.file.is_relative_to(here):
        return problem
    file = problem.file.relative_to(here)
    return Problem(file, problem.line, problem.sentence, problem.warning)
