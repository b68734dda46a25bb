"""One activity of an earlier visit, offered again; `Plus tard` puts it away for this visit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.activity import ActivityCard
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Label, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost


class ReviewCard(Card):
    """« Encore une fois »: what, how long, `Refaire` and `Plus tard`."""

    again = Signal(str)
    """Activity id."""
    later = Signal()

    def __init__(
        self, host: ThemeHost, activity: ActivityCard, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, parent=parent)
        self.setObjectName("review")
        head = QHBoxLayout()
        head.setSpacing(host.theme.space(2))
        head.addWidget(Icon(host, "rotate-ccw", "primary"))
        head.addWidget(Text(host, self.tr("Once again"), style="h3"), 1)
        self.column.addLayout(head)
        self.column.addWidget(Label(host, activity.title))
        self.column.addWidget(
            Small(host, self.tr("With another example, about %n minutes.", "", activity.minutes))
        )
        self.column.addStretch(1)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, host.theme.space(3))
        again = Button(host, self.tr("Do it again"), size="small", parent=buttons)
        again.setObjectName("reviewAgain")
        later = Button(host, self.tr("Later"), "text", size="small", parent=buttons)
        later.setObjectName("reviewLater")
        for button in (again, later):
            button.setAccessibleDescription(activity.title)
            flow.addWidget(button)
        self.column.addWidget(buttons)
        again.clicked.connect(lambda: self.again.emit(activity.id))
        later.clicked.connect(self.later)
