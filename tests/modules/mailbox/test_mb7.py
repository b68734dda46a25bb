"""« Ranger et retrouver »: what is judged, how the world answers, and the way back."""

from pathlib import Path

import pytest

from kiosk.learning.attempt import Attempt
from kiosk.learning.scenario import NotOfferedError
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.tidy_scenario import PlannedFolder, TidyMailbox
from kiosk.modules.traces import begin
from tests.modules.installed import content
from tests.modules.mailbox.boxes import do, ids, offered

SERVICE = "aides@ville-belleval.example"
JOBS = ("offre", "accuse", "entretien", "essai", "forum")
FOUND = (("folder", "trash"), ("open", "attestation"), ("save-attachment", "attestation/0"))
GATHERED = (
    ("folder", "inbox"), ("new-folder", "", "Emploi"), *(("move", f"{id} own-1") for id in JOBS)
)  # fmt: skip
LEFT = (
    ("folder", "inbox"), ("open", "lettre-a"), ("unsubscribe", "lettre-a"),
    ("open", "lettre-b"), ("unsubscribe", "lettre-b"),
)  # fmt: skip
REPORTED = (("folder", "inbox"), ("report-spam", "piege"))
EMPTIED = (("folder", "trash"), ("empty-folder", "trash"))
ASKS = (
    "Bonjour,\n\nPouvez-vous m’envoyer une copie de mon attestation de paiement de juin ?\n\n"
    "Merci d’avance, cordialement,\nLina Traoré"
)


def attempt(*parts: tuple[tuple[str, ...], ...]) -> Attempt:
    """Lina's mailbox after these acts."""
    made = begin(ROOM, content().activities["mailbox/mb7"]["C"])
    for part in parts:
        do(box(made), *(act for act in part if act != ("folder", box(made).folder)))
    return made


def box(made: Attempt) -> TidyMailbox:
    assert isinstance(made.scenario, TidyMailbox)
    return made.scenario


def asking(body: str, to: str = SERVICE, subject: str = "") -> tuple[tuple[str, ...], ...]:
    begun = (("new",), ("fill", "to", to), ("fill", "subject", subject))
    return (*begun, ("fill", "body", body), ("send",))


def failed(made: Attempt) -> list[str]:
    return [check.id for goal in made.goals for check in made.missing(goal)]


def test_each_step_is_met_by_what_it_asks() -> None:
    for parts, step in (
        ((), "find"), ((FOUND,), "sort"), ((FOUND, GATHERED), "lists"),
        ((FOUND, GATHERED, LEFT), "lists"), ((FOUND, GATHERED, LEFT, REPORTED), "room"),
    ):  # fmt: skip
        assert attempt(*parts).current.id == step
    made = attempt(FOUND, GATHERED, LEFT, REPORTED, EMPTIED)
    assert made.ready
    assert made.repairs == ()
    assert [remark.id for remark in made.check().remarks] == ["ruled"]


def test_in_any_order_and_the_saved_file_is_enough() -> None:
    """Who saved the attestation may empty the bin with it."""
    made = attempt(REPORTED, LEFT, GATHERED, FOUND, EMPTIED)
    assert made.ready
    assert "attestation" in box(made).erased
    assert made.repairs == ()


@pytest.mark.parametrize(
    ("acts", "missing"),
    [
        (((("folder", "trash"), ("open", "autre"), ("save-attachment", "autre/0")),), "kept"),
        ((FOUND, (("delete-file", "attestation-0.0"),)), "kept"),
        ((GATHERED, (("move", "mobile own-1"),)), "gathered"),
        ((GATHERED, (("folder", "own-1"), ("delete", "offre"))), "gathered"),
        ((GATHERED, (("delete-folder", "own-1"),)), "gathered"),
        (((("folder", "inbox"), *(("move", f"{id} archive") for id in JOBS)),), "gathered"),
        ((LEFT[:3],), "left"),
        (((("delete", "piege"),),), "reported"),
        (((("delete", "photos"), ("delete", "album")),), "roomy"),
    ],
)
def test_what_is_not_enough(acts: tuple[tuple[tuple[str, ...], ...], ...], missing: str) -> None:
    assert missing in failed(attempt(*acts))


def test_mail_from_the_desk_and_from_oneself_may_lie_in_the_folder() -> None:
    made = attempt(GATHERED, (("move", "guichet own-1"), ("move", "tiers own-1")))
    assert "gathered" not in failed(made)


@pytest.mark.parametrize("name", ["mes emplois", "TRAVAIL", "Candidatures 2026", "emplio"])
def test_a_name_that_says_work_in_any_way(name: str) -> None:
    made = attempt(GATHERED, (("rename-folder", "own-1", f"{name} "),))
    assert "named" not in [remark.id for remark in made.check().remarks]


