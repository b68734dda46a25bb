"""Stories of acts on files: what is offered is accepted, everything else is refused."""

from random import Random

import pytest

from kiosk.learning.file_acts import SEARCH, apply, is_file_act, offers
from kiosk.learning.files import BIN, Files
from kiosk.learning.scenario import Act, NotOfferedError
from tests.learning.file_worlds import MB, NOON, files


def do(world: Files, *acts: Act) -> None:
    """Several acts, one after the other."""
    for act in acts:
        assert is_file_act(act)
        apply(world, act, NOON)


def state(world: Files) -> tuple[object, ...]:
    """Everything there is."""
    return (world.files, world.places, world.place, world.query, world.sorting, world.previewed)


def test_the_right_file_is_found_named_saved_and_put_away() -> None:
    world = files()
    do(
        world,
        Act("fill", SEARCH, "cv"),
        Act("preview", "cv"),
        Act("close-preview"),
        Act("browse", "downloads"),
        Act("export", "cv"),
        Act("rename", "cv.1", "CV_Lina_Morel_2026.pdf"),
        Act("move-file", "cv.1 documents/emploi"),
        Act("copy-file", "cv.1 stick"),
        Act("eject", "stick"),
    )
    made = world.file("cv.1")
    assert (made.name, made.place) == ("CV_Lina_Morel_2026.pdf", "documents/emploi")
    assert made.modified == NOON


def test_a_file_goes_to_the_bin_comes_back_and_goes_for_good() -> None:
    world = files()
    do(world, Act("delete-file", "lost"), Act("undo-files"))
    assert world.file("lost").place == "downloads"
    do(world, Act("delete-file", "lost"), Act("browse", BIN), Act("restore-file", "lost"))
    assert world.inside(BIN) == []
    do(world, Act("delete-file", "lost"), Act("sort-files", "name"), Act("empty-bin"))
    assert "lost" not in {each.id for each in world.files}


@pytest.mark.parametrize(
    "act",
    [
        Act("sort-files", "colour"),
        Act("browse", "nowhere"),
        Act("browse", "documents emploi"),
        Act("preview", "cv downloads"),
        Act("preview", "nobody"),
        Act("rename", "cv", "CV/2.docx"),
        Act("copy-file", "cv"),
        Act("copy-file", f"cv {BIN}"),
        Act("move-file", "cv downloads"),
        Act("move-file", "scan stick"),
        Act("restore-file", "cv"),
        Act("export", "cv-pdf"),
        Act("eject", "documents"),
        Act("undo-files"),
    ],
)
def test_an_act_that_is_not_possible_changes_nothing_and_names_its_reason(act: Act) -> None:
    world = files(room=6 * MB)
    before = state(world)
    with pytest.raises(NotOfferedError, match=act.name):
        apply(world, act, NOON)
    assert state(world) == before


def test_acts_of_others_are_left_to_them() -> None:
    assert not is_file_act(Act("reply", "convocation"))
    assert not is_file_act(Act("fill", "body", "Bonjour"))
    with pytest.raises(NotOfferedError):
        apply(files(), Act("reply", "convocation"), NOON)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_offered_is_accepted(seed: int) -> None:
    chance, world = Random(seed), files(room=6 * MB)
    for number in range(120):
        offer = chance.choice(offers(world))
        text = f"nom {number}.pdf" if offer.writes else ""
        do(world, Act(offer.name, offer.target, text))
        assert world.place in {place.id for place in world.places}
        assert world.previewed in {"", *(each.id for each in world.files)}
