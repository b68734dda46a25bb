"""Whole visits through the front door: real window, real keys, real files."""

import shutil
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.tour.journey import ADJECTIVE, PICTURE
from tests.journeys.conftest import PARIS, FakeClock, files_with
from tests.journeys.street import Street, street

MARKER = "Zèbre-Orange-7431"
MARKER_BYTES = (MARKER.encode(), MARKER.encode("utf-16-le"), b"Orange-7431")
FRIDAY = datetime(2026, 11, 27, 16, 58, tzinfo=PARIS)
MONDAY = datetime(2026, 11, 30, 9, 5, tzinfo=PARIS)


def test_a_first_visit_with_two_slips_their_repairs_and_two_returns(data_dir: Path) -> None:
    with street(data_dir) as place:
        person = place.person
        person.play()
        assert place.page == "AttractScreen"
        mails = {
            name: message_from_bytes(mail, policy=policy.default)
            for name, mail in person.documents.items()
        }
        everyone, recruiter, document, pdf = mails.values()
        assert len(everyone["to"].addresses) + len(everyone["cc"].addresses) == 12
        assert len(recruiter["to"].addresses) == 1
        assert recruiter["in-reply-to"]
        assert [part.get_filename() for part in document.iter_attachments()] == ["CV (2).docx"]
        assert [part.get_content_type() for part in pdf.iter_attachments()] == ["application/pdf"]
        assert pdf["in-reply-to"]


