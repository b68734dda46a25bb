"""Loads what the next screens are made of while nobody is waiting for it."""

import gc
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

BREATH_MS = 10
"""Between two steps: a press that came meanwhile is answered first."""
AT_ONCE = 20
"""Classes in one step: some 10 ms."""


def qt_classes() -> Iterator[Callable[[], object]]:
    """Steps that make PySide6 load its classes, which it does at first use.

    Wrapping one widget, event or object of Qt's own makes it load every class that this might
    be: without these steps 20 to 60 ms in the middle of a change of screen.
    """
    for module in (QtWidgets, QtGui, QtCore):
        names = [name for name in dir(module) if name.startswith("Q")]
        for first in range(0, len(names), AT_ONCE):
            yield partial(_touch, module, names[first : first + AT_ONCE])


def _touch(module: ModuleType, names: list[str]) -> None:
    for name in names:
        getattr(module, name)


class Warm(QObject):
    """Does small steps one after another on the thread that paints, as imports must be."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = list(steps)
        self._timer = QTimer(self, interval=BREATH_MS)
        self._timer.timeout.connect(self._next)

    def start(self) -> None:
        """Begin; asked again, nothing is done twice."""
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest to the moment when it is needed."""
        self._timer.stop()

    def _next(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            return
        self._timer.stop()
        # All that was loaded stays: the collector need not look at it again and again.
        gc.collect()
        gc.freeze()
