"""What scrolls in the panes of the mail program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.ui.kit.scroll_area import ScrollArea
from kiosk.ui.kit.scroll_bar import HouseScrollBar
from kiosk.ui.kit.theme_host import ThemeHost


def scrolling(host: ThemeHost, content: QWidget, parent: QWidget) -> ScrollArea:
    """A scroll area that goes up and down only and shows the ground behind it."""
    area = ScrollArea(parent)
    area.setVerticalScrollBar(HouseScrollBar(host))
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
