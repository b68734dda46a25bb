"""« Ma carte »: a page made to be photographed; and the field where its characters are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.card import grouped
from kiosk.learning.ports import Card as PersonCard
from kiosk.learning.ports import Surnom
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.picture import Picture
from kiosk.ui.kit.qr_code import QrCode
from kiosk.ui.kit.text import Body, Heading, Small, Text
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.first_time_card import FirstTimeCard, not_found_words
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.print_notice import PaperState, PrintNotice
from kiosk.ui.screens.surnoms import surnom_words

SECOND_MS = 1000
SPOKEN_EACH = 30
"""Seconds between two announcements of a pause."""


class _NarrowPage(Page):
    """A page as wide as a comfortable line, with room for a card's padding."""

    def arrange(self, width: int, compact: bool) -> None:
        """Leave the rest of the width free on both sides."""
        super().arrange(width, compact)
        theme = self.host.theme
        wished = theme.measure("body") + 2 * theme.inset("dialog.padding")
        side = max(self._side_margin(), (self.width() - wished) // 2)
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(side, margins.top(), side, margins.bottom())


class CardScreen(_NarrowPage):
    """Picture, surnom, characters and QR code; nothing else but what to do with them."""

    done = Signal()
    print_asked = Signal()
    """« Imprimer »: only after `offer_print`."""
    print_stopped = Signal()
    """« Annuler l’impression »."""

    bar = False

    def __init__(
        self,
        host: ThemeHost,
        surnom: Surnom,
        card: PersonCard,
        squares: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`squares`: the QR code as `kiosk.paper.card.qr_squares` makes it."""
        super().__init__(host, parent=parent)
        self.set_title(self.tr("My card"))
        file = assets.path("pictures", f"{surnom.picture}.svg")
        self._picture = Picture(host, file, "photo.preview")
        self._name = Heading(host, surnom_words(surnom), 1)
        self._name.setObjectName("surnom")
        self._characters = Text(host, grouped(card.characters), style="code", measure=False)
        self._characters.setObjectName("characters")
        self._qr = QrCode(host, squares, self.tr("QR code of the card"))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons = QWidget(self.content)
        self.column.addStretch(1)
        self.column.addWidget(self._make_card())
        for words in self._make_words():
            self.column.addWidget(words)
        self.printed = self._make_notice()
        self.column.addWidget(self.printed)
        home = QVBoxLayout()
        self.column.addLayout(home)
        self.column.addStretch(1)
        self._go, self._print = self._make_buttons()
        self.set_actions(self._buttons, home)
        self.printed.set_keyboard_after(self._go)

    def zones(self) -> list[QWidget]:
        """The buttons, and those of a print: the rest is to be looked at."""
        return [self._buttons, *([] if self.printed.isHidden() else [self.printed])]

    def offer_print(self) -> None:
        """A printer is there: show `Imprimer`."""
        self._print.show()

    def show_print(self, state: PaperState, done: int = 0, total: int = 0) -> None:
        """Say what becomes of the print."""
        self.printed.show_state(state, done, total)

    def arrange(self, width: int, compact: bool) -> None:
        """As wide as a comfortable line; with large text the picture makes room."""
        super().arrange(width, compact)
        theme = self.host.theme
        large = theme.look.scale >= COMPACT_SCALE
        self._picture.setVisible(not large)
        self._sides.setSpacing(theme.space(4 if large else 5))

    def _make_card(self) -> Card:
        host = self.host
        card = Card(host, padding="dialog.padding", parent=self.content)
        who = QVBoxLayout()
        who.setSpacing(host.theme.space(3))
        who.addStretch(1)
        who.addWidget(self._picture)
        who.addWidget(self._name)
        who.addWidget(self._characters)
        who.addStretch(1)
        self._sides.addLayout(who, 1)
        self._sides.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignCenter)
        card.column.addLayout(self._sides)
        return card

    def _make_words(self) -> tuple[Text, Small]:
        line = Text(self.host, self.tr("Take a photo of this card."), style="h3", centered=True)
        opens = "\n".join(
            (
                self.tr("It opens your path again here."),
                self.tr("Elsewhere, show it at the reception desk."),
                self.tr("Your code stays useful: it opens your texts."),
            )
        )
        return line, Small(self.host, opens, centered=True)

    def _make_notice(self) -> PrintNotice:
        notice = PrintNotice(
            self.host,
            safe=self.tr("Your card is safe here."),
            other_way=self.tr("You may also take a photo of it."),
            parent=self.content,
        )
        notice.again.connect(self.print_asked)
        notice.stopped.connect(self.print_stopped)
        notice.said.connect(lambda: QTimer.singleShot(0, notice, lambda: self.reveal(notice)))
        return notice

    def _make_buttons(self) -> tuple[Button, Button]:
        """« Continuer » in the middle; it stays there when `Imprimer` comes beside it."""
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.host.theme.space(4))
        go = Button(
            self.host, self.tr("Continue"), "primary", trailing_icon="arrow-right", size="primary"
        )
        go.setObjectName("continue")
        go.setAccessibleDescription(f"{self._name.text()}. {' '.join(self._characters.text())}")
        go.clicked.connect(self.done)
        press = Button(self.host, self.tr("Print"), size="primary", icon="printer")
        press.setObjectName("print")
        press.clicked.connect(self.print_asked)
        kept = press.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        press.setSizePolicy(kept)
        row.addStretch(1)
        row.addWidget(go)
        row.addWidget(press, 1, Qt.AlignmentFlag.AlignLeft)
        press.hide()
        self.set_first_focus(go)
        return go, press


class CardEntryScreen(_NarrowPage):
    """« Utiliser ma carte »: scan it, or type its characters.

    After `submitted` it waits: call `refuse`, `pause_for`, `answer_again`, or show another screen.
    """

    submitted = Signal(str)
    first_time = Signal()
    """« C’est ma première fois »: always possible, pause or not."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_title(self.tr("Use my card"))
        self._waiting = False
        self._seconds = 0
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._one_second)
        self.add_title(self.title)
        card = Card(host, padding="dialog.padding", parent=self.content)
        card.column.setSpacing(host.theme.space(4))
        card.column.addWidget(Body(host, self.tr("Your card opens your path.")))
        self._field = TextField(
            host,
            "card",
            self.tr("The 8 characters of the card"),
            self.tr("Or hold the card in front of the reader, if there is one."),
        )
        card.column.addWidget(self._field)
        row = QWidget(card)
        flow = FlowLayout(row, host.theme.space(4))
        self._open = Button(host, self.tr("Open my path"), "primary", size="primary")
        self._open.setObjectName("openPath")
        flow.addWidget(self._open)
        card.column.addWidget(row)
        self.column.addWidget(card)
        self._answer = FirstTimeCard(host, self.content)
        self.column.addWidget(self._answer)
        self.column.addStretch(1)
        self._open.clicked.connect(self._submit)
        self._field.line.returnPressed.connect(self._submit)
        self._answer.start.clicked.connect(self.first_time)
        self.set_first_focus(self._field.line)

    def refuse(self) -> None:
        """The one answer to every failure."""
        self.answer_again()
        self._tell(not_found_words(card=True))
        self._field.line.clear()
        self._field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer_again(self) -> None:
        """No answer could be had: the same card may be sent again."""
        self._waiting = False
        self._open.stop_busy()

    def pause_for(self, seconds: int) -> None:
        """Wait before the next try; a QR code is never paused."""
        self.answer_again()
        self._seconds = max(0, seconds)
        self._field.line.clear()
        self._show_pause()
        self._timer.start()

    def card_scanned(self) -> bool:
        """A reader typed: what it left in the field goes. False while an answer is awaited."""
        self._field.line.clear()
        if self._waiting:
            return False
        self._wait()
        return True

    def _submit(self) -> None:
        if self._waiting or self._seconds:
            return
        text = self._field.text()
        if not text.strip():
            self._field.set_error(self.tr("Type the 8 characters of the card."))
            self._field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._wait()
        self.submitted.emit(text)

    def _wait(self) -> None:
        self._waiting = True
        self._field.clear_state()
        self._rest()
        self._open.start_busy(self.tr("One moment"))

    def _tell(self, words: str, *, aloud: bool = True) -> None:
        """With large text, under the title: below the field it could be out of sight."""
        self._answer.tell(words, aloud=aloud)
        if self.host.theme.look.scale >= COMPACT_SCALE:
            self.column.insertWidget(1, self._answer)

    def _rest(self) -> None:
        self._answer.rest()
        self.column.insertWidget(2, self._answer)

    def _one_second(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._show_pause()
            return
        self._timer.stop()
        self._rest()
        announce(self, QCoreApplication.translate("SignInScreen", "You can try again."))

    def _show_pause(self) -> None:
        translate = QCoreApplication.translate
        words = translate("SignInScreen", "A short pause: try again in %n s.", "", self._seconds)
        self._tell(
            words + "\n" + translate("SignInScreen", "You can also start here at once."),
            aloud=self._seconds % SPOKEN_EACH == 0,
        )