def test_a_folder_with_a_free_name_is_as_good_and_only_commented() -> None:
    made = attempt(FOUND, GATHERED, LEFT, REPORTED, EMPTIED, (("rename-folder", "own-1", "Lina"),))
    verdict = made.check()
    assert verdict.done
    assert "named" in [remark.id for remark in verdict.remarks]


# -- folders, rules, room --------------------------------------------------------------------


@pytest.mark.parametrize("name", ["", "  ", "émploi", "x" * 41])
def test_names_that_no_folder_can_have(name: str) -> None:
    world = box(attempt(GATHERED))
    before = world.acts
    with pytest.raises(NotOfferedError):
        do(world, ("new-folder", "", name))
    assert world.acts == before
    assert [folder.name for folder in world.own] == ["Emploi"]


def test_a_deleted_folder_gives_its_messages_back_to_the_inbox() -> None:
    made = attempt(GATHERED, (("folder", "own-1"), ("delete", "offre"), ("delete-folder", "own-1")))
    world = box(made)
    assert world.folder == "inbox"
    assert set(JOBS[1:]) <= set(ids(world))
    do(world, ("folder", "trash"), ("restore", "offre"))
    assert world.row("offre").folder == "inbox"


def test_a_move_to_a_folder_is_taken_back() -> None:
    world = box(attempt((("new-folder", "", "Emploi"), ("move", "offre own-1"), ("undo",))))
    assert world.row("offre").folder == "inbox"


def test_the_search_looks_into_own_folders_and_not_into_the_trash() -> None:
    world = box(attempt(GATHERED, (("fill", "search", "attestation"),)))
    assert ids(world) == ["guichet", "tiers"]
    do(world, ("fill", "search", "serveuse"))
    assert ids(world) == ["nouvelle", "offre"]
    do(world, ("folder", "trash"), ("fill", "search", "attestation"))
    assert ids(world) == ["attestation", "autre"]


def test_a_rule_tidies_what_is_there_when_asked_and_what_arrives() -> None:
    rule = ("add-rule", "from own-1", "restaurants-du-lac")
    made = attempt((("new-folder", "", "Emploi"), rule))
    world = box(made)
    assert world.inside("own-1") == []
    do(world, ("apply-rule", "rule-1"))
    assert [row.id for row in world.inside("own-1")] == ["offre"]
    do(world, *(("move", f"{id} own-1") for id in JOBS[1:]))
    assert world.row("nouvelle").folder == "own-1", "the next advertisement follows the rule"
    assert "ruled" not in [remark.id for remark in made.check().remarks]
    assert world.folder_plan() == (PlannedFolder("Emploi", 6, (("from", "restaurants-du-lac"),)),)


def test_without_a_rule_it_stays_in_the_inbox() -> None:
    assert box(attempt(GATHERED)).row("nouvelle").folder == "inbox"


def test_a_rule_for_the_subject_ends_with_its_folder() -> None:
    rule = ("add-rule", "subject own-1", "ENTRETIEN")
    world = box(attempt((("new-folder", "", "Emploi"), rule, ("apply-rule", "rule-1"))))
    assert [row.id for row in world.inside("own-1")] == ["entretien"]
    with pytest.raises(NotOfferedError):
        do(world, ("add-rule", "subject archive", "entretien"))
    do(world, ("delete-folder", "own-1"))
    assert world.rules.all() == ()


def test_a_rule_that_takes_too_much_brings_strangers() -> None:
    rule = ("add-rule", "subject own-1", "offre")
    assert "gathered" in failed(attempt(GATHERED, (rule, ("apply-rule", "rule-1"))))


def test_trash_and_spam_count_until_they_are_emptied() -> None:
    world = box(attempt())
    assert world.storage.percent == 98
    do(world, ("delete", "photos"))
    assert world.storage.percent == 98
    do(world, ("folder", "trash"), ("erase", "photos"))
    assert world.storage.percent == 73
    do(world, ("folder", "spam"), ("empty-folder", "spam"))
    assert world.storage.percent == 71
    assert not world.storage.nearly_full


def test_what_is_emptied_is_gone_for_good() -> None:
    world = box(attempt((("delete", "mobile"),), FOUND, EMPTIED))
    assert world.undoable == ""
    assert ids(world) == []
    assert world.opened == ""
    assert not {target for _, target in offered(world)} & {"mobile", "attestation"}
    assert world.row("attestation").subject == "Votre attestation de paiement du mois de juin"
    assert "attestation" not in [row.id for row in world.rows()]


def test_only_what_is_shown_can_be_emptied_and_only_bins() -> None:
    world = box(attempt())
    for act in (("empty-folder", "trash"), ("empty-folder", "inbox"), ("erase", "photos")):
        with pytest.raises(NotOfferedError):
            do(world, act)


