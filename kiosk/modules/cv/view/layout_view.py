"""A CV in a word processor; once it is printed, the sheet and what comes of it.

Object names that hints may point at: those of `WriterPart`; ``tool-print``; ``go-on`` while a
story is told.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from kiosk.learning.moments import GO_ON
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.writer_acts import is_writer_act
from kiosk.modules.cv.layout_scenario import PRINT, CvLayout
from kiosk.modules.cv.view.layout_captions import caption
from kiosk.modules.cv.view.printed_view import PrintedView
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.tools import Tool
from kiosk.ui.parts.writer.writer_part import WriterPart
from kiosk.ui.simulator import SimulatorView


class LayoutView(SimulatorView):
    """Shows one `CvLayout`."""

    def __init__(self, world: CvLayout, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(world, parent)
        self._world = world
        self.setObjectName("cv-layout")
        printing = Tool(PRINT, self.tr("Print"), "printer", 0, kind="cv")
        self.writer = WriterPart(host, world.writer, self._perform, [printing], self)
        self.printed = PrintedView(host, self.tr("Back to the text"), self)
        self._screens = QStackedLayout(self)
        self._screens.setContentsMargins(0, 0, 0, 0)
        self._screens.addWidget(self.writer)
        self._screens.addWidget(self.printed)
        self.writer.typed.connect(self.typed)
        self.writer.used.connect(lambda _: self._do(Act(PRINT)))
        self.printed.moments.go_on.connect(lambda: self._do(Act(GO_ON)))
        world.listener = self._refresh
        self._refresh()

    # -- what the player asks ----------------------------------------------------------------

    def flush(self) -> None:
        """Turn what was typed into acts."""
        self.writer.flush()

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or what leads to it."""
        if self._world.moments.name:
            return self.printed.moments.button
        return self.writer.widget_for(target)

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget of an act, for the ghost's mark; what it is done to is selected."""
        if self._world.moments.name:
            return self.printed.moments.button if act.name == GO_ON else None
        if is_writer_act(act):
            self.writer.show_place(act)
        return self.writer.used_by(act)

    def caption(self, act: Act) -> str:
        """What an act of the ghost does."""
        return caption(self._world, act)

    def demonstrate(self, act: Act) -> QWidget | None:
        """Perform an act of the ghost and show where it was done."""
        self.flush()
        used = self.used_by(act)
        self._world.perform(act)
        if is_writer_act(act):
            self.writer.show_place(act)
        return used if used is not None and used.isVisible() else self._screens.currentWidget()

    def set_saved(self, saved: bool) -> None:
        """The text is always as it was left."""

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    # -- gestures ----------------------------------------------------------------------------

    def _perform(self, act: Act) -> None:
        """An act on the text. Raises NotOfferedError."""
        self._world.perform(act)
        if act.name != "fill":
            self.acted.emit()

    def _do(self, act: Act) -> None:
        self.flush()
        told = bool(self._world.moments.name)
        try:
            self._world.perform(act)
        except NotOfferedError:
            self._refresh()
            return
        if self._world.moments.name:
            self.printed.moments.start()
        elif told:
            self.writer.focus_start()
        self.acted.emit()

    def _refresh(self) -> None:
        world = self._world
        told = bool(world.moments.name)
        inside = self._has_focus()
        if told and world.printed:
            self.printed.show_sheet(world.printed[-1], world.moments)
        self._screens.setCurrentWidget(self.printed if told else self.writer)
        self.writer.refresh()
        if inside and told:
            self.printed.moments.start()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)
