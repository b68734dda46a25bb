"""What the focus ring must know of a widget."""

from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QWidget

SHAPE_CHANGED = QEvent.Type(QEvent.registerEventType())


class FocusShape(NamedTuple):
    """Rectangle in the widget's own coordinates, corner radius in px, inset in dense lists.

    An empty rectangle asks for no ring.
    """

    rect: QRect
    radius: int
    inset: bool = False


@runtime_checkable
class HasFocusShape(Protocol):
    """A widget that tells where its ring goes; others get their whole rectangle."""

    def focus_shape(self) -> FocusShape:
        """Where the ring goes now."""
        ...


def tell_shape_changed(widget: QWidget) -> None:
    """Ask the ring to look at `focus_shape` again, after the place inside a widget moved."""
    QCoreApplication.sendEvent(widget, QEvent(SHAPE_CHANGED))
