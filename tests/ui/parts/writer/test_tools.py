"""Tools, ruler, preview: by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.learning.rich_layout import lay
from kiosk.learning.rich_text import FONTS, Margins, Stop
from kiosk.learning.scenario import Act
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.parts.writer.conftest import CONTROL, ROOM, Show, Shown

Key = Qt.Key
FORMS = {
    "1366": (ROOM, 1.0),
    "1024": (QSize(988, 348), 1.0),
    "narrow": (QSize(502, 628), 1.0),
    "200 %": (QSize(1322, 400), 2.0),
    "1024, 200 %": (QSize(980, 260), 2.0),
}


def choose(shown: Shown, tool: str, entry: str) -> None:
    """Press a tool and an entry of its menu."""
    shown.hands.click(f"tool-{tool}")
    shown.hands.choose_entry(entry)


def test_a_style_goes_to_the_paragraph_and_the_menu_says_it(show: Show) -> None:
    shown = show()
    shown.press_text("b", 3)
    choose(shown, "style", "style-section")
    assert shown.names() == ["style b section"]
    assert shown.hands.see("tool-style").property("text") == "Section title"
    assert shown.focus_name() == "writer-page"
    shown.press_text("a", 1)
    assert shown.hands.see("tool-style").property("text") == "Text"


def test_everything_is_dressed_in_one_font_and_one_size(show: Show) -> None:
    shown = show()
    shown.part.page.setFocus()
    shown.hands.press(Key.Key_A, CONTROL)
    choose(shown, "font", f"font-{FONTS[1]}")
    choose(shown, "size", "size-6")
    assert shown.names() == [f"font all {FONTS[1]}", "size all 6"]
    assert shown.hands.see("tool-size").property("text") == "6"


def test_a_selection_that_ends_at_a_line_s_start_leaves_that_line_alone(show: Show) -> None:
    shown = show()
    shown.select("c:0..e:0")
    choose(shown, "list", "list-bullet")
    assert shown.names() == ["list c..d bullet"]


def test_hidden_signs_and_their_button(show: Show) -> None:
    shown = show()
    before = shown.part.page.viewport().grab().toImage()
    shown.hands.click("tool-marks")
    assert shown.desk.writer.marks
    button = shown.hands.see("tool-marks")
    assert isinstance(button, QAbstractButton)
    assert button.isChecked()
    assert shown.part.page.viewport().grab().toImage() != before
    shown.hands.click("tool-marks")
    assert not button.isChecked()


def test_a_stop_at_the_right_by_button_then_moved_by_keys(show: Show) -> None:
    shown = show()
    shown.press_text("e", 1)
    shown.hands.click("tool-stop")
    assert shown.names() == ["tabs e right 170"]
    shown.part.ruler.setFocus()
    for key in (Key.Key_Down, Key.Key_Left, Key.Key_Space, Key.Key_Return, Key.Key_Delete):
        shown.hands.press(key)
    assert shown.names()[1:] == [
        "tabs e right 165", "tabs e left 165", "tabs e left 165 left 170", "tabs e left 165",
    ]  # fmt: skip
    shown.hands.press(Key.Key_Escape)
    assert shown.focus_name() == "writer-page"


def test_stops_and_margins_are_dragged_on_the_ruler(show: Show) -> None:
    shown = show()
    shown.press_text("e", 1)
    ruler = shown.part.ruler
    middle = ruler.height() // 2
    shown.hands.click_at(ruler, QPoint(ruler.x_of(40), middle))
    assert shown.names() == ["tabs e left 40"]
    drag(shown, ruler, QPoint(ruler.x_of(40), middle), QPoint(ruler.x_of(100), middle))
    assert shown.names()[-1] == "tabs e left 100"
    drag(shown, ruler, QPoint(ruler.x_of(100), middle), QPoint(ruler.x_of(90), 400))
    assert shown.names()[-1] == "tabs e"
    drag(shown, ruler, QPoint(ruler.x_of(0), middle), QPoint(ruler.x_of(-10), middle))
    assert shown.names()[-1] == "margin left 10"
    assert shown.desk.writer.document.margins.left == 10
    ruler.setFocus()
    shown.hands.press(Key.Key_Right)
    assert shown.names()[-1] == "margin left 15"


def drag(shown: Shown, widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move, let go."""
    handle = shown.part.window().windowHandle()
    assert handle is not None
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    first, last = (widget.mapTo(shown.part.window(), point) for point in (start, end))
    QTest.mousePress(handle, left, none, first)
    QTest.mouseMove(handle, (first + last) / 2)
    QTest.mouseMove(handle, last)
    QTest.mouseRelease(handle, left, none, last)


def test_margins_from_the_menu(show: Show) -> None:
    shown = show(room=QSize(1300, 628))
    choose(shown, "margins", "margins-12")
    assert shown.names() == ["margin all 12"]
    assert shown.desk.writer.document.margins == Margins(12, 12, 12, 12)


