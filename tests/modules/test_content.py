"""Authors write an activity; the check says what is to mend, and where."""

from pathlib import Path
from random import Random

import pytest

from tests.modules.lamp_copy import ACTIVITY, checked, copied, edit, found
from tests.modules.lamp_room import CONTENT


def test_sound_content_has_no_problem() -> None:
    content = checked(CONTENT)
    assert content.problems == ()
    assert content.sound
    assert content.replays == 12
    assert [card.variants for card in content.modules[0].activities] == [("A", "B", "C")]


def test_values_of_a_variant_fill_words_worlds_checks_and_traces() -> None:
    made = checked(CONTENT).activities["lamp/light"]
    assert made["C"].situation == ("Samira rentre ce soir.", "La lampe de la cuisine est éteinte.")
    assert made["A"].checks[0].args == {"lamp": "cellar"}
    assert made["demo"].traces[0].acts[0] == ("press", "hall", "")
    assert made["C"].variant.world["lamps"] == ["hall", "kitchen", "cellar", "attic", "bedroom"]
    assert [t.id for t in made["demo"].traces] == ["lamp-first"]


SLIPS = [
    ("shape", "minutes: 3", "minutes: trois", "`minutes` wants a whole number"),
    ("minutes", "minutes: 3", "minutes: 90", "`minutes`: input should be less than or equal to 15"),
    ("misspelt", "core: true", "coer: true", "`coer` is not a key that is known here"),
    ("crcn", 'crcn: ["5.1"]', 'crcn: ["5.9"]', "`5.9` is not a competence of CRCN"),
    ("day", "on: 2026-11-22", "on: 2026-13-22", "wants a day as 2026-11-22"),
    ("nested", 'args: {lamp: "{lamp}"}', "args: {lamp: [a]}", "`lamp` wants text"),
    ("unfilled", "{who} rentre", "{whom} rentre", "`{whom}` has no value in variant A"),
    ("brace", "rentre ce soir.", "rentre {ce soir.", "holds a brace that is no `{placeholder}`"),
    ("twice", "{id: says, step", "{id: named, step", "`named` is the id of another one already"),
    ("goal twice", "- id: mend", "- id: note", "`note` is the id of another one already"),
    ("step", "id: named, step: note", "id: named, step: notes", "no step is named `notes`"),
    ("predicate", "predicate: lit\n", "predicate: lift\n", "no predicate is named `lift`; known:"),
    ("replay", "- {predicate: lit,", "- {predicate: lift,", "no predicate is named `lift`"),
    ("repair", "repair: mend}", "repair: mends}", "no repair is named `mends`; known: mend"),
    ("variant", "variants: [A, B, C],", "variants: [A, B, Z],", "no variant is named `Z`"),
    ("success", "Vous avez réussi à allumer", "Vous allumez", "« Vous avez réussi à »"),
    (
        "file",
        'cellar}, world: {start: "2026-11-23T18:00+01:00", plan: plans/house.txt',
        'cellar}, world: {start: "2026-11-23T18:00+01:00", plan: plans/hut.txt',
        "plans/hut.txt: no such file",
    ),
    ("act", '[[press, "{lamp}"]]', "[[press, garage]]", "`press garage` cannot be done"),
    (
        "passes",
        "Bonjour {who}, regardez {where}. Merci.",
        "Bonjour {who}.",
        "wants to pass but `says` of `note` is not met",
    ),
    (
        "falls short",
        '[[press, "{lamp}"]]}',
        '[[press, "{lamp}"], [fill, note, "Bonjour {who}, {where}."], [post]]}',
        "wants to fall short but reaches the goal",
    ),
    (
        "not opened",
        "variants: [C], passes: false, repair: mend, acts: [[press, hall], ",
        "variants: [C], passes: false, repair: mend, acts: [",
        "does not open the repair `mend`",
    ),
    (
        "not named",
        "passes: false, repair: mend,",
        "passes: false,",
        "opens the repair `mend`, which it does not name",
    ),
    ("banned", "Regardez les interrupteurs.", "C’est facile.", "`facile` is not used"),
    ("je", "Regardez le compteur.", "Je regarde.", "says « je »"),
    ("long", "Regardez la table.", "Regardez " + "bien " * 15 + "la table.", "of 18 words; 15"),
    ("two", "Appuyez sur le compteur.", "Appuyez. Attendez.", "several sentences on a line"),
]


@pytest.mark.parametrize(
    ("before", "after", "words"), [slip[1:] for slip in SLIPS], ids=[slip[0] for slip in SLIPS]
)
def test_a_slip_is_told_at_its_line(tmp_path: Path, before: str, after: str, words: str) -> None:
    root = copied(tmp_path)
    line = edit(root, before, after)
    problems = found(root)
    assert [s for at, s in problems if at == line and words in s], problems


def test_all_problems_are_found_not_only_the_first(tmp_path: Path) -> None:
    root = copied(tmp_path)
    lines = {
        edit(root, "Regardez la table.", "C’est facile."),
        edit(root, "Appuyez sur le compteur.", "Appuyez ; attendez."),
        edit(root, "id: named, step: note", "id: named, step: notes"),
        edit(root, "predicate: lit\n", "predicate: lift\n"),
    }
    assert {line for line, _ in found(root)} == lines


