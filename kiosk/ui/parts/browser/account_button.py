"""Who is signed in on the page shown: initials in a circle, and the site's menu behind them."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from kiosk.learning.web_page import Account
from kiosk.ui.kit.buttons import Pressable
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.theme_host import ThemeHost


class AccountButton(Pressable):
    """Named ``web-account``; entries of its menu are named ``web-<id>`` like buttons of a page."""

    chosen = Signal(str)

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.setObjectName("web-account")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self)
        Dress(host, self.menu)
        self.clicked.connect(self._open)
        host.changed.connect(self.updateGeometry)

    def show_account(self, account: Account | None) -> None:
        """Show who it is; nothing for nobody."""
        self.setVisible(account is not None)
        if account is None:
            return
        words = self.tr("Account: {0}").format(account.name)
        self.setText(account.initials)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.menu.clear()
        head = QAction(account.name, self.menu)
        head.setEnabled(False)
        self.menu.addAction(head)
        self.menu.addSeparator()
        for entry in account.entries:
            action = QAction(entry.label, self.menu)
            action.setObjectName(f"web-{entry.id}")
            action.triggered.connect(lambda _=False, id=entry.id: self.chosen.emit(id))
            self.menu.addAction(action)

    def sizeHint(self) -> QSize:
        """A circle, as large as the least target."""
        side = self._host.theme.target("min")
        return QSize(side, side)

    def focus_shape(self) -> FocusShape:
        """The circle."""
        return FocusShape(self.rect(), self.width() // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and initials."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        rest = self.state() == "rest"
        ground = theme.color("primary" if rest else "primary-hover")
        box(painter, self.rect(), self.width() / 2, ground)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("on-primary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))
