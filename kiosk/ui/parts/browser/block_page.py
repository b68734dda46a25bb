"""A page of blocks on screen. What is typed stays in its fields until it is taken over."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.browser import Browser
from kiosk.learning.browser_acts import PREFIX
from kiosk.learning.web_page import (
    Block,
    Button,
    CheckBox,
    Choice,
    Field,
    Heading,
    Link,
    Meter,
    Paragraph,
)
from kiosk.ui.kit import buttons, text
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.paint import fill
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.block_widgets import PageChoice, PageField, paragraph
from kiosk.ui.parts.browser.check_box import PageBox
from kiosk.ui.parts.browser.link_line import LinkLine
from kiosk.ui.parts.browser.meter import StrengthMeter


class PageSignals(QObject):
    """What is done in a page, by id of the block."""

    typed = Signal()
    pressed = Signal(str)
    ticked = Signal(str)
    chosen = Signal(str, str)
    followed = Signal(str)
    looked = Signal(str)
    pointed = Signal(str)
    """Where the link under mouse or keyboard leads; empty for none."""


class BlockPage(ScrollPage):
    """Shows the blocks it is given; built anew only when they are others."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, parent)
        self.setObjectName("web-page")
        self.says = PageSignals(self)
        self._blocks: tuple[str, Sequence[Block]] = ("", ())
        self._fields: dict[str, PageField] = {}
        self._boxes: dict[str, PageBox] = {}
        self._choices: dict[str, PageChoice] = {}
        self._known: dict[str, str] = {}
        self._main = ""
        self._sheet = QWidget()
        self._inner = QVBoxLayout(self._sheet)
        row = QHBoxLayout()
        row.addWidget(self._sheet, 1)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addStretch(1)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_blocks(self, where: str, blocks: Sequence[Block], browser: Browser) -> bool:
        """Show them with their values and notes; True when the page was built anew."""
        fresh = (where, tuple(blocks)) != self._blocks
        if fresh:
            moved = where != self._blocks[0]
            self._blocks = (where, tuple(blocks))
            self._build(blocks)
            if moved:
                self.verticalScrollBar().setValue(0)
        self._sync(browser)
        return fresh

    def pending(self) -> list[tuple[str, str]]:
        """Fields whose text was typed and is not taken over: (id, text)."""
        texts = ((id, field.text()) for id, field in self._fields.items())
        return [(id, text) for id, text in texts if text != self._known[id]]

    def taken(self, id: str, text: str) -> None:
        """This text is the one of the world now."""
        self._known[id] = text

    def focus_start(self) -> bool:
        """Put the keyboard on the first thing of the page; False when there is none."""
        for widget in self._sheet.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def focus_note(self, browser: Browser) -> bool:
        """Put the keyboard into the first field at which something is to be put right."""
        for id, field in self._fields.items():
            note = browser.note(id)
            if note is not None and not note.good:
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short however wide the window is."""
        super().resizeEvent(event)
        self._sheet.setMaximumWidth(self._host.theme.size("browser.page"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand on paper."""
        fill(QPainter(self.viewport()), event.rect(), self._host.theme.color("surface"))

    def _sync(self, browser: Browser) -> None:
        pending = dict(self.pending())
        for id, field in self._fields.items():
            value = browser.value(id)
            if value != self._known[id] and id not in pending:
                field.put(value)
                self._known[id] = value
            note = browser.note(id)
            if note is None:
                field.clear_state()
            else:
                (field.set_good if note.good else field.set_error)(note.sentence)
        for id, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(browser.ticked(id))
            box.blockSignals(False)
        for id, choice in self._choices.items():
            choice.pills.choose(browser.value(id) or None)
        for meter, field in self._meters:
            meter.look_at(field.text())

    def _build(self, blocks: Sequence[Block]) -> None:
        while (item := self._inner.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                _unname(old)
                old.deleteLater()
        self._fields, self._boxes, self._choices, self._known = {}, {}, {}, {}
        self._meters: list[tuple[StrengthMeter, PageField]] = []
        self._main = next((b.id for b in blocks if isinstance(b, Button) and b.main), "")
        row: FlowLayout | None = None
        for block in blocks:
            widget = self._widget(block)
            if not isinstance(block, Button):
                row = None
                own_width = isinstance(block, Link)
                side = Qt.AlignmentFlag.AlignLeading if own_width else Qt.AlignmentFlag(0)
                self._inner.addWidget(widget, 0, side)
                widget.show()
                continue
            if row is None:
                holder = QWidget()
                row = FlowLayout(holder, self._host.theme.space(3))
                self._inner.addWidget(holder)
                holder.show()
            row.addWidget(widget)
            widget.show()

    def _widget(self, block: Block) -> QWidget:
        host, says = self._host, self.says
        if isinstance(block, Heading):
            return text.Heading(host, block.text, 2)
        if isinstance(block, Paragraph):
            return paragraph(host, block)
        if isinstance(block, Field):
            return self._field(block)
        if isinstance(block, Meter):
            meter = StrengthMeter(host, block.personal)
            field = self._fields[block.of]
            field.changed.connect(meter.look_at)
            self._meters.append((meter, field))
            return meter
        if isinstance(block, CheckBox):
            box = PageBox(host, block.label)
            box.setObjectName(f"{PREFIX}{block.id}")
            box.toggled.connect(lambda _: says.ticked.emit(block.id))
            self._boxes[block.id] = box
            return box
        if isinstance(block, Choice):
            choice = PageChoice(host, block)
            choice.pills.chosen.connect(lambda key: says.chosen.emit(block.id, key))
            self._choices[block.id] = choice
            return choice
        if isinstance(block, Button):
            button = buttons.Button(host, block.label, "primary" if block.main else "outline")
            button.setObjectName(f"{PREFIX}{block.id}")
            button.clicked.connect(lambda: says.pressed.emit(block.id))
            return button
        return self._link(block)

    def _field(self, block: Field) -> PageField:
        field = PageField(self._host, block)
        self._fields[block.id] = field
        self._known[block.id] = ""
        field.changed.connect(lambda _: self.says.typed.emit())
        field.line.returnPressed.connect(self._enter)
        return field

    def _link(self, block: Link) -> LinkLine:
        line = LinkLine(self._host, block)
        line.clicked.connect(lambda: self.says.followed.emit(block.id))
        line.looked.connect(lambda: self.says.looked.emit(block.id))
        line.pointed.connect(self.says.pointed)
        return line

    def _enter(self) -> None:
        if self._main:
            self.says.pressed.emit(self._main)

    def _restyle(self) -> None:
        theme = self._host.theme
        side, gap = theme.space(5), theme.space(4)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(gap)
        self.column.setContentsMargins(side, gap, side, gap)
        self._sheet.setMaximumWidth(theme.size("browser.page"))


def _unname(widget: QWidget) -> None:
    """What is about to go is found by nobody any more."""
    for child in (widget, *widget.findChildren(QWidget)):
        child.setObjectName("")
