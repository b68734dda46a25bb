"""The page while it is being written: what is shown is the PDF itself."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.learning.resume import Resume
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.empty_state import EmptyState
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Drawn
from kiosk.ui.studio.big_page import BigPage
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.press import Press, SetPage
from kiosk.ui.studio.sheet_view import SheetView
from kiosk.ui.studio.style_menus import StyleMenus

_Printed = tuple[SetPage, Drawn]
AFTER_KEY_MS = 10
"""A key is painted first: the worker that sets the page would take the interpreter from it."""


class LivePage(Ground):
    """Asks for one page at a time; what changes meanwhile makes the next, newest state wins."""

    shown = Signal()
    """Another page is there, as the CV was when it was asked for."""
    failed = Signal(object)
    """The exception of a page that could not be set: a bug, the page before stays."""

    def __init__(
        self, host: ThemeHost, document: CvDocument, press: Press, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, "sunken", parent=parent)
        self._host, self._document, self._press = host, document, press
        self.setObjectName("livePage")
        self.setAccessibleName(self.tr("Your page"))
        self._busy = self._again = False
        self._soon = QTimer(self, singleShot=True, interval=AFTER_KEY_MS)
        self._soon.timeout.connect(self._ask)
        self._number = 0
        self.pages = 0
        """Pages of the sheet; 0 while none was set."""
        self.sheet: SetPage | None = None
        self._big: BigPage | None = None
        self.styles = StyleMenus(host, document, self)
        self.view = SheetView(host, self)
        self.view.setObjectName("sheet")
        self._chip = Chip(host, "", "check", "success", self)
        self._left_out = Small(host, parent=self)
        self._before = self._turner("chevron-left", self.tr("Page before"), -1)
        self._after = self._turner("chevron-right", self.tr("Next page"), 1)
        self._enlarge = Button(
            host, self.tr("Enlarge to show"), icon="maximize", size="small", parent=self
        )
        self._enlarge.setObjectName("enlarge")
        self._enlarge.clicked.connect(self._show_big)
        self._build()
        self.view.resized.connect(self._ask)
        document.changed.connect(self._soon.start)
        host.changed.connect(self._restyle)

    def _build(self) -> None:
        empty = EmptyState(
            self._host, "file-user", self.tr("Your CV will appear here."),
            self.tr("Write a first line: it comes at once."),
        )  # fmt: skip
        around = QWidget(self)
        middle = QVBoxLayout(around)
        middle.addStretch(1)
        middle.addWidget(empty)
        middle.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(around)
        self._stack.addWidget(self.view)
        foot = QWidget(self)
        self._foot = FlowLayout(foot, self._host.theme.space(2))
        turners = QWidget(foot)
        row = QHBoxLayout(turners)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._before)
        row.addWidget(self._after)
        self._turners = turners
        for widget in (self._chip, turners, self._enlarge):
            self._foot.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.styles)
        self._column.addLayout(self._stack, 1)
        self._column.addWidget(self._left_out)
        self._column.addWidget(foot)
        self._stack.setCurrentIndex(0 if self._document.now.empty else 1)
        self._show_foot()
        self._restyle()

    def _turner(self, icon: str, name: str, by: int) -> IconButton:
        button = IconButton(self._host, icon, name, parent=self)
        button.setObjectName("page-before" if by < 0 else "page-after")
        button.clicked.connect(lambda: self._turn(by))
        return button

    # -- one page at a time ------------------------------------------------------------

    def _ask(self) -> None:
        if self._busy:
            self._again = True
            return
        self._busy, self._again = True, False
        resume, number, width = self._document.now, self._number, self.view.room
        press = self._press

        def job() -> _Printed:
            made = press.typeset(resume)
            return made, press.page(made.pdf, number, width)

        press.run(job, lambda printed: self._printed(resume, printed), self._failed)

    def _printed(self, resume: Resume, printed: _Printed) -> None:
        if not isValid(self):
            return
        self._busy = False
        self.sheet, drawn = printed
        self.pages, self._number = drawn.count, drawn.number
        self.view.show_image(picture(drawn, self.devicePixelRatioF()))
        name = self.tr("Your CV, page {number} of {count}")
        self.view.setAccessibleName(name.format(number=drawn.number + 1, count=drawn.count))
        self._stack.setCurrentIndex(0 if resume.empty else 1)
        self._show_foot()
        self.shown.emit()
        if self._again:
            self._ask()

    def _failed(self, problem: Exception) -> None:
        """The page that was there stays; the next change asks again."""
        if not isValid(self):
            return
        self._busy = False
        if self._again:
            self._ask()
        self.failed.emit(problem)

    def _turn(self, by: int) -> None:
        self._number = max(0, min(self._number + by, self.pages - 1))
        self._ask()

    # -- around it ---------------------------------------------------------------------

    def _show_foot(self) -> None:
        there = self.pages > 0 and self._stack.currentIndex() == 1
        one = self.pages == 1
        if there:
            self._chip.show_state(
                self.tr("Fits on one page") if one else self.tr("%n pages", "", self.pages),
                "check" if one else "file-text",
                "success" if one else "warning",
            )
        self._chip.setVisible(there)
        self._turners.setVisible(there and not one)
        self._before.setEnabled(self._number > 0)
        self._after.setEnabled(self._number < self.pages - 1)
        self._enlarge.setVisible(there)
        signs = self.sheet.left_out if self.sheet is not None else ()
        self._left_out.setText(
            self.tr("These signs are not printed, and stay in your CV: {signs}").format(
                signs=" ".join(signs)
            )
            if signs
            else ""
        )
        self._left_out.setVisible(bool(signs) and there)
        self._foot.invalidate()

    def _show_big(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        if self._big is None:
            self._big = BigPage(self._host, self.window())
            self._big.turned.connect(self._turn_big)
        big, number, page = self._big, self._number, self._press.page
        self._press.run(lambda: page(sheet.pdf, number, big.room), self._enlarged)

    def _turn_big(self, by: int) -> None:
        self._number = max(0, min(self._number + by, self.pages - 1))
        self._show_big()

    def _enlarged(self, drawn: Drawn) -> None:
        if isValid(self) and self._big is not None:
            self._big.show_page(picture(drawn, self.devicePixelRatioF()))

    def _restyle(self) -> None:
        edge = self._host.theme.space(3)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(self._host.theme.space(2))


def picture(drawn: Drawn, ratio: float) -> QImage:
    """A page as Qt shows it; the pixels are copied."""
    image = QImage(
        drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32
    ).copy()
    image.setDevicePixelRatio(ratio)
    return image
