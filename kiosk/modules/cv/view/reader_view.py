"""A page beside what stayed in a reader's mind; while it is read, and asked about, only that.

Object names that hints may point at: ``page-list`` ``line-text`` ``pill_pair`` ``pill_alone``;
``undo`` ``up`` ``down`` ``bold`` ``show`` ``finish``; ``place-page`` ``place-side`` where room is
short; ``begin-reading`` ``hide``; those of `RecallPage`; ``go-on`` while a story is told.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.cv.reader_scenario import DESK, LINE, READING, RECALL, ReadPage
from kiosk.modules.cv.view.block_delegate import PageDelegate
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.desk import Paper
from kiosk.modules.cv.view.line_look import blocks_of
from kiosk.modules.cv.view.memory_panel import MemoryPanel
from kiosk.modules.cv.view.reader_bar import PAGE, SIDE, ReaderBar
from kiosk.modules.cv.view.reader_captions import reader_caption
from kiosk.modules.cv.view.reading_page import STEP_MS, ReadingPage
from kiosk.modules.cv.view.recall_page import RecallPage
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.simulator import SimulatorView

ON_LINE = ("up", "down", "bold")
"""Acts on the chosen line."""
BUTTONS = ("show", "finish", "undo", "hide", "give-back")
"""Acts whose button bears their name."""


class ReaderView(SimulatorView):
    """Shows one `ReadPage`. ``step_ms`` is a tenth of the time to read."""

    def __init__(
        self,
        world: ReadPage,
        host: ThemeHost,
        parent: QWidget | None = None,
        step_ms: int = STEP_MS,
    ) -> None:
        super().__init__(world, parent)
        self._world, self._host = world, host
        self._shown = PAGE
        self._line = ""
        """The chosen line."""
        self.setObjectName("cv-reader")
        self._work = QWidget(self)
        self.bar = ReaderBar(host, world.finish_words, self._work)
        self.page = BlockList(host, "page-list", self.tr("The page"), "surface", PageDelegate)
        self.page.empty = self.tr("The page is empty.")
        self.paper = Paper(host, self.page, self._work)
        self.panel = MemoryPanel(host, self._work)
        self.reading = ReadingPage(host, step_ms, self)
        self.recall = RecallPage(host, world.choices, self._do, self)
        self.moments = MomentsPage(host, self.tr("Back to the page"), self)
        self._desk = QHBoxLayout()
        self._desk.addWidget(self.paper, 1)
        self._desk.addWidget(self.panel)
        column = QVBoxLayout(self._work)
        column.addWidget(self.bar)
        column.addLayout(self._desk, 1)
        self._screens = QStackedLayout(self)
        for screen in (self._work, self.reading, self.recall, self.moments):
            self._screens.addWidget(screen)
        for layout in (column, self._desk, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._connect()
        world.listener = self._refresh
        host.changed.connect(self._arrange)
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """What is typed is an act at once."""

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        current = self._screens.currentWidget()
        if current is self.moments:
            return self.moments.button
        if current is self.reading:
            return self._seen("hide") or self._seen("begin-reading")
        if current is self.recall:
            return self._seen(target) or self.recall.back_button
        if target in self.bar.tools and (found := self.bar.visible(target)) is not None:
            return found
        way = PAGE if target in ("page-list", *ON_LINE) else SIDE
        return self._seen(target) or self.bar.visible(f"place-{way}")

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark; its line is chosen."""
        if act.name == GO_ON:
            return self.moments.button if self.moments.isVisible() else None
        if act.name in ("sit", "call-by"):
            return self._seen(f"pill_{act.target}") or self.bar.visible(f"place-{SIDE}")
        if act.name == "unsaid":
            return self._seen(f"unsaid-{act.target}")
        if act.name == "fill" and not act.target.startswith(LINE):
            return self._seen(act.target)
        if act.name in BUTTONS:
            return self._seen(act.name)
        self._choose(act.target.partition(" ")[0].removeprefix(LINE))
        if act.name == "fill":
            return self._seen("line-text") or self.bar.visible(f"place-{SIDE}")
        if act.name == "place":
            return self._seen("page-list") or self.bar.visible(f"place-{PAGE}")
        return self._seen(act.name) or self.bar.visible(f"place-{PAGE}")

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return reader_caption(self._world, act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show where it was done."""
        if self._world.phase == DESK and act.name in (*ON_LINE, "place", "sit", "fill", "show"):
            self._turn(PAGE if act.name in (*ON_LINE, "place") else SIDE)
        used = self.used_by(act)
        self._world.perform(act)
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """What is typed stands on the page at once."""

    # -- gestures ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self.page.chosen.connect(self._choose)
        self.page.wanted.connect(self._wanted)
        self.page.dropped.connect(self._put_down)
        self.bar.pressed.connect(self._press)
        self.panel.sat.connect(lambda who: self._do(Act("sit", who)))
        self.panel.typed.connect(self._write)
        self.reading.done.connect(lambda: self._do(Act("hide")))
        self.recall.typed.connect(self.typed)
        self.moments.go_on.connect(lambda: self._do(Act(GO_ON)))
        undo = QShortcut(QKeySequence("Ctrl+Z"), self.page)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(lambda: self._do(Act("undo")))

    def _press(self, name: str) -> None:
        """A button of the bar."""
        if name.startswith("place-"):
            self._turn(name.removeprefix("place-"))
            self._start()
        else:
            self._do(Act(name, self._line if name in ON_LINE else ""))

    def _wanted(self, what: str) -> None:
        """A key on the chosen line: Enter goes to its words."""
        if what == "across":
            self._turn(SIDE)
            self.panel.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif what in ON_LINE and self._line:
            self._do(Act(what, self._line))

    def _put_down(self, line: str, before: str) -> None:
        """A line was let go over the page."""
        self._do(Act("place", f"{line} {before}".strip()))

    def _write(self, text: str) -> None:
        """The words of the chosen line were typed."""
        if self._line and self._do(Act("fill", f"{LINE}{self._line}", text)):
            self.typed.emit()

    def _do(self, act: Act) -> bool:
        """An act; False when the world does not take it."""
        screen = self._screens.currentWidget()
        try:
            self._world.perform(act)
        except NotOfferedError:
            self._refresh()
            return False
        if act.name == "fill":
            return True
        if self._screens.currentWidget() is not screen:
            self._start()
        if act.name in ("show", "give-back") and self._world.phase == DESK:
            self._turn(SIDE)
            self.panel.look_at_memory()
            announce(self.panel, self.panel.words)
        self.acted.emit()
        return True

    def _turn(self, place: str) -> None:
        self._shown = place
        self._arrange()

    def _start(self) -> None:
        """Put the keyboard where work begins in what is shown."""
        current = self._screens.currentWidget()
        if current in (self.reading, self.recall, self.moments):
            current.start()
        elif self.paper.isVisible():
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.panel.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        world = self._world
        told = bool(world.moments.name)
        if told:
            self.moments.show_moments(world.moments)
        inside = self._has_focus()
        before = self._screens.currentWidget()
        after = {READING: self.reading, RECALL: self.recall}.get(world.phase, self._work)
        self._screens.setCurrentWidget(self.moments if told else after)
        self.page.show_blocks(blocks_of(world.own, world.own.page))
        self.reading.show_page(world.own, world.own.page)
        self.recall.show_recall(world.recall)
        self._keep_line()
        self.panel.show_world(world, self._line)
        self._enable()
        self._arrange()
        if inside and self._screens.currentWidget() is not before:
            self._start()

    def _arrange(self) -> None:
        theme = self._host.theme
        wide = self.width() >= theme.size("cv.wide")
        for part, shown in sorted(
            ((self.paper, wide or self._shown == PAGE), (self.panel, wide or self._shown == SIDE)),
            key=lambda each: each[1],
        ):
            part.setVisible(shown)
        aside = theme.size("cv.aside")
        self.panel.setMinimumWidth(aside if wide else 0)
        self.panel.setMaximumWidth(aside if wide else self.maximumWidth())
        self.bar.show_places(wide, self._shown)

    def _enable(self) -> None:
        own, line = self._world.own, self._line
        shown = own.page.shown
        able = {
            "undo": own.undoable,
            "up": line in shown[1:],
            "down": line in shown[:-1],
            "bold": line in shown,
            "show": bool(self._world.with_whom),
            "finish": bool(shown),
        }
        for name, yes in able.items():
            self.bar.tools[name].enable(yes)

    # -- parts -------------------------------------------------------------------------------

    def _keep_line(self) -> None:
        """The chosen line stays so while it is written anew, even when it says nothing."""
        empty = self._line and not self._world.own.page.text(self._line).strip()
        if self._line and not empty and self.page.current_id() != self._line:
            self.page.choose(self._line)
        if not empty:
            self._line = self.page.current_id()

    def _choose(self, line: str) -> None:
        """Choose a line, and show its words."""
        if self.page.current_id() != line:
            self.page.choose(line)
        self._line = self.page.current_id()
        self.panel.show_line(self._world, self._line)
        self._enable()

    def _seen(self, name: str) -> QWidget | None:
        found = self.findChildren(QWidget, name) if name else ()
        return next((widget for widget in found if widget.isVisible()), None)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
