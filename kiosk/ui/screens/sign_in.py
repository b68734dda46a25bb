"""« Je reviens »: picture, adjective, five digits. Nothing here tells whether anyone exists."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.ports import Surnom
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import BUSY_AFTER_MS, Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.code_boxes import CODE_LENGTH, CodeBoxes
from kiosk.ui.kit.digits import read_digit
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.pin_pad import PinPad
from kiosk.ui.kit.text import Body, Heading, Small
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.first_time_card import FirstTimeCard, not_found_words
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.step_title import StepTitle
from kiosk.ui.screens.surnom_picker import adjective_pills, picture_picker

SECOND_MS = 1000
SPOKEN_EACH = 30
"""Seconds between two announcements of a pause."""
BELOW_TITLE = 1


class SignInScreen(Page):
    """Digits go to the boxes whatever has the focus; Enter or the tick submits, nothing else.

    After `submitted` it waits: call `refuse`, `pause_for`, `answer_again`, or show another screen.
    """

    submitted = Signal(object, str)
    """(Surnom, five digits)."""
    card_wanted = Signal()
    """« Utiliser ma carte »."""
    first_time = Signal()
    """« C’est ma première fois »: always possible, pause or not."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_title(self.tr("Find your path again"))
        self._waiting = self._beside = self._roomy = False
        self._seconds = 0
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._patience.timeout.connect(lambda: self._say(self.tr("One moment"), aloud=False))
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._one_second)
        self._pictures = picture_picker(host, self.tr("Choose your picture"), self.content)
        self._adjectives = adjective_pills(host, self.tr("Choose your word"), parent=self.content)
        self._code = CodeBoxes(host, self.tr("Type your code"), parent=self.content)
        self._pad = PinPad(host, self.content)
        self._answer = FirstTimeCard(host, self.content)
        self._titles = [
            StepTitle(host, number, part.accessibleName())
            for number, part in enumerate((self._pictures, self._adjectives, self._code), 1)
        ]
        self._who_column, self._code_column = QVBoxLayout(), QVBoxLayout()
        self._entry = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._who = self._make_who()
        self._how = self._make_how()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addWidget(self._who, 1)
        self._sides.addWidget(self._how)
        self.column.addLayout(self._sides, 1)
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
        self._answered()
        self._code.clear()
        self._say(not_found_words())
        self._code.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer_again(self) -> None:
        """No answer could be had: the same picture and code may be sent again."""
        self._answered()
        self._rest()

    def card_scanned(self) -> bool:
        """A reader typed: what it left in the boxes goes. False while an answer is awaited."""
        if self._waiting:
            return False
        self._code.clear()
        self._wait()
        return True

    def pause_for(self, seconds: int) -> None:
        """Wait before the next try; says nothing about who exists."""
        self._answered()
        self._code.clear()
        self._seconds = max(0, seconds)
        self._show_pause()
        if self._seconds:
            self._timer.start()

    def arrange(self, width: int, compact: bool) -> None:
        """Two columns, or one under the other when there is little room."""
        super().arrange(width, compact)
        theme = self.host.theme
        large = theme.look.scale >= COMPACT_SCALE
        for part in (self._pictures, self._pad):
            part.set_dense(compact and not large)
        self._hello.setVisible(large or not compact)
        for rows in (self._how.column, self._code_column, self._entry):
            rows.setSpacing(theme.space(2 if compact and not large else 4))
        pad, code = self._pad.sizeHint().width(), self._code.sizeHint().width()
        padding = 2 * theme.inset("dialog.padding")
        how = max(pad, code) + padding
        least = self._who.minimumSizeHint().width() + how + theme.space(5)
        beside = least <= width and not large
        apart = not beside and code + theme.space(5) + pad + padding <= width
        self._entry.setDirection(
            QBoxLayout.Direction.LeftToRight if apart else QBoxLayout.Direction.TopToBottom
        )
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._sides.setSpacing(theme.space(5))
        self._how.setMinimumWidth(how if beside else 0)
        self._how.setMaximumWidth(how if beside else self.maximumWidth())
        self._beside, self._roomy = beside, beside and not compact
        self._place_answer()

    def _place_answer(self) -> None:
        """At rest below everything; with little room, what is told stands near the code."""
        near = bool(self._answer.told) and not self._roomy
        below = self._code_column if near else self._how.column
        column = self._who_column if self._beside else below
        for each in (self._who_column, self._code_column, self._how.column):
            each.removeWidget(self._answer)
        column.insertWidget(BELOW_TITLE if near else column.count(), self._answer)

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
        column = self._who_column
        who.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.host.theme.space(2))
        self._hello = QWidget(who)
        flow = FlowLayout(self._hello, self.host.theme.space(4))
        flow.addWidget(Heading(self.host, self.tr("Hello!")))
        flow.addWidget(Body(self.host, self.tr("Find your path again."), color="ink-muted"))
        column.addWidget(self._hello)
        column.addWidget(self._titles[0])
        column.addWidget(self._pictures)
        column.addSpacing(self.host.theme.space(2))
        column.addWidget(self._titles[1])
        column.addWidget(self._adjectives)
        column.addStretch(1)
        self.set_first_focus(self._pictures.items[0])
        return who

    def _make_how(self) -> Card:
        how = Card(self.host, padding="dialog.padding", parent=self.content)
        how.setObjectName("how")
        how.column.setSpacing(self.host.theme.space(4))
        self._code_column.setSpacing(self.host.theme.space(4))
        self._code_column.addWidget(self._titles[2])
        self._code_column.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        self._code_column.addStretch(1)
        self._entry.setSpacing(self.host.theme.space(4))
        self._entry.addLayout(self._code_column)
        self._entry.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignCenter)
        how.column.addLayout(self._entry)
        how.column.addStretch(1)
        card = Button(self.host, self.tr("Use my card"), "soft", size="small", icon="id-card")
        card.setObjectName("useCard")
        card.clicked.connect(self.card_wanted)
        how.column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        self._use_card = card
        row = QHBoxLayout()
        row.addWidget(Icon(self.host, "shield-check", "ink-muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Small(self.host, self.tr("Code forgotten? Ask at the reception desk.")), 1)
        how.column.addLayout(row)
        return how

    def _connect(self) -> None:
        self._pad.digit_pressed.connect(self._type)
        self._pad.backspace_pressed.connect(self._code.backspace)
        self._pad.submitted.connect(self._submit)
        self._code.submitted.connect(self._submit)
        self._answer.start.clicked.connect(self.first_time)
        for group, title in zip((self._pictures, self._adjectives), self._titles, strict=False):
            self.keep_title(group, title)
        self.keep_title(self._code, self._titles[2])
        # Only a press goes on: whoever walks with the arrows has not chosen yet.
        for picture in self._pictures.items:
            picture.clicked.connect(lambda: self._go_on(self._titles[1], self._adjectives))
        for pill in self._adjectives.items:
            pill.clicked.connect(lambda: self._go_on(self._titles[2], self._how))
        QWidget.setTabOrder(self._adjectives.items[-1], self._code)
        QWidget.setTabOrder(self._code, self._use_card)
        QWidget.setTabOrder(self._use_card, self._answer.start)

    def _go_on(self, title: QWidget, part: QWidget) -> None:
        """Bring the next step into view when they stand one under the other."""
        if not self._beside:
            self.reveal_part(title, part)

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
            self._wait()
            self.submitted.emit(surnom, code)

    def _wait(self) -> None:
        """An answer is on its way; a slow PC says so after a moment."""
        self._waiting = True
        self._rest()
        self._patience.start()

    def _answered(self) -> None:
        self._waiting = False
        self._patience.stop()

    def _say(self, words: str, *, aloud: bool = True) -> None:
        self._answer.tell(words, aloud=aloud)
        self._place_answer()

    def _rest(self) -> None:
        self._answer.rest()
        self._place_answer()

    def _ask(self, words: str, widget: QWidget) -> None:
        self._say(words)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _one_second(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._show_pause()
            return
        self._timer.stop()
        self._rest()
        announce(self, self.tr("You can try again."))

    def _show_pause(self) -> None:
        words = self.tr("A short pause: try again in %n s.", "", self._seconds)
        self._say(
            words + "\n" + self.tr("You can also start here at once."),
            aloud=self._seconds % SPOKEN_EACH == 0,
        )
