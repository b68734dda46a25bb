"""A page of a CV on a desk, what is kept aside, and, once a letter came, the phone.

Object names that hints may point at: ``page-list`` ``aside-list``; ``keep`` ``put`` ``up``
``down`` ``undo`` ``give``; ``place-page`` ``place-aside`` ``place-phone`` turn to what is not in
sight; ``go-on`` while a story is told; and those of `PhonePart`.
"""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.phone_acts import is_phone_act
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.cv.scenario import CvPage, place_target
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.captions import caption
from kiosk.modules.cv.view.desk import Desk
from kiosk.modules.cv.view.tool_row import ASIDE, PAGE, PHONE, ToolRow, Words
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.parts.phone.phone_part import PhonePart
from kiosk.ui.simulator import SimulatorView

translate = QCoreApplication.translate


class PageView(SimulatorView):
    """Shows one `CvPage`. One block at most is chosen, on the page or aside."""

    def __init__(self, world: CvPage, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(world, parent)
        self._world, self._host = world, host
        self._shown = PAGE
        """What is turned to where room is short; beside the page where it is not."""
        self._beside = ASIDE
        self._given = 0
        """How many pages were given when the screen was last shown."""
        self.setObjectName("cv")
        self._work = QWidget(self)
        self.tools = ToolRow(host, self._words(), self._work)
        self.desk = Desk(host, self._work)
        self.phone = PhonePart(host, world.phone, self._perform_phone, self._work)
        self.desk.row.addWidget(self.phone, 0)
        self.moments = MomentsPage(host, self.tr("Back to the page"), self)
        column = QVBoxLayout(self._work)
        column.addWidget(self.tools)
        column.addWidget(self.desk, 1)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self._work)
        self._screens.addWidget(self.moments)
        for layout in (column, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._connect()
        world.listener = self._refresh
        host.changed.connect(self._arrange)
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn what was typed on the phone into acts."""
        self.phone.flush()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        if self._world.moments.name:
            return self.moments.button
        if target in self.tools.tools and (found := self.tools.visible(target)) is not None:
            return found
        for widget in self.findChildren(QWidget, target) if target else ():
            if widget.isVisible():
                return widget
        way = {"keep": PAGE, "up": PAGE, "down": PAGE, "page-list": PAGE, "put": ASIDE,
               "aside-list": ASIDE}.get(target, PHONE)  # fmt: skip
        return self.tools.visible(f"place-{way}")

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark; its block is chosen."""
        if act.name == GO_ON:
            return self.moments.button if self.moments.isVisible() else None
        if is_phone_act(act):
            return self.phone.used_by(act) if self.phone.isVisible() else self._turning(PHONE)
        if act.name in ("undo", "give"):
            return self.tools.visible(act.name)
        block = act.target.partition(" ")[0]
        there = self._list_of(block)
        if there is None:
            return None
        if not there.isVisible():
            return self._turning(PAGE if there is self.desk.page else ASIDE)
        self._choose(block)
        return there if act.name == "place" else self.tools.visible(act.name)

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return caption(self._world, act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show where it was done."""
        self.flush()
        block = act.target.partition(" ")[0]
        there = self._list_of(block)
        if is_phone_act(act):
            self._turn(PHONE)
            return self.phone.demonstrate(act)
        if there is not None:
            self._turn(PAGE if there is self.desk.page else ASIDE)
        used = self.used_by(act)
        self._world.perform(act)
        if there is not None:
            self._choose(block)
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """Nothing is typed on the page."""

    # -- gestures ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what has room."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        for place in (self.desk.page, self.desk.aside):
            place.chosen.connect(self._choose)
            place.wanted.connect(self._wanted)
        self.desk.page.dropped.connect(self._put_down)
        self.desk.aside.dropped.connect(lambda block, _: self._do(Act("keep", block)))
        self.tools.pressed.connect(self._press)
        self.moments.go_on.connect(lambda: self._do(Act(GO_ON)))
        self.phone.typed.connect(self.typed)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(lambda: self._do(Act("undo")))

    def _press(self, name: str) -> None:
        """A button of the row."""
        if name.startswith("place-"):
            self._turn(name.removeprefix("place-"))
            self._start()
        elif name in ("undo", "give"):
            self._do(Act(name))
        else:
            self._do(Act(name, self._chosen()))

    def _wanted(self, what: str) -> None:
        """A key on the chosen block."""
        block = self._chosen()
        on_page = block in self._world.sheet.page
        if what in ("across", "away"):
            name = "keep" if on_page else "put" if what == "across" else ""
        else:
            name = what if on_page else ""
        if name and block:
            self._do(Act(name, block))

    def _put_down(self, block: str, before: str) -> None:
        """A block was let go over the page."""
        self._do(Act("place", place_target(block, before)) if before else Act("put", block))

    def _do(self, act: Act) -> None:
        """An act on the page; what is left in its list is chosen next."""
        self.flush()
        there = self._list_of(act.target.partition(" ")[0])
        row = there.currentIndex().row() if there is not None else 0
        told = bool(self._world.moments.name)
        try:
            self._world.perform(act)
        except NotOfferedError:
            self._refresh()
            return
        self._go_on_from(act, there, row)
        if self._world.moments.name:
            self.moments.start()
        elif told:
            self._start()
        self.acted.emit()

    def _go_on_from(self, act: Act, there: BlockList | None, row: int) -> None:
        """The keyboard stays in its list; a block that was moved stays chosen."""
        if there is None:
            return
        block = act.target.partition(" ")[0]
        now = self._list_of(block)
        if now is there or act.name == "place":
            self._choose(block)
        else:
            self._choose(there.choose_near(row))
        announce(self, self._said(block))

    def _perform_phone(self, act: Act) -> None:
        """An act on the phone. Raises NotOfferedError."""
        self._world.perform(act)
        if act.name != "fill":
            self.acted.emit()

    def _turn(self, place: str) -> None:
        """Show the page, what is aside, or the phone."""
        self._shown = place
        if place != PAGE:
            self._beside = place
        self._arrange()

    def _start(self) -> None:
        """Put the keyboard where work begins in what is shown."""
        if self._shown == PHONE:
            self.phone.focus_start()
            return
        place = self.desk.aside if self._shown == ASIDE else self.desk.page
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        world = self._world
        told = bool(world.moments.name)
        if told:
            self.moments.show_moments(world.moments)
        inside = self._has_focus()
        self._screens.setCurrentWidget(self.moments if told else self._work)
        for place, ids in (
            (self.desk.page, world.sheet.page),
            (self.desk.aside, world.sheet.aside),
        ):
            place.show_blocks([world.blocks[id] for id in ids])
        self.phone.refresh()
        if len(world.given) != self._given:  # the page comes back into sight after each story
            self._given, self._shown = len(world.given), PAGE
        self._enable()
        self._arrange()
        if inside and told:
            self.moments.start()

    def _arrange(self) -> None:
        world = self._world
        wide = self.width() >= self._host.theme.size("cv.wide")
        if not world.phoning:
            self._beside = ASIDE
            self._shown = PAGE if self._shown == PHONE else self._shown
        shown = {PAGE, self._beside} if wide else {self._shown}
        self.phone.setVisible(PHONE in shown)
        self.desk.arrange(page=PAGE in shown, aside=ASIDE in shown)
        phone = [PHONE] if world.phoning else []
        places = ([ASIDE, PHONE] if phone else []) if wide else [PAGE, ASIDE, *phone]
        self.tools.set_wide(wide)
        self.tools.show_places(places, tuple(shown))
        theme = self._host.theme
        self.phone.setFixedWidth(theme.size("phone.width") if wide else max(1, self.width()))

    def _enable(self) -> None:
        world, block = self._world, self._chosen()
        page = world.sheet.page
        able = {
            "undo": world.sheet.undoable,
            "up": block in page[1:],
            "down": block in page[:-1],
            "keep": block in page,
            "put": block in world.sheet.aside,
            "give": bool(page),
        }
        for name, yes in able.items():
            self.tools.tools[name].enable(yes)

    # -- parts -------------------------------------------------------------------------------

    def _chosen(self) -> str:
        return self.desk.page.current_id() or self.desk.aside.current_id()

    def _choose(self, block: str) -> None:
        """Choose a block where it is, and nothing elsewhere."""
        for place in (self.desk.page, self.desk.aside):
            if place.current_id() != (block if place.rows.place_of(block) >= 0 else ""):
                place.choose(block)
        self._enable()

    def _list_of(self, block: str) -> BlockList | None:
        places = (self.desk.page, self.desk.aside)
        return next((place for place in places if place.rows.place_of(block) >= 0), None)

    def _turning(self, place: str) -> QWidget | None:
        return self.tools.visible(f"place-{place}")

    def _said(self, block: str) -> str:
        page, name = self._world.sheet.page, self._world.blocks[block].name
        if block not in page:
            return self.tr("{0}: kept aside").format(name)
        words = self.tr("{0}: on the page, place {1} of {2}")
        return words.format(name, page.index(block) + 1, len(page))

    def _words(self) -> Words:
        return Words(
            undo=self.tr("Undo"),
            up=self.tr("Move up"),
            down=self.tr("Move down"),
            keep=self.tr("Keep for me"),
            put=self.tr("Put on the page"),
            give=self._world.act_words,
            page=self.tr("The page"),
            aside=self.tr("Aside"),
            phone=self.tr("Phone"),
        )

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
