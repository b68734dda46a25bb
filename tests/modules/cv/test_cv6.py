"""CV6: what a program reads of a CV, what it files, and who is called."""

from pathlib import Path
from shutil import copyfile

import pytest

from kiosk import assets
from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import NotOfferedError
from kiosk.modules.clicker import MOST_PASSES, always, bank, judgements, share, uniform
from kiosk.modules.cv.robot_scenario import RobotPage
from kiosk.modules.cv.robot_world import prepare_robot
from kiosk.modules.cv.room import ROOM
from kiosk.modules.single_click import single_clicks
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import FICTION, VARIANTS
from tests.modules.shipped import failed, go_on, opened, shipped

Row = tuple[str, ...]
PHONE, MAIL = ("set", "phone text"), ("set", "mail text")
PLAIN: tuple[Row, ...] = (("set", "columns one"), ("set", "box lines"), ("set", "titles words"))
LOOK: Row = ("robot",)
SEND: tuple[Row, ...] = (("attach",), ("send",))


def robot(attempt: Attempt) -> RobotPage:
    assert isinstance(attempt.scenario, RobotPage)
    return attempt.scenario


def play(variant: str, *rows: Row) -> Attempt:
    return go_on(begin(ROOM, shipped("cv", "cv6")[variant]), *rows)


def hear(attempt: Attempt) -> list[str]:
    before = len(robot(attempt).moments.told)
    while robot(attempt).moments.name:
        go_on(attempt, ("go-on",))
    return robot(attempt).moments.told[before:]


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_cv_that_looks_well_and_reads_badly(variant: str) -> None:
    activity = shipped("cv", "cv6")[variant]
    world = robot(play(variant))
    card = world.filed(world.layout)
    assert card.name
    assert not card.phone
    assert not card.mail
    assert not any(card.titles)
    assert world.person.phone.replace(" ", "").startswith(FICTION)
    assert world.person.mail.endswith(".example")
    assert world.pdf.startswith(b"%PDF-")
    assert world.person.name in activity.situation[0]


def test_the_robot_is_looked_at_and_the_page_is_mended() -> None:
    attempt = play("C")
    assert attempt.current.id == "look"
    go_on(attempt, LOOK)
    assert attempt.achieved() == ("look",)
    assert failed(attempt) == ["phone", "mail"]
    go_on(attempt, PHONE, MAIL)
    assert failed(attempt) == ["titles", "sorted"]
    go_on(attempt, PLAIN[2])
    assert failed(attempt) == ["titles", "sorted"], "a table mixes the titles themselves"
    go_on(attempt, PLAIN[0])
    assert failed(attempt) == ["sorted"]
    go_on(attempt, PLAIN[1])
    assert failed(attempt) == ["filed", "read-first"]
    go_on(attempt, LOOK, *SEND)
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 3


def test_a_number_in_a_picture_leaves_an_empty_box_and_nobody_calls() -> None:
    attempt = play("C", LOOK, MAIL, *PLAIN, LOOK, *SEND)
    world = robot(attempt)
    assert "vide" in world.moments.shown[0]
    with pytest.raises(NotOfferedError):
        go_on(attempt, PHONE)
    assert hear(attempt) == ["no-phone"]
    assert opened(attempt) == ["found"]
    assert (world.now - robot(play("C")).now).days == 6
    assert failed(attempt) == ["f-phone", "f-sent"]
    go_on(attempt, PHONE, *SEND)
    hear(attempt)
    assert failed(attempt) == ["f-read"], "it went without another look"
    go_on(attempt, LOOK, *SEND)
    assert hear(attempt) == ["called"]
    assert attempt.check().done
    assert attempt.level == 1


def test_a_link_without_its_address_loses_the_mail() -> None:
    attempt = play("C", PHONE, *PLAIN, LOOK, *SEND)
    assert hear(attempt) == ["no-mail"]
    assert failed(attempt) == ["f-mail", "f-sent"]


