"""The middle of the studio: the heading of a part, its form, and what goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.resume_gaps import PARTS, Part
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Heading, Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.part_form import PartForm
from kiosk.ui.studio.part_words import part_words


class Desk(QWidget):
    """One form at a time, in a page that scrolls, above the row of ways on."""

    stepped = Signal(int)
    """1 for the next part, -1 for the one before."""
    undone = Signal()
    redone = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("desk")
        self.setAccessibleName(self.tr("Write"))
        self.page = ScrollPage(host, self)
        self.page.around = 7  # a field is seen with its label above and its hint below
        self.page.content.setAutoFillBackground(True)  # a key then paints no more than the form
        self.heading = Heading(host, "", 2)
        self.heading.setObjectName("cvHeading")
        self._instruction = Body(host, color="ink-muted")
        self._slot = QVBoxLayout()
        self.form: PartForm | None = None
        self.undo = IconButton(host, "undo-2", self.tr("Undo (Ctrl+Z)"))
        self.undo.setObjectName("cv-undo")
        self.redo = IconButton(host, "redo-2", self.tr("Redo (Ctrl+Y)"))
        self.redo.setObjectName("cv-redo")
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        for tool in (self.undo, self.redo):
            head.addWidget(tool, 0, Qt.AlignmentFlag.AlignTop)
        self.page.column.addLayout(head)
        self.page.column.addWidget(self._instruction)
        self.page.column.addLayout(self._slot)
        self.page.column.addStretch(1)
        self._saved = Small(host, color="success", parent=self)
        self.previous = Button(host, self.tr("Before"), icon="arrow-left", parent=self)
        self.previous.setObjectName("cv-before")
        self.next = Button(
            host, self.tr("Next"), "primary", trailing_icon="arrow-right", parent=self
        )
        self.next.setObjectName("cv-next")
        self.foot = _Foot(host, self)
        self.foot.row.addWidget(self._saved, 1)
        for button in (self.previous, self.next):
            self.foot.row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(self.foot)
        self.undo.clicked.connect(self.undone)
        self.redo.clicked.connect(self.redone)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        host.changed.connect(self._restyle)
        self._restyle()

    def show_form(self, part: Part, form: PartForm) -> None:
        """Another part, from its start."""
        words = part_words(part)
        self.heading.setText(words.heading)
        self._instruction.setText(words.instruction)
        if self.form is not None and self.form is not form:
            self.form.hide()
            self._slot.removeWidget(self.form)
        if self.form is not form:
            self._slot.addWidget(form)
            self.form = form
            form.show()
        self.previous.setVisible(part != PARTS[0])
        self.next.setVisible(part != PARTS[-1])
        self.page.verticalScrollBar().setValue(0)

    def show_history(self, can_undo: bool, can_redo: bool) -> None:
        """What can be taken back or done again."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def show_saved(self, words: str) -> None:
        """« Enregistré », or nothing."""
        self._saved.setText(words)

    def focus_form(self) -> None:
        """The keyboard goes to the first field."""
        if self.form is not None:
            self.form.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        theme = self._host.theme
        edge = theme.space(5)
        self.page.column.setContentsMargins(edge, theme.space(4), edge, theme.space(4))
        self.page.column.setSpacing(theme.space(3))


class _Foot(QWidget):
    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("cvFoot")
        self.row = QHBoxLayout(self)
        host.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface and the line above it."""
        theme = self._host.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        painter.fillRect(0, 0, self.width(), theme.border("hair"), theme.color("border"))

    def _restyle(self) -> None:
        theme = self._host.theme
        edge, side = theme.space(3), theme.space(5)
        self.row.setContentsMargins(side, edge, side, edge)
        self.row.setSpacing(theme.space(2))
