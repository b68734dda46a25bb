"""Draws one cell of the file list, and is the field in which a name is changed."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.paint import box, mirrored, smooth
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.file_model import NAME, ROW, SIZE, Index
from kiosk.ui.parts.explorer.shown import ShownFile, stem_of

STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons to lose the focus that do not end the naming."""


class FileDelegate(QStyledItemDelegate):
    """Rows with an icon, the name (its ending always in sight), date, kind and size."""

    entered = Signal(str)
    """Enter in the name being changed; it stays open until `end_naming`."""
    left = Signal(str)
    """The name being changed was left for something else."""

    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self.editor: QLineEdit | None = None
        """The field in which a name is changed now."""
        self.dropped_on = -1
        """Row over which a file is held."""
        self.faded = ""
        """Id of the file that was cut and not yet pasted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The least target at least."""
        theme = self._host.theme
        return QSize(0, max(theme.size("explorer.row"), theme.line("small")))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, icon and words of one cell."""
        row = index.data(ROW)
        if not isinstance(row, ShownFile):
            return
        painter.save()
        smooth(painter)
        self._ground(painter, option, index)
        theme, rect, direction = self._host.theme, option.rect, option.direction
        padding, side = theme.inset("explorer.padding"), theme.size("explorer.icon")
        place = rect.adjusted(padding, 0, -padding, 0)
        color = "ink" if index.column() == NAME else "ink-muted"
        if row.id == self.faded:
            color = "ink-subtle"
        if index.column() == NAME:
            slot = QRect(place.left(), rect.top(), side, rect.height())
            spot = mirrored(slot, rect, direction)
            ratio = painter.device().devicePixelRatioF()
            ink = theme.color("primary" if row.folder else color)
            pixmap = self._host.icons.pixmap(row.icon, ink, side, ratio=ratio)
            painter.drawPixmap(spot.left(), rect.top() + (rect.height() - side) // 2, pixmap)
            place.setLeft(slot.right() + 1 + theme.space(2))
        font = self._font(index)
        painter.setFont(font)
        painter.setPen(theme.color(color))
        # Names, dates and sizes are read the same way in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # In the middle, so that the ending is never hidden.
        middle = Qt.TextElideMode.ElideMiddle
        words = QFontMetrics(font).elidedText(str(index.data() or ""), middle, place.width())
        rtl = direction == Qt.LayoutDirection.RightToLeft
        end = index.column() == SIZE
        side_flag = Qt.AlignmentFlag.AlignRight if rtl != end else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | side_flag | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(mirrored(place, rect, direction), flags, words)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        """A field as large as the name."""
        editor = QLineEdit(parent)
        editor.setObjectName("file-name")
        editor.setAccessibleName(self.tr("Name of the file"))
        editor.setProperty("bare", True)
        Dress(self._host, editor, self._rules)
        editor.setFont(self._font(index))
        self.editor = editor
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The list let go of the field: its rows changed."""
        if editor is self.editor:
            self.editor = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The name as it is."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data() or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing: names are changed by acts."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the words, leaving the icon."""
        theme = self._host.theme
        lead = theme.inset("explorer.padding") + theme.size("explorer.icon")
        place = option.rect.adjusted(lead, 0, 0, 0)
        editor.setGeometry(mirrored(place, option.rect, option.direction))

    def select_stem(self) -> None:
        """Mark the name without its ending, as what will be typed over."""
        if self.editor is not None:
            self.editor.setSelection(0, len(stem_of(self.editor.text())))

    def end_naming(self) -> None:
        """Close the field."""
        if self.editor is not None:
            editor, self.editor = self.editor, None
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter asks, Esc gives up, leaving asks too; Qt would commit without asking."""
        if watched is not self.editor or self.editor is None:
            return False
        text = self.editor.text()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                self.entered.emit(text)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.end_naming()
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return event.key() == Qt.Key.Key_Escape
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() not in STAYS
        ):
            self.end_naming()
            self.left.emit(text)
        return False

    def _rules(self) -> str:
        theme = self._host.theme
        width, ground = theme.border("control"), theme.color("surface").name()
        edge = theme.color("primary").name()
        return (
            f"QLineEdit[bare='true'] {{ background: {ground}; min-height: 0;"
            f" padding: 0 {theme.space(1)}px; border: {width}px solid {edge}; }}"
        )

    def _font(self, index: Index) -> QFont:
        return self._host.theme.font("small" if index.column() == NAME else "meta")

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._host.theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        held = index.row() == self.dropped_on
        if selected or held:
            painter.fillRect(rect, theme.color("primary-soft"))
        elif hovered:
            painter.fillRect(rect, theme.color("sunken"))
        hair = theme.border("hair")
        line = QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair)
        painter.fillRect(line, theme.color("border"))
        if held or (theme.high_contrast and selected):
            edge = theme.border("control")
            around = QRectF(rect)
            if index.column() != NAME:
                around.setLeft(around.left() - 2 * edge)
            around.setRight(around.right() + 2 * edge)
            painter.setClipRect(rect)
            box(painter, around, 0, None, theme.color("primary"), edge)
