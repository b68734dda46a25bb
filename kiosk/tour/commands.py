"""`kiosk tour --out DIR`: a whole visit through the real window, with pictures of each screen.

The site's settings hold (`JALON_TEXT_SIZE=200 kiosk tour …` plays it in large text), but for the
data folder, which is a fresh one that goes at the end.
"""

import os
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from kiosk.tour.visitor import Visitor

SCREEN = """{"screens": [{"name": "reference", "x": 0, "y": 0, "width": 1920, "height": 1080,
 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}"""

HARMLESS = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support grabbing the keyboard",
    "This plugin does not support raise()",
)


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """Options of the door."""
    parser = doors.add_parser("tour", help="play a whole visit and take a picture of each screen")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write")
    parser.add_argument(
        "--offscreen", action="store_true", help="draw without a display, as when there is none"
    )
    parser.add_argument(
        "--size", default="1366x768", metavar="WxH", help="size of the window, 1366x768 if not said"
    )
    parser.add_argument(
        "--quick", action="store_true", help="one activity and a name only, to try a program"
    )
    parser.add_argument(
        "--module", default="", metavar="ID", help="every activity of one module, e.g. mailbox"
    )
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Play the tour; returns 0 when every scene was reached, 2 when the module is not known."""
    from kiosk.tour.module_journey import modules

    if arguments.module and arguments.module not in modules():
        known = ", ".join(modules())
        print(f"no module {arguments.module!r} is played; known: {known}", file=sys.stderr)
        return 2
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="jalon-tour-") as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(SCREEN)
        no_display = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
        if arguments.offscreen or (no_display and sys.platform.startswith("linux")):
            os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        width, _, height = arguments.size.partition("x")
        size = (int(width), int(height))
        return _play(out, Path(folder) / "data", size, arguments.quick, arguments.module)


def _say_what_matters(kind: object, context: object, message: str) -> None:
    """The offscreen platform says a harmless line at each window and menu; all else counts."""
    if message not in HARMLESS:
        print(message, file=sys.stderr)


def _let_bugs_end(visitor: "Visitor") -> None:
    """Qt goes on after an exception in a slot, so the visit would wait for what never comes."""

    def tell(
        kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        visitor.bugs.append(f"{kind.__name__}: {problem}")
        sys.__excepthook__(kind, problem, trace)

    sys.excepthook = tell


def _play(out: Path, data: Path, size: tuple[int, int], quick: bool, module: str) -> int:
    from PySide6.QtCore import qInstallMessageHandler

    from kiosk.app import Kiosk, application
    from kiosk.settings import load
    from kiosk.tour.journey import write_documents
    from kiosk.tour.module_journey import ModuleJourney
    from kiosk.tour.visitor import LostError, Visitor

    qInstallMessageHandler(_say_what_matters)
    app = application()
    settings = load({"JALON_STATION_LABEL": "Poste 4", **os.environ, "JALON_DATA_DIR": str(data)})
    kiosk = Kiosk(app, settings)
    kiosk.show()
    kiosk.shell.resize(*size)
    visitor = Visitor(kiosk.shell)
    _let_bugs_end(visitor)
    visitor.wait_for(lambda: kiosk.flow is not None, "for the kiosk to be ready")
    scenes: list[str] = []

    def picture(name: str) -> None:
        scenes.append(name)
        visitor.picture(out / f"{len(scenes):02}-{name}.png")

    journey = ModuleJourney(kiosk, visitor, picture)
    lost = ""
    try:
        if module:
            journey.play_module(module)
        else:
            (journey.play_quickly if quick else journey.play)()
    except LostError as problem:
        lost = str(problem)
        visitor.bugs.clear()  # told once; the kiosk still closes as it should
        picture("lost")
    documents = write_documents(journey.documents, out / "documents")
    closed: list[bool] = []
    kiosk.closed.connect(lambda: closed.append(True))
    kiosk.close()
    visitor.wait_for(lambda: bool(closed), "for the kiosk to close")
    summary = [
        "# Tour of Jalon",
        "",
        f"{len(scenes)} pictures, {len(documents)} mails written (real .eml files).",
        *([f"Stopped: {lost}"] if lost else ["Every scene was reached."]),
        "",
        *[f"- {number:02} {name}" for number, name in enumerate(scenes, 1)],
        *[f"- documents/{file.name}" for file in documents],
    ]
    (out / "summary.md").write_text("\n".join(summary) + "\n", "utf-8")
    print("\n".join(summary[2:4]))
    print(f"Pictures: {out.resolve()}")
    return 1 if lost else 0
