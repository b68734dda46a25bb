"""Several messages are changed by one act and come back by one; spam and trash count days."""

from datetime import timedelta

import pytest

from kiosk.learning.scenario import NotOfferedError
from kiosk.modules.mailbox.folders import KEPT_DAYS, common, days_left
from kiosk.modules.mailbox.message import INBOX, SPAM, TRASH
from kiosk.modules.mailbox.scenario import MailboxScenario, move_target
from tests.modules.mailbox.boxes import box, do, ids, offered


def where(world: MailboxScenario, *names: str) -> set[str]:
    return {world.row(name).folder for name in names}


def test_a_pile_goes_at_once_and_comes_back_at_once() -> None:
    world = do(box(), ("open", "friend"), ("delete", "summons friend"))
    assert (ids(world), world.opened) == ([], "")
    do(world, ("folder", TRASH))
    assert set(ids(world)) == {"summons", "friend"}
    do(world, ("undo",), ("folder", INBOX))
    assert ids(world) == ["summons", "friend"]
    assert world.undoable == ""
    assert world.row("friend").read


def test_every_change_and_move_takes_several() -> None:
    world = box(spam=["shop", "other"])
    do(world, ("folder", SPAM), ("not-spam", "other shop"))
    assert where(world, "shop", "other") == {INBOX}
    do(world, ("folder", INBOX), ("star", "shop friend"), ("mark-read", "shop friend summons"))
    assert [world.row(id).starred for id in ("shop", "friend", "summons")] == [True, True, False]
    do(world, ("move", move_target("shop summons", SPAM)))
    assert where(world, "shop", "summons") == {SPAM}
    do(world, ("undo",), ("undo",), ("undo",))
    assert not world.row("friend").starred
    assert not world.row("summons").read
    assert where(world, "shop", "summons") == {INBOX}


def test_a_snapshot_brings_it_again() -> None:
    world = do(
        box(), ("delete", "friend summons"), ("folder", TRASH), ("restore", "friend summons")
    )
    again = box()
    again.restore(world.snapshot())
    assert again.rows() == world.rows()


def test_search_results_go_together() -> None:
    world = do(box(), ("reply", "summons"), ("fill", "body", "lac"), ("send",))
    do(world, ("fill", "search", "lina"), ("delete", "sent-1 friend"))
    assert where(world, "sent-1", "friend") == {TRASH}


@pytest.mark.parametrize(
    "act",
    [
        ("delete", "summons summons"),
        ("delete", "summons shop"),
        ("delete", "summons nobody"),
        ("delete", ""),
        ("delete", "summons  friend"),
        ("not-spam", "summons friend"),
        ("move", "summons friend"),
        ("move", move_target("summons friend", INBOX)),
        ("open", "summons friend"),
    ],
)
def test_what_one_of_them_cannot_nobody_does(act: tuple[str, str]) -> None:
    world = box(spam=["shop"])
    with pytest.raises(NotOfferedError):
        do(world, act)
    assert where(world, "summons", "friend") == {INBOX}


def test_the_whole_list_is_offered() -> None:
    world = box()
    assert ("delete", "summons friend") in offered(world)
    do(world, ("delete", "summons friend"), ("folder", TRASH))
    assert not [name for name, _ in offered(world) if name == "delete"]


def test_what_all_can_do_is_common() -> None:
    world = box(spam=["shop"])
    rows = [world.row(id) for id in ("summons", "friend")]
    assert common(rows) == (["star", "mark-read", "delete", "report-spam"], [SPAM, TRASH])
    assert common([*rows, world.row("shop")]) == (["star", "mark-read", "delete"], [TRASH])
    assert common([]) == ([], [])


def test_days_are_counted_from_the_move() -> None:
    world = box(spam=["shop"])
    shop = world.row("shop")
    assert days_left(world.row("friend"), world.now) is None
    assert days_left(shop, world.now) == KEPT_DAYS - 2, "it came on Saturday"
    do(world, ("delete", "friend"))
    friend = world.row("friend")
    assert days_left(friend, world.now) == KEPT_DAYS
    assert days_left(friend, world.now + timedelta(days=29)) == 1
    assert days_left(friend, world.now + timedelta(days=45)) == 0
    do(world, ("undo",))
    assert days_left(world.row("friend"), world.now) is None
    do(world, ("folder", SPAM), ("delete", "shop"), ("undo",))
    assert days_left(world.row("shop"), world.now) == KEPT_DAYS - 2, "undone, it counts as before"
