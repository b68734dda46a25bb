"""MB3, finding the message that matters: its worlds, its solutions, its wrong paths."""

from datetime import datetime

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.folding import fold
from kiosk.learning.mail_text import phones, says_day, says_hour
from kiosk.learning.scenario import Act
from kiosk.modules.clicker import always, bank, share, uniform
from kiosk.modules.mailbox.agenda_scenario import AgendaMailbox
from kiosk.modules.mailbox.folders import days_left
from kiosk.modules.mailbox.message import INBOX, SPAM, TRASH, read_message
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import FICTION, VARIANTS, Exercise

EXERCISE = Exercise("mb3")
made, play = EXERCISE.made, EXERCISE.play
OFFICIAL = ("@francetravail.fr", "@caf.cnafmail.fr")
"""Endings of public bodies (fact F18c); everybody else is made up."""
FIND: tuple[tuple[str, ...], ...] = (("folder", SPAM), ("open", "invitation"))
KEEP: tuple[tuple[str, ...], ...] = (("star", "invitation"), ("not-spam", "invitation"))


def mailbox(attempt: Attempt) -> AgendaMailbox:
    assert isinstance(attempt.scenario, AgendaMailbox)
    return attempt.scenario


def args(variant: str, id: str) -> dict[str, str]:
    activity = made()[variant]
    asked = {check.id: check.args for check in activity.checks}
    asked |= {consequence.id: consequence.args for consequence in activity.consequences}
    return {name: str(value) for name, value in asked[id].items()}


def words(variant: str, trace: str, field: str) -> str:
    acts = next(t for t in made()[variant].traces if t.id == trace).acts
    return [text for name, target, text in acts if (name, target) == ("fill", field)][-1]


def note(variant: str, trace: str = "agenda-first", **other: str) -> list[tuple[str, ...]]:
    """The acts that write down an appointment as a trace does; ``other`` fields say otherwise."""
    acts = next(t for t in made()[variant].traces if t.id == trace).acts
    day = next(target for name, target, _ in acts if name == "agenda-new")
    rows: list[tuple[str, ...]] = [("agenda-new", day)]
    for field in ("title", "day", "hour", "place"):
        text = other.get(field, words(variant, trace, f"agenda-{field}"))
        rows.append(("fill", f"agenda-{field}", text))
    return [*rows, ("agenda-save",)]


def pile(variant: str) -> str:
    acts = next(t for t in made()[variant].traces if t.id == "pile-deleted").acts
    return next(target for name, target, _ in acts if name == "delete")


# -- the worlds ------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_world_is_a_full_mailbox(variant: str) -> None:
    world = mailbox(begin(ROOM, made()[variant]))
    rows = world.rows()
    assert len([row for row in rows if row.folder == INBOX]) == 34
    assert len([row for row in rows if row.folder == SPAM]) >= 7
    assert 10 <= len([row for row in rows if row.folder == INBOX and not row.read]) <= 20
    assert all(not world.read(row.id).broken for row in rows)
    strangers = [row.sender.address for row in rows if row.sender != world.me]
    assert all(a.endswith((*OFFICIAL, ".example")) for a in strangers)
    assert len({world.read(row.id).message_id for row in rows}) == len(rows)
    numbers = [number for row in rows for number in phones(world.read(row.id).body)]
    assert all(number.startswith(FICTION) for number in numbers)
    gone = [days_left(row, world.now) for row in rows if row.folder in (SPAM, TRASH)]
    assert all(left and 0 < left <= 30 for left in gone), "else it would not be here any more"


