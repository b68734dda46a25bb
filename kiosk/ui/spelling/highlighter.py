"""Words of a document that look otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from kiosk.ui.spelling.slip import Slip


class Highlighter(QSyntaxHighlighter):
    """Marks the slips it is given; a block that is laid out anew keeps its marks."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._slips: Sequence[Slip] = ()
        self._look = QTextCharFormat()

    def place(self, slips: Sequence[Slip]) -> None:
        """The text moved: know the places, paint nothing (Qt paints what was edited)."""
        self._slips = slips

    def show(self, slips: Sequence[Slip], look: QTextCharFormat) -> None:
        """Mark these; only blocks whose marks change are laid out again."""
        document = self.document()
        changed = set(self._slips) ^ set(slips)
        everywhere = look != self._look
        blocks = _blocks(document, self._slips if everywhere else changed)
        self._slips, self._look = slips, look
        for block in (blocks | _blocks(document, slips if everywhere else changed)).values():
            self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each block that it lays out."""
        block = self.currentBlock()
        for slip in self._slips:
            if block.contains(slip.at):
                self.setFormat(slip.at - block.position(), slip.length, self._look)


def _blocks(document: QTextDocument, slips: Sequence[Slip] | set[Slip]) -> dict[int, QTextBlock]:
    found = (document.findBlock(slip.at) for slip in slips)
    return {block.blockNumber(): block for block in found if block.isValid()}
