"""An old CV beside the form: its lines, each with a way to its place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.old_lines import Place, Placed
from kiosk.learning.resume_placing import put
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.layout import LeadTrail
from kiosk.ui.kit.menu import Menu
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Label, Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.document import CvDocument

translate = QCoreApplication.translate
LINE_OF_WORK = "line"
"""Stands for « a line of the last experience », which is no place of its own."""


class OldPage(Ground):
    """A press puts a line where it is proposed; the menu beside it, anywhere else."""

    closed = Signal()
    """« Voir ma page »."""
    placed = Signal(str)
    """The part of the CV in which a line was put, as a section of `Resume`."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        lines: Sequence[Placed],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, "sunken", parent=parent)
        self._host, self._document = host, document
        self.setObjectName("oldPage")
        self.setAccessibleName(self.tr("Your old CV"))
        self._menu: Menu | None = None
        self._asked: _Line | None = None
        head = QWidget(self)
        line = LeadTrail(head, host.theme.space(3))
        line.addWidget(Label(host, self.tr("Your old CV")))
        done = Button(host, self.tr("See my page"), icon="eye", size="small")
        done.setObjectName("oldDone")
        done.clicked.connect(self.closed)
        line.addWidget(done)
        self._page = ScrollPage(host)
        self._page.column.setSpacing(host.theme.space(2))
        self._page.column.setContentsMargins(0, 0, host.theme.space(2), 0)
        self._page.column.addWidget(
            Body(host, self.tr("Press a line to put it in your CV."), color="ink-muted")
        )
        self.rows: list[_Line] = []
        for n, placed in enumerate(lines):
            row = _Line(host, n, placed)
            row.put.connect(lambda row=row: self._put(row, row.proposed))
            row.elsewhere.connect(lambda row=row: self._ask(row))
            self._page.column.addWidget(row)
            self.rows.append(row)
        self._page.column.addStretch(1)
        column = QVBoxLayout(self)
        edge = host.theme.space(3)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(head)
        column.addWidget(self._page, 1)

    def _ask(self, row: "_Line") -> None:
        if self._menu is None:
            self._menu = Menu(self._host, self.window(), self.tr("Where does this line go?"))
            self._menu.chosen.connect(self._answered)
        self._asked = row
        keys = [place.value for place in Place if place is not Place.NONE]
        if self._document.now.work:
            keys.insert(keys.index(Place.WORK.value) + 1, LINE_OF_WORK)
        self._menu.open_under(row.more, [PillChoice(key, place_words(key)) for key in keys])

    def _answered(self, key: str) -> None:
        if self._asked is not None:
            self._put(self._asked, key)

    def _put(self, row: "_Line", key: str) -> None:
        place = Place.WORK if key == LINE_OF_WORK else Place(key)
        self._document.settle()
        self._document.become(
            put(self._document.now, row.text, place, new_entry=key != LINE_OF_WORK)
        )
        row.show_placed(key)
        self.placed.emit(place.value)


class _Line(Card):
    put = Signal()
    elsewhere = Signal()

    def __init__(self, host: ThemeHost, number: int, placed: Placed) -> None:
        super().__init__(host, padding="notice.gap")
        self._host = host
        self.text = placed.line
        self.proposed = placed.place.value
        self._words = Body(host, placed.line)
        self._state = Small(host, color="success")
        self._go = Button(host, "", "soft", icon="plus", size="small")
        self._go.setObjectName(f"old-put-{number}")
        self._go.setAccessibleDescription(placed.line)
        self._go.clicked.connect(self.put)
        self.more = IconButton(host, "menu", self.tr("Put it elsewhere"))
        self.more.setObjectName(f"old-more-{number}")
        self.more.setAccessibleDescription(placed.line)
        self.more.clicked.connect(self.elsewhere)
        proposed = placed.place is not Place.NONE
        if proposed:
            self._go.setText(place_words(self.proposed))
        self._go.setVisible(proposed)
        ways = QWidget(self)
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(host.theme.space(1))
        row.addStretch(1)
        row.addWidget(self._go)
        row.addWidget(self.more)
        line = QWidget(self)
        beside = LeadTrail(line, host.theme.space(2))
        beside.set_least(host.theme.least_words("body"))
        beside.addWidget(self._words)
        beside.addWidget(ways)
        self._state.hide()
        self.column.addWidget(line)
        self.column.addWidget(self._state)
        self.column.setSpacing(0)

    def show_placed(self, key: str) -> None:
        """It is in the CV now; it may be put elsewhere too."""
        self._words.set_color("ink-muted")
        words = self.tr("Put in: {place}").format(place=place_words(key))
        self._state.setText(words)
        self._state.show()
        self._go.hide()


def place_words(key: str) -> str:
    """What a part of the CV is called on the buttons."""
    return {
        Place.NAME.value: translate("CvPlaces", "First name and name"),
        Place.PHONE.value: translate("CvPlaces", "Phone"),
        Place.EMAIL.value: translate("CvPlaces", "Mail address"),
        Place.SUMMARY.value: translate("CvPlaces", "About me"),
        Place.WORK.value: translate("CvPlaces", "New experience"),
        LINE_OF_WORK: translate("CvPlaces", "Line of the last experience"),
        Place.EDUCATION.value: translate("CvPlaces", "Education"),
        Place.SKILLS.value: translate("CvPlaces", "I can do"),
        Place.LANGUAGES.value: translate("CvPlaces", "Languages"),
        Place.CERTIFICATES.value: translate("CvPlaces", "Licences"),
        Place.INTERESTS.value: translate("CvPlaces", "Interests"),
    }[key]
