"""A thousand seeded clickers of every taste on everything that ships: under 1 % get through."""

import pytest

from kiosk.modules.clicker import MOST_PASSES, always, judgements, share, uniform
from kiosk.modules.single_click import practice_variant
from tests.modules.installed import ACTIVITIES, judged, table

pytestmark = [pytest.mark.campaign, pytest.mark.timeout(3600)]
RUNS = range(1000)


@pytest.mark.parametrize("id", ACTIVITIES)
def test_a_thousand_clickers_by_chance(id: str) -> None:
    room, texts = table(id)
    for activity in judged(id):
        passed = share(room, activity, texts, uniform, RUNS)
        assert passed < MOST_PASSES, activity.variant.id


@pytest.mark.parametrize("last", [False, True], ids=["first", "last"])
@pytest.mark.parametrize("id", ACTIVITIES)
def test_a_thousand_clickers_of_one_judgement(id: str, last: bool) -> None:
    room, texts = table(id)
    activity = practice_variant(judged(id))
    assert activity is not None
    for act in judgements(room, activity):
        passed = share(room, activity, texts, always(act, last), RUNS)
        assert passed < MOST_PASSES, act
