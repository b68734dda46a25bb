"""What a person does at the real window, timed from the press to the end of the paint."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMainWindow, QPlainTextEdit, QWidget

from kiosk.app import Kiosk, application
from kiosk.settings import Settings
from kiosk.storage.keys import CodeKeys, Locksmith
from kiosk.tour.journey import Journey
from kiosk.tour.visitor import PATIENCE_MS, LostError, Visitor
from kiosk.ui.kit.look import THEMES, Look
from kiosk.ui.screens.player import Player
from kiosk.ui.screens.screen import Screen
from tests.bench.explorer import Shown
from tests.bench.floor import rss_kb
from tests.bench.measure import percentile

LOOK_MS = 10
BREATH = 0.005
"""Seconds between two keys: what the last one brought, a save among it, is over."""
READING = 1.5
"""Seconds before the first press: nobody is faster than the sentence on the first screen."""
QUERIES = ("facture", "de:lignes", "objet:travaux", "marché", "bonjour", "de:sarah")


class Derivations:
    """Times every key derivation of this process, wherever it runs."""

    def __init__(self) -> None:
        self._runs: list[tuple[float, float]] = []
        derive = Locksmith.derive

        def timed(locksmith: Locksmith, code: str, salt: bytes) -> CodeKeys:
            begun = time.perf_counter()
            try:
                return derive(locksmith, code, salt)
            finally:
                self._runs.append((begun, time.perf_counter()))

        type.__setattr__(Locksmith, "derive", timed)

    def since(self, moment: float) -> float:
        """Seconds spent in those that began after a moment."""
        return sum(ended - begun for begun, ended in self._runs if begun >= moment)


class Paints(QObject):
    """Counts the paints of the widgets it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def watch(self, widget: QWidget) -> None:
        """Count this one's paints too."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


class TimedVisitor(Visitor):
    """Remembers when a hand last touched mouse or keyboard, and sleeps while it waits.

    Other visitors look all the time, which takes the interpreter away from the worker thread.
    """

    pressed = 0.0

    def wait_for(self, fact: Callable[[], bool], why: str) -> None:
        """Let the program run as `exec` does until ``fact`` holds, looking every 10 ms."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        look = QTimer(interval=LOOK_MS)
        look.start()
        while not fact():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if deadline.hasExpired():
                raise LostError(f"waited {why}")

    def _handle(self) -> QWindow:
        self.pressed = time.perf_counter()
        return super()._handle()


