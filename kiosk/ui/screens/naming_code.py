"""The code: given on a page made to be photographed, then tried once."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.ports import Surnom
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.picture import Picture
from kiosk.ui.kit.pin_pad import PinPad
from kiosk.ui.kit.text import Body, Heading, Label, Small, Text
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.naming_pages import NamingPage
from kiosk.ui.screens.surnoms import surnom_words

PHOTO_PART, LARGE_PHOTO_PART = 0.22, 0.16
"""Side of the picture, as a part of the window's height, with usual and with large text."""


def date_words(day: date) -> str:
    """The day as « 22 novembre 2026 », in the language of the screen."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


class CodePage(NamingPage):
    """Picture, surnom, five digits, date, and one line; nothing else but the way on.

    The whole must be seen at once to be photographed: with large text the surnom stands beside
    the picture, and the digits are not enlarged twice.
    """

    def __init__(self, host: ThemeHost, surnom: Surnom, code: str, day: date) -> None:
        super().__init__(host, "")
        words = surnom_words(surnom)
        self.setAccessibleName(self.tr("Your code"))
        file = assets.path("pictures", f"{surnom.picture}.svg")
        self._picture = Picture(host, file, "photo.picture")
        self._name = Heading(host, words, 1, centered=True)
        self._name.setObjectName("surnom")
        self._who = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._who.addStretch(1)
        self._who.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        self._who.addWidget(self._name)
        self._who.addStretch(1)
        card = Card(host, padding="dialog.padding", parent=self)
        card.column.setSpacing(host.theme.space(3))
        card.column.addLayout(self._who)
        self._digits = [self._code(code, large=large) for large in (True, False)]
        for digits in self._digits:
            card.column.addWidget(digits, 0, middle)
        made = self.tr("Made on {day}").format(day=date_words(day))
        card.column.addWidget(Body(host, made, centered=True, color="ink-muted"))
        self.column.addWidget(card)
        line = Text(host, self.tr("Take a photo of this page."), style="h3", centered=True)
        self.column.addWidget(line)
        other = Small(
            host,
            self.tr("No phone? Write the code on paper.")
            + "\n"
            + self.tr("After that, this code is not shown any more."),
            centered=True,
        )
        self.column.addWidget(other)
        go = Button(
            host, self.tr("Continue"), "primary", trailing_icon="arrow-right", size="primary"
        )
        go.setObjectName("continue")
        go.setAccessibleDescription(f"{words}. {line.text()} {other.text()}")
        go.clicked.connect(self.done)
        row = QVBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(go, 0, middle)
        self.column.addLayout(self.home)
        self.first = go

    def arrange(self, width: int, compact: bool) -> None:
        """Keep everything in sight."""
        theme = self.host.theme
        large = theme.look.scale >= COMPACT_SCALE
        self._who.setSpacing(theme.space(4 if large else 3))
        self._who.setDirection(
            QBoxLayout.Direction.LeftToRight if large else QBoxLayout.Direction.TopToBottom
        )
        self._digits[0].setVisible(not large)
        self._digits[1].setVisible(large)
        least, wished = theme.inset("picture.side"), theme.size("photo.picture")
        part = LARGE_PHOTO_PART if large else PHOTO_PART
        room = round(self.window().height() * part)
        side = max(least, min(wished, room))
        self._picture.setFixedSize(side, side)

    def _code(self, code: str, *, large: bool) -> CodeBoxes:
        digits = CodeBoxes(self.host, self.tr("Your code"), shown=True, read_only=True, large=large)
        digits.set_code(code)
        return digits


class CheckPage(NamingPage):
    """The code once more, typed by its owner under the one that can still be read."""

    def __init__(self, host: ThemeHost, surnom: Surnom, code: str) -> None:
        super().__init__(host, "")
        self._right = code
        self.setAccessibleName(self.tr("Type your code once"))
        self._typed = CodeBoxes(host, self.tr("Type your code"), shown=True)
        self._pad = PinPad(host)
        self._notice = Notice(host, "hint", "info")
        self._notice.setObjectName("answer")
        self._notice.hide()
        note = self.tr("The app will not show it again.")
        self._note = Body(host, note, color="ink-muted")
        self._who = self._make_who(surnom)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addLayout(self._make_codes(code), 1)
        self._sides.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignCenter)
        self.column.addLayout(self._sides)
        later = Button(host, self.tr("Later"), size="primary")
        later.setObjectName("later")
        later.clicked.connect(self.later)
        self.add_buttons(later)
        self.first = self._typed
        self._pad.digit_pressed.connect(self._typed.type_digit)
        self._pad.backspace_pressed.connect(self._typed.backspace)
        self._pad.submitted.connect(self._typed.submit)
        self._typed.submitted.connect(self._try)

    def arrange(self, width: int, compact: bool) -> None:
        """Pad beside the codes where both fit; with large text only what is needed to type."""
        theme = self.host.theme
        large = theme.look.scale >= COMPACT_SCALE
        for part in (self._note, self._who):
            part.setVisible(not large)
        self._pad.set_dense(compact)
        gap = theme.space(5)
        least = self._typed.sizeHint().width() + gap + self._pad.sizeHint().width()
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight
            if least <= min(width, self.wished_width())
            else QBoxLayout.Direction.TopToBottom
        )
        self._sides.setSpacing(gap)

    def _make_who(self, surnom: Surnom) -> QWidget:
        who = QWidget(self)
        row = QHBoxLayout(who)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.host.theme.space(4))
        file = assets.path("pictures", f"{surnom.picture}.svg")
        row.addWidget(Picture(self.host, file, "picture.side"))
        row.addWidget(Text(self.host, surnom_words(surnom), style="h2"), 1)
        return who

    def _make_codes(self, code: str) -> QVBoxLayout:
        given = CodeBoxes(self.host, self.tr("Your code"), shown=True, read_only=True)
        given.setObjectName("given")
        given.set_code(code)
        column = QVBoxLayout()
        column.setSpacing(self.host.theme.space(2))
        for part in (Heading(self.host, self.accessibleName()), self._note, self._who):
            column.addWidget(part)
            column.addSpacing(self.host.theme.space(1))
        for boxes in (given, self._typed):
            column.addWidget(Label(self.host, boxes.accessibleName()))
            column.addWidget(boxes, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._notice)
        column.addStretch(1)
        return column

    def _try(self, code: str) -> None:
        if code == self._right:
            self.done.emit()
            return
        words = self.tr("Not yet. Read the code above, then type it again.")
        self._notice.set_words("", words)
        self._notice.show()
        announce(self, words)
        self._typed.clear()
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)
