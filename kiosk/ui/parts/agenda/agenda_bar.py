"""Above the calendar: what is shown, the way to another week or month, a new appointment."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.learning.agenda import Agenda
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.agenda.dates import month_words, week_words


class AgendaBar(QWidget):
    """Buttons go to icons and then away as the pane gets narrow; the title stays."""

    moved = Signal(int)
    today = Signal()
    turned = Signal()
    """Week instead of list, or the other way round."""
    wanted = Signal()
    closed = Signal()

    def __init__(
        self, host: ThemeHost, agenda: Agenda, closable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._agenda = agenda
        self.before = IconButton(host, "chevron-left", "", parent=self)
        self.before.setObjectName("agenda-before")
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.after = IconButton(host, "chevron-right", "", parent=self)
        self.after.setObjectName("agenda-after")
        self.after.clicked.connect(lambda: self.moved.emit(1))
        self.title = Text(host, style="label", parent=self)
        self.title.setObjectName("agenda-shown")
        self.go_today = Button(host, self.tr("Today"), "outline", size="small", parent=self)
        self.go_today.setObjectName("agenda-today")
        self.go_today.clicked.connect(self.today)
        self.turn = IconButton(host, "list", "", parent=self)
        self.turn.setObjectName("agenda-view")
        self.turn.clicked.connect(self.turned)
        self._new = self.tr("New appointment")
        self.new = Button(host, self._new, "primary", icon="plus", size="small", parent=self)
        self.new.setObjectName("agenda-new")
        self.new.setAccessibleName(self._new)
        self.new.setToolTip(self._new)
        self.new.clicked.connect(self.wanted)
        self.close_button = IconButton(host, "x", self.tr("Close the agenda"), parent=self)
        self.close_button.setObjectName("agenda-leave")
        self.close_button.clicked.connect(self.closed)
        self.close_button.setVisible(closable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.before)
        self._row.addWidget(self.after)
        self._row.addWidget(self.title, 1)
        for part in (self.go_today, self.turn, self.new, self.close_button):
            self._row.addWidget(part)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_agenda(self, view: str) -> None:
        """Say what is shown, as week or as list."""
        week = self._agenda.week()
        if view == "week":
            self.title.setText(week_words(week[0], week[-1]))
            self.before.set_name(self.tr("Week before"))
            self.after.set_name(self.tr("Week after"))
            self.turn.set_name(self.tr("Show as a list"))
            self.turn.set_icon("list")
        else:
            self.title.setText(month_words(self._agenda.chosen))
            self.before.set_name(self.tr("Month before"))
            self.after.set_name(self.tr("Month after"))
            self.turn.set_name(self.tr("Show the week"))
            self.turn.set_icon("calendar")

    def arrange(self, size: QSize, room_for_week: bool) -> None:
        """Fit the words into a width."""
        slim = size.width() < self._host.theme.size("agenda.wide")
        self.new.setText("" if slim else self._new)
        self.go_today.setVisible(size.width() >= self._host.theme.size("agenda.slim"))
        self.turn.setVisible(room_for_week)

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(2)
        self._row.setContentsMargins(side, theme.space(1), side, theme.space(1))
        self._row.setSpacing(theme.space(2))
