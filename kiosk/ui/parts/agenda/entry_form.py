"""The form of one appointment: five fields, what that day already holds, and the ways out."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.agenda import FIELDS, Agenda, Form
from kiosk.learning.agenda_text import read_day
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.form import TextArea, TextField
from kiosk.ui.kit.layout import FlowLayout, GridFlow
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Heading, Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.agenda.dates import day_words, hour_words, span_words
from kiosk.ui.parts.agenda.reasons import sentence

SHOWN_FREE = 6
"""Free hours that are named at most."""


class EntryForm(QWidget):
    """What is typed stays here until it is taken over, one ``fill`` a changed field."""

    typed = Signal()
    saved = Signal()
    closed = Signal()
    deleted = Signal()

    def __init__(self, host: ThemeHost, agenda: Agenda, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._agenda = agenda
        self._known: dict[str, str] = {}
        self._title = Heading(host, "", 3)
        self._note = TextArea(host, "agenda-note", self.tr("Note"))
        self.fields: Mapping[str, TextField | TextArea] = {
            "title": TextField(host, "agenda-title", self.tr("Title")),
            "day": TextField(
                host, "agenda-day", self.tr("Day"), self.tr("Example: Monday 4 January")
            ),
            "hour": TextField(host, "agenda-hour", self.tr("Hour"), self.tr("Example: 9:15")),
            "place": TextField(host, "agenda-place", self.tr("Place")),
            "note": self._note,
        }
        for name, field in self.fields.items():
            field.changed.connect(lambda *_, name=name: self._edited(name))
        self._holds = Small(host)
        self._holds.setObjectName("agenda-that-day")
        self.save = Button(host, self.tr("Save"), "primary", icon="check", size="small")
        self.save.setObjectName("agenda-save")
        self.save.clicked.connect(self.saved)
        self.leave = Button(host, self.tr("Close"), "outline", size="small")
        self.leave.setObjectName("agenda-close")
        self.leave.clicked.connect(self.closed)
        self.remove = Button(
            host, self.tr("Delete"), "danger-outline", icon="trash-2", size="small"
        )
        self.remove.setObjectName("agenda-delete")
        self.remove.clicked.connect(self.deleted)
        self._page = ScrollPage(host, self)
        self._when = QWidget()
        self._grid = GridFlow(self._when, steps=(2, 1))
        self._grid.addWidget(_at_top(self.fields["day"]))
        self._grid.addWidget(_at_top(self.fields["hour"]))
        self._inner = self._page.column
        for part in (self._title, self.fields["title"], self._when, self._holds):
            self._inner.addWidget(part)
        self._inner.addWidget(self.fields["place"])
        self._inner.addWidget(self.fields["note"])
        self._inner.addStretch(1)
        self._foot = QWidget(self)
        self._flow = FlowLayout(self._foot)
        for button in (self.save, self.leave, self.remove):
            self._flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._page, 1)
        self._column.addWidget(self._foot)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_form(self, form: Form | None) -> None:
        """Show the form as it is; what is being typed stays. None empties it."""
        if form is None:
            self._known = {}
            return
        opened = not self._known
        pending = dict(self.pending())
        self._title.setText(self.tr("Appointment") if form.entry else self.tr("New appointment"))
        self.remove.setVisible(bool(form.entry))
        for name, field in self.fields.items():
            text = getattr(form, name)
            if opened or (text != self._known[name] and name not in pending):
                _put(field, text)
                field.clear_state()
        self._known = {name: getattr(form, name) for name in FIELDS}
        self._show_day()

    def pending(self) -> list[tuple[str, str]]:
        """Fields whose text was typed and is not taken over: (name, text)."""
        if not self._known:
            return []
        texts = ((name, field.text()) for name, field in self.fields.items())
        return [(name, text) for name, text in texts if text != self._known[name]]

    def taken(self, name: str, text: str) -> None:
        """This text is the one of the form now."""
        self._known[name] = text

    def start(self) -> None:
        """Put the keyboard into the first field."""
        _editor(self.fields["title"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, wrong: Mapping[str, str]) -> None:
        """Say under each field what is to be put right; the keyboard goes to the first."""
        for name, field in self.fields.items():
            if name in wrong:
                field.set_error(sentence(self._agenda, name, wrong[name]))
            else:
                field.clear_state()
        first = next(name for name in FIELDS if name in wrong)
        _editor(self.fields[first]).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the buttons scroll along with the fields."""
        super().resizeEvent(event)
        self._place_foot()

    def _place_foot(self) -> None:
        low = self.height() < self._host.theme.size("agenda.tall")
        column = self._inner if low else self._column
        if column.indexOf(self._foot) < 0:
            column.addWidget(self._foot)
            self._foot.show()

    def _edited(self, name: str) -> None:
        field = self.fields[name]
        if field.state != "rest":
            field.clear_state()
        if name == "day":
            self._show_day()
        if self._known:
            self.typed.emit()

    def _show_day(self) -> None:
        """What the day typed already holds, and when it is free."""
        day = read_day(self.fields["day"].text(), self._agenda.today)
        if day is None or day < self._agenda.today:
            self._holds.setText("")
            self._holds.hide()
            return
        form = self._agenda.form
        own = form.entry if form is not None else ""
        others = [entry for entry in self._agenda.on(day) if entry.id != own]
        held = [f"{span_words(entry)} {entry.title}" for entry in others]
        name = day_words(day)
        words = f"{name[:1].upper()}{name[1:]}"
        first = self.tr("{0}: {1}.").format(words, ", ".join(held))
        if held:
            first = f"{first} {self._free_words(day, own)}".strip()
        else:
            pattern = self.tr("{0}: nothing else.") if own else self.tr("{0}: nothing yet.")
            first = pattern.format(words)
        self._holds.setText(first)
        self._holds.show()

    def _free_words(self, day: date, own: str) -> str:
        """« Libre : 8 h – 10 h, 11 h – 18 h. »"""
        hours = [hour.hour for hour in self._agenda.free(day, but=own)]
        runs = []
        for _, run in groupby(enumerate(hours), key=lambda pair: pair[1] - pair[0]):
            block = [hour for _, hour in run]
            start = datetime.combine(day, time(block[0]))
            end = start + timedelta(hours=len(block))
            runs.append(f"{hour_words(start)} – {hour_words(end)}")
        return self.tr("Free: {0}.").format(", ".join(runs[:SHOWN_FREE])) if runs else ""

    def _restyle(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(4), theme.space(3)
        self._inner.setContentsMargins(side, gap, side, gap)
        self._inner.setSpacing(gap)
        self._grid.set_gap(theme.space(4))
        self._flow.set_gap(theme.space(3))
        self._flow.setContentsMargins(side, theme.space(2), side, theme.space(2))
        self._note.area.setFixedHeight(theme.size("agenda.note"))
        self._place_foot()


def _at_top(field: QWidget) -> QWidget:
    """The field with spare room below it, so that neighbours stay in line."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(field)
    column.addStretch(1)
    return holder


def _editor(field: TextField | TextArea) -> QWidget:
    return field.line if isinstance(field, TextField) else field.area


def _put(field: TextField | TextArea, text: str) -> None:
    """Show a text; nobody typed it."""
    editor = _editor(field)
    editor.blockSignals(True)
    if isinstance(field, TextField):
        field.line.setText(text)
    else:
        field.area.setPlainText(text)
    editor.blockSignals(False)
