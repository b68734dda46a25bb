"""The scenes of CV5, played by the visitor in each form of the window."""

from pathlib import Path

import pytest

from kiosk.tour.fitting_to_ad import FittingToAd
from tests.journeys.street import street


@pytest.mark.timeout(180)
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1366, 768), 100), ((1024, 600), 100), ((1366, 768), 200), ((1024, 600), 200)],
)
def test_too_much_is_copied_then_taken_back(
    tmp_path: Path, size: tuple[int, int], scale: int
) -> None:
    with street(tmp_path, size=size, text_size=scale) as place:
        place.person.arrive("cv", "StudioScreen")
        place.visitor.click("back")
        place.reach("PathScreen")
        scenes = FittingToAd(place.person)
        scenes.play()
        claimed, honest = scenes.world.sent
        assert scenes.world.claimed(claimed.page)
        assert not claimed.message
        assert not scenes.world.claimed(honest.page)
        assert honest.message
        assert scenes.world.moments.told == ["claim", "thanks"]
        place.person.close_activity()
