"""Experiences of a CV: one is invented, asked about, taken off, and a true one is written."""

from kiosk.modules.cv.life import LifeCard
from kiosk.modules.cv.lines_scenario import LinesPage
from kiosk.tour.learner import Learner
from kiosk.tour.telling import hear_out

ACTIVITY = "cv/cv3"
WAY = "invented-mended"
"""The recorded way through the activity whose words are typed."""
DRAFT, INVENTED, TRUE = "e1", "e2", "e3"


class Remembering:
    """The scenes of CV3."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the path to two experiences that were lived."""
        learner = self._learner
        learner.open_activity(ACTIVITY)
        learner.turn_to("simulator")
        learner.visitor.see("page-list")
        learner.picture("life-draft")
        self.invent()
        self.write(DRAFT, ("when", "place", "line-1"))
        learner.picture("life-written")
        self.give("interview")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")
        learner.picture("life-repair")
        self.tell_the_truth()
        self.give("life-answered")
        learner.visitor.wait_for(lambda: learner.attempt().ready, "for the page to be true")

    def invent(self) -> None:
        """The card that is filled already is put on the page, and moved to its top."""
        learner = self._learner
        card = next(card for card in self.world.cards.values() if card.invented)
        self.show("life", "life-list")
        learner.picture("cards-of-life")
        self.put(card)
        self.move_up(INVENTED)
        learner.picture("invented")

    def tell_the_truth(self) -> None:
        """The invented one goes; what goes on today is written with a verb, and stands first."""
        learner, visitor = self._learner, self._learner.visitor
        self.choose(INVENTED)
        visitor.click("off")
        visitor.wait_for(lambda: self.world.entry(INVENTED) is None, "for the line to be gone")
        self.show("life", "life-list")
        self.put(next(card for card in self.world.cards.values() if card.still))
        self.write(TRUE, ("when", "place"))
        verb = learner.texts(WAY, f"{TRUE}-line-1")[0].partition(" ")
        visitor.click(f"verb-{verb[0]}")
        learner.picture("verb-begins")
        visitor.type(verb[2])
        self.move_up(TRUE)
        learner.picture("life-ready")

    def give(self, scene: str) -> None:
        """Give the CV, and read to the end what comes of it; one picture of the whole."""
        self._learner.press_here("give")
        hear_out(self._learner, scene)

    # -- parts -------------------------------------------------------------------------

    @property
    def world(self) -> LinesPage:
        """The page on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, LinesPage)
        return scenario

    def show(self, place: str, target: str) -> None:
        """Turn to the page, the cards or the line, where it is not in sight."""
        learner = self._learner
        learner.turn_to("simulator")
        if learner.visitor.find(target) is None:
            learner.visitor.click(f"place-{place}")
            learner.visitor.see(target)

    def put(self, card: LifeCard) -> None:
        """A card at the side goes to the end of the page."""
        visitor = self._learner.visitor
        visitor.click_row("life-list", card.title)
        visitor.click("put")
        visitor.wait_for(lambda: card.id not in self.world.aside, "for the card to be put")

    def choose(self, id: str) -> None:
        """An entry of the page, by what it says one was."""
        entry = self.world.entry(id)
        assert entry is not None
        self.show("page", "page-list")
        self._learner.visitor.click_row("page-list", entry.role)

    def move_up(self, id: str) -> None:
        """One place up, with the arrow."""
        self.choose(id)
        self._learner.visitor.click("up")
        self._learner.visitor.wait_for(
            lambda: self.world.entries[0].id == id, f"for {id} to stand first"
        )

    def write(self, id: str, parts: tuple[str, ...]) -> None:
        """Type what the author wrote in these parts of an entry."""
        learner = self._learner
        self.choose(id)
        self.show("line", "line-when")
        for part in parts:
            name = part if part.startswith("line-") else f"line-{part}"
            learner.visitor.retype(name, learner.texts(WAY, f"{id}-{part}")[0])
