"""« Je reviens »: picture, adjective, five digits. Nothing here tells whether anyone exists."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.ports import Surnom
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.code_boxes import CODE_LENGTH, CodeBoxes
from kiosk.ui.kit.digits import read_digit
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.pin_pad import PinPad
from kiosk.ui.kit.text import Body, Heading, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.screen import Page
from kiosk.ui.screens.step_title import StepTitle
from kiosk.ui.screens.surnom_picker import adjective_pills, picture_picker

SECOND_MS = 1000


class SignInScreen(Page):
    """Digits go to the boxes whatever has the focus; Enter or the tick submits, nothing else.

    After `submitted` it waits: call `refuse`, `pause_for`, or show another screen.
    """

    submitted = Signal(object, str)
    """(Surnom, five digits)."""
    first_time = Signal()
    """« C’est ma première fois »: always possible, pause or not."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_title(self.tr("Find your path again"))
        self._waiting = False
        self._seconds = 0
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._one_second)
        self._pictures = picture_picker(host, self.tr("Choose your picture"), self.content)
        self._adjectives = adjective_pills(host, self.tr("Choose your word"), parent=self.content)
        self._code = CodeBoxes(host, self.tr("Type your code"), parent=self.content)
        self._pad = PinPad(host, self.content)
        self._notice = Notice(host, "hint", "info", parent=self.content)
        self._notice.setObjectName("answer")
        self._notice.hide()
        self._who = self._make_who()
        self._how = self._make_how()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addWidget(self._who, 1)
        self._sides.addWidget(self._how)
        self.column.addLayout(self._sides)
        self.column.addStretch(1)
        self._connect()

    @property
    def surnom(self) -> Surnom | None:
        """Picture and adjective chosen so far; None until both are."""
        picture, adjective = self._pictures.choice(), self._adjectives.choice()
        return Surnom(picture, adjective) if picture and adjective else None

    def zones(self) -> list[QWidget]:
        """Who, then the code."""
        return [self._who, self._how]

    def refuse(self) -> None:
        """The one answer to every failure. The digits are emptied, the picture stays."""
        self._stop_waiting()
        self._code.clear()
        self._tell(
            "",
            self.tr("We do not find this path on this station. Check the picture and the code.")
            + " "
            + self.tr("Or start here: your paths can be joined later."),
        )
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def pause_for(self, seconds: int) -> None:
        """Wait before the next try; says nothing about who exists."""
        self._stop_waiting()
        self._code.clear()
        self._seconds = max(0, seconds)
        self._show_pause()
        announce(self, self._notice.text)
        if self._seconds:
            self._timer.start()

    def arrange(self, width: int, compact: bool) -> None:
        """Two columns, or one under the other when there is little room."""
        super().arrange(width, compact)
        theme = self.host.theme
        least = self._who.minimumSizeHint().width() + self._how.minimumSizeHint().width()
        side_by_side = least + theme.space(5) <= width and not (compact and theme.look.scale > 1)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        )
        self._sides.setSpacing(theme.space(5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send digits to the boxes whatever has the focus."""
        digit = read_digit(event.text())
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if digit is not None and plain:
            self._type(digit)
        elif event.key() == Qt.Key.Key_Backspace:
            self._code.backspace()
        else:
            super().keyPressEvent(event)

    def _make_who(self) -> QWidget:
        who = QWidget(self.content)
        who.setObjectName("who")
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.host.theme.space(2))
        column.addWidget(Heading(self.host, self.tr("Hello!")))
        column.addWidget(Body(self.host, self.tr("Find your path again."), color="ink-muted"))
        column.addSpacing(self.host.theme.space(2))
        column.addWidget(StepTitle(self.host, 1, self._pictures.accessibleName()))
        column.addWidget(self._pictures)
        column.addSpacing(self.host.theme.space(2))
        column.addWidget(StepTitle(self.host, 2, self._adjectives.accessibleName()))
        column.addWidget(self._adjectives)
        column.addStretch(1)
        column.addWidget(self._first_time_card())
        self.set_first_focus(self._pictures.items[0])
        return who

    def _make_how(self) -> QWidget:
        how = Card(self.host, padding="dialog.padding", parent=self.content)
        how.setObjectName("how")
        how.column.addWidget(StepTitle(self.host, 3, self._code.accessibleName()))
        how.column.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        how.column.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignHCenter)
        how.column.addWidget(self._notice)
        how.column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(Icon(self.host, "shield-check", "ink-muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Small(self.host, self.tr("Code forgotten? Ask at the reception desk.")), 1)
        how.column.addLayout(row)
        return how

    def _first_time_card(self) -> QWidget:
        card = Card(self.host, parent=self.content)
        row = QHBoxLayout()
        row.setSpacing(self.host.theme.space(4))
        row.addWidget(Icon(self.host, "sparkles", "primary", "notice.icon"))
        words = QVBoxLayout()
        words.setSpacing(0)
        title = self.tr("This is my first time")
        words.addWidget(Text(self.host, title, style="button"))
        words.addWidget(Small(self.host, self.tr("Nothing to fill in.")))
        row.addLayout(words, 1)
        start = Button(self.host, self.tr("Start here"), size="small")
        start.setObjectName("firstTime")
        start.setAccessibleDescription(title)
        start.clicked.connect(self.first_time)
        row.addWidget(start)
        card.column.addLayout(row)
        return card

    def _connect(self) -> None:
        self._pad.digit_pressed.connect(self._type)
        self._pad.backspace_pressed.connect(self._code.backspace)
        self._pad.submitted.connect(self._submit)
        self._code.submitted.connect(self._submit)

    def _type(self, digit: str) -> None:
        if not self._waiting:
            self._code.type_digit(digit)
            self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit(self) -> None:
        if self._waiting or self._seconds:
            return
        surnom, code = self.surnom, self._code.code()
        if self._pictures.choice() is None:
            self._ask(self.tr("Choose your picture first."), self._pictures.items[0])
        elif surnom is None:
            self._ask(self.tr("Choose your word, next to the picture."), self._adjectives.items[0])
        elif len(code) < CODE_LENGTH:
            self._ask(self.tr("The code has 5 digits."), self._code)
        else:
            self._waiting = True
            self._notice.hide()
            self.submitted.emit(surnom, code)

    def _ask(self, words: str, widget: QWidget) -> None:
        self._tell("", words)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, title: str, words: str) -> None:
        self._notice.set_words(title, words)
        self._notice.show()
        announce(self, words)

    def _stop_waiting(self) -> None:
        self._waiting = False

    def _one_second(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._show_pause()
            return
        self._timer.stop()
        self._notice.hide()
        announce(self, self.tr("You can try again."))

    def _show_pause(self) -> None:
        self._notice.set_words(
            self.tr("A short pause"),
            self.tr("You can try again in %n s.", "", self._seconds)
            + "\n"
            + self.tr("You can also start here at once."),
        )
        self._notice.setVisible(self._seconds > 0)
