"""Pictures of the phone: every theme, two text sizes, and a narrow room.

    python -m tests.ui.parts.phone.gallery FOLDER [WORD]

WORD keeps only the pictures whose name holds it.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.learning.scenario import Act
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.phone.phone_part import PhonePart
from tests.ui.parts.phone.phones import Pocket, phone
from tests.ui.parts.pictures import paint_all, settle
from tests.ui.parts.stage import Stage

SIZES = {
    "100": (1.0, QSize(340, 620)),
    "100-low": (1.0, QSize(300, 340)),
    "200": (2.0, QSize(680, 600)),
    "200-low": (2.0, QSize(980, 260)),
}
ACTS: dict[str, list[tuple[str, ...]]] = {
    "home": [],
    "messages": [("phone-show", "messages")],
    "thread": [("sms-open", "parcel")],
    "own": [("sms-open", "nour")],
    "forward": [("sms-forward", "parcel-1"), ("fill", "phone-to", "33700")],
    "contacts": [("phone-show", "contacts")],
    "keypad": [("phone-show", "keypad"), ("fill", "phone-keypad", "04 65")],
    "papers": [("phone-show", "papers")],
    "talk": [("call", "0465713020")],
    "ringing": [],
    "calls": [("call", "0465713020"), ("call-end",), ("phone-show", "calls")],
}


def paint(host: ThemeHost, size: QSize, state: str, file: Path) -> None:
    """One picture."""
    stage = Stage(host)
    pocket = Pocket(phone())
    for act in ACTS[state]:
        pocket.perform(Act(*act))
    if state in ("ringing", "calls"):
        pocket.phone.ring("alarm", pocket.now)
    if state == "calls":
        pocket.perform(Act("call-decline"))
    part = stage.put(lambda window: PhonePart(host, pocket.phone, pocket.perform, window), size)
    settle()
    part.focus_start()
    settle()
    part.window().grab().save(str(file))
    stage.close()
    settle()


if __name__ == "__main__":
    sys.exit(paint_all(SIZES, ACTS, paint))
