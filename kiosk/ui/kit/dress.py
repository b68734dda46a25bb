"""The house's style sheet on one widget that Qt draws: a field, a menu, a list, a scroll bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.theme_host import ThemeHost


class Dress(QObject):
    """Keeps one widget, and what is inside it, in the theme in force; goes with the widget.

    One by one, because a sheet on the whole application makes Qt look for rules at every widget
    it makes or moves: nearly half the time of a change of screen. ``own`` adds rules of the
    widget's own, asked for again with each theme.
    """

    def __init__(
        self, host: ThemeHost, widget: QWidget, own: Callable[[], str] | None = None
    ) -> None:
        super().__init__(widget)
        self._host = host
        self._widget = widget
        self._own = own
        host.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Put on the sheet again: the theme, or a rule of its own, has changed."""
        own = self._own() if self._own is not None else ""
        self._widget.setStyleSheet(self._host.theme.qss() + own)
