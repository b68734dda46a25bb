"""The frozen program in dist/: how soon it paints beside its sources, and what it weighs."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from build import size
from tests.bench.measure import Line, line, ratio
from tests.bench.rooms import CACHE, PATIENCE, ROOT, screen

BUNDLE = ROOT / "dist" / "jalon"
SOURCES = [sys.executable, "-m", "kiosk"]


def frozen() -> list[Line]:
    """No line without dist/jalon, which `make frozen` and `make bundle` make."""
    if not BUNDLE.is_dir():
        print("  frozen: no dist/jalon: `make bundle` makes it", file=sys.stderr)
        return []
    return [_start(), *_weights()]


def _start() -> Line:
    program = [str(BUNDLE / "jalon")]

    def measure() -> tuple[bool, str]:
        _first_paint(program), _first_paint(SOURCES)  # file cache, once each
        found, ours, floor = ratio(lambda: _first_paint(program), lambda: _first_paint(SOURCES))
        return found <= 1.3, f"{found:.2f} × ({1000 * ours:.0f} / {1000 * floor:.0f} ms)"

    detail = "`first-paint` of both: from before the spawn to the end of the first full paint"
    return line("frozen: start to first paint", "≤ 1.30 × from sources", measure, detail)


def _first_paint(program: Sequence[str]) -> float:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("JALON_", "PYTHON"))}
    kept["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen()}"
    spawned = time.monotonic()
    done = subprocess.run(
        [*program, "first-paint"],
        cwd=ROOT,
        env={**kept, "JALON_DATA_DIR": str(CACHE / "frozen")},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    )
    return float(json.loads(done.stdout)["painted"] - spawned)


def _weights() -> list[Line]:
    weights = size.weights(BUNDLE)
    archives = sorted((ROOT / "dist").glob("jalon-*.tar.xz"))
    weights += [size.packed(archive) for archive in archives[-1:]]
    how = "`build/size-budget.toml`; 1 MB = 1,000,000 bytes"
    return [
        Line(
            f"frozen: {weight.part}", f"{weight.is_mb:.1f} MB", f"≤ {weight.may_mb} MB",
            weight.holds, how,
        )
        for weight in weights
    ]  # fmt: skip
