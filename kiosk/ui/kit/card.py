"""Cards: a quiet surface for things that belong together, and one that is a single target."""

from PySide6.QtCore import QChildEvent, QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Pressable
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, edged_box, smooth
from kiosk.ui.kit.theme_host import ThemeHost


class Card(QWidget):
    """A surface with a hair border and round corners; fill it through `column`.

    `ground` and `edge` are colour tokens; `dashed` is the empty state.
    """

    def __init__(
        self,
        host: ThemeHost,
        *,
        ground: str = "surface",
        edge: str = "border",
        dashed: bool = False,
        padding: str = "card.padding",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._ground, self._edge, self._dashed, self._padding = ground, edge, dashed, padding
        self.column = QVBoxLayout(self)
        self._restyle()
        host.changed.connect(self._restyle)

    def set_tone(self, ground: str, edge: str) -> None:
        """Use other colour tokens."""
        self._ground, self._edge = ground, edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface; in high contrast its edge is 2 px."""
        theme = self._host.theme
        painter = QPainter(self)
        inset = theme.radius("card")
        if self.rect().adjusted(inset, inset, -inset, -inset).contains(event.rect()):
            # Under a field that is typed in: the edge is far, and a key must be seen soon.
            painter.fillRect(event.rect(), theme.color(self._ground))
            return
        smooth(painter)
        strong = theme.high_contrast and self._edge != "border"
        box(
            painter,
            self.rect(),
            theme.radius("card"),
            theme.color(self._ground),
            theme.color(self._edge),
            theme.border("control" if strong else "hair"),
            dash=theme.tokens.measure("panel.dash") if self._dashed else 0,
        )

    def _restyle(self) -> None:
        pad = self._host.theme.inset(self._padding)
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.setSpacing(self._host.theme.space(2))
        self.update()


class TapCard(Pressable):
    """A whole card that is one target, with a bottom edge of 3 px; fill it through `column`.

    Its words must be given as accessible name (`name`), visible word first. `strong` is a colour
    token for the edge of the current or chosen card.
    """

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        *,
        strong: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent)
        self._strong = strong
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        self._restyle()
        host.changed.connect(self._restyle)

    def set_strong(self, color: str | None) -> None:
        """Mark it with a colour, or not."""
        self._strong = color
        self.update()

    def focus_shape(self) -> FocusShape:
        """The whole card."""
        return FocusShape(self.rect(), self._host.theme.radius("card"))

    def event(self, event: QEvent) -> bool:
        """Let presses on what is inside reach the card."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            child = event.child()
            if isinstance(child, QWidget):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, pushed in while pressed."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        state = self.state()
        rect = QRectF(self.rect())
        edge = theme.color(self._strong or ("primary" if state == "hover" else "border-strong"))
        width = theme.border("selected" if self._strong else "hair")
        bottom = max(width, theme.border("tapEdge"))
        if state == "pressed":
            rect.adjust(0, bottom - width, 0, 0)
            bottom = width
        ground = theme.color("disabled-bg" if state == "disabled" else "surface")
        edged_box(painter, rect, theme.radius("card"), ground, edge, width, bottom)

    def _restyle(self) -> None:
        theme = self._host.theme
        pad = theme.inset("card.padding")
        self.column.setContentsMargins(pad, pad, pad, pad + theme.border("tapEdge"))
        self.column.setSpacing(theme.space(2))
        self.update()
