"""« Mes données »: what this PC holds about one person, in words; change it, erase it."""

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.ports import Holdings, Receipt
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.dialog import Choice, Dialog
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout, GridFlow
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.naming_code import date_words
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.sheet import Sheet
from kiosk.ui.screens.surnoms import surnom_words


class MyDataScreen(Page):
    """Facts in words, `Changer mon surnom`, `Tout effacer` (asked once more)."""

    change_surnom = Signal()
    """Only with a surnom: open `NamingScreen` with ``changing=True``."""
    card_wanted = Signal()
    """Only with a surnom: show the card of this visit, or make one (asked when it replaces)."""
    erase_confirmed = Signal()
    """Asked twice, answered twice: erase, then show a `ReceiptScreen`."""

    def __init__(
        self,
        host: ThemeHost,
        holdings: Holdings,
        *,
        activities: int,
        record_months: int,
        parked_days: int,
        card_at_hand: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`activities`: how many the person has begun; `card_at_hand`: it can be shown again."""
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_title(self.tr("My data"))
        self._holdings, self._activities = holdings, activities
        self._dialog: Dialog | None = None
        self._card_dialog: Dialog | None = None
        self._card_at_hand = card_at_hand
        self._facts = QWidget(self.content)
        self._facts.setObjectName("facts")
        grid = GridFlow(self._facts, host.theme.space(4), steps=(2, 1))
        for icon, title, words in self._sentences(record_months, parked_days):
            grid.addWidget(self._fact(icon, title, words))
        self._buttons = self._make_actions()
        self.add_title(self.title, self.tr("Here is what this PC keeps about you."))
        self.column.addWidget(self._facts)
        home = QVBoxLayout()
        home.setContentsMargins(0, host.theme.space(2), 0, 0)
        self.column.addLayout(home)
        self.column.addStretch(1)
        self.set_actions(self._buttons, home)

    def zones(self) -> list[QWidget]:
        """The actions: the facts hold nothing to press."""
        return [self._buttons]

    def start_busy(self) -> None:
        """The erasure is running."""
        self._erase.start_busy(self.tr("One moment"))

    def stop_busy(self) -> None:
        """It could not be done: it may be asked again."""
        self._erase.stop_busy()

    def _sentences(self, months: int, days: int) -> list[tuple[str, str, str]]:
        held = self._holdings
        if held.surnom is not None:
            who = surnom_words(held.surnom)
            whose = self.tr("This is your surnom. Your name is not here.")
            if held.card is not None:
                day = date_words(held.card.astimezone().date())
                whose += "\n" + self.tr("Your card was made on {day}.").format(day=day)
        else:
            who, whose = self.tr("No surnom"), self.tr("Everything is erased when you finish.")
        left = self.tr("No work left open.")
        if held.parked:
            left = self.tr("Work left open, closed by your code, for %n days.", "", days)
        sent = self.tr("Nothing has gone to your Mission Locale yet.")
        if held.surnom is None:
            sent = self.tr("Nothing goes to your Mission Locale.")
        elif held.sent:
            sent = self.tr(
                "%n results went to your Mission Locale, without your name.", "", held.sent
            )
        return [
            ("circle-user-round", who, whose),
            ("list-checks", self._count(), self._period()),
            ("file-text", self.tr("Your texts"), left),
            ("send", self.tr("What was sent"), sent),
            (
                "calendar",
                self.tr("Until when"),
                self.tr("Everything is erased %n months after your last visit.", "", months),
            ),
            (
                "shield-check",
                self.tr("Never on this PC"),
                self.tr("Your name, your address, your phone."),
            ),
        ]

    def _count(self) -> str:
        activities = self.tr("%n activities", "", self._activities)
        return f"{activities}, " + self.tr("%n steps noted", "", self._holdings.events)

    def _period(self) -> str:
        first, last = self._holdings.first, self._holdings.last
        if first is None or last is None:
            return self.tr("Nothing yet.")
        begin, end = first.astimezone().date(), last.astimezone().date()
        if begin == end:
            return self.tr("On {day}.").format(day=date_words(end))
        return self.tr("From {first} to {last}.").format(
            first=date_words(begin), last=date_words(end)
        )

    def _fact(self, icon: str, title: str, words: str) -> Card:
        card = Card(self.host, parent=self._facts)
        row = QHBoxLayout()
        row.setSpacing(self.host.theme.space(4))
        row.addWidget(Icon(self.host, icon, "primary", "notice.icon"), 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Text(self.host, title, style="h3"))
        text.addWidget(Small(self.host, words))
        row.addLayout(text, 1)
        card.column.addLayout(row)
        card.column.addStretch(1)
        return card

    def _make_actions(self) -> QWidget:
        row = QWidget(self.content)
        row.setObjectName("actions")
        flow = FlowLayout(row, self.host.theme.space(4))
        back = Button(self.host, self.tr("Back to my path"), "primary", size="primary")
        back.setObjectName("toPath")
        back.clicked.connect(self.back)
        flow.addWidget(back)
        if self._holdings.surnom is not None:
            change = Button(self.host, self.tr("Change my surnom"), size="primary", icon="pencil")
            change.setObjectName("changeSurnom")
            change.clicked.connect(self.change_surnom)
            flow.addWidget(change)
            card = Button(self.host, self.tr("My card"), size="primary", icon="id-card")
            card.setObjectName("myCard")
            card.clicked.connect(self._ask_card)
            flow.addWidget(card)
        self._erase = Button(
            self.host, self.tr("Erase everything"), "danger-outline", size="primary", icon="trash-2"
        )
        self._erase.setObjectName("eraseAll")
        self._erase.clicked.connect(self._ask)
        flow.addWidget(self._erase)
        self.set_first_focus(back)
        return row

    def _ask(self) -> None:
        if self._dialog is None:
            self._dialog = Dialog(
                self.host,
                self.window(),
                self.tr("Erase everything?"),
                self.tr("Your results, your texts and your surnom go. Nobody can bring them back."),
                [
                    Choice("keep", self.tr("Keep")),
                    Choice("erase", self.tr("Erase everything"), "danger", "trash-2"),
                ],
                "keep",
                icon="trash-2",
                icon_color="danger",
            )
            self._dialog.chosen.connect(self._answered)
        self._dialog.open()

    def _ask_card(self) -> None:
        """A card cannot be shown twice: another visit's is replaced, which its owner must want."""
        if self._holdings.card is None or self._card_at_hand:
            self.card_wanted.emit()
            return
        if self._card_dialog is None:
            self._card_dialog = Dialog(
                self.host,
                self.window(),
                self.tr("Make a new card?"),
                self.tr("The card you have will not open your path any more."),
                [
                    Choice("keep", self.tr("Keep my card")),
                    Choice("new", self.tr("Make a new card"), "primary", "id-card"),
                ],
                "keep",
                icon="id-card",
            )
            self._card_dialog.chosen.connect(
                lambda key: self.card_wanted.emit() if key == "new" else None
            )
        self._card_dialog.open()

    def _answered(self, key: str) -> None:
        if key == "erase":
            self.erase_confirmed.emit()


class ReceiptScreen(Sheet):
    """Proof of an erasure: number, date, how much. Nothing on it says who."""

    closed = Signal()
    """« Fermer »: the visit is over."""

    bar = False

    def __init__(
        self,
        host: ThemeHost,
        receipt: Receipt,
        *,
        unprinted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``unprinted``: a print that was waiting will not come out."""
        super().__init__(host, icon="circle-check", icon_color="success", parent=parent)
        self.set_heading(self.tr("Everything is erased"))
        moment = receipt.at.astimezone()
        day = date_words(moment.date())
        hour = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        self.say(
            self.tr("%n results were erased from this PC.", "", receipt.events),
            self.tr("On {day} at {hour}.").format(day=day, hour=hour),
            *([self.tr("The print that waited is cancelled.")] if unprinted else []),
        )
        number = Card(host, ground="sunken", padding="notice.padding", parent=self.card)
        number.column.addWidget(Small(host, self.tr("Number of this receipt")))
        code = Text(host, _grouped(receipt.id.hex), style="code", measure=False)
        code.setObjectName("receipt")
        number.column.addWidget(code)
        number.column.addWidget(Small(host, self.tr("Take a photo of it to keep a proof.")))
        self.body.addSpacing(host.theme.space(3))
        self.body.addWidget(number)
        close = Button(host, self.tr("Close"), "primary", size="primary")
        close.setObjectName("close")
        close.clicked.connect(self.closed)
        self.add_buttons(close)
        self.set_first_focus(close)
        announce(self, self.title)


def _grouped(hexadecimal: str) -> str:
    digits = hexadecimal.upper()
    groups = [digits[i : i + 4] for i in range(0, len(digits), 4)]
    return " ".join(groups[:4]) + "\n" + " ".join(groups[4:])
