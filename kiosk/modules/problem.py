"""One thing to mend in the content: where, and a sentence that says what."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A problem makes the check fail; a warning is only told."""

    file: Path
    line: int
    """First line is 1."""
    sentence: str
    warning: bool = False

    def __str__(self) -> str:
        """`file:line: sentence`, the form that editors turn into a link."""
        kind = "warning: " if self.warning else ""
        return f"{self.file}:{self.line}: {kind}{self.sentence}"
