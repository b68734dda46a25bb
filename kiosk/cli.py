"""The doors of the program. Each is imported only when it is opened."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module

DOORS = {
    "tour": ("kiosk.tour.commands", "play a whole visit and take a picture of each screen"),
    "modules": ("kiosk.modules.commands", "check the content of the activities"),
    "doctor": ("kiosk.doctor", "say what a healthy installation proves about itself"),
}


def parser(door: str) -> ArgumentParser:
    """The command line, with the options of one door; the others show their name and help."""
    result = ArgumentParser(prog="kiosk", description="Without a word: opens the kiosk.")
    doors = result.add_subparsers(dest="door", metavar="DOOR")
    for name, (module, purpose) in DOORS.items():
        if name == door:
            import_module(module).add_parser(doors)
        else:
            doors.add_parser(name, help=purpose)
    return result


def main(words: Sequence[str] | None = None) -> int:
    """Open the door that the command line names; returns the exit code."""
    words = sys.argv[1:] if words is None else words
    door = words[0] if words else ""
    arguments = parser(door).parse_args(words)
    if arguments.door is None:
        code: int = import_module("kiosk.app").main()
    else:
        code = arguments.run(arguments)
    return code
