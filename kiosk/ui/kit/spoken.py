"""What is read aloud of a part of the screen: its words in reading order, sentence by sentence.

Words are found by walking the widgets, so that a new screen is read without a line of its own.
A widget that knows better has a method `spoken`; one with `unspoken` set is passed over.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.text import Text

# A sentence ends at its mark and a space, or at the end of a line. The mark of a lone capital
# or of « M. » is none: « M. Diallo » is one name.
_END = re.compile(r"(?<=[.!?…])(?<!\b[A-ZÀ-Ý]\.)[ \u00a0\u202f]+(?=[^\s.!?…»:;])|\n+(?![a-zà-ÿ])")


class Spoken(NamedTuple):
    """Words to read, and the widget in which they stand (None: nowhere in sight)."""

    text: str
    widget: QWidget | None = None


class Sentence(NamedTuple):
    """One sentence of a `Spoken`, and where it begins and how long it is in there."""

    text: str
    start: int
    widget: QWidget | None


def sentences(spoken: Spoken) -> list[Sentence]:
    """The sentences of a text, in order; what holds no letter or digit is none."""
    found, start = [], 0
    ends = [(match.start(), match.end()) for match in _END.finditer(spoken.text)]
    for end, following in (*ends, (len(spoken.text),) * 2):
        words = spoken.text[start:end]
        if any(character.isalnum() for character in words):
            found.append(Sentence(words, start, spoken.widget))
        start = following
    return found


def gather(root: QWidget) -> list[Spoken]:
    """Headings, paragraphs and words of buttons that are shown in ``root``, in reading order."""
    return [part for child in _in_order(root) for part in _of(child)]


def _of(widget: QWidget) -> Sequence[Spoken]:
    if getattr(widget, "unspoken", False):
        return ()
    own = getattr(widget, "spoken", None)
    if callable(own):
        parts: Sequence[Spoken] = own()
        return parts
    if isinstance(widget, Text | Chip) or (isinstance(widget, QAbstractButton) and widget.text()):
        return (Spoken(widget.text(), widget),) if widget.text() else ()
    return gather(widget)


def _in_order(root: QWidget) -> Iterator[QWidget]:
    """Children in sight, row by row, each row from the start of the line."""
    options = Qt.FindChildOption.FindDirectChildrenOnly
    rest = [w for w in root.findChildren(QWidget, options=options) if not _out_of_sight(w)]
    rest.sort(key=lambda widget: widget.y())
    rtl = root.layoutDirection() == Qt.LayoutDirection.RightToLeft
    while rest:
        first = rest[0].geometry()
        row = [w for w in rest if w.geometry().center().y() <= first.bottom()]
        row = row or rest[:1]
        row.sort(key=lambda widget: -widget.geometry().right() if rtl else widget.x())
        yield from row
        rest = [widget for widget in rest if widget not in row]


def _out_of_sight(widget: QWidget) -> bool:
    return widget.isHidden() or widget.isWindow()