def test_a_missing_key_is_told_where_it_should_stand(tmp_path: Path) -> None:
    root = copied(tmp_path)
    line = edit(root, "  - id: lamp\n    title: Allumer la lampe\n", "  - id: lamp\n")
    assert found(root) == [(line, "`title` is missing")]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("  - {id: B,", "\n", "variant B is missing"),
        ("  - {id: demo,", "\n", "variant demo is missing"),
        ("  - {id: note-first,", "\n", "at least 2 that go straight to the goal; has 1"),
        ("  - {id: no-note,", "\n", "at least 2 that fall short of it; has 1"),
        ("  - {id: mended,", "\n", "no passing trace goes through the repair `mend`"),
    ],
)
def test_what_is_lacking_is_told(tmp_path: Path, start: str, end: str, words: str) -> None:
    root = copied(tmp_path)
    text = (root / ACTIVITY).read_text("utf-8")
    line = text[text.index(start) :]
    edit(root, line[: line.index(end) + 1], "")
    assert [s for _, s in found(root) if words in s], found(root)


def test_what_is_done_and_how_it_ends_are_both_asked_for(tmp_path: Path) -> None:
    root = copied(tmp_path)
    edit(root, "predicate: posted_once", "predicate: lit, args: {lamp: attic}")
    assert any("required check of what was done on the way" in s for _, s in found(root))


def test_the_ghost_shows_no_detour(tmp_path: Path) -> None:
    root = copied(tmp_path)
    text = (root / ACTIVITY).read_text("utf-8")
    start = text.index("  - {id: mended,")
    mended = text[start : text.index("\n", start) + 1]
    edit(root, mended, "")
    line = edit(root, "  - {id: lamp-first,", mended + "  - {id: lamp-first,")
    edit(root, "variants: [C], passes: true, repair", "variants: [C, demo], passes: true, repair")
    assert (line, "the first passing trace of demo is the ghost: no repair") in found(root)


def test_a_consequence_that_happens_in_no_trace_is_told(tmp_path: Path) -> None:
    root = copied(tmp_path)
    line = edit(
        root,
        "consequences:\n",
        "consequences:\n  - {id: never, predicate: note_says, args: {word: Zut}}\n",
    )
    assert (line + 1, "`never` happens in no trace") in found(root)


def test_a_world_that_starts_solved_is_told(tmp_path: Path) -> None:
    root = copied(tmp_path)
    edit(root, 'predicate: lit\n    args: {lamp: "{lamp}"}', "predicate: fuse_whole")
    assert any("`lamp` is met before anything was done" in s for _, s in found(root))


def test_code_of_a_room_that_stumbles_is_a_problem_not_a_crash(tmp_path: Path) -> None:
    root = copied(tmp_path)
    edit(root, "predicate: lit\n    args: {lamp:", "predicate: lit\n    args: {lamb:")
    assert any("the world cannot be built: KeyError('lamp')" in s for _, s in found(root))


def test_more_clicking_than_doing_is_told_at_the_module(tmp_path: Path) -> None:
    root = copied(tmp_path)
    edit(root, "id: named, step: note, required: true", "id: named, step: note, required: false")
    edit(root, "id: says, step: note, required: true", "id: says, step: note, required: false")
    problems = checked(root).problems
    assert [(p.file.name, p.line, p.sentence) for p in problems] == [
        ("module.yaml", 6, "single clicks: 1 (lit) for 3 required checks; 20% at most")
    ]


def test_a_module_and_its_activities_know_each_other(tmp_path: Path) -> None:
    root = copied(tmp_path)
    edit(root, "[light]", "[light, dark, light]", "lamp/fr/module.yaml")
    edit(root, "icon: sun", "icon: sunn", "lamp/fr/module.yaml")
    edit(root, "shape: circle", "shape: hexagon", "lamp/fr/module.yaml")
    edit(root, "[lamp/light]", "[lamp/light, lamp/dark]", "needs.yaml")
    edit(root, "icon: sun", "icon: sunn", "needs.yaml")
    assert sorted(sentence for _, sentence in found(root)) == [
        "`dark/activity.yaml` is missing",
        "`light` is listed twice",
        "no activity is `lamp/dark`",
        "no icon is named `sunn`",
        "no icon is named `sunn`",
        "wants `circle`, the shape of that colour",
    ]


def test_a_broken_activity_leaves_the_others_readable(tmp_path: Path) -> None:
    root = copied(tmp_path)
    other = root / "lamp/fr/dark"
    other.mkdir()
    (other / "activity.yaml").write_text("id: [\n")
    edit(root, "[light]", "[light, dark]", "lamp/fr/module.yaml")
    content = checked(root)
    assert list(content.activities) == ["lamp/light"]
    assert [p.file.parent.name for p in content.problems] == ["dark"]


def test_long_sentences_are_warned_of_but_do_not_fail(tmp_path: Path) -> None:
    root = copied(tmp_path)
    line = edit(root, "Regardez la table.", "Regardez " + "bien " * 10 + "la table.")
    content = checked(root)
    assert content.sound
    assert [(p.line, str(p).split(": ", 1)[1]) for p in content.problems] == [
        (line, "warning: `where` has a sentence of 13 words; 12 read better")
    ]


def test_whatever_the_slip_the_check_answers(tmp_path: Path) -> None:
    """Forty seeded slips of the pen: never a crash, and most are told."""
    root = copied(tmp_path)
    file = root / ACTIVITY
    whole = file.read_text("utf-8").split("\n")
    chance = Random(20)
    told = 0
    for _ in range(40):
        lines = list(whole)
        at = chance.randrange(len(lines) - 1)
        place = chance.randrange(len(lines[at]) + 1)
        slip = chance.choice([*"{}[]\"'&*!?:,-#%\t", "  ", "0"])
        kept = "" if chance.random() < 0.3 else lines[at][place:]
        lines[at] = lines[at][:place] + slip + kept
        file.write_text("\n".join(lines), "utf-8")
        told += not checked(root).sound
    assert told > 25