def test_the_variants_are_not_the_same_box() -> None:
    worlds = [mailbox(begin(ROOM, made()[variant])) for variant in VARIANTS]
    inboxes = [[row.id for row in world.listing()] for world in worlds]
    assert len({tuple(inbox[:6]) for inbox in inboxes}) == len(VARIANTS)
    assert len({world.row("invitation").sender for world in worlds}) == len(VARIANTS)
    assert len({world.row("invitation").subject for world in worlds}) == len(VARIANTS)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_mails_agree_with_the_calendar(variant: str) -> None:
    world = mailbox(begin(ROOM, made()[variant]))
    asked = args(variant, "missed")
    when = datetime.fromisoformat(asked["when"])
    later = datetime.fromisoformat(args(variant, "noted-when")["later"])
    update, invitation = world.read("changement").body, world.read("invitation").body
    assert says_day(update, when.date())
    assert says_hour(update, when.time())
    for moment in map(datetime.fromisoformat, asked["instead"].split()):
        assert says_day(invitation, moment.date())
        assert says_hour(invitation, moment.time())
    place = fold(args(variant, "noted-where")["place"]).split()
    assert all(word in fold(invitation) for word in place)
    assert not any(word in fold(update) for word in place if not word.isdigit())
    assert world.now.replace(tzinfo=None) < when < later
    assert world.row("invitation").date < world.row("changement").date
    missed = world._answers["missed"].encode("latin-1")
    text = read_message("missed", missed).body
    assert says_day(text, later.date())
    assert says_hour(text, later.time())
    assert all(word in fold(text) for word in place)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_agenda_leaves_room_for_the_appointment(variant: str) -> None:
    world = mailbox(begin(ROOM, made()[variant]))
    asked = args(variant, "missed")
    moments = [asked["when"], *asked["instead"].split(), args(variant, "noted-when")["later"]]
    assert world.agenda.entries
    assert not any(world.agenda.clash(datetime.fromisoformat(moment)) for moment in moments)


# -- finding ---------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_search_finds_it_only_from_its_folder(variant: str) -> None:
    world = mailbox(begin(ROOM, made()[variant]))
    word = words(variant, "by-search", "search")
    world.perform(Act("fill", "search", word))
    assert "invitation" not in {row.id for row in world.listing()}
    sender = world.row("invitation").sender.address
    world.perform(Act("folder", SPAM))
    for typed in (word, f"de:{sender}"):
        world.perform(Act("fill", "search", typed))
        assert "invitation" in {row.id for row in world.listing()}
        assert "loterie" not in {row.id for row in world.listing()}


def test_the_steps_are_met_one_after_the_other() -> None:
    attempt = begin(ROOM, made()["C"])
    for row in FIND:
        attempt.scenario.perform(Act(*row))
    assert attempt.achieved() == ("find",)
    for row in KEEP:
        attempt.scenario.perform(Act(*row))
    assert attempt.achieved() == ("find", "keep")
    for row in note("C"):
        attempt.scenario.perform(Act(*row))
    assert attempt.ready
    assert mailbox(attempt).delivered == ("reminder",)
    assert mailbox(attempt).now.date() < datetime.fromisoformat(args("C", "missed")["when"]).date()


def test_a_starred_invitation_among_the_spam_is_not_kept() -> None:
    attempt = play("A", *FIND, ("star", "invitation"), *note("A"))
    assert [check.id for check in attempt.check().failed] == ["kept"]
    attempt.scenario.perform(Act("move", "invitation inbox"))
    assert attempt.check().done


@pytest.mark.parametrize(
    ("other", "missing"),
    [
        ({}, []),
        ({"place": "27, route des ponts"}, []),
        ({"place": "", "title": "Entretien 27 rte des Ponts"}, []),
        ({"place": "Jardinerie"}, ["noted-where"]),
        ({"place": "4 rue Verte, au siège"}, ["noted-where"]),
        ({"day": "samedi 5 décembre"}, ["noted-when", "noted-where"]),
        ({"hour": "14:30"}, []),
        ({"hour": "14h30 - 15h"}, []),
        ({"day": "04/12"}, []),
    ],
)
def test_an_appointment_is_judged_by_what_it_says(
    other: dict[str, str], missing: list[str]
) -> None:
    attempt = play("A", *FIND, *KEEP, *note("A", **other))
    assert [check.id for check in attempt.check().failed] == missing
    assert not attempt.repairs


