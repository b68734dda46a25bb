"""The scenes of MB8, played by the visitor in each form of the window."""

from pathlib import Path

import pytest

from kiosk.tour.sorting_traps import SortingTraps
from tests.journeys.street import street


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1366, 768), 100), ((1024, 600), 100), ((1366, 768), 200), ((1920, 1080), 100)],
)
def test_a_card_is_given_and_what_helps_is_done(
    tmp_path: Path, size: tuple[int, int], scale: int
) -> None:
    with street(tmp_path, size=size, text_size=scale) as place:
        place.person.arrive()
        place.visitor.click("back")
        place.reach("PathScreen")
        scenes = SortingTraps(place.person)
        scenes.play()
        world = scenes.day()
        assert [repair.id for repair in place.person.attempt().repairs] == ["card"]
        assert {"bank/stop", "bank/collect"} <= set(world.phone.said)
        assert {"password", "sessions", "cyber", "letter"} <= set(world.marks)
        place.person.close_activity()
