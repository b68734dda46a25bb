"""The mailbox behaves as mail programs do."""

import pytest

from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.mailbox.message import DRAFTS, INBOX, SENT, SPAM, STARRED, TRASH
from kiosk.modules.mailbox.outbox import Refusal, Refused
from kiosk.modules.mailbox.scenario import move_target
from tests.modules.mailbox.boxes import BOSS, KARIM, LEA, MESSAGES, SUMMONS, box, do, ids, offered


def test_the_inbox_shows_the_newest_first() -> None:
    world = box()
    first = world.listing()[0]
    assert ids(world) == ["summons", "friend"]
    assert (first.sender.name, first.subject, first.read) == (
        "Hélène Faure",
        "Entretien jeudi",
        False,
    )
    assert first.snippet == "Bonjour, Je vous attends jeudi à 14 h. Hélène Faure"


def test_opening_parses_the_message_and_marks_it_read() -> None:
    world = do(box(), ("open", "summons"))
    reading = world.reading()
    assert reading is not None
    assert reading.body == "Bonjour,\n\nJe vous attends jeudi à 14 h.\n\nHélène Faure"
    assert [p.address for p in reading.cc] == [KARIM, LEA]
    assert world.row("summons").read
    assert [f.unread for f in world.folders() if f.id == INBOX] == [1]


def test_a_web_page_is_read_as_text() -> None:
    reading = do(box(), ("open", "friend")).reading()
    assert reading is not None
    assert reading.body == "Coucou Lina,\n\nvoilà !"


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "From: a@b.example\nContent-Type: text/plain; charset=nonsense\n\nx",
        "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\nx",
        "no header at all",
        "From: @@@\n\nx",
        "From: a@b.example\nDate: someday\nContent-Transfer-Encoding: base64\n\n===",
        "\x00\x01\x02\xff",
    ],
)
def test_a_damaged_file_never_stops_the_mailbox(raw: str) -> None:
    world = box()
    world._raw["summons"] = raw.encode("latin-1")
    do(world, ("open", "summons"), ("reply-all", "summons"), ("fill", "body", "Oui"))
    reading = world.reading()
    assert reading is not None
    do(world, ("open", "friend"), ("folder", SENT))


def test_a_damaged_file_still_shows_its_row() -> None:
    world = box()
    world._raw["summons"] = b"nothing"
    reading = do(world, ("open", "summons")).reading()
    assert reading is not None
    assert reading.broken
    assert (reading.subject, reading.sender.address) == ("Entretien jeudi", BOSS)


def test_a_reply_goes_to_the_author_in_the_thread() -> None:
    draft = do(box(), ("reply", "summons")).composing
    assert draft is not None
    assert draft.to == f"Hélène Faure <{BOSS}>"
    assert (draft.cc, draft.subject) == ("", "Re: Entretien jeudi")
    assert draft.in_reply_to == "<summons@cafe.example>"
    assert draft.body == (
        "\n\nLe lun. 23 nov. 2026 à 08:47, Hélène Faure a écrit :\n"
        "> Bonjour,\n>\n> Je vous attends jeudi à 14 h.\n>\n> Hélène Faure"
    )


def test_a_reply_to_all_puts_the_others_in_copy_and_not_oneself() -> None:
    draft = do(box(), ("reply-all", "summons")).composing
    assert draft is not None
    assert draft.cc == f"Karim <{KARIM}>, {LEA}"


def test_a_reply_keeps_the_references_of_the_thread() -> None:
    draft = do(box(), ("reply", "friend")).composing
    assert draft is not None
    assert draft.references == ("<older@monmail.example>", "<photos@monmail.example>")


def test_reply_to_is_respected() -> None:
    text = SUMMONS.replace("Subject:", "Reply-To: jobs@cafe.example\nSubject:")
    draft = do(box(messages={"summons": text}), ("reply", "summons")).composing
    assert draft is not None
    assert draft.to == "jobs@cafe.example"


@pytest.mark.parametrize("subject", ["Re: Entretien jeudi", "RE: Re : TR: Entretien jeudi"])
def test_prefixes_are_not_stacked(subject: str) -> None:
    text = SUMMONS.replace("Subject: Entretien jeudi", f"Subject: {subject}")
    world = do(box(messages={"summons": text}), ("reply", "summons"))
    assert world.composing is not None
    assert world.composing.subject == "Re: Entretien jeudi"
    do(world, ("forward", "summons"))
    assert world.composing is not None
    assert world.composing.subject == "TR: Entretien jeudi"


def test_a_forward_carries_the_message_and_starts_a_new_thread() -> None:
    draft = do(box(), ("forward", "summons")).composing
    assert draft is not None
    assert (draft.to, draft.in_reply_to, draft.references) == ("", "", ())
    assert "---------- Message transféré ----------\nDe : Hélène Faure <faure@" in draft.body
    assert draft.body.endswith("Je vous attends jeudi à 14 h.\n\nHélène Faure")


def test_the_signature_stands_above_the_quote() -> None:
    world = do(box(), ("fill", "signature", "Lina Traoré\n06 39 98 41 27"), ("new",))
    assert world.composing is not None
    assert world.composing.body == "\n\n-- \nLina Traoré\n06 39 98 41 27"
    do(world, ("reply", "summons"))
    assert world.composing.body.startswith("\n\n-- \nLina Traoré\n06 39 98 41 27\n\nLe lun.")


def test_nothing_leaves_without_a_recipient() -> None:
    world = do(box(), ("new",))
    assert world.refused == Refused(Refusal.NO_RECIPIENT)
    with pytest.raises(NotOfferedError):
        do(world, ("send",))
    do(world, ("fill", "to", f"Mme Faure, {BOSS}"))
    assert world.refused == Refused(Refusal.NOT_AN_ADDRESS, "Mme Faure")
    do(world, ("fill", "to", f"Mme Faure <{BOSS}>, "), ("send",))
    assert world.sent[0].subject == ""
    assert world.composing is None


