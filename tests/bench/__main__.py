"""`make bench`: how fast and how small; exit code 1 when a line falls short twice.

Each line measures in fresh processes (see `lines.py`); a line that falls short is measured once
more and both values are shown.
"""

import argparse
import os
import sys
import time
from datetime import date

from tests.bench.lines import LINES
from tests.bench.measure import Line
from tests.bench.report import row, write
from tests.bench.rooms import CACHE, clear_left


def main() -> int:
    """Run the lines; print, and with --write keep, the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", choices=LINES, action="append", help="only this (repeatable)")
    parser.add_argument("--write", action="store_true", help="keep the table in docs/bench.md")
    arguments = parser.parse_args()
    CACHE.mkdir(parents=True, exist_ok=True)
    clear_left()
    found: list[Line] = []
    for name, measure in LINES.items():
        if arguments.only and name not in arguments.only:
            continue
        begun, load = time.monotonic(), os.getloadavg()[0]
        for line in measure():
            found.append(line)
            print(row(line), flush=True)
        print(f"  {name}: {time.monotonic() - begun:.0f} s, load {load:.1f}", file=sys.stderr)
    clear_left()
    if arguments.write:
        write(found, date.today())  # noqa: DTZ011 (a day on paper, not a moment)
    return 0 if all(line.holds for line in found) else 1


if __name__ == "__main__":
    sys.exit(main())
