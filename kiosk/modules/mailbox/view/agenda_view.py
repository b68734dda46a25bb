"""The mail program with an agenda: it opens in the place of the list, beside the message.

Adds to the names that hints may point at: ``agenda``, and ``agenda-button`` that opens it; in it
those of `AgendaPart`.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.learning.agenda_acts import is_agenda_act
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.ui.parts.agenda.agenda_part import AgendaPart


class AgendaMailboxView(MailboxView):
    """Shows one `AgendaMailbox`. What the base puts on screen stays as it is."""

    _part: AgendaPart | None = None
    _beside = False
    """Whether the agenda is open."""
    _seen = ("", "")
    """The draft and the message that were shown last."""

    @property
    def agenda(self) -> AgendaPart:
        """The agenda, on screen or not."""
        if self._part is None:
            self._part = self._furnish()
        return self._part

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn pending text of the mail, then of the agenda, into ``fill`` acts."""
        super().flush()
        self.agenda.flush()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name; what opens the agenda while it is closed."""
        found = super().widget_for(target)
        return found or (self._way_in() if target.startswith("agenda") else None)

    def used_by(self, act: Act) -> QWidget | None:
        """The widget of an act, where the ghost's mark waits for it."""
        if not is_agenda_act(act):
            return super().used_by(act)
        used = self.agenda.used_by(act)
        return used if used is not None and used.isVisible() else self._way_in()

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost; the agenda opens for its own acts, closes for others."""
        self._beside = is_agenda_act(act)
        self._cover()
        if self._beside:
            self.flush()
            return self.agenda.demonstrate(act)
        return super().demonstrate(act)

    # -- gestures ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panes were arranged; the agenda keeps its place."""
        super().resizeEvent(event)
        self._cover()

    def _arrange(self) -> None:
        super()._arrange()
        self._cover()

    def _open_agenda(self) -> None:
        self.flush()
        self._beside = True
        self._refresh()
        self.agenda.focus_start()

    def _close_agenda(self) -> None:
        self.flush()
        self._beside = False
        self._refresh()
        way_in = self._way_in()
        if way_in is not None:
            way_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_search(self) -> None:
        self._beside = False
        self._refresh()
        super()._go_to_search()

    def _perform_agenda(self, act: Act) -> None:
        """An act of the agenda, which says itself what came of it. Raises NotOfferedError."""
        super().flush()
        self._world.perform(act)
        if act.name != "fill":
            self.acted.emit()

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        super()._refresh()
        composing = self._world.composing
        seen = (composing.id if composing else "", self._world.opened)
        if seen != self._seen and (self.panes.count == 1 or not any(seen)):
            self._beside = False
        self._seen = seen
        self.agenda.refresh()
        words = self.tr("Agenda")
        action = QAction(words, self.panes.menu.menu)
        action.setObjectName("agenda-entry")
        action.triggered.connect(self._open_agenda)
        self.panes.menu.menu.addAction(action)
        self._cover()

    def _cover(self) -> None:
        """Show the agenda where folders and list are; with one pane, instead of the message."""
        part, panes = self.agenda, self.panes
        if self._panel == "files":
            self._beside = panes.covered = False
            part.hide()
            return
        panes.covered = self._beside
        part.setVisible(self._beside)
        if self._beside:
            panes.folders.hide()
            panes.listing.hide()
            panes.side.show()
            panes.last.setVisible(panes.count > 1)
        else:
            panes.folders.setVisible(panes.count == 3)
            panes.listing.show()

    def _furnish(self) -> AgendaPart:
        """Make the agenda and the button that opens it."""
        world = self._world
        if not isinstance(world, AgendaMailbox):
            raise TypeError("this view shows mailboxes with an agenda only")
        side = self.panes.side
        part = AgendaPart(self._host, world.agenda, self._perform_agenda, side, closable=True)
        part.hide()
        part.typed.connect(self.typed)
        part.closed.connect(self._close_agenda)
        folders = self.panes.folders
        button = LineButton(
            self._host, self.tr("Agenda"), "agenda-button", icon="calendar", parent=folders
        )
        button.clicked.connect(self._open_agenda)
        for place, widget in ((side, part), (folders, button)):
            layout = place.layout()
            if layout is not None:
                layout.addWidget(widget)
        return part

    def _way_in(self) -> QWidget | None:
        """What opens the agenda: its button, or the menu that stands for the folders."""
        return super().widget_for("agenda-button") or super().widget_for("folders")
