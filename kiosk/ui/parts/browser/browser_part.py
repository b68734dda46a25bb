"""The browser on screen: tabs, bars, the page, and what floats above it.

Object names that hints may point at: ``web-tabs`` ``web-new-tab`` ``web-quit`` ``web-tab-<n>``
``web-close-tab-<n>`` ``web-back`` ``web-forward`` ``web-reload`` ``web-padlock`` ``web-address``
``web-menu`` ``web-account``; ``web-<id>`` for a block of the page; ``web-save-password``
``web-never`` ``web-not-now`` in the bubble; ``web-open`` while the browser is closed.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.browser import Browser
from kiosk.learning.browser_acts import PREFIX
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.web_address import START
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser import own_pages, targets
from kiosk.ui.parts.browser.bubble import PasswordBubble
from kiosk.ui.parts.browser.closed_page import ClosedPage
from kiosk.ui.parts.browser.foot import Foot
from kiosk.ui.parts.browser.page_view import Inside, PageView
from kiosk.ui.parts.browser.safety import SafetyPanel
from kiosk.ui.parts.browser.tab_strip import TabStrip
from kiosk.ui.parts.browser.tool_bar import ToolBar


class BrowserPart(QWidget):
    """Shows one `Browser`; every change is an act given to ``perform``.

    ``inside`` gives the module's own widget for pages that name one. Whoever performs calls
    `refresh` when the browser changed by other hands. What is typed stays in the page until
    `flush`, which its owner calls before saving, checking and leaving.
    """

    typed = Signal()
    """A key changed a text that `flush` will hand over."""

    def __init__(
        self,
        host: ThemeHost,
        browser: Browser,
        perform: Callable[[Act], object],
        parent: QWidget | None = None,
        *,
        inside: Inside | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._low = self._fresh = False
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._settle)
        self.browser = browser
        self._perform = perform
        self.setObjectName("web")
        self.window_frame = QWidget(self)
        self.strip = TabStrip(host, browser, self.window_frame)
        self.bar = ToolBar(host, browser, self.window_frame)
        self.page = PageView(host, browser, inside, self.window_frame)
        self.closed = ClosedPage(host, self)
        column = QVBoxLayout(self.window_frame)
        column.addWidget(self.strip)
        column.addWidget(self.bar)
        column.addWidget(self.page, 1)
        self._scroll = ScrollPage(host, self)
        self._scroll.column.addWidget(self.window_frame)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self._scroll)
        self._screens.addWidget(self.closed)
        for layout in (column, self._scroll.column, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.bubble = PasswordBubble(host, self)
        self.safety = SafetyPanel(host, self)
        self.foot = Foot(host, self)
        self._connect()
        host.changed.connect(self._arrange)
        self._arrange()

    # -- for its owner -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the browser as it is now; only what differs is touched."""
        browser = self.browser
        self._screens.setCurrentWidget(self._scroll if browser.open else self.closed)
        if not browser.open:
            for floating in (self.bubble, self.safety, self.foot):
                floating.hide()
            return
        self.strip.refresh()
        self.bar.refresh()
        fresh = self.page.refresh()
        self._fresh |= fresh
        if fresh:
            self.safety.hide()
            self.foot.point("")
        if browser.bubble is not None:
            self.bubble.ask(browser.bubble)
        self.bubble.setVisible(browser.bubble is not None)
        self._fit()
        self._place()

    def flush(self) -> None:
        """Turn what was typed into ``fill`` acts, one a changed field."""
        for id, text in self.page.blocks.pending():
            self.page.blocks.taken(id, text)
            self._perform(Act("fill", f"{PREFIX}{id}", text))

    def focus_start(self) -> None:
        """Put the keyboard where work begins."""
        if not self.browser.open:
            self.closed.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.bubble.isVisible():
            self.bubble.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.page.shown is not None:
            self.page.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.browser.own == START or not self.page.blocks.focus_start():
            account = self.page.account
            start = account if account.isVisible() else self.bar.line
            start.setFocus(Qt.FocusReason.OtherFocusReason)

    def used_by(self, act: Act) -> QWidget | None:
        """The widget with which an act is done, visible or not; None for acts of others."""
        return targets.used_by(self, act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost; the widget it is done with, or where it shows."""
        self.flush()
        used = self.used_by(act)
        self._perform(act)
        if used is not None and act.name == "web-go":
            self.bar.line.restore()
        self.refresh()
        shown: QWidget = self.page if self.browser.open else self.closed.open_button
        return used if used is not None and used.isVisible() else shown

    # -- gestures ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Échap closes what floats; the keys of real browsers work."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape and self.safety.isVisible():
            self._close_safety()
        elif event.key() == Qt.Key.Key_Escape and self.browser.bubble is not None:
            self.do(Act("web-not-now"))
        elif control and event.key() == Qt.Key.Key_L and self.browser.open:
            self.bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif control and event.key() == Qt.Key.Key_T and self.browser.open:
            self.do(Act("web-new-tab"))
        elif control and event.key() == Qt.Key.Key_W and self.browser.open:
            self.do(Act("web-close-tab", self.browser.tab.id))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Strip or menu for the tabs, for the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """The bar and a little of the page."""
        theme = self._host.theme
        return QSize(5 * theme.target("min"), 2 * theme.target("min"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on paper."""
        fill(QPainter(self), event.rect(), self._host.theme.color("surface"))

    def do(self, act: Act) -> bool:
        """Hand over what was typed, perform, show, move the keyboard along; False: not possible."""
        self.flush()
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        name = focus.objectName() if focus is not None and inside else ""
        self._fresh = False
        try:
            self._perform(act)
        except NotOfferedError:
            self.refresh()
            return False
        self.refresh()
        if act.name == "web-press" and self.page.blocks.focus_note(self.browser):
            return True
        focus = QApplication.focusWidget()
        lost = focus is None or not focus.isVisible() or not self.isAncestorOf(focus)
        if inside and (self._fresh or lost or act.name in ("web-go", "web-quit", "web-open")):
            again = self.findChild(QWidget, name) if name and act.name != "web-go" else None
            if again is not None and again.isVisible() and again.isEnabled():
                again.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.focus_start()
        return True

    def _connect(self) -> None:
        strip, says = self.strip, self.page.blocks.says
        strip.shown.connect(lambda id: self.do(Act("web-tab", id)))
        strip.closed.connect(lambda id: self.do(Act("web-close-tab", id)))
        strip.added.connect(lambda: self.do(Act("web-new-tab")))
        strip.left.connect(lambda: self.do(Act("web-quit")))
        self.bar.wanted.connect(self._want)
        self.bar.asked_safety.connect(self._turn_safety)
        self.page.account.chosen.connect(lambda id: self.do(Act("web-press", id)))
        self.closed.opened.connect(lambda: self.do(Act("web-open")))
        self.bubble.answered.connect(lambda name: self.do(Act(name)))
        self.safety.left.connect(self._close_safety)
        says.typed.connect(self.typed)
        says.pressed.connect(self._press)
        says.ticked.connect(lambda id: self.do(Act("web-tick", id)))
        says.chosen.connect(lambda id, key: self.do(Act("web-choose", f"{id} {key}")))
        says.followed.connect(lambda id: self.do(Act("web-follow", id)))
        says.looked.connect(self._look)
        says.pointed.connect(self.foot.point)
        for scrolling in (self._scroll, self.page.blocks):
            scrolling.verticalScrollBar().valueChanged.connect(self.foot.place)

    def _want(self, act: Act) -> None:
        if act.name == "web-go" and not act.text.strip():
            self.bar.line.restore()
            return
        self.do(act)

    def _press(self, button: str) -> None:
        own = self.browser.page is None
        self.do(own_pages.act_of(self.browser, button) if own else Act("web-press", button))

    def _look(self, link: str) -> None:
        """A look counts once; it moves nothing on screen."""
        if not self.browser.looked_at(link):
            self.flush()
            try:
                self._perform(Act("web-look", link))
            except NotOfferedError:
                self.refresh()

    def _turn_safety(self) -> None:
        if self.safety.isVisible():
            self._close_safety()
            return
        self.safety.tell(self.browser.page)
        self.safety.show()
        self.safety.raise_()
        self._place()
        self.safety.close_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _close_safety(self) -> None:
        self.safety.hide()
        self.bar.padlock.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- showing -----------------------------------------------------------------------------

    def _arrange(self) -> None:
        theme = self._host.theme
        self._low = self.height() < theme.size("browser.tall")
        wide = self.width() >= theme.size("browser.slim")
        self.strip.setVisible(not self._low)
        self.bar.arrange(wide, self._low)
        self.refresh()

    def _fit(self) -> None:
        """Ask for the height the page needs."""
        self.page.fit(self._scroll.viewport().width(), whole=self._low)
        self._laid_out.start()

    def _settle(self) -> None:
        """Once the page has its place: its height again, and what has the keyboard in sight."""
        self.page.fit(self._scroll.viewport().width(), whole=self._low)
        focus = QApplication.focusWidget()
        if self._low and focus is not None and self.page.isAncestorOf(focus):
            around = self._host.theme.space(4)
            self._scroll.ensureWidgetVisible(focus, around, around)

    def _place(self) -> None:
        """What floats goes below the bar; where that is low, over it."""
        top = 0 if self._low else self.bar.mapTo(self, QPoint(0, self.bar.height())).y()
        room = QRect(0, top, self.width(), self.height() - top)
        if self.bubble.isVisible():
            self.bubble.stand(room, leading=False)
            self.bubble.raise_()
        if self.safety.isVisible():
            self.safety.stand(room, leading=True)
        self.foot.place()
