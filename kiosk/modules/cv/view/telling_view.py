"""What every view of a CV has in common whose world tells stories: the work, and what comes of it.

While a story is told it stands in front of the work; its button is named ``go-on``.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.cv.telling import Telling
from kiosk.modules.cv.view.folding_row import FoldingRow
from kiosk.modules.cv.view.undo_keys import UndoKeys
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.simulator import SimulatorView


class TellingView(SimulatorView):
    """Subclasses fill `work` below the row of tools, and say what they show."""

    def __init__(
        self, world: Telling, host: ThemeHost, back: str, parent: QWidget | None = None
    ) -> None:
        """``back`` is what the button says once a story is told."""
        super().__init__(world, parent)
        self._telling, self._host = world, host
        self.setObjectName("cv")
        self.keys = UndoKeys(lambda: self.do(Act("undo")), self)
        self.work = QWidget(self)
        self.tools = FoldingRow(host, self.work)
        self.column = QVBoxLayout(self.work)
        self.column.addWidget(self.tools)
        self.moments = MomentsPage(host, back, self)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self.work)
        self._screens.addWidget(self.moments)
        for layout in (self.column, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.tools.pressed.connect(self.press)
        self.moments.go_on.connect(lambda: self.do(Act(GO_ON)))
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(lambda: self.do(Act("undo")))
        world.listener = self.refresh
        host.changed.connect(self.arrange)

    # -- for subclasses ----------------------------------------------------------------------

    def press(self, name: str) -> None:
        """A button of the row."""
        self.do(Act(name))

    def show_world(self) -> None:
        """Show the world as it is."""
        raise NotImplementedError

    def arrange(self) -> None:
        """See what has room."""
        raise NotImplementedError

    def start(self) -> None:
        """Put the keyboard where work goes on."""
        raise NotImplementedError

    def do(self, act: Act) -> bool:
        """An act that is done by hand; False when the world does not offer it."""
        self.flush()
        told = bool(self._telling.moments.name)
        try:
            self._telling.perform(act)
        except NotOfferedError:
            self.refresh()
            return False
        if self._telling.moments.name:
            self.moments.start()
        elif told:
            self.start()
        self.acted.emit()
        return True

    def write(self, act: Act) -> None:
        """What is typed in a field, letter by letter."""
        try:
            self._telling.perform(act)
        except NotOfferedError:
            self.refresh()
            return
        self.typed.emit()

    def refresh(self) -> None:
        """The world is another: show it, or the story that is told."""
        moments = self._telling.moments
        inside = self._has_focus()
        if moments.name:
            self.moments.show_moments(moments)
        before = self._screens.currentWidget()
        self._screens.setCurrentWidget(self.moments if moments.name else self.work)
        self.show_world()
        self.arrange()
        if inside and moments.name and before is not self.moments:
            self.moments.start()

    def found(self, name: str) -> QWidget | None:
        """The visible widget of that object name."""
        if self._telling.moments.name:
            return self.moments.button
        if name in self.tools.tools and (tool := self.tools.visible(name)) is not None:
            return tool
        widgets = self.findChildren(QWidget, name) if name else []
        return next((widget for widget in widgets if widget.isVisible()), None)

    # -- Qt ----------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room."""
        super().resizeEvent(event)
        self.arrange()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