class Changes(QObject):
    """Seconds from the last press to the end of the first paint of each new screen."""

    def __init__(self, kiosk: Kiosk, visitor: TimedVisitor) -> None:
        super().__init__()
        self.kiosk = kiosk
        self._visitor = visitor
        self._derivations = Derivations()
        self._page: Screen | None = kiosk.shell.page
        self.found: list[tuple[str, float, float]] = []
        """(screen, seconds without derivation, seconds of derivation)"""
        kiosk.shell.page_changed.connect(self._changed)

    def _changed(self) -> None:
        page = self.kiosk.shell.page
        if page is not None and page is not self._page:
            self._page = page
            page.title_changed.connect(self._turned)
            page.installEventFilter(self)

    def _turned(self) -> None:
        """Another page of the same screen: naming has five, the end of an activity three."""
        page = self._page
        if isinstance(page, Player) and page.closing is None:
            return  # Another step of the activity, on the same page.
        if page is not None and page is self.kiosk.shell.page:
            page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The timer fires when this paint, children included, is over."""
        if event.type() == QEvent.Type.Paint and watched is self._page:
            watched.removeEventFilter(self)
            name, pressed = watched.objectName(), self._visitor.pressed
            QTimer.singleShot(0, lambda: self._painted(name, pressed))
        return False

    def _painted(self, name: str, pressed: float) -> None:
        derived = self._derivations.since(pressed)
        self.found.append((name, time.perf_counter() - pressed - derived, derived))


class Stand:
    """The kiosk on a data folder, a visitor in front of it, and what is timed."""

    def __init__(self, data: str, content: str = "") -> None:
        self.app = application()
        settings = Settings(chosen_data_dir=Path(data))
        self.kiosk = Kiosk(self.app, settings, content=Path(content) if content else None)
        self.kiosk.show()
        self.visitor = TimedVisitor(self.kiosk.shell)
        self.visitor.wait_for(lambda: self.kiosk.flow is not None, "for the kiosk")
        assert self.kiosk.records is not None
        opened: list[bool] = []
        self.kiosk.records.opened.connect(opened.append)
        self.visitor.wait_for(lambda: bool(opened), "for the records")
        self.visitor.see("displayControls")
        self.rest(READING)
        self.changes = Changes(self.kiosk, self.visitor)
        self.journey = Journey(self.kiosk, self.visitor, lambda scene: None)

    def painted(self, page: str) -> tuple[float, float]:
        """Wait until a screen was painted; (ms without derivation, ms of derivation)."""
        found = self.changes.found
        self.visitor.wait_for(lambda: bool(found) and found[-1][0] == page, f"for {page}")
        _, seconds, derived = found[-1]
        return seconds * 1000, derived * 1000

    def rest(self, seconds: float) -> None:
        """Let the program run by itself for a while."""
        over: list[bool] = []
        QTimer.singleShot(round(seconds * 1000), lambda: over.append(True))
        while not over:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def sign_in(data: str, code: str) -> dict[str, float]:
    """« Je reviens » up to the painted path; ms without and of the derivation, and KB then."""
    stand = Stand(data)
    stand.journey.code = code
    stand.journey.come_back()
    path, derived = stand.painted("PathScreen")
    stand.visitor.wait_for(stand.journey.at_rest, "for the disk")
    stand.rest(1)
    return {"path": path, "derived": derived, "rss": rss_kb()}


def rest(data: str, code: str, seconds: int) -> float:
    """Per cent of one core that the kiosk takes while nobody touches it."""
    stand = Stand(data)
    if code:
        stand.journey.code = code
        stand.journey.come_back()
        stand.painted("PathScreen")
    stand.visitor.wait_for(stand.journey.at_rest, "for the disk")
    stand.rest(3)
    used, begun = time.process_time(), time.monotonic()
    stand.rest(seconds)
    return 100 * (time.process_time() - used) / (time.monotonic() - begun)


def changes(data: str) -> dict[str, float]:
    """Every change of screen of a whole visit and a return, in ms; derivations left out."""
    stand = Stand(data)
    stand.journey.play()
    return {f"{n:02} {name}": 1000 * s for n, (name, s, _) in enumerate(stand.changes.found)}


def rounds(data: str, count: int) -> dict[str, float]:
    """Whole nameless visits one after another on one PC; KB resident after each, at rest."""
    stand = Stand(data)
    found: dict[str, float] = {}
    for n in range(1, count + 1):
        stand.journey.arrive()
        stand.journey.answering.answer_everyone()
        stand.journey.answering.repair()
        stand.visitor.click("back")
        stand.journey.reach("PathScreen")
        stand.journey.applying.begin()
        stand.journey.applying.send_document()
        stand.journey.applying.send_pdf()
        stand.journey.end()
        stand.visitor.wait_for(stand.journey.at_rest, "for the disk")
        stand.rest(0.5)
        found[f"round {n:02}"] = rss_kb()
    return found


def looks(data: str, rounds: int) -> dict[str, float]:
    """Every theme and text size over the player with a mail being written; ms each, worst first."""
    stand = Stand(data)
    visitor, journey, host = stand.visitor, stand.journey, stand.kiosk.host
    journey.arrive()
    visitor.click_row("message-list", journey.recruiter())
    visitor.click("reply")
    visitor.see("body")
    chosen = [
        Look(theme, scale, spaced)
        for theme in THEMES
        for scale in (2.0, 1.0, 1.25, 1.5)
        for spaced in (False, True)
    ]
    paints = Paints()
    paints.watch(stand.kiosk.shell)
    times: list[float] = []
    for look in chosen * rounds:
        stand.rest(BREATH)
        before, begun = paints.count, time.perf_counter()
        host.set_look(look)
        while paints.count == before:
            QCoreApplication.processEvents()
        QCoreApplication.processEvents()  # What is laid out a level later is painted too.
        times.append(1000 * (time.perf_counter() - begun))
    return {"p95": percentile(times, 0.95), "worst": max(times), "changes": len(times)}


def keys(data: str, count: int) -> dict[str, float]:
    """Median ms from a key to its paint, in the mail and in a bare field, in turn."""
    stand = Stand(data)
    visitor, journey = stand.visitor, stand.journey
    journey.arrive()
    visitor.click_row("message-list", journey.recruiter())
    visitor.click("reply")
    body = visitor.see("body")
    assert isinstance(body, QPlainTextEdit)
    visitor.wait_for(body.hasFocus, "for the caret")
    window = QMainWindow()
    bare = QPlainTextEdit()
    window.setCentralWidget(bare)
    window.resize(body.size())
    window.show()
    bare.setFocus()
    paints = Paints()
    paints.watch(body.viewport())
    paints.watch(bare.viewport())
    saves: list[bool] = []
    assert stand.kiosk.work is not None
    stand.kiosk.work.busy_changed.connect(saves.append)
    text = "Bonjour Madame, je confirme le rendez-vous de jeudi. Merci de votre message.\n"
    times: dict[QWidget, list[float]] = {stand.kiosk.shell: [], window: []}
    for n in range(count):
        # Now one first, now the other, and a breath before each: the first key of two is slower.
        for place in sorted(times, key=lambda place: (place is window) == bool(n % 2)):
            stand.rest(BREATH)
            times[place].append(key_to_paint(place, paints, text[n % len(text)]))
    typed = body.toPlainText()
    assert text[:30] in typed, f"nothing was typed: {typed[:60]!r}"
    ours, theirs = (1000 * percentile(found, 0.5) for found in times.values())
    return {"ours": ours, "bare": theirs, "saves": saves.count(True)}


def key_to_paint(window: QWidget, paints: Paints, character: str) -> float:
    """Seconds from a key to the end of the paint it brings."""
    handle = window.windowHandle()
    assert handle is not None
    modifiers = Qt.KeyboardModifier.NoModifier
    key = Qt.Key.Key_Return if character == "\n" else 0
    press = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, character)
    before, begun = paints.count, time.perf_counter()
    QCoreApplication.sendEvent(handle, press)
    while paints.count == before:
        QCoreApplication.processEvents()
    spent = time.perf_counter() - begun
    release = QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, character)
    QCoreApplication.sendEvent(handle, release)
    QCoreApplication.processEvents()
    return spent


def open_and_search(data: str, content: str) -> dict[str, float]:
    """Open an activity for the first time in this process, then search; ms, the worst search."""
    stand = Stand(data, content)
    visitor = stand.visitor
    visitor.click("firstTime")
    stand.painted("NeedsScreen")
    visitor.click("need_employer")
    opened, _ = stand.painted("Player")
    visitor.wait_for(stand.journey.at_rest, "for the disk")
    field = visitor.see("search")
    assert isinstance(field, QLineEdit)
    view = visitor.see("message-list")
    assert isinstance(view, QAbstractItemView)
    mails = view.model().rowCount()
    paints = Paints()
    # The field is painted at each key, and with it, in the same pass, the list if it changed.
    paints.watch(field)
    paints.watch(view.viewport())
    worst = 0.0
    for query in QUERIES:
        field.setFocus()
        for character in query:
            worst = max(worst, key_to_paint(stand.kiosk.shell, paints, character))
        visitor.press(Qt.Key.Key_Escape)
    return {"opened": opened, "search": 1000 * worst, "mails": mails}


def preview(folder: str, count: int) -> dict[str, float]:
    """Ms from the key to the paint of both pages, for each document in turn."""
    shown = Shown(Path(folder), count)
    visitor, explorer = TimedVisitor(shown.window), shown.explorer
    visitor.wait_for(shown.window.isActiveWindow, "for the window")
    painted: list[float] = []
    page = explorer.preview.page
    explorer.preview.shown.connect(painted.clear)  # Paints of what was there before.
    page.painted.connect(
        # The timer fires when this paint, children included, is over.
        lambda: QTimer.singleShot(0, lambda: painted.append(time.perf_counter()))
    )

    def spent(key: Qt.Key, number: int) -> float:
        """Seconds from a key until a page with that number was painted."""
        painted.clear()
        visitor.press(key)
        words = f"Page {number} of 2"
        visitor.wait_for(
            lambda: bool(painted) and explorer.preview.bar.pages.text() == words, "for a page"
        )
        return painted[0] - visitor.pressed

    found = {}
    for number in range(count):
        explorer.list.setFocus()
        explorer.choose(f"cv{number}")
        first = spent(Qt.Key.Key_Return, 1)
        visitor.wait_for(page.hasFocus, "for the page to take keys")
        bar = page.verticalScrollBar()
        bar.setValue(bar.maximum())
        found[str(number)] = 1000 * (first + spent(Qt.Key.Key_PageDown, 2))
        visitor.press(Qt.Key.Key_Escape)
    shown.work.close()
    return found
