"""What the CV program asks: name and place of a PDF, or whether to print."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.files import Place
from kiosk.modules.cv.pc_program import Program
from kiosk.modules.cv.pc_scenario import NAME
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Label, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.shown import place_icon


class AskPage(ScrollPage):
    """A card with a title, what is asked, and two answers."""

    answered = Signal(str)
    """Name of the button: what is done, or ``close-ask``."""

    def __init__(
        self,
        host: ThemeHost,
        title: str,
        do: tuple[str, str, str],
        cancel: str,
        parent: QWidget | None = None,
    ) -> None:
        """``do`` is the name of the button that does it, its word and its icon."""
        super().__init__(host, parent)
        self.card = Card(host)
        self.asked = self.card.column
        name, words, icon = do
        self.asked.addWidget(Text(host, title, style="h3"))
        self._answers = QWidget()
        flow = FlowLayout(self._answers, host.theme.space(3))
        self.do_button = Button(host, words, "cv", icon=icon)
        self.do_button.setObjectName(name)
        self.do_button.clicked.connect(lambda: self.answered.emit(name))
        self.cancel_button = Button(host, cancel, "outline")
        self.cancel_button.setObjectName("close-ask")
        self.cancel_button.clicked.connect(lambda: self.answered.emit("close-ask"))
        flow.addWidget(self.do_button)
        flow.addWidget(self.cancel_button)
        self.asked.addSpacing(host.theme.space(2))
        self.asked.addWidget(self._answers)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        host.changed.connect(self._fit)
        self._fit()

    def ask_for(self, part: QWidget) -> None:
        """Put something above the answers."""
        self.asked.insertWidget(self.asked.indexOf(self._answers) - 1, part)

    def _fit(self) -> None:
        theme = self._host.theme
        side = theme.space(4)
        self.column.setContentsMargins(side, side, side, side)


class PdfPage(AskPage):
    """Name and place of a PDF. Enter in the name makes it."""

    typed = Signal()
    aimed = Signal(str)

    def __init__(
        self, host: ThemeHost, words: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """``words``: title, do, cancel, name, help of the name, place."""
        title, do, cancel, name, below, self._place_words = words
        super().__init__(host, title, ("save-pdf", do, "save"), cancel, parent)
        self.setObjectName("pdf-page")
        self.field = TextField(host, NAME, name, below)
        self.field.changed.connect(lambda _: self._changed())
        self.field.line.returnPressed.connect(lambda: self.answered.emit("save-pdf"))
        self.ask_for(self.field)
        self.ask_for(Label(host, self._place_words))
        self.places = Pills(host, self._place_words, ())
        self.ask_for(self.places)
        self._known: tuple[Place, ...] = ()
        self._quiet = False

    def show_program(self, program: Program, places: Sequence[Place]) -> None:
        """The name as it was typed, and where the PDF goes."""
        if tuple(places) != self._known:
            self._known = tuple(places)
            old = self.places
            choices = [PillChoice(each.id, each.name, place_icon(each)) for each in places]
            self.places = Pills(self._host, self._place_words, choices, parent=self.card)
            self.places.chosen.connect(self.aimed)
            self.asked.replaceWidget(old, self.places)
            old.hide()
            old.deleteLater()
            self.places.show()
        self.places.choose(program.place if program.place in program.folders() else None)
        if self.field.text() != program.name:
            self._quiet = True
            self.field.line.setText(program.name)
            self._quiet = False

    def refuse(self, sentence: str) -> None:
        """Say why no PDF is made."""
        self.field.set_error(sentence)
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Put the keyboard on the name, all of it chosen."""
        self.field.clear_state()
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.line.selectAll()

    def _changed(self) -> None:
        self.field.clear_state()
        if not self._quiet:
            self.typed.emit()


class PrintPage(AskPage):
    """Whether to print."""

    def __init__(
        self, host: ThemeHost, words: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """``words``: title, do, cancel, what comes out."""
        title, do, cancel, about = words
        super().__init__(host, title, ("print", do, "printer"), cancel, parent)
        self.setObjectName("print-page")
        self.ask_for(Body(host, about))

    def start(self) -> None:
        """Put the keyboard on the button that prints."""
        self.do_button.setFocus(Qt.FocusReason.OtherFocusReason)
