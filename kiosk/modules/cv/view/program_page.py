"""The program in which the CV is open: its menu, its page, and what it asks."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.files import BIN
from kiosk.learning.scenario import Act
from kiosk.modules.cv.pc_program import PDF, PRINT
from kiosk.modules.cv.pc_scenario import NAME, CvPc
from kiosk.modules.cv.view.ask_forms import PdfPage, PrintPage
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.preview import Preview
from kiosk.ui.parts.explorer.reader import Reader
from kiosk.ui.parts.explorer.shown import refusal_words
from kiosk.ui.parts.explorer.word_line import WordLine


class ProgramPage(QWidget):
    """Changes nothing itself: gestures become acts for ``perform``."""

    typed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        world: CvPc,
        reader: Reader,
        perform: Callable[[Act], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._world, self._perform = host, world, perform
        self._asked = ""
        self.setObjectName("program")
        self.file_button = Button(
            host, self.tr("File"), "plain", trailing_icon="chevron-down", size="small", parent=self
        )
        self.file_button.setObjectName("file-menu")
        self.file_button.clicked.connect(self.open_menu)
        self._title = Label(host)
        self.menu = QMenu(self)
        Dress(host, self.menu)
        self.page = Preview(host, lambda _: world.inside(world.shown_page()), reader, self)
        self.page.bar.hide()
        self.pdf = PdfPage(host, self._pdf_words(), self)
        self.print = PrintPage(host, self._print_words(), self)
        self.words = WordLine(host, self)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """The page is drawn once it has its room."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.page.show_file(self._world.shown_page()))

    def refresh(self) -> None:
        """Show the program as it is now."""
        world = self._world
        program = world.program
        self._title.setText(program.document.name)
        shown = {PDF: self.pdf, PRINT: self.print}.get(program.asking, self.page)
        if program.asking == PDF:
            places = [place for place in world.files.places if place.id != BIN]
            self.pdf.show_program(program, places)
        self._stack.setCurrentWidget(shown)
        self._give_room()
        if program.asking != self._asked:
            self._asked = program.asking
            if self.isVisible():
                self.start()

    def flush(self) -> None:
        """Turn a name that was typed into an act."""
        program, name = self._world.program, self.pdf.field.text()
        if program.asking == PDF and name != program.name:
            self._perform(Act("fill", NAME, name))

    def start(self) -> None:
        """Put the keyboard where work goes on."""
        if self._asked == PDF:
            self.pdf.start()
        elif self._asked == PRINT:
            self.print.start()
        else:
            self.file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_menu(self) -> None:
        """What can be done with the document."""
        self.menu.clear()
        for name, words in (
            ("save", self.tr("Save") + "\tCtrl+S"),
            ("ask-pdf", self.tr("Export as PDF")),
            ("ask-print", self.tr("Print") + "\tCtrl+P"),
        ):
            action = QAction(words, self.menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, name=name: self.choose(name))
            self.menu.addAction(action)
        self.menu.popup(self.file_button.mapToGlobal(QPoint(0, self.file_button.height())))

    def choose(self, name: str) -> None:
        """An entry of the menu."""
        deed, _, what = name.partition("-")
        self.flush()
        self.words.say("")
        if deed == "save":
            if self._perform(Act("save")):
                self.words.say(self.tr("Saved on this PC."))
        elif self._world.program.asking != what:
            self._perform(Act("ask", what))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window is for what is asked."""
        super().resizeEvent(event)
        self._give_room()

    # -- parts -------------------------------------------------------------------------------

    def _give_room(self) -> None:
        low = self.height() < self._host.theme.size("explorer.tall")
        self._head.setVisible(not (low and self._world.program.asking))

    def _connect(self) -> None:
        self.pdf.answered.connect(self._answer)
        self.print.answered.connect(self._answer)
        self.pdf.typed.connect(self.typed)
        self.pdf.aimed.connect(self._aim)
        for keys, name in (("Ctrl+S", "save"), ("Ctrl+P", "ask-print")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=name: self.choose(name))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(lambda: self._answer("close-ask"))

    def _aim(self, place: str) -> None:
        self.flush()
        if place != self._world.program.place:
            self._perform(Act("aim", place))

    def _answer(self, name: str) -> None:
        world, program = self._world, self._world.program
        if not program.asking:
            return
        self.flush()
        if name == "save-pdf" and (reason := program.why_not()):
            self.pdf.refuse(refusal_words(reason))
            return
        full, place = program.full_name(), program.place
        if not self._perform(Act(name)):
            return
        if name == "save-pdf":
            where = world.files.folder(place).name
            self.words.say(self.tr("Saved: “{0}”, in “{1}”.").format(full, where))
        elif name == "print":
            self.words.say(self.tr("The page comes out of the printer."))

    def _lay_out(self) -> None:
        self._head = Ground(self._host, "surface", ("bottom",), self)
        row = QHBoxLayout(self._head)
        row.addWidget(self.file_button)
        row.addWidget(self._title, 1)
        below = QWidget(self)
        self._stack = QStackedLayout(below)
        for part in (self.page, self.pdf, self.print):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(below, 1)
        column.addWidget(self.words)
        self._row = row
        self._host.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(2), theme.space(1)
        self._row.setContentsMargins(side, gap, side, gap)
        self._row.setSpacing(theme.space(3))

    def _pdf_words(self) -> tuple[str, ...]:
        return (
            self.tr("Export as PDF"),
            self.tr("Save the PDF"),
            self.tr("Cancel"),
            self.tr("Name of the file"),
            self.tr("The program adds .pdf at the end."),
            self.tr("Where"),
        )

    def _print_words(self) -> tuple[str, ...]:
        return (
            self.tr("Print"),
            self.tr("Print 1 page"),
            self.tr("Cancel"),
            self.tr("The printer stands in the room. Everybody can go there."),
        )
