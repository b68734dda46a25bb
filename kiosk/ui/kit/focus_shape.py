"""What the focus ring must know of a widget."""

from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QRect, SignalInstance
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


def own_moves(widget: QWidget | None) -> SignalInstance | None:
    """The signal ``shape_moved`` of a text that is typed in, else None.

    Such a widget tells itself that it was moved, resized, shown or hidden. The ring watches all
    events of other widgets, which would take a tenth of the time of a key.
    """
    signal = getattr(widget, "shape_moved", None)
    return signal if isinstance(signal, SignalInstance) else None


def tell_shape_changed(widget: QWidget) -> None:
    """Ask the ring to look at `focus_shape` again, after the place inside a widget moved."""
    QCoreApplication.sendEvent(widget, QEvent(SHAPE_CHANGED))
