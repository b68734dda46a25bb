"""The column beside the files: the places, and the way to take the stick out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.place_list import PlaceList


class Side(Ground):
    """Hidden in a narrow window, where the toolbar has a menu instead."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(host, "surface", ("end",), parent)
        self.places = PlaceList(host, self)
        self.eject_button = Button(
            host, self.tr("Eject the stick"), "outline", icon="upload", size="small", parent=self
        )
        self.eject_button.setObjectName("eject")
        column = QVBoxLayout(self)
        gap = host.theme.space(2)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addWidget(self.places, 1)
        column.addWidget(self.eject_button)
        host.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        theme = self._host.theme
        self.setFixedWidth(theme.half(theme.tokens.measure("explorer.places")))