def test_mixed_parts_wait_in_another_folder() -> None:
    attempt = play("C", PHONE, MAIL, LOOK, *SEND)
    assert hear(attempt) == ["jumbled"]
    assert opened(attempt) == ["tidy"]
    assert failed(attempt) == ["o-titles", "o-sorted", "o-sent"]
    go_on(attempt, *PLAIN[:2], ("set", "titles both"), LOOK, *SEND)
    assert hear(attempt) == ["called"]
    assert attempt.check().done


def test_the_page_comes_back_with_each_change() -> None:
    attempt = play("C", LOOK)
    world = robot(attempt)
    assert robot(attempt).looking
    go_on(attempt, PHONE)
    assert not robot(attempt).looking
    assert world.holds("looked", {"many": 1})
    go_on(attempt, ("robot",), ("page",))
    assert not robot(attempt).looking
    go_on(attempt, ("undo",))
    assert world.layout[0] == "picture"
    for row in (
        ("page",),
        ("undo",),
        ("send",),
        ("set", "phone picture"),
        ("set", "phone"),
        ("look",),
    ):
        with pytest.raises(NotOfferedError):
            go_on(attempt, row)


def test_a_change_takes_the_cv_out_of_the_form() -> None:
    attempt = play("C", ("attach",))
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("attach",))
    go_on(attempt, LOOK, PHONE)
    with pytest.raises(NotOfferedError):
        go_on(attempt, ("send",))


def test_a_good_cv_sent_unread_is_to_be_looked_at() -> None:
    attempt = play("C", LOOK, PHONE, MAIL, *PLAIN, *SEND)
    assert hear(attempt) == ["called"]
    assert failed(attempt) == ["read-first"]
    go_on(attempt, LOOK, *SEND)
    hear(attempt)
    assert attempt.check().done
    assert attempt.level == 3


def test_a_world_is_found_again() -> None:
    attempt = play("C", LOOK, PHONE, MAIL, *PLAIN, LOOK)
    again = play("C")
    again.scenario.restore(attempt.scenario.snapshot())
    assert robot(again).layout == robot(attempt).layout
    assert robot(again).looking
    go_on(again, *SEND)
    assert robot(again).sent[0].read


def test_players_without_reading_do_not_pass() -> None:
    activity = shipped("cv", "cv6")["C"]
    texts = bank(shipped("cv", "cv6").values())
    assert share(ROOM, activity, texts, uniform, range(300)) < MOST_PASSES
    for name in judgements(ROOM, activity):
        for last in (False, True):
            assert share(ROOM, activity, texts, always(name, last), range(4)) == 0, (name, last)


def test_few_checks_are_met_by_one_click() -> None:
    met = set().union(*single_clicks(ROOM, shipped("cv", "cv6")["C"]))
    assert met == {"looked", "phone", "mail"}


def test_an_author_is_told_what_is_missing(tmp_path: Path) -> None:
    folder = assets.path("modules", "cv", "fr", "cv6")
    for name in ("people.yaml", "stories.yaml", "c.json", "c.pdf"):
        copyfile(folder / name, tmp_path / name)
    layout = {"phone": "picture", "mail": "link", "columns": "two", "box": "box", "titles": "icons"}
    world: dict[str, object] = {
        "start": "2026-11-27T09:40+01:00",
        "read": "c",
        "layout": layout,
        "stories": "stories.yaml",
        "values": {"firm": "Burger Comète", "recruiter": "Mme Adler"},
    }
    assert prepare_robot(world, tmp_path)["layout"] == layout
    wrong: list[tuple[dict[str, object], str]] = [
        ({"read": "zoe"}, "nobody"),
        ({"read": "a"}, "is missing"),
        ({"layout": {**layout, "mail": "none"}}, "one way"),
        ({"layout": "plain"}, "keys and values"),
    ]
    for other, said in wrong:
        with pytest.raises(ValueError, match=said):
            prepare_robot({**world, **other}, tmp_path)
    with pytest.raises(ValueError, match="world: write"):
        prepare_robot({"read": "c"}, tmp_path)
    (tmp_path / "c.json").write_text('{"lines": [], "pages": []}', "utf-8")
    with pytest.raises(ValueError, match="72 pages"):
        prepare_robot(world, tmp_path)
