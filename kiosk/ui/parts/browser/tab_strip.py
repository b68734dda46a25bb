"""The tabs of the window shown, the way to a new one, and the cross that closes the window."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.learning.browser import Browser
from kiosk.learning.web_tab import Tab
from kiosk.ui.kit.buttons import IconButton, Pressable
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.paint import fill, mirrored, smooth
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.titles import title_of


class TabStrip(QWidget):
    """Dark in the private window, so that nobody takes one for the other."""

    shown = Signal(str)
    closed = Signal(str)
    added = Signal()
    left = Signal()
    """The cross of the window."""

    def __init__(self, host: ThemeHost, browser: Browser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._browser = browser
        self._drawn: tuple[object, ...] = ()
        self.setObjectName("web-tabs")
        self.tabs: list[TabButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(host.theme.space(1))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self._again)

    @property
    def private(self) -> bool:
        """Whether it is the private window's."""
        return self._browser.tab.private

    def refresh(self) -> None:
        """Show the tabs as they are; nothing is touched while nothing changed."""
        browser = self._browser
        drawn = (
            self.private,
            browser.tab.id,
            *((tab.id, title_of(browser, tab)) for tab in browser.window),
        )
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._empty()
        if self.private:
            self._row.addSpacing(self._host.theme.space(2))
            self._row.addWidget(Icon(self._host, "eye-off", "canvas", "browser.icon", self))
            words = Text(self._host, self.tr("Private"), style="label", color="canvas", parent=self)
            words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._row.addWidget(words)
            self._row.addSpacing(self._host.theme.space(2))
        self.tabs = []
        for tab in browser.window:
            front = tab is browser.tab
            button = TabButton(self._host, tab, title_of(browser, tab), front, self)
            button.clicked.connect(lambda _=False, id=tab.id: self.shown.emit(id))
            button.cross.clicked.connect(lambda _=False, id=tab.id: self.closed.emit(id))
            self.tabs.append(button)
            self._row.addWidget(button)
        more = StripIcon(self._host, "plus", self.tr("New tab"), self.private, self)
        more.setObjectName("web-new-tab")
        more.clicked.connect(self.added)
        leave = StripIcon(self._host, "x", self.tr("Close the window"), self.private, self)
        leave.setObjectName("web-quit")
        leave.clicked.connect(self.left)
        self._row.addWidget(more)
        self._row.addStretch(1)
        self._row.addWidget(leave)
        self._share()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room again."""
        super().resizeEvent(event)
        self._share()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground that the tabs stand on."""
        ground = "ink" if self.private else "border"
        if self._host.theme.high_contrast and not self.private:
            ground = "sunken"
        fill(QPainter(self), self.rect(), self._host.theme.color(ground))

    def _share(self) -> None:
        """Tabs of equal width; only the one shown has a cross where they are narrow."""
        theme = self._host.theme
        if not self.tabs:
            return
        target = theme.target("min")
        room = self.width() - 2 * target - theme.space(4) - theme.space(1) * len(self.tabs)
        if self.private:
            room -= 3 * target
        width = min(theme.size("browser.tab"), max(target, room // len(self.tabs)))
        for tab in self.tabs:
            tab.setFixedWidth(width)
            wide = width >= theme.size("browser.tabLeast")
            tab.cross.setVisible(wide or (tab.front and width >= 2 * target))

    def _again(self) -> None:
        self._drawn = ()
        self.refresh()

    def _empty(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setObjectName("")
                widget.deleteLater()


class StripIcon(IconButton):
    """An icon on the ground of the strip; light where that is dark."""

    def __init__(self, host: ThemeHost, icon: str, name: str, dark: bool, parent: QWidget) -> None:
        super().__init__(host, icon, name, parent=parent)
        self._dark = dark

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the dark ground only the icon, until the mouse or the keyboard comes."""
        if not self._dark or self.state() != "rest":
            super().paintEvent(event)
            return
        theme = self._host.theme
        side = theme.size("iconButton.icon")
        place = (self.width() - side) // 2
        ratio = self.devicePixelRatioF()
        drawn = self._host.icons.pixmap(self._icon, theme.color("canvas"), side, ratio=ratio)
        QPainter(self).drawPixmap(place, (self.height() - side) // 2, drawn)


class TabButton(Pressable):
    """One tab: its title, and a cross."""

    accessible_role = "PageTab"

    def __init__(self, host: ThemeHost, tab: Tab, title: str, front: bool, parent: QWidget) -> None:
        super().__init__(host, parent)
        self.front, self._private = front, tab.private
        self.setObjectName(f"web-{tab.id}")
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        dark = tab.private and not front
        self.cross = StripIcon(host, "x", self.tr("Close this tab"), dark, self)
        self.cross.setObjectName(f"web-close-{tab.id}")
        if front:
            self.setAccessibleDescription(self.tr("shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.cross)

    def sizeHint(self) -> QSize:
        """As wide as the strip says, as high as the least target."""
        theme = self._host.theme
        return QSize(theme.size("browser.tab"), theme.target("min"))

    def focus_shape(self) -> FocusShape:
        """Inwards: tabs stand close together."""
        return FocusShape(self.rect(), 0, inset=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and title, cut short where there is no room."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        lit = self.front or self.state() != "rest"
        ink = "ink" if lit or not self._private else "canvas"
        if lit:
            ground = theme.color("surface" if self.front else "sunken")
            fill(painter, self.rect(), ground)
        if self.front:
            edge = theme.border("selected")
            fill(painter, QRect(0, 0, self.width(), edge), theme.color("primary"))
        pad = theme.inset("browser.padding")
        room = self.width() - pad - (self.cross.width() if self.cross.isVisible() else pad)
        font = theme.font("label" if self.front else "small")
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        place = mirrored(
            QRect(pad, 0, max(0, room), self.height()), self.rect(), self.layoutDirection()
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | align, shown)
