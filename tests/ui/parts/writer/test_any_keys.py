"""Whatever is typed and chosen, the screen shows what the model says, and acts replay to it."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.learning.writer import Writer
from kiosk.learning.writer_acts import apply
from tests.ui.parts.writer.conftest import CONTROL, LINES, SHIFT, Show

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
KEYS = (
    *((key, NONE) for key in (Key.Key_A, Key.Key_Space, Key.Key_Minus, Key.Key_Tab)),
    *((key, NONE) for key in (Key.Key_Return, Key.Key_Backspace, Key.Key_Delete)),
    *((key, held) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
      for held in (NONE, SHIFT, CONTROL, CONTROL | SHIFT)),
    *((key, held) for key in (Key.Key_Home, Key.Key_End) for held in (NONE, SHIFT, CONTROL)),
    *((key, CONTROL) for key in (Key.Key_B, Key.Key_Z, Key.Key_Y, Key.Key_X, Key.Key_V)),
    *((key, CONTROL) for key in (Key.Key_Backspace, Key.Key_Delete, Key.Key_C)),
)  # fmt: skip
TOOLS = (
    ("style", "section"), ("size", "9"), ("list", "bullet"), ("list", "none"), ("stop", ""),
    ("align", "right"), ("marks", ""), ("margins", "30"), ("undo", ""), ("redo", ""),
)  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_the_screen_says_what_the_model_says(show: Show, seed: int) -> None:
    chance, shown = Random(seed), show()
    first = shown.desk.writer.document
    QGuiApplication.clipboard().setText("un\ndeux mots")
    page = shown.part.page
    for _ in range(150):
        if chance.random() < 0.15:
            shown.part.tools.used.emit(*chance.choice(TOOLS))
        else:
            key, held = chance.choice(KEYS)
            QTest.keyClick(page, key, held)
        if chance.random() < 0.3:
            shown.part.flush()
            document = shown.desk.writer.document
            assert [p.text for p in document.paragraphs] == page.toPlainText().split("\n")
    shown.part.flush()
    again, acts = Writer(first), shown.desk.acts
    for act, after in zip(acts, [*acts[1:], None], strict=True):
        both = after is not None and act.name == after.name == "fill"
        replaced = both and after is not None and act.target == after.target
        if not replaced:  # a world keeps the last of several fills in a row only
            apply(again, act)
    assert again.document == shown.desk.writer.document
    assert len(LINES) == len(first.paragraphs)
