"""Paints every learner screen with sample data: `python -m tests.ui.screens.gallery OUT [name]`.

Three themes at 100 %, light at 200 %, and 1024 x 600, as `<name>-<form>.png`, in French.
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QSize, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.resume import Resume
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.card import CardEntryScreen, CardScreen
from kiosk.ui.screens.display import DisplayPanel
from kiosk.ui.screens.finish import FinishScreen, GoodbyeScreen, LeaveScreen
from kiosk.ui.screens.listen import ListenButton
from kiosk.ui.screens.module import ModuleScreen
from kiosk.ui.screens.my_data import MyDataScreen, ReceiptScreen
from kiosk.ui.screens.naming import NamingScreen
from kiosk.ui.screens.needs import NeedsScreen
from kiosk.ui.screens.path import PathScreen
from kiosk.ui.screens.print_notice import PaperState
from kiosk.ui.screens.screen import Screen
from kiosk.ui.screens.sign_in import SignInScreen
from kiosk.ui.screens.take_away import StickState, TakeAwayScreen
from kiosk.ui.screens.take_away_parts import Progress
from kiosk.ui.screens.top_bar import LearnerBar
from kiosk.ui.screens.trouble import Trouble, TroubleScreen
from kiosk.ui.screens.veil import NamedVeil, NamelessVeil
from kiosk.ui.voice.state import Voice
from tests.ui.screens import samples
from tests.ui.studio.samples import studio

Make = Callable[[ThemeHost], Screen]

FORMS: dict[str, tuple[Look, QSize]] = {
    "light": (Look(), QSize(1366, 768)),
    "dark": (Look("dark"), QSize(1366, 768)),
    "contrast": (Look("high-contrast"), QSize(1366, 768)),
    "200": (Look(scale=2.0), QSize(1366, 768)),
    "small": (Look(), QSize(1024, 600)),
    "large": (Look(), QSize(1920, 1080)),
    "spaced": (Look(spaced=True), QSize(1366, 768)),
}


def naming(host: ThemeHost, press: str = "", code: str = "") -> NamingScreen:
    """The naming flow, walked to one of its pages with real presses."""
    screen = NamingScreen(host, record_months=12, parked_days=10)
    walk = {"": 0, "picture": 1, "adjective": 2, "code": 3, "check": 4}[press]
    if walk > 0:
        child(screen, "choosePicture").click()
    if walk > 1:
        child(screen, "picture_comet").click()
        child(screen, "continue").click()
    if walk > 2:
        child(screen, "pill_calm").click()
        child(screen, "takeSurnom").click()
        screen.show_code("40718", date(2026, 11, 22))
    if walk > 3:
        child(screen, "continue").click()
    return screen


def refused(host: ThemeHost) -> SignInScreen:
    """Sign-in after a miss."""
    screen = SignInScreen(host)
    child(screen, "picture_comet").click()
    child(screen, "pill_calm").click()
    screen.refuse()
    return screen


def paused(host: ThemeHost) -> SignInScreen:
    """Sign-in while it waits."""
    screen = SignInScreen(host)
    screen.pause_for(60)
    return screen


def printing(host: ThemeHost, paper: PaperState | None = None) -> CardScreen:
    """The card with a printer in reach, at some moment of a print."""
    screen = CardScreen(host, samples.COMET, samples.CARD, samples.SQUARES)
    screen.offer_print()
    if paper is not None:
        screen.show_print(paper)
    return screen


def card_refused(host: ThemeHost) -> CardEntryScreen:
    """The card's field after a miss."""
    screen = CardEntryScreen(host)
    screen.refuse()
    return screen


def card_paused(host: ThemeHost) -> CardEntryScreen:
    """The card's field while it waits."""
    screen = CardEntryScreen(host)
    screen.pause_for(60)
    return screen


def take_away(
    host: ThemeHost,
    documents: int = 4,
    named: bool = True,
    printers: tuple[str, ...] = ("Accueil",),
    copy: StickState | None = None,
    paper: PaperState | None = None,
) -> TakeAwayScreen:
    """The take-away with a stick in the PC, at some moment of a copy and a print."""
    screen = TakeAwayScreen(
        host,
        samples.DOCUMENTS[:documents],
        done=samples.DONE_TODAY if documents else (),
        surnom=samples.COMET if named else None,
        printers=printers,
    )
    screen.show_stick(True)
    if copy is not None:
        screen.show_copy(copy, Progress(2, 5) if copy is StickState.COPYING else None)
    if paper is not None:
        screen.show_print(paper, 1, 3)
    return screen


def child(screen: QWidget, name: str) -> QAbstractButton:
    """The button of that object name that was made last."""
    return screen.findChildren(QAbstractButton, name)[-1]


