"""A CV on a desk, and beside it the ad, the card of what one can do, and later a message.

Object names that hints may point at: ``ad-text`` ``mark`` ``unmark`` ``copy``; ``page-list``
``rewrite`` ``up`` ``down`` ``take-off`` ``put-back`` ``undo`` ``send``; ``message``
``send-message``; ``place-page`` ``place-ad`` ``place-life`` ``place-message`` turn to what is
not in sight; ``go-on`` while a story is told.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.cv.offer_lines import OPTIONAL, WRITTEN
from kiosk.modules.cv.offer_scenario import MESSAGE, OfferPage
from kiosk.modules.cv.view.desk import Paper
from kiosk.modules.cv.view.fit_row import PLACE, WORD, FitRow, ToolSpec
from kiosk.modules.cv.view.line_page import LinePage
from kiosk.modules.cv.view.offer_captions import offer_caption
from kiosk.modules.cv.view.side_panes import AdPane, LifePane, MessagePane
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.simulator import SimulatorView

PAGE, AD, LIFE = "page", "ad", "life"
BESIDE = (AD, LIFE, MESSAGE)
ON_AD = ("mark", "unmark", "copy", "ad-text")
ON_PAGE = ("rewrite", "up", "down", "take-off", "put-back", "page-list", "line-editor")


class OfferView(SimulatorView):
    """Shows one `OfferPage`."""

    def __init__(self, world: OfferPage, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(world, parent)
        self._world, self._host = world, host
        self._beside, self._on_page = AD, False
        """What lies beside the CV, and, where room is short, whether the CV is shown instead."""
        self._heard = 0
        self.setObjectName("cv-offer")
        self._work = QWidget(self)
        self.tools = FitRow(host, self._specs(), parent=self._work)
        self.list = LinePage(host)
        self.paper = Paper(host, self.list, self._work)
        self.ad = AdPane(host, world.ad, self._work)
        self.life = LifePane(host, world.life_title, world.life, self._work)
        self.message = MessagePane(host, world.recruiter, self._work)
        self.sides: dict[str, QWidget] = {AD: self.ad, LIFE: self.life, MESSAGE: self.message}
        self.moments = MomentsPage(host, self.tr("Back to the CV"), self)
        self._lay()
        self._connect()
        world.listener = self._refresh
        host.changed.connect(self._arrange)
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn what was typed into acts."""
        editor = self.list.editor
        if editor.line and editor.text() != self._world.desk.page.text(editor.line):
            self._world.perform(Act("fill", editor.line, editor.text()))
        if self._world.writing and not self._world.moments.name:
            self.message.flush(lambda text: self._world.perform(Act("fill", MESSAGE, text)))

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        if self._world.moments.name:
            return self.moments.button
        for widget in self.findChildren(QWidget, target) if target else ():
            if widget.isVisible():
                return widget
        way = AD if target in ON_AD else PAGE if target in ON_PAGE else MESSAGE
        return self.tools.visible(f"{PLACE}{way}")

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark; its line or words are chosen."""
        if act.name == GO_ON:
            return self.moments.button if self.moments.isVisible() else None
        if act.name in ("mark", "unmark"):
            if not self.ad.isVisible():
                return self.tools.visible(f"{PLACE}{AD}")
            self.ad.text.choose(act.target)
            return self.widget_for(act.name)
        if act.name in ("undo", "send"):
            return self.tools.visible(act.name)
        if act.name == "send-message" or act.target == MESSAGE:
            name = MESSAGE if act.target == MESSAGE else "send-message"
            return self.widget_for(name)
        if not self.paper.isVisible():
            return self.tools.visible(f"{PLACE}{PAGE}")
        self._choose(act.target.partition(" ")[0])
        if act.name == "place":
            return self.list
        return self.tools.visible("rewrite" if act.name == "fill" else act.name)

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return offer_caption(self._world, act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show where it was done."""
        self._end_line(keep=True)
        if act.name in ("mark", "unmark"):
            self._turn(AD)
        elif act.name == "send-message" or act.target == MESSAGE:
            self._turn(MESSAGE)
        elif act.target in self._world.desk.lines or act.name == "place":
            self._turn(PAGE)
        used = self.used_by(act)
        self._world.perform(act)
        self._choose(act.target.partition(" ")[0])
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """Shown beside the message."""
        self.message.field.show_saved(self.tr("Saved") if saved else "")

    # -- gestures ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room."""
        super().resizeEvent(event)
        self._arrange()

    def _press(self, name: str) -> None:
        """A button of the row above, or of the ad."""
        if name.startswith(PLACE):
            self._turn(name.removeprefix(PLACE))
            self._start()
        elif name in ("mark", "unmark"):
            self._mark(name)
        elif name == "copy":
            self._copy()
        elif name == "rewrite":
            self._rewrite()
        elif name in ("undo", "send"):
            self._do(Act(name))
        else:
            self._do(Act(name, self.list.current_id()))

    def _mark(self, name: str) -> None:
        """Lay the marker over the chosen words, or take it off."""
        text = self.ad.text
        words = text.chosen_text()
        for target in text.chosen() if name == "mark" else text.chosen_marks():
            self._do(Act(name, target))
        text.leave()
        said = self.tr("Highlighted: {0}") if name == "mark" else self.tr("No longer: {0}")
        announce(self, said.format(words))

    def _copy(self) -> None:
        """Add the chosen words of the ad to the chosen line of the CV, and write on there."""
        line, words = self.list.current_id(), self.ad.text.chosen_text()
        if not words or self._part(line) not in WRITTEN:
            return
        self.flush()
        before = self._world.desk.page.text(line)
        self._do(Act("fill", line, f"{before}, {words}" if before else words))
        self._turn(PAGE)
        self._rewrite()

    def _rewrite(self) -> None:
        """Write the chosen line where it stands."""
        line = self.list.current_id()
        if self._part(line) not in WRITTEN or line in self._world.desk.page.off:
            return
        self.flush()
        head, page = self._world.desk.lines[line].head, self._world.desk.page
        self.list.editor.begin(line, head, page.text(line))
        self.list.place_editor()

    def _end_line(self, *, keep: bool) -> None:
        """Writing in place is over."""
        editor = self.list.editor
        if not editor.line:
            return
        line = editor.line
        self.flush()
        if not keep and editor.before != self._world.desk.page.text(line):
            self._world.perform(Act("fill", line, editor.before))
        focused = editor.hasFocus()
        editor.end()
        if focused:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(line)
        self.acted.emit()

    def _wanted(self, what: str) -> None:
        """A key on the chosen line."""
        line = self.list.current_id()
        if what == "across":
            off = line in self._world.desk.page.off
            self._press("put-back" if off else "rewrite")
        elif what == "away":
            self._do(Act("take-off", line))
        else:
            self._do(Act(what, line))

    def _do(self, act: Act) -> None:
        """An act of the learner; what the world does not take changes nothing."""
        if act.name != "fill":
            self._end_line(keep=True)
        self.flush()
        told = bool(self._world.moments.name)
        try:
            self._world.perform(act)
        except NotOfferedError:
            self._refresh()
            return
        line = act.target.partition(" ")[0]
        if line in self._world.desk.lines:
            self._choose(line)
            announce(self, self._said(line))
        if self._world.moments.name:
            self.moments.start()
        elif told:
            self._start()
        self.acted.emit()

    def _turn(self, place: str) -> None:
        """Show the CV, or what lies beside it."""
        self._end_line(keep=True)
        self._on_page = place == PAGE
        if place != PAGE:
            self._beside = place
        self._arrange()

    def _start(self) -> None:
        """Put the keyboard where work begins in what is shown."""
        starts: dict[str, QWidget] = {
            AD: self.ad.text, LIFE: self.life.page, MESSAGE: self.message.field.area
        }  # fmt: skip
        there = starts[self._beside]
        if self._on_page or not there.isVisible():
            there = self.list
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        world = self._world
        told = bool(world.moments.name)
        if told:
            self.moments.show_moments(world.moments)
        inside = self._has_focus()
        self._screens.setCurrentWidget(self.moments if told else self._work)
        self.list.show_page(world.desk.lines.values(), world.desk.page)
        self.ad.text.show_marks(world.desk.page.marks)
        self.message.show_text(world.message)
        if len(world.moments.told) != self._heard:  # what is asked for next comes into sight
            self._heard = len(world.moments.told)
            self._beside = MESSAGE if world.writing else AD
            self._on_page = False
        self._enable()
        self._arrange()
        if inside and told:
            self.moments.start()

    def _arrange(self) -> None:
        writing = self._world.writing
        if not writing and self._beside == MESSAGE:
            self._beside = AD
        theme = self._host.theme
        wide = self.width() >= theme.size("cv.wide")
        page, side = wide or self._on_page, wide or not self._on_page
        parts: list[tuple[QWidget, bool]] = [(self.paper, page)]
        parts += [(pane, side and name == self._beside) for name, pane in self.sides.items()]
        for part, shown in sorted(parts, key=lambda each: each[1]):  # hide first, then show
            part.setVisible(shown)
        for pane in self.sides.values():
            pane.setMinimumWidth(theme.size("cv.aside") if wide else 0)
            pane.setMaximumWidth(theme.size("cv.aside") if wide else self.maximumWidth())
        places = [each for each in BESIDE if each != MESSAGE or writing]
        shown_now = ([PAGE] if page else []) + ([self._beside] if side else [])
        self.tools.tools["send"].want(not writing)
        self.tools.show_places(places if wide else [PAGE, *places], shown_now)

    def _enable(self) -> None:
        desk, line = self._world.desk, self.list.current_id()
        part, movable, off = self._part(line), desk.movable, line in desk.page.off
        able = {
            "undo": desk.undoable,
            "rewrite": part in WRITTEN and not off,
            "up": line in movable[1:],
            "down": line in movable[:-1],
            "take-off": part in OPTIONAL,
            "put-back": True,
        }
        for name, yes in able.items():
            self.tools.tools[name].enable(yes)
        self.tools.tools["take-off"].want(not off)
        self.tools.tools["put-back"].want(off)
        self.tools.fold()
        words = self.ad.text.chosen()
        marks, ad = desk.page.marks, self._world.ad
        chosen = {word for target in words for word in ad.words_of(target)}
        row = self.ad.row.tools
        row["mark"].enable(bool(chosen - marks))
        row["unmark"].enable(bool(chosen & marks))
        row["copy"].enable(bool(words) and part in WRITTEN and not off)

    # -- parts -------------------------------------------------------------------------------

    def _lay(self) -> None:
        desk = QHBoxLayout()
        for widget, share in ((self.ad, 0), (self.life, 0), (self.message, 0), (self.paper, 1)):
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
        self.ad.pressed.connect(self._press)
        self.ad.text.moved.connect(self._enable)
        self.list.chosen.connect(lambda _: self._enable())
        self.list.wanted.connect(self._wanted)
        self.list.doubleClicked.connect(lambda _: self._press("rewrite"))
        self.list.dropped.connect(lambda line, before: self._do(Act("place", f"{line} {before}")))
        self.list.editor.ended.connect(lambda keep: self._end_line(keep=keep))
        self.list.editor.textChanged.connect(self.typed)
        self.message.typed.connect(self.typed)
        self.message.sent.connect(lambda: self._do(Act("send-message")))
        self.moments.go_on.connect(lambda: self._do(Act(GO_ON)))
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(lambda: self._do(Act("undo")))

    def _choose(self, line: str) -> None:
        if self.list.rows.place_of(line) >= 0 and self.list.current_id() != line:
            self.list.choose(line)
        self._enable()

    def _part(self, line: str) -> str:
        known = self._world.desk.lines.get(line)
        return known.part if known is not None else ""

    def _said(self, line: str) -> str:
        desk = self._world.desk
        head = desk.lines[line].head
        if line in desk.page.off:
            return self.tr("{0}: taken off the CV").format(head)
        words = self.tr("{0}, place {1} of {2}: {3}")
        order = desk.page.order
        return words.format(head, order.index(line) + 1, len(order), desk.page.text(line))

    def _specs(self) -> tuple[ToolSpec, ...]:
        return (
            ToolSpec(f"{PLACE}{PAGE}", self.tr("The CV"), "file-user"),
            ToolSpec(f"{PLACE}{AD}", self.tr("The ad"), "file-text"),
            ToolSpec(f"{PLACE}{LIFE}", self.tr("The card"), "hand"),
            ToolSpec(f"{PLACE}{MESSAGE}", self.tr("Message"), "mail"),
            ToolSpec("undo", self.tr("Undo"), "undo-2", after_gap=True),
            ToolSpec("up", self.tr("Move up"), "arrow-up", after_gap=True),
            ToolSpec("down", self.tr("Move down"), "arrow-down", after_gap=True),
            ToolSpec("rewrite", self.tr("Rewrite"), "pencil", WORD, after_gap=True),
            ToolSpec("take-off", self.tr("Take off"), "x", after_gap=True),
            ToolSpec("put-back", self.tr("Put back"), "rotate-ccw", after_gap=True),
            ToolSpec("send", self.tr("Send the CV"), "send", WORD, "cv", after_gap=True),
        )

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
