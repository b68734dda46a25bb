"""What the screens may import of storage costs nothing at start."""

import subprocess
import sys

import pytest

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "cryptography")


@pytest.mark.parametrize(
    "module",
    [
        "kiosk.clock",
        "kiosk.storage.codes",
        "kiosk.storage.errors",
        "kiosk.xapi.statement",
    ],
)
def test_no_heavy_library_comes_with_it(module: str) -> None:
    program = f"import sys, {module}; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
