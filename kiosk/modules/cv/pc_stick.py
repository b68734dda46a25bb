"""A USB stick that goes in and out of a PC: what was not written to its end is lost."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.learning.files import File, Files, Place

IN, EJECTED, HAND = "in", "ejected", "hand"
"""Read by the PC; in its port, but ready to be taken out; in somebody's hand."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What is on a stick that the PC does not read."""

    places: tuple[Place, ...] = ()
    files: tuple[File, ...] = ()


def hollow(file: File) -> File:
    """The file as it is left when the stick goes before all of it is written."""
    return replace(file, size=0, kind="")


class Stick:
    """The one stick of a world. It changes the files of the PC when it goes and comes."""

    def __init__(self, files: Files, id: str) -> None:
        self._files = files
        self.id = id
        self.state = IN
        self.carried = Carried()
        """What is on it while the PC does not read it."""
        self.safe = False
        """Whether it was ejected before it was last taken out."""
        self._written = self._ids()
        """Ids of the files that are on it to their end."""

    @property
    def name(self) -> str:
        """What it is called."""
        places = (*self._files.places, *self.carried.places)
        return next(place.name for place in places if place.id == self.id)

    def files(self) -> tuple[File, ...]:
        """What is on it, wherever it is."""
        return tuple(self._inside()) if self.state == IN else self.carried.files

    def eject(self) -> None:
        """All is written; the PC reads it no more. Raises FileRefusedError when it does not."""
        self._leave(lambda file: file, EJECTED)

    def pull(self) -> None:
        """Out of the PC. Without `eject` before it, new files on it stay empty."""
        if self.state == HAND:
            raise ValueError("the stick is out already")
        self.safe = self.state == EJECTED
        if self.state == IN:
            written = self._written
            self._leave(lambda file: file if file.id in written else hollow(file), HAND)
        self.state = HAND

    def plug(self) -> None:
        """Into the PC, which reads it."""
        if self.state == IN:
            raise ValueError("the stick is in already")
        self._files.plug(self.carried.places, self.carried.files)
        self.state, self.carried = IN, Carried()
        self._written = self._ids()

    # -- parts -------------------------------------------------------------------------------

    def _leave(self, kept: Callable[[File], File], state: str) -> None:
        places = tuple(place for place in self._files.places if self._on_it(place.id))
        files = tuple(kept(file) for file in self._inside())
        self._files.eject(self.id)
        self.carried, self.state = Carried(places, files), state

    def _inside(self) -> Iterable[File]:
        return (file for file in self._files.files if self._on_it(file.place))

    def _ids(self) -> frozenset[str]:
        return frozenset(file.id for file in self._inside())

    def _on_it(self, place: str) -> bool:
        return place.partition("/")[0] == self.id
