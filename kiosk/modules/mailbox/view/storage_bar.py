"""How full the mailbox is: a sentence and a bar, as at the foot of mail programs."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.modules.mailbox.storage import Storage
from kiosk.modules.mailbox.view.file_words import weight
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.text import Meta, Text
from kiosk.ui.kit.theme_host import ThemeHost


class StorageBar(QWidget):
    """« 98 Mo sur 100 Mo »; when it is nearly full it says so, with a sign."""

    accessible_role = "ProgressBar"

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.setObjectName("storage")
        self._sign = Icon(host, "triangle-alert", "danger", "field.icon", self)
        self._title = Text(host, style="label", color="danger", parent=self)
        self._words = Meta(host, color="ink", parent=self)
        self._bar = _Bar(host, self)
        head = QHBoxLayout()
        head.setSpacing(host.theme.space(1))
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_storage(self, storage: Storage) -> None:
        """Show how full it is now."""
        words = self.words(storage)
        self._title.setText(self.tr("Nearly full"))
        for part in (self._sign, self._title):
            part.setVisible(storage.nearly_full)
        self._words.setText(words)
        self._bar.show_percent(storage.percent, "danger" if storage.nearly_full else "mail")
        title = f"{self._title.text()}. " if storage.nearly_full else ""
        self.setAccessibleName(self.tr("Storage: {0}").format(f"{title}{words}"))
        self.setAccessibleDescription(f"{storage.percent}/100")

    def words(self, storage: Storage) -> str:
        """« 98 Mo sur 100 Mo »."""
        return self.tr("{0} of {1}").format(weight(storage.used), weight(storage.total))

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.inset("mailbox.folderPadding")
        self._column.setContentsMargins(side, theme.space(1), side, theme.space(1))
        self._column.setSpacing(theme.space(1))


class _Bar(QWidget):
    """The bar alone; what it says is said by its parent."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._percent, self._color = 0, "mail"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def show_percent(self, percent: int, color: str) -> None:
        """Fill another part, in a colour token."""
        self._percent, self._color = min(100, percent), color
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a gap of the type grid."""
        return QSize(self._host.theme.target("min"), self._host.theme.space(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track and what is used of it."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        radius = self.height() / 2
        edge = theme.color("border-strong")
        width = theme.border("hair")
        box(painter, QRectF(self.rect()), radius, theme.color("sunken"), edge, width)
        filled = QRect(0, 0, self.width() * self._percent // 100, self.height())
        if filled.width() >= self.height():
            place = mirrored(filled, self.rect(), self.layoutDirection())
            box(painter, QRectF(place), radius, theme.color(self._color))
