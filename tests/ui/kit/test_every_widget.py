"""What every widget of the house keeps, at every text size and in every theme."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import assets
from kiosk.ui.kit.buttons import Button, IconButton, ToggleButton
from kiosk.ui.kit.card import TapCard
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.empty_state import EmptyState
from kiosk.ui.kit.feedback_card import FeedbackCard
from kiosk.ui.kit.form import TextArea, TextField
from kiosk.ui.kit.hint_card import HintCard
from kiosk.ui.kit.key_cap import KeyCap
from kiosk.ui.kit.look import THEMES, Look, ThemeName
from kiosk.ui.kit.module_badge import ModuleBadge
from kiosk.ui.kit.picture import Picture
from kiosk.ui.kit.picture_picker import PicturePicker
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.pin_pad import PinPad
from kiosk.ui.kit.ring import ProgressRing
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.spoken import gather
from kiosk.ui.kit.step_rail import RailStep, StepRail
from kiosk.ui.kit.strip import HelpStrip, ModeBar
from kiosk.ui.kit.switch import Switch
from kiosk.ui.kit.tabs import Tabs
from kiosk.ui.kit.text import Body, Heading, Instruction, Label, Meta, Small
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window
from tests.ui.kit.gallery import pictures

Make = Callable[[ThemeHost], QWidget]
WORDS = "Vérifier la pièce jointe"
PILLS = [PillChoice("one", "Tranquille"), PillChoice("two", "Rapide")]


def tap_card(host: ThemeHost) -> TapCard:
    """A card that is one target."""
    card = TapCard(host, "Boîte mail, 5 sur 8")
    card.column.addWidget(Body(host, WORDS))
    return card


def hint(host: ThemeHost) -> HintCard:
    """A hint that is shown."""
    card = HintCard(host)
    card.show_hint("Indice 1 sur 3", WORDS)
    return card


def feedback(host: ThemeHost) -> FeedbackCard:
    """Feedback that is shown."""
    card = FeedbackCard(host)
    card.show_done("C’est fait", WORDS)
    return card


def strip(host: ThemeHost) -> HelpStrip:
    """A strip that is shown."""
    made = HelpStrip(host, "Annuler")
    made.show_text(WORDS)
    return made


MAKERS: dict[str, Make] = {
    "heading": lambda h: Heading(h, WORDS),
    "instruction": lambda h: Instruction(h, WORDS),
    "body": lambda h: Body(h, WORDS),
    "label": lambda h: Label(h, WORDS),
    "small": lambda h: Small(h, WORDS),
    "meta": lambda h: Meta(h, WORDS),
    "button": lambda h: Button(h, WORDS, "primary", icon="check", trailing_icon="arrow-right"),
    "hero": lambda h: Button(h, WORDS, "primary", size="hero"),
    "icon button": lambda h: IconButton(h, "paperclip", WORDS),
    "toggle": lambda h: ToggleButton(h, WORDS),
    "tap card": tap_card,
    "chip": lambda h: Chip(h, WORDS, "mail", "mail"),
    "badge": lambda h: ModuleBadge(h, "mail"),
    "ring": lambda h: ProgressRing(h, 5, 8, "5 sur 8"),
    "segments": lambda h: Segments(h, 3, 6, "3 sur 6"),
    "rail": lambda h: StepRail(h, [RailStep(WORDS, "current", "1")]),
    "hint": hint,
    "feedback": feedback,
    "strip": strip,
    "mode bar": lambda h: ModeBar(h, "training", WORDS, "messagerie.example"),
    "field": lambda h: TextField(h, "name", "Prénom", WORDS),
    "area": lambda h: TextArea(h, "text", "Message", WORDS),
    "code": lambda h: CodeBoxes(h, "Votre code"),
    "pad": PinPad,
    "picker": lambda h: PicturePicker(h, "Votre image", pictures()),
    "picture": lambda h: Picture(h, assets.path("pictures", "comet.svg")),
    "pills": lambda h: Pills(h, "Adjectif", PILLS),
    "tabs": lambda h: Tabs(h, "Vues", PILLS, "one"),
    "switch": lambda h: Switch(h, WORDS),
    "empty": lambda h: EmptyState(h, "folder-open", WORDS, WORDS, "Créer"),
    "key": lambda h: KeyCap(h, "Entrée"),
}
ROLES = {
    "button": QAccessible.Role.Button,
    "icon button": QAccessible.Role.Button,
    "tap card": QAccessible.Role.Button,
    "chip": QAccessible.Role.StaticText,
    "ring": QAccessible.Role.ProgressBar,
    "segments": QAccessible.Role.ProgressBar,
    "rail": QAccessible.Role.List,
    "code": QAccessible.Role.EditableText,
    "switch": QAccessible.Role.CheckBox,
    "pills": QAccessible.Role.Grouping,
    "tabs": QAccessible.Role.Grouping,
    "picker": QAccessible.Role.Grouping,
    "hint": QAccessible.Role.Note,
    "feedback": QAccessible.Role.Note,
    "strip": QAccessible.Role.Note,
}


def put(window: Window, widget: QWidget) -> None:
    """Let a widget take the place of what stood in the window."""
    while (item := window.column.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    window.column.addWidget(widget)
    window.column.addStretch(1)
    QApplication.processEvents()


def colours(widget: QWidget) -> set[int]:
    """Those of its pixels, row after row through the middle."""
    image = widget.grab().toImage()
    rows = range(0, image.height(), 2)
    return {image.pixel(x, y) for y in rows for x in range(image.width())}


def shown(qtbot: QtBot, window: Window) -> None:
    """Show the window."""
    with qtbot.waitExposed(window):
        window.show()


@pytest.mark.parametrize(("scale", "spaced"), [(1.0, False), (2.0, False), (2.0, True)])
def test_nothing_is_cut_in_a_narrow_window(
    qtbot: QtBot,
    host: ThemeHost,
    window: Window,
    subtests: pytest.Subtests,
    scale: float,
    spaced: bool,
) -> None:
    shown(qtbot, window)
    for name, make in MAKERS.items():
        # Made at 100 %, then changed: what a person does.
        host.set_look(Look())
        widget = make(host)
        put(window, widget)
        host.set_look(Look("light", scale, spaced))
        window.resize(round(500 * scale), 1200)
        QApplication.processEvents()
        with subtests.test(name):
            for part in [widget, *widget.findChildren(QWidget)]:
                if not part.isVisibleTo(window) or part.objectName().startswith("qt_"):
                    continue
                place = part.objectName() or type(part).__name__
                if part.hasHeightForWidth():
                    assert part.height() >= part.heightForWidth(part.width()), place
                least = part.minimumSizeHint()
                assert part.width() >= least.width(), place
                assert part.height() >= least.height(), place


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_takes_the_keyboard_is_named_and_large_enough(
    qtbot: QtBot, host: ThemeHost, window: Window, subtests: pytest.Subtests, scale: float
) -> None:
    host.set_look(Look(scale=scale))
    shown(qtbot, window)
    for name, make in MAKERS.items():
        widget = make(host)
        put(window, widget)
        with subtests.test(name):
            for part in [widget, *widget.findChildren(QWidget)]:
                silent = part.focusPolicy() == Qt.FocusPolicy.NoFocus
                if silent and not isinstance(part, QAbstractButton):
                    continue
                interface = QAccessible.queryAccessibleInterface(part)
                assert interface.text(QAccessible.Text.Name), type(part).__name__
                assert interface.role() != QAccessible.Role.Client
                assert part.height() >= 44
                assert part.width() >= 44


def test_each_has_the_role_it_plays(
    host: ThemeHost, window: Window, subtests: pytest.Subtests
) -> None:
    for name, role in ROLES.items():
        widget = MAKERS[name](host)
        widget.setParent(window)
        with subtests.test(name):
            assert QAccessible.queryAccessibleInterface(widget).role() == role


def test_no_timer_runs_when_nothing_happens(
    qtbot: QtBot, host: ThemeHost, window: Window, subtests: pytest.Subtests
) -> None:
    shown(qtbot, window)
    for name, make in MAKERS.items():
        put(window, make(host))
        with subtests.test(name):
            assert [t for t in window.findChildren(QTimer) if t.isActive()] == []


def test_another_theme_repaints_it(
    qtbot: QtBot, host: ThemeHost, window: Window, subtests: pytest.Subtests
) -> None:
    window.resize(600, 600)
    shown(qtbot, window)
    for name, make in MAKERS.items():
        host.set_look(Look())
        widget = make(host)
        put(window, widget)
        looks = []
        for theme in THEMES:
            host.set_look(Look(theme))
            looks.append(widget.grab().toImage())
        with subtests.test(name):
            assert looks[0] != looks[1] or name == "picture"
            assert looks[1] != looks[2] or name == "picture"


def test_it_is_drawn_mirrored(
    qtbot: QtBot, host: ThemeHost, window: Window, subtests: pytest.Subtests
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1000, 500)
    shown(qtbot, window)
    for name, make in MAKERS.items():
        put(window, make(host))
        image = window.grab().toImage()
        ground = host.theme.color("canvas")
        columns = [
            x
            for x in range(0, image.width(), 5)
            if any(image.pixelColor(x, y) != ground for y in range(0, image.height(), 7))
        ]
        with subtests.test(name):
            assert columns, "nothing drawn"
            assert columns[-1] > image.width() * 0.9


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_read_aloud_is_set_off_while_it_is_read(
    qtbot: QtBot, host: ThemeHost, window: Window, subtests: pytest.Subtests, theme: ThemeName
) -> None:
    host.set_look(Look(theme))
    shown(qtbot, window)
    for name, make in MAKERS.items():
        widget = make(host)
        put(window, widget)
        for spoken in gather(window):
            part = spoken.widget
            assert part is not None
            with subtests.test(f"{name}: {spoken.text}"):
                before = part.grab().toImage()
                part.mark_read((0, len(spoken.text)))  # type: ignore[attr-defined]
                assert host.theme.color("accent-soft").rgb() in colours(part)
                part.mark_read(None)  # type: ignore[attr-defined]
                assert part.grab().toImage() == before
