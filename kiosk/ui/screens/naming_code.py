"""The code: given on a page made to be photographed, then tried once."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from kiosk import assets
from kiosk.learning.ports import Surnom
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.picture import Picture
from kiosk.ui.kit.pin_pad import PinPad
from kiosk.ui.kit.text import Body, Heading, Text
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.naming_pages import NamingPage
from kiosk.ui.screens.surnoms import surnom_words

PHOTO_PART = 0.22
"""Side of the picture, as a part of the window's height."""


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
        self._who.setSpacing(host.theme.space(3))
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
        card.column.addWidget(Body(host, date_words(day), centered=True, color="ink-muted"))
        self.column.addWidget(card)
        line = Text(host, self.tr("Take a photo of this page."), style="h3", centered=True)
        self.column.addWidget(line)
        go = Button(
            host, self.tr("Continue"), "primary", trailing_icon="arrow-right", size="primary"
        )
        go.setObjectName("continue")
        go.setAccessibleDescription(f"{words}. {line.text()}")
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
        self._who.setDirection(
            QBoxLayout.Direction.LeftToRight if large else QBoxLayout.Direction.TopToBottom
        )
        self._digits[0].setVisible(not large)
        self._digits[1].setVisible(large)
        least, wished = theme.inset("picture.side"), theme.size("photo.picture")
        room = round(self.window().height() * PHOTO_PART)
        side = max(least, min(wished, room))
        self._picture.setFixedSize(side, side)

    def _code(self, code: str, *, large: bool) -> CodeBoxes:
        digits = CodeBoxes(self.host, self.tr("Your code"), shown=True, read_only=True, large=large)
        digits.set_code(code)
        return digits


class CheckPage(NamingPage):
    """The code once more, typed by its owner while it can still be read."""

    def __init__(self, host: ThemeHost, surnom: Surnom, code: str) -> None:
        super().__init__(host, "")
        self._right = code
        self.setAccessibleName(self.tr("Type your code once"))
        self._typed = CodeBoxes(host, self.tr("Type your code"), shown=True)
        self._pad = PinPad(host)
        self._notice = Notice(host, "hint", "info")
        self._notice.setObjectName("answer")
        self._notice.hide()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.addLayout(self._make_reading(surnom, code), 1)
        self._sides.addWidget(self._make_typing())
        self.column.addLayout(self._sides)
        self.first = self._typed
        self._pad.digit_pressed.connect(self._typed.type_digit)
        self._pad.backspace_pressed.connect(self._typed.backspace)
        self._pad.submitted.connect(self._typed.submit)
        self._typed.submitted.connect(self._try)

    def wished_width(self) -> int:
        """Two columns."""
        return round(1.4 * super().wished_width())

    def arrange(self, width: int, compact: bool) -> None:
        """One column when there is little room."""
        theme = self.host.theme
        code, pad = self._typed.sizeHint().width(), self._pad.sizeHint().width()
        least = code + max(code, pad) + 2 * theme.inset("dialog.padding") + theme.space(5)
        side_by_side = least <= min(width, self.wished_width())
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        )
        self._sides.setSpacing(self.host.theme.space(5))

    def _make_reading(self, surnom: Surnom, code: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.host.theme.space(3))
        column.addWidget(Heading(self.host, self.accessibleName()))
        column.addWidget(
            Body(self.host, self.tr("The app will not show it again."), color="ink-muted")
        )
        column.addSpacing(self.host.theme.space(3))
        who = QHBoxLayout()
        who.setSpacing(self.host.theme.space(4))
        file = assets.path("pictures", f"{surnom.picture}.svg")
        who.addWidget(Picture(self.host, file, "picture.side"))
        who.addWidget(Text(self.host, surnom_words(surnom), style="h2"), 1)
        column.addLayout(who)
        given = CodeBoxes(self.host, self.tr("Your code"), shown=True, read_only=True)
        given.setObjectName("given")
        given.set_code(code)
        column.addWidget(given, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._notice)
        column.addStretch(1)
        later = Button(self.host, self.tr("Later"), size="primary")
        later.setObjectName("later")
        later.clicked.connect(self.later)
        self.add_buttons(later, to=column)
        return column

    def _make_typing(self) -> Card:
        card = Card(self.host, padding="dialog.padding", parent=self)
        card.column.setSpacing(self.host.theme.space(4))
        card.column.addWidget(self._typed, 0, Qt.AlignmentFlag.AlignHCenter)
        card.column.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

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
