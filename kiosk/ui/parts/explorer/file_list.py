"""The list of files: arrows move, Enter opens, F2 names, files are dragged onto folders."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.focus_shape import FocusShape, tell_shape_changed
from kiosk.ui.kit.item_view import tame
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.dragged import dragged_file
from kiosk.ui.parts.explorer.file_delegate import FileDelegate
from kiosk.ui.parts.explorer.file_model import (
    COLUMN_OF,
    DATE,
    KIND,
    NAME,
    SIZE,
    FileModel,
    Index,
)
from kiosk.ui.parts.explorer.keys import asked_by, is_ours
from kiosk.ui.parts.explorer.shown import ShownFile

OPEN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LEAST_ROWS = 2


class FileList(QTreeView):
    """Says what a person asks for; changes nothing.

    A menu opens with the right button, the Menu key or Shift+F10, at the row or on empty ground.
    """

    opened = Signal(str)
    """A file or a folder: Enter or two presses."""
    asked = Signal(str)
    """One of `keys.KEYS`, for the row under the keyboard."""
    menu_wanted = Signal(QPoint)
    """Global place for the menu of the row under the keyboard, or of the folder without one."""
    dropped = Signal(str, str, bool)
    """File, folder, and whether Ctrl asked for a copy."""
    sorted_by = Signal(str)
    moved = Signal()
    """Another row is under the keyboard."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._empty = ("folder", "")
        self.rows = FileModel(self)
        self.setModel(self.rows)
        self.cells = FileDelegate(host, self)
        self.setItemDelegate(self.cells)
        self.setObjectName("file-list")
        self.setAccessibleName(self.tr("Files"))
        Dress(host, self)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        tame(self)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setDragDropMode(QTreeView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self._header = self._make_header()
        self.selectionModel().currentChanged.connect(self._move)
        host.changed.connect(self._restyle)
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        """Two files, and what stands above them."""
        head = 0 if self._header.isHidden() else self._header.height()
        rows = LEAST_ROWS * self._host.theme.size("explorer.row")
        return QSize(super().minimumSizeHint().width(), head + rows)

    # -- what is shown ---------------------------------------------------------------------

    def current(self) -> ShownFile | None:
        """The row under the keyboard."""
        return self.rows.row(self.currentIndex())

    def show_rows(self, rows: Sequence[ShownFile], *, found: bool) -> None:
        """Show these rows, the same one chosen when it is still there."""
        before, place = self.current(), self.currentIndex().row()
        if not self.rows.show_rows(rows, found=found):
            return
        kept = self.rows.place_of(before.id) if before else -1
        if kept < 0 and before and rows:
            kept = min(max(place, 0), len(rows) - 1)
        self._choose(kept)

    def say_empty(self, icon: str, words: str) -> None:
        """What stands there when there is nothing to list; the keyboard may stay here."""
        if words != self._empty[1]:
            self._empty = (icon, words)
            self.setAccessibleDescription(words)
            announce(self, words)
            self.viewport().update()

    @property
    def empty_words(self) -> str:
        """What is said in place of files; empty when some are listed."""
        return self._empty[1] if not self.rows.rowCount() else ""

    def choose(self, id: str) -> bool:
        """Choose a row and bring it into view; False when it is not shown."""
        place = self.rows.place_of(id)
        self._choose(place)
        return place >= 0

    def show_sorting(self, by: str, *, descending: bool) -> None:
        """Mark the order in force."""
        side = self._host.theme.size("field.icon")
        name = "chevron-down" if descending else "chevron-up"
        arrow = self._host.icons.pixmap(name, self._host.theme.color("ink"), side)
        self.rows.show_sorting(COLUMN_OF[by], arrow)

    def name_current(self) -> None:
        """Open the field for the name of the row under the keyboard."""
        index = self.currentIndex().siblingAtColumn(NAME)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.scrollTo(index)
            self.edit(index)
            self.cells.select_stem()

    def focus_shape(self) -> FocusShape:
        """The row under the keyboard; drawn inwards."""
        index = self.currentIndex()
        if not index.isValid():
            return FocusShape(self.rect(), 0, inset=True)
        rect = self.visualRect(index)
        row = QRect(0, rect.top(), self.viewport().width(), rect.height())
        return FocusShape(row.translated(self.viewport().mapTo(self, QPoint(0, 0))), 0, inset=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows or, without any, an icon and a sentence in the middle."""
        super().paintEvent(event)
        icon, words = self._empty
        if self.rows.rowCount() or not words:
            return
        theme, room = self._host.theme, self.viewport().rect()
        painter = QPainter(self.viewport())
        font, side, gap = theme.font("small"), theme.size("panel.icon"), theme.space(2)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        margin = theme.space(4)
        text = QFontMetrics(font).boundingRect(room.adjusted(margin, 0, -margin, 0), flags, words)
        with_icon = side + gap + text.height() <= room.height()
        top = max(0, (room.height() - text.height() - (side + gap) * with_icon) // 3)
        ink = theme.color("ink-muted")
        if with_icon:
            ratio = self.devicePixelRatioF()
            pixmap = self._host.icons.pixmap(icon, ink, side, ratio=ratio)
            painter.drawPixmap((room.width() - side) // 2, top, pixmap)
            top += side + gap
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(
            QRect(margin, top, room.width() - 2 * margin, room.height()),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap),
            words,
        )

    # -- hands -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take our keys before a shortcut of what is around takes them."""
        if is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, name, carry, delete, ask for the menu; the rest as any list."""
        key, row, asked = event.key(), self.current(), asked_by(event)
        menu = key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        if menu:
            self._ask_menu()
        elif asked:
            self.asked.emit(asked)
        elif key in OPEN_KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if row is not None:
                self.opened.emit(row.id)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start on the first row when none was reached yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self._choose(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; the right button leaves the choice to the menu."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open."""
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(row.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a row or, beside the rows, of the folder."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            return  # The Menu key came as a key already.
        self._choose(self.indexAt(event.pos()).row())
        self.menu_wanted.emit(event.globalPos())

    def keyboardSearch(self, search: str) -> None:
        """Single letters do nothing here: no single-letter shortcut."""

    # -- dragging --------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only our files come in."""
        if dragged_file(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the folder that would take the file."""
        row = self._folder_at(event.position().toPoint())
        self._hold_over(self.rows.place_of(row.id) if row else -1)
        event.setAccepted(row is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._hold_over(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Give the file to the folder under it."""
        row, id = self._folder_at(event.position().toPoint()), dragged_file(event.mimeData())
        self._hold_over(-1)
        event.setAccepted(bool(row is not None and id))
        if row is not None and id:
            copies = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.dropped.emit(id, row.id, copies)

    # -- parts -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their widths; what has no room is not shown."""
        super().resizeEvent(event)
        self._fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def _fit(self) -> None:
        theme, room = self._host.theme, self.viewport().width()
        least = theme.size("explorer.nameLeast")
        left, fits = room - least, True
        for column, name in ((SIZE, "size"), (DATE, "date"), (KIND, "kind")):
            width = theme.size(f"explorer.{name}")
            fits = fits and width <= left
            self.setColumnHidden(column, not fits)
            if fits:
                self._header.resizeSection(column, width)
                left -= width
        self._header.resizeSection(NAME, max(0, left) + least)

    def _make_header(self) -> QHeaderView:
        header = self.header()
        header.setObjectName("file-columns")
        header.setSectionsClickable(True)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.setMinimumSectionSize(0)
        header.sectionClicked.connect(self._head_pressed)
        Dress(self._host, header, self._header_rules)
        return header

    def _header_rules(self) -> str:
        theme = self._host.theme
        ink, ground = theme.color("ink-muted").name(), theme.color("surface").name()
        line = f"{theme.border('hair')}px solid {theme.color('border-strong').name()}"
        return (
            f"QHeaderView::section {{ color: {ink}; background: {ground}; border: none;"
            f" border-bottom: {line}; padding: 0 {theme.inset('explorer.padding')}px; }}"
            f"QHeaderView {{ background: {ground}; border: none; }}"
            f"QHeaderView::section:hover {{ background: {theme.color('sunken').name()}; }}"
        )

    def _restyle(self) -> None:
        theme = self._host.theme
        self._header.setFont(theme.font("meta"))
        self._header.setFixedHeight(theme.size("explorer.header"))
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _head_pressed(self, column: int) -> None:
        name = next(name for name, place in COLUMN_OF.items() if place == column)
        self.sorted_by.emit(name)

    def _ask_menu(self) -> None:
        index = self.currentIndex()
        rect = self.visualRect(index) if index.isValid() else self.viewport().rect()
        self.menu_wanted.emit(self.viewport().mapToGlobal(rect.center()))

    def _choose(self, place: int) -> None:
        index = self.rows.index(place, NAME)
        flags = QItemSelectionModel.SelectionFlag
        if not index.isValid():
            self.selectionModel().clear()
            self.moved.emit()
            tell_shape_changed(self)
            return
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _move(self, current: Index, previous: Index) -> None:
        self.moved.emit()
        tell_shape_changed(self)

    def _folder_at(self, point: QPoint) -> ShownFile | None:
        row = self.rows.row(self.indexAt(point))
        return row if row is not None and row.folder else None

    def _hold_over(self, place: int) -> None:
        if place != self.cells.dropped_on:
            self.cells.dropped_on = place
            self.viewport().update()
