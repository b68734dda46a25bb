"""A page that scrolls up and down only; its content is as wide as the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from kiosk.ui.kit.theme_host import ThemeHost


class ScrollPage(QScrollArea):
    """Put widgets into `column`. What gets the focus is brought into view, ring included."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("page")
        # A ground of our own: Qt's would have to be asked for, and the first widget that PySide6
        # wraps for Qt makes it load every widget class there is (20 ms).
        ground = QWidget()
        ground.setObjectName("qt_scrollarea_viewport")  # Qt's name, by which the ring knows it
        self.setViewport(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName("pageContent")
        self.column = QVBoxLayout(self.content)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content as wide as the page, even if a long word has to break."""
        self.content.setMaximumWidth(self.viewport().width())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the arrows, but leave them to the window when Alt is held."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _show_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self.content and self.content.isAncestorOf(new):
            around = self._host.theme.space(4)
            self.ensureWidgetVisible(new, around, around)
