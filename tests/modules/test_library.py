"""The kiosk reads checked content: whole, damaged, stale, and while it is being replaced."""

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.modules.checked_form import write
from kiosk.modules.library import INDEX, ContentError, Library
from tests.modules.lamp_copy import ACTIVITY, checked, copied, edit

TODAY = date(2026, 11, 22)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Sources of two activities."""
    root = copied(tmp_path)
    second = root / "lamp/fr/dark"
    second.mkdir()
    (second / "plans").mkdir()
    for name in ("activity.yaml", "plans/house.txt"):
        (second / name).write_bytes((root / "lamp/fr/light" / name).read_bytes())
    edit(root, "id: light", "id: dark", "lamp/fr/dark/activity.yaml")
    edit(root, "[light]", "[light, dark]", "lamp/fr/module.yaml")
    return root


@pytest.fixture
def form(root: Path, tmp_path: Path) -> Path:
    """Their checked form."""
    folder = tmp_path / "content"
    write(checked(root), folder, TODAY)
    return folder


def activity_file(form: Path, id: str, variant: str) -> Path:
    (file,) = (form / id).glob(f"{variant}.*.json")
    return file


def test_what_was_checked_is_what_is_read(root: Path, form: Path) -> None:
    content = checked(root)
    library = Library(form, root)
    assert library.modules() == content.modules
    assert library.needs() == content.needs
    for id, made in content.activities.items():
        for variant, activity in made.items():
            assert library.activity(id, variant) == activity
    assert library.kits() == content.kits
    assert [kit.ask for kit in content.kits][:1] == ["Où est la lampe ?"]
    assert library.stale() == []


def test_neither_yaml_nor_pydantic_is_on_the_learners_path(form: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kiosk.modules.library import Library; "
        f"Library(Path({str(form)!r})).activity('lamp/light', 'C'); "
        "print(sorted({'yaml', 'pydantic', 'PySide6'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


@pytest.mark.parametrize("harm", ["gone", "cut", "one byte", "empty"])
def test_a_damaged_activity_leaves_the_others_alone(form: Path, root: Path, harm: str) -> None:
    file = activity_file(form, "lamp/light", "C")
    data = file.read_bytes()
    if harm == "gone":
        file.unlink()
    elif harm == "cut":
        file.write_bytes(data[: len(data) // 2])
    elif harm == "one byte":
        file.write_bytes(data.replace(b"Samira", b"Samiro", 1))
    else:
        file.write_bytes(b"")
    library = Library(form, root)
    with pytest.raises(ContentError) as told:
        library.activity("lamp/light", "C")
    assert told.value.sentence == (
        "This activity cannot be opened on this computer. Please choose another one."
    )
    assert file.name in told.value.detail
    assert library.activity("lamp/light", "A").variant.id == "A"
    assert library.activity("lamp/dark", "C").id == "lamp/dark"
    assert [line for line in library.stale() if file.name in line] == library.stale() != []


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"files": []}', '{"files": {}}'])
def test_a_damaged_index_is_told_in_a_sentence(form: Path, root: Path, text: str) -> None:
    (form / INDEX).write_text(text)
    library = Library(form, root)
    with pytest.raises(ContentError) as told:
        library.modules()
    assert told.value.sentence.startswith("The activities cannot be opened on this computer.")
    assert INDEX in told.value.detail
    with pytest.raises(ContentError):
        library.needs()
    with pytest.raises(ContentError):
        library.activity("lamp/light", "C")
    assert library.stale() != []


def test_no_content_at_all_and_unknown_names_are_told_too(form: Path, tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"index\.json: FileNotFoundError"):
        Library(tmp_path / "nowhere").modules()
    with pytest.raises(ContentError, match="lamp/sun in variant C"):
        Library(form).activity("lamp/sun", "C")
    with pytest.raises(ContentError, match="lamp/light in variant Z"):
        Library(form).activity("lamp/light", "Z")


def test_a_need_without_installed_activity_is_hidden(root: Path, form: Path) -> None:
    edit(root, "needs:\n", "needs:\n  - {id: sea, words: Nager, icon: sun, activities: []}\n",
         "needs.yaml")  # fmt: skip
    write(checked(root), form, TODAY)
    assert [need.id for need in Library(form, root).needs()] == ["light"]


def test_every_change_of_the_sources_makes_the_form_stale(root: Path, form: Path) -> None:
    library = Library(form, root)
    edit(root, "bedroom", "bathroom", "lamp/fr/light/plans/house.txt")
    assert library.stale() == ["lamp/light changed since it was checked"]
    edit(root, "Éclairer", "Éclairez", "lamp/fr/module.yaml")
    edit(root, "Éclairer", "Éclairez", "needs.yaml")
    (root / "lamp/fr/dark/activity.yaml").unlink()
    (root / "lamp/fr/blue").mkdir()
    (root / "lamp/fr/blue/activity.yaml").write_text("id: blue\n")
    assert library.stale() == [
        "lamp changed since it was checked",
        "lamp/blue was not checked yet",
        "lamp/dark is no longer among the sources",
        "lamp/light changed since it was checked",
        "needs changed since it was checked",
    ]


def test_a_form_of_another_version_of_the_program_is_stale(root: Path, form: Path) -> None:
    index = json.loads((form / INDEX).read_bytes())
    (form / INDEX).write_text(json.dumps({**index, "form": 0}))
    assert Library(form, root).stale() == [f"{INDEX} was made by another version of the program"]


def test_the_content_version_belongs_to_one_activity_and_all_its_files(root: Path) -> None:
    before = checked(root).sources
    edit(root, "bedroom", "bathroom", "lamp/fr/light/plans/house.txt")
    (root / "lamp/fr/light/.activity.yaml.swp").write_text("what an editor leaves behind")
    after = checked(root).sources
    assert {name for name in before if before[name] != after[name]} == {"lamp/light"}


def test_new_content_replaces_the_old_for_everyone_who_begins(root: Path, form: Path) -> None:
    edit(root, "Samira", "Inès")
    write(checked(root), form, TODAY)
    library = Library(form, root)
    assert library.activity("lamp/light", "C").situation[0] == "Inès rentre ce soir."
    assert library.stale() == []
    assert len(list(form.rglob("*.json"))) == 1 + 2 * 4 + 4
    assert [f for f in form.rglob("*") if f.is_file() and f.suffix != ".json"] == []


def test_a_parked_visit_finds_the_content_it_was_begun_with(root: Path, form: Path) -> None:
    begun = Library(form, root).activity("lamp/light", "C")
    for name in ("Inès", "Awa"):
        edit(root, "Samira" if name == "Inès" else "Inès", name)
        write(checked(root), form, TODAY)
    library = Library(form, root)
    assert library.activity("lamp/light", "C").situation[0] == "Awa rentre ce soir."
    assert library.activity("lamp/light", "C", begun.content_version) == begun
    now = library.activity("lamp/light", "C").content_version
    assert library.activity("lamp/light", "C", now).content_version == now
    write(checked(root), form, TODAY + timedelta(days=30))
    assert Library(form, root).activity("lamp/light", "C", begun.content_version) == begun
    write(checked(root), form, TODAY + timedelta(days=31))
    with pytest.raises(ContentError, match="is not here any more"):
        Library(form, root).activity("lamp/light", "C", begun.content_version)
    assert len(list(form.rglob("*.json"))) == 1 + 2 * 4


def test_content_that_is_taken_back_is_there_once(root: Path, form: Path) -> None:
    edit(root, "Samira", "Inès")
    write(checked(root), form, TODAY)
    edit(root, "Inès", "Samira")
    write(checked(root), form, TODAY)
    index = json.loads((form / INDEX).read_bytes())
    assert [kept["id"] for kept in index["older"]] == ["lamp/light"]
    assert Library(form, root).activity("lamp/light", "C").situation[0] == "Samira rentre ce soir."


def test_content_with_problems_is_not_written(root: Path, form: Path) -> None:
    edit(root, "predicate: lit\n", "predicate: lift\n", ACTIVITY)
    before = (form / INDEX).read_bytes()
    with pytest.raises(ValueError, match="problems"):
        write(checked(root), form, TODAY)
    assert (form / INDEX).read_bytes() == before
