"""Room: nothing is cut, everything is within reach, names and roles are there; hints and ghost."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.blocks import Block
from kiosk.modules.cv.view import block_look
from kiosk.modules.cv.view.block_model import BLOCK, spoken
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from tests.modules.cv.exercise import activities
from tests.modules.cv.view.conftest import REFERENCE, Program, Put, tab_stops
from tests.modules.mailbox.exercise import VARIANTS

FORMS = {
    "1366": (REFERENCE, Look()),
    "1024": (QSize(988, 348), Look()),
    "125 %": (REFERENCE, Look(scale=1.25)),
    "spaced": (QSize(1322, 500), Look(scale=1.5, spaced=True)),
    "200 %": (QSize(1322, 400), Look(scale=2.0)),
    "1024, 200 %": (QSize(980, 260), Look(scale=2.0)),
    "narrow": (QSize(690, 600), Look()),
}
LETTER = (("give",), ("go-on",), ("go-on",), ("go-on",))
STATES: dict[str, tuple[tuple[str, ...], ...]] = {
    "draft": (),
    "story": LETTER[:2],
    "letter": LETTER,
    "phone": (*LETTER, ("phone-show", "papers")),
}


def clipped(view: QWidget) -> list[str]:
    """Words with less room than they need, and widgets that leave the view."""
    found = []
    for widget in view.findChildren(QWidget):
        if not isinstance(widget, Text | QAbstractButton) or not widget.isVisible():
            continue
        who = f"{type(widget).__name__} {widget.objectName()} {widget.text()[:30]!r}"
        needs = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
        if widget.height() < needs:
            found.append(f"{who} is {widget.height()} high and needs {needs}")
        if isinstance(widget, Button) and widget.width() < widget.minimumSizeHint().width():
            found.append(f"{who} breaks a word")
        left = widget.mapTo(view, widget.rect().topLeft()).x()
        if left < 0 or left + widget.width() > view.width():
            found.append(f"{who} leaves the view")
    return found


def small(view: QWidget) -> list[str]:
    """What can be pressed and is too small."""
    stops = [w for w in view.findChildren(QAbstractButton) if w.isVisible()]
    return [w.objectName() for w in stops if min(w.width(), w.height()) < 44]


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_cut_or_too_small(put: Put, form: str, state: str) -> None:
    size, look = FORMS[form]
    program = put("D", size, look)
    program.do(*STATES[state])
    program.hands.wait_for(lambda: not clipped(program.view), "for the layout")
    assert small(program.view) == []
    assert program.view.size() == size, "the window was not made larger"


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("form", FORMS)
def test_the_words_of_every_block_lie_in_its_row(put: Put, form: str, variant: str) -> None:
    size, look = FORMS[form]
    program = put(variant, size, look)
    theme = program.view._host.theme
    lists = (
        (program.view.desk.page, block_look.on_page),
        (program.view.desk.aside, block_look.aside),
    )
    for place, setting in lists:
        width = place.viewport().width()
        for block in program.world.blocks.values():
            made = setting(theme, block, width)
            for written in made.written:
                high = written.words.height(written.at.width())
                assert written.at.height() >= high, block.name
                assert QRect(0, 0, width, made.height).contains(written.at), block.name
            assert made.height >= theme.target("min")


def test_rows_take_the_height_of_their_words_when_the_width_changes(put: Put) -> None:
    program = put("D")
    page = program.view.desk.page
    row = page.rows.index(page.rows.place_of("form"))
    block = row.data(BLOCK)
    assert isinstance(block, Block)
    for width in (958, 780):
        program.view.window().resize(width, 628)
        program.hands.wait_for(
            lambda: (
                page.visualRect(row).height()
                == block_look.on_page(
                    program.view._host.theme, block, page.viewport().width()
                ).height
            ),
            "for the row to be as high as its words",
        )


def test_a_change_of_look_keeps_what_is_chosen(put: Put, host: ThemeHost) -> None:
    program = put()
    program.press_row(program.view.desk.page, "nir")
    for look in (Look("dark", 2.0), Look("high-contrast"), Look()):
        host.set_look(look)
        QApplication.processEvents()
        assert program.view.desk.page.current_id() == "nir"


def test_the_sheet_and_the_side_mirror(put: Put) -> None:
    program = put()
    program.view.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert program.view.desk.side.x() == 0
    assert clipped(program.view) == []
    assert not program.view.grab().isNull()


@pytest.mark.parametrize("state", STATES)
def test_what_takes_the_keyboard_has_a_name_and_a_role(put: Put, state: str) -> None:
    program = put()
    program.do(*STATES[state])
    found = tab_stops(program.view)
    assert found
    for widget in found:
        heard = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert heard.text(QAccessible.Text.Name), widget.objectName()
        assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_a_reader_hears_what_a_block_is_and_what_it_says(put: Put) -> None:
    blocks = put().world.blocks
    assert spoken(blocks["phone"]) == "Téléphone, 06 39 98 21 40"
    assert spoken(blocks["licence"]) == "Permis B"


# -- hints and ghost ---------------------------------------------------------------------------


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
def test_hints_find_their_widgets_or_the_way_to_them(put: Put, size: QSize) -> None:
    program = put(size=size)
    activity = activities()["C"]
    for step in activity.steps:
        found = program.view.widget_for(step.hints.target)
        assert found is not None, step.id
        assert found.isVisible()
    assert program.view.widget_for("place-phone") is None
    program.do(("give",))
    assert program.view.widget_for("keep") is program.hands.see("go-on")
    program.do(*LETTER[1:])
    for repair in activity.repairs:
        assert program.view.widget_for(repair.hints.target) is not None, repair.id
    assert program.view.widget_for("phone-app-keypad") is program.view.tools.visible("place-phone")


@pytest.mark.parametrize("size", [REFERENCE, QSize(690, 600)])
def test_the_ghost_shows_every_act_of_the_solution(put: Put, size: QSize) -> None:
    program = put("demo", size)
    trace = next(t for t in activities()["demo"].traces if t.passes)
    for row in trace.acts:
        act = Act(*row)
        waits = program.view.used_by(act)
        assert waits is not None, row
        assert waits.isVisible(), row
        assert program.view.caption(act) or act.name == "go-on"
        used = program.view.demonstrate(act)
        assert used is not None, row
        assert used.isVisible(), row
    assert program.world.given


def test_the_caption_names_the_block(put: Put) -> None:
    view = put().view
    assert view.caption(Act("keep", "rib")) == "Keep for me: RIB"
    assert view.caption(Act("place", "title work")) == "Drag to its place: Métier"
    assert view.caption(Act("undo")) == "Take the last change back."


def test_the_phone_of_the_repair_can_be_demonstrated(put: Put) -> None:
    program: Program = put()
    program.do(*LETTER)
    assert program.view.used_by(Act("phone-show", "keypad")) is program.hands.see("place-phone")
    program.do(("phone-show", "keypad"), ("fill", "phone-keypad", "0465710852"))
    program.do(("call", "0465710852"), ("call-say", "leak"))
    assert program.world.phone.said == ("bank/leak",)
