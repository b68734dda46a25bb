"""Back, reload, the padlock with the address, and the browser's menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kiosk.learning.browser import Browser
from kiosk.learning.scenario import Act
from kiosk.learning.web_address import HISTORY, PASSWORDS
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.paint import box, fill, smooth
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.address_line import AddressLine
from kiosk.ui.parts.browser.titles import title_of


class ToolBar(QWidget):
    """Says what is wanted as acts. Where there is no strip, its menu has the tabs."""

    wanted = Signal(object)
    """An `Act`."""
    asked_safety = Signal()

    def __init__(self, host: ThemeHost, browser: Browser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._browser = browser
        self.setObjectName("web-bar")
        self.back = self._icon("arrow-left", self.tr("Back"), "web-back")
        self.forward = self._icon("arrow-right", self.tr("Forward"), "web-forward")
        self.reload = self._icon("rotate-ccw", self.tr("Load again"), "web-reload")
        self._box = _Box(host, self)
        self._box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as addresses are read
        self.padlock = IconButton(host, "lock", "", parent=self._box)
        self.padlock.setObjectName("web-padlock")
        self.padlock.clicked.connect(self.asked_safety)
        self.line = AddressLine(host, self._box)
        self.line.wanted.connect(lambda text: self._want("web-go", text=text))
        inner = QHBoxLayout(self._box)
        inner.setContentsMargins(0, 0, host.theme.space(3), 0)
        inner.setSpacing(host.theme.space(1))
        self._mask = Icon(host, "eye-off", "ink", "browser.icon", self._box)
        inner.addSpacing(host.theme.space(1))
        inner.addWidget(self._mask)
        inner.addWidget(self.padlock)
        inner.addWidget(self.line, 1)
        self.more = IconButton(host, "menu", self.tr("Browser menu"), parent=self)
        self.more.setObjectName("web-menu")
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        Dress(host, self.menu)
        self._with_tabs = False
        self.more_acts: tuple[tuple[str, Act], ...] = ()
        """What the owner offers beside the browser, for the menu of a low room: words and act."""
        self._row = QHBoxLayout(self)
        gap = host.theme.space(1)
        self._row.setContentsMargins(gap, gap, gap, gap)
        self._row.setSpacing(gap)
        for part in (self.back, self.forward, self.reload):
            self._row.addWidget(part)
        self._row.addWidget(self._box, 1)
        self._row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def arrange(self, wide: bool, with_tabs: bool) -> None:
        """Leave out what is done less often where it is narrow; tabs in the menu or not."""
        self.forward.setVisible(wide)
        self.reload.setVisible(wide)
        self._with_tabs = with_tabs

    def refresh(self) -> None:
        """Show where the browser is."""
        browser = self._browser
        tab, page = browser.tab, browser.page
        self.back.setEnabled(tab.at > 0)
        self.forward.setEnabled(tab.at + 1 < len(tab.trail))
        self.line.show_address("" if browser.own else browser.address)
        if page is None:
            self.padlock.set_icon("info")
            self.padlock.set_name(self.tr("No site"))
        else:
            self.padlock.set_icon("lock" if page.secure else "lock-open")
            secure, plain = self.tr("Encrypted connection"), self.tr("Connection not encrypted")
            self.padlock.set_name(secure if page.secure else plain)
        self._mask.setVisible(tab.private and self._with_tabs)
        words = self.tr("Private window: type an address") if tab.private else ""
        self.line.setPlaceholderText(words or self.tr("Type an address"))
        self._fill_menu()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on the surface, with a line below."""
        theme = self._host.theme
        painter = QPainter(self)
        fill(painter, self.rect(), theme.color("surface"))
        line = theme.border("hair")
        below = self.rect().adjusted(0, self.height() - line, 0, 0)
        fill(painter, below, theme.color("border-strong"))

    def _fill_menu(self) -> None:
        browser = self._browser
        self.menu.clear()
        if self._with_tabs:
            for tab in browser.window:
                words = title_of(browser, tab)
                entry = self._entry(f"web-{tab.id}", words, Act("web-tab", tab.id))
                entry.setCheckable(True)
                entry.setChecked(tab is browser.tab)
            self.menu.addSeparator()
            self._entry("web-new-tab", self.tr("New tab"), Act("web-new-tab"))
            self._entry(
                "web-close-tab", self.tr("Close this tab"), Act("web-close-tab", browser.tab.id)
            )
        if browser.tab.private:
            self._entry("web-normal", self.tr("Back to the other window"), Act("web-normal"))
        else:
            self._entry("web-private", self.tr("Private window"), Act("web-private"))
        self._entry("web-passwords", self.tr("Saved passwords"), Act("web-go", text=PASSWORDS))
        self._entry("web-history", self.tr("History"), Act("web-go", text=HISTORY))
        self.menu.addSeparator()
        self._entry("web-quit", self.tr("Close the window"), Act("web-quit"))
        for words, act in self.more_acts if self._with_tabs else ():
            self._entry(act.name, words, act)

    def _entry(self, name: str, words: str, act: Act) -> QAction:
        action = QAction(words, self.menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False: self.wanted.emit(act))
        self.menu.addAction(action)
        return action

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _icon(self, icon: str, words: str, act: str) -> IconButton:
        button = IconButton(self._host, icon, words, parent=self)
        button.setObjectName(act)
        button.clicked.connect(lambda: self._want(act))
        return button

    def _want(self, name: str, target: str = "", text: str = "") -> None:
        self.wanted.emit(Act(name, target, text))


class _Box(QWidget):
    """The ground of the address, padlock included."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        edge = theme.color("border-strong")
        ground = theme.color("sunken")
        box(painter, self.rect(), self.height() / 2, ground, edge, theme.border("hair"))
