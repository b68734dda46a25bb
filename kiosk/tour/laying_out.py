"""A CV laid out by hand: printed far too small, then mended in the word processor."""

import re
from functools import partial

from PySide6.QtCore import Qt

from kiosk.learning.rich_text import FONTS, Paragraph
from kiosk.modules.cv.layout_scenario import CvLayout
from kiosk.tour.learner import Learner
from kiosk.ui.parts.writer.page_edit import PageEdit

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_GAP = re.compile(r" {3,}")


class LayingOut:
    """The scenes of CV4."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From a document of two pages, over a sheet that nobody can read, to one that is kept."""
        learner = self._learner
        learner.open_activity("cv/cv4")
        learner.turn_to("simulator")
        learner.visitor.see("writer-page")
        learner.picture("messy")
        self.shrink()
        self.dress()
        self.take_blanks_out()
        self.align()
        self.make_lists()
        self.look()
        self.give("kept")
        learner.visitor.wait_for(lambda: learner.attempt().ready, "for the sheet")

    def shrink(self) -> None:
        """Everything in 6 points fits on a page, and nobody reads it."""
        learner = self._learner
        self.select_all()
        self.use("size", "size-6")
        self.give("too-small")
        learner.visitor.wait_for(lambda: bool(learner.attempt().repairs), "for the repair")
        learner.picture("sheet-back")

    def dress(self) -> None:
        """One font, one size, then the styles of the titles."""
        self.select_all()
        self.use("font", f"font-{FONTS[0]}")
        self.select_all()
        self.use("size", "size-11")
        for words in self.world.titles:
            self.go_to(next(p for p in self.paragraphs if p.text == words))
            self.use("style", "style-section")
        self.go_to(self.paragraphs[0])
        self.use("style", "style-title")
        self._learner.picture("styled")

    def take_blanks_out(self) -> None:
        """Backspace on each empty line, with the hidden signs shown."""
        visitor = self._learner.visitor
        self.use("marks")
        self._learner.picture("hidden-signs")
        while blank := next((p for p in self.paragraphs if p.blank), None):
            count = len(self.paragraphs)
            self.go_to(blank)
            visitor.press(Qt.Key.Key_Backspace)
            visitor.wait_for(partial(self.fewer_than, count), "for a line less")

    def align(self) -> None:
        """Spaces give way to a tab, and dates end at one stop."""
        for id in [p.id for p in self.paragraphs if _GAP.search(p.text)]:
            while gap := _GAP.search(self.text(id)):
                self.put_tab(id, gap.start(), gap.end())
            if self.text(id)[-4:].isdecimal():
                self.use("stop")
        self._learner.picture("aligned")

    def put_tab(self, id: str, start: int, end: int) -> None:
        """Select letters of a paragraph, and press Tab."""
        visitor, before = self._learner.visitor, self.text(id)
        self.go_to(self.world.writer.document.paragraph(id))
        visitor.press(Qt.Key.Key_Right, times=start)
        visitor.press(Qt.Key.Key_Right, SHIFT, end - start)
        visitor.press(Qt.Key.Key_Tab)
        visitor.wait_for(lambda: self.text(id) != before, "for the tab to be kept")

    def make_lists(self) -> None:
        """Lines with a typed sign become items, all those in a row at once."""
        visitor, document = self._learner.visitor, self.world.writer.document
        items = [p for p in document.paragraphs if p.id in self.world.items]
        for first in items:
            at = document.place_of(first.id)
            if at and document.paragraphs[at - 1] in items:
                continue
            last = at
            while last + 1 < len(document.paragraphs) and document.paragraphs[last + 1] in items:
                last += 1
            self.go_to(self.world.writer.document.paragraph(first.id))
            visitor.press(Qt.Key.Key_Down, SHIFT, last - at)
            visitor.press(Qt.Key.Key_End, SHIFT)
            self.use("list", "list-bullet")
        self._learner.picture("lists")

    def look(self) -> None:
        """The signs go, the preview comes."""
        visitor = self._learner.visitor
        self.use("marks")
        self.use("preview")
        visitor.see("writer-preview")
        self._learner.picture("preview")
        visitor.click("preview-close")
        visitor.see("writer-page")

    def give(self, scene: str) -> None:
        """Print, and read what comes of it to its end."""
        visitor, world = self._learner.visitor, self.world
        printed = len(world.printed)
        self.use("print")
        visitor.wait_for(lambda: len(world.printed) > printed, "for the sheet")
        while world.moments.name:
            if world.moments.last:
                self._learner.picture(scene)
            visitor.click("go-on")
        visitor.see("writer-page")

    # -- parts -------------------------------------------------------------------------

    @property
    def world(self) -> CvLayout:
        """The text on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, CvLayout)
        return scenario

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What it says."""
        return self.world.writer.document.paragraphs

    def fewer_than(self, count: int) -> bool:
        """Whether the text has less than so many paragraphs."""
        return len(self.paragraphs) < count

    def text(self, id: str) -> str:
        """What a paragraph says."""
        return self.world.writer.document.paragraph(id).text

    def page(self) -> PageEdit:
        """The pages, with the keyboard in them."""
        page = self._learner.visitor.see("writer-page")
        assert isinstance(page, PageEdit)
        if not page.hasFocus():
            self._learner.visitor.click("writer-page")
        return page

    def select_all(self) -> None:
        """Ctrl+A in the pages."""
        self.page()
        self._learner.visitor.press(Qt.Key.Key_A, CONTROL)

    def go_to(self, wanted: Paragraph) -> None:
        """To the start of a paragraph, by keys."""
        visitor, page = self._learner.visitor, self.page()
        visitor.press(Qt.Key.Key_Home, CONTROL)
        for _ in range(3 * len(self.paragraphs)):
            if page.paragraph().id == wanted.id:
                return
            visitor.press(Qt.Key.Key_Down)
            visitor.press(Qt.Key.Key_Home)
        raise AssertionError(f"the caret never came to {wanted.id}")

    def use(self, tool: str, entry: str = "") -> None:
        """A tool, and an entry of its menu; both may stand in the menu of tools."""
        visitor = self._learner.visitor
        self._learner.turn_to("simulator")
        if visitor.find(f"tool-{tool}") is None:
            visitor.click("tool-more")
            visitor.choose_entry(tool)
        else:
            visitor.click(f"tool-{tool}")
        if entry:
            visitor.choose_entry(entry)
