"""What the preview needs from outside: a worker, and someone who draws the pages of a PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

T = TypeVar("T")
Inside = Path | bytes
"""What is inside a file: where it lies on the disk, or the bytes of one that lies nowhere."""


class Drawn(Protocol):
    """One page as rows of pixels, four bytes each (blue, green, red, unused); see `paper.pages`."""

    @property
    def number(self) -> int:
        """From 0."""

    @property
    def count(self) -> int:
        """Pages of the document."""

    @property
    def width(self) -> int:
        """In px."""

    @property
    def height(self) -> int:
        """In px."""

    @property
    def stride(self) -> int:
        """Bytes of a row."""

    @property
    def pixels(self) -> bytes:
        """All rows."""


class Run(Protocol):
    """Does a job in the background, then calls ``done`` or ``failed`` here; `Work.run` is one."""

    def __call__(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Put the job behind those already given."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How contents are read, away from the thread that paints."""

    run: Run
    page: Callable[[Inside, int, int], Drawn]
    """(file, number from 0, width in px) -> page. ValueError when it is broken, OSError."""


def opened(inside: Inside) -> BinaryIO:
    """To be read from the start, and closed. Raises OSError."""
    return BytesIO(inside) if isinstance(inside, bytes) else inside.open("rb")
