"""Stories of files: looking for one, naming it, putting it away, losing and finding it again."""

import pytest

from kiosk.learning.files import BIN, LONGEST_NAME, FileRefusedError, Files, Place
from tests.learning.file_worlds import MB, NOON, file, files


def names(world: Files, place: str) -> list[str]:
    """Names of the files of one folder, sorted."""
    return sorted(each.name for each in world.inside(place))


def refused(error: pytest.ExceptionInfo[FileRefusedError]) -> str:
    """The reason."""
    return str(error.value)


def test_the_newest_file_stands_first_and_the_same_press_turns_the_order() -> None:
    world = files()
    assert [each.id for each in world.listing()] == ["cv-pdf", "cv", "scan", "lost"]
    world.sort("date")
    assert next(each.id for each in world.listing()) == "lost"
    world.sort("name")
    assert [each.name[0] for each in world.listing()] == ["A", "C", "C", "s"]
    world.sort("size")
    assert world.listing()[0].id == "scan"
    world.sort("kind")
    assert [each.ending for each in world.listing()] == [".docx", ".jpg", ".pdf", ".pdf"]


def test_search_looks_into_all_folders_but_the_bin_and_does_without_accents() -> None:
    world = files()
    world.query = "  lina CV "
    assert {each.id for each in world.listing()} == {"cv-pdf", "old-cv"}
    world.delete("old-cv")
    assert {each.id for each in world.listing()} == {"cv-pdf"}
    world.query = "a FAIRE"
    assert [each.id for each in world.listing()] == ["note"]
    world.browse("documents")
    assert world.query == ""
    assert world.listing() == []


def test_folders_know_their_parents_and_their_children() -> None:
    world = files()
    assert [place.id for place in world.children("documents")] == ["documents/emploi"]
    assert world.folder("documents/emploi").parent == "documents"
    assert world.folder("documents").parent == ""
    for lost in (world.folder, world.browse, world.file, world.preview):
        with pytest.raises(FileRefusedError, match="gone"):
            lost("nowhere")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("CV_Lina.docx", ""),
        ("cv (2).docx", ""),
        ("  CV (2).docx ", "same"),
        ("", "empty"),
        ("  ", "empty"),
        ("..", "empty"),
        (".pdf", "empty"),
        ("CV?.docx", "forbidden"),
        ("emploi/CV.docx", "forbidden"),
        ("CV\n.docx", "forbidden"),
        ("x" * LONGEST_NAME + ".pdf", "long"),
        ("cv_lina_MOREL.PDF", "taken"),
    ],
)
def test_a_name_is_refused_with_its_reason(name: str, reason: str) -> None:
    world = files()
    assert world.why_not("cv", name) == reason
    if reason:
        with pytest.raises(FileRefusedError) as error:
            world.rename("cv", name)
        assert refused(error) == reason
        assert world.file("cv").name == "CV (2).docx"
        assert not world.undoable
    else:
        world.rename("cv", name)
        assert world.file("cv").name == name


def test_a_file_whose_ending_was_changed_does_not_open_until_it_is_changed_back() -> None:
    world = files()
    assert world.file("cv").opens
    assert not world.file("lost").opens
    world.rename("cv", "CV_Lina_Morel.pdf.pdf")
    assert not world.file("cv").opens
    world.undo()
    assert world.file("cv").opens
    world.rename("scan", "scan0034.JPEG")
    assert world.file("scan").opens


def test_a_copy_beside_its_original_gets_a_number_and_elsewhere_keeps_its_name() -> None:
    world = files()
    beside = world.copy("cv-pdf", "downloads")
    assert beside.name == "CV_Lina_Morel (2).pdf"
    assert world.copy("cv-pdf", "desktop").name == "CV_Lina_Morel.pdf"
    assert world.copy("cv-pdf", "documents").name == "CV_Lina_Morel (2).pdf"
    assert len({each.id for each in world.files}) == len(world.files)
    for _ in range(3):
        world.undo()
    assert {each.id for each in world.files} == {each.id for each in files().files}
    assert not world.undoable


def test_moving_keeps_the_file_and_gives_way_to_a_name_that_is_there() -> None:
    world = files()
    world.move("cv-pdf", "documents")
    assert names(world, "documents") == ["CV_Lina_Morel (2).pdf", "CV_Lina_Morel.pdf"]
    assert world.file("cv-pdf").place == "documents"
    world.undo()
    assert world.file("cv-pdf").name == "CV_Lina_Morel.pdf"
    with pytest.raises(FileRefusedError, match="same"):
        world.move("cv-pdf", "downloads")
    with pytest.raises(FileRefusedError, match="gone"):
        world.move("cv-pdf", BIN)


def test_the_bin_gives_back_until_it_is_emptied() -> None:
    world = files()
    world.preview("cv-pdf")
    world.delete("cv-pdf")
    assert world.previewed == ""
    assert names(world, BIN) == ["CV_Lina_Morel.pdf"]
    assert world.why_not("cv-pdf", "autre.pdf") == "gone"
    world.rename("lost", "CV_Lina_Morel.pdf")
    world.restore("cv-pdf")
    assert world.file("cv-pdf").name == "CV_Lina_Morel (2).pdf", "its name was taken meanwhile"
    with pytest.raises(FileRefusedError, match="gone"):
        world.restore("cv-pdf")
    world.delete("cv-pdf")
    world.preview("cv-pdf")
    world.empty_bin()
    assert world.inside(BIN) == []
    assert world.previewed == ""
    with pytest.raises(FileRefusedError, match="gone"):
        world.undo()


