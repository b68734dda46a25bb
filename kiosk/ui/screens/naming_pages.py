"""The pages of naming that come before the code: data notice, picture, adjective."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.ports import Surnom
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.picture import Picture
from kiosk.ui.kit.text import Body, Heading, Label, Text
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.scenery import IconDisc
from kiosk.ui.screens.surnom_picker import adjective_pills, picture_picker
from kiosk.ui.screens.surnoms import picture_words, surnom_words


class NamingPage(QWidget):
    """One small page: what it is called, what has the focus first, how wide it wants to be."""

    done = Signal()
    later = Signal()

    def __init__(self, host: ThemeHost, title: str) -> None:
        super().__init__()
        self.host = host
        self.first: QWidget = self
        self.buttons = QWidget(self)
        self.home = QVBoxLayout()
        self.setAccessibleName(title)
        self.setObjectName(type(self).__name__)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(host.theme.space(4))

    def wished_width(self) -> int:
        """Px of a comfortable line, with room for a card's padding; the same on every page."""
        theme = self.host.theme
        return theme.measure("body") + 2 * theme.inset("dialog.padding")

    def arrange(self, width: int, compact: bool) -> None:
        """Place the parts for a content width."""

    def add_title(self, under: str = "") -> None:
        """Put the heading, and a sentence close under it."""
        title = QVBoxLayout()
        title.setSpacing(0)
        title.addWidget(Heading(self.host, self.accessibleName()))
        if under:
            title.addWidget(Body(self.host, under, color="ink-muted"))
        self.column.addLayout(title)

    def add_buttons(self, *buttons: Button, to: QVBoxLayout | None = None) -> None:
        """The actions of the page: a row that wraps, under a little room, in it or in a card."""
        flow = FlowLayout(self.buttons, self.host.theme.space(4))
        for button in buttons:
            flow.addWidget(button)
        column = to or self.column
        column.addSpacing(self.host.theme.space(2))
        column.addLayout(self.home)

    def later_button(self, words: str) -> Button:
        """« Plus tard », on every page before the code."""
        button = Button(self.host, words, "text", size="primary")
        button.setObjectName("later")
        button.clicked.connect(self.later)
        return button


class NoticePage(NamingPage):
    """What this station keeps, said before anything is asked."""

    def __init__(self, host: ThemeHost, record_months: int, parked_days: int) -> None:
        super().__init__(host, "")
        self.setAccessibleName(self.tr("Find your path next time"))
        card = Card(host, padding="dialog.padding", parent=self)
        card.column.setSpacing(host.theme.space(3))
        disc = IconDisc(host, "shield-check", "primary", card)
        card.column.addWidget(disc, 0, Qt.AlignmentFlag.AlignLeading)
        card.column.addWidget(Heading(host, self.accessibleName()))
        notice = Body(
            host,
            "\n".join(
                (
                    self.tr("This station keeps your surnom and your results."),
                    self.tr("Your Mission Locale receives them, without your name."),
                    self.tr("Your texts are erased when you finish."),
                    self.tr(
                        "Everything is erased %n months after your last visit, "
                        "or when you ask for it.",
                        "",
                        record_months,
                    ),
                )
            ),
        )
        notice.setObjectName("dataNotice")
        card.column.addWidget(notice)
        self._more = self._make_more(parked_days, card)
        card.column.addWidget(self._more)
        self._more.hide()
        self.column.addWidget(card)
        go = Button(
            host,
            self.tr("Choose a picture"),
            "primary",
            trailing_icon="arrow-right",
            size="primary",
        )
        go.setObjectName("choosePicture")
        go.setAccessibleDescription(notice.text())
        go.clicked.connect(self.done)
        self._know = Button(host, self.tr("Know more"), size="primary")
        self._know.setObjectName("knowMore")
        self._know.clicked.connect(self._toggle)
        self.add_buttons(go, self._know, self.later_button(self.tr("Later")), to=card.column)
        self.first = go

    def _make_more(self, parked_days: int, parent: QWidget) -> Notice:
        words = (
            self.tr("Kept: your activities, your steps, the help used and the dates."),
            self.tr("Never asked: your name, your address, your phone."),
            self.tr("Work left open stays here %n days, closed by your code.", "", parked_days),
            self.tr("In “My data” you can see, change or erase."),
            self.tr("A question? Ask at the reception desk."),
        )
        return Notice(self.host, "info", "shield-check", "", "\n".join(words), parent)

    def _toggle(self) -> None:
        shown = self._more.isHidden()
        self._more.setVisible(shown)
        self._know.setText(self.tr("Less") if shown else self.tr("Know more"))
        if shown:
            announce(self, self._more.text)


