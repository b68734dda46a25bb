"""The title of a step: takes the focus when the activity opens, and says the whole brief."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.text import Heading
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.briefing import Briefing


class StepHeading(Heading):
    """Reachable by Tab, so that a screen reader can read the instruction again at any time.

    A ring surrounds it only when the person came by Tab: on arrival it would look like a field.
    """

    accessible_role = "Heading"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, level=2, parent=parent)
        self.setObjectName("stepHeading")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._by_key = False

    def set_words(self, title: str, briefing: Briefing) -> None:
        """Show a title; its name is the title, its description the rest of the brief."""
        self.setText(title)
        self.setAccessibleName(title)
        rest = (briefing.where, *briefing.situation, briefing.instruction, *briefing.memo)
        spoken = ". ".join(part.rstrip(".") for part in rest if part)
        # `<b>` is the only markup of the words (see kit/text.py); nobody wants it read aloud.
        self.setAccessibleDescription(spoken.replace("<b>", "").replace("</b>", ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came."""
        super().focusInEvent(event)
        reason = event.reason()
        if reason != Qt.FocusReason.ActiveWindowFocusReason:
            self._by_key = reason in (
                Qt.FocusReason.TabFocusReason,
                Qt.FocusReason.BacktabFocusReason,
            )
        tell_shape_changed(self)

    def focus_shape(self) -> FocusShape:
        """A little air around the words; nothing when the focus came by itself."""
        if not self._by_key:
            return FocusShape(QRect(), 0)
        air = self._host.theme.space(1)
        rect = self.rect().adjusted(-air, -air, air, air)
        return FocusShape(rect, self._host.theme.radius("field"))
