"""The doors of the program. Each is imported only when it is opened."""

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

DOORS = {
    "tour": ("kiosk.tour.commands", "play a whole visit and take a picture of each screen"),
    "modules": ("kiosk.modules.commands", "check the content of the activities"),
    "kits": ("kiosk.kit_pages", "write a page to print for each activity, for facilitators"),
    "doctor": ("kiosk.doctor.commands", "say what a healthy installation proves about itself"),
    "first-paint": ("kiosk.first_paint", "say when the first screen was painted, and leave"),
    "speak": ("kiosk.ui.voice.mouth", "the voice of a kiosk that runs"),
    "spell": ("kiosk.spelling.process", "the spelling of a kiosk that runs"),
}


def parser(door: str) -> "ArgumentParser":
    """The command line, with the options of one door; the others show their name and help."""
    from argparse import ArgumentParser

    result = ArgumentParser(prog="kiosk", description="Without a word: opens the kiosk.")
    doors = result.add_subparsers(dest="door", metavar="DOOR", required=True)
    for name, (module, purpose) in DOORS.items():
        if name == door:
            import_module(module).add_parser(doors)
        else:
            doors.add_parser(name, help=purpose)
    return result


def main(words: Sequence[str] | None = None) -> int:
    """Open the door that the command line names; returns the exit code."""
    words = sys.argv[1:] if words is None else words
    if not words:
        # The door of the learners asks for no options: they wait for the screen. Up to its first
        # paint nothing is thrown away, so the collector would only be in the way (4 ms).
        gc.disable()
        kiosk: int = import_module("kiosk.app").main()
        return kiosk
    arguments = parser(words[0]).parse_args(words)
    code: int = arguments.run(arguments)
    return code
