"""A shared PC: the program in which the CV is open, the files, the stick and the printer.

Object names that hints may point at: ``file-menu`` ``pdf-name`` ``save-pdf`` ``print``
``close-ask``; ``place-program`` ``place-files`` ``take-page`` ``pull`` ``plug`` ``leave``;
``go-on`` while a story is told; and those of the explorer.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.file_acts import is_file_act
from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.cv.pc_scenario import NAME, CvPc
from kiosk.modules.cv.view.pc_bar import FILES, PROGRAM, PcBar
from kiosk.modules.cv.view.pc_captions import pc_caption
from kiosk.modules.cv.view.program_page import ProgramPage
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer import targets
from kiosk.ui.parts.explorer.explorer import Explorer
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.simulator import SimulatorView

IN_BAR = ("take-page", "pull", "plug", "leave")
IN_PROGRAM = {"ask": "file-menu", "save": "file-menu", "fill": NAME, "aim": "pdf-page"}
"""Act -> widget of the program; the others are named like their act."""
OF_PROGRAM = ("file-menu", NAME, "save-pdf", "print", "close-ask")
"""Names of what the program shows; anything else stands in the files."""


class PcView(SimulatorView):
    """Shows one `CvPc`; one window at a time."""

    def __init__(
        self, world: CvPc, host: ThemeHost, reader: Reader, parent: QWidget | None = None
    ) -> None:
        super().__init__(world, parent)
        self._world, self._host = world, host
        self._shown = PROGRAM
        self.setObjectName("cv-pc")
        self._work = QWidget(self)
        self.bar = PcBar(host, world.leave_words, self._work)
        self.program = ProgramPage(host, world, reader, self._do, self._work)
        self.explorer = Explorer(
            host, world.files, self._perform_file, world.inside, reader, parent=self._work
        )
        self.moments = MomentsPage(host, self.tr("Back to the PC"), self)
        below = QWidget(self._work)
        self._windows = QStackedLayout(below)
        for window in (self.program, self.explorer):
            self._windows.addWidget(self._scrolled(window, below))
        column = QVBoxLayout(self._work)
        column.addWidget(self.bar)
        column.addWidget(below, 1)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self._work)
        self._screens.addWidget(self.moments)
        for layout in (column, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.bar.pressed.connect(self._press)
        self.moments.go_on.connect(lambda: self._do(Act(GO_ON)))
        self.program.typed.connect(self.typed)
        world.listener = self._refresh
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn a name that was typed into an act."""
        self.program.flush()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        if self._world.moments.name:
            return self.moments.button
        if target in self.bar.tools and (found := self.bar.visible(target)) is not None:
            return found
        for widget in self.findChildren(QWidget, target) if target else ():
            if widget.isVisible():
                return widget
        if target in OF_PROGRAM:
            return self._window_of(PROGRAM, self.program.file_button)
        return self._window_of(FILES, targets.used_by(self.explorer, Act(target)))

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark; its file is chosen."""
        if act.name == GO_ON:
            return self.moments.button if self.moments.isVisible() else None
        if act.name in IN_BAR:
            return self.bar.visible(act.name)
        if self._in_files(act):
            if self._shown == FILES:
                self.explorer.choose(act.target.partition(" ")[0])
            return self._window_of(FILES, targets.used_by(self.explorer, act))
        return self._window_of(PROGRAM, self._in_program(act))

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return pc_caption(self._world, act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show where it was done."""
        self.flush()
        if act.name != GO_ON and act.name not in IN_BAR:
            self._turn(FILES if self._in_files(act) else PROGRAM)
        used = self.used_by(act)
        self._world.perform(act)
        if used is not None and used.isVisible():
            return used
        shown = targets.shown_after(self.explorer, act) if self._in_files(act) else None
        return shown or self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """The name of a PDF says it by itself, once it is one."""

    # -- gestures ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    def _press(self, name: str) -> None:
        """A button of the bar."""
        if name.startswith("place-"):
            self.flush()
            self._turn(name.removeprefix("place-"))
            self._start()
        else:
            self._do(Act(name))

    def _do(self, act: Act) -> bool:
        """An act; False when the world does not take it."""
        if act.name != "fill":
            self.flush()
        told = bool(self._world.moments.name)
        try:
            self._world.perform(act)
        except NotOfferedError:
            self._refresh()
            return False
        if act.name == "fill":
            return True
        if self._world.moments.name:
            self.moments.start()
        elif told:
            self._start()
        elif act.name in IN_BAR:
            self._keep_focus(act.name)
        self.acted.emit()
        return True

    def _keep_focus(self, name: str) -> None:
        """A button that is gone gives the keyboard to the one in its place."""
        other = {"pull": "plug", "plug": "pull"}.get(name, "leave")
        for each in (name, other, "leave"):
            found = self.bar.visible(each)
            if found is not None:
                found.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _perform_file(self, act: Act) -> None:
        """An act on files. Raises NotOfferedError."""
        self._world.perform(act)
        if act.name != "fill":
            self.acted.emit()

    def _turn(self, window: str) -> None:
        self._shown = window
        self._show_window()

    def _start(self) -> None:
        """Put the keyboard where work begins in the window that is shown."""
        if self._shown == FILES:
            self.explorer.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.program.start()

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        world = self._world
        told = bool(world.moments.name)
        if told:
            self.moments.show_moments(world.moments)
            self.program.words.say("")
        inside = self._has_focus()
        self._screens.setCurrentWidget(self.moments if told else self._work)
        self.program.refresh()
        self.explorer.refresh()
        self._show_window()
        if inside and told:
            self.moments.start()

    def _show_window(self) -> None:
        self._windows.setCurrentIndex((PROGRAM, FILES).index(self._shown))
        self.bar.show_world(self._world, self._shown)

    # -- parts -------------------------------------------------------------------------------

    def _scrolled(self, window: QWidget, parent: QWidget) -> ScrollPage:
        """In a very low screen a window scrolls, so that its parts are whole."""
        page = ScrollPage(self._host, parent)
        page.column.setContentsMargins(0, 0, 0, 0)
        page.column.addWidget(window, 1)
        return page

    def _in_files(self, act: Act) -> bool:
        return is_file_act(act) and (act.name, act.target) != ("fill", NAME)

    def _in_program(self, act: Act) -> QWidget | None:
        name = IN_PROGRAM.get(act.name, act.name)
        if name == "pdf-page" and self.program.pdf.isVisible():
            return self.program.pdf.places
        found = self.program.findChildren(QWidget, name)
        return next((widget for widget in found if widget.isVisible()), None)

    def _window_of(self, window: str, found: QWidget | None) -> QWidget | None:
        """What is in a window, or the button that leads to it."""
        return found if self._shown == window else self.bar.visible(f"place-{window}")

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
