"""Experiences of a CV on a page, cards of a life beside it, and where a line is written.

Object names that hints may point at: ``page-list`` ``life-list``; ``line-when`` ``line-role``
``line-place`` ``line-1`` ``line-2`` ``verb-Garder``…; ``put`` ``new`` ``up`` ``down`` ``off``
``undo`` ``give``; ``place-page`` ``place-life`` ``place-line`` turn to what is not in sight;
``go-on`` while a story is told.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act
from kiosk.modules.cv.lines_scenario import LinesPage, part_target
from kiosk.modules.cv.scenario import place_target
from kiosk.modules.cv.view.block_delegate import AsideDelegate, PageDelegate
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.desk import Paper
from kiosk.modules.cv.view.line_builder import LineBuilder
from kiosk.modules.cv.view.lines_words import caption, card_block, entry_block
from kiosk.modules.cv.view.telling_view import TellingView
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost

PAGE, LIFE, LINE = "page", "life", "line"
_ON_PAGE = ("up", "down", "off")


class LinesView(TellingView):
    """Shows one `LinesPage`. One entry or card at most is chosen."""

    def __init__(self, world: LinesPage, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(world, host, self.tr("Back to the CV"), parent)
        self._world = world
        self._shown, self._beside = PAGE, LIFE
        self._heard, self._built = 0, ""
        self.page = BlockList(host, "page-list", self.tr("The page"), "surface", PageDelegate)
        self.life = BlockList(host, "life-list", self.tr("My life"), "sunken", AsideDelegate)
        self.page.empty = self.tr("Take a card of your life.")
        self.life.empty = self.tr("All your cards are on the page.")
        self.paper = Paper(host, self.page, self.work)
        self.builder = LineBuilder(host, self.keys, world.verbs, self.work)
        self._side = Ground(host, "sunken", parent=self.work)
        inside = QHBoxLayout(self._side)
        pad = host.theme.space(2)
        inside.setContentsMargins(0, pad, 0, pad)
        inside.addWidget(self.life)
        row = QHBoxLayout()
        row.setSpacing(0)
        for part in (self.paper, self._side, self.builder):
            row.addWidget(part, 1)
        self.column.addLayout(row, 1)
        self._make_tools()
        self._connect()
        self.refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Everything is typed into the world at once."""
        self.builder.settle()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        ways = {LIFE: ("put", "life-list"), PAGE: ("page-list", *_ON_PAGE)}
        way = next((place for place, names in ways.items() if target in names), LINE)
        return self.found(target) or self.tools.visible(f"place-{way}")

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark; its entry or card is chosen."""
        if act.name == GO_ON:
            return self.moments.button if self.moments.isVisible() else None
        if act.name in ("undo", "give", "new"):
            return self.tools.visible(act.name)
        if act.name in ("fill", "verb"):
            return self._written_in(act)
        id = act.target.partition(" ")[0]
        there = self._list_of(id)
        if there is None:
            return None
        if not there.isVisible():
            return self.tools.visible(f"place-{PAGE if there is self.page else LIFE}")
        self._choose(id)
        return there if act.name == "place" else self.tools.visible(act.name)

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return caption(self._world, act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show where it was done."""
        self.flush()
        id = act.target.partition(" ")[0]
        if act.name in ("fill", "verb"):
            self._build(id.partition("-")[0])
        elif self._list_of(id) is not None:
            self._turn(PAGE if self._list_of(id) is self.page else LIFE)
        used = self.used_by(act)
        before = {entry.id for entry in self._world.entries}
        self._world.perform(act)
        self._choose_new(before)
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """The panel says it."""

    # -- gestures ----------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """A button of the row."""
        if name.startswith("place-"):
            self._turn(name.removeprefix("place-"))
            self.start()
        elif name in ("undo", "give", "new"):
            self._act(Act(name))
        else:
            self._act(Act(name, self._chosen()))

    def start(self) -> None:
        """Put the keyboard where work begins in what is shown."""
        line = self.builder.fields["when"].line
        first = {LIFE: self.life, LINE: line if line.isVisible() else self.page}
        first.get(self._shown, self.page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        for place in (self.page, self.life):
            place.chosen.connect(self._choose)
            place.wanted.connect(self._wanted)
        self.page.clicked.connect(lambda _: self._show_built())
        self.page.dropped.connect(self._put_down)
        self.life.dropped.connect(lambda id, _: self._act(Act("off", id)))
        self.builder.written.connect(self._typed)
        self.builder.verb_wanted.connect(self._begin_line)
        self.builder.left.connect(self.acted)

    def _wanted(self, what: str) -> None:
        """A key on the chosen entry or card."""
        id = self._chosen()
        on_page = self._world.entry(id) is not None
        if what == "across" and on_page:
            self._build(id)
            self.start()
        elif what == "across":
            self._act(Act("put", id))
        elif on_page:
            self._act(Act("off" if what == "away" else what, id))

    def _put_down(self, id: str, before: str) -> None:
        """An entry or a card was let go over the page."""
        self._act(Act("place", place_target(id, before)) if before else Act("put", id))

    def _typed(self, part: str, text: str) -> None:
        self.write(Act("fill", part_target(self._built, part), text))

    def _begin_line(self, part: str, verb: str) -> None:
        """The line begins with the verb; one goes on typing behind it."""
        if self.do(Act("verb", f"{part_target(self._built, part)} {verb}")):
            line = self.builder.fields[part].line
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            line.end(False)

    def _act(self, act: Act) -> None:
        """An act on the page: a new entry is written next, else the list keeps the keyboard."""
        there = self._list_of(act.target.partition(" ")[0])
        row = there.currentIndex().row() if there is not None else 0
        before = {entry.id for entry in self._world.entries}
        if not self.do(act) or self._world.moments.name:
            return
        if self._choose_new(before):
            self.start()
            return
        id = act.target.partition(" ")[0]
        if self._world.entry(id) is not None:
            self._choose(id)
            announce(self, self._said(id))
        elif there is not None:
            self._choose(there.choose_near(row))

    def _choose_new(self, before: set[str]) -> bool:
        """An entry that was not there before is chosen and written; False without one."""
        new = [entry.id for entry in self._world.entries if entry.id not in before]
        if new and not self._world.moments.name:
            self._build(new[0])
        return bool(new)

    # -- showing -----------------------------------------------------------------------------

    def show_world(self) -> None:
        """The page, the cards and the entry that is written, as the world has them."""
        world = self._world
        self.page.show_blocks([entry_block(entry) for entry in world.entries])
        self.life.show_blocks([card_block(world.cards[id]) for id in world.aside])
        if world.entry(self._built) is None:
            self._built = ""
        self._show_entry()
        if len(world.given) != self._heard:  # the page comes back into sight after each story
            self._heard, self._shown = len(world.given), PAGE
        self._enable()

    def arrange(self) -> None:
        """The page beside the cards or the line, or one of them."""
        wide = self.width() >= self._host.theme.size("cv.wide")
        shown = {PAGE, self._beside} if wide else {self._shown}
        places = ((PAGE, self.paper), (LIFE, self._side), (LINE, self.builder))
        for place, part in sorted(places, key=lambda each: each[0] in shown):
            part.setVisible(place in shown)
        for place, _ in places:
            tool = self.tools.tools[f"place-{place}"]
            tool.want(place != PAGE or not wide)
            tool.check(place in shown)
        for name in _ON_PAGE:
            self.tools.tools[name].want(PAGE in shown)
        self.tools.tools["put"].want(LIFE in shown)
        self.tools.fold()

    def _turn(self, place: str) -> None:
        self._shown = place
        if place != PAGE:
            self._beside = place
        if place == LINE and not self._built and self._world.entries:
            self._choose(self._world.entries[0].id)
        self.arrange()

    def _build(self, id: str) -> None:
        """Write this entry."""
        self._choose(id)
        self._turn(LINE)

    def _show_built(self) -> None:
        """A press on an entry: beside the page it is written, where there is room."""
        if self._world.entry(self._chosen()) is not None:
            self._beside = LINE
            self.arrange()

    def _choose(self, id: str) -> None:
        """Choose an entry or a card where it is, and nothing elsewhere."""
        for place in (self.page, self.life):
            if place.current_id() != (id if place.rows.place_of(id) >= 0 else ""):
                place.choose(id)
        if self._world.entry(id) is not None and id != self._built:
            self.builder.settle()
            self._built = id
            self.builder.begin()
            self._show_entry()
        self._enable()

    def _show_entry(self) -> None:
        entry = self._world.entry(self._built)
        card = self._world.cards.get(entry.card) if entry is not None else None
        self.builder.show_entry(entry, card)

    def _enable(self) -> None:
        world, id = self._world, self._chosen()
        ids = [entry.id for entry in world.entries]
        offers = {offer.name for offer in world.offers() if offer.target in ("", id)}
        able = {
            "up": id in ids[1:],
            "down": id in ids[:-1],
            "off": id in ids,
            "put": id in world.aside and "put" in offers,
            "new": "new" in offers,
            "undo": world.undoable,
            "give": bool(ids),
        }
        for name, yes in able.items():
            self.tools.tools[name].enable(yes)

    # -- parts -------------------------------------------------------------------------------

    def _make_tools(self) -> None:
        tools = self.tools
        tools.add_place(PAGE, self.tr("The page"), "file-user")
        tools.add_place(LIFE, self.tr("My life"), "user-round")
        tools.add_place(LINE, self.tr("The line"), "pencil")
        tools.add("undo", self.tr("Undo"), "undo-2")
        tools.add("up", self.tr("Move up"), "arrow-up")
        tools.add("down", self.tr("Move down"), "arrow-down")
        tools.add("off", self.tr("Remove"), "trash-2", "outline")
        tools.add("new", self.tr("Write another one"), "plus")
        tools.add("put", self.tr("Put on the page"), "clipboard-paste", "outline")
        tools.add_gap()
        tools.add("give", self._world.act_words, "send", "cv")
        places = {f"place-{place}" for place in (PAGE, LIFE, LINE)}
        tools.folding = ({"off"}, {"put"}, places, {"give"})

    def _chosen(self) -> str:
        return self.page.current_id() or self.life.current_id()

    def _said(self, id: str) -> str:
        names = {entry.id: entry_block(entry).name for entry in self._world.entries}
        words = self.tr("{0}: on the page, place {1} of {2}")
        return words.format(names[id], list(names).index(id) + 1, len(names))

    def _list_of(self, id: str) -> BlockList | None:
        places = (self.page, self.life)
        return next((place for place in places if place.rows.place_of(id) >= 0), None)

    def _written_in(self, act: Act) -> QWidget | None:
        """The field or the verb of an act; what leads there while it is not in sight."""
        target, _, verb = act.target.partition(" ")
        id, _, part = target.partition("-")
        if not self.builder.isVisible():
            return self.tools.visible(f"place-{LINE}")
        self._choose(id)
        return self.builder.bank.buttons[verb] if verb else self.builder.fields[part].line