def test_what_is_deleted_from_a_stick_is_gone_and_undo_does_not_bring_it_back() -> None:
    world = files()
    world.rename("song", "groupe.png")
    world.delete("song")
    assert world.inside(BIN) == []
    assert not world.undoable
    with pytest.raises(FileRefusedError, match="gone"):
        world.file("song")


def test_a_stick_is_full_one_day_but_moving_inside_it_takes_no_room() -> None:
    world = files(room=15 * MB)
    assert world.why_not_there("scan", "stick") == "full"
    with pytest.raises(FileRefusedError, match="full"):
        world.copy("scan", "stick")
    with pytest.raises(FileRefusedError, match="full"):
        world.move("scan", "stick")
    assert world.file("scan").place == "downloads"
    places = [*world.places, Place("stick/photos", "Photos")]
    tight = Files(places, [file("big", "film.png", "stick", "png", 15 * MB, 2)])
    assert tight.why_not_pdf("big") == "full"
    tight.move("big", "stick/photos")
    assert tight.file("big").place == "stick/photos"


def test_each_stick_counts_its_own_files() -> None:
    places = [
        Place("one", "Clé 1", kind="stick", room=MB),
        Place("two", "Clé 2", kind="stick", room=MB),
    ]
    world = Files(places, [file("full", "a.pdf", "one", "pdf", MB, 1)])
    world.copy("full", "two")
    with pytest.raises(FileRefusedError, match="full"):
        world.copy("full", "one")


def test_a_stick_taken_out_leaves_with_its_files() -> None:
    world = files()
    world.browse("stick")
    world.preview("song")
    world.copy("song", "desktop")
    world.eject("stick")
    assert world.place == "downloads"
    assert world.previewed == ""
    assert "song" not in {each.id for each in world.files}
    assert names(world, "desktop") == ["annonce.odt", "photo-groupe.png"]
    with pytest.raises(FileRefusedError, match="gone"):
        world.undo()
    for other in ("stick", "documents"):
        with pytest.raises(FileRefusedError, match="gone"):
            world.eject(other)


def test_a_document_is_saved_as_pdf_beside_it() -> None:
    world = files()
    made = world.export("cv", NOON)
    assert (made.name, made.place, made.kind) == ("CV (2).pdf", "downloads", "pdf")
    assert made.modified == NOON
    assert made.opens
    assert world.export("cv", NOON).name == "CV (2) (2).pdf"
    assert world.export("scan", NOON, size=700_000).size == 700_000
    for refusing in ("cv-pdf", "lost"):
        with pytest.raises(FileRefusedError, match="same"):
            world.export(refusing, NOON)
    world.delete("cv")
    with pytest.raises(FileRefusedError, match="gone"):
        world.export("cv", NOON)


def test_looking_at_a_file_ends_when_another_folder_is_shown() -> None:
    world = files()
    world.preview("lost")
    assert world.previewed == "lost"
    world.close_preview()
    assert world.previewed == ""
    world.preview("cv")
    world.browse("desktop")
    assert world.previewed == ""


def test_a_new_file_wants_a_free_name_a_folder_and_room() -> None:
    world = files(room=6 * MB)
    assert world.why_not_new("CV.pdf", "desktop") == ""
    assert world.why_not_new(" annonce.ODT ", "desktop") == "taken"
    assert world.why_not_new("annonce.odt", "documents") == ""
    assert world.why_not_new("CV: Lina.pdf", "desktop") == "forbidden"
    assert world.why_not_new(".pdf", "desktop") == "empty"
    assert world.why_not_new("x" * (LONGEST_NAME + 1), "desktop") == "long"
    assert world.why_not_new("CV.pdf", BIN) == world.why_not_new("CV.pdf", "moon") == "gone"
    assert world.why_not_new("CV.pdf", "stick", 2 * MB) == "full"


def test_a_stick_that_was_taken_out_comes_back_with_its_files_before_the_bin() -> None:
    world = files()
    stick, on_it = world.folder("stick"), world.inside("stick")
    world.eject("stick")
    assert "stick" not in [place.id for place in world.places]
    world.plug([stick], on_it)
    assert [place.id for place in world.places][-2:] == ["stick", BIN]
    assert world.inside("stick") == on_it
    assert not world.undoable
    with pytest.raises(FileRefusedError, match="taken"):
        world.plug([stick], on_it)


def test_a_file_that_comes_back_takes_a_free_id_when_its_own_was_given_meanwhile() -> None:
    world = files()
    stick = world.folder("stick")
    made = world.copy("cv", "stick")
    on_it = world.inside("stick")
    world.eject("stick")
    again = world.copy("cv", "documents")
    assert again.id == made.id
    world.plug([stick], on_it)
    assert world.file(made.id).place == "documents"
    assert len(world.inside("stick")) == len(on_it)
