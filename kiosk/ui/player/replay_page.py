"""The other side: what the person who received it all saw, moment by moment."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from kiosk.learning.activity import ReplayLine
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.text import Body, Label
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.closing_page import ClosingPage


class Moment(QWidget):
    """Who, and what they saw or thought, beside a disc on the line of time."""

    def __init__(
        self, host: ThemeHost, line: ReplayLine, *, last: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._last = last
        self.setAccessibleName(f"{line.who}. {line.text}")
        self.who = Label(host, line.who, parent=self)
        self.text = Body(host, line.text, parent=self)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.who)
        self._column.addWidget(self.text)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._beside = QSpacerItem(0, 0)
        self._row.addSpacerItem(self._beside)
        self._row.addLayout(self._column, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._restyle()
        host.changed.connect(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The disc with the first letter, and the line to the next moment."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        side = self._disc()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        disc = QRectF(self.width() - side if rtl else 0, 0, side, side)
        if not self._last:
            painter.setPen(QPen(theme.color("border-strong"), theme.size("rail.line")))
            x = disc.center().x()
            painter.drawLine(QPointF(x, disc.bottom()), QPointF(x, self.height()))
        edge = theme.color("info") if theme.high_contrast else None
        box(painter, disc, side / 2, theme.color("info-soft"), edge, theme.border("control"))
        mark = theme.size("button.small.icon")
        icon = self._host.icons.pixmap(
            "user-round", theme.color("info"), mark, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(disc.center() - QPointF(mark / 2, mark / 2), icon)

    def minimumSizeHint(self) -> QSize:
        """Room for the disc."""
        return super().minimumSizeHint().expandedTo(QSize(self._disc(), self._disc()))

    def _disc(self) -> int:
        return self._host.theme.size("bar.avatar")

    def _restyle(self) -> None:
        theme = self._host.theme
        below = 0 if self._last else theme.space(5)
        self._row.setContentsMargins(0, 0, 0, below)
        self._beside.changeSize(self._disc() + theme.inset("rail.gap"), 0)
        self._row.invalidate()
        self.update()


class ReplayPage(ClosingPage):
    """Everything at once, so that each person reads at their own pace."""

    def __init__(
        self, host: ThemeHost, lines: Sequence[ReplayLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(host, "", parent=parent)
        self.heading.setText(self.tr("Meanwhile, on the other side"))
        self.moments = [
            Moment(host, line, last=line is lines[-1], parent=self.content) for line in lines
        ]
        timeline = QVBoxLayout()
        timeline.setContentsMargins(0, host.theme.space(2), 0, 0)
        timeline.setSpacing(0)
        for moment in self.moments:
            timeline.addWidget(moment)
        self.body.addLayout(timeline)

    def described(self) -> str:
        """Heading and moments."""
        return " ".join((self.title, *(moment.accessibleName() for moment in self.moments)))
