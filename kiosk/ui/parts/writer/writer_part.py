"""A word processor: tools, ruler, pages, and the look at what will be printed.

Object names that hints may point at: ``writer-page`` ``writer-ruler`` ``writer-preview``;
``tool-<name>`` for each tool of `toolset`, or ``tool-more`` where it has no room;
``preview-close``.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.learning.rich_places import ALL, Span, parts_of, short
from kiosk.learning.rich_spans import looks_in, whole, without_end, word_or
from kiosk.learning.rich_text import PAGE_WIDTH, Stop
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.writer import Writer, stops_words
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.writer.page_edit import PageEdit
from kiosk.ui.parts.writer.page_menu import PageMenu
from kiosk.ui.parts.writer.preview_page import PreviewPage
from kiosk.ui.parts.writer.ruler import Ruler
from kiosk.ui.parts.writer.tools import Tool, Tools
from kiosk.ui.parts.writer.toolset import toolset
from kiosk.ui.parts.writer.words_around import words_around

SPAN_ACTS = ("style", "font", "size", "list", "align")
LETTERS = ("font", "size")
"""Those of them that go to letters; the others go to whole paragraphs."""
SWITCHES = ("bold", "italic")


class WriterPart(QWidget):
    """Shows one `Writer` and turns gestures into acts for ``perform``, which may refuse them."""

    typed = Signal()
    used = Signal(str)
    """One of the tools that the world added."""

    def __init__(
        self,
        host: ThemeHost,
        writer: Writer,
        perform: Callable[[Act], None],
        more: Sequence[Tool] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._writer, self._perform = host, writer, perform
        self._flushing = False
        self._added = {tool.name for tool in more}
        self.setObjectName("writer")
        self._work = QWidget(self)
        self.tools = Tools(host, [*toolset(), *more], self._work)
        self.ruler = Ruler(host, self._work)
        self.page = PageEdit(host, writer.document, self._work)
        self.preview = PreviewPage(host, self)
        column = QVBoxLayout(self._work)
        column.addWidget(self.tools)
        column.addWidget(self.ruler)
        column.addWidget(self.page, 1)
        self._screens = QStackedLayout(self)
        self._screens.addWidget(self._work)
        self._screens.addWidget(self.preview)
        for layout in (column, self._screens):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._connect()
        self.refresh()

    # -- for its owner -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the world as it is."""
        writer = self._writer
        before = self.page.pages
        self.page.show_document(writer.document, writer.marks)
        if writer.previewing:
            self.preview.show_document(writer.document)
        shown = self.preview if writer.previewing else self._work
        if self._screens.currentWidget() is not shown:
            inside = self._has_focus()
            self._screens.setCurrentWidget(shown)
            if inside:
                self.focus_start()
        self._show_state()
        said = self.tr("%n page(s)", "", self.page.pages)
        self.tools.set_note(said)
        if self.page.pages != before:
            announce(self, said)

    def flush(self) -> None:
        """Turn what was typed into acts."""
        if self._flushing:
            return
        self._flushing = True
        try:
            for act in self.page.pending():
                self._try(act)
        finally:
            self._flushing = False

    def focus_start(self) -> None:
        """Put the keyboard where work begins."""
        start = self.preview.sheets if self._writer.previewing else self.page
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def widget_for(self, target: str) -> QWidget | None:
        """The visible widget of that name, or the menu where it stands."""
        if self._writer.previewing:
            return self.preview.close_button
        name = target.removeprefix("tool-")
        if name in self.tools.buttons:
            return self.tools.visible(name)
        found = {"writer-page": self.page, "writer-ruler": self.ruler}.get(target)
        return found if found is not None and found.isVisible() else None

    def used_by(self, act: Act) -> QWidget | None:
        """The visible widget that an act would be done with."""
        if act.name == "preview":
            return self.widget_for("tool-preview")
        if act.name == "margin":
            return self.widget_for("writer-ruler") or self.widget_for("tool-margins")
        if act.name == "tabs":
            return self.widget_for("tool-stop")
        return self.widget_for(f"tool-{act.name}") or self.widget_for("writer-page")

    def show_place(self, act: Act) -> None:
        """Select what an act of the demonstration is done to."""
        span = words_around(self._writer.document, act)
        if span is not None:
            self.page.select(span)

    def minimumSizeHint(self) -> QSize:
        """Any size: its parts scroll."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ruler goes where there is little height."""
        super().resizeEvent(event)
        self.ruler.setVisible(self.height() >= self._host.theme.size("writer.tall"))

    # -- gestures ----------------------------------------------------------------------------

    def _connect(self) -> None:
        self.tools.used.connect(self._use)
        self.page.wanted.connect(lambda name, target, text: self._do(Act(name, target, text)))
        self.page.asked.connect(self._ask)
        self.page.typed.connect(self.typed)
        self.page.caret_moved.connect(self._show_state)
        self.page.laid.connect(self._show_ruler)
        self._menu = PageMenu(self._host, self.page)
        self.page.customContextMenuRequested.connect(self._menu.open_at)
        self.ruler.stops_wanted.connect(self._set_stops)
        self.ruler.margin_wanted.connect(lambda side, mm: self._do(Act("margin", side, str(mm))))
        self.ruler.left.connect(self.focus_start)
        self.preview.closed.connect(lambda: self._do(Act("preview", "off")))
        leave = QShortcut(Qt.Key.Key_Escape, self.tools)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.focus_start)

    def _ask(self, what: str) -> None:
        """A key in the pages."""
        if what == "leave":
            self.tools.start().setFocus(Qt.FocusReason.TabFocusReason)
        elif what == "back":
            before = self.ruler if self.ruler.isVisible() else self.tools.start()
            before.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif what == "onward":
            self._go_on()
        elif what == "keep":
            self.flush()
        else:
            self._use(what, "")

    def _use(self, name: str, key: str) -> None:
        """A tool."""
        self.flush()
        if name in self._added:
            self.used.emit(name)
        elif name in SPAN_ACTS:
            self._do_on_span(name, key)
        elif name in SWITCHES:
            self._switch(name)
        elif name == "stop":
            self._add_stop_at_the_right()
        elif name == "margins":
            self._do(Act("margin", ALL, key))
        elif name == "marks":
            self._do(Act("marks", "off" if self._writer.marks else "on"))
        elif name == "preview":
            self._do(Act("preview", "on"))
        else:
            self._do(Act(name))
        if name not in ("preview", *self._added):
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do_on_span(self, name: str, key: str) -> None:
        """A paragraph's look goes to whole paragraphs, a letter's to what is selected."""
        document, span = self._writer.document, self._span()
        span = (word_or if name in LETTERS else whole)(document, span)
        blank = span.first == span.last and document.paragraph(span.first.paragraph).text
        if not blank:
            self._do(Act(name, short(document, span), key))

    def _switch(self, name: str) -> None:
        self.flush()
        document = self._writer.document
        span = word_or(document, self._span())
        if span.first == span.last:
            return
        on = all(getattr(look, name) for look in looks_in(document, span))
        self._do(Act(name, short(document, span), "off" if on else "on"))

    def _add_stop_at_the_right(self) -> None:
        margins = self._writer.document.margins
        at = PAGE_WIDTH - margins.left - margins.right
        self._set_stops((Stop(at, "right"),))

    def _set_stops(self, stops: tuple[Stop, ...]) -> None:
        self.flush()
        document = self._writer.document
        target = short(document, whole(document, self._span()))
        self._do(Act("tabs", target, stops_words(stops)))

    def _do(self, act: Act) -> None:
        self.flush()
        self._try(act)

    def _try(self, act: Act) -> None:
        try:
            self._perform(act)
        except NotOfferedError:
            self.page.reset()
            self.refresh()

    # -- showing -----------------------------------------------------------------------------

    def _show_state(self) -> None:
        paragraph = self.page.paragraph()
        writer = self._writer
        span = self.page.span()
        try:
            parts = list(parts_of(writer.document, span))
        except ValueError:
            return
        looks = set(looks_in(writer.document, span))
        fonts, sizes = {look.font for look in looks}, {str(look.size) for look in looks}
        styles = {each.style for each, _, _ in parts}
        values = {
            "style": styles.pop() if len(styles) == 1 else "",
            "font": fonts.pop() if len(fonts) == 1 else "",
            "size": sizes.pop() if len(sizes) == 1 else "",
            "list": paragraph.list,
            "align": paragraph.align,
        }
        on = {name for name in SWITCHES if all(getattr(look, name) for look in looks)}
        on |= {"marks"} if writer.marks else set()
        able = {"undo": writer.undoable, "redo": writer.redoable}
        self.tools.show_state(values, frozenset(on), able)
        self._show_ruler()

    def _show_ruler(self) -> None:
        start = self.page.start + self.page.x() - self.ruler.x()
        document = self._writer.document
        stops = self.page.paragraph().stops
        self.ruler.show_ruler(document.margins, stops, self.page.scale, start)

    # -- parts -------------------------------------------------------------------------------

    def _span(self) -> Span:
        return without_end(self._writer.document, self.page.span())

    def _go_on(self) -> None:
        """The keyboard goes to what comes after the program, as Tab does elsewhere."""
        widget = self.page.nextInFocusChain()
        while widget is not None and widget is not self.page:
            takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if (
                takes
                and widget.isVisible()
                and widget.isEnabled()
                and not self.isAncestorOf(widget)
            ):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)
