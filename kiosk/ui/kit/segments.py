"""Steps of an activity as a bar of segments."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.step_rail import StepState
from kiosk.ui.kit.theme_host import ThemeHost


class Segments(QWidget):
    """Done segments in green, the current one in saffron with an outline, the rest empty.

    `words` is what a screen reader hears ("Étape 4 sur 6"). With `current` off, no segment is
    the current one. `set_steps` ties each segment to its own step, done in any order.
    """

    accessible_role = "ProgressBar"

    def __init__(
        self,
        host: ThemeHost,
        done: int,
        total: int,
        words: str,
        *,
        current: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_progress(done, total, words, current=current)
        host.changed.connect(self.updateGeometry)

    def set_progress(self, done: int, total: int, words: str, *, current: bool = True) -> None:
        """Show another progress; ValueError unless 0 <= done <= total and total >= 1."""
        if total < 1 or not 0 <= done <= total:
            raise ValueError(f"progress {done} of {total}")
        states: list[StepState] = ["done" if i < done else "next" for i in range(total)]
        if current and done < total:
            states[done] = "current"
        self.set_steps(states, words)

    def set_steps(self, states: Sequence[StepState], words: str) -> None:
        """Show one segment a step, each in its own state; ValueError without any."""
        if not states:
            raise ValueError("no steps")
        self._states = tuple(states)
        self.setAccessibleName(words)
        self.setAccessibleDescription(f"{self._states.count('done')}/{len(states)}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to tell the segments apart, 8 px high."""
        theme = self._host.theme
        height = theme.half(theme.tokens.measure("segments.height"))
        return QSize(len(self._states) * (4 * height + theme.fixed("segments.gap")), height)

    def minimumSizeHint(self) -> QSize:
        """Segments may shrink to dots."""
        height = self.sizeHint().height()
        return QSize(len(self._states) * 2 * height, height)

    @property
    def states(self) -> tuple[StepState, ...]:
        """The state of each segment."""
        return self._states

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw from the leading edge."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        gap = theme.fixed("segments.gap")
        total = len(self._states)
        width = (self.width() - gap * (total - 1)) / total
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        outline = theme.tokens.measure("segments.outline")
        for i, state in enumerate(self._states):
            place = total - 1 - i if rtl else i
            rect = QRectF(place * (width + gap), 0, width, self.height())
            fill, edge = theme.color("border"), None
            if state == "done":
                fill = theme.color("success")
            elif state == "current":
                fill, edge = theme.color("accent"), theme.color("on-accent-soft")
            elif theme.high_contrast:
                fill, edge = theme.color("canvas"), theme.color("border")
            box(painter, rect, self.height() / 2, fill, edge, outline if edge else 0)
