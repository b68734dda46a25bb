"""« Agrandir pour montrer »: the page as large as the window, to show it to somebody."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.modal import Modal
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.page_view import PageView


class BigPage(Modal):
    """Scrolls when the page is higher than the window; Esc or the button closes."""

    turned = Signal(int)

    def __init__(self, host: ThemeHost, window: QWidget) -> None:
        super().__init__(host, window)
        self.setObjectName("bigPage")
        self.setAccessibleName(self.tr("Page enlarged"))
        self._ground = Ground(host, "canvas", parent=self)
        self.view = PageView(host)
        self.view.turned.connect(self.turned)
        self.view.setAccessibleName(self.tr("Your CV, enlarged"))
        self.close_button = Button(host, self.tr("Close"), "primary", icon="x")
        self.close_button.setObjectName("closeBigPage")
        self.close_button.clicked.connect(self.leave)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self._ground)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    @property
    def room(self) -> int:
        """Width in px of the screen of a page that is comfortable to read."""
        return round(min(self._window.width(), self._host.theme.size("studio.bigPage"))
                     * self.devicePixelRatioF())  # fmt: skip

    def show_page(self, image: QImage) -> None:
        """Open with this page, or show another one."""
        self.view.show_image(image, from_start=True)
        if self.isHidden():
            self.open_at(self.view)

    def stops(self) -> list[QWidget]:
        """The page, then the way out."""
        return [self.view, self.close_button]

    def place(self) -> None:
        """The whole window, a little inside."""
        edge = self._host.theme.space(4)
        self._ground.setGeometry(QRect(self.rect()).adjusted(edge, edge, -edge, -edge))
