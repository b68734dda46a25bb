"""What stands in place of the search while messages are chosen: how many, and what to do."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from kiosk.modules.mailbox.view.actions import message_actions
from kiosk.modules.mailbox.view.check_square import CheckSquare, Tick
from kiosk.modules.mailbox.view.counts import Counts
from kiosk.modules.mailbox.view.shown import folder_name
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme_host import ThemeHost


class SelectionActions(QWidget):
    """`Supprimer` (in the trash `Restaurer`) and `Déplacer` for everything that is chosen."""

    asked = Signal(str)
    """Name of an act."""
    moved = Signal(str)
    """Folder to which the chosen messages go."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = "delete"
        self._short = False
        self._host = host
        self.away = Button(host, "", "outline", size="small", parent=self)
        self.away.setObjectName("selected-delete")
        self.away.clicked.connect(lambda: self.asked.emit(self._act))
        self.move_to = Button(host, "", "outline", size="small", parent=self)
        self.move_to.setObjectName("selected-move")
        self.move_to.clicked.connect(self._open)
        self.menu = QMenu(self)
        Dress(host, self.menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.away)
        self._row.addWidget(self.move_to)
        host.changed.connect(self._restyle)
        self._restyle()
        self.offer((), ())

    def set_short(self, short: bool) -> None:
        """Icons alone, where there is no room for words."""
        self._short = short
        self._say()

    def offer(self, acts: Collection[str], places: Sequence[str]) -> None:
        """Offer what is possible for every chosen message; nothing while none is."""
        self._act = "restore" if "restore" in acts else "delete"
        self.away.setEnabled(self._act in acts)
        self.move_to.setEnabled(bool(places))
        self.menu.clear()
        for place in places:
            action = QAction(folder_name(place), self.menu)
            action.setObjectName(f"move-{place}")
            action.triggered.connect(lambda _=False, place=place: self.moved.emit(place))
            self.menu.addAction(action)
        self._say()

    def _say(self) -> None:
        action = message_actions()[self._act]
        label = self.tr("Restore") if self._act == "restore" else action.label
        for button, icon, words, hint in (
            (self.away, action.icon, label, action.hint),
            (self.move_to, "folder-open", self.tr("Move"), self.tr("Move to a folder")),
        ):
            button.set_icon(icon if self._short else None)
            button.setText("" if self._short else words)
            button.setAccessibleName(words)
            button.setToolTip(hint)

    def _open(self) -> None:
        self.menu.popup(self.move_to.mapToGlobal(QPoint(0, self.move_to.height())))

    def _restyle(self) -> None:
        self._row.setSpacing(self._host.theme.space(2))


class SelectionBar(QWidget):
    """All or none, the count, room for the actions, and the way out."""

    all_turned = Signal()
    closed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selection")
        self.all = CheckSquare(host, self.tr("Choose all (Ctrl+A)"), self)
        self.all.setObjectName("select-all")
        self.all.clicked.connect(self.all_turned)
        self.count = Label(host, parent=self)
        self.count.setObjectName("selection-count")
        self.done = IconButton(host, "x", self.tr("Stop choosing"), parent=self)
        self.done.setObjectName("select-done")
        self.done.clicked.connect(self.closed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(host.theme.space(1))
        self.row.addWidget(self.all)
        self.row.addWidget(self.count, 1, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.done)

    def show_count(self, chosen: int, shown: int) -> None:
        """Say how many messages of the list are chosen."""
        tick: Tick = "none" if not chosen else "all" if chosen == shown else "some"
        words = Counts().messages(chosen) if chosen else self.tr("Tick messages")
        if words != self.count.text():
            self.count.setText(words)
            announce(self, words)
        self.all.show_tick(tick, words)
