"""Parts of the take-away: a document to tick, what becomes of a copy or a print, a short list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card, TapCard
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.notice import Notice, Tone
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.text import Small, Text
from kiosk.ui.kit.theme_host import ThemeHost

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Document:
    """Something to take home. ``make`` may be slow: it runs in the background."""

    id: str
    title: str
    under: str
    """What it is, in a few words: « PDF · 1 page »."""
    icon: str
    ticked: bool
    make: Callable[[], bytes]
    """The sheet, as PDF."""
    also: tuple[tuple[str, Callable[[], bytes]], ...] = ()
    """Further files for a stick: (ending, bytes)."""
    own: bool = False
    """Made by the person, and nowhere else: its loss is asked about."""
    stem: str = ""
    """Name of its files without the ending, when it is not made from the title."""


class TickBox(QWidget):
    """The square of a `TickCard`; the card is what one presses."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._on = False
        host.changed.connect(self._fit)
        self._fit()

    def set_on(self, on: bool) -> None:
        """Tick it, or not."""
        self._on = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square, and the tick."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        side = theme.size("switch.height")
        square = QRectF(0, (self.height() - side) / 2, side, side)
        ground = theme.color("primary" if self._on else "surface")
        edge = theme.color("primary" if self._on else "border-strong")
        box(painter, square, theme.radius("field"), ground, edge, theme.border("control"))
        if self._on:
            tick = theme.size("switch.knob")
            picture = self._host.icons.pixmap(
                "check", theme.color("on-primary"), tick, ratio=self.devicePixelRatioF()
            )
            center = square.center()
            painter.drawPixmap(round(center.x() - tick / 2), round(center.y() - tick / 2), picture)

    def _fit(self) -> None:
        side = self._host.theme.size("switch.height")
        self.setFixedSize(side, side)


class TickCard(TapCard):
    """A document with a box to tick; the whole card is the target."""

    def __init__(self, host: ThemeHost, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(host, document.title, parent=parent)
        self.document = document
        self.setObjectName(f"take_{document.id}")
        self.setAccessibleDescription(document.under)
        self.setCheckable(True)
        self._box = TickBox(host, self)
        title, under = Text(host, document.title, style="button"), Small(host, document.under)
        row = QHBoxLayout()
        row.setSpacing(host.theme.space(3))
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Icon(host, document.icon, "primary"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(_close_together(title, under), 1)
        self.column.addLayout(row)
        self.toggled.connect(self._box.set_on)
        self.setChecked(document.ticked)


class WayCard(TapCard):
    """A way to take the documents: what to press, and whether it is ready."""

    def __init__(
        self, host: ThemeHost, icon: str, title: str, under: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, title, strong="primary", parent=parent)
        self._title = Text(host, title, style="button", color="primary")
        self._under = Small(host, under)
        row = QHBoxLayout()
        row.setSpacing(host.theme.space(3))
        row.addWidget(Icon(host, icon, "primary", "notice.icon"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(_close_together(self._title, self._under), 1)
        self.column.addLayout(row)
        self.set_words(title, under)

    def set_words(self, title: str, under: str) -> None:
        """Show these words."""
        self._title.setText(title)
        self._under.setText(under)
        self.setAccessibleName(title)
        self.setAccessibleDescription(under)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far something is: parts done, of how many."""

    done: int
    total: int


class WayNotice(QWidget):
    """What becomes of a copy or a print: words, how far it is, and what one may do.

    When a button of it goes while it has the keyboard, that goes to the widget named by
    `set_keyboard_after`.
    """

    said = Signal()
    """It says something: bring it into view."""

    def __init__(self, host: ThemeHost, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.host = host
        self._after: QWidget | None = None
        self._notice = Notice(host, "info", "info", parent=self)
        self._bar = Segments(host, 0, 1, "", parent=self)
        self._bar.hide()
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons, host.theme.space(3))
        self._made: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._notice)
        self._notice.below.setContentsMargins(0, host.theme.space(2), 0, 0)
        self._notice.below.setSpacing(host.theme.space(2))
        self._notice.below.addWidget(self._bar)
        self._notice.below.addWidget(self._buttons)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def set_keyboard_after(self, widget: QWidget) -> None:
        """Name what has the keyboard after a button of this that goes."""
        self._after = widget

    @property
    def words(self) -> str:
        """What it says."""
        return f"{self._notice.title} {self._notice.text}".strip()

    def say(
        self,
        tone: Tone,
        icon: str,
        title: str,
        text: str,
        buttons: Sequence[Button] = (),
        progress: Progress | None = None,
    ) -> None:
        """Show this, instead of what it said before; a reader hears it when it is new."""
        new = f"{title} {text}".strip() != self.words or self.isHidden()
        had_keyboard = self._has_keyboard()
        self._notice.set_tone_of(tone, icon)
        self._notice.set_words(title, text)
        self._bar.setVisible(progress is not None)
        if progress is not None:
            self._bar.set_progress(progress.done, progress.total, title)
        if [button.objectName() for button in buttons] != [b.objectName() for b in self._made]:
            self._replace(buttons)
        else:
            for button in buttons:
                button.deleteLater()
        self.show()
        if had_keyboard and not self._has_keyboard() and self._after is not None:
            self._after.setFocus(Qt.FocusReason.OtherFocusReason)
        if new:
            announce(self, self.words)
        self.said.emit()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _replace(self, buttons: Sequence[Button]) -> None:
        for old in self._made:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = list(buttons)
        for button in buttons:
            self._flow.addWidget(button)
            button.show()
        self._buttons.setVisible(bool(buttons))


class DoneCard(Card):
    """What was done in this visit."""

    MOST = 5

    def __init__(
        self, host: ThemeHost, title: str, lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(host, parent=parent)
        self.column.addWidget(Text(host, title, style="h3"))
        for line in lines[: self.MOST]:
            row = QHBoxLayout()
            row.setSpacing(host.theme.space(2))
            mark = Icon(host, "circle-check", "success", "chip.icon")
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(host, line, style="small"), 1)
            self.column.addLayout(row)
        self.column.addStretch(1)


def nothing_ticked() -> tuple[Tone, str, str, str]:
    """What a copy and a print say alike when no document is chosen: tone, icon, title, text."""
    title = translate("WayNotice", "Nothing is ticked.")
    return "hint", "list-checks", title, translate("WayNotice", "Tick at least one document.")


def small_button(
    host: ThemeHost, name: str, words: str, press: Callable[[], None], icon: str | None = None
) -> Button:
    """A button of a notice."""
    button = Button(host, words, "outline", size="small", icon=icon)
    button.setObjectName(name)
    button.clicked.connect(lambda: press())
    return button


def _close_together(title: Text, under: Small) -> QVBoxLayout:
    """Two lines that stay together, in the middle of a card that is higher than they need."""
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addStretch(1)
    words.addWidget(title)
    words.addWidget(under)
    words.addStretch(1)
    return words
