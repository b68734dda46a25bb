"""PySide6 keeps the references to None, True and False.

PySide6 6.12.0 on Python 3.11 loses one at every Qt call that returns nothing and aborts the
program after a few thousand (docs/decisions/002).
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 300
# Other parts of the interpreter take and give back a few references meanwhile.
NOISE = 20


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True, False are immortal from 3.12")
@pytest.mark.parametrize("method", ["setText", "update", "isVisible", "isEnabled", "start"])
def test_three_hundred_calls_leave_the_counts_alone(qtbot: QtBot, method: str) -> None:
    label = QLabel()
    timer = QTimer(label)
    qtbot.addWidget(label)
    calls: dict[str, Callable[[], object]] = {
        "setText": lambda: label.setText("a"),
        "update": label.update,
        "isVisible": label.isVisible,
        "isEnabled": label.isEnabled,
        "start": lambda: timer.start(60_000),
    }
    call = calls[method]
    QCoreApplication.processEvents()
    before = [sys.getrefcount(value) for value in (None, True, False)]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(value) for value in (None, True, False)]
    timer.stop()
    assert [abs(b - a) < NOISE for a, b in zip(after, before, strict=True)] == [True] * 3
