"""Acts on the agenda of a simulated PC, for every scenario that has one.

====================  ====================================================================
``agenda-show``       target: day (``2026-11-26``); its week and month are shown
``agenda-view``       target: ``week`` or ``list``
``agenda-new``        target: day, or day and hour (``2026-11-26T14``): opens the form
``agenda-open``       target: appointment; opens it in the form
``fill``              target: ``agenda-title``, ``agenda-day``, ``agenda-hour``,
                      ``agenda-place`` or ``agenda-note`` of the form; text: the whole value
``agenda-save``       keeps the form; not offered while `Agenda.wrong` says why
``agenda-close``      leaves the form as if nothing was typed
``agenda-delete``     target: appointment; with the form open only its own
``agenda-undo``       takes back the last change of an appointment
====================  ====================================================================

While the form is open it stands in front of the calendar, so nothing else can be reached.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from kiosk.learning.agenda import (
    FIELDS,
    FIRST_HOUR,
    LAST_HOUR,
    USUAL_MINUTES,
    VIEWS,
    Agenda,
    AgendaRefusedError,
    Entry,
)
from kiosk.learning.scenario import Act, NotOfferedError, Offer

_PREFIX = "agenda-"
FILLS = tuple(f"{_PREFIX}{field}" for field in FIELDS)
"""Targets of ``fill``."""


def is_agenda_act(act: Act) -> bool:
    """Whether `apply` knows this act."""
    return act.name in _DOINGS or (act.name == "fill" and act.target in FILLS)


def offers(agenda: Agenda) -> list[Offer]:
    """Every act on the agenda that is possible now, as a hand would do it."""
    if agenda.form is not None:
        found = [Offer("fill", target, writes=True) for target in FILLS]
        found.append(Offer("agenda-close"))
        if agenda.form.entry:
            found.append(Offer("agenda-delete", agenda.form.entry))
        if not agenda.wrong():
            found.append(Offer("agenda-save"))
        return found
    found = [Offer("agenda-show", day.isoformat()) for day in agenda.days()]
    found += [Offer("agenda-view", view) for view in VIEWS if view != agenda.view]
    for day in agenda.week():
        found.append(Offer("agenda-new", day.isoformat()))
        found += [Offer("agenda-new", slot(day, h)) for h in range(FIRST_HOUR, LAST_HOUR + 1)]
    for entry in agenda.reachable():
        found += [Offer("agenda-open", entry.id), Offer("agenda-delete", entry.id)]
    if agenda.undoable:
        found.append(Offer("agenda-undo"))
    return found


def apply(agenda: Agenda, act: Act) -> None:
    """Do one act. Raises NotOfferedError; then nothing changed."""
    if act.name == "fill" and act.target in FILLS and agenda.form is not None:
        agenda.fill(act.target.removeprefix(_PREFIX), act.text)
        return
    if not any((o.name, o.target) == (act.name, act.target) for o in offers(agenda)):
        raise NotOfferedError(f"{act.name} {act.target}".strip())
    try:
        _DOINGS[act.name](agenda, act.target)
    except AgendaRefusedError as refused:
        raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused


def slot(day: date, hour: int) -> str:
    """Target of ``agenda-new`` for an hour of a day."""
    return f"{day.isoformat()}T{hour:02}"


def entry_from(row: Mapping[str, object]) -> Entry:
    """An appointment from plain data: id, title, start, minutes, place, note.

    ``start`` is ISO 8601 in local time. Raises KeyError or ValueError for anything else.
    """
    return Entry(
        id=str(row["id"]),
        title=str(row["title"]),
        start=datetime.fromisoformat(str(row["start"])).replace(tzinfo=None),
        minutes=int(str(row.get("minutes", USUAL_MINUTES))),
        place=str(row.get("place", "")),
        note=str(row.get("note", "")),
    )


def _new(agenda: Agenda, target: str) -> None:
    day, _, hour = target.partition("T")
    agenda.new(date.fromisoformat(day), time(int(hour)) if hour else None)


_DOINGS: Mapping[str, Callable[[Agenda, str], object]] = {
    "agenda-show": lambda agenda, day: agenda.show(date.fromisoformat(day)),
    "agenda-view": lambda agenda, view: agenda.look(view),
    "agenda-new": _new,
    "agenda-open": lambda agenda, entry: agenda.open(entry),
    "agenda-save": lambda agenda, _: agenda.save(),
    "agenda-close": lambda agenda, _: agenda.close(),
    "agenda-delete": lambda agenda, entry: agenda.delete(entry),
    "agenda-undo": lambda agenda, _: agenda.undo(),
}
