"""Players who do not read: they must not get through a sound activity, and would through a quiz."""

from datetime import date
from pathlib import Path

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Act
from kiosk.modules.clicker import (
    MOST_PASSES,
    alike,
    always,
    bank,
    judgements,
    one_sided,
    passes,
    share,
    uniform,
)
from kiosk.modules.content import check
from tests.modules.lamp_copy import checked, copied, edit
from tests.modules.lamp_room import CONTENT, ROOM


def lamp(root: Path = CONTENT) -> Activity:
    return check(root, [ROOM], date(2026, 11, 23)).activities["lamp/light"]["C"]


def test_the_bank_holds_what_solutions_write() -> None:
    assert bank([lamp()]) == {
        "note": (
            "Bonjour Samira, regardez la cuisine.",
            "Bonjour Samira, regardez la cuisine. Merci.",
        )
    }


def test_a_clicker_is_the_same_for_the_same_seed() -> None:
    activity = lamp()
    texts = bank([activity])
    runs = [[passes(ROOM, activity, texts, uniform, seed) for seed in range(60)] for _ in "ab"]
    assert runs[0] == runs[1]
    assert len(set(runs[0])) == 2, "some of these clickers pass: the lamps are no sound activity"


def test_a_quiz_is_caught(tmp_path: Path) -> None:
    """With valid texts in the bank, one of five switches and a note are had by chance."""
    root = copied(tmp_path)
    edit(root, "hall\nkitchen\ncellar\nattic\nbedroom", "hall\nkitchen\ncellar\nbedroom",
         "lamp/fr/light/plans/house.txt")  # fmt: skip
    edit(root, "[press, attic], ", "")
    edit(root, "[press, attic], ", "")
    activity = checked(root).activities["lamp/light"]["C"]
    assert share(ROOM, activity, bank([activity]), uniform, range(200)) > MOST_PASSES


def test_the_same_judgement_for_everything_goes_round_the_targets_once() -> None:
    """Pressing every switch lights the kitchen, and then blows the fuse."""
    activity = lamp()
    assert judgements(ROOM, activity) == ("press", "fill", "post", "mend")
    texts = bank([activity])
    first = share(ROOM, activity, texts, always("press"), range(100))
    last = share(ROOM, activity, texts, always("press", last=True), range(100))
    assert first > MOST_PASSES
    assert last > MOST_PASSES


def test_one_judgement_by_several_acts_is_one_judgement() -> None:
    activity = lamp()
    texts = bank([activity])
    assert share(ROOM, activity, texts, alike(["press"]), range(60)) > MOST_PASSES
    assert share(ROOM, activity, texts, alike(["mend"]), range(20)) < 1


def test_a_solution_with_everything_else_done_alike_is_tried_whole() -> None:
    activity = lamp()
    trace = next(trace for trace in activity.traces if trace.passes and not trace.repair)
    assert one_sided(ROOM, activity, trace, [])
    assert one_sided(ROOM, activity, trace, [Act("press", "nowhere")])
    everything = [Act("press", name) for name in ("hall", "cellar", "attic", "bedroom")]
    assert not one_sided(ROOM, activity, trace, everything)
