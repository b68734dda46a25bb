"""Programs of the system, asked without a shell: a time limit, words in English, bytes by stdin."""

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

PATIENCE_S: Final = 10.0
SILENT: Final = 124
"""The code of a command that did not answer in time, as `timeout` gives it."""
MISSING: Final = 127
"""The code of a command that is not installed, as a shell gives it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said; ``code`` 0 when it did what was asked."""

    code: int
    out: str
    said: str
    """Its complaints."""


def ask(command: Sequence[str], data: bytes = b"", patience: float = PATIENCE_S) -> Answer:
    """Run one command; never raises: a missing or silent one has a code of its own."""
    try:
        done = subprocess.run(
            list(command),
            input=data,
            capture_output=True,
            check=False,
            timeout=patience,
            start_new_session=True,  # nothing may ask for a password on a terminal
            env={**os.environ, "LC_ALL": "C", "LANGUAGE": "C"},
        )
    except subprocess.TimeoutExpired:
        return Answer(SILENT, "", f"{command[0]} did not answer in {patience:.0f} s")
    except OSError as problem:
        return Answer(MISSING, "", f"{command[0]}: {problem.strerror}")
    return Answer(
        done.returncode,
        done.stdout.decode("utf-8", "replace"),
        done.stderr.decode("utf-8", "replace"),
    )
