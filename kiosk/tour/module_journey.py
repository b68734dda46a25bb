"""The visit of `kiosk tour --module`: each activity of a module through the window, then a return.

On the return one activity is done on its later variant without a slip: it is then acquired.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.tour.answering import Answering
from kiosk.tour.applying import Applying
from kiosk.tour.being_read import BeingRead
from kiosk.tour.choosing import Choosing
from kiosk.tour.finding import Finding
from kiosk.tour.fitting_to_ad import FittingToAd
from kiosk.tour.heading import Heading
from kiosk.tour.inviting import Inviting
from kiosk.tour.journey import Journey
from kiosk.tour.laying_out import LayingOut
from kiosk.tour.learner import Learner
from kiosk.tour.making_cv import MakingCv
from kiosk.tour.naming_address import NamingAddress
from kiosk.tour.read_by_machine import ReadByMachine
from kiosk.tour.remembering import Remembering
from kiosk.tour.sharing import Sharing
from kiosk.tour.sorting_traps import SortingTraps
from kiosk.tour.taking_away import TakingAway
from kiosk.tour.tidying import Tidying


class Scenes(Protocol):
    """One activity as the tour plays it, from the path to a world that is ready.

    That which the need opens begins in the activity.
    """

    def play(self) -> None: ...


SCENES: Mapping[str, Callable[[Learner], Scenes]] = {
    "mailbox/mb1": Sharing,
    "mailbox/mb2": NamingAddress,
    "mailbox/mb3": Finding,
    "mailbox/mb4": Answering,
    "mailbox/mb5": Applying,
    "mailbox/mb6": Inviting,
    "mailbox/mb7": Tidying,
    "mailbox/mb8": SortingTraps,
    "cv/cv1": Choosing,
    "cv/cv2": Heading,
    "cv/cv3": Remembering,
    "cv/cv4": LayingOut,
    "cv/cv5": FittingToAd,
    "cv/cv6": ReadByMachine,
    "cv/cv7": TakingAway,
    "cv/cv8": BeingRead,
}


@dataclass(frozen=True, slots=True)
class Opening:
    """How a module is met: an activity that a need opens from attract, and done well later."""

    need: str
    activity: str
    do_well: Callable[[Learner], None]
    """The same activity on its later variant, without a slip."""
    document: Callable[[Learner], Scenes] | None = None
    """The document of one's own that the need opens; the activity then comes from the path."""


OPENINGS: Mapping[str, Opening] = {
    "mailbox": Opening("employer", "mailbox/mb4", lambda learner: Answering(learner).answer_well()),
    "cv": Opening("cv", "cv/cv1", lambda learner: Choosing(learner).give_well(), MakingCv),
}
"""The other activities are opened from the path."""


class ModuleJourney(Journey):
    """A visit for all activities of a module, and one for what is offered again."""

    def play_module(self, module: str) -> None:
        """Play them in teaching order, after the one that the need opens."""
        activities = [name for name in SCENES if name.startswith(f"{module}/")]
        opening = OPENINGS[module]
        if opening.document is None:
            self.arrive(opening.need)
        else:
            self.arrive(opening.need, "StudioScreen")
            opening.document(self).play()
            self.open_activity(opening.activity)
        self.play_activity(opening.activity)
        self.take_a_name()
        for name in activities:
            if name != opening.activity:
                self.play_activity(name)
                self.reach("PathScreen")
        self.picture("path-all-done")
        self.end()
        self.come_back()
        self.do_again(opening)
        self.end()

    def play_activity(self, name: str) -> None:
        """Up to the end of « Pour de vrai »."""
        SCENES[name](self).play()
        self.close_activity()

    def do_again(self, opening: Opening) -> None:
        """What was kept is answered, what is offered again is put off, one is acquired."""
        visitor = self.visitor
        while visitor.find("notYet") is not None:
            visitor.click("notYet")
            visitor.wait_for(self.at_rest, "for the answer to be kept")
        visitor.see("review")
        self.picture("offered-again")
        visitor.click("reviewLater")
        visitor.wait_for(lambda: visitor.find("review") is None, "for the path without it")
        self.open_activity(opening.activity)
        opening.do_well(self)
        self.close_activity()
        self.reach("PathScreen")
        self.picture("acquired")


def modules() -> tuple[str, ...]:
    """Modules that can be played whole."""
    return tuple(dict.fromkeys(name.partition("/")[0] for name in SCENES))
