"""What a need leads to in the time that somebody has."""

from collections.abc import Mapping

from kiosk.learning.activity import ActivityCard, Need


def fitting(
    need: Need, cards: Mapping[str, ActivityCard], minutes: int
) -> tuple[ActivityCard, ...]:
    """The first activities of a need that fit into so many minutes; one at least."""
    found: list[ActivityCard] = []
    for name in need.activities:
        card = cards.get(name)
        if card is None:
            continue
        if found and sum(each.minutes for each in found) + card.minutes > minutes:
            break
        found.append(card)
    return tuple(found)