# -- files -----------------------------------------------------------------------------------


def test_a_saved_file_is_the_one_that_came_and_can_be_sent_on() -> None:
    world = box(attempt(FOUND, (("save-attachment", "attestation/0"), ("browse", "downloads"))))
    assert world.files is not None
    saved = [file for file in world.files.listing() if file.content.endswith("juste.pdf")]
    assert sorted(file.name for file in saved) == ["paiement_juin (2).pdf", "paiement_juin.pdf"]
    came = world.attachments("attestation")[0]
    assert came.size == saved[0].size == 211_000
    assert world.where(saved[0]).read_bytes() == world.content(came)
    do(world, ("new",), ("fill", "to", SERVICE), ("attach", saved[0].id), ("send",))
    assert world.content(world.sent[0].attachments[0]) == world.content(came)


# -- lists and spam --------------------------------------------------------------------------


def test_the_header_says_which_message_has_a_list() -> None:
    world = box(attempt((("open", "offre"),)))
    assert ("unsubscribe", "offre") not in offered(world)
    do(world, ("open", "lettre-b"))
    assert ("unsubscribe", "lettre-b") in offered(world)
    do(world, ("unsubscribe", "lettre-b"))
    assert ("unsubscribe", "lettre-b") not in offered(world)


def test_leaving_the_trap_confirms_the_address() -> None:
    made = attempt((("open", "piege"), ("unsubscribe", "piege"), ("report-spam", "piege")))
    assert [repair.id for repair in made.repairs] == ["more-spam"]
    assert box(made).delivered == ("relance-1", "relance-2")
    assert "spam-more" in failed(made)
    do(box(made), ("report-spam", "relance-1"), ("report-spam", "relance-2"))
    assert "spam-more" not in failed(made)
    do(box(made), ("folder", "spam"), ("not-spam", "relance-2"))
    assert "spam-more" in failed(made)


def test_who_was_reported_goes_on_in_spam() -> None:
    asked = asking("Bonjour, une copie de mon attestation de juin ?")
    made = attempt((("report-spam", "tiers"),), asked)
    assert box(made).row("copie").folder == "spam"


def test_a_letter_deleted_for_good_comes_back_until_its_list_is_left() -> None:
    made = attempt((("delete", "lettre-a"), ("delete", "piege")), FOUND, EMPTIED)
    assert box(made).delivered == ("lettre-a-suite", "piege-encore")
    assert {"left", "reported"} <= set(failed(made))
    ends = (
        ("open", "lettre-a-suite"), ("unsubscribe", "lettre-a-suite"), ("open", "lettre-b"),
        ("unsubscribe", "lettre-b"), ("report-spam", "piege-encore"),
    )  # fmt: skip
    do(box(made), ("folder", "inbox"), *ends)
    assert not {"left", "reported"} & set(failed(made))


# -- the bin was emptied too early -----------------------------------------------------------


def test_the_attestation_gone_opens_the_way_to_a_copy() -> None:
    made = attempt(EMPTIED)
    assert [repair.id for repair in made.repairs] == ["ask-copy"]
    assert box(made).row("rappel").folder == "inbox"
    do(box(made), *asking(ASKS), ("folder", "inbox"), ("open", "copie"))
    do(box(made), ("save-attachment", "copie/0"))
    assert not [id for id in failed(made) if id in ("copy-kept", "copy-opened", "copy-asked")]
    do(box(made), *GATHERED[1:], *LEFT[1:], *REPORTED[1:])
    assert made.ready
    assert made.check().level == 1


@pytest.mark.parametrize(
    ("body", "to", "missing"),
    [
        (ASKS, SERVICE, set()),
        (ASKS.replace("attestation", "atestation"), SERVICE, set()),
        (ASKS.replace("Bonjour,", ""), SERVICE, {"copy-greets"}),
        (ASKS.replace("juin", "l’été"), SERVICE, {"copy-names", "copy-asked"}),
        (ASKS.replace("attestation de paiement", "truc"), SERVICE, {"copy-names", "copy-asked"}),
        (ASKS.replace("Merci d’avance, cordialement,", ""), SERVICE, {"copy-closes"}),
        (ASKS.replace("Lina Traoré", ""), SERVICE, {"copy-signed"}),
        (ASKS.replace("Merci", "slt mrc"), SERVICE, {"copy-words"}),
        (ASKS.replace("juin", "juin [année]"), SERVICE, {"copy-gaps"}),
    ],
)
def test_the_mail_that_asks_is_judged_by_its_structure(
    body: str, to: str, missing: set[str]
) -> None:
    made = attempt(EMPTIED, asking(body, to))
    mail = ("who", "greets", "names", "closes", "signed", "words", "gaps", "asked")
    assert {id for id in failed(made) if id.removeprefix("copy-") in mail} == missing


