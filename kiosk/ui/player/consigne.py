"""The reading part of the panel: where one is, what to do, what is done, and one card."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.step_rail import RailStep, StepRail
from kiosk.ui.kit.text import Body, Meta, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.briefing import Briefing
from kiosk.ui.player.feedback import Feedback
from kiosk.ui.player.step_heading import StepHeading
from kiosk.ui.screens.listen import ListenButton


class Consigne(ScrollPage):
    """The rail is whole when it fits with the open card, else the current and the next step.

    The current one always shows; what then does not fit scrolls.
    """

    def __init__(
        self, host: ThemeHost, module: str, icon: str, color: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, parent)
        self.setObjectName("consigne")
        self._compact = self._new_card = False
        self._briefing: Briefing | None = None
        self.chip = Chip(host, module, icon, color)
        self.where = Meta(host)
        self.segments = Segments(host, 0, 1, "")
        self.heading = StepHeading(host)
        self.situation = Body(host)
        self.instruction = Text(host, style="h3")
        self.memo = Small(host)
        self.listen = ListenButton(host, self.tr("Listen to the instruction"), "soft")
        self.listen.setObjectName("listenHere")
        self.rail = StepRail(host)
        self._probe = StepRail(host, parent=self)
        self._probe.hide()
        self.feedback = Feedback(host)
        self.rail.setAccessibleName(self.tr("Steps"))
        self._build()
        self._restyle()
        host.changed.connect(self._restyle)

    def brief(self, briefing: Briefing) -> None:
        """Show another moment."""
        if briefing == self._briefing:
            return
        if self._briefing is None or briefing.title != self._briefing.title:
            self.verticalScrollBar().setValue(0)
        self._briefing = briefing
        self.where.setText(briefing.where)
        self.heading.set_words(briefing.title, briefing)
        self.situation.setText("\n".join(briefing.situation))
        self.instruction.setText(briefing.instruction)
        self.memo.setText(" ".join(briefing.memo))
        if briefing.marks:
            self.segments.set_steps(briefing.marks, briefing.where)
        self._show_parts()

    def set_compact(self, compact: bool) -> None:
        """In the compact form the tabs say where one is; the title comes first."""
        self._compact = compact
        self.listen.set_wanted(not compact)
        self._restyle()
        self._show_parts()

    def show_feedback(self) -> None:
        """Scroll until the card can be read, and again while the page takes its height."""
        self._new_card = True
        QTimer.singleShot(0, self, self._reveal_feedback)

    def minimumSizeHint(self) -> QSize:
        """Any height: it scrolls."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether the whole rail fits."""
        super().resizeEvent(event)
        self._fit_rail()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See again whether the rail fits when a card came or went."""
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            self._fit_rail()
        if watched is self.content and event.type() == QEvent.Type.Resize and self._new_card:
            QTimer.singleShot(0, self, self._reveal_feedback)
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Who scrolls has seen the card."""
        self._new_card = False
        super().wheelEvent(event)

    def _reveal_feedback(self) -> None:
        if not self.feedback.open:
            self._new_card = False
            return
        self.verticalScrollBar().setValue(0)
        self.ensureWidgetVisible(self.feedback, 0, self._host.theme.space(4))

    def _build(self) -> None:
        self._row = QHBoxLayout()
        self._row.addWidget(self.chip)
        self._row.addWidget(self.where, 1)
        self.column.addLayout(self._row)
        words = (self.heading, self.situation, self.instruction)
        # The card stands at what it is about, so that both are read together.
        for widget in (self.segments, *words, self.feedback, self.memo, self.rail):
            self.column.addWidget(widget)
        self.column.insertWidget(
            self.column.indexOf(self.rail), self.listen, 0, Qt.AlignmentFlag.AlignLeading
        )
        self.column.addStretch(1)
        self.content.installEventFilter(self)

    def _show_parts(self) -> None:
        brief = self._briefing
        if brief is None:
            return
        self.chip.setVisible(not self._compact)
        self.where.setVisible(not self._compact and bool(brief.where))
        self.segments.setVisible(not self._compact and bool(brief.marks))
        self.situation.setVisible(bool(brief.situation))
        self.instruction.setVisible(bool(brief.instruction))
        self.memo.setVisible(bool(brief.memo))
        self._fit_rail()

    def _fit_rail(self) -> None:
        """Choose a form of the rail by measuring, so that the layout changes at most once."""
        brief = self._briefing
        if brief is None:
            return
        margins, width = self.column.contentsMargins(), self.viewport().width()
        inner = width - margins.left() - margins.right()
        room = self.viewport().height() - self.column.heightForWidth(width)
        if not self.rail.isHidden():
            room += self.rail.heightForWidth(inner) + self.column.spacing()
        chosen: tuple[RailStep, ...] = ()
        for chosen in (brief.rail, brief.short_rail, brief.short_rail[:1]):
            self._probe.set_steps(chosen)
            if self._probe.heightForWidth(inner) + self.column.spacing() <= room:
                break
        else:
            chosen = brief.short_rail
        if chosen != self.rail.steps:
            self.rail.set_steps(chosen)
        if self.rail.isHidden() == bool(chosen):
            self.rail.setVisible(bool(chosen))

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(6 if self._compact else 5)
        self.column.setContentsMargins(side, theme.space(4), side, theme.space(4))
        self.column.setSpacing(theme.space(3))
        self._row.setSpacing(theme.space(3))
