"""The page for whoever leads a workshop around one activity. Words come in, PDF goes out."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.learning.activity import Kit
from kiosk.paper.cleaning import settable


@dataclass(frozen=True, slots=True)
class KitWords:
    """What stands beside the words of the activity."""

    above: str
    """Module and minutes."""
    goal: str
    stops: str
    ask: str
    rule: str
    """« On ne prend pas la souris. »"""
    debrief: str
    real: str
    notes: str
    foot: str


def kit_page(kit: Kit, words: KitWords) -> bytes:
    """One A4 page, as PDF."""
    from kiosk.paper.press import pdf

    acts = [
        {"act": settable(act.act), "under": settable(f"{act.where} · {act.with_whom}")}
        for act in kit.real_acts
    ]
    return pdf(
        "kit",
        {
            "title": settable(kit.title),
            "above": settable(words.above),
            "goal": _part(words.goal, text=kit.goal),
            "stops": _part(words.stops, lines=kit.blocks),
            "ask": _part(words.ask, text=kit.ask),
            "rule": settable(words.rule),
            "debrief": _part(words.debrief, text=kit.debrief),
            "real": settable(words.real),
            "acts": acts,
            "notes": settable(words.notes),
            "foot": settable(words.foot),
        },
    )


def _part(label: str, text: str = "", lines: Sequence[str] = ()) -> dict[str, object]:
    return {
        "label": settable(label),
        "text": settable(text),
        "lines": [settable(line) for line in lines],
    }
