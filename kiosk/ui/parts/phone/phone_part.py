"""The phone on screen: one page at a time in a frame, its title above, the way home below.

Object names that hints may point at: ``phone`` ``phone-back`` ``phone-home``; on the home
``phone-app-messages`` and so on for `SCREENS`; ``sms-new`` ``sms-thread`` ``sms-undo``; in a
conversation ``sms-forward`` ``sms-link`` ``sms-copy`` ``thread-call`` ``sms-block``
``sms-delete`` ``phone-text`` ``sms-send``; ``phone-to`` of a new message; ``phone-keypad``
``keypad-call``; ``call-<digits>`` of a contact; ``call-back`` ``voicemail``; in a call
``call-answer`` ``call-decline`` ``say-<choice>`` ``call-end``.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.phone import NEW, THREAD, Phone
from kiosk.learning.phone_acts import FILLS
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.phone.call_page import PhoneCall
from kiosk.ui.parts.phone.home_page import PhoneHome
from kiosk.ui.parts.phone.keypad_page import PhoneKeypad
from kiosk.ui.parts.phone.messages_page import PhoneMessages
from kiosk.ui.parts.phone.new_page import PhoneNew
from kiosk.ui.parts.phone.pages import PhonePage
from kiosk.ui.parts.phone.people_pages import PhoneCalls, PhoneContacts, PhonePapers
from kiosk.ui.parts.phone.thread_page import PhoneThread

CALL = "call"


class PhonePart(QWidget):
    """Shows one `Phone`; every change is an act given to ``perform``.

    Whoever performs calls `refresh` when the phone changed by other hands. What is typed stays in
    the fields until `flush`, which its owner calls before saving, checking and leaving.
    """

    typed = Signal()
    """A key changed a text that `flush` will hand over."""

    def __init__(
        self,
        host: ThemeHost,
        phone: Phone,
        perform: Callable[[Act], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._phone, self._perform = host, phone, perform
        self.setObjectName("phone")
        self.setAccessibleName(self.tr("Phone"))
        self.conversation, self.new = PhoneThread(host, phone, self), PhoneNew(host, phone, self)
        self.keypad = PhoneKeypad(host, phone, self)
        self.pages: dict[str, PhonePage] = {
            "home": PhoneHome(host, phone, self),
            "messages": PhoneMessages(host, phone, self),
            THREAD: self.conversation,
            NEW: self.new,
            "contacts": PhoneContacts(host, phone, self),
            "keypad": self.keypad,
            "calls": PhoneCalls(host, phone, self),
            "papers": PhonePapers(host, phone, self),
            CALL: PhoneCall(host, phone, self),
        }
        self.back = IconButton(host, "arrow-left", self.tr("Back"), parent=self)
        self.back.setObjectName("phone-back")
        self.back.clicked.connect(self._go_back)
        self.title = Label(host, parent=self)
        self.title.setObjectName("phone-title")
        self.home = IconButton(host, "house", self.tr("Home of the phone"), parent=self)
        self.home.setObjectName("phone-home")
        self.home.clicked.connect(lambda: self._do(Act("phone-show", "home")))
        self._head = QHBoxLayout()
        for part in (self.back, self.title, self.conversation.tools, self.home):
            self._head.addWidget(part, int(part is self.title))
        self._stack = QStackedLayout()
        for page in self.pages.values():
            page.wanted.connect(self._do)
            page.typed.connect(self.typed)
            self._stack.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addLayout(self._stack, 1)
        host.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    # -- for its owner -----------------------------------------------------------------------

    @property
    def page(self) -> str:
        """Name of the page shown: a screen of the phone, or ``call``."""
        busy = self._phone.ringing is not None or self._phone.talking is not None
        return CALL if busy else self._phone.screen

    def refresh(self) -> None:
        """Show the phone as it is now; only what differs is touched."""
        name = self.page
        page = self.pages[name]
        page.refresh()
        self._stack.setCurrentWidget(page)
        self.title.setText(page.title())
        self.back.setVisible(name not in ("home", CALL))
        self.home.setVisible(name not in ("home", CALL, THREAD))
        self.conversation.tools.setVisible(name == THREAD)

    def flush(self) -> None:
        """Turn what was typed into ``fill`` acts, one a changed field."""
        for page in self.pages.values():
            for target, text in page.pending():
                if page is self.conversation:
                    self.conversation.box.taken(text)
                elif page is self.new:
                    self.new.taken(target, text)
                else:
                    self.keypad.taken(text)
                self._perform(Act("fill", target, text))

    def focus_start(self) -> None:
        """Put the keyboard where work begins on the page shown."""
        page = self.pages[self.page]
        first = page.start() or _first_stop(page) or self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost; the widget it is done with, or where it shows."""
        self.flush()
        used = self.used_by(act)
        self._perform(act)
        self.refresh()
        return used if used is not None and used.isVisible() else self.pages[self.page]

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget with which an act is done; None when it is not on this page."""
        name, page = act.name, self.pages[self.page]
        if name == "fill":
            names = [act.target] if act.target in FILLS else []
            names += ["phone-new-text"] if act.target == "phone-text" and page is self.new else []
        else:
            names = {
                "phone-show": [f"phone-app-{act.target}", "phone-home", "phone-back"],
                "sms-open": ["sms-thread"],
                "sms-new": [f"write-{act.target}", "sms-new"],
                "sms-unblock": ["sms-block"],
                "call": [f"call-{act.target}", "thread-call", "keypad-call", "call-back"],
                "call-say": [f"say-{act.target}"],
            }.get(name, [name])
        for each in names:
            for widget in self.findChildren(QWidget, each):
                thread = widget.property("thread")
                if widget.isVisible() and (thread is None or thread == act.target):
                    return widget
        return None

    # -- gestures ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Échap goes back, never out of the phone."""
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self._go_back()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """A narrow phone."""
        theme = self._host.theme
        return QSize(theme.size("phone.least"), theme.size("phone.tile"))

    def sizeHint(self) -> QSize:
        """A phone of usual width."""
        theme = self._host.theme
        return QSize(theme.size("phone.width"), 2 * theme.size("phone.width"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame with round corners."""
        theme, painter = self._host.theme, QPainter(self)
        smooth(painter)
        edge, width = theme.color("ink"), theme.border("selected")
        box(painter, self.rect(), theme.radius("card"), theme.color("surface"), edge, width)

    def _go_back(self) -> None:
        behind = "messages" if self.page in (THREAD, NEW) else "home"
        self._do(Act("phone-show", behind))

    def _do(self, act: Act) -> bool:
        """Hand over what was typed, perform, move the keyboard along."""
        self.flush()
        inside = self._has_focus()
        before = self.page
        try:
            self._perform(act)
        except NotOfferedError:
            self.refresh()
            return False
        if act.name == "sms-copy":
            QGuiApplication.clipboard().setText(self._phone.copied)
        self.refresh()
        if inside and (before != self.page or not self._has_focus()):
            self.focus_start()
        return True

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.isVisible() and self.isAncestorOf(focus)

    def _restyle(self) -> None:
        theme = self._host.theme
        edge = theme.border("selected")
        self.title.setMinimumHeight(theme.target("min"))
        self._column.setContentsMargins(edge, edge + theme.space(1), edge, edge + theme.space(1))
        self._head.setContentsMargins(theme.space(3), 0, theme.space(1), 0)
        self._head.setSpacing(theme.space(1))


def _first_stop(zone: QWidget) -> QWidget | None:
    """The first widget inside that Tab would reach."""
    widget = zone.nextInFocusChain()
    while widget is not None and widget is not zone:
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tab and zone.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            return widget
        widget = widget.nextInFocusChain()
    return None
