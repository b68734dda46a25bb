"""The agenda on screen: a week with hours or a list, and the form of one appointment.

Object names that hints may point at: ``agenda-week`` ``agenda-list`` ``agenda-before``
``agenda-after`` ``agenda-today`` ``agenda-view`` ``agenda-new`` ``agenda-leave``; in the form
``agenda-title`` ``agenda-day`` ``agenda-hour`` ``agenda-place`` ``agenda-note`` ``agenda-save``
``agenda-close`` ``agenda-delete``.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.agenda import Agenda, month_away
from kiosk.learning.agenda_acts import FILLS
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.ui.kit.empty_state import EmptyState
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.toast import Toast
from kiosk.ui.parts.agenda.agenda_bar import AgendaBar
from kiosk.ui.parts.agenda.entry_form import EntryForm
from kiosk.ui.parts.agenda.entry_list import EntryList
from kiosk.ui.parts.agenda.week_table import WeekTable


class AgendaPart(QWidget):
    """Shows one `Agenda`; every change is an act given to ``perform``.

    Whoever performs calls `refresh` when the agenda changed by other hands. What is typed stays
    in the fields until `flush`, which its owner calls before saving, checking and leaving.
    """

    typed = Signal()
    """A key changed a text that `flush` will hand over."""
    closed = Signal()
    """The cross was pressed, or Échap in the calendar; only when `closable`."""

    def __init__(
        self,
        host: ThemeHost,
        agenda: Agenda,
        perform: Callable[[Act], object],
        parent: QWidget | None = None,
        *,
        closable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._agenda = agenda
        self._perform = perform
        self._closable = closable
        self.setObjectName("agenda")
        self.bar = AgendaBar(host, agenda, closable, self)
        self.week = WeekTable(host, agenda, self)
        self.list = EntryList(host, agenda, self)
        self.empty = EmptyState(
            host,
            "calendar",
            self.tr("Nothing this month"),
            self.tr("Note your appointments here."),
            parent=self,
        )
        self.empty.setObjectName("agenda-empty")
        self.form = EntryForm(host, agenda, self)
        self._calendar = QWidget(self)
        self._views = QStackedLayout()
        self._nothing = ScrollPage(host, self)
        self._nothing.column.addWidget(self.empty)
        self._nothing.column.addStretch(1)
        for view in (self.week, self.list, self._nothing):
            self._views.addWidget(view)
        column = QVBoxLayout(self._calendar)
        column.addWidget(self.bar)
        column.addLayout(self._views, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._calendar)
        self._pages.addWidget(self.form)
        for layout in (column, self._pages):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.toast = Toast(host, self)
        self.toast.setObjectName("agenda-toast")
        self._connect()
        host.changed.connect(self._arrange)
        self._arrange()
        self.week.show_morning()

    # -- for its owner -----------------------------------------------------------------------

    @property
    def view(self) -> str:
        """What is shown: ``week`` only where there is room for it."""
        return self._agenda.view if self._room_for_week() else "list"

    def refresh(self) -> None:
        """Show the agenda as it is now; only what differs is touched."""
        view = self.view
        self.bar.show_agenda(view)
        self.week.refresh()
        self.list.refresh()
        shown: QWidget = self.week
        if view == "list":
            shown = self.list if self._agenda.month() else self._nothing
        self._views.setCurrentWidget(shown)
        self.form.show_form(self._agenda.form)
        form = self._agenda.form is not None
        self._pages.setCurrentWidget(self.form if form else self._calendar)

    def flush(self) -> None:
        """Turn what was typed into ``fill`` acts, one a changed field."""
        for name, text in self.form.pending():
            self.form.taken(name, text)
            self._perform(Act("fill", f"agenda-{name}", text))

    def focus_start(self) -> None:
        """Put the keyboard where work begins."""
        if self._agenda.form is not None:
            self.form.start()
            return
        calendar: QWidget = self.week if self.view == "week" else self.list
        if self._views.currentWidget() is self._nothing:
            calendar = self.bar.new
        calendar.setFocus(Qt.FocusReason.OtherFocusReason)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost; the widget it is done with, or where it shows."""
        self.flush()
        used = self.used_by(act)
        self._perform(act)
        self.refresh()
        if used is None or not used.isVisible():
            used = self.form if self._agenda.form is not None else self._views.currentWidget()
        return used

    def used_by(self, act: Act) -> QWidget | None:
        """The widget with which an act is done, visible or not; None for acts of others."""
        if act.name == "fill":
            return self.findChild(QWidget, act.target) if act.target in FILLS else None
        form = self._agenda.form is not None
        calendar = self.week if self.view == "week" else self.list
        return {
            "agenda-show": calendar,
            "agenda-view": self.bar.turn,
            "agenda-new": calendar if "T" in act.target else self.bar.new,
            "agenda-open": calendar,
            "agenda-delete": self.form.remove if form else calendar,
            "agenda-undo": calendar,
            "agenda-save": self.form.save,
            "agenda-close": self.form.leave,
        }.get(act.name)

    # -- gestures ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Suppr are meant for the agenda while the keyboard is in it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z takes back, Échap leaves the form, then the agenda."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.key() == Qt.Key.Key_Escape and self._agenda.form is not None:
            self._do(Act("agenda-close"))
        elif event.key() == Qt.Key.Key_Escape and self._closable:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Week or list, for the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """A narrow list."""
        theme = self._host.theme
        return QSize(theme.size("mailbox.list"), theme.size("agenda.row"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on paper."""
        fill(QPainter(self), event.rect(), self._host.theme.color("surface"))

    def _connect(self) -> None:
        self.bar.moved.connect(self._move)
        self.bar.today.connect(lambda: self._show(self._agenda.today))
        self.bar.turned.connect(self._turn)
        self.bar.wanted.connect(self._note)
        self.bar.closed.connect(self.closed)
        self.week.opened.connect(lambda id: self._do(Act("agenda-open", id)))
        self.week.wanted.connect(lambda target: self._do(Act("agenda-new", target)))
        self.week.deleted.connect(lambda id: self._do(Act("agenda-delete", id)))
        self.week.moved.connect(self._move_from_week)
        self.list.opened.connect(lambda id: self._do(Act("agenda-open", id)))
        self.list.deleted.connect(lambda id: self._do(Act("agenda-delete", id)))
        self.list.moved.connect(self._move)
        self.form.typed.connect(self.typed)
        self.form.saved.connect(self._save)
        self.form.closed.connect(lambda: self._do(Act("agenda-close")))
        self.form.deleted.connect(self._delete_opened)
        self.toast.acted.connect(self._undo)

    def _do(self, act: Act) -> bool:
        """Hand over what was typed, perform, say what was done, move the keyboard along."""
        self.flush()
        inside = self._has_focus()
        before = self._agenda.form is not None
        try:
            self._perform(act)
        except NotOfferedError:
            self.refresh()
            return False
        self.refresh()
        self._say(act)
        turned = before != (self._agenda.form is not None)
        if inside and (turned or not self._has_focus()):
            self.focus_start()
        return True

    def _move(self, step: int) -> None:
        chosen = self._agenda.chosen
        week = self.view == "week"
        self._show(chosen + timedelta(days=7 * step) if week else month_away(chosen, step))

    def _move_from_week(self, days: int) -> None:
        column = self.week.currentIndex().column()
        self._show(self.week.week.day(max(column, 0)) + timedelta(days=days))

    def _show(self, day: date) -> None:
        if day != self._agenda.chosen:
            self._do(Act("agenda-show", day.isoformat()))

    def _turn(self) -> None:
        self._do(Act("agenda-view", "list" if self._agenda.view == "week" else "week"))

    def _note(self) -> None:
        day = self._agenda.chosen
        if self.view == "week" and self.week.currentIndex().isValid():
            day = self.week.week.day(self.week.currentIndex().column())
        self._do(Act("agenda-new", day.isoformat()))

    def _save(self) -> None:
        self.flush()
        wrong = self._agenda.wrong() if self._agenda.form is not None else {}
        if wrong:
            self.form.refuse(wrong)
            return
        known = {entry.id: entry for entry in self._agenda.entries}
        if self._do(Act("agenda-save")):
            for entry in self._agenda.entries:
                if known.get(entry.id) != entry:
                    (self.week if self.view == "week" else self.list).go_to(entry)

    def _delete_opened(self) -> None:
        if self._agenda.form is not None:
            self._do(Act("agenda-delete", self._agenda.form.entry))

    def _undo(self) -> None:
        if self._agenda.undoable and self._agenda.form is None:
            self._do(Act("agenda-undo"))

    # -- showing -----------------------------------------------------------------------------

    def _say(self, act: Act) -> None:
        words = {
            "agenda-save": self.tr("Appointment saved."),
            "agenda-delete": self.tr("Appointment deleted."),
            "agenda-undo": self.tr("Undone."),
        }.get(act.name, "")
        if words:
            can_undo = act.name == "agenda-delete"
            self.toast.say(words, action=self.tr("Undo") if can_undo else "")
        else:
            self.toast.close_toast()

    def _arrange(self) -> None:
        margin = self._host.theme.space(4)
        self._nothing.column.setContentsMargins(margin, margin, margin, margin)
        self.bar.arrange(self.size(), self._room_for_week())
        self.refresh()

    def _room_for_week(self) -> bool:
        theme = self._host.theme
        wide = self.width() >= theme.size("agenda.wide")
        return wide and self.height() >= theme.size("agenda.tall")

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.isVisible() and self.isAncestorOf(focus)
