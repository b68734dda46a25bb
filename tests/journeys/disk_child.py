"""Somebody at a kiosk whose disk lets them down: `python -m tests.journeys.disk_child STORY DISK`.

Played by ``test_bad_luck.py`` in a mount namespace of its own, where DISK is a small disk.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.street import Street, street
from tests.small_disk import fill, remount

FULL = "Ce poste n’a plus de place"
READ_ONLY = "Ce poste ne peut pas enregistrer"


def try_in_vain(place: Street) -> None:
    """« Réessayer » while nothing has changed: the same page, ready for another try."""
    place.visitor.click("action")
    place.at_rest()
    place.visitor.wait_for(place.visitor.see("action").isEnabled, "for « Réessayer » again")
    assert place.page == "TroubleScreen"


def full_during_a_visit(disk: Path) -> None:
    """What was typed without room is shown, is not confirmed, and is kept once there is room."""
    visitor_text = " sans place"
    with street(disk / "data") as place:
        visitor = place.visitor
        place.begin_named()
        place.write("Avec place")
        place.at_rest()
        events = place.events
        ballast = fill(disk)
        while place.page != "TroubleScreen":
            visitor.type(visitor_text)
            visitor.wait_for(
                lambda: place.page == "TroubleScreen" or visitor.find("saved") is not None,
                "for an answer of the disk",
            )
        place.read(FULL)
        place.read("disk-full")
        chip = place.kiosk.shell.findChild(QWidget, "saved")
        assert isinstance(chip, QWidget)
        assert chip.isHidden(), "a text was confirmed, beneath, that is not on the disk"
        assert place.events == events, "an event was confirmed that is not on the disk"
        try_in_vain(place)
        ballast.unlink()
        visitor.click("action")
        place.reach("Player")
        visitor.see("saved")
        text, code = place.body(), place.person.code
        assert text.startswith(f"Avec place{visitor_text}")
        assert place.focus() == "body"
        visitor.click("checkButton")
        visitor.see("feedback")
        assert len(place.events) > len(events)
        events = place.events
    with street(disk / "data") as place:
        place.come_back(code)
        assert {e.id for e in events} <= {e.id for e in place.events}
        place.visitor.click("continue")
        assert place.body() == text


def full_at_start(disk: Path) -> None:
    """Nothing can begin; once there is room it can, without a new start."""
    with street(disk / "data") as place:
        place.reach("AttractScreen")
    ballast = fill(disk)
    with street(disk / "data") as place:
        place.reach("TroubleScreen")
        place.read(FULL)
        try_in_vain(place)
        ballast.unlink()
        place.visitor.click("action")
        place.arrive()


def read_only_at_start(disk: Path) -> None:
    """The same with a folder that cannot be written; results wait inside, untouched."""
    with street(disk / "data") as place:
        place.begin_named()
        code = place.person.code
    remount(disk, "ro")
    with street(disk / "data") as place:
        place.reach("TroubleScreen")
        place.read(READ_ONLY)
        place.read("read-only")
        try_in_vain(place)
        remount(disk, "rw")
        place.visitor.click("action")
        place.reach("AttractScreen")
        place.come_back(code)
        place.at_rest()


STORIES = {
    story.__name__: story for story in (full_during_a_visit, full_at_start, read_only_at_start)
}


def main(story: str, disk: str) -> None:
    """Play one story."""
    app = QApplication([])
    STORIES[story](Path(disk))
    print(f"{story} held", app.applicationName())


if __name__ == "__main__":
    main(*sys.argv[1:])
