"""A world in which what comes of a page that was given is told, days later, moment by moment.

``stories``: name -> ``{days, lines}``. In a line ``[name]`` stands for what the page said:
`tell` is given these.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.moments import GO_ON, Moments
from kiosk.learning.private_numbers import hidden
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario

SAID = re.compile(r"\[([a-z]+)\]")
"""What the page said, in a line of a story."""


class Telling(Scenario):
    """While a story is told there is nothing to do but to go on."""

    def __init__(
        self,
        activity: Activity,
        predicates: Mapping[str, Predicate],
        numbers: Iterable[str] = (),
    ) -> None:
        """``numbers``: those that the world itself gives to type; others that look real are
        made unreadable.
        """
        world: Mapping[str, Any] = activity.variant.world
        start = datetime.fromisoformat(str(world["start"]))
        super().__init__(start, activity.consequences, predicates)
        self.moments = Moments()
        self.act_words = str(world["give"])
        """What giving the page is called here, e.g. « Donner ce CV »."""
        self._numbers = tuple(numbers)
        self._stories: Mapping[str, Mapping[str, Any]] = world["stories"]

    def perform(self, act: Act) -> None:
        """As any world; numbers that look real are made unreadable before they are kept."""
        super().perform(Act(act.name, act.target, hidden(act.text, self._numbers)))

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        return [Offer(GO_ON)] if self.moments.name else self.own_offers()

    def apply(self, act: Act) -> None:
        """Raises NotOfferedError."""
        if not self.moments.name:
            self.do(act)
        elif act.name == GO_ON:
            self.moments.go_on()
        else:
            raise NotOfferedError(f"{act.name} while a story is told")

    def own_offers(self) -> list[Offer]:
        """Acts that are possible while no story is told."""
        raise NotImplementedError

    def do(self, act: Act) -> None:
        """An act while no story is told. Raises NotOfferedError."""
        raise NotImplementedError

    def tell(self, name: str, said: Mapping[str, str] = MappingProxyType({})) -> None:
        """Tell a story, with what the page said in it."""
        story = self._stories[name]
        self.now += timedelta(days=int(story.get("days", 0)))
        self.moments.tell(name, filled(story["lines"], said))

    def take_effect(self, consequence: Consequence) -> None:
        """Nothing more: the story was told already."""


def filled(lines: Sequence[str], said: Mapping[str, str]) -> list[str]:
    """Lines with what the page said in the place of each ``[name]``."""
    return [SAID.sub(lambda found: said[found[1]], line) for line in lines]
