"""The rooms, in teaching order. Adding a module is adding its line here."""

from kiosk.modules.cv.room import ROOM as CV
from kiosk.modules.mailbox.room import ROOM as MAILBOX
from kiosk.modules.room import Room

ROOMS: tuple[Room, ...] = (MAILBOX, CV)


def room(module: str) -> Room:
    """The room of a module; KeyError when the program has none of that name."""
    return {room.module: room for room in ROOMS}[module]
