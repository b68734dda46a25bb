"""A PC with a browser, the real mailbox in its pages, and what happens while nobody is there.

Names that hints may point at: those of `BrowserPart`, those of `MailboxView` while a mailbox is
shown, ``go-on`` while a story is told, and the act of the world (``leave``, ``later``).
"""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.browser_acts import is_browser_act
from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.web_page import Page
from kiosk.modules.mailbox.view.captions import caption
from kiosk.modules.mailbox.view.desk_bar import BarWords, DeskBar
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.modules.mailbox.web_world import Box, WebWorld
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.browser_part import BrowserPart
from kiosk.ui.parts.moments.moments_page import MomentsPage
from kiosk.ui.simulator import SimulatorView

OpenBox = Callable[[Box], MailboxView]


class WebView(SimulatorView):
    """Shows one `WebWorld`. ``open_box`` makes the view of a mailbox when it is first shown."""

    def __init__(
        self,
        world: WebWorld,
        host: ThemeHost,
        open_box: OpenBox,
        bar: BarWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(world, parent)
        self._world = world
        self._host = host
        self._open_box = open_box
        self._boxes: dict[str, MailboxView] = {}
        self.setObjectName("pc")
        self._desk = QWidget(self)
        self.part = BrowserPart(host, world.browser, self._perform, self._desk, inside=self._inside)
        act = Act(bar.act)
        self.part.bar.more_acts = ((bar.label, act),)
        self.bar = DeskBar(host, bar, self._desk)
        self.moments = MomentsPage(host, self.tr("Back to the PC"), self)
        column = QVBoxLayout(self._desk)
        column.addWidget(self.part, 1)
        column.addWidget(self.bar)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self._desk)
        self._screens.addWidget(self.moments)
        for layout in (column, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.part.typed.connect(self.typed)
        self.bar.pressed.connect(lambda: self._do(act))
        self.moments.go_on.connect(lambda: self._do(Act(GO_ON)))
        world.listener = self._refresh
        host.changed.connect(self._refresh)
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn pending text of page and mailbox into ``fill`` acts."""
        self.part.flush()
        box = self._shown_box()
        if box is not None:
            box.flush()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        if self._world.moments.name:
            return self.moments.button
        box = self._shown_box()
        found = box.widget_for(target) if box is not None else None
        if found is not None:
            return found
        ways = (target, "web-open", "web-menu" if target == self.bar.button.objectName() else "")
        for name in ways:
            for widget in self.findChildren(QWidget, name) if name else ():
                if widget.isVisible():
                    return widget
        return None

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, where the ghost's mark waits for it."""
        if act.name == GO_ON:
            used: QWidget | None = self.moments.button
        elif act.name == self.bar.button.objectName():
            used = self.bar.button
        elif is_browser_act(act):
            used = self.part.used_by(act)
        else:
            box = self._shown_box()
            used = box.used_by(act) if box is not None else None
        return used if used is not None and used.isVisible() else None

    def caption(self, act: Act) -> str:
        """What an act of the ghost does: the name of what it is done with."""
        if not is_browser_act(act):
            return caption(act)
        used = self.part.used_by(act)
        name = used.accessibleName() if used is not None else ""
        if not name:
            return ""
        words = self.tr("Fill in: {name}") if act.name == "fill" else self.tr("Press: {name}")
        return words.format(name=name)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost; the widget it is done with, or where it shows."""
        box = self._shown_box()
        if is_browser_act(act):
            if box is not None:
                box.flush()
            return self.part.demonstrate(act)
        if box is not None and not self._own(act):
            return box.demonstrate(act)
        self.flush()
        used = self.used_by(act)
        self._world.perform(act)
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """A mail that is written says so; a page of a site does not."""
        box = self._shown_box()
        if box is not None:
            box.set_saved(saved)

    def close_world(self) -> None:
        """Stop listening to the world and its mailboxes."""
        for view in self._boxes.values():
            view.close_world()
        super().close_world()

    # -- gestures ----------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """That of the browser."""
        return self.part.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The edge of the screen gives way where it is low."""
        super().resizeEvent(event)
        self._arrange()

    def _own(self, act: Act) -> bool:
        return act.name in (GO_ON, self.bar.button.objectName())

    def _do(self, act: Act) -> None:
        """An act away from the browser."""
        self.flush()
        told = bool(self._world.moments.name)
        try:
            self._world.perform(act)
        except NotOfferedError:
            self._refresh()
            return
        if self._world.moments.name:
            self.moments.start()
        elif told:
            self.part.focus_start()
        self.acted.emit()

    def _perform(self, act: Act) -> None:
        """An act in the browser, which says itself what came of it. Raises NotOfferedError."""
        box = self._shown_box()
        if box is not None and act.name != "fill":
            box.flush()
        self._world.perform(act)
        if act.name != "fill":
            self.acted.emit()

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        world = self._world
        told = bool(world.moments.name)
        if told:
            self.moments.show_moments(world.moments)
        inside = self._has_focus()
        self._screens.setCurrentWidget(self.moments if told else self._desk)
        self.part.refresh()
        for view in self._boxes.values():
            view.scenario.listener()
        self._arrange()
        if inside and told:
            self.moments.start()

    def _arrange(self) -> None:
        low = self.height() < self._host.theme.size("browser.desk")
        self.bar.setVisible(not low or not self._world.browser.open)

    def _inside(self, page: Page) -> QWidget:
        """The mailbox of whoever is signed in; made when it is first shown."""
        box = self._world.box
        assert box is not None, "a page with a widget shows a mailbox"
        if box.id not in self._boxes:
            view = self._open_box(box)
            view.setFocusProxy(view.listing.list)
            view.acted.connect(self._acted_in_box)
            view.typed.connect(self.typed)
            self._boxes[box.id] = view
        return self._boxes[box.id]

    def _acted_in_box(self) -> None:
        """The mailbox put the keyboard where it goes on, which may be behind a story."""
        if self._world.moments.name:
            self.moments.start()
        self.acted.emit()

    def _shown_box(self) -> MailboxView | None:
        box = self._world.box if not self._world.moments.name else None
        return self._boxes.get(box.id) if box is not None else None

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
