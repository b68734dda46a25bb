"""The scenes of tidying, played through the real window: the slip, its repair, and the rest."""

from pathlib import Path

import pytest

from kiosk.tour.tidying import Tidying
from tests.journeys.street import street


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_bin_is_emptied_a_copy_comes_and_the_box_is_put_in_order(
    data_dir: Path, size: tuple[int, int], qapp: object
) -> None:
    with street(data_dir, size=size) as place:
        place.arrive()
        place.visitor.click("back")
        place.reach("PathScreen")
        tidying = Tidying(place.person)
        tidying.play()
        box = tidying.box()
        assert [(folder.name, folder.count) for folder in box.folder_plan()] == [("Emploi", 5)]
        assert place.person.attempt().check().done
        assert not box.storage.nearly_full
