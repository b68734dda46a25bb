"""The veils: opaque pages when nobody moves. Nothing of the visit can be read on them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.sheet import Sheet

SPOKEN = (60, 30, 10)
"""Seconds left that are announced to screen readers."""
MINUTE = 60
_MOVES = frozenset(
    (
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
    )
)


class _Veil(Sheet):
    """What both veils share: a question, a countdown in words, two ways out."""

    resumed = Signal()
    """« Je continue »: back exactly where it was."""
    more_time = Signal()
    """« Plus de temps »."""
    leaving = Signal()
    """« Je dois partir »."""

    bar = False
    listens = False  # Any key comes back: there is nothing to stay for.

    def set_left(self, seconds: int) -> None:
        """Show the seconds left; says them aloud at 60, 30 and 10."""
        sentences = self.sentences(seconds)
        self.say(*sentences)
        if seconds in SPOKEN:
            announce(self, " ".join(sentences).replace("<b>", "").replace("</b>", ""))

    def sentences(self, seconds: int) -> tuple[str, ...]:
        """What is safe, and what happens when."""
        raise NotImplementedError

    def _button(self, name: str, words: str, kind: str = "outline") -> Button:
        button = Button(
            self.host, words, "primary" if kind == "primary" else "outline", size="primary"
        )
        button.setObjectName(name)
        return button


class NamedVeil(_Veil):
    """Over a named visit: any key or click comes back; after its 60 seconds the visit is parked.

    Keys that walk between the buttons walk; Enter and Space press the one that has the focus.
    """

    def __init__(self, host: ThemeHost, seconds: int, parent: QWidget | None = None) -> None:
        super().__init__(host, icon="clock", icon_color="warning", parent=parent)
        self.set_heading(self.tr("Are you still there?"))
        self.set_left(seconds)
        again = self._button("resume", self.tr("I continue"), "primary")
        more = self._button("moreTime", self.tr("More time"))
        leave = self._button("leave", self.tr("I have to go"))
        again.clicked.connect(self.resumed)
        more.clicked.connect(self.more_time)
        leave.clicked.connect(self.leaving)
        self.add_buttons(again, more, leave)
        self.set_first_focus(again)
        for widget in (self.content, self.card):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def sentences(self, seconds: int) -> tuple[str, ...]:
        """Kept, then the code is asked."""
        return (
            self.tr("Your work is kept."),
            self.tr("In <b>%n s</b>, this screen will ask for your code.", "", seconds),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Come back on any key that does not walk between the buttons."""
        if event.key() not in _MOVES:
            self.resumed.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Come back on a click anywhere beside the buttons."""
        self.resumed.emit()
        event.accept()


class NamelessVeil(_Veil):
    """Over a nameless visit: no key lifts it, two equal answers tell who is there.

    The card itself has the focus at first, so that a stray Enter chooses nothing.
    """

    someone_else = Signal()
    """« Je suis une autre personne »: the visit is erased at once."""

    def __init__(self, host: ThemeHost, seconds: int, parent: QWidget | None = None) -> None:
        super().__init__(host, icon="users", icon_color="warning", parent=parent)
        self.set_heading(self.tr("Who is in front of the screen?"))
        self.set_left(seconds)
        same = self._button("resume", self.tr("I continue"))
        other = self._button("someoneElse", self.tr("I am another person"))
        same.clicked.connect(self.resumed)
        other.clicked.connect(self.someone_else)
        self._equal = (same, other)
        self.add_buttons(same, other)
        more = Button(host, self.tr("More time"))
        more.setObjectName("moreTime")
        more.clicked.connect(self.more_time)
        leave = Button(host, self.tr("I have to go"))
        leave.setObjectName("leave")
        leave.clicked.connect(self.leaving)
        self.add_buttons(more, leave)
        self.card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card.setObjectName("question")
        self.card.setAccessibleName(self.title)
        self.set_first_focus(self.card)

    def sentences(self, seconds: int) -> tuple[str, ...]:
        """Kept, then erased."""
        kept = self.tr("The work on this screen is still here.")
        if seconds > MINUTE:
            minutes = -(-seconds // MINUTE)
            return kept, self.tr("In <b>%n min</b>, everything is erased.", "", minutes)
        return kept, self.tr("In <b>%n s</b>, everything is erased.", "", seconds)

    def arrange(self, width: int, compact: bool) -> None:
        """Keep both answers the same size."""
        super().arrange(width, compact)
        widest = max(button.sizeHint().width() for button in self._equal)
        for button in self._equal:
            button.setMinimumWidth(min(widest, width - 2 * self.host.theme.inset("dialog.padding")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing: only the buttons answer."""
        event.accept()
