"""The head of a CV: its form, the page as it will be, and the person's notebook.

Object names that hints may point at: ``head-label`` ``head-first-name`` ``head-last-name``
``head-phone`` ``head-city`` ``head-email``; ``undo`` ``give``; ``page-list`` ``notes-list``;
``place-form`` ``place-page`` ``place-notes`` turn to what is not in sight; ``go-on`` while a
story is told.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act
from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.head_scenario import HeadPage
from kiosk.modules.cv.view.block_delegate import AsideDelegate, PageDelegate
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.desk import Paper
from kiosk.modules.cv.view.head_form import HeadForm
from kiosk.modules.cv.view.telling_view import TellingView
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost

FORM, PAGE, NOTES = "form", "page", "notes"
_ROWS = {"name": "first_name", "title": "label", "phone": "phone", "mail": "email", "town": "city"}
"""Blocks of the page and the field that each is typed in."""


class HeadView(TellingView):
    """Shows one `HeadPage`. The form is always beside the page or the notebook, if it has room."""

    def __init__(self, world: HeadPage, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(world, host, self.tr("Back to the CV"), parent)
        self._world = world
        self._shown, self._beside = FORM, NOTES
        self._heard = 0
        self.form = HeadForm(host, self.keys, self.work)
        self.page = BlockList(host, "page-list", self.tr("The page"), "surface", PageDelegate)
        self.notes = BlockList(host, "notes-list", self.tr("Notebook"), "sunken", AsideDelegate)
        for place in (self.page, self.notes):
            place.pulls = False
        self.paper = Paper(host, self.page, self.work)
        self._side = Ground(host, "sunken", parent=self.work)
        inside = QHBoxLayout(self._side)
        inside.addWidget(self.notes)
        self.row = QHBoxLayout()
        self.row.addWidget(self.form, 1)
        self.row.addWidget(self.paper, 1)
        self.row.addWidget(self._side, 1)
        self.column.addLayout(self.row, 1)
        pad = host.theme.space(2)
        inside.setContentsMargins(0, pad, 0, pad)
        self.row.setSpacing(0)
        for tool, words, icon in (
            (FORM, self.tr("The form"), "pencil"),
            (NOTES, self.tr("Notebook"), "book-user"),
            (PAGE, self.tr("The page"), "file-user"),
        ):
            self.tools.add_place(tool, words, icon)
        self.tools.add("undo", self.tr("Undo"), "undo-2")
        self.tools.add_gap()
        self.tools.add("give", world.act_words, "send", "cv")
        places = {f"place-{place}" for place in (FORM, NOTES, PAGE)}
        self.tools.folding = (places, {"give"})
        self.form.written.connect(lambda field, text: self.write(Act("fill", field, text)))
        self.form.left.connect(self.acted)
        self.page.clicked.connect(lambda _: self._go_to_field())
        self.page.wanted.connect(lambda _: self._go_to_field())
        self.notes.show_blocks(_notes(world))
        self.refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Everything is typed into the world at once; what was typed last is tidied."""
        self.form.settle()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        way = {"page-list": PAGE, "notes-list": NOTES}.get(target, FORM)
        return self.found(target) or self.tools.visible(f"place-{way}")

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark."""
        if act.name == GO_ON:
            return self.moments.button if self.moments.isVisible() else None
        if act.name != "fill":
            return self.tools.visible(act.name)
        line = self.form.fields[act.target].line
        return line if line.isVisible() else self.tools.visible(f"place-{FORM}")

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        if act.name == "fill":
            return self.tr("Type: {0}").format(act.text)
        return {
            "undo": self.tr("Take the last change back."),
            "give": self.tr("Give the CV."),
        }.get(act.name, "")

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show where it was done."""
        if act.name == "fill":
            self._turn(FORM)
        used = self.used_by(act)
        self._world.perform(act)
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """The panel says it."""

    # -- gestures ----------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """A button of the row."""
        if name.startswith("place-"):
            self._turn(name.removeprefix("place-"))
            self.start()
        else:
            self.do(Act(name))

    def start(self) -> None:
        """Put the keyboard where work begins in what is shown."""
        line = self.form.fields["label"].line
        line.end(False)
        first = {PAGE: self.page, NOTES: self.notes}.get(self._shown, line)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, place: str) -> None:
        self._shown = place
        if place != FORM:
            self._beside = place
        self.arrange()

    def _go_to_field(self) -> None:
        """From a line of the page to the field that it is typed in."""
        field = _ROWS.get(self.page.current_id())
        if field is not None:
            self._turn(FORM)
            self.form.fields[field].line.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing -----------------------------------------------------------------------------

    def show_world(self) -> None:
        """The form and the page as the world has them."""
        world = self._world
        self.form.show_head(world.head)
        self.page.show_blocks(self._blocks())
        self.tools.tools["undo"].enable(world.undoable)
        if len(world.given) != self._heard:  # the form comes back into sight after each story
            self._heard, self._shown = len(world.given), FORM

    def arrange(self) -> None:
        """Form and page beside each other, or one of them."""
        wide = self.width() >= self._host.theme.size("cv.wide")
        shown = {FORM, self._beside} if wide else {self._shown}
        places = ((FORM, self.form), (PAGE, self.paper), (NOTES, self._side))
        for place, part in sorted(places, key=lambda each: each[0] in shown):
            part.setVisible(place in shown)
        for place, _ in places:
            tool = self.tools.tools[f"place-{place}"]
            tool.want(place != FORM or not wide)
            tool.check(place in shown)
        self.tools.fold()

    def _blocks(self) -> list[Block]:
        head, asked = self._world.head, self.tr("{0}?")
        rows = (
            ("name", "name", self.tr("Name"), head.name, ""),
            ("title", "title", self.tr("Job"), head.label, ""),
            ("phone", "line", self.tr("Phone"), head.phone, "phone"),
            ("mail", "line", self.tr("Mail address"), head.email, "at-sign"),
            ("town", "line", self.tr("Town"), head.city, "map-pin"),
        )
        top = [
            Block(id, "who", look, name, (text.strip() or asked.format(name),), icon)
            for id, look, name, text, icon in rows
        ]
        rest = self._world.rest
        return top + [
            Block(f"rest-{n}", "life", "section", each.title, each.lines)
            for n, each in enumerate(rest)
        ]


def _notes(world: HeadPage) -> list[Block]:
    return [
        Block(f"note-{n}", "who", "line", note.title, note.lines, note.icon)
        for n, note in enumerate(world.notes)
    ]
