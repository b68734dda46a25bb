"""One file of a mail: its icon, its name, its weight; a press shows it, a cross takes it off."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.view.file_words import weight
from kiosk.ui.kit.buttons import IconButton, Pressable
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost

REMOVE_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ICONS = {"jpeg": "camera", "png": "camera"}
LEAST_LETTERS = 10
"""Of a name that has to be shortened; its middle goes, so that the ending stays."""


class AttachmentPill(Pressable):
    """Name and weight. Enter or a press shows the file, Suppr takes it off."""

    removed = Signal()

    def __init__(self, host: ThemeHost, file: Attached, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self._name, self._weight = file.name, weight(file.size)
        self._icon = ICONS.get(file.kind, "file-text")
        self.removable = False
        self.setObjectName("attachment")
        self.setText(file.name)
        self.setAccessibleName(f"{file.name}, {self._weight}")
        self.setToolTip(file.name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        name = QFontMetrics(self._host.theme.font("label")).horizontalAdvance(self._name)
        return QSize(name + self._around(), self._host.theme.target("min"))

    def minimumSizeHint(self) -> QSize:
        """A few letters of the name, its weight, its icon."""
        metrics = QFontMetrics(self._host.theme.font("label"))
        letters = min(
            metrics.horizontalAdvance("n" * LEAST_LETTERS), metrics.horizontalAdvance(self._name)
        )
        return QSize(letters + self._around(), self._host.theme.target("min"))

    def focus_shape(self) -> FocusShape:
        """The pill, drawn inwards: chips lie close together."""
        pill = self._pill()
        return FocusShape(pill, pill.height() // 2, inset=True)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that take off: the mailbox deletes messages with them."""
        asked_first = event.type() == QEvent.Type.ShortcutOverride
        if asked_first and isinstance(event, QKeyEvent) and event.key() in REMOVE_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it off, or what a button does."""
        if self.removable and event.key() in REMOVE_KEYS:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pill, icon, name and weight."""
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        pill = self._pill()
        edge = theme.color("ink") if theme.high_contrast else None
        if self.underMouse() and self.isEnabled() and edge is None:
            edge = theme.color("border-strong")
        ground = theme.color("sunken")
        box(painter, pill, pill.height() / 2, ground, edge, theme.border("control"))
        padding, icon, gap = self._sizes()
        slot = self._mirrored(QRect(pill.left() + padding, 0, icon, self.height()))
        ink, ratio = theme.color("ink-muted"), self.devicePixelRatioF()
        pixmap = self._host.icons.pixmap(self._icon, ink, icon, ratio=ratio)
        painter.drawPixmap(slot.left(), (self.height() - icon) // 2, pixmap)
        small = QFontMetrics(theme.font("meta")).horizontalAdvance(self._weight)
        end = self._mirrored(QRect(pill.right() - padding - small + 1, 0, small, self.height()))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font("meta"))
        painter.setPen(ink)
        painter.drawText(end, middle, self._weight)
        left = pill.left() + padding + icon + gap
        text = QRect(left, 0, pill.right() - padding - small - gap - left + 1, self.height())
        metrics = QFontMetrics(theme.font("label"))
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, text.width())
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("ink"))
        painter.drawText(self._mirrored(text), middle, shown)

    def _mirrored(self, slot: QRect) -> QRect:
        return mirrored(slot, self.rect(), self.layoutDirection())

    def _pill(self) -> QRect:
        height = self._host.theme.size("mailbox.chip")
        return QRect(0, (self.height() - height) // 2, self.width(), height)

    def _sizes(self) -> tuple[int, int, int]:
        """Padding, icon, gap."""
        theme = self._host.theme
        return (
            theme.inset("mailbox.chipPadding"),
            theme.size("mailbox.chipIcon"),
            theme.space(2),
        )

    def _around(self) -> int:
        padding, icon, gap = self._sizes()
        small = QFontMetrics(self._host.theme.font("meta")).horizontalAdvance(self._weight)
        return 2 * padding + icon + 2 * gap + small + 1


class AttachmentChip(QWidget):
    """The pill and, while the mail is being written, the button that takes the file off."""

    pressed = Signal(str)
    """Id of the file to look at."""
    removed = Signal(str)
    saved = Signal(str)

    def __init__(
        self,
        host: ThemeHost,
        file: Attached,
        *,
        removable: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self.file = file
        self.pill = AttachmentPill(host, file, self)
        self.pill.clicked.connect(lambda: self.pressed.emit(file.id))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.pill)
        if removable:
            self.pill.removable = True
            self.pill.removed.connect(lambda: self.removed.emit(file.id))
            words = self.tr("Remove {0}").format(file.name)
            cross = IconButton(host, "x", words, parent=self)
            cross.setObjectName("detach")
            cross.clicked.connect(lambda: self.removed.emit(file.id))
            row.addWidget(cross)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def let_save(self) -> None:
        """Add the button that saves the file on this PC."""
        words = self.tr("Download {0}").format(self.file.name)
        save = IconButton(self._host, "download", words, parent=self)
        save.setObjectName("save-attachment")
        save.clicked.connect(lambda: self.saved.emit(self.file.id))
        self._row.addWidget(save)
