"""Measuring as a ratio: ours and the floor in alternating pairs, medians compared.

Absolute times on a shared machine are noise; two commands run in turn share that noise. A line
that falls short is run once more and both values are printed, so that a pass on the second try
is visible.
"""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

PAIRS = 15


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table: what was measured, the bound, and every value seen."""

    name: str
    value: str
    bound: str
    holds: bool
    detail: str = ""


def ratio(
    ours: Callable[[], float], floor: Callable[[], float], pairs: int = PAIRS
) -> tuple[float, float, float]:
    """(ratio of medians, our median, the floor's median) over alternating pairs."""
    a: list[float] = []
    b: list[float] = []
    for _ in range(pairs):
        a.append(ours())
        b.append(floor())
    mine, theirs = statistics.median(a), statistics.median(b)
    return mine / theirs, mine, theirs


def percentile(values: Sequence[float], part: float) -> float:
    """The value under which ``part`` (0 to 1) of the values lie, nearest rank."""
    ordered = sorted(values)
    return ordered[max(0, ceil(part * len(ordered)) - 1)]


def line(name: str, bound: str, measure: Callable[[], tuple[bool, str]], detail: str = "") -> Line:
    """Measure once, and once more when it falls short; both values are kept in the row."""
    holds, value = measure()
    if not holds:
        first = value
        holds, value = measure()
        detail = f"first run: {first}; {detail}"
    return Line(name, value, bound, holds, detail)
