"""Files dragged onto folders, between drives, into the bin, and out of the explorer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from kiosk.learning.files import BIN
from kiosk.learning.scenario import Act
from kiosk.ui.parts.explorer.dragged import MIME, dragged_file
from tests.learning.file_worlds import MB, files
from tests.ui.parts.explorer.conftest import Desk

BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def carried(desk: Desk, name: str) -> QMimeData:
    """What the list gives to a drag of that row."""
    rows = desk.explorer.list.rows
    return rows.mimeData([rows.index(desk.names().index(name), 0)])


def let_go(
    target: QWidget,
    mime: QMimeData,
    spot: QPoint,
    modifiers: Qt.KeyboardModifier = NONE,
) -> tuple[bool, bool]:
    """Drag over a point of a viewport and let go; whether both were accepted."""
    enter = QDragEnterEvent(spot, BOTH, mime, LEFT, modifiers)
    move = QDragMoveEvent(spot, BOTH, mime, LEFT, modifiers)
    drop = QDropEvent(QPointF(spot), BOTH, mime, LEFT, modifiers)
    for event in (enter, move, drop):
        QCoreApplication.sendEvent(target, event)
    return move.isAccepted(), drop.isAccepted()


def on_place(desk: Desk, name: str) -> tuple[QWidget, QPoint]:
    """The viewport of the places and the middle of one of them."""
    places = desk.explorer.places
    item = places.findItems(name, Qt.MatchFlag.MatchExactly)[0]
    return places.viewport(), places.visualItemRect(item).center()


def test_a_file_let_go_over_a_place_moves_there(desk: Desk) -> None:
    mime = carried(desk, "CV (2).docx")
    assert mime.formats() == [MIME]
    assert dragged_file(mime) == "cv"
    assert let_go(*_with(on_place(desk, "Emploi"), mime)) == (True, True)
    assert desk.acts == [Act("move-file", "cv documents/emploi")]
    assert desk.said() == "Moved to “Emploi”."
    assert desk.explorer.places.dropped_on == -1


def test_ctrl_and_another_drive_copy(desk: Desk) -> None:
    viewport, spot = on_place(desk, "Bureau")
    let_go(viewport, carried(desk, "CV (2).docx"), spot, CTRL)
    viewport, spot = on_place(desk, "Clé USB")
    let_go(viewport, carried(desk, "CV_Lina_Morel.pdf"), spot)
    assert desk.acts == [Act("copy-file", "cv desktop"), Act("copy-file", "cv-pdf stick")]
    assert desk.said() == "Copied to “Clé USB”."


def test_a_folder_in_the_list_takes_files_and_a_file_takes_none(desk: Desk) -> None:
    desk.hands.click_row("places", "Documents")
    viewport = desk.explorer.list.viewport()
    mime = carried(desk, "CV_Lina_Morel.pdf")
    assert let_go(viewport, mime, desk.spot(1)) == (False, False)
    for over in (QDragEnterEvent, QDragMoveEvent):
        QCoreApplication.sendEvent(viewport, over(desk.spot(0), BOTH, mime, LEFT, NONE))
    assert desk.explorer.list.cells.dropped_on == 0
    QCoreApplication.sendEvent(viewport, QDragLeaveEvent())
    assert desk.explorer.list.cells.dropped_on == -1
    assert let_go(viewport, mime, desk.spot(0)) == (True, True)
    assert desk.acts[-1] == Act("move-file", "old-cv documents/emploi")


def test_the_bin_deletes_and_gives_back_by_dragging(desk: Desk) -> None:
    mime = carried(desk, "Attestation.pdf")
    let_go(*_with(on_place(desk, "Corbeille"), mime))
    assert desk.world.file("lost").place == BIN
    let_go(*_with(on_place(desk, "Bureau"), mime))
    assert desk.world.file("lost").place == "desktop"


def test_what_cannot_go_there_says_why(show: Callable[..., Desk]) -> None:
    desk = show(files(room=6 * MB))
    let_go(*_with(on_place(desk, "Clé USB"), carried(desk, "scan0034.jpg")))
    assert desk.said() == "The stick is full. Choose a lighter file."
    let_go(*_with(on_place(desk, "Téléchargements"), carried(desk, "scan0034.jpg")))
    assert desk.said() == "The file is already here."
    assert desk.acts == []


def test_other_things_are_not_taken(desk: Desk) -> None:
    mime = QMimeData()
    mime.setText("cv")
    for viewport, spot in (
        on_place(desk, "Bureau"),
        (desk.explorer.list.viewport(), desk.spot(0)),
    ):
        assert let_go(viewport, mime, spot)[1] is False
    assert desk.acts == []


def _with(place: tuple[QWidget, QPoint], mime: QMimeData) -> tuple[QWidget, QMimeData, QPoint]:
    return place[0], mime, place[1]
