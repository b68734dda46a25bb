"""A room small enough to see through: lamps with switches, and a note to leave."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.learning.activity import Activity, Consequence, Value
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Scenario
from kiosk.modules.room import Room


class House(Scenario):
    """Lamps by name, a note that can be posted, and a fuse that blows."""

    def __init__(self, activity: Activity) -> None:
        world: Mapping[str, Any] = activity.variant.world
        start = datetime.fromisoformat(world["start"])
        super().__init__(start, activity.consequences, PREDICATES)
        self.lamps: dict[str, bool] = dict.fromkeys(world["lamps"], False)
        self.note = ""
        self.posted = ""
        self.fuse = True

    def offers(self) -> list[Offer]:
        offers = [Offer("press", lamp) for lamp in self.lamps] if self.fuse else []
        offers.append(Offer("fill", "note", writes=True))
        if self.note:
            offers.append(Offer("post"))
        return offers if self.fuse else [*offers, Offer("mend", "fuse")]

    def apply(self, act: Act) -> None:
        if (act.name, act.target) not in {(o.name, o.target) for o in self.offers()}:
            raise NotOfferedError(f"{act.name} {act.target}".strip())
        if act.name == "press":
            self.lamps[act.target] = not self.lamps[act.target]
        elif act.name == "fill":
            self.note = act.text
        elif act.name == "post":
            self.posted = self.note
        else:
            self.fuse = True

    def take_effect(self, consequence: Consequence) -> None:
        self.fuse = False
        self.lamps = dict.fromkeys(self.lamps, False)


def lit(house: House, args: Mapping[str, Value]) -> bool:
    return house.lamps[str(args["lamp"])]


def all_lit(house: House, args: Mapping[str, Value]) -> bool:
    return all(house.lamps.values())


def fuse_whole(house: House, args: Mapping[str, Value]) -> bool:
    return house.fuse


def note_says(house: House, args: Mapping[str, Value]) -> bool:
    return str(args["word"]) in house.posted


def posted_once(house: House, args: Mapping[str, Value]) -> bool:
    return sum(act.name == "post" for act in house.acts) == 1


PREDICATES = {
    "lit": lit,
    "all_lit": all_lit,
    "fuse_whole": fuse_whole,
    "note_says": note_says,
    "posted_once": posted_once,
}


def prepare(world: Mapping[str, object], folder: Path) -> dict[str, object]:
    """Reads the plan of the house: one lamp a line."""
    plan = folder / str(world["plan"])
    if not plan.is_file():
        raise ValueError(f"{world['plan']}: no such file")
    return {"start": world["start"], "lamps": plan.read_text("utf-8").split()}


def no_view() -> Any:
    raise NotImplementedError


ROOM = Room(
    module="lamp",
    predicates=PREDICATES,
    path_predicates=frozenset({"posted_once"}),
    scenario=House,
    prepare=prepare,
    view=no_view,
)
CONTENT = Path(__file__).parent / "lamp"
