"""A page of cards that is read: the keyboard scrolls it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost


class CardPage(ScrollPage):
    """Takes the keyboard; its ring lies inside."""

    accessible_role = "Document"

    def __init__(
        self, host: ThemeHost, name: str, words: str, parent: QWidget | None = None
    ) -> None:
        """``words`` name it to screen readers."""
        super().__init__(host, parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focus_shape(self) -> FocusShape:
        """All of it, inwards."""
        return FocusShape(self.rect(), 0, inset=True)