def test_cut_and_paste_by_mouse(show: Show) -> None:
    shown = show()
    shown.select("a:0..a:5")
    for entry, line in (("cut", "Traoré"), ("paste", "Lina Traoré")):
        shown.part.page.customContextMenuRequested.emit(QPoint(200, 200))
        shown.hands.choose_entry(entry)
        assert shown.lines()[0] == line
    shown.part.page.customContextMenuRequested.emit(QPoint(200, 200))
    shown.hands.choose_entry("select-all")
    shown.part.page.customContextMenuRequested.emit(QPoint(200, 200))
    shown.hands.choose_entry("cut")
    assert shown.lines() == [""]


def test_the_preview_shows_the_pages_and_esc_goes_back(show: Show) -> None:
    shown = show(tuple("Une ligne" for _ in range(16)))
    shown.hands.click("tool-preview")
    shown.hands.see("writer-preview")
    assert shown.focus_name() == "writer-preview"
    assert shown.part.widget_for("tool-style") is shown.hands.see("preview-close")
    shown.hands.press(Key.Key_Escape)
    assert shown.focus_name() == "writer-page"
    assert shown.names() == ["preview on", "preview off"]


def test_what_has_no_room_stands_in_one_menu(show: Show) -> None:
    shown = show(room=QSize(502, 628))
    assert "align" in shown.part.tools.folded
    assert shown.part.widget_for("tool-align") is shown.hands.see("tool-more")
    shown.press_text("a", 1)
    shown.part.tools.used.emit("align", "center")
    shown.hands.click("tool-more")
    shown.hands.choose_entry("italic")
    assert shown.names() == ["align a center", "italic a:0..a:4 on"]


def test_the_screen_breaks_lines_and_pages_where_the_model_does(show: Show) -> None:
    words = "Accueillir les clients, ranger les rayons, tenir la caisse-épicerie et compter. "
    lines = tuple(words * count for count in (1, 2, 3, 5, 8, 1, 4, 9, 2, 6, 7, 3, 8))
    lines = (*lines, "Stage, entrepôt du canal\t2025", "- Compter\tle stock")
    for font in FONTS:
        for size in (9, 11, 14):
            shown = show(lines, font=font, size=size, stops="right 170")
            shown.desk.perform(Act("list", "c..d", "bullet"))
            shown.desk.perform(Act("list", "o", "number"))
            document = shown.part.page.document()
            laid = lay(shown.desk.writer.document)
            block = document.begin()
            scale, top = shown.part.page.scale, shown.desk.writer.document.margins.top
            for number, where in enumerate(laid):
                assert block.layout().lineCount() == where.lines, (font, size, number)
                y = document.documentLayout().blockBoundingRect(block).top()
                wanted = scale.top(where.page) + (top * 72 / 25.4 + where.top) * scale.px
                assert abs(y - wanted) < 12, (font, size, number)
                block = block.next()


@pytest.mark.parametrize("form", FORMS)
def test_everything_to_press_is_large_enough_and_inside(
    show: Show, host: ThemeHost, form: str
) -> None:
    size, scale = FORMS[form]
    host.set_look(Look(scale=scale))
    shown = show(room=size)
    assert shown.part.size() == size, "the window was not made larger"
    for button in shown.part.findChildren(QAbstractButton):
        if button.isVisible():
            name = button.objectName()
            assert min(button.width(), button.height()) >= host.theme.target("min"), name
            left = button.mapTo(shown.part, QPoint(0, 0)).x()
            assert 0 <= left <= shown.part.width() - button.width(), name
    host.set_look(Look())


def test_what_takes_the_keyboard_has_a_name_and_a_role(show: Show) -> None:
    shown = show()
    for widget in shown.part.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            heard = QAccessible.queryAccessibleInterface(widget)
            assert widget.objectName()
            assert heard.text(QAccessible.Text.Name), widget.objectName()
            assert heard.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


def test_another_look_keeps_text_caret_and_stops(show: Show, host: ThemeHost) -> None:
    shown = show()
    shown.press_text("e", 3)
    shown.hands.click("tool-stop")
    shown.hands.type("!")
    for look in (Look("dark", 2.0), Look("high-contrast"), Look()):
        host.set_look(look)
    assert shown.lines()[4] == "Gar!de      2025"
    shown.hands.type("?")
    assert shown.lines()[4] == "Gar!?de      2025"
    assert shown.part.page.paragraph().stops == (Stop(170, "right"),)


def test_arabic_readers_get_the_tools_mirrored_and_the_page_as_it_is(show: Show) -> None:
    shown = show()
    shown.part.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.press_text("a", 0)
    page, tools = shown.part.page, shown.part.tools
    assert tools.buttons["undo"].x() > tools.buttons["style"].x()
    assert page.cursorRect().x() < page.viewport().width() / 2
    assert not shown.part.grab().isNull()
