"""Short moves that explain where something came from; none when motion is reduced."""

from typing import Any

from PySide6.QtCore import QAbstractAnimation, QByteArray, QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.theme_host import ThemeHost


def move(
    host: ThemeHost, widget: QWidget, name: bytes, start: Any, end: Any, length: str = "drawer"
) -> None:
    """Bring a Qt property of a widget from start to end in a token's time (press, drawer, page).

    With reduced motion the end is set at once. Nothing repeats.
    """
    if host.reduced_motion or not widget.isVisible():
        widget.setProperty(name.decode(), end)
        return
    animation = QPropertyAnimation(widget, QByteArray(name), widget)
    animation.setDuration(host.theme.milliseconds(length))
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.setStartValue(start)
    animation.setEndValue(end)
    animation.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
