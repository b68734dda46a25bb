"""Writing mail: replying, addresses, drafts, what sending refuses, what comes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.learning.scenario import Act
from tests.modules.mailbox.view.conftest import Mail
from tests.modules.mailbox.view.worlds import box, filled, sent_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_reply_by_keyboard_only(mail: Mail) -> None:
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_Return)
    mail.hands.press(Qt.Key.Key_R, CTRL)
    assert mail.focus_name() == "body"
    mail.hands.type("Bonjour Madame,\nJe viendrai.\nCordialement,\nLina Morel")
    mail.hands.press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert [str(person) for person in mail.world.sent[0].recipients] == [
        "Mme Faure <recrutement@cafe-marches.example>"
    ]
    assert mail.world.sent[0].in_reply_to == "<convocation@cafe-marches.example>"
    assert sent_text(mail.world).startswith("Bonjour Madame,\nJe viendrai.")
    assert "-- \nLina Morel" in sent_text(mail.world)
    assert mail.focus_name() == "message-list"


def test_a_reply_by_mouse_and_the_answer_that_comes(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("Je viendrai.")
    mail.hands.click("send")
    assert mail.toast() == "Message sent. 1 new message(s)."
    assert mail.spoken(0).startswith("Karim Benali, Re: Entretien jeudi à 14 h")
    assert mail.spoken(0).endswith("unread")


def test_typing_becomes_one_fill_per_changed_field(mail: Mail) -> None:
    seen: list[str] = []
    mail.view.typed.connect(lambda: seen.append("typed"))
    mail.view.acted.connect(lambda: seen.append("acted"))
    mail.hands.press(Qt.Key.Key_N, CTRL)
    assert seen == ["acted"]
    mail.hands.type("karim")
    assert seen[1:] == ["typed"] * 5
    assert filled(mail.world) == []
    mail.view.flush()
    assert filled(mail.world) == [Act("fill", "to", "karim")]
    mail.view.flush()
    assert len(filled(mail.world)) == 1


def test_the_caret_and_the_text_stay_when_the_world_moves(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("Bonjour")
    mail.hands.press(Qt.Key.Key_Left, times=3)
    mail.world.perform(Act("star", "atelier"))
    mail.view.flush()
    mail.hands.type("-")
    assert mail.text().startswith("Bonj-our")
    assert mail.focus_name() == "body"


def test_undo_in_a_text_undoes_typing_only(mail: Mail) -> None:
    mail.hands.focus_by_tab("message-list")
    mail.hands.press(Qt.Key.Key_Delete)
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("Bonjour")
    mail.hands.press(Qt.Key.Key_Z, CTRL)
    assert not mail.text().startswith("Bonjour")
    assert mail.world.row("convocation").folder == "trash"


def test_send_says_what_is_missing(mail: Mail) -> None:
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.click("send")
    assert mail.world.sent == ()
    assert mail.view.compose.notice.isVisible()
    assert mail.view.compose.notice.title == "A recipient is missing."
    assert mail.focus_name() == "to"
    mail.hands.type("faure,")
    assert not mail.view.compose.notice.isVisible()
    mail.hands.click("send")
    assert mail.view.compose.notice.text == "Look at “faure”."
    assert mail.world.sent == ()


def test_addresses_are_chips_that_the_keyboard_removes(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.press(Qt.Key.Key_R, CTRL | SHIFT)
    cc = mail.view.compose.addresses["cc"]
    assert len(cc.chips) == 11
    cc.edit.setFocus()
    mail.hands.press(Qt.Key.Key_Backspace)
    assert mail.focus_name() == "address-chip"
    mail.hands.press(Qt.Key.Key_Delete)
    mail.hands.press(Qt.Key.Key_Left)
    mail.hands.press(Qt.Key.Key_Backspace)
    assert len(cc.chips) == 9
    mail.view.flush()
    assert mail.world.composing is not None
    assert mail.world.composing.cc.count("@") == 9
    assert mail.world.row("convocation").folder == "inbox", "Suppr took the address, not the mail"


def test_the_cross_of_a_chip(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    chip = mail.view.compose.addresses["to"].chips[0]
    middle = chip.rect().center()
    middle.setX(chip.width() - chip.height() // 2)
    mail.hands.click_at(chip, middle)
    assert mail.view.compose.value("to") == ""


def test_suggestions_from_the_address_book(mail: Mail) -> None:
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.type("so")
    suggestions = mail.window.findChild(type(mail.view.compose.addresses["to"]._suggestions))
    assert suggestions is not None
    assert suggestions.isVisible()
    mail.hands.press(Qt.Key.Key_Escape)
    assert not suggestions.isVisible()
    mail.hands.type("f")
    mail.hands.press(Qt.Key.Key_Down)
    mail.hands.press(Qt.Key.Key_Return)
    assert mail.view.compose.value("to") == "Sofia Costa <candidat1@messagerie.example>"
    assert not suggestions.isVisible()


def test_an_address_from_the_contacts(mail: Mail) -> None:
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.click("address-book")
    assert mail.focus_name() == "contacts"
    mail.hands.press(Qt.Key.Key_End)
    mail.hands.press(Qt.Key.Key_Return)
    assert mail.view.compose.value("to").startswith("Tom Girard <")
    assert mail.focus_name() == "to"
    mail.hands.click("close-draft")
    mail.hands.click("contacts-settings")
    mail.hands.press(Qt.Key.Key_Return)
    assert mail.world.composing is not None
    assert mail.view.compose.value("to").startswith("Inès Roux <")


def test_cc_and_bcc_are_revealed(mail: Mail) -> None:
    mail.hands.press(Qt.Key.Key_N, CTRL)
    assert mail.view.widget_for("bcc") is None
    mail.hands.click("show-cc")
    assert mail.focus_name() == "cc"
    mail.hands.type("a@messagerie.example;b@messagerie.example,")
    mail.hands.press(Qt.Key.Key_Tab)
    assert mail.focus_name() == "bcc"
    mail.view.flush()
    assert mail.world.composing is not None
    assert mail.world.composing.cc == "a@messagerie.example, b@messagerie.example"


def test_a_draft_is_kept_and_reopened(mail: Mail) -> None:
    mail.hands.press(Qt.Key.Key_N, CTRL)
    mail.hands.press(Qt.Key.Key_Tab, times=2)
    mail.view.compose.subject.setFocus()
    mail.hands.type("Une question")
    mail.hands.click("close-draft")
    assert mail.world.composing is None
    mail.view.demonstrate(Act("folder", "drafts"))
    assert mail.subjects() == ["Une question"]
    mail.click_row(0)
    assert mail.view.compose.value("subject") == "Une question"
    mail.hands.click("discard")
    assert mail.subjects() == []
    mail.hands.click("toastAction")
    assert mail.view.compose.value("subject") == "Une question"


def test_a_mail_put_aside_comes_back(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("Je viens")
    mail.click_row(1)
    assert mail.world.opened == "atelier"
    mail.hands.click("minimised")
    assert mail.text().startswith("Je viens")
    mail.hands.click("minimise")
    assert mail.view.reading.isVisible()


def test_the_signature_counts_from_the_next_mail_on(mail: Mail) -> None:
    mail.hands.click("signature-settings")
    mail.hands.press(Qt.Key.Key_A, CTRL)
    mail.hands.type("Lina M.\n06 00 00 00 00")
    mail.hands.click("save-signature")
    assert mail.world.signature == "Lina M.\n06 00 00 00 00"
    mail.hands.press(Qt.Key.Key_N, CTRL)
    assert mail.text().endswith("-- \nLina M.\n06 00 00 00 00")


def test_tab_leaves_the_text(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.press(Qt.Key.Key_Tab)
    assert mail.focus_name() == "send"


def test_saved_is_said_below_the_text(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("B")
    assert mail.view.widget_for("saved") is None
    mail.view.set_saved(True)
    assert mail.view.widget_for("saved") is None, "nothing of this draft was kept yet"
    mail.view.flush()
    mail.view.set_saved(True)
    assert mail.view.widget_for("saved") is not None
    mail.hands.type("o")
    assert mail.view.widget_for("saved") is None


def test_another_view_of_the_same_acts_shows_the_same_draft(
    mail: Mail, show: Callable[..., Mail], tmp_path: Path
) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.type("Bonjour Madame,")
    mail.view.flush()
    folder = tmp_path / "again"
    folder.mkdir()
    world = box(folder, answers=True, signature="Lina Morel")
    world.restore(mail.world.snapshot())
    later = show(world)
    assert later.text() == mail.text()
    assert later.view.compose.value("subject") == "Re: Entretien jeudi à 14 h"


@pytest.mark.parametrize("keys", ["Ctrl+R", "Ctrl+Return"])
def test_no_key_of_the_program_sends_by_surprise(mail: Mail, keys: str) -> None:
    mail.click_row(0)
    mail.hands.click("reply")
    mail.hands.press(Qt.Key.Key_R if keys == "Ctrl+R" else Qt.Key.Key_Return, CTRL)
    assert mail.world.sent == ()
    assert mail.world.composing is not None


def test_many_addresses_are_folded_behind_a_button(mail: Mail) -> None:
    mail.click_row(0)
    mail.hands.press(Qt.Key.Key_R, CTRL | SHIFT)
    cc = mail.view.compose.addresses["cc"]
    shown = [chip for chip in cc.chips if chip.isVisible()]
    assert 1 <= len(shown) < len(cc.chips) == 11
    assert cc.more.text() == f"+\u00a0{11 - len(shown)}"
    assert mail.view.compose.value("cc").count("@") == 11, "all of them count"
    mail.hands.click("more-cc")
    assert all(chip.isVisible() for chip in cc.chips)
    assert not cc.more.isVisible()