# -- wrong paths -----------------------------------------------------------------------------


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_pile_with_the_invitation_waits_in_the_trash(variant: str) -> None:
    attempt = play(variant, ("folder", SPAM), ("delete", pile(variant)))
    world = mailbox(attempt)
    assert world.row("invitation").folder == TRASH
    assert days_left(world.row("invitation"), world.now) == 30
    assert not attempt.repairs, "there is time to take it back"
    attempt.scenario.perform(Act("folder", INBOX))
    attempt.scenario.perform(Act("sort", "sender"))
    assert [repair.id for repair in attempt.repairs] == ["bring-back"]
    assert world.delivered == ("asked",)
    assert world.row("asked").date == world.row("asked").date.replace(second=0)
    left = days_left(world.row("invitation"), world.now)
    assert left is not None
    assert left < 30, "a day went by"
    attempt.scenario.perform(Act("undo"))
    assert world.row("invitation").folder == SPAM, "one undo brings the pile back even now"


def test_one_who_looks_into_the_trash_is_not_asked() -> None:
    rows = [("folder", SPAM), ("delete", pile("A")), ("folder", TRASH), ("sort", "sender")]
    attempt = play("A", *rows, ("open", "invitation"))
    assert not attempt.repairs
    attempt.scenario.perform(Act("restore", "invitation"))
    assert mailbox(attempt).row("invitation").folder == SPAM


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_first_hour_leads_to_an_empty_chair(variant: str) -> None:
    attempt = play(variant, *FIND, *KEEP, *note(variant, "first-date"))
    world = mailbox(attempt)
    when = datetime.fromisoformat(args(variant, "missed")["when"])
    assert world.delivered == ("missed",)
    assert world.now.date() == world.agenda.today == when.date()
    assert world.now.replace(tzinfo=None) > when
    assert [repair.id for repair in attempt.repairs] == ["new-date"]
    assert not attempt.ready


def test_a_reminder_for_another_day_makes_nobody_wait() -> None:
    attempt = play("A", *FIND, *note("A", day="mercredi 2 décembre", title="Préparer l’entretien"))
    assert not attempt.repairs
    attempt = play("A", *FIND, *note("A", hour="10 h", title="Dentiste", place="Centre"))
    assert not attempt.repairs


def test_the_wrong_hour_after_the_pile_is_mended_with_the_new_date() -> None:
    lost = [("folder", SPAM), ("delete", pile("A")), ("folder", INBOX), ("open", "changement")]
    back = [("folder", TRASH), ("move", "invitation inbox"), ("folder", INBOX)]
    attempt = play("A", *lost, *back, ("star", "invitation"), *note("A", "first-date"))
    assert [repair.id for repair in attempt.repairs] == ["bring-back", "new-date"]
    assert not attempt.ready
    day, hour = (words("A", "first-date-mended", f"agenda-{field}") for field in ("day", "hour"))
    attempt.scenario.perform(Act("open", "missed"))
    attempt.scenario.perform(Act("agenda-open", "entry-1"))
    attempt.scenario.perform(Act("fill", "agenda-day", day))
    attempt.scenario.perform(Act("fill", "agenda-hour", hour))
    attempt.scenario.perform(Act("agenda-save"))
    assert attempt.check().done
    assert attempt.level == 1


def test_useful_mail_that_was_thrown_away_is_remarked() -> None:
    attempt = play("A", ("delete", "tata offres"), *FIND, *KEEP, *note("A"))
    verdict = attempt.check()
    assert verdict.done
    assert {check.id for check in verdict.remarks} == {"spared", "read-both"}
    attempt = play(
        "A", ("delete", "offres pizza"), ("open", "changement"), *FIND, *KEEP, *note("A")
    )
    assert attempt.check().remarks == ()


# -- it is no quiz ---------------------------------------------------------------------------


@pytest.mark.parametrize("variant", ["A", "B", "C", "D"])
def test_clicking_without_reading_leads_nowhere(variant: str) -> None:
    texts = bank(made().values())
    assert share(ROOM, made()[variant], texts, uniform, range(12)) == 0
    for act in ("delete", "not-spam", "star", "open"):
        assert share(ROOM, made()[variant], texts, always(act), range(2)) == 0
