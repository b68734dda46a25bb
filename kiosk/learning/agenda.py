"""The agenda of a simulated PC: appointments, the form in which one is written, free hours.

Shared by every simulator in which something is noted or moved. It keeps the rules of common
agendas: an appointment has a title, a day and an hour; nobody is at two places at once; what was
deleted comes back. Days and hours are typed freely, see `agenda_text`. Time is local and naive.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial

from kiosk.learning.agenda_text import meant_day, read_day, read_hours

FIRST_HOUR, LAST_HOUR = 7, 20
"""Hours that a week shows; what lies outside is shown at the nearest one."""
OPEN_FROM, OPEN_TO = 8, 18
"""Hours between which free ones are proposed."""
USUAL_MINUTES = 60
"""Length of an appointment that says only when it starts."""
FIELDS = ("title", "day", "hour", "place", "note")
VIEWS = ("week", "list")
LONGEST = 500
"""Characters that one field may hold."""

Reason = str
REASONS = ("empty", "unclear", "weekday", "past", "late", "clash", "long")
"""Nothing typed; not a day or an hour; a weekday that is not the date's; a day gone by; an end
after midnight; another appointment then; a text too long."""


class AgendaRefusedError(ValueError):
    """Not possible with this agenda; nothing changed. `str()` says why: a reason, or ``gone``."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One appointment."""

    id: str
    """Stays when it is moved; has no space."""
    title: str
    start: datetime
    minutes: int = USUAL_MINUTES
    place: str = ""
    note: str = ""

    @property
    def end(self) -> datetime:
        """When it is over."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def day(self) -> date:
        """The day it is on."""
        return self.start.date()


@dataclass(frozen=True, slots=True)
class Form:
    """What is typed for an appointment, new or opened; each field as text."""

    entry: str = ""
    """Id of the appointment that is changed; empty for a new one."""
    title: str = ""
    day: str = ""
    hour: str = ""
    place: str = ""
    note: str = ""


class Agenda:
    """Appointments, the part of them that is shown, and what can be done."""

    def __init__(self, entries: Sequence[Entry], today: date) -> None:
        self._entries = {entry.id: entry for entry in entries}
        self._undo: list[Callable[[], None]] = []
        self._made = 0
        self._day: tuple[str, date | None] = ("", None)
        """The day read last: asked for again at each act."""
        self.today = today
        self.chosen = today
        """The day looked at; its week or its month is shown."""
        self.view = "week"
        """One of `VIEWS`. A narrow pane shows the list whatever stands here."""
        self.form: Form | None = None
        """The form that is open; None when the calendar is looked at."""

    # -- what there is ---------------------------------------------------------------------

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All appointments, by date."""
        return tuple(sorted(self._entries.values(), key=lambda entry: (entry.start, entry.id)))

    @property
    def undoable(self) -> bool:
        """Whether `undo` takes something back."""
        return bool(self._undo)

    def entry(self, id: str) -> Entry:
        """One appointment. Raises AgendaRefusedError (gone)."""
        found = self._entries.get(id)
        if found is None:
            raise AgendaRefusedError("gone")
        return found

    def on(self, day: date) -> list[Entry]:
        """The appointments of one day, by hour."""
        return [entry for entry in self.entries if entry.day == day]

    def week(self) -> tuple[date, ...]:
        """The seven days shown, from Monday."""
        monday = self.chosen - timedelta(days=self.chosen.weekday())
        return tuple(monday + timedelta(days=step) for step in range(7))

    def month(self) -> list[Entry]:
        """The appointments of the month shown."""
        shown = (self.chosen.year, self.chosen.month)
        return [entry for entry in self.entries if (entry.day.year, entry.day.month) == shown]

    def reachable(self) -> list[Entry]:
        """What a hand can open or delete: the appointments of the week and the month shown."""
        week, month = self.week(), self.month()
        return [entry for entry in self.entries if entry.day in week or entry in month]

    def days(self) -> list[date]:
        """The days one gesture away: week and month shown, the next and last of both, today."""
        month = [self.chosen.replace(day=number + 1) for number in range(_length(self.chosen))]
        around = [self.chosen + timedelta(days=step) for step in (-7, -1, 1, 7)]
        months = [month_away(self.chosen, step) for step in (-1, 1)]
        found = {*month, *self.week(), *around, *months, self.today} - {self.chosen}
        return sorted(found)

    def clash(self, start: datetime, minutes: int = USUAL_MINUTES, but: str = "") -> Entry | None:
        """The first appointment that overlaps a time, ``but`` excepted."""
        end = start + timedelta(minutes=minutes)
        found = (e for e in self.entries if e.id != but and e.start < end and start < e.end)
        return next(found, None)

    def free(self, day: date, minutes: int = USUAL_MINUTES, but: str = "") -> list[time]:
        """Full hours of a day at which so long an appointment fits."""
        hours = range(OPEN_FROM, OPEN_TO)
        starts = [datetime.combine(day, time(hour)) for hour in hours]
        closing = datetime.combine(day, time(OPEN_TO))
        length = timedelta(minutes=minutes)
        fits = [start for start in starts if start + length <= closing]
        return [start.time() for start in fits if not self.clash(start, minutes, but)]

    # -- the form --------------------------------------------------------------------------

    def read(self) -> tuple[date | None, time | None, int]:
        """Day, hour and minutes that the form names; None for what it does not say."""
        form = self._form()
        hours = read_hours(form.hour)
        minutes = self.entry(form.entry).minutes if form.entry else USUAL_MINUTES
        if len(hours) > 1 and hours[1] > hours[0]:
            minutes = _minutes(hours[1]) - _minutes(hours[0])
        if form.day != self._day[0]:
            self._day = (form.day, read_day(form.day, self.today))
        return self._day[1], hours[0] if hours else None, minutes

    def wrong(self) -> Mapping[str, Reason]:
        """Field -> why the form cannot be saved; empty when it can. Fields in their order."""
        form = self._form()
        day, hour, minutes = self.read()
        found = {
            "title": "" if form.title.strip() else "empty",
            "day": self._wrong_day(form, day, hour),
            "hour": _missing(form.hour) if hour is None else "",
        }
        found |= {field: "long" for field in FIELDS if len(getattr(form, field)) > LONGEST}
        if day is not None and hour is not None and not any(found.values()):
            start = datetime.combine(day, hour)
            if (start + timedelta(minutes=minutes - 1)).date() != day:
                found["hour"] = "late"
            elif self.clash(start, minutes, form.entry):
                found["hour"] = "clash"
        return {field: reason for field, reason in found.items() if reason}

    def in_the_way(self) -> Entry | None:
        """The appointment with which the form clashes."""
        day, hour, minutes = self.read()
        if day is None or hour is None:
            return None
        return self.clash(datetime.combine(day, hour), minutes, self._form().entry)

    def meant(self) -> date | None:
        """The date typed, when the weekday beside it is another one."""
        return meant_day(self._form().day, self.today)

    # -- looking ---------------------------------------------------------------------------

    def show(self, day: date) -> None:
        """Look at another day, with its week and month."""
        self.chosen = day

    def look(self, view: str) -> None:
        """Show the week or the list. Raises AgendaRefusedError (gone)."""
        if view not in VIEWS:
            raise AgendaRefusedError("gone")
        self.view = view

    def new(self, day: date, hour: time | None = None) -> None:
        """Open an empty form for a day, perhaps at an hour."""
        self.chosen = day
        self.form = Form(day=_day_text(day), hour=f"{hour:%H:%M}" if hour else "")

    def open(self, id: str) -> None:
        """Open an appointment in the form. Raises AgendaRefusedError (gone)."""
        entry = self.entry(id)
        self.chosen = entry.day
        self.form = Form(
            entry.id, entry.title, _day_text(entry.day), _hour_text(entry), entry.place, entry.note
        )

    def close(self) -> None:
        """Leave the form as if nothing was typed."""
        self.form = None

    def fill(self, field: str, text: str) -> None:
        """Type into a field of the form. Raises AgendaRefusedError (gone) without a form."""
        if field not in FIELDS:
            raise AgendaRefusedError("gone")
        self.form = _FILLS[field](self._form(), text)

    # -- changing --------------------------------------------------------------------------

    def save(self) -> Entry:
        """Keep what the form says and close it. Raises AgendaRefusedError (a reason)."""
        form = self._form()
        reason = next(iter(self.wrong().values()), "")
        day, hour, minutes = self.read()
        if reason or day is None or hour is None:
            raise AgendaRefusedError(reason or "unclear")
        start = datetime.combine(day, hour)
        words = [" ".join(text.split()) for text in (form.title, form.place)]
        entry = Entry("", words[0], start, minutes, words[1], form.note.strip())
        entry = replace(entry, id=form.entry or self._free_id())
        self._put(entry)
        self.form, self.chosen = None, day
        return entry

    def add(self, entry: Entry) -> None:
        """Note an appointment that comes ready made. Raises AgendaRefusedError (clash)."""
        if entry.id in self._entries or self.clash(entry.start, entry.minutes):
            raise AgendaRefusedError("clash")
        self._put(entry)

    def delete(self, id: str) -> None:
        """Take an appointment out; its form closes. Raises AgendaRefusedError (gone)."""
        entry = self.entry(id)
        del self._entries[id]
        self._undo.append(partial(self._entries.__setitem__, id, entry))
        if self.form is not None and self.form.entry == id:
            self.form = None

    def undo(self) -> None:
        """Take back the last change. Raises AgendaRefusedError (gone)."""
        if not self._undo:
            raise AgendaRefusedError("gone")
        self._undo.pop()()

    # -- parts -----------------------------------------------------------------------------

    def _form(self) -> Form:
        if self.form is None:
            raise AgendaRefusedError("gone")
        return self.form

    def _wrong_day(self, form: Form, day: date | None, hour: time | None) -> Reason:
        if day is None:
            return "weekday" if self.meant() else _missing(form.day)
        stays = form.entry and self.entry(form.entry).day == day
        return "past" if day < self.today and not stays else ""

    def _put(self, entry: Entry) -> None:
        before = self._entries.get(entry.id)
        if before is None:
            self._undo.append(partial(self._forget, entry.id))
        else:
            self._undo.append(partial(self._entries.__setitem__, entry.id, before))
        self._entries[entry.id] = entry

    def _forget(self, id: str) -> None:
        self._entries.pop(id, None)

    def _free_id(self) -> str:
        self._made += 1
        while f"entry-{self._made}" in self._entries:
            self._made += 1
        return f"entry-{self._made}"


_FILLS: Mapping[str, Callable[[Form, str], Form]] = {
    "title": lambda form, text: replace(form, title=text),
    "day": lambda form, text: replace(form, day=text),
    "hour": lambda form, text: replace(form, hour=text),
    "place": lambda form, text: replace(form, place=text),
    "note": lambda form, text: replace(form, note=text),
}


def month_away(day: date, step: int) -> date:
    """The same day of another month, or that month's last."""
    months = day.year * 12 + day.month - 1 + step
    first = date(months // 12, months % 12 + 1, 1)
    return first.replace(day=min(day.day, _length(first)))


def _length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _minutes(hour: time) -> int:
    return hour.hour * 60 + hour.minute


def _missing(text: str) -> Reason:
    return "unclear" if text.strip() else "empty"


def _day_text(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _hour_text(entry: Entry) -> str:
    start = f"{entry.start:%H:%M}"
    usual = entry.minutes == USUAL_MINUTES
    return start if usual else f"{start} – {entry.end:%H:%M}"
