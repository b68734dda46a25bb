"""A page that scrolls up and down only; its content is as wide as the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QFrame, QVBoxLayout, QWidget

from kiosk.ui.kit.scroll_area import ScrollArea
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost


class ScrollPage(ScrollArea):
    """Put widgets into `column`. What gets the focus is brought into view, ring included.

    With `lead`, so is the title of the part that it belongs to, as far as both fit.
    """

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._leads: dict[QWidget, QWidget] = {}
        self._shown_at = 0
        self.around = 4
        """Step of the spacing scale that stays in sight around what has the focus."""
        self.setObjectName("page")
        # A ground of our own: Qt's would have to be asked for, and the first widget that PySide6
        # wraps for Qt makes it load every widget class there is (20 ms).
        ground = QWidget()
        ground.setObjectName("qt_scrollarea_viewport")  # Qt's name, by which the ring knows it
        self.setViewport(ground)
        self.setVerticalScrollBar(HouseScrollBar(host))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setObjectName("pageContent")
        self.column = QVBoxLayout(self.content)
        self.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._keep_focus)
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

    def turn(self, event: QKeyEvent) -> bool:
        """Scroll as a key says that nothing else wanted; False when it says nothing of the kind."""
        does, key = QAbstractSlider.SliderAction, Qt.Key
        action = {
            key.Key_PageDown: does.SliderPageStepAdd,
            key.Key_PageUp: does.SliderPageStepSub,
            key.Key_Down: does.SliderSingleStepAdd,
            key.Key_Up: does.SliderSingleStepSub,
            key.Key_Home: does.SliderToMinimum,
            key.Key_End: does.SliderToMaximum,
        }.get(key(event.key()))
        if action is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.verticalScrollBar().triggerAction(action)
        return True

    def lead(self, part: QWidget, title: QWidget) -> None:
        """Keep a title in sight while something in its part has the focus."""
        self._leads[part] = title

    def show_part(self, title: QWidget, last: QWidget) -> None:
        """Bring a title into view, with as much as possible of what it leads to."""
        around = self._host.theme.space(4)
        top = title.mapTo(self.content, title.rect().topLeft()).y() - around
        bottom = last.mapTo(self.content, last.rect().bottomLeft()).y() + around
        bar, height = self.verticalScrollBar(), self.viewport().height()
        fits = bottom - top <= height
        bar.setValue(max(bottom - height, min(bar.value(), top)) if fits else top)

    def _keep_focus(self) -> None:
        """Content that grew must not push away what has the focus, unless one scrolled since."""
        if self.verticalScrollBar().value() == self._shown_at:
            self._show_focus(None, QApplication.focusWidget())

    def _show_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new is not self.content and self.content.isAncestorOf(new):
            around = self._host.theme.space(self.around)
            self.ensureWidgetVisible(new, around, around)
            for part, title in self._leads.items():
                if part is new or part.isAncestorOf(new):
                    self._show_with(title, new)
            self._shown_at = self.verticalScrollBar().value()

    def _show_with(self, title: QWidget, focused: QWidget) -> None:
        """Show both; when they do not fit, what has the focus comes first."""
        around = self._host.theme.space(4)
        top = title.mapTo(self.content, title.rect().topLeft()).y() - around
        bottom = focused.mapTo(self.content, focused.rect().bottomLeft()).y() + around
        bar = self.verticalScrollBar()
        if top < bar.value() and bottom - top <= self.viewport().height():
            bar.setValue(top)
