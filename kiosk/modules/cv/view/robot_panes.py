"""How the CV is laid out, and what a program reads of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kiosk.modules.cv.robot_layout import CHOICES
from kiosk.modules.cv.robot_reading import Filed, Person
from kiosk.modules.cv.view.card_page import CardPage
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Label, Meta, Text
from kiosk.ui.kit.theme_host import ThemeHost


class ChoicesPane(Ground):
    """One row of pills for each of `CHOICES`; they are named ``pill_<choice>-<way>``."""

    chosen = Signal(str, str)
    """A choice, and its way."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", parent=parent)
        self._host = host
        self.page = ScrollPage(host, self)
        self.pills: dict[str, Pills] = {}
        self._labels: dict[str, Label] = {}
        titles, ways = self._titles(), self._ways()
        for choice in CHOICES:
            words = titles[choice]
            each = [PillChoice(f"{choice}-{way}", ways[choice][way]) for way in CHOICES[choice]]
            pills = Pills(host, words, each)
            pills.chosen.connect(self._tell)
            self.pills[choice] = pills
            self._labels[choice] = Label(host, words)
            self.page.column.addWidget(self._labels[choice])
            self.page.column.addWidget(pills)
            self.page.lead(pills, self._labels[choice])
        self.page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_layout(self, layout: Mapping[str, str]) -> None:
        """Show what is chosen."""
        for choice, way in layout.items():
            self.pills[choice].choose(f"{choice}-{way}")

    def words(self, choice: str, way: str) -> str:
        """A choice and one of its ways, e.g. « Téléphone : texte »."""
        words = self.tr("{0}: {1}")
        return words.format(self._titles()[choice], self._ways()[choice][way])

    def focus_chosen(self, choice: str) -> None:
        """Put the keyboard on what is chosen."""
        for item in self.pills[choice].items:
            if item.isChecked():
                item.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, key: str) -> None:
        choice, _, way = key.partition("-")
        self.chosen.emit(choice, way)

    def _titles(self) -> dict[str, str]:
        return {
            "phone": self.tr("Phone"),
            "mail": self.tr("Mail"),
            "columns": self.tr("Columns"),
            "box": self.tr("Strong points"),
            "titles": self.tr("Titles"),
        }

    def _ways(self) -> dict[str, dict[str, str]]:
        text, picture = self.tr("text"), self.tr("picture")
        return {
            "phone": {"picture": picture, "text": text},
            "mail": {"code": self.tr("QR code"), "link": self.tr("link"), "text": text},
            "columns": {"two": self.tr("2 columns"), "one": self.tr("1 column")},
            "box": {"box": self.tr("in a box"), "lines": self.tr("plain lines")},
            "titles": {
                "icons": self.tr("icons"),
                "words": self.tr("words"),
                "both": self.tr("icons and words"),
            },
        }

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(3)
        self.page.column.setContentsMargins(side, side, side, side)
        self.page.column.setSpacing(theme.space(2))


class RobotPane(Ground):
    """The card that a program files, and the text that it read."""

    def __init__(self, host: ThemeHost, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(host, "sunken", parent=parent)
        self._host, self._person = host, person
        self.page = CardPage(host, "robot-page", self.tr("What the program reads"), self)
        self._card = Card(host)
        self._rows: list[tuple[Icon, Text]] = []
        self._measuring = False
        self._heads = QVBoxLayout()
        self._card.column.addWidget(Label(host, self.tr("What the program files")))
        self._card.column.addLayout(self._heads)
        for _ in range(4):
            row = QHBoxLayout()
            row.setSpacing(host.theme.space(2))
            icon, words = Icon(host, "check", "success", "cv.icon"), Text(host, style="small")
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self._heads.addLayout(row)
            self._rows.append((icon, words))
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("robot-text")
        self.text.setAccessibleName(self.tr("What the program reads"))
        self.text.setReadOnly(True)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page around it scrolls
        self.text.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        Dress(host, self.text)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._note = Meta(host, self.tr("The text of this PDF, as a program reads it."))
        inside = self.page.column
        inside.addWidget(self._card)
        inside.addWidget(self._note)
        inside.addWidget(self.text)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_reading(self, text: str, card: Filed) -> None:
        """Show what was read of a page."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        for (icon, words), (found, said) in zip(self._rows, self._said(card), strict=True):
            icon.show_icon(
                "circle-check" if found else "circle-dashed", "success" if found else "ink-muted"
            )
            words.setText(said)
        self.page.setAccessibleDescription(f"{self.spoken()}. {text}")
        self._fit()

    def spoken(self) -> str:
        """The card in one line."""
        return ", ".join(words.text() for _, words in self._rows)

    def _said(self, card: Filed) -> Sequence[tuple[bool, str]]:
        found = sum(card.titles)
        words = self.tr("Titles: {0} of {1}, each with its lines") if card.sorted else (
            self.tr("Titles: {0} of {1}, lines mixed up")
        )  # fmt: skip
        person = self._person
        empty = self.tr("empty")
        return (
            (card.name, self.tr("Name: {0}").format(person.name if card.name else empty)),
            (card.phone, self.tr("Phone: {0}").format(person.phone if card.phone else empty)),
            (card.mail, self.tr("Mail: {0}").format(person.mail if card.mail else empty)),
            (card.sorted, words.format(found, len(card.titles))),
        )

    def _fit(self) -> None:
        """The text is as high as its lines: the pane scrolls as one."""
        layout = self.text.document().documentLayout()
        if self._measuring or not isinstance(layout, QPlainTextDocumentLayout):
            return
        self._measuring = True  # asking for a block's height may tell of another size of the whole
        height = 2 * self.text.document().documentMargin()
        block = self.text.document().firstBlock()
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        self._measuring = False
        around = 2 * self._host.theme.space(3)  # its own edge and padding, as the house sheet sets
        self.text.setFixedHeight(round(height) + around + self.text.fontMetrics().lineSpacing())

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(3)
        self.page.column.setContentsMargins(side, side, side, side)
        self.page.column.setSpacing(theme.space(2))
        self._heads.setSpacing(theme.space(1))
        font = theme.font("code")
        font.setPixelSize(theme.font("small").pixelSize())
        font.setWeight(QFont.Weight.Normal)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
        self.text.setFont(font)
        self._fit()