def test_a_mail_that_does_not_say_what_is_asked_back() -> None:
    vague = "Bonjour,\n\nJe voudrais une copie.\n\nCordialement,\nLina Traoré"
    made = attempt(EMPTIED, asking(vague))
    assert box(made).delivered == ("rappel", "laquelle")
    more = "Bonjour,\n\nL’attestation de juin.\n\nCordialement,\nLina Traoré"
    do(box(made), ("folder", "inbox"), ("reply", "laquelle"), ("fill", "body", more), ("send",))
    assert box(made).delivered == ("rappel", "laquelle", "copie")


def test_the_subject_says_it_as_well() -> None:
    vague = "Bonjour,\n\nJe voudrais une copie.\n\nCordialement,\nLina Traoré"
    made = attempt(EMPTIED, asking(vague, subject="Attestation de juin"))
    assert "copie" in box(made).delivered


def test_a_copy_that_is_there_makes_up_for_the_bin() -> None:
    made = attempt(asking(ASKS), EMPTIED)
    assert made.repairs == ()
    do(box(made), ("folder", "inbox"), ("open", "copie"), ("save-attachment", "copie/0"))
    assert not {"opened", "kept"} & set(failed(made))


def test_a_copy_that_is_thrown_away_as_well_comes_from_the_desk() -> None:
    made = attempt(EMPTIED, asking(ASKS), (("folder", "inbox"), ("delete", "copie")), EMPTIED)
    do(box(made), ("folder", "inbox"), ("open", "secours"), ("save-attachment", "secours/0"))
    assert not {"copy-opened", "copy-kept"} & set(failed(made))


def test_an_address_with_a_slip_comes_back() -> None:
    assert "bounced" in box(attempt(EMPTIED, asking(ASKS, f"x{SERVICE}"))).delivered


def test_job_messages_gone_for_good_are_asked_for() -> None:
    made = attempt(FOUND, (("folder", "inbox"), ("delete", "forum")), EMPTIED)
    assert [repair.id for repair in made.repairs] == ["ask-jobs"]
    answer = "Bonjour Sarah,\n\nIl me manque un message d’emploi.\n\nMerci, à bientôt,\nLina Traoré"
    acts = (("folder", "inbox"), ("reply", "point"), ("fill", "body", answer), ("send",))
    do(box(made), *acts, ("new-folder", "", "Emploi"))
    do(box(made), *(("move", f"{id} own-1") for id in JOBS if id != "forum"))
    assert "jobs-gathered" in failed(made)
    do(box(made), ("move", "copies own-1"), *LEFT[1:], *REPORTED[1:])
    assert made.ready


def test_everything_is_the_same_after_it_was_parked() -> None:
    made = attempt(FOUND, GATHERED, LEFT)
    again = Attempt.restored(
        made.snapshot(), made.visit, made.activity, ROOM.scenario(made.activity)
    )
    assert box(again).folder_plan() == box(made).folder_plan()
    do(box(again), ("report-spam", "piege"), *EMPTIED)
    assert again.ready


# -- what an author may get wrong ------------------------------------------------------------


@pytest.mark.parametrize(
    ("tidy", "says"),
    [
        ({}, "quota"),
        ({"quota": 0}, "number of bytes"),
        ({"quota": 10, "weights": {"nobody": [1]}}, "nobody"),
        ({"quota": 10, "weights": {"a": [0]}}, "bytes"),
        ({"quota": 10, "inside": {"a": ["files/x.pdf"]}}, "0 attachments"),
        ({"quota": 10, "more": 1}, "quota"),
    ],
)
def test_a_bad_key_is_told_when_content_is_checked(
    tmp_path: Path, tidy: dict[str, object], says: str
) -> None:
    letter = "From: a@b.example\nDate: Mon, 23 Nov 2026 08:00:00 +0100\nMessage-ID: <a@b>\n\nOui\n"
    (tmp_path / "a.eml").write_text(letter, "utf-8")
    (tmp_path / "x.pdf").write_bytes(b"%PDF")
    file = {
        "id": "x", "name": "x.pdf", "place": "downloads", "kind": "pdf", "file": "x.pdf",
        "modified": "2026-11-20T09:00+01:00",
    }  # fmt: skip
    world: dict[str, object] = {
        "start": "2026-11-23T09:12+01:00",
        "me": {"name": "Lina", "address": "lina@b.example"},
        "messages": [{"file": "a.eml"}],
        "places": [{"id": "downloads", "name": "T"}, {"id": "bin", "name": "B", "kind": "bin"}],
        "files": [file],
        "tidy": tidy,
    }
    with pytest.raises(ValueError, match=says):
        ROOM.prepare(world, tmp_path)