SCREENS: dict[str, Make] = {
    "attract": lambda h: AttractScreen(h, "Jalon", "Poste 4"),
    "needs": lambda h: NeedsScreen(h, samples.NEEDS),
    "needs-one": lambda h: NeedsScreen(h, samples.NEEDS[:1], samples.modules(1)[0].activities),
    "sign-in": SignInScreen,
    "sign-in-refused": refused,
    "sign-in-paused": paused,
    "naming-notice": naming,
    "naming-picture": lambda h: naming(h, "picture"),
    "naming-adjective": lambda h: naming(h, "adjective"),
    "naming-code": lambda h: naming(h, "code"),
    "naming-check": lambda h: naming(h, "check"),
    "path-1": lambda h: PathScreen(h, samples.plan(1, 1, acts=1)),
    "path-1-new": lambda h: PathScreen(h, samples.plan(1, 1, named=False, begun=False, acts=0)),
    "path-1-again": lambda h: PathScreen(h, samples.again()),
    "path-1-six": lambda h: PathScreen(h, samples.plan(1, 6, acts=2)),
    "path-1-review": lambda h: PathScreen(h, samples.due(0)),
    "path-8-review": lambda h: PathScreen(h, samples.due(0, modules=8)),
    "path-2": lambda h: PathScreen(h, samples.plan(2)),
    "path-5": lambda h: PathScreen(h, samples.plan(5)),
    "path-8": lambda h: PathScreen(h, samples.plan(8)),
    "module": lambda h: ModuleScreen(h, samples.plan(2), samples.modules(2)[0]),
    "module-one": lambda h: ModuleScreen(h, samples.plan(1, 1), samples.modules(1, 1)[0]),
    "cv-contact": studio,
    "cv-empty": lambda h: studio(h, Resume()),
    "cv-work": lambda h: studio(h, part="work"),
    "cv-education": lambda h: studio(h, part="education"),
    "cv-skills": lambda h: studio(h, part="skills"),
    "cv-more": lambda h: studio(h, part="more"),
    "cv-review": lambda h: studio(h, Resume(skills=("Lire",)), "review"),
    "cv-take": lambda h: studio(h, part="take"),
    "finish-named": lambda h: FinishScreen(h, True, 10),
    "finish-nameless": lambda h: FinishScreen(h, False, 10),
    "take-away": take_away,
    "take-away-nameless": lambda h: take_away(h, named=False),
    "take-away-copying": lambda h: take_away(h, copy=StickState.COPYING),
    "take-away-no-stick": lambda h: take_away(h, copy=StickState.NOT_FOUND),
    "take-away-done": lambda h: take_away(h, copy=StickState.DONE, paper=PaperState.OFF),
    "take-away-no-printer": lambda h: take_away(h, printers=()),
    "take-away-nothing": lambda h: take_away(h, documents=0),
    "goodbye-unprinted": lambda h: GoodbyeScreen(h, erased=True, unprinted=True),
    "leave": lambda h: LeaveScreen(h, 10),
    "goodbye": lambda h: GoodbyeScreen(h, erased=True),
    "goodbye-nameless": lambda h: GoodbyeScreen(h, erased=True, everything=True),
    "parked": lambda h: GoodbyeScreen(h, erased=False),
    "veil-named": lambda h: NamedVeil(h, 48),
    "veil-nameless": lambda h: NamelessVeil(h, 640),
    "my-data": lambda h: MyDataScreen(
        h, samples.HOLDINGS, activities=4, record_months=12, parked_days=10
    ),
    "receipt": lambda h: ReceiptScreen(h, samples.RECEIPT),
    "card": lambda h: CardScreen(h, samples.COMET, samples.CARD, samples.SQUARES),
    "card-print": printing,
    "card-print-off": lambda h: printing(h, PaperState.OFF),
    "card-entry": CardEntryScreen,
    "card-refused": card_refused,
    "card-paused": card_paused,
    "finish-card": lambda h: FinishScreen(h, True, 10, keeps=False),
    "trouble-full": lambda h: TroubleScreen(h, Trouble.DISK_FULL, "Disque plein : 0 Mo libres."),
    "trouble-restored": lambda h: TroubleScreen(h, Trouble.RESTORED),
}


def frame(host: ThemeHost, screen: Screen, size: QSize) -> QWidget:
    """A window with the learner's bar above a screen that wants it, and the focus ring."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    if screen.bar:
        bar = LearnerBar(host, "Jalon", "un animateur", window)
        bar.set_person(samples.COMET if isinstance(screen, PathScreen) else None)
        bar.set_back(screen.can_go_back)
        column.addWidget(bar)
    column.addWidget(screen, 1)
    FocusRing(host, window)

    def show_voice() -> None:
        for button in screen.findChildren(ListenButton):
            button.show_voice(Voice.SILENT)

    show_voice()
    screen.listen_made.connect(show_voice)
    window.resize(size)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    screen.focus_first()
    # Once for the first paint, once for what comes right after it, once to place and paint that.
    for _ in range(3):
        QApplication.processEvents()
    return window


def paint(host: ThemeHost, name: str, form: str, out: Path) -> None:
    """One picture."""
    look, size = FORMS[form]
    host.set_look(look)
    window = frame(host, SCREENS[name](host), size)
    window.grab().save(str(out / f"{name}-{form}.png"))
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def paint_display(host: ThemeHost, form: str, out: Path) -> None:
    """The display panel over the path."""
    look, size = FORMS[form]
    host.set_look(look)
    window = frame(host, SCREENS["path-5"](host), size)
    DisplayPanel(host, window).open()
    QApplication.processEvents()
    window.grab().save(str(out / f"display-{form}.png"))
    window.close()
    window.deleteLater()


def main(arguments: list[str]) -> int:
    """OUT, then names of screens (all without), then `--forms=a,b`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    forms = [f for a in arguments if a.startswith("--forms=") for f in a[8:].split(",")]
    names = [a for a in arguments[1:] if not a.startswith("--")]
    app = QApplication([])
    install_roles()
    QLocale.setDefault(QLocale(QLocale.Language.French, QLocale.Country.France))
    words, own = QTranslator(app), QTranslator(app)
    words.load(str(assets.generated("i18n", "jalon_fr.qm")))
    own.load("qtbase_fr", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    app.installTranslator(own)
    app.installTranslator(words)
    host = ThemeHost(app, Tokens.load(), reduced_motion=True)
    for form in forms or FORMS:
        for name in names or SCREENS:
            if name != "display":
                paint(host, name, form, out)
        if not names or "display" in names:
            paint_display(host, form, out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