def test_a_touched_draft_is_kept_and_an_untouched_one_is_gone() -> None:
    world = do(box(), ("reply", "summons"), ("close-draft",))
    assert world.drafts() == []
    do(world, ("reply", "summons"), ("fill", "body", "Bonjour"), ("close-draft",))
    do(world, ("folder", DRAFTS))
    assert ids(world) == ["draft-2"]
    do(world, ("edit", "draft-2"), ("fill", "body", "Bonjour Madame"), ("send",))
    assert world.drafts() == []
    assert world.sent[0].body == "Bonjour Madame"
    assert world.sent[0].in_reply_to == "<summons@cafe.example>"


def test_opening_a_message_while_writing_puts_the_draft_aside() -> None:
    world = do(box(), ("reply", "summons"), ("fill", "body", "Oui"), ("open", "friend"))
    assert (world.composing, world.minimised) == (None, world.drafts()[0])
    draft = do(world, ("edit", "draft-1")).composing
    assert draft == world.drafts()[0]
    assert draft.body == "Oui"


def test_a_discarded_draft_comes_back() -> None:
    world = do(box(), ("reply", "summons"), ("fill", "body", "Oui"), ("discard", "draft-1"))
    assert (world.composing, world.drafts(), world.undoable) == (None, [], "discard")
    do(world, ("undo",))
    assert world.composing is not None
    assert world.composing.body == "Oui"


def test_deleting_and_undoing() -> None:
    world = do(box(), ("open", "summons"), ("delete", "summons"))
    assert (ids(world), world.opened, world.undoable) == (["friend"], "", "delete")
    do(world, ("undo",))
    assert ids(world) == ["summons", "friend"]
    assert world.row("summons").read
    assert world.undoable == ""


def test_the_trash_gives_back_to_where_it_was() -> None:
    world = do(box(spam=["shop"]), ("folder", SPAM), ("delete", "shop"), ("folder", TRASH))
    assert ids(world) == ["shop"]
    do(world, ("restore", "shop"), ("folder", SPAM))
    assert ids(world) == ["shop"]
    do(world, ("not-spam", "shop"))
    assert world.row("shop").folder == INBOX


def test_moving_marking_and_starring_are_undone_one_by_one() -> None:
    world = box()
    do(world, ("move", move_target("summons", SPAM)), ("star", "friend"), ("open", "friend"))
    do(world, ("mark-unread", "friend"))
    assert world.opened == ""
    do(world, ("undo",))
    assert world.row("friend").read
    do(world, ("undo",))
    assert not world.row("friend").starred
    assert world.row("friend").read
    do(world, ("undo",))
    assert world.row("summons").folder == INBOX


def test_reporting_spam() -> None:
    world = do(box(), ("report-spam", "friend"), ("folder", SPAM))
    assert ids(world) == ["friend"]
    assert ("report-spam", "friend") not in offered(world)


def test_starred_is_a_view() -> None:
    world = do(box(), ("star", "friend"), ("folder", STARRED))
    assert ids(world) == ["friend"]
    assert world.row("friend").folder == INBOX
    do(world, ("delete", "friend"))
    assert ids(world) == []


@pytest.mark.parametrize(
    ("acts", "order"),
    [
        ([("sort", "date")], ["friend", "summons"]),
        ([("sort", "sender")], ["summons", "friend"]),
        ([("sort", "sender"), ("sort", "sender")], ["friend", "summons"]),
        ([("sort", "subject")], ["summons", "friend"]),
        ([("sort", "subject"), ("sort", "subject")], ["friend", "summons"]),
    ],
)
def test_sorting_turns_both_ways(acts: list[tuple[str, str]], order: list[str]) -> None:
    assert ids(do(box(), *acts)) == order


def test_what_is_sent_stands_in_the_sent_folder() -> None:
    world = do(box(), ("reply", "summons"), ("fill", "body", "Oui"), ("send",), ("folder", SENT))
    assert ids(world) == ["sent-1"]
    reading = do(world, ("open", "sent-1")).reading()
    assert reading is not None
    assert reading.body == "Oui"
    do(world, ("reply", "sent-1"))
    assert world.composing is not None
    assert BOSS in world.composing.to


def test_suggestions_come_from_the_book_and_from_senders() -> None:
    world = box()
    assert [p.address for p in world.suggest("hel")] == [BOSS]
    assert [p.address for p in world.suggest(f"{BOSS}, KAR")] == [KARIM]
    assert [p.address for p in world.suggest("faure")] == [BOSS]
    assert world.suggest(f"{BOSS}, ") == []
    assert world.suggest("lina") == []


def test_an_act_that_is_not_offered_changes_nothing() -> None:
    world = box()
    for act in (Act("send"), Act("open", "nobody"), Act("fill", "body", "x"), Act("fly")):
        with pytest.raises(NotOfferedError):
            world.perform(act)
    assert world.acts == ()
    with pytest.raises(NotOfferedError):
        do(box(spam=["shop"]), ("open", "shop"))


def test_filling_one_field_many_times_is_one_act() -> None:
    world = do(box(), ("reply", "summons"))
    for end in range(1, 40):
        do(world, ("fill", "body", "Bonjour Madame"[:end]))
    assert len(world.acts) == 2


def test_the_box_without_messages_works() -> None:
    world = box(messages={})
    assert ids(world) == []
    do(world, ("fill", "search", "de:x"), ("new",))
    assert MESSAGES
