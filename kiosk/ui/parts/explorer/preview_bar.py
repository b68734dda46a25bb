"""The bar above a file that is looked at: back, its name, pages, size."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.text import Meta
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.name_line import NameLine


class PreviewBar(Ground):
    """Emits what was asked; shows what it is given."""

    closed = Signal()
    turned = Signal(int)
    zoomed = Signal(int)
    """1 larger, -1 smaller, 0 as wide as the room."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None, back: str = "") -> None:
        super().__init__(host, "surface", ("bottom",), parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.close_button = self._button(
            "arrow-left", "close-preview", back or self.tr("Back to the files")
        )
        self.close_button.clicked.connect(self.closed)
        self.name = NameLine(host, self)
        self._before = self._button("chevron-left", "page-before", self.tr("Page before"))
        self._before.clicked.connect(lambda: self.turned.emit(-1))
        self.pages = Meta(host, color="ink", parent=self)
        self._after = self._button("chevron-right", "page-after", self.tr("Next page"))
        self._after.clicked.connect(lambda: self.turned.emit(1))
        self._smaller = self._button("zoom-out", "smaller", self.tr("Smaller"))
        self._smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        self._larger = self._button("zoom-in", "larger", self.tr("Larger"))
        self._larger.clicked.connect(lambda: self.zoomed.emit(1))
        self._wide = self._button(
            "move-horizontal", "whole-width", self.tr("As wide as the window")
        )
        self._wide.clicked.connect(lambda: self.zoomed.emit(0))
        row = QHBoxLayout(self)
        gap = host.theme.space(2)
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(gap)
        row.addWidget(self.close_button)
        row.addWidget(self.name, 1)
        for part in (self._before, self.pages, self._after):
            row.addWidget(part)
        for part in (self._smaller, self._larger, self._wide):
            row.addWidget(part)
        self.show_pages(0, 0)
        self.show_zoom(None)

    def show_pages(self, number: int, count: int) -> None:
        """Page ``number`` (from 0) of ``count``; one page needs no arrows."""
        for part in (self._before, self.pages, self._after):
            part.setVisible(count > 1)
        self.pages.setText(self.tr("Page {0} of {1}").format(number + 1, count))
        self._before.setEnabled(number > 0)
        self._after.setEnabled(number + 1 < count)

    def show_zoom(self, able: tuple[bool, bool] | None) -> None:
        """Whether it can be made smaller and larger; None where size means nothing."""
        for part in (self._smaller, self._larger, self._wide):
            part.setVisible(able is not None)
        if able is not None:
            self._smaller.setEnabled(able[0])
            self._larger.setEnabled(able[1])

    def _button(self, icon: str, name: str, words: str) -> IconButton:
        button = IconButton(self._host, icon, words, parent=self)
        button.setObjectName(name)
        return button
