"""The workplace of a day of messages: mail program, browser and phone, one press apart.

Adds to the names that hints may point at: ``tab_mail`` ``tab_web`` ``tab_phone``, ``details``
above a message, and those of `BrowserPart` and `PhonePart`. Where there is room the phone lies
beside what is shown; elsewhere it is a page like the others.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.browser_acts import is_browser_act
from kiosk.learning.phone_acts import is_phone_act
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.mailbox.day_scenario import OWN, DayMailbox
from kiosk.modules.mailbox.message import INBOX
from kiosk.modules.mailbox.view.agenda_view import AgendaMailboxView
from kiosk.modules.mailbox.view.body_links import BodyLinks
from kiosk.modules.mailbox.view.day_captions import day_caption
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.tabs import Tabs
from kiosk.ui.parts.browser.browser_part import BrowserPart
from kiosk.ui.parts.browser.foot import Foot
from kiosk.ui.parts.phone.phone_part import PhonePart

MAIL, WEB, PHONE = "mail", "web", "phone"


class DayMailboxView(AgendaMailboxView):
    """Shows one `DayMailbox`. What the bases put on screen stays as it is."""

    address = ""
    """Each of its programs has its own."""

    _place = MAIL
    """Which of the three is shown."""
    _tabs: Tabs | None = None
    _rings = False
    """Whether somebody was calling when the screen was last shown."""
    _linked = ""
    """The message whose links were drawn last."""

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn pending text of mail and agenda, then of browser and phone, into acts."""
        super().flush()
        if self._tabs is not None:
            self.web.flush()
            self.phone.flush()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name; the tab that leads to it while it is not shown."""
        found = super().widget_for(target)
        if found is not None or self._tabs is None:
            return found
        if target == f"tab_{PHONE}":
            return self.phone  # it lies beside
        if target.startswith("web"):
            return self._tab(WEB)
        if self.phone.findChild(QWidget, target) is not None:
            return self._tab(PHONE)
        return self._tab(MAIL) if self._place != MAIL else None

    def used_by(self, act: Act) -> QWidget | None:
        """The widget of an act, where the ghost's mark waits for it."""
        place = _place_of(act)
        if place != self._place and not (place == PHONE and self.phone.isVisible()):
            return self._tab(place)
        if place == PHONE:
            return self.phone.used_by(act) or self.phone
        if place == WEB:
            used = self.web.used_by(act)
            return used if used is not None and used.isVisible() else self.web
        if act.name in OWN:
            return self.widget_for("details" if act.name == "details" else "message-body")
        return super().used_by(act)

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return day_caption(act) or super().caption(act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost in the program that it belongs to."""
        self._turn(_place_of(act))
        if self._place == MAIL and act.name not in OWN:
            return super().demonstrate(act)
        self.flush()
        if self._place == PHONE:
            used = self.phone.demonstrate(act)
        elif self._place == WEB:
            used = self.web.demonstrate(act)
        else:
            used = self.used_by(act)
            self._world.perform(act)
        self._follow(act)
        return used if used is not None and used.isVisible() else self.widget_for("web")

    # -- gestures ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panes have what tabs and phone leave."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        super()._arrange()
        if self._tabs is not None:
            self.panes.arrange(self._room())
            self._cover()
            self._show_place()

    def _on_message(self, name: str) -> None:
        if self._in_mail():
            super()._on_message(name)

    def _undo(self) -> None:
        if self._in_mail():
            super()._undo()

    def _go_to_search(self) -> None:
        self._turn(MAIL)
        super()._go_to_search()

    def _send(self) -> None:
        if self._in_mail():
            super()._send()

    def _perform_beside(self, act: Act) -> None:
        """An act of phone or browser. Raises NotOfferedError."""
        super().flush()
        self._world.perform(act)
        self._follow(act)
        if act.name != "fill":
            self.acted.emit()

    def _do_own(self, act: Act) -> None:
        """An act on the sender or a link of the open message."""
        self.flush()
        try:
            self._world.perform(act)
        except NotOfferedError:
            return
        self._follow(act)
        if act.name == "link-follow":
            self.web.focus_start()
        self.acted.emit()

    def _follow(self, act: Act) -> None:
        """A link that was followed is seen in the browser."""
        if act.name in ("link-follow", "sms-link"):
            self._turn(WEB)

    def _turn(self, place: str) -> None:
        if self._tabs is not None and place != self._place:
            self.flush()
            self._place = place
            self._tabs.choose(place)
            self.panes.toast.close_toast()
            self._show_place()

    # -- showing -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        if self._tabs is None:
            self._furnish_day()
        super()._refresh()
        self._show_links()
        self.web.refresh()
        self.phone.refresh()
        self._show_badges()

    def _show_links(self) -> None:
        """The sender's address is folded in until it is asked for; links lead somewhere."""
        world = self._day
        self.reading.header.fold(world.opened not in world.detailed)
        if world.opened != self._linked:
            self._linked = world.opened
            self.links.show(world.links(world.opened) if world.opened else ())

    def _show_badges(self) -> None:
        if self._tabs is None:
            return
        phone = self._day.phone
        news = phone.unread() + phone.missed()
        ringing = phone.ringing is not None
        if ringing and not self._rings:
            announce(self, self.tr("The phone rings."))
        self._rings = ringing
        self._tabs.set_badge(PHONE, self.tr("Call") if ringing else str(news or ""))
        unread = next(line.unread for line in self._world.folders() if line.id == INBOX)
        self._tabs.set_badge(MAIL, str(unread or ""))
        said = self.tr("The phone rings.") if ringing and not self.phone.isVisible() else ""
        self._tabs.set_note(said, strong=True)

    def _show_place(self) -> None:
        beside = self._beside_phone()
        shown = MAIL if beside and self._place == PHONE else self._place
        self.panes.setVisible(shown == MAIL)
        self.web.setVisible(shown == WEB)
        self.phone.setVisible(beside or shown == PHONE)
        self._tab(PHONE).setVisible(not beside)
        theme = self._host.theme
        low = self.height() < theme.size("mailbox.tall") and not beside
        wide = min(theme.size("mailbox.medium"), self.width()) if low else 0
        self.phone.setMinimumWidth(wide)
        self._show_badges()

    def _furnish_day(self) -> None:
        """Make tabs, browser and phone around the panes."""
        host, world = self._host, self._day
        choices = [
            PillChoice(MAIL, self.tr("Mailbox"), "mail"),
            PillChoice(WEB, self.tr("Browser"), "monitor"),
            PillChoice(PHONE, self.tr("Phone"), "smartphone"),
        ]
        self._tabs = Tabs(host, self.tr("Programs"), choices, MAIL, self)
        self._tabs.chosen.connect(self._turn)
        self.web = BrowserPart(host, world.browser, self._perform_beside, self)
        self.phone = PhonePart(host, world.phone, self._perform_beside, self)
        for part in (self.web, self.phone):
            part.typed.connect(self.typed)
        self.links = BodyLinks(host, self.reading.body)
        self._foot = Foot(host, self.panes)
        self.links.pointed.connect(self._foot.point)
        self.links.followed.connect(lambda id: self._do_own(Act("link-follow", id)))
        self.links.looked.connect(lambda id: self._do_own(Act("link-look", id)))
        self.reading.header.asked.connect(lambda: self._do_own(Act("details", self._world.opened)))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.panes, 1)
        row.addWidget(self.web, 1)
        row.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignHCenter)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setSpacing(0)
            column.addWidget(self._tabs)
            column.addLayout(row, 1)
        self._show_place()

    # -- parts -------------------------------------------------------------------------------

    @property
    def _day(self) -> DayMailbox:
        world = self._world
        if not isinstance(world, DayMailbox):
            raise TypeError("this view shows days of messages only")
        return world

    def _tab(self, place: str) -> QWidget:
        items = self._tabs.items if self._tabs is not None else []
        return next(item for item in items if item.key == place)

    def _beside_phone(self) -> bool:
        theme = self._host.theme
        return self.width() >= theme.size("mailbox.wide") + theme.size("phone.width")

    def _room(self) -> QSize:
        """What is left for the mail program."""
        tabs = self._tabs.sizeHint().height() if self._tabs is not None else 0
        phone = self._host.theme.size("phone.width") if self._beside_phone() else 0
        return QSize(self.width() - phone, self.height() - tabs)

    def _in_mail(self) -> bool:
        focus = QApplication.focusWidget()
        return self._place == MAIL and (focus is None or not self.phone.isAncestorOf(focus))


def _place_of(act: Act) -> str:
    if is_phone_act(act):
        return PHONE
    return WEB if is_browser_act(act) else MAIL
