"""« Affichage »: text size, colours and spacing, changed at once for the whole window."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.float_shadow import add_float_shadow
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.look import THEMES, Look, ThemeName
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.switch import Switch
from kiosk.ui.kit.text import Heading, Label
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.voice.speeds import NORMAL, SPEEDS

PERCENT = 100
_ICONS: dict[ThemeName, str] = {"light": "sun", "dark": "moon", "high-contrast": "contrast"}


class DisplayControls(QWidget):
    """Text size 100 to 200 %, three sets of colours, wider spacing.

    `labels` writes what each row is; without it two rows speak for themselves.
    """

    speed_chosen = Signal(float)
    """How fast the voice reads, 1 being its own speed."""

    def __init__(
        self,
        host: ThemeHost,
        *,
        labels: bool = True,
        speeds: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``speeds``: offer three speeds of reading too."""
        super().__init__(parent)
        self._host = host
        self.setObjectName("displayControls")
        self.setAccessibleName(self.tr("Display"))
        self.unspoken = not labels  # beside other things, five percentages only tire the ear
        steps = [round(step * PERCENT) for step in host.tokens.scale_steps()]
        self.sizes = Pills(
            host,
            self.tr("Text size"),
            [PillChoice(str(step), self.tr("{percent} %").format(percent=step)) for step in steps],
        )
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("Strong contrast"),
        }
        self.themes = Pills(
            host,
            self.tr("Colours"),
            [PillChoice(theme, names[theme], _ICONS[theme]) for theme in THEMES],
        )
        self.speeds = self._make_speeds() if speeds else None
        further = self.tr("Letters and lines further apart")
        self.spacing = Switch(host, further if labels else self.tr("Further apart"))
        self.spacing.setObjectName("spacing")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(3))
        last = QWidget(self)
        flow = FlowLayout(last, host.theme.space(4))
        for pills in (self.sizes, self.themes):
            if labels:
                column.addWidget(Label(host, pills.accessibleName()))
            if labels or pills is self.sizes:
                column.addWidget(pills)
            else:
                flow.addWidget(pills)
        flow.addWidget(self.spacing)
        column.addWidget(last)
        if self.speeds is not None:
            column.addWidget(Label(host, self.speeds.accessibleName()))
            column.addWidget(self.speeds)
        self._show_look()
        self.sizes.chosen.connect(self._resize_text)
        self.themes.chosen.connect(self._recolour)
        self.spacing.toggled.connect(self._space_out)
        host.changed.connect(self._show_look)

    def show_speed(self, speed: float) -> None:
        """Show the speed at which the voice reads."""
        if self.speeds is not None:
            self.speeds.choose(str(speed))

    def _make_speeds(self) -> Pills:
        words = (self.tr("Slow"), self.tr("Usual"), self.tr("Fast"))
        speeds = Pills(
            self._host,
            self.tr("Reading speed"),
            [PillChoice(str(speed), word) for speed, word in zip(SPEEDS, words, strict=True)],
            str(NORMAL),
        )
        speeds.chosen.connect(lambda speed: self.speed_chosen.emit(float(speed)))
        return speeds

    def _show_look(self) -> None:
        look = self._host.look
        steps = self._host.tokens.scale_steps()
        nearest = min(steps, key=lambda step: abs(step - look.scale))
        self.sizes.choose(str(round(nearest * PERCENT)))
        self.themes.choose(look.theme)
        self.spacing.blockSignals(True)
        self.spacing.setChecked(look.spaced)
        self.spacing.blockSignals(False)

    def _resize_text(self, step: str) -> None:
        look = self._host.look
        self._host.set_look(Look(look.theme, int(step) / PERCENT, look.spaced))

    def _recolour(self, theme: str) -> None:
        look = self._host.look
        self._host.set_look(Look(cast(ThemeName, theme), look.scale, look.spaced))

    def _space_out(self, on: bool) -> None:
        look = self._host.look
        self._host.set_look(Look(look.theme, look.scale, on))


class DisplayPanel(QWidget):
    """The drawer with `DisplayControls`, at the trailing edge of a window.

    Opens above everything, keeps the focus inside, closes on Esc, on its cross or on a click
    beside it, and gives the focus back.
    """

    closed = Signal()
    accessible_role = "Dialog"

    def __init__(self, host: ThemeHost, window: QWidget, *, speeds: bool = True) -> None:
        """``speeds``: offer the speeds of reading aloud."""
        super().__init__(window)
        self._host = host
        self._window = window
        self._before: QWidget | None = None
        self.setObjectName("displayPanel")
        self.setAccessibleName(self.tr("Display"))
        self.panel = Card(host, padding="dialog.padding", parent=self)
        self._close = IconButton(host, "x", self.tr("Close"))
        self._close.setObjectName("displayClose")
        self._close.clicked.connect(self.close_panel)
        room = host.theme.space(2)
        head = QHBoxLayout()
        head.setContentsMargins(room, 0, 0, 0)
        head.addWidget(Heading(host, self.tr("Display"), 2), 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.controls = DisplayControls(host, speeds=speeds)
        self._page = ScrollPage(host, self.panel)
        self._page.column.setContentsMargins(room, room, room, room)
        self._page.column.addWidget(self.controls)
        self._page.column.addStretch(1)
        self.panel.column.addLayout(head)
        self.panel.column.addWidget(self._page, 1)
        add_float_shadow(host, self.panel)
        host.changed.connect(self._place)
        self.hide()

    def open(self) -> None:
        """Show it, with the focus on the text size."""
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._order()[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Put it away and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window while it is seen; a key elsewhere has nothing to do with it."""
        super().showEvent(event)
        self._window.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow no longer."""
        super().hideEvent(event)
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside."""
        order = self._order()
        focus = QApplication.focusWidget()
        place = order.index(focus) if focus in order else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[(place + (1 if forward else -1)) % len(order)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; no key goes to what is beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the panel closes it."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_panel()
        event.accept()

    def _order(self) -> list[QWidget]:
        groups = (self.controls.sizes, self.controls.themes)
        voice = [self.controls.speeds] if self.controls.speeds is not None else []
        entries: list[QWidget] = [
            next(item for item in group.items if item.focusPolicy() == Qt.FocusPolicy.StrongFocus)
            for group in (*groups, *voice)
        ]
        entries.insert(len(groups), self.controls.spacing)
        return [*entries, self._close]

    def _place(self) -> None:
        theme = self._host.theme
        self.setGeometry(self._window.rect())
        margin, room = theme.space(3), theme.space(2)
        top = self._under_bar() + margin
        around = 2 * (theme.inset("dialog.padding") + room)
        bar = theme.fixed("scroll.width")
        wished = self.controls.sizeHint().width() + around + bar
        width = min(wished, self.width() - 2 * margin)
        head = max(theme.line("h2"), theme.size("iconButton.size"))
        inside = self.controls.heightForWidth(width - around - bar)
        height = min(inside + head + room + around, self.height() - top - margin)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = margin if rtl else self.width() - width - margin
        self.panel.setGeometry(QRect(left, top, width, height))

    def _under_bar(self) -> int:
        """Where the top bar ends: its buttons, the one that opens this too, stay in sight."""
        bar = self._window.findChild(QWidget, "topBar")
        if bar is None or not bar.isVisible():
            return 0
        return bar.mapTo(self._window, bar.rect().bottomLeft()).y() + 1
