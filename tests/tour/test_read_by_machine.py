"""The scenes of CV6, played by the visitor in each form of the window."""

from pathlib import Path

import pytest

from kiosk.tour.read_by_machine import ReadByMachine
from tests.journeys.street import street


@pytest.mark.timeout(180)
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1366, 768), 100), ((1024, 600), 100), ((1366, 768), 200), ((1024, 600), 200)],
)
def test_a_number_stays_a_picture_then_is_written(
    tmp_path: Path, size: tuple[int, int], scale: int
) -> None:
    with street(tmp_path, size=size, text_size=scale) as place:
        place.person.arrive("cv", "StudioScreen")
        place.visitor.click("back")
        place.reach("PathScreen")
        scenes = ReadByMachine(place.person)
        scenes.play()
        first, last = scenes.world.sent
        assert not scenes.world.filed(first.layout).phone
        assert scenes.world.filed(last.layout).sorted
        assert last.read
        assert scenes.world.moments.told == ["no-phone", "called"]
        place.person.close_activity()
