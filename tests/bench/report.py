"""The table of the bench, on the terminal and in `docs/bench.md`."""

import os
import platform
from collections.abc import Sequence
from datetime import date

from PySide6 import __version__ as qt

from kiosk.version import VERSION
from tests.bench.measure import Line
from tests.bench.rooms import ROOT

HEAD = "| Line | Value | Bound | | How |\n|---|---|---|---|---|\n"


def row(line: Line) -> str:
    """One line of the table."""
    verdict = "holds" if line.holds else "**short**"
    return f"| {line.name} | {line.value} | {line.bound} | {verdict} | {line.detail} |"


def write(lines: Sequence[Line], day: date) -> None:
    """Replace `docs/bench.md`."""
    (ROOT / "docs" / "bench.md").write_text(
        "# How fast\n\n"
        "`make bench` measures this; `python -m tests.bench --write` keeps the table.\n"
        "Ratios are medians of 15 pairs of fresh processes, ours and the floor in turn, drawn\n"
        "offscreen at 1366 × 768 with byte code compiled. A line that falls short is measured\n"
        "once more; then both values stand here. How each is measured: `tests/bench/`.\n\n"
        f"{day.isoformat()}, version {VERSION}: {_machine()}.\n\n"
        f"{HEAD}" + "".join(f"{row(line)}\n" for line in lines),
        "utf-8",
    )


def _machine() -> str:
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{platform.system()} on {platform.machine()}, {os.cpu_count()} cores shared with other"
        f" work (load {load} at the end), {memory:.0f} GB, Python {platform.python_version()},"
        f" PySide6 {qt}"
    )