class PicturePage(NamingPage):
    """One picture of twelve."""

    picked = Signal(str)

    def __init__(self, host: ThemeHost, picture: str, *, changing: bool) -> None:
        super().__init__(host, "")
        self.setAccessibleName(self.tr("Choose a picture"))
        self.add_title(self.tr("It helps you to come back."))
        self._picker = picture_picker(host, self.accessibleName(), self)
        self._picker.choose(picture or None)
        self._picker.chosen.connect(self._chosen)
        self.column.addWidget(self._picker)
        self._go = Button(
            host, self.tr("Continue"), "primary", trailing_icon="arrow-right", size="primary"
        )
        self._go.setObjectName("continue")
        self._go.setEnabled(bool(picture))
        self._go.clicked.connect(self._pick)
        words = self.tr("Cancel") if changing else self.tr("Later")
        self.add_buttons(self._go, self.later_button(words))
        chosen = [item for item in self._picker.items if item.isChecked()]
        self.first = (chosen or self._picker.items)[0]

    def arrange(self, width: int, compact: bool) -> None:
        """Smaller pictures where twelve would not be seen at once."""
        self._picker.set_dense(compact and self.host.theme.look.scale < COMPACT_SCALE)

    def _chosen(self) -> None:
        self._go.setEnabled(True)

    def _pick(self) -> None:
        picture = self._picker.choice()
        if picture is not None:
            self.picked.emit(picture)


class AdjectivePage(NamingPage):
    """One word of six; the surnom is shown as it grows."""

    picked = Signal(str)

    def __init__(
        self, host: ThemeHost, picture: str, full: Collection[Surnom], *, changing: bool
    ) -> None:
        super().__init__(host, "")
        self._chosen_picture = picture
        self.setAccessibleName(self.tr("Choose a word"))
        self.add_title()
        self._notice = Notice(host, "hint", "info", parent=self)
        self._notice.hide()
        self.column.addWidget(self._notice)
        self._pills = adjective_pills(host, self.accessibleName(), picture, full, self)
        self._pills.chosen.connect(self._show_surnom)
        self.column.addWidget(self._pills)
        self.column.addWidget(self._make_preview())
        self._go = Button(
            host,
            self.tr("Take this surnom"),
            "primary",
            trailing_icon="arrow-right",
            size="primary",
        )
        self._go.setObjectName("takeSurnom")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._pick)
        words = self.tr("Cancel") if changing else self.tr("Later")
        self.add_buttons(self._go, self.later_button(words))
        self.first = self._pills.items[0] if self._pills.items else self._go

    def arrange(self, width: int, compact: bool) -> None:
        """Heading, words and surnom are seen at once: the picture does not grow with the text."""
        side = self.host.theme.fixed("photo.preview")
        self._preview.setFixedSize(side, side)

    def tell_full(self) -> None:
        """The word just chosen is taken by too many."""
        words = self.tr("This surnom is full on this station. Choose another word.")
        self._notice.set_words("", words)
        self._notice.show()
        announce(self, words)

    def _make_preview(self) -> Card:
        card = Card(self.host, padding="dialog.padding", parent=self)
        row = QHBoxLayout()
        row.setSpacing(self.host.theme.space(5))
        file = assets.path("pictures", f"{self._chosen_picture}.svg")
        self._preview = Picture(self.host, file, "photo.preview")
        row.addWidget(self._preview, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(self.host.theme.space(1))
        words.addStretch(1)
        words.addWidget(Label(self.host, self.tr("Your surnom"), color="ink-muted"))
        self._surnom = Text(self.host, f"{picture_words()[self._chosen_picture]}…", style="h1")
        self._surnom.setObjectName("surnom")
        words.addWidget(self._surnom)
        words.addStretch(1)
        row.addLayout(words, 1)
        card.column.addLayout(row)
        return card

    def _show_surnom(self, adjective: str) -> None:
        words = surnom_words(Surnom(self._chosen_picture, adjective))
        self._surnom.setText(words)
        self._go.setEnabled(True)
        announce(self, words)

    def _pick(self) -> None:
        adjective = self._pills.choice()
        if adjective is not None and not self._go.busy:
            self._go.start_busy(self.tr("One moment"))
            self.picked.emit(adjective)
