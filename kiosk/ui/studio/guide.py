"""The panel at the start: where one is, every part, and how the CV stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.resume import Resume
from kiosk.learning.resume_gaps import PARTS, Gap, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.paint import mirrored
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Meta
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.option_card import OptionCard
from kiosk.ui.studio.checklist import Checklist
from kiosk.ui.studio.part_list import PartList


class Guide(ScrollPage):
    """Chip, list of parts, checklist; for a nameless visit that wrote something, a way to keep."""

    chosen = Signal(str)
    keep_wanted = Signal()
    """A picture and a code are wanted, to find the CV again."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._host = host
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("Steps"))
        self._chip = Chip(host, self.tr("My CV"), "file-user", "cv")
        self._where = Meta(host)
        self.parts = PartList(host)
        self._checklist = Checklist(host)
        self._keep = OptionCard(host, "key-round", "", "", self.content)
        self._keep.set_words(self.tr("Finish it later"), self.tr("A picture and a code"))
        self._keep.setObjectName("keepCv")
        self._keep.hide()
        head = QHBoxLayout()
        head.setSpacing(host.theme.space(3))
        head.addWidget(self._chip)
        head.addWidget(self._where, 1)
        self.column.addLayout(head)
        for widget in (self.parts, self._checklist, self._keep):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.parts.chosen.connect(self.chosen)
        self._keep.clicked.connect(self.keep_wanted)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_step(self, part: Part, complete: Sequence[Part]) -> None:
        """Where one is, and which parts hold all they need."""
        where = self.tr("Step {number} of {count}")
        self._where.setText(where.format(number=PARTS.index(part) + 1, count=len(PARTS)))
        self.parts.show_parts(part, complete)

    def show_state(self, resume: Resume, gaps: Sequence[Gap], pages: int) -> None:
        """How the CV stands."""
        self._checklist.show_state(resume, gaps, pages)

    def offer_to_keep(self, offered: bool) -> None:
        """A nameless visit wrote enough to be sorry for it."""
        self._keep.setVisible(offered)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A surface with a line at its end."""
        painter = QPainter(self.viewport())
        theme = self._host.theme
        rect = self.viewport().rect()
        painter.fillRect(rect, theme.color("surface"))
        hair = theme.border("hair")
        line = QRect(rect.right() + 1 - hair, 0, hair, rect.height())
        painter.fillRect(mirrored(line, rect, self.layoutDirection()), theme.color("border"))

    def _restyle(self) -> None:
        theme = self._host.theme
        self.column.setContentsMargins(*(theme.space(4),) * 4)
        self.column.setSpacing(theme.space(4))
        self.viewport().update()
