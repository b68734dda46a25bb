"""A surnom and its code, in small pages: data notice, picture, adjective, code, one try."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.ports import Surnom
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.naming_code import CheckPage, CodePage
from kiosk.ui.screens.naming_pages import AdjectivePage, NamingPage, NoticePage, PicturePage
from kiosk.ui.screens.page import Page


class NamingScreen(Page):
    """First time, after the first act; or `changing` a surnom, without notice.

    After `surnom_chosen` it waits for `show_code`, or `refuse` when that surnom is full, and
    nothing leaves it meanwhile: a code that is drawn must be seen.
    `full` holds surnoms that are not offered. Until the code is given, `Plus tard` is there.
    """

    surnom_chosen = Signal(object)
    """(Surnom): ask the records for a code, then call `show_code`."""
    finished = Signal()
    """The code was given (and tried, or that was left for later)."""
    later = Signal()
    """« Plus tard »: the visit stays as it is."""

    def __init__(
        self,
        host: ThemeHost,
        *,
        record_months: int,
        parked_days: int,
        changing: bool = False,
        full: Collection[Surnom] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, can_go_back=True, parent=parent)
        self._full = frozenset(full)
        self._record_months, self._parked_days = record_months, parked_days
        self._changing = changing
        self._picture = ""
        self._surnom: Surnom | None = None
        self._page: NamingPage | None = None
        self._waiting = False
        if changing:
            self._show_pictures()
        else:
            self._show_notice()

    def zones(self) -> list[QWidget]:
        """The page shown."""
        return [self._page or self.content, *self.footer_zone()]

    def first_focus(self) -> QWidget | None:
        """What the page shown asks first."""
        return self._page.first if self._page is not None else None

    def show_code(self, code: str, day: date) -> None:
        """Give the code: a page made to be photographed."""
        if self._surnom is None:
            raise RuntimeError("no surnom was chosen")
        surnom = self._surnom
        page = CodePage(self.host, surnom, code, day)
        page.done.connect(lambda: self._show_check(surnom, code))
        self._show(page, can_go_back=False, bar=False)

    def refuse(self) -> None:
        """This surnom is full on this station: another word is asked."""
        if self._surnom is not None:
            self._full |= {self._surnom}
        self._show_adjectives()
        if isinstance(self._page, AdjectivePage):
            self._page.tell_full()

    def ask_again(self) -> None:
        """No code could be drawn: the word may be taken again."""
        self._show_adjectives()

    def go_back(self) -> None:
        """The page before; from the first one, as `Plus tard`."""
        if self._waiting:
            return
        if isinstance(self._page, AdjectivePage):
            self._show_pictures()
        elif isinstance(self._page, PicturePage) and not self._changing:
            self._show_notice()
        elif isinstance(self._page, NoticePage | PicturePage):
            self._put_off()

    def arrange(self, width: int, compact: bool) -> None:
        """Pages know how wide they want to be."""
        super().arrange(width, compact)
        if self._page is not None:
            self._page.arrange(width, compact)
            side = max(self._side_margin(), (self.width() - self._page.wished_width()) // 2)
            margins = self.column.contentsMargins()
            self.column.setContentsMargins(side, margins.top(), side, margins.bottom())

    def _show_notice(self) -> None:
        page = NoticePage(self.host, self._record_months, self._parked_days)
        page.done.connect(self._show_pictures)
        self._show(page)

    def _show_pictures(self) -> None:
        page = PicturePage(self.host, self._picture, changing=self._changing)
        page.picked.connect(self._pick)
        self._show(page)

    def _pick(self, picture: str) -> None:
        self._picture = picture
        self._show_adjectives()

    def _show_adjectives(self) -> None:
        page = AdjectivePage(self.host, self._picture, self._full, changing=self._changing)
        page.picked.connect(self._choose)
        self._show(page)

    def _choose(self, adjective: str) -> None:
        self._surnom = Surnom(self._picture, adjective)
        self._waiting = True
        self.set_bar(False)
        self.surnom_chosen.emit(self._surnom)

    def _put_off(self) -> None:
        if not self._waiting:
            self.later.emit()

    def _show_check(self, surnom: Surnom, code: str) -> None:
        page = CheckPage(self.host, surnom, code)
        page.done.connect(self.finished)
        page.later.connect(self.finished)
        self._show(page, can_go_back=False)

    def _show(self, page: NamingPage, *, can_go_back: bool = True, bar: bool = True) -> None:
        old, self._page = self._page, page
        self._waiting = False
        if old is not None:
            for widget in (old, old.buttons):
                widget.hide()
                widget.deleteLater()
        while self.column.count():
            self.column.takeAt(0)
        self.column.addStretch(1)
        self.column.addWidget(page)
        self.column.addStretch(1)
        self.can_go_back = can_go_back
        if not isinstance(page, CheckPage):
            page.later.connect(self._put_off)
        self.set_actions(page.buttons, page.home)
        self.set_title(page.accessibleName())
        self.set_bar(bar)
        self._arrange_again()
        if self.isVisible():
            page.show()
            page.first.setFocus(Qt.FocusReason.OtherFocusReason)
