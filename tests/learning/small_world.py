"""The smallest world that behaves: a door with a note on it, and a cat that may run away."""

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.learning.activity import (
    Activity,
    Check,
    Consequence,
    Hints,
    RealAct,
    Repair,
    Step,
    Value,
    Variant,
)
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Scenario

HINTS = Hints(where="Regardez la porte.", what="Tournez la clé.", ghost="Regardez.", target="door")


class Door(Scenario):
    """A door, a note, and a cat that leaves when the door stays open without a note."""

    def __init__(self, activity: Activity) -> None:
        super().__init__(datetime(2026, 11, 23, 9, tzinfo=UTC), activity.consequences, PREDICATES)
        self.open = False
        self.note = ""
        self.cat_inside = True

    def offers(self) -> list[Offer]:
        return [
            Offer("close" if self.open else "open", "door"),
            Offer("fill", "note", writes=True),
            *([] if self.cat_inside else [Offer("call", "cat")]),
        ]

    def apply(self, act: Act) -> None:
        if act.name == "fill" and act.target == "note":
            self.note = act.text
        elif act.name == "open" and not self.open:
            self.open = True
        elif act.name == "close" and self.open:
            self.open = False
        elif act.name == "call" and not self.cat_inside:
            self.cat_inside = True
        else:
            raise NotOfferedError(act.name)

    def take_effect(self, consequence: Consequence) -> None:
        self.cat_inside = False


def is_open(door: Door, args: Mapping[str, Value]) -> bool:
    return door.open == args["open"]


def note_says(door: Door, args: Mapping[str, Value]) -> bool:
    return str(args["word"]) in door.note


def cat_can_leave(door: Door, args: Mapping[str, Value]) -> bool:
    return door.open and not door.note


def cat_inside(door: Door, args: Mapping[str, Value]) -> bool:
    return door.cat_inside


PREDICATES = {
    "is_open": is_open,
    "note_says": note_says,
    "cat_can_leave": cat_can_leave,
    "cat_inside": cat_inside,
}


def activity(variant: str = "C") -> Activity:
    """« Ouvrir la porte »: a note, then the door; forgetting the note lets the cat out."""
    return Activity(
        id="house/door",
        module="house",
        title="Ouvrir la porte",
        minutes=3,
        content_version="v1",
        variant=Variant(variant, {}),
        situation=("La porte est fermée.",),
        goal="Ouvrez la porte.",
        steps=(
            Step("note", "Écrire le mot", "Écrivez le mot.", "Mot écrit", HINTS),
            Step("door", "Ouvrir", "Ouvrez la porte.", "Porte ouverte", HINTS),
        ),
        checks=(
            Check("word", "note", True, "note_says", {"word": "chat"}, "Le mot ne dit rien."),
            Check("open", "door", True, "is_open", {"open": True}, "La porte est fermée."),
            Check("kind", "note", False, "note_says", {"word": "merci"}, "Un merci fait plaisir."),
        ),
        consequences=(Consequence("gone", "cat_can_leave", {}, {}, repair="cat"),),
        repairs=(
            Repair(
                "cat",
                "Retrouver le chat",
                ("Le chat est sorti.",),
                "Appelez le chat.",
                (Check("back", "cat", True, "cat_inside", {}, "Le chat est dehors."),),
                HINTS,
            ),
        ),
        success=("Vous avez réussi à ouvrir la porte.",),
        replay=(),
        real_acts=(RealAct("key", "Compter ses clés", "à la maison", "seul ou à deux"),),
        traces=(),
    )
