"""Stories of files on screen: found, opened, named, carried, put away, thrown and taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.files import BIN
from kiosk.learning.scenario import Act
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.picker import FilePicker
from kiosk.ui.parts.explorer.shown import date_words, size_words
from tests.learning.file_worlds import MB, NOON, files
from tests.ui.parts.explorer.conftest import REFERENCE, Desk

BESIDE_A_MAIL = QSize(454, 560)
"""Room for the files where a mail is being written at 1366x768."""
POPUP = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
DOWNLOADS = ["CV_Lina_Morel.pdf", "CV (2).docx", "scan0034.jpg", "Attestation.pdf"]


def test_the_list_says_name_date_type_and_size(desk: Desk) -> None:
    assert desk.names() == DOWNLOADS
    rows = desk.explorer.list.rows
    spoken = rows.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "scan0034.jpg, JPEG picture, 20/11/2026 09:14, 12\u00a0MB"
    assert rows.headerData(3, Qt.Orientation.Horizontal) == "Size"


def test_sizes_are_round_and_have_one_decimal_below_ten_megabytes() -> None:
    sizes = [size_words(n).replace("\u00a0", " ") for n in (850, 48_000, 1_400_000, 12 * MB)]
    assert [size.partition(" ")[0] for size in sizes][::3] == ["850", "12"]
    assert sizes[1] == "48 kB"
    assert sizes[2] in ("1.4 MB", "1,4 MB")
    assert size_words(999_999).endswith("MB")
    assert size_words(2 * MB).startswith("2\u00a0")
    assert date_words(NOON) == "26/11/2026 12:00"


def test_a_press_on_a_column_sorts_and_a_second_one_turns_the_order(desk: Desk) -> None:
    header = desk.explorer.list.header()
    spot = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    for _ in range(2):
        desk.hands.click_at(header.viewport(), spot)
    assert desk.acts == [Act("sort-files", "name"), Act("sort-files", "name")]
    assert desk.names()[0] == "scan0034.jpg"
    desk.explorer.toolbar.sort_menu.actions()[3].trigger()
    assert desk.acts[-1] == Act("sort-files", "size")
    assert desk.names()[0] == "scan0034.jpg"


def test_places_are_gone_to_by_mouse_and_keys_and_back_leads_back(desk: Desk) -> None:
    assert not desk.explorer.toolbar.back_button.isEnabled()
    desk.hands.click_row("places", "Documents")
    assert desk.names() == ["Emploi", "CV_Lina_Morel.pdf"]
    desk.take("Emploi")
    desk.press(Qt.Key.Key_Return)
    assert desk.names() == ["À faire.txt"]
    desk.hands.click("files-back")
    assert desk.world.place == "documents"
    desk.explorer.list.setFocus()
    desk.press(Qt.Key.Key_Backspace)
    assert desk.world.place == "downloads"
    assert not desk.explorer.toolbar.back_button.isEnabled()
    desk.explorer.places.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert [act.name for act in desk.acts] == ["browse"] * 5


def test_search_looks_everywhere_and_says_where_the_file_is(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F, control=True)
    assert desk.focus_name() == "file-search"
    desk.hands.type("faire")
    assert desk.names() == ["À faire.txt"]
    assert desk.explorer.list.rows.index(0, 2).data() == "Emploi"
    desk.press(Qt.Key.Key_Down)
    assert desk.focus_name() == "file-list"
    desk.press(Qt.Key.Key_F, control=True)
    desk.hands.type("zzz")
    assert desk.explorer.list.empty_words == "No file found for “fairezzz”."
    desk.press(Qt.Key.Key_Escape)
    assert desk.names() == DOWNLOADS
    assert desk.acts[-1] == Act("fill", "file-search", "")


def test_an_empty_folder_says_so_and_takes_what_is_pasted(desk: Desk) -> None:
    desk.world.move("advert", "documents")
    desk.take("scan0034.jpg")
    desk.press(Qt.Key.Key_C, control=True)
    desk.hands.click_row("places", "Bureau")
    assert desk.explorer.list.empty_words == "This folder is empty."
    assert desk.focus_name() == "places"
    desk.press(Qt.Key.Key_V, control=True)
    assert desk.names() == ["scan0034.jpg"]
    assert desk.acts[-1] == Act("copy-file", "scan desktop")
    desk.press(Qt.Key.Key_V, control=True)
    assert desk.names() == ["scan0034.jpg", "scan0034 (2).jpg"]


def test_cut_and_paste_moves_once(desk: Desk) -> None:
    desk.take("CV (2).docx")
    desk.press(Qt.Key.Key_X, control=True)
    assert desk.explorer.list.cells.faded == "cv"
    desk.hands.click_row("places", "Emploi")
    desk.press(Qt.Key.Key_V, control=True)
    assert desk.acts[-1] == Act("move-file", "cv documents/emploi")
    assert desk.said() == "Moved to “Emploi”."
    done = len(desk.acts)
    desk.press(Qt.Key.Key_V, control=True)
    assert len(desk.acts) == done
    desk.press(Qt.Key.Key_Z, control=True)
    assert desk.world.file("cv").place == "downloads"


# -- names -----------------------------------------------------------------------------


def test_f2_marks_the_name_without_its_ending(desk: Desk) -> None:
    desk.take("CV (2).docx")
    desk.press(Qt.Key.Key_F2)
    editor = desk.hands.see("file-name")
    assert isinstance(editor, QLineEdit)
    assert editor.selectedText() == "CV (2)"
    QTest.keyClicks(editor, "CV_Lina")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert desk.acts == [Act("rename", "cv", "CV_Lina.docx")]
    assert "CV_Lina.docx" in desk.names()
    assert desk.focus_name() == "file-list"
    current = desk.explorer.list.current()
    assert current is not None
    assert current.name == "CV_Lina.docx"
    desk.hands.click("file-words-action")
    assert desk.names() == DOWNLOADS


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("CV_Lina_Morel.pdf", "Another file here has this name. Choose another name."),
        ("CV?.docx", "One of these signs cannot be in a name."),
        ("", "A file needs a name. Write one before the ending."),
    ],
)
def test_a_refused_name_says_why_and_stays_to_be_put_right(
    desk: Desk, name: str, words: str
) -> None:
    desk.take("CV (2).docx")
    desk.rename(name)
    assert desk.said() == words
    editor = desk.hands.see("file-name")
    assert editor.hasFocus()
    assert desk.acts == []
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert desk.hands.find("file-name") is None
    assert desk.names() == DOWNLOADS


def test_another_ending_is_asked_about_and_can_be_kept(desk: Desk) -> None:
    desk.take("CV (2).docx")
    desk.rename("CV_Lina.pdf")
    assert desk.acts == []
    assert desk.focus_name() == "dialog_keep"
    desk.hands.click("dialog_keep")
    assert desk.acts == [Act("rename", "cv", "CV_Lina.docx")]
    desk.rename("CV_Lina.pdf")
    desk.hands.click("dialog_yes")
    assert desk.acts[-1] == Act("rename", "cv", "CV_Lina.pdf")
    assert not desk.world.file("cv").opens
    desk.rename("CV_Lina.docx")
    assert desk.world.file("cv").opens, "mending is not asked about"
    desk.rename("CV_Lina")
    desk.press(Qt.Key.Key_Escape)
    assert desk.world.file("cv").name == "CV_Lina.docx"


def test_leaving_the_name_for_something_else_keeps_a_good_one(desk: Desk) -> None:
    desk.take("CV (2).docx")
    desk.press(Qt.Key.Key_F2)
    editor = desk.hands.see("file-name")
    QTest.keyClicks(editor, "CV_Lina")
    desk.hands.click("file-search")
    assert desk.acts == [Act("rename", "cv", "CV_Lina.docx")]


# -- the bin, the stick ------------------------------------------------------------------


@POPUP
def test_a_deleted_file_waits_in_the_bin_and_comes_back(desk: Desk) -> None:
    desk.take("Attestation.pdf")
    desk.press(Qt.Key.Key_Delete)
    assert desk.said() == "The file is in the bin."
    desk.hands.click_row("places", "Corbeille")
    assert desk.names() == ["Attestation.pdf"]
    desk.explorer.list.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.said() == "Restore this file first, then open it."
    desk.press(Qt.Key.Key_Menu)
    assert "restore-file" in desk.offered()
    desk.choose("restore-file")
    assert desk.said() == "The file is back in “Téléchargements”."
    assert desk.explorer.list.empty_words == "The bin is empty."
    assert desk.hands.find("empty-bin") is None


def test_the_bin_is_emptied_after_one_question(desk: Desk) -> None:
    for id in ("lost", "scan"):
        desk.world.delete(id)
    desk.hands.click_row("places", "Corbeille")
    desk.hands.click("empty-bin")
    desk.press(Qt.Key.Key_Escape)
    assert len(desk.world.inside(BIN)) == 2
    desk.hands.click("empty-bin")
    desk.hands.click("dialog_yes")
    assert desk.world.inside(BIN) == []
    assert desk.said() == "The bin is empty."


def test_a_file_of_the_stick_goes_for_good_only_after_a_question(desk: Desk) -> None:
    desk.hands.click_row("places", "Clé USB")
    desk.explorer.list.setFocus()
    desk.press(Qt.Key.Key_Delete)
    desk.hands.click("dialog_keep")
    assert desk.names() == ["photo-groupe.png"]
    desk.press(Qt.Key.Key_Delete)
    desk.hands.click("dialog_yes")
    assert desk.names() == []
    assert desk.acts[-1] == Act("delete-file", "song")


@POPUP
def test_a_full_stick_says_so_and_an_ejected_one_is_gone(show: Callable[..., Desk]) -> None:
    desk = show(files(room=6 * MB))
    desk.take("scan0034.jpg")
    desk.press(Qt.Key.Key_Menu)
    desk.choose("copy-to", "copy-to stick")
    assert desk.said() == "The stick is full. Choose a lighter file."
    assert desk.acts == []
    desk.hands.click("eject")
    assert desk.acts == [Act("eject", "stick")]
    assert desk.said() == "You can take “Clé USB” out now."
    assert desk.hands.find("eject") is None
    assert "Clé USB" not in [
        desk.explorer.places.item(n).text() for n in range(desk.explorer.places.count())
    ]


# -- the menu ----------------------------------------------------------------------------


@POPUP
def test_the_menu_of_a_file_holds_all_that_keys_and_mouse_do(desk: Desk, qtbot: QtBot) -> None:
    desk.take("CV (2).docx")
    desk.press(Qt.Key.Key_F10)
    assert not desk.explorer.menu.isVisible()
    desk.hands.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(desk.explorer.menu.isVisible)
    for name in ("preview", "rename", "export", "copy", "cut", "delete", "copy-to", "move-to"):
        assert name in [*desk.offered(), *_submenus(desk)], name
    desk.choose("move-to", "move-to desktop")
    assert desk.acts == [Act("move-file", "cv desktop")]
    desk.hands.click_row("places", "Bureau")
    desk.explorer.choose("cv")
    desk.hands.click("file-actions")
    desk.choose("export")
    assert desk.acts[-1] == Act("export", "cv")
    assert "CV (2).pdf" in desk.names()
    assert desk.said() == "Saved: “CV (2).pdf”."


@POPUP
def test_the_right_button_opens_the_menu_of_the_row_under_it(desk: Desk, qtbot: QtBot) -> None:
    viewport = desk.explorer.list.viewport()
    where = viewport.mapTo(desk.window, desk.spot(2))
    handle = desk.window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=where)
    qtbot.waitUntil(desk.explorer.menu.isVisible)
    file = desk.explorer.chosen_file()
    assert file is not None
    assert file.id == "scan"
    desk.choose("delete")
    assert desk.acts == [Act("delete-file", "scan")]


def test_an_act_that_the_world_refuses_is_said_kindly(desk: Desk) -> None:
    assert not desk.explorer.deeds.do("browse", "nowhere")
    assert desk.said() == "This is not possible here."


# -- shape -------------------------------------------------------------------------------


def test_every_control_is_named_and_large_enough(show: Callable[..., Desk]) -> None:
    desk = show(picking=True)
    for part in desk.window.findChildren(QWidget):
        silent = part.focusPolicy() == Qt.FocusPolicy.NoFocus
        if not part.isVisible() or (silent and not isinstance(part, QAbstractButton)):
            continue
        interface = QAccessible.queryAccessibleInterface(part)
        name = part.objectName() or type(part).__name__
        assert part.objectName(), type(part).__name__
        assert interface.text(QAccessible.Text.Name), name
        assert interface.role() != QAccessible.Role.Client, name
        assert part.height() >= 40 if part.objectName() == "file-search" else part.height() >= 44


@pytest.mark.parametrize(
    ("scale", "size"),
    [
        (1.0, REFERENCE),
        (1.0, BESIDE_A_MAIL),
        (1.0, QSize(520, 380)),
        (2.0, QSize(1326, 448)),
        (2.0, QSize(984, 300)),
    ],
)
def test_nothing_is_cut_and_the_places_stay_in_reach(
    show: Callable[..., Desk], host: ThemeHost, scale: float, size: QSize
) -> None:
    host.set_look(Look("light", scale))
    desk = show(size=size, picking=True)
    for part in desk.window.findChildren(QAbstractButton):
        if part.isVisible():
            least = part.minimumSizeHint()
            assert part.width() >= least.width(), part.objectName()
            assert part.height() >= least.height(), part.objectName()
            corner = part.mapTo(desk.window, part.rect().bottomRight())
            assert desk.window.rect().contains(corner), part.objectName()
    assert desk.hands.find("places") or desk.hands.find("place-menu")
    if desk.hands.find("place-menu"):
        menu = desk.explorer.toolbar.place_menu
        next(a for a in menu.actions() if a.text() == "Bureau").trigger()
        assert desk.world.place == "desktop"
        next(a for a in menu.actions() if a.objectName() == "eject-from-menu").trigger()
        assert desk.acts[-1] == Act("eject", "stick")


@pytest.mark.parametrize("size", [REFERENCE, BESIDE_A_MAIL])
def test_the_name_of_the_chosen_file_is_whole(show: Callable[..., Desk], size: QSize) -> None:
    desk = show(size=size, picking=True)
    picker = desk.window.findChild(FilePicker)
    assert picker is not None
    desk.take(desk.names()[-1])
    assert picker.name.text() == desk.names()[-1]
    assert picker.name.width() >= picker.name.sizeHint().width()


def test_in_a_very_low_window_two_files_are_whole_and_words_come_into_sight(
    show: Callable[..., Desk], host: ThemeHost
) -> None:
    host.set_look(Look("light", 2.0))
    desk = show(size=QSize(984, 220), picking=True)
    assert desk.explorer.list.viewport().height() >= 2 * host.theme.size("explorer.row")
    desk.explorer.deeds.refuse("taken")
    words = desk.explorer.words
    desk.hands.wait_for(lambda: not words.visibleRegion().isEmpty(), "to see why not")
    assert desk.hands.see("pick").visibleRegion().boundingRect() == desk.hands.see("pick").rect()


def _submenus(desk: Desk) -> list[str]:
    menus = [action.menu() for action in desk.explorer.menu.actions()]
    return [menu.objectName() for menu in menus if menu is not None]
