"""The CV as a page whose lines are chosen, moved, taken off and written in place."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.offer_desk import Page
from kiosk.modules.cv.offer_lines import Line
from kiosk.modules.cv.view import block_look
from kiosk.modules.cv.view.block_delegate import PageDelegate
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.line_editor import LineEditor
from kiosk.ui.kit.theme_host import ThemeHost

translate = QCoreApplication.translate
LOOKS = {"name": "name", "contact": "line", "title": "title"}
OFF = "off"
"""Kind of a block that stands for a line which is taken off."""


class LineDelegate(PageDelegate):
    """A line as it is printed; grey when it is taken off."""

    def set_in(self, block: Block, width: int) -> block_look.Set:
        """The line, set in that width."""
        made = super().set_in(block, width)
        if block.kind != OFF:
            return made
        muted = tuple(replace(each, color="ink-muted") for each in made.written)
        return replace(made, written=muted)


class LinePage(BlockList):
    """`editor` lies over the line that is written."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        words = translate("OfferPage", "The CV")
        super().__init__(host, "page-list", words, "surface", LineDelegate, parent)
        self._lines: dict[str, Line] = {}
        self.editor = LineEditor(host, self.viewport())
        self.verticalScrollBar().valueChanged.connect(self.place_editor)
        host.changed.connect(self.place_editor)

    def show_page(self, lines: Iterable[Line], page: Page) -> None:
        """Show the lines in the order of the page."""
        self._lines = {line.id: line for line in lines}
        self.show_blocks([block_of_line(self._lines[id], page) for id in page.order])
        self.place_editor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The editor goes with its line."""
        super().resizeEvent(event)
        self.place_editor()

    def place_editor(self) -> None:
        """Lay the editor over the line that is written."""
        row = self.rows.place_of(self.editor.line)
        if row < 0:
            return
        self.executeDelayedItemsLayout()
        over = self.visualRect(self.rows.index(row))
        pad = self._host.theme.space(2)
        room = self.viewport().rect()
        height = max(over.height() - self._head(), self.editor.least())
        height = min(height, room.height())
        top = over.top() + self._head()
        if 0 <= over.center().y() < room.height():  # all of it in sight while its line is
            top = max(0, min(top, room.height() - height))
        self.editor.setGeometry(QRect(pad, top, room.width() - 2 * pad, height))

    def _head(self) -> int:
        """Room above the words of the line that is written: its head stays in sight."""
        if self._lines[self.editor.line].part in LOOKS:
            return 0
        theme = self._host.theme
        return int(theme.line("label")) + theme.inset("cv.padding") + theme.space(1)


def block_of_line(line: Line, page: Page) -> Block:
    """A line as a block of the page."""
    off = line.id in page.off
    head = line.head
    if off:
        head = translate("OfferPage", "{0} (taken off)").format(head)
    text = page.text(line.id) or "\u2026"
    look = LOOKS.get(line.part, "section")
    icon = "phone" if line.part == "contact" else ""
    return Block(line.id, OFF if off else "life", look, head, (text,), icon)
