"""An application with a file: what is typed, named and attached is nobody else's afterwards."""

import shutil
from pathlib import Path

from tests.journeys.conftest import files_with
from tests.journeys.street import Street, street

MARKER = "Zèbre-Orange-7431"
NAME = "Lynx-Violet-2908"
SECRETS = tuple(
    coded
    for word in (MARKER, "Orange-7431", NAME)
    for coded in (word.encode(), word.encode("utf-16-le"), word.encode("latin-1"))
)


def apply(place: Street) -> None:
    """From the path: a mail with the marker, and a file that bears a name of one's own."""
    applying, visitor = place.person.applying, place.visitor
    applying.begin()
    place.person.begin_mail()
    applying.address("helene.faure@cafe-des-marches.example", f"Candidature {MARKER}")
    visitor.click("body")
    place.person.write(f"Bonjour Madame, voici mon CV. {MARKER}")
    visitor.see("saved")
    visitor.click("attach")
    applying.choose(applying.file("cv-pdf").name)
    applying.rename(NAME)
    visitor.click("preview-file")
    visitor.see("preview-page")
    visitor.click("pick")
    visitor.see("attachment")
    place.at_rest()


def nothing_left(*folders: Path) -> None:
    assert [found for folder in folders for found in files_with(folder, *SECRETS)] == []


def seen_by_the_next(place: Street) -> str:
    """Everything that the next person reads in the same activity, file names included."""
    place.person.arrive()
    place.visitor.click("back")
    place.reach("PathScreen")
    place.person.applying.begin()
    place.person.begin_mail()
    place.visitor.click("attach")
    place.visitor.see("file-list")
    names = place.person.applying.files()
    return "\n".join([place.words(), *(file.name for file in names)])


def test_after_terminer_no_file_holds_what_was_typed_or_named(data_dir: Path, temp: Path) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.visitor.click("back")
        place.reach("PathScreen")
        apply(place)
        place.visitor.click("send")
        place.at_rest()
        assert f"{NAME}.pdf".encode() in next(iter(place.person.sent().values()))
        place.person.end()
        nothing_left(data_dir, temp)
        seen = seen_by_the_next(place)
        assert MARKER not in seen
        assert NAME not in seen
    nothing_left(data_dir, temp)


def test_a_nameless_application_goes_whole(data_dir: Path, temp: Path) -> None:
    with street(data_dir) as place:
        place.person.arrive()
        place.visitor.click("back")
        place.reach("PathScreen")
        apply(place)
        place.person.end()
        nothing_left(data_dir, temp)
        assert NAME not in place.words()
    nothing_left(data_dir, temp)


def test_after_a_cut_nobody_reads_the_draft_or_the_name_of_its_file(
    data_dir: Path, tmp_path: Path, temp: Path
) -> None:
    with street(data_dir) as place:
        place.begin_named()
        place.visitor.click("back")
        place.reach("PathScreen")
        apply(place)
        code = place.person.code
        cut = shutil.copytree(data_dir, tmp_path / "cut")
        nothing_left(cut, temp)
    with street(cut) as place:
        place.come_back(code)
        nothing_left(cut)
        place.person.open_activity("mailbox/mb5")
        assert MARKER in place.body()
        assert place.visitor.see("attachment").accessibleName().startswith(f"{NAME}.pdf")


def test_a_file_named_without_enter_is_attached_by_the_same_press(data_dir: Path) -> None:
    """The words « new name » make the files scroll; the press comes while they do."""
    with street(data_dir) as place:
        place.begin_named()
        place.visitor.click("back")
        place.reach("PathScreen")
        person, visitor = place.person, place.visitor
        person.applying.begin()
        person.open("annonce")
        visitor.click("reply")
        visitor.see("body")
        person.check()
        visitor.click("attach")
        person.applying.choose(person.applying.file("cv-pdf").name)
        person.applying.do("rename")
        visitor.see("file-name")
        visitor.type("CV_Lina")
        visitor.click("pick")
        visitor.see("attachment")
        draft = person.mailbox().composing
        assert draft is not None
        assert [file.name for file in draft.attachments] == ["CV_Lina.pdf"]
