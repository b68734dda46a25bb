"""The theme in force, and the one place that changes it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.kit.icons import Icons
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.tokens import Tokens


class ThemeHost(QObject):
    """Holds the theme of one application and tells the widgets when it changes.

    Given to every widget by its constructor; widgets read `host.theme` when they paint
    and connect to `changed` for what they keep. The application must be made with the Fusion
    style (`kiosk.app.application`), which takes palette and style sheet alike on every system.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        tokens: Tokens,
        look: Look | None = None,
        *,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self.tokens = tokens
        self.icons = Icons(tokens.mirrored_icons())
        self.reduced_motion = reduced_motion
        self._theme = Theme(tokens, look or Look())
        self._apply()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def look(self) -> Look:
        """The look in force."""
        return self._theme.look

    def set_look(self, look: Look) -> None:
        """Repaint everything with another look; nothing when it is the same."""
        if look == self._theme.look:
            return
        self._theme = Theme(self.tokens, look)
        windows = [w for w in self._app.topLevelWidgets() if w.isVisible() and w.updatesEnabled()]
        for window in windows:
            window.setUpdatesEnabled(False)
        try:
            self._apply()
            self.changed.emit()
            for window in windows:
                _lay_out(window)
        finally:
            for window in windows:
                window.setUpdatesEnabled(True)

    def _apply(self) -> None:
        self._app.setPalette(self._theme.palette())
        self._app.setFont(self._theme.font("body"))


def _lay_out(window: QWidget) -> None:
    """Place everything anew at once; by itself Qt would do it one level a frame."""
    for widget in (*window.findChildren(QWidget), window):
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()
            widget.updateGeometry()
    layout = window.layout()
    if layout is not None:
        layout.activate()
