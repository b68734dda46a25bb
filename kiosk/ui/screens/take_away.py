"""« Emportez vos documents »: tick, copy to a stick or print, then finish and erase."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.ports import Surnom
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.dialog import Choice, Dialog
from kiosk.ui.kit.empty_state import EmptyState
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import GridFlow, LeadTrail
from kiosk.ui.kit.notice import Tone
from kiosk.ui.kit.text import Body, Heading, Small, Text
from kiosk.ui.kit.theme import COMPACT_SCALE
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.page import Page
from kiosk.ui.screens.print_notice import PaperState, PrintNotice
from kiosk.ui.screens.surnoms import surnom_words
from kiosk.ui.screens.take_away_parts import (
    Document,
    DoneCard,
    Progress,
    TickCard,
    WayCard,
    WayNotice,
    nothing_ticked,
    small_button,
)

BAR_PARTS = 12
FITS = 6
"""So many documents leave the ways to take them in sight, at the usual size."""


class StickState(StrEnum):
    """What becomes of the copy."""

    MAKING = "making"
    COPYING = "copying"
    DONE = "done"
    TAKEN = "taken"
    NOT_FOUND = "not-found"
    GONE = "gone"
    FULL = "full"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    NOTHING_TICKED = "nothing-ticked"
    STOPPED = "stopped"


class TakeAwayScreen(Page):
    """Documents are ticked when they should be; a press on a way takes those that are ticked."""

    copy_wanted = Signal()
    copy_stopped = Signal()
    print_wanted = Signal(str)
    """Name of the printer."""
    print_stopped = Signal()
    ended = Signal()
    """« Terminer et effacer »."""
    stayed = Signal()
    """« Continuer à apprendre »."""

    def __init__(
        self,
        host: ThemeHost,
        documents: Sequence[Document],
        *,
        done: Sequence[str],
        surnom: Surnom | None,
        printers: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """``done``: titles of what was done in this visit."""
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_title(self.tr("Take your documents with you"))
        self._surnom = surnom
        self._printers = tuple(printers)
        self._left = not any(document.own for document in documents)
        """What is the person's own has left, on a stick or on paper; or there is nothing of it."""
        self._dialog: Dialog | None = None
        self._copied = False
        """A copy is on a stick that is still in the PC."""
        self._last_printer = self._printers[0] if self._printers else ""
        self.ticks = [TickCard(host, document, self.content) for document in documents]
        self.stick = WayCard(host, "usb", self.tr("Copy to my USB stick"), "", self.content)
        self.stick.setObjectName("copy")
        self.stick.clicked.connect(self.copy_wanted)
        self.copied = WayNotice(host, "copied", self.content)
        self.printed = PrintNotice(
            host,
            safe=self.tr("Your documents are safe here."),
            other_way=self.tr("You may also copy it to a stick."),
            parent=self.content,
        )
        self.printed.again.connect(self._print_last)
        self.printed.stopped.connect(self.print_stopped)
        self._side = self._make_side(done)
        self._main = self._make_main()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.addWidget(self._side, 1)
        self._parts.addWidget(self._main, 2)
        self.column.addLayout(self._parts)
        self.column.addStretch(1)
        home = QVBoxLayout()
        self.column.addLayout(home)
        self._buttons = self._make_actions()
        self.set_actions(self._buttons, home, pinned=True)
        for notice in (self.copied, self.printed):
            notice.set_keyboard_after(self._end)
            notice.said.connect(partial(self._reveal_soon, notice))
        self.back.connect(self.stayed)
        self.show_stick(False)
        self.set_first_focus(self.stick if self.ticks else self._end)

    def zones(self) -> list[QWidget]:
        """Documents and ways, then the actions."""
        return [self._main, self._buttons]

    def arrange(self, width: int, compact: bool) -> None:
        """What was done beside the documents, or below them: their heading opens the page."""
        super().arrange(width, compact)
        below = QBoxLayout.Direction.BottomToTop
        self._parts.setDirection(below if compact else QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(self.host.theme.gutter(self.window().size()))
        if self.ticks:
            large = self.host.look.scale >= COMPACT_SCALE
            self._grid.set_steps((1,) if large else (2, 1))
            # Where the ways do not fit under the heading, the page would open scrolled past it.
            long = compact or len(self.ticks) > FITS
            self.set_first_focus(self.ticks[0] if long else self.stick)

    @property
    def chosen(self) -> tuple[Document, ...]:
        """The documents that are ticked."""
        return tuple(card.document for card in self.ticks if card.isChecked())

    def _ask_end(self) -> None:
        """Once only: a CV that is nowhere else goes for ever."""
        if self._left:
            self.ended.emit()
            return
        if self._dialog is None:
            self._dialog = Dialog(
                self.host,
                self.window(),
                self.tr("Your CV is not copied"),
                self.tr("It is on no stick and on no paper. If you finish, it is erased."),
                [
                    Choice("stay", self.tr("Take it away first"), "primary", "usb"),
                    Choice("end", self.tr("Finish and erase"), "outline", "log-out"),
                ],
                "stay",
                icon="file-user",
            )
            self._dialog.chosen.connect(lambda key: self.ended.emit() if key == "end" else None)
        self._dialog.open()

    # -- told from outside -------------------------------------------------------------

    def show_stick(self, here: bool) -> None:
        """A stick is in the PC, or not."""
        words = self.tr("Stick found") if here else self.tr("Plug in your stick")
        self.stick.set_words(self.tr("Copy to my USB stick"), words)
        if self._copied and not here:
            self._copied = False
            self.show_copy(StickState.TAKEN)

    def show_copy(self, state: StickState, progress: Progress | None = None) -> None:
        """Say what becomes of the copy."""
        tone, icon, title, text = self._copy_words(state)
        if state is StickState.DONE:
            self._copied = self._left = True
            self._end.set_kind("primary")
        if progress is not None:
            progress = Progress(progress.done * BAR_PARTS // max(1, progress.total), BAR_PARTS)
        busy = state in (StickState.MAKING, StickState.COPYING)
        buttons = []
        if busy:
            stop = self.copy_stopped.emit
            buttons = [small_button(self.host, "stopCopy", self.tr("Stop"), stop)]
        elif tone == "danger":
            again = self.copy_wanted.emit
            buttons = [small_button(self.host, "copyAgain", self.tr("Try again"), again)]
            if self._printers:
                words, go = self.tr("Print"), self._print_last
                buttons.append(small_button(self.host, "printInstead", words, go, "printer"))
        self.copied.say(tone, icon, title, text, buttons, progress)

    def show_print(self, state: PaperState, done: int = 0, total: int = 0) -> None:
        """Say what becomes of the print; ``done`` documents of ``total`` came out."""
        self.printed.show_state(state, done, total)
        if state in (PaperState.PRINTING, PaperState.DONE):
            self._left = True

    def _reveal_soon(self, notice: WayNotice) -> None:
        """Once it has its place: where it will stand is not known before."""
        QTimer.singleShot(0, notice, lambda: self.reveal(notice))

    def _print_last(self) -> None:
        self.print_wanted.emit(self._last_printer)

    def _print_on(self, printer: str) -> None:
        self._last_printer = printer
        self.print_wanted.emit(printer)

    # -- words -------------------------------------------------------------------------

    def _copy_words(self, state: StickState) -> tuple[Tone, str, str, str]:
        kept = self.tr("Your documents are safe here.")
        bad: Tone = "danger"
        words: dict[StickState, tuple[Tone, str, str, str]] = {
            StickState.MAKING: ("info", "file-text", self.tr("Your documents are being made."), ""),
            StickState.COPYING: (
                "info",
                "usb",
                self.tr("The copy is under way."),
                self.tr("Leave your stick in."),
            ),
            StickState.DONE: (
                "success",
                "circle-check",
                self.tr("It is on your stick."),
                self.tr("Everything was checked. Take your stick back."),
            ),
            StickState.TAKEN: (
                "success",
                "circle-check",
                self.tr("It is on your stick."),
                self.tr("You have your stick. You may finish."),
            ),
            StickState.NOT_FOUND: (
                bad,
                "usb",
                self.tr("No stick is recognised."),
                self.tr("Take it out, wait 3 seconds, put it back.") + " " + kept,
            ),
            StickState.GONE: (
                bad,
                "usb",
                self.tr("The stick was taken out."),
                self.tr("Put it back to copy again.") + " " + kept,
            ),
            StickState.FULL: (
                bad,
                "usb",
                self.tr("Your stick is full."),
                self.tr("Make some room, or take another stick.") + " " + kept,
            ),
            StickState.READ_ONLY: (
                bad,
                "lock",
                self.tr("Your stick does not accept files."),
                self.tr("Look for a small lock on its side.") + " " + kept,
            ),
            StickState.DAMAGED: (
                bad,
                "triangle-alert",
                self.tr("Your stick does not answer well."),
                self.tr("Take another stick.") + " " + kept,
            ),
            StickState.NOTHING_TICKED: nothing_ticked(),
            StickState.STOPPED: ("info", "info", self.tr("The copy is stopped."), kept),
        }
        return words[state]

    # -- parts -------------------------------------------------------------------------

    def _make_side(self, done: Sequence[str]) -> QWidget:
        side = QWidget(self.content)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.host.theme.space(4))
        head = Card(self.host, ground="primary-soft", edge="primary", parent=side)
        if self._surnom is not None:
            hello = self.tr("It is done, {surnom}!").format(surnom=surnom_words(self._surnom))
        else:
            hello = self.tr("It is done!")
        head.column.addWidget(Heading(self.host, hello, 2))
        count = self.tr("%n activities today", "", len(done))
        head.column.addWidget(Body(self.host, count))
        if done:
            column.addWidget(head)
            column.addWidget(DoneCard(self.host, self.tr("What you did"), done, side))
        else:
            head.hide()
        column.addWidget(self._make_fate())
        column.addStretch(1)
        return side

    def _make_fate(self) -> Card:
        """What stays and what goes."""
        card = Card(self.host)
        if self._surnom is not None:
            stays = self.tr("Your results, closed by your code.")
            goes = self.tr("Your texts and the files you opened.")
        else:
            stays = self.tr("Nothing of you.")
            goes = self.tr("Your texts, your files and your results.")
        for icon, color, title, words in (
            ("save", "success", self.tr("Stays on this PC"), stays),
            ("eraser", "danger", self.tr("Is erased when you finish"), goes),
        ):
            row = QHBoxLayout()
            row.setSpacing(self.host.theme.space(3))
            row.addWidget(Icon(self.host, icon, color), 0, Qt.AlignmentFlag.AlignTop)
            text = QVBoxLayout()
            text.setSpacing(0)
            text.addWidget(Text(self.host, title, style="button"))
            text.addWidget(Small(self.host, words))
            row.addLayout(text, 1)
            card.column.addLayout(row)
        card.column.addWidget(Small(self.host, self.tr("You may finish without copying.")))
        return card

    def _make_main(self) -> QWidget:
        main = Card(self.host, padding="panel.padding", parent=self.content)
        main.setObjectName("main")
        main.column.addWidget(Heading(self.host, self.title))
        if not self.ticks:
            empty = EmptyState(
                self.host,
                "file-text",
                self.tr("Nothing to take yet."),
                self.tr("What you write will appear here."),
                self.tr("Go on learning"),
            )
            empty.pressed.connect(self.stayed)
            main.column.addWidget(empty)
            self.stick.hide()
            return main
        words = self.tr("Tick what you want to keep. Then choose how.")
        main.column.addWidget(Body(self.host, words, color="ink-muted"))
        gap = self.host.theme.space(3)
        ticks = QWidget(main)
        self._grid = GridFlow(ticks, gap, steps=(2, 1))
        for card in self.ticks:
            self._grid.addWidget(card)
        main.column.addWidget(ticks)
        ways = QWidget(main)
        flow = GridFlow(ways, gap, steps=(2, 1))
        flow.addWidget(self.stick)
        for printer in self._printers:
            way = WayCard(self.host, "printer", self.tr("Print"), printer, ways)
            way.setObjectName(f"print_{printer}")
            way.clicked.connect(lambda _=False, name=printer: self._print_on(name))
            flow.addWidget(way)
        if not self._printers:
            nothing = self.tr("Nothing can be printed here.")
            ask = self.tr("Without a stick, ask at reception before you finish.")
            flow.addWidget(Small(self.host, f"{nothing}\n{ask}"))
        main.column.addSpacing(gap)
        main.column.addWidget(ways)
        main.column.addWidget(self.copied)
        main.column.addWidget(self.printed)
        main.column.addStretch(1)
        return main

    def _make_actions(self) -> QWidget:
        row = QWidget(self.content)
        row.setObjectName("actions")
        line = LeadTrail(row, self.host.theme.space(4))
        stay = Button(self.host, self.tr("Go on learning"), size="primary", icon="arrow-left")
        stay.setObjectName("stay")
        stay.clicked.connect(self.stayed)
        lead = QWidget(row)
        at_start = QHBoxLayout(lead)
        at_start.setContentsMargins(0, 0, 0, 0)
        at_start.addWidget(stay)
        at_start.addStretch(1)
        # What goes for good is not what one is led to while something may still be taken.
        kind: ButtonKind = "outline" if self.ticks else "primary"
        self._end = Button(
            self.host, self.tr("Finish and erase"), kind, size="primary", icon="log-out"
        )
        self._end.setObjectName("endVisit")
        self._end.setAccessibleDescription(self.tr("You may finish without copying."))
        self._end.clicked.connect(self._ask_end)
        line.addWidget(lead)
        line.addWidget(self._end)
        return row
