"""What every learner screen is: a title, zones for F6, a first focus and a way back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.theme_host import ThemeHost

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut

    from kiosk.ui.kit.spoken import Spoken

MAX_CONTENT = "layout.breakpoints.fhd.maxContent"


class Screen(QWidget):
    """One full page of the window, opaque, without its top bar.

    The window shows it, puts `title` in the window's title, calls `focus_first` and walks
    `zones` on F6. A screen never opens a database and knows no threads: it is given plain data
    and emits what the person chose.
    """

    back = Signal()
    """Alt + arrow towards the start of the line (Alt+Left in French); only when `can_go_back`."""
    title_changed = Signal(str)
    """Another page of the same screen is shown."""

    listen_asked = Signal()
    """« Écouter » was pressed on this screen."""
    listen_made = Signal()
    """A button « Écouter » came after the screen was shown."""

    bar_changed = Signal(bool)
    """Whether the top bar is wanted has changed."""

    bar = True
    """Whether the window shows the learner's top bar above this screen."""

    listens = True
    """Whether this screen can be listened to."""

    def __init__(
        self,
        host: ThemeHost,
        *,
        can_go_back: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.host = host
        self.can_go_back = can_go_back
        self._title = ""
        self._first: QWidget | None = None
        self._arranged: tuple[int, int, float, bool] | None = None
        self.setObjectName(type(self).__name__)
        self._back_key = self._make_back_key() if can_go_back else None
        host.changed.connect(self._arrange_again)

    @property
    def title(self) -> str:
        """What this screen is, for the window's title and screen readers."""
        return self._title

    def set_title(self, title: str) -> None:
        """Say what is shown now; called by each screen's constructor, and again at each page."""
        self._title = title
        self.setAccessibleName(title)
        self.title_changed.emit(title)

    def set_bar(self, bar: bool) -> None:
        """Ask for the top bar, or for a page without it."""
        if bar != self.bar:
            self.bar = bar
            self.bar_changed.emit(bar)

    def zones(self) -> list[QWidget]:
        """Parts that F6 walks through, each holding something to focus."""
        return [self]

    def spoken(self) -> "Sequence[Spoken]":
        """What `Écouter` reads: every heading, paragraph and button in reading order."""
        from kiosk.ui.kit.spoken import gather

        return gather(self)

    def set_first_focus(self, widget: QWidget | None) -> None:
        """Name the widget that `focus_first` focuses."""
        self._first = widget

    def first_focus(self) -> QWidget | None:
        """The widget that has the keyboard when the screen appears."""
        return self._first

    def focus_first(self) -> None:
        """Give the keyboard to the first widget."""
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """One page back, or `back`; the top bar's `Retour` calls it too."""
        self.back.emit()

    def save_now(
        self, done: Callable[[], None], refused: Callable[[Exception], None] | None = None
    ) -> None:
        """Put what was typed here on disk, then call ``done``; at once where nothing is typed."""
        done()

    def arrange(self, width: int, compact: bool) -> None:
        """Place the parts for a content width in px; called when width or look changed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange for the window it now belongs to."""
        super().showEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange for another reading direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            if self._back_key is not None:
                self._back_key.setKey(self._back_keys())
            self._arrange_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover everything beneath."""
        fill(QPainter(self), event.rect(), self.host.theme.color("canvas"))

    def _make_back_key(self) -> "QShortcut":
        """A shortcut, because buttons take the arrows for themselves, with Alt or without."""
        # Late: the first screen has no way back and is to be painted soon.
        from PySide6.QtGui import QShortcut

        key = QShortcut(self)
        key.setKey(self._back_keys())
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._back_pressed)
        return key

    def _back_keys(self) -> str:
        """The arrow that points towards the start of the line."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return "Alt+Right" if rtl else "Alt+Left"

    def _back_pressed(self) -> None:
        if self.can_go_back:
            self.go_back()

    def _content_width(self) -> int:
        return self.width() - 2 * self._side_margin()

    def _side_margin(self) -> int:
        margin = self.host.theme.margin(self.window().size())
        widest = round(self.host.tokens.number(MAX_CONTENT))
        return max(margin, (self.width() - widest) // 2)

    def _arrange_again(self) -> None:
        self._arranged = None
        self._arrange()

    def _arrange(self) -> None:
        window = self.window().size()
        compact = self.host.theme.compact(window)
        state = (self.width(), self.height(), self.host.look.scale, compact)
        if state != self._arranged:
            self._arranged = state
            self.arrange(self._content_width(), compact)
