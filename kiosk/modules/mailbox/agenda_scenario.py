"""A mailbox with an agenda beside it, for worlds that have one.

In a world, ``agenda`` is a list of {id, title, start, minutes, place, note}; an empty list is an
agenda with nothing in it. Its acts are those of `kiosk.learning.agenda_acts`.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.agenda import Agenda, Entry
from kiosk.learning.agenda_acts import apply, entry_from, is_agenda_act, offers
from kiosk.learning.mail_text import WEEKDAYS
from kiosk.learning.scenario import Act, Offer, Predicate
from kiosk.modules.mailbox.scenario import MailboxScenario

KEY = "agenda"
_FIELDS = {"id", "title", "start", "minutes", "place", "note"}

Prepare = Callable[[Mapping[str, object], Path], dict[str, object]]


class AgendaMailbox(MailboxScenario):
    """A `MailboxScenario` whose ``agenda`` is part of the world."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        super().__init__(activity, predicates)
        world: Mapping[str, Any] = activity.variant.world
        self.agenda = Agenda([entry_from(row) for row in world[KEY]], self.now.date())
        self._there_before = {row["id"] for row in world[KEY]}

    def to_take(self, name: str) -> tuple[str, ...]:
        """``appointments``: what was noted here, one a line."""
        if name != "appointments":
            return super().to_take(name)
        noted = [entry for entry in self.agenda.entries if entry.id not in self._there_before]
        return tuple(_line(entry) for entry in noted)

    def offers(self) -> list[Offer]:
        """Every act on mail or agenda that is possible now."""
        return super().offers() + offers(self.agenda)

    def apply(self, act: Act) -> None:
        """Do an act on the agenda, or on mail. Raises NotOfferedError."""
        if is_agenda_act(act):
            apply(self.agenda, act)
        else:
            super().apply(act)

    def take_effect(self, consequence: Consequence) -> None:
        """Deliver the answer; when days went by, the agenda is at another day."""
        super().take_effect(consequence)
        self.agenda.today = self.now.date()


def with_agenda(prepare: Prepare) -> Prepare:
    """``prepare``, for worlds that may have an agenda. It raises ValueError for a bad one."""

    def prepared(world: Mapping[str, object], folder: Path) -> dict[str, object]:
        made = prepare({key: value for key, value in world.items() if key != KEY}, folder)
        if KEY in world:
            made[KEY] = _rows(world[KEY])
        return made

    return prepared


def _rows(value: object) -> list[dict[str, object]]:
    if not isinstance(value, list | tuple):
        raise ValueError(f"{KEY}: write a list")
    rows = []
    for row in value:
        if not isinstance(row, Mapping) or not {"id", "title", "start"} <= set(row) <= _FIELDS:
            raise ValueError(f"{KEY}: write {{id: …, title: …, start: 2026-11-26T10:00}}")
        entry_from(row)
        rows.append({str(name): part for name, part in row.items()})
    ids = [row["id"] for row in rows]
    if len(set(ids)) < len(ids) or any(" " in str(id) for id in ids):
        raise ValueError(f"{KEY}: each appointment needs its own id, without spaces")
    return rows


def _line(entry: Entry) -> str:
    """« jeudi 26/11/2026, 14 h, Entretien, 8 rue des Marches »."""
    hour = f"{entry.start.hour} h {entry.start:%M}".removesuffix(" 00")
    when = f"{WEEKDAYS[entry.start.weekday()]} {entry.start:%d/%m/%Y}"
    return ", ".join(part for part in (when, hour, entry.title, entry.place) if part)
