"""« Votre CV maintenant »: four things at a glance."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.resume import Resume
from kiosk.learning.resume_gaps import Gap
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Label, Small
from kiosk.ui.kit.theme_host import ThemeHost

_TITLE = {"label", "label-says-nothing"}
_REACH = {"phone", "phone-digits", "email", "email-form", "name"}
_DATES = {"dates", "order"}


class Checklist(Card):
    """Each is done, or still to be looked at; nothing is red."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, ground="sunken", padding="notice.padding", parent=parent)
        self._signs: list[tuple[Icon, Small]] = []
        self._shown: tuple[tuple[bool, str], ...] = ()
        self.column.addWidget(Label(host, self.tr("Your CV now")))
        self.column.setSpacing(host.theme.space(1))
        for _ in range(4):
            sign = Icon(host, "circle-dashed", "ink-muted", "field.icon")
            words = Small(host)
            row = QHBoxLayout()
            row.setSpacing(host.theme.space(2))
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(words, 1)
            self.column.addLayout(row)
            self._signs.append((sign, words))

    def show_state(self, resume: Resume, gaps: Sequence[Gap], pages: int) -> None:
        """``pages`` of the sheet; 0 while it is not known."""
        found = {gap.id for gap in gaps}
        entries = bool(resume.work or resume.education)
        one = pages == 1 and not resume.empty
        states = (
            (one, self.tr("A single page") if pages < 2 else self.tr("%n pages", "", pages)),
            (not found & _TITLE, self.tr("A clear title")),
            (not found & _REACH, self.tr("Name, phone and mail")),
            (entries and not found & _DATES, self.tr("Dates, most recent first")),
        )
        if states == self._shown:
            return
        self._shown = states
        for (sign, words), (done, text) in zip(self._signs, states, strict=True):
            sign.show_icon(
                "circle-check" if done else "circle-dashed", "success" if done else "ink-muted"
            )
            words.setText(text)
            state = self.tr("done") if done else self.tr("to look at")
            words.setAccessibleDescription(state)
