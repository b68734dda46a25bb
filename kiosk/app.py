"""The only file that sees the whole house: builds it bottom-up and opens the window.

Order matters for speed: the window and its first screen are painted with the kit alone; the
flows, the records (SQLModel, cryptography) and the content come after the first paint.
`docs/bench.md` tells what that first paint may cost.
"""

import gc
import logging
import os
import sys
from functools import partial
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

import kiosk.ui.qt_imports  # noqa: F401  # isort: split
from kiosk import assets
from kiosk.settings import Settings, SettingsError, load
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.shell import Shell
from kiosk.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.learning.ports import Clock, Ids, Station
    from kiosk.outside.printers import Printer
    from kiosk.outside.sticks import Sticks
    from kiosk.ui.flow.flow import Flow
    from kiosk.ui.flow.parts import House, Outside
    from kiosk.ui.kit.look import ThemeName
    from kiosk.ui.records import Records
    from kiosk.ui.screens.trouble import Trouble
    from kiosk.ui.voice.reader import Makers
    from kiosk.ui.work import Work

log = logging.getLogger(__name__)

NEXT_SCREENS = (
    "needs",
    "player",
    "sign_in",
    "path",
    "naming",
    "module",
    "my_data",
    "finish",
    "take_away",
    "veil",
)
"""Modules of `kiosk.ui.screens` that are loaded behind the first one."""

PRINT_NOTE = "printing.json"
"""In the data folder: which job is in the spooler, so that a cut leaves none there."""
OUTSIDE_PATIENCE_S = 15.0
"""A stick or spooler that hangs does not keep the window open longer."""

READER_LISTENS = "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
"""With this variable Qt tells readers about the first screen before it is painted."""


