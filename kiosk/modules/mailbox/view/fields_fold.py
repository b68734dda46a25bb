"""Makes room for the text of a mail: its fields fold into one line while there is little height."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.modules.mailbox.view.growing_text import GrowingText

LEAST_LINES = 5
"""With less room than this for the text, its fields are folded while it is written."""


class FieldsFold(QObject):
    """Shows ``fields`` or, while ``body`` has the keyboard and little room, ``summary``.

    It folds when the text is entered; with the mouse once its button is up, so that nothing
    moves under it.
    """

    def __init__(
        self, area: QScrollArea, fields: QWidget, summary: QWidget, body: GrowingText
    ) -> None:
        super().__init__(area)
        self._area, self._fields, self._summary, self._body = area, fields, summary, body
        self._also: QWidget | None = None
        summary.hide()
        body.entered.connect(self._soon)

    @property
    def folded(self) -> bool:
        """True while the summary stands for the fields."""
        return self._fields.isHidden()

    def set_also(self, widget: QWidget | None) -> None:
        """Name what goes away with the fields: the title, where it scrolls with them."""
        self.unfold()
        self._also = widget

    def unfold(self) -> None:
        """Show the fields."""
        self._show(folded=False)

    def look_again(self) -> None:
        """The room has changed."""
        self.unfold()
        self._soon()

    def _soon(self) -> None:
        """Once everything has its place."""
        QTimer.singleShot(0, self, self._fold_if_tight)

    def _fold_if_tight(self) -> None:
        page = self._area.widget()
        if page is None or not self._body.hasFocus() or not self._body.isVisible():
            return
        room = self._area.viewport().height() - self._body.mapTo(page, QPoint(0, 0)).y()
        if room < LEAST_LINES * self._body.fontMetrics().lineSpacing():
            self._show(folded=True)

    def _show(self, *, folded: bool) -> None:
        if folded == self.folded:
            return
        self._fields.setVisible(not folded)
        self._summary.setVisible(folded)
        if self._also is not None:
            self._also.setVisible(not folded)
