"""The shadow of what floats: dialogs, toasts and drawers only."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from kiosk.ui.kit.theme_host import ThemeHost


def add_float_shadow(host: ThemeHost, panel: QWidget) -> None:
    """Give a floating panel its shadow; never inside a scroll area, two at once at most."""
    tokens = host.tokens
    shadow = QGraphicsDropShadowEffect(panel)
    shadow.setBlurRadius(2 * tokens.number("elevation.float.blur"))
    shadow.setOffset(0, tokens.number("elevation.float.dy"))
    color = QColor(tokens.colors("light")["ink"])
    color.setAlphaF(tokens.number("elevation.float.alpha"))
    shadow.setColor(color)
    panel.setGraphicsEffect(shadow)
