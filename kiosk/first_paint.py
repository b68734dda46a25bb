"""`kiosk first-paint`: open the real window, say when it was painted and on what, and leave.

Asked by `kiosk doctor`, in a process of its own because Qt ends a process that finds no screen,
and by the bench, to compare the frozen program with its sources. Nothing is written: the records
are opened after the first paint only.
"""

import gc
import json
import os
import sys
import time
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """The door has no options."""
    parser = doors.add_parser("first-paint", help="say when the first screen was painted")
    parser.set_defaults(run=run)


def run(_: Namespace) -> int:
    """Print one JSON line after the first paint; returns 2 for a wrong setting."""
    gc.disable()
    from kiosk.app import Kiosk, application
    from kiosk.settings import SettingsError, load

    app = application()
    try:
        kiosk = Kiosk(app, load())
    except SettingsError as wrong:
        print(wrong, file=sys.stderr)
        return 2

    def tell() -> None:
        painted = time.monotonic()
        screen = app.primaryScreen()
        size = screen.geometry().size()
        report = {
            "painted": painted,
            "platform": app.platformName(),
            "width": size.width(),
            "height": size.height(),
            "scale": screen.devicePixelRatio(),
        }
        print(json.dumps(report), flush=True)
        os._exit(0)  # what follows a first paint is no part of the question

    kiosk.shell.painted.disconnect()
    kiosk.shell.painted.connect(tell)
    kiosk.show()
    return int(app.exec())