def test_a_visit_by_keyboard_only(data_dir: Path) -> None:
    with street(data_dir) as place:
        person, keys = place.person, place.visitor
        place.reach("AttractScreen")
        keys.press(Qt.Key.Key_Return)
        place.reach("NeedsScreen")
        keys.press(Qt.Key.Key_Return)
        place.reach("Player")
        keys.see("message-list")
        keys.press(Qt.Key.Key_F3)
        keys.see("hint")
        keys.focus_by_tab("message-list")
        keys.press(Qt.Key.Key_Home)
        keys.press(Qt.Key.Key_Return)
        keys.see("message-body")
        keys.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        body = keys.see("body")
        keys.wait_for(body.hasFocus, "for the caret")
        keys.type(person.words_of("plain"))
        keys.see("saved")
        keys.focus_by_tab("send")
        keys.press(Qt.Key.Key_Space)
        keys.wait_for(lambda: person.attempt().ready, "for the mail to be right")
        keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        for _ in range(3):
            keys.wait_for(lambda: keys.see("closingContinue").hasFocus(), "for the next page")
            keys.press(Qt.Key.Key_Return)
        place.reach("NamingScreen")
        keys.see("choosePicture")
        keys.press(Qt.Key.Key_Return)
        keys.see("picture_moon")
        keys.press(Qt.Key.Key_Right)
        keys.press(Qt.Key.Key_Space)
        keys.focus_by_tab("continue")
        keys.press(Qt.Key.Key_Return)
        keys.focus_by_tab("pill_calm")
        keys.press(Qt.Key.Key_Space)
        keys.focus_by_tab("takeSurnom")
        keys.press(Qt.Key.Key_Return)
        person.note_code()
        keys.press(Qt.Key.Key_Return)
        keys.see("given")
        keys.type(person.code)
        keys.press(Qt.Key.Key_Return)
        place.reach("CardScreen")
        keys.press(Qt.Key.Key_Return)
        place.reach("PathScreen")
        keys.press(
            Qt.Key.Key_F,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        place.reach("FinishScreen")
        keys.focus_by_tab("end")
        keys.press(Qt.Key.Key_Return)
        place.reach("TakeAwayScreen")  # an activity was done: there is something to take home
        keys.focus_by_tab("endVisit")
        keys.press(Qt.Key.Key_Return)
        place.reach("GoodbyeScreen")
        keys.press(Qt.Key.Key_Return)
        place.reach("AttractScreen")


def test_parked_on_friday_evening_found_on_monday_morning(data_dir: Path, tmp_path: Path) -> None:
    cut = tmp_path / "after-the-cut"
    with street(data_dir, FakeClock(FRIDAY)) as place:
        person = place.person
        place.begin_named()
        place.write(MARKER)
        step, text = person.attempt().current.id, place.body()
        place.visitor.click("bar_finish")
        place.visitor.click("leave")
        place.reach("GoodbyeScreen")
        after_a_cut(place, data_dir, cut)
    with street(cut, FakeClock(MONDAY)) as place:
        place.come_back(person.code)
        place.visitor.click("continue")
        place.reach("Player")
        assert place.person.attempt().current.id == step
        assert place.body() == text
        assert MARKER in text


def test_a_second_activity_keeps_what_was_begun_of_the_first(data_dir: Path) -> None:
    with street(data_dir, FakeClock(FRIDAY)) as place:
        person = place.person
        place.begin_named()
        place.write(MARKER)
        text = place.body()
        open_activity(place, "mailbox/mb5")
        place.visitor.click_row("message-list", "Sarah Colin")
        place.visitor.see("message-body")
        place.at_rest()
        assert sorted(place.flow.current.drafts) == ["mailbox/mb4", "mailbox/mb5"]
        open_activity(place, "mailbox/mb4")
        assert place.body() == text
        open_activity(place, "mailbox/mb5")
        place.at_rest()
        place.visitor.click("bar_finish")
        place.visitor.click("leave")
        place.reach("GoodbyeScreen")
        place.visitor.click("close")
        place.come_back(person.code)
        open_activity(place, "mailbox/mb4", from_path=True)
        assert place.body() == text
        open_activity(place, "mailbox/mb5")
        assert person.attempt().current.id == "file"


def test_after_terminer_nothing_of_the_person_is_left(data_dir: Path) -> None:
    with street(data_dir) as place:
        person = place.person
        place.begin_named()
        place.write(MARKER)
        clipboard_holds_the_marker(place)
        person.end()
        assert files_with(data_dir, *MARKER_BYTES) == []
        assert_nothing_on_screen(place)
        place.come_back(person.code)
        assert MARKER not in place.words()
    assert files_with(data_dir, *MARKER_BYTES) == []


def test_after_a_cut_the_text_is_unreadable_without_the_code(
    data_dir: Path, tmp_path: Path
) -> None:
    with street(data_dir) as place:
        person = place.person
        place.begin_named()
        place.write(MARKER)
        cut = after_a_cut(place, data_dir, tmp_path / "cut")
        assert files_with(cut, *MARKER_BYTES, person.code.encode()) == []
    with street(cut) as place:
        place.reach("AttractScreen")
        assert_nothing_on_screen(place)


def test_after_tout_effacer_not_even_the_person_is_left(data_dir: Path) -> None:
    with street(data_dir) as place:
        person = place.person
        place.begin_named()
        place.write(MARKER)
        who = place.flow.current.open_visit().person
        place.visitor.click("back")
        place.visitor.click("myData")
        place.visitor.click("eraseAll")
        place.visitor.click("dialog_erase")
        place.visitor.see("receipt")
        secrets = (*MARKER_BYTES, str(who).encode(), who.bytes, who.hex.encode())
        assert files_with(data_dir, *secrets) == []
        place.visitor.click("close")
        place.reach("AttractScreen")
        assert_nothing_on_screen(place)
        place.visitor.click("returning")
        place.visitor.click(f"picture_{PICTURE}")
        place.visitor.click(f"pill_{ADJECTIVE}")
        place.visitor.type(person.code)
        place.visitor.press(Qt.Key.Key_Return)
        place.visitor.see("answer")
        assert place.page == "SignInScreen"


def after_a_cut(place: Street, data_dir: Path, copy: Path) -> Path:
    """What a kill leaves, the log still unmerged; a backup that is being written is waited for."""
    work = place.kiosk.work
    assert work is not None
    place.visitor.wait_for(lambda: not work.busy, "for the disk to be at rest")
    return shutil.copytree(data_dir, copy)


def clipboard_holds_the_marker(place: Street) -> None:
    place.visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    place.visitor.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert MARKER in QApplication.clipboard().text()


def assert_nothing_on_screen(place: Street) -> None:
    assert MARKER not in QApplication.clipboard().text()
    assert place.title.startswith("Jalon")
    assert "Comète" not in place.title
    assert "Comète calme" not in place.words()


def open_activity(place: Street, name: str, *, from_path: bool = False) -> None:
    """From an activity, or from the path, to another activity."""
    if not from_path:
        place.visitor.click("back")
        place.reach("PathScreen")
    place.person.open_activity(name)
    assert place.person.attempt().activity.id == name
    place.visitor.see("message-list")


def test_what_was_done_is_offered_again_at_the_next_visit_until_it_is_put_off(
    data_dir: Path,
) -> None:
    with street(data_dir) as place:
        person = place.person
        person.arrive()
        person.answering.answer_everyone()
        person.answering.repair()
        person.close_activity()
        person.take_a_name()
        assert place.visitor.find("review") is None
        person.end()
        place.come_back(person.code)
        acts = place.visitor.find("notYet")
        assert acts is not None, "what was kept for real is asked about first"
        place.visitor.click("notYet")
        place.visitor.see("review")
        place.visitor.click("reviewLater")
        place.visitor.wait_for(lambda: place.visitor.find("review") is None, "for the path")
        place.visitor.see("realActs")
        person.end()
        place.come_back(person.code)
        place.visitor.click("notYet")
        place.visitor.click("reviewAgain")
        place.reach("Player")
        assert person.attempt().activity.id == "mailbox/mb4"
        assert person.attempt().activity.variant.id == "B"
        assert not person.attempt().first_meeting
