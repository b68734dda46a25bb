"""The agenda beside the mail: it opens in the place of the list, the message stays in sight."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.activity import Variant
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.agenda_checks import noted
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox, with_agenda
from kiosk.modules.mailbox.index import prepare
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.view.agenda_view import AgendaMailboxView
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.modules.mailbox.view.open_mailbox import open_mailbox
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.reader import Drawn, Inside, Reader
from tests.modules.mailbox.boxes import ME, SUMMONS, plain
from tests.modules.mailbox.view.conftest import REFERENCE

LESSON = {"id": "lesson", "title": "Conduite", "start": "2026-11-26T10:00", "place": "Port"}
WANTED = {"when": "2026-11-26T14:00", "place": "8 rue des Marches", "title": "entretien"}


def world(folder: Path, agenda: object) -> dict[str, object]:
    """A world with one message, prepared as content is."""
    (folder / "summons.eml").write_bytes(SUMMONS.encode("latin-1"))
    written = {
        "start": "2026-11-23T09:12+01:00",
        "me": {"name": "Lina", "address": ME},
        "messages": [{"file": "summons.eml"}],
        "agenda": agenda,
    }
    return with_agenda(prepare)(written, folder)


def mailbox(folder: Path) -> AgendaMailbox:
    """That world with a driving lesson in its agenda, as the room makes it."""
    made = ROOM.scenario(replace(plain(), variant=Variant("C", world(folder, [LESSON]))))
    assert isinstance(made, AgendaMailbox)
    return made


Put = Callable[[QSize], tuple[AgendaMailboxView, Visitor]]

T = TypeVar("T")


def no_file(file: Inside, number: int, width: int) -> Drawn:
    """These worlds have no files."""
    raise ValueError("no file")


def at_once(
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Do a job here and now."""
    done(job())


@pytest.fixture
def put(tmp_path: Path, qtbot: QtBot, host: ThemeHost) -> Iterator[Put]:
    """Show the mailbox with its agenda."""
    windows: list[tuple[QWidget, MailboxView]] = []

    def show(size: QSize) -> tuple[AgendaMailboxView, Visitor]:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        view = open_mailbox(mailbox(tmp_path), host, Reader(at_once, no_file))
        assert isinstance(view, AgendaMailboxView)
        column.addWidget(view)
        window.resize(size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append((window, view))
        return view, Visitor(window)

    yield show
    for window, view in windows:
        view.close_world()
        window.close()


def test_an_interview_is_noted_while_the_message_is_read(put: Put) -> None:
    view, hands = put(REFERENCE)
    view.demonstrate(Act("open", "summons"))
    hands.click("agenda-button")
    assert hands.find("message-body") is not None
    assert hands.find("message-list") is None
    hands.click("agenda-new")
    hands.type("Entretien")
    for name, text in (("day", "jeudi 26 novembre"), ("hour", "14 h")):
        hands.click(f"agenda-{name}")
        hands.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hands.type(text)
    hands.click("agenda-place")
    hands.type("8 rue des Marches")
    hands.click("agenda-save")
    assert isinstance(view.scenario, AgendaMailbox)
    assert noted(view.scenario, WANTED)
    hands.click("agenda-leave")
    assert hands.find("message-list") is not None
    assert hands.find("agenda") is None


def test_undo_and_delete_belong_to_what_has_the_keyboard(put: Put) -> None:
    view, hands = put(REFERENCE)
    assert isinstance(view.scenario, AgendaMailbox)
    hands.click("agenda-button")
    hands.press(Qt.Key.Key_Delete)
    assert not view.scenario.agenda.on(date(2026, 11, 26))
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(view.scenario.agenda.entries) == 1
    assert len(view.scenario.listing()) == 1


@pytest.mark.parametrize("size", [REFERENCE, QSize(980, 340), QSize(520, 420)])
def test_a_press_is_not_lost_when_the_text_is_kept_at_that_moment(put: Put, size: QSize) -> None:
    view, hands = put(size)
    view.demonstrate(Act("open", "summons"))
    view._open_agenda()
    view.agenda.bar.new.click()
    hands.type("Entretien")
    hands.click("agenda-hour")
    hands.type("14 h")
    view.agenda.form.save.pressed.connect(view.flush)
    hands.click("agenda-save")
    assert isinstance(view.scenario, AgendaMailbox)
    assert view.scenario.agenda.form is None


def test_with_one_pane_it_takes_the_whole_room(put: Put) -> None:
    view, hands = put(QSize(520, 420))
    view.demonstrate(Act("open", "summons"))
    assert view.widget_for("agenda") is None
    view.demonstrate(Act("close"))
    assert view.used_by(Act("agenda-new", "2026-11-26")) is hands.find("folder-menu")
    view.panes.menu.menu.actions()[-1].trigger()
    assert hands.find("agenda-list") is not None
    assert hands.find("message-list") is None
    view.demonstrate(Act("open", "summons"))
    assert hands.find("agenda") is None
    assert hands.find("message-body") is not None


def test_the_ghost_opens_the_agenda_for_its_acts(put: Put) -> None:
    view, hands = put(REFERENCE)
    for act in (
        Act("agenda-new", "2026-11-26T14"),
        Act("fill", "agenda-title", "Entretien"),
        Act("agenda-save"),
    ):
        used = view.demonstrate(act)
        assert used is not None, act
        assert used.isVisible(), act
    assert hands.find("agenda") is not None
    rows = view.scenario.snapshot()
    assert ["agenda-save", "", ""] in rows


@pytest.mark.parametrize(
    "agenda",
    ["tomorrow", [{"id": "a"}], [{**LESSON, "who": "me"}], [LESSON, LESSON],
     [{**LESSON, "start": "soon"}]],
)  # fmt: skip
def test_a_bad_agenda_is_told_when_content_is_checked(tmp_path: Path, agenda: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        world(tmp_path, agenda)
