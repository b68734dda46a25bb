"""What every part of the form is: fields that show the CV and change it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.resume_gaps import Gap
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument


class PartForm(QWidget):
    """A column of fields. `refresh` shows the CV as it is, `show_gaps` what could be looked at."""

    removed = Signal(str)
    """An entry was taken away: what it was called."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.host, self.document, self.ideas, self.care = host, document, ideas, care
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(host.theme.space(4))

    def refresh(self) -> None:
        """Show the CV as it is now."""
        raise NotImplementedError

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Say at each field what could be looked at."""

    def field_of(self, gap: Gap) -> QWidget:
        """The field in which this could be looked at."""
        return self.first()

    def first(self) -> QWidget:
        """The field that the keyboard goes to."""
        raise NotImplementedError