class Kiosk(QObject):
    """One running kiosk: window, flows and records. ``clock`` and ``ids`` are replaced in tests."""

    ready = Signal()
    """The flows are in place: a press on a door is answered."""
    closed = Signal()
    """Everything is on disk and nothing runs any more."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        clock: "Clock | None" = None,
        ids: "Ids | None" = None,
        content: "Path | None" = None,
        voices: "Makers | None" = None,
        sticks: "Sticks | None" = None,
        printer: "Printer | None" = None,
    ) -> None:
        """``content``: another folder of checked activities than the installed one.

        ``voices``, ``sticks`` and ``printer`` are those of this PC, unless a test brings its own.
        """
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._content = content
        self._voices = voices
        self._sticks = sticks
        self._printer = printer
        self._clock = clock
        self._ids = ids
        self._closing = False
        app.setApplicationName(settings.product_name)
        QLocale.setDefault(QLocale(settings.language))
        self._translator = QTranslator(self)
        if self._translator.load(str(assets.generated("i18n", f"jalon_{settings.language}.qm"))):
            app.installTranslator(self._translator)
        self.look = Look(
            cast("ThemeName", settings.theme), settings.text_size / 100, settings.wider_spacing
        )
        self.host = ThemeHost(app, Tokens.load(), self.look)
        self.shell = Shell(self.host, settings.product_name)
        self._attract = AttractScreen(self.host, settings.product_name, settings.station_label)
        self.shell.painted.connect(self._furnish)
        self.work: Work | None = None
        self.press: Work | None = None
        self.records: Records | None = None
        self.flow: Flow | None = None
        self.outside: Outside | None = None

    def show(self, full_screen: bool = False) -> None:
        """Paint the first screen; everything else follows."""
        if READER_LISTENS in os.environ:
            install_roles()
        if full_screen:
            # A session with nothing but the kiosk has no window manager to make it that large.
            self.shell.setGeometry(self._app.primaryScreen().geometry())
            self.shell.show_screen(self._attract)
            self.shell.showFullScreen()
        else:
            self.shell.resize(1366, 768)
            self.shell.show_screen(self._attract)
            self.shell.show()
        # Nor one to give it the keyboard.
        self.shell.activateWindow()

    def close(self) -> None:
        """Keep or erase the visit that is open, close the records, then emit `closed`."""
        if self.flow is None or self._closing:
            return
        self._closing = True
        self.flow.shut_down()

    def _furnish(self) -> None:
        """After the first paint: put the flows in place and open the records behind them."""
        gc.enable()  # The door of the learners put it off until now.
        install_roles()
        from kiosk.clock import SystemClock, SystemIds
        from kiosk.ui.flow.arrival import Arrival
        from kiosk.ui.flow.flow import Flow
        from kiosk.ui.flow.parts import Current

        house = self._house(self._clock or SystemClock(), self._ids or SystemIds())
        current = Current()
        arrival = Arrival(house, current, self)
        flow = Flow(house, arrival, current)
        flow.closed.connect(self._leave)
        self.work, self.press = house.work, house.press
        self.records, self.flow = house.records, flow
        self.outside = house.outside
        self._warm_up(house, flow)
        house.records.open()
        house.outside.printing.clear_up()
        arrival.adopt(self._attract)
        self.ready.emit()

    def _house(self, clock: "Clock", ids: "Ids") -> "House":
        """The services that every flow may call."""
        from kiosk.learning.ideas import read_ideas
        from kiosk.modules.catalogue import ROOMS
        from kiosk.modules.library import Library
        from kiosk.paper.pages import page_picture
        from kiosk.storage.errors import BadLuckError
        from kiosk.ui.flow.parts import House
        from kiosk.ui.idle_guard import IdleGuard
        from kiosk.ui.parts.explorer.reader import Reader as FileReader
        from kiosk.ui.records import Records
        from kiosk.ui.voice.reader import Reader
        from kiosk.ui.voice.voices import VOICES, VOLUME
        from kiosk.ui.work import Work

        settings, work, press = self._settings, Work(self), Work(self)
        press.trouble.connect(work.trouble)
        reader = Reader(VOICES if self._voices is None else self._voices, VOLUME, self)
        outside = self._outside(work)
        records = Records(
            work,
            partial(_open_station, settings, clock, ids),
            lambda problem: isinstance(problem, BadLuckError),
        )
        return House(
            settings=settings,
            look=self.look,
            host=self.host,
            shell=self.shell,
            work=work,
            press=press,
            records=records,
            library=Library(self._content or assets.generated("content")),
            ideas=partial(read_ideas, assets.path("cv", "ideas.json")),
            rooms=ROOMS,
            file_reader=FileReader(press.run, page_picture),
            reader=reader,
            guard=IdleGuard(
                clock,
                settings.idle_before_veil,
                lambda: records.busy or reader.busy or outside.active,
                self,
            ),
            clock=clock,
            ids=ids,
            outside=outside,
        )

    def _outside(self, work: "Work") -> "Outside":
        """Sticks and printers; what goes wrong there is told with what goes wrong here."""
        from kiosk.outside.print_queue import PrintQueue
        from kiosk.outside.sticks import sticks_of_this_system
        from kiosk.ui.flow.parts import Outside
        from kiosk.ui.flow.printing import Printing
        from kiosk.ui.work import Work

        settings = self._settings
        printer = self._printer or _spooler(settings)
        queue = PrintQueue(printer, lambda: settings.data_dir / PRINT_NOTE)
        beside = Work(self)
        beside.trouble.connect(work.trouble)
        return Outside(
            beside,
            self._sticks or sticks_of_this_system(settings.stick_folders),
            printer,
            Printing(beside, queue, work.trouble.emit, self),
        )

    def _warm_up(self, house: "House", flow: "Flow") -> None:
        """Once the records are open, load what the next screens need."""
        from kiosk.ui.warm import Warm, qt_classes

        screens = [partial(import_module, f"kiosk.ui.screens.{name}") for name in NEXT_SCREENS]
        screens.append(partial(import_module, "kiosk.ui.studio.studio"))
        warm = Warm([*screens, *(room.view for room in house.rooms), *qt_classes()], self)
        house.records.opened.connect(warm.start)
        flow.closed.connect(warm.stop)

    def _leave(self) -> None:
        if self.work is not None:
            self.work.close()
        if self.press is not None:
            self.press.close()
        if self.outside is not None:
            self.outside.work.close(OUTSIDE_PATIENCE_S)
        self.shell.allow_close()
        self.closed.emit()


def main(app: QApplication | None = None) -> int:
    """Open the kiosk for learners; returns the exit code. ``app`` when it was made before."""
    app = app or application()
    try:
        settings = load()
    except SettingsError as wrong:
        return _refuse(app, wrong)
    instance = SingleInstance(str(settings.chosen_data_dir or "private"))
    if not instance.claim():
        return 0 if instance.call_first() else _already_open(app)
    kiosk = Kiosk(app, settings)
    kiosk.ready.connect(instance.listen)
    instance.called.connect(kiosk.shell.come_forward)
    kiosk.closed.connect(app.quit)
    app.commitDataRequest.connect(lambda _: kiosk.close())
    kiosk.ready.connect(lambda: _watch_signals(app, kiosk))
    sys.excepthook = _log_bug
    kiosk.show(full_screen=settings.full_screen)
    code: int = app.exec()
    return code


def application() -> QApplication:
    """The Qt application in the style that looks alike on every system.

    Chosen by argument: reading the style back from Qt loads every style class (10 ms).
    """
    return QApplication([*sys.argv[:1], "-style", "fusion"])


def _open_station(settings: Settings, clock: "Clock", ids: "Ids") -> "Station":
    """Open the records of this PC; runs in the background."""
    from kiosk.storage.station import open_station
    from kiosk.version import BUILT, VERSION
    from kiosk.xapi.statement import encode

    return open_station(
        settings.data_dir,
        clock,
        ids,
        program=VERSION,
        built=BUILT,
        encode=encode,
        slot=settings.station_slot,
        keep_parked_days=settings.parked_days,
        keep_records_months=settings.record_months,
    )


def _spooler(settings: Settings) -> "Printer":
    """The spooler of this system; none on Windows yet."""
    from kiosk.outside.printers import Cups, NoPrinter

    if sys.platform == "win32" or not settings.printers:
        return NoPrinter()
    from getpass import getuser

    return Cups(settings.printers, getuser())


def _watch_signals(app: QApplication, kiosk: Kiosk) -> None:
    """Only now: before the flows are in place nothing of anyone is open, and any end will do."""
    from kiosk.ui.signals import Signals

    app.aboutToQuit.connect(Signals(kiosk.close, kiosk).stop)


def _refuse(app: QApplication, wrong: SettingsError) -> int:
    """A setting that cannot be used: say which on screen, for staff, and stop."""
    from kiosk.ui.screens.trouble import Trouble

    log.error("%s", wrong)
    return _only(app, Trouble.SETTINGS, str(wrong), 2)


def _already_open(app: QApplication) -> int:
    """Another process holds the records and does not answer: say so and stop."""
    from kiosk.ui.screens.trouble import Trouble

    return _only(app, Trouble.SECOND_INSTANCE, "", 1)


def _only(app: QApplication, trouble: "Trouble", note: str, code: int) -> int:
    """Show one trouble in a window of its own until it is closed."""
    from kiosk.ui.screens.trouble import TroubleScreen

    defaults = Settings()
    host = ThemeHost(app, Tokens.load(), Look())
    translator = QTranslator(app)
    if translator.load(str(assets.generated("i18n", f"jalon_{defaults.language}.qm"))):
        app.installTranslator(translator)
    shell = Shell(host, defaults.product_name)
    screen = TroubleScreen(host, trouble, note)
    screen.acted.connect(shell.allow_close)
    shell.close_asked.connect(shell.allow_close)
    shell.resize(1366, 768)
    shell.show_screen(screen)
    shell.show()
    app.exec()
    return code


def _log_bug(
    kind: type[BaseException], problem: BaseException, trace: TracebackType | None
) -> None:
    """A bug in a slot does not end the program: it is logged and the visit goes on."""
    log.critical("unexpected", exc_info=(kind, problem, trace))
