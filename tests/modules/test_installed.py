"""What ships is sound, and nobody gets through it without reading.

`make campaign` plays a thousand clickers of every taste; these runs are fewer and can fail.
"""

from datetime import date
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.modules.checked_form import write
from kiosk.modules.clicker import MOST_PASSES, always, judgements, share, uniform
from kiosk.modules.library import Library
from tests.modules.installed import ACTIVITIES, content, judged, table


def test_the_content_that_ships_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["modules", "check"])
    assert (code, capsys.readouterr().out.count("no problem")) == (0, 1)


def test_a_visit_can_begin_with_what_ships(tmp_path: Path) -> None:
    write(content(), tmp_path, date(2026, 11, 22))
    library = Library(tmp_path)
    assert library.stale() == []
    needed = [library.activity(id, "C") for need in library.needs() for id in need.activities]
    assert needed
    assert all(library.activity(activity.id, "demo").traces for activity in needed)


@pytest.mark.parametrize("id", ACTIVITIES)
def test_clicking_anything_does_not_finish_an_activity(id: str) -> None:
    room, texts = table(id)
    for activity in judged(id):
        seeds = range(300 if activity.variant.id == "C" else 50)
        assert share(room, activity, texts, uniform, seeds) < MOST_PASSES, activity.variant.id


@pytest.mark.parametrize("id", ACTIVITIES)
def test_one_judgement_for_everything_does_not_finish_an_activity(id: str) -> None:
    room, texts = table(id)
    activity = content().activities[id]["C"]
    for act in judgements(room, activity):
        for last in (False, True):
            taste = always(act, last)
            assert share(room, activity, texts, taste, range(5)) < MOST_PASSES, (act, last)
