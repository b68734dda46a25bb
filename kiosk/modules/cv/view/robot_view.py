"""A CV whose layout is chosen, as a page and as a program reads it.

Object names that hints may point at: ``pill_<choice>-<way>``; ``place-robot`` ``place-page``
``undo`` ``attach`` ``send``; ``place-choices`` turns to the choices where room is short;
``go-on`` while a story is told.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.cv.robot_layout import named, page_of
from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.modules.cv.view.fit_row import PLACE, WORD, FitRow, ToolSpec
from kiosk.modules.cv.view.pdf_page import PdfPage
from kiosk.modules.cv.view.robot_panes import ChoicesPane, RobotPane
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.simulator import SimulatorView

PAGE, ROBOT, CHOICES = "page", "robot", "choices"


class RobotView(SimulatorView):
    """Shows one `RobotPage`."""

    def __init__(
        self, world: RobotPage, host: ThemeHost, reader: Reader, parent: QWidget | None = None
    ) -> None:
        super().__init__(world, parent)
        self._world, self._host = world, host
        self._choosing = False
        """Where room is short: whether the choices are shown instead of the page."""
        self.setObjectName("cv-robot")
        self._work = QWidget(self)
        self.tools = FitRow(host, self._specs(), parent=self._work)
        self.choices = ChoicesPane(host, self._work)
        self.page = PdfPage(host, world.pdf, reader, self.tr("The page"), self._work)
        self.robot = RobotPane(host, world.person, self._work)
        self.moments = MomentsPage(host, self.tr("Back to the CV"), self)
        self._lay()
        self._connect()
        world.listener = self._refresh
        host.changed.connect(self._arrange)
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Nothing is typed."""

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        if self._world.moments.name:
            return self.moments.button
        for widget in self.findChildren(QWidget, target) if target else ():
            if widget.isVisible():
                return widget
        return self.tools.visible(f"{PLACE}{CHOICES}")

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark."""
        if act.name == GO_ON:
            return self.moments.button if self.moments.isVisible() else None
        if act.name == "set":
            return self.widget_for(f"pill_{act.target.replace(' ', '-')}")
        name = f"{PLACE}{act.name}" if act.name in (PAGE, ROBOT) else act.name
        return self.tools.visible(name)

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        if act.name == "set":
            choice, _, way = act.target.partition(" ")
            return self.choices.words(choice, way)
        return {
            ROBOT: self.tr("Look at what a program reads."),
            PAGE: self.tr("Look at the page."),
            "undo": self.tr("Take the last change back."),
            "attach": self.tr("Attach the CV."),
            "send": self.tr("Send the CV."),
        }.get(act.name, "")

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show it."""
        self._choosing = act.name == "set"
        self._arrange()
        used = self.used_by(act)
        self._world.perform(act)
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """Nothing is typed."""

    # -- gestures ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room."""
        super().resizeEvent(event)
        self._arrange()

    def _press(self, name: str) -> None:
        place = name.removeprefix(PLACE)
        if place == CHOICES:
            self._choosing = True
            self._arrange()
            self.choices.focus_chosen("phone")
            return
        if place in (PAGE, ROBOT):
            self._choosing = False
            if (place == ROBOT) == self._world.looking:
                self._arrange()
                self._start()
                return
        self._do(Act(place))
        if place in (PAGE, ROBOT):
            self._start()

    def _set(self, choice: str, way: str) -> None:
        """A pill; on a wide screen the page shows at once what changes."""
        self._do(Act("set", f"{choice} {way}"))
        announce(self, self.choices.words(choice, way))

    def _do(self, act: Act) -> None:
        told = bool(self._world.moments.name)
        try:
            self._world.perform(act)
        except NotOfferedError:
            self._refresh()
            return
        if self._world.moments.name:
            self.moments.start()
        elif told:
            self._choosing = False
            self._arrange()
            self._start()
        elif act.name == ROBOT:
            announce(self, self.robot.spoken())
        elif act.name == "attach":  # its button gives way to the one that sends
            self._focus_on("send")
        self.acted.emit()

    def _focus_on(self, tool: str) -> None:
        button = self.tools.visible(tool)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        """Put the keyboard where work begins in what is shown."""
        if self._choosing:
            self.choices.focus_chosen("phone")
            return
        there = self.robot.page if self._world.looking else self.page.view
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        world = self._world
        told = bool(world.moments.name)
        if told:
            self.moments.show_moments(world.moments)
        inside = self._has_focus()
        self._screens.setCurrentWidget(self.moments if told else self._work)
        self.choices.show_layout(named(world.layout))
        layout = named(world.layout)
        said = ", ".join(self.choices.words(choice, way) for choice, way in layout.items())
        self.page.show_page(page_of(world.layout), said)
        self.robot.show_reading(world.text(world.layout), world.filed(world.layout))
        self.tools.tools["undo"].enable(world.undoable)
        self.tools.tools["attach"].want(not world.attached)
        self.tools.tools["send"].want(world.attached)
        self._arrange()
        if inside and told:
            self.moments.start()

    def _arrange(self) -> None:
        theme = self._host.theme
        wide = self.width() >= theme.size("cv.wide")
        paper = wide or not self._choosing
        looking = self._world.looking
        parts = (
            (self.choices, wide or self._choosing),
            (self.page, paper and not looking),
            (self.robot, paper and looking),
        )
        for part, shown in sorted(parts, key=lambda each: each[1]):  # hide first, then show
            part.setVisible(shown)
        self.choices.setMinimumWidth(theme.size("cv.aside") if wide else 0)
        self.choices.setMaximumWidth(theme.size("cv.aside") if wide else self.maximumWidth())
        places = [PAGE, ROBOT] if wide else [CHOICES, PAGE, ROBOT]
        now = (ROBOT if looking else PAGE) if paper else CHOICES
        self.tools.show_places(places, (now,))

    # -- parts -------------------------------------------------------------------------------

    def _lay(self) -> None:
        desk = QHBoxLayout()
        for widget, share in ((self.choices, 0), (self.page, 1), (self.robot, 1)):
            desk.addWidget(widget, share)
        column = QVBoxLayout(self._work)
        column.addWidget(self.tools)
        column.addLayout(desk, 1)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self._work)
        self._screens.addWidget(self.moments)
        for layout in (desk, column, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)

    def _connect(self) -> None:
        self.tools.pressed.connect(self._press)
        self.choices.chosen.connect(self._set)
        self.moments.go_on.connect(lambda: self._do(Act(GO_ON)))
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(lambda: self._do(Act("undo")))

    def _specs(self) -> tuple[ToolSpec, ...]:
        return (
            ToolSpec(f"{PLACE}{CHOICES}", self.tr("Layout"), "settings"),
            ToolSpec(f"{PLACE}{PAGE}", self.tr("The page"), "file-user"),
            ToolSpec(f"{PLACE}{ROBOT}", self.tr("Robot view"), "cpu"),
            ToolSpec("undo", self.tr("Undo"), "undo-2", after_gap=True),
            ToolSpec("attach", self.tr("Attach the CV"), "paperclip", WORD, after_gap=True),
            ToolSpec("send", self.tr("Send the CV"), "send", WORD, "cv", after_gap=True),
        )

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
