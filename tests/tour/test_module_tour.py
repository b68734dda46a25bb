"""`kiosk tour --module`: every activity of a module, and what the events of it add up to."""

from pathlib import Path
from uuid import UUID

import pytest

from kiosk.cli import main
from kiosk.learning.event import Event
from kiosk.learning.progress import acquired, next_activity, standings
from kiosk.learning.review import next_review, reviews
from kiosk.learning.surprise import surprise_in
from kiosk.modules.library import Library
from kiosk.tour.module_journey import SCENES, ModuleJourney
from tests.journeys.street import street

AFTERWARDS = {
    # activity: done, acquired, best level, variants of the successes; box, visits since
    "mailbox/mb1": (True, False, 1, ("C",), 1, 1),
    "mailbox/mb2": (True, False, 1, ("C",), 1, 1),
    "mailbox/mb3": (True, False, 1, ("C",), 1, 1),
    "mailbox/mb4": (True, True, 3, ("C", "B"), 2, 0),
    "mailbox/mb5": (True, False, 1, ("C",), 1, 1),
    "mailbox/mb6": (True, False, 1, ("C",), 1, 1),
    "mailbox/mb7": (True, False, 1, ("C",), 1, 1),
    "mailbox/mb8": (True, False, 1, ("C",), 1, 1),
}
"""By hand: all eight were done once, each after a repair (level 1). At the next visit the first
one offered, MB1, was put off; MB4 was done alone (level 3) on its later variant, which is mastery
and moves it up a box. The others have rested for that one visit."""
SURPRISED = {
    "mailbox/mb5": "surprise-quota",
    "mailbox/mb6": "surprise-prime",
    "mailbox/mb4": "surprise-ami",
}
"""By hand: MB4, MB1, MB2, MB3 were begun before; the third attempt would have brought a message
that nobody expected, and the next one that may hold one is MB5, the fifth; MB6 is the
sixth, and MB4, again, the ninth."""


class Watched(ModuleJourney):
    """The journey, and what the visit knows when it ends."""

    events: tuple[Event, ...] = ()
    visit: UUID | None = None
    surprised: dict[str, str]

    def end(self) -> None:
        """Look at the events, then `Terminer`."""
        assert self._kiosk.flow is not None
        current = self._kiosk.flow.current
        self.events, self.visit = tuple(current.events), current.open_visit().id
        super().end()

    def close_activity(self) -> None:
        """See which message nobody expected, then close."""
        activity = self.attempt().activity
        if surprise_in(activity):
            self.surprised.setdefault(activity.id, surprise_in(activity))
        super().close_activity()


@pytest.mark.usefixtures("qapp")
@pytest.mark.timeout(300)
def test_progress_mastery_and_review_are_as_computed_by_hand(data_dir: Path) -> None:
    with street(data_dir) as place:
        journey = Watched(place.kiosk, place.visitor, lambda scene: None)
        journey.surprised = {}
        journey.play_module("mailbox")
        assert place.kiosk.flow is not None
        library = place.flow._house.library
        assert isinstance(library, Library)
        modules = library.modules()
    known, boxes = standings(journey.events), reviews(journey.events)
    found = {
        id: (s.done, s.mastered, s.best, s.variants, boxes[id].box, boxes[id].rested)
        for id, s in known.items()
    }
    assert found == AFTERWARDS
    assert set(found) == {name for name in SCENES if name.startswith("mailbox/")}
    assert journey.surprised == SURPRISED
    assert not acquired(modules[0], known)
    # In this visit MB4 was done again: nothing more is offered. `Continuer`: the first one that
    # was not done, which is in the next module.
    assert journey.visit is not None
    assert next_review(modules, journey.events, journey.visit) is None
    following = next_activity(modules, journey.events)
    assert following is not None
    assert following.id == "cv/cv1"
    # At a visit after that, those of box 1 are overdue by a visit, MB4 is just due: MB1 first.
    offered = next_review(modules, journey.events, UUID(int=0))
    assert offered is not None
    assert offered.id == "mailbox/mb1"


@pytest.mark.usefixtures("qapp")
@pytest.mark.timeout(120)
def test_the_cv_is_given_too_soon_mended_and_later_given_well(data_dir: Path) -> None:
    with street(data_dir) as place:
        journey = Watched(place.kiosk, place.visitor, lambda scene: None)
        journey.surprised = {}
        journey.play_module("cv")
    known = standings(journey.events)
    assert set(known) == {name for name in SCENES if name.startswith("cv/")}
    standing = known["cv/cv1"]
    assert (standing.done, standing.mastered, standing.best) == (True, True, 3)
    assert standing.variants == ("C", "B")


def test_a_module_that_is_not_played_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tour", "--module", "kitchen", "--out", str(tmp_path)]) == 2
    assert "known: mailbox, cv" in capsys.readouterr().err
