"""Files in a world of mail: what a world may say of them, attaching, and the real message."""

import shutil
import subprocess
from collections.abc import Mapping
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from kiosk.learning.activity import Activity
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.modules.mailbox.index import prepare
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.scenario import MailboxScenario
from tests.modules.installed import content
from tests.modules.mailbox.boxes import box, do, offered

BOSS = "helene.faure@cafe-des-marches.example"
FILES = Path(__file__).parents[3] / "assets/modules/mailbox/fr/mb5/files"


def lina() -> Activity:
    return content().activities["mailbox/mb5"]["C"]


def desk() -> MailboxScenario:
    world = ROOM.scenario(lina())
    assert isinstance(world, MailboxScenario)
    return world


def sent_with(*files: str) -> MailboxScenario:
    world = do(desk(), ("new",), ("fill", "to", BOSS), ("fill", "body", "Voici mon CV."))
    return do(world, *(("attach", file) for file in files), ("send",))


# -- attaching -------------------------------------------------------------------------------


def test_files_are_attached_to_the_mail_being_written_only() -> None:
    world = desk()
    assert ("attach", "cv-pdf") not in offered(world)
    with pytest.raises(NotOfferedError):
        world.perform(Act("attach", "cv-pdf"))
    do(world, ("new",), ("attach", "cv-pdf"))
    assert ("attach", "cv-pdf") not in offered(world)  # it is there already
    assert ("detach", "cv-pdf") in offered(world)
    do(world, ("detach", "cv-pdf"))
    assert world.composing is not None
    assert world.composing.attachments == ()
    for gone in ("nothing", "bin"):
        with pytest.raises(NotOfferedError):
            world.perform(Act("attach", gone))


def test_a_renaming_does_not_reach_what_was_attached() -> None:
    world = do(desk(), ("new",), ("attach", "cv-pdf"), ("rename", "cv-pdf", "CV_Lina_Traoré.pdf"))
    assert world.composing is not None
    assert [file.name for file in world.composing.attachments] == ["document.pdf"]
    do(world, ("attach", "cv-pdf"))  # again: in place of the first
    assert [file.name for file in world.composing.attachments] == ["CV_Lina_Traoré.pdf"]


def test_a_deleted_file_stays_in_the_mail_and_cannot_be_attached_again() -> None:
    world = do(desk(), ("new",), ("attach", "old"), ("delete-file", "old"), ("detach", "old"))
    with pytest.raises(NotOfferedError):
        world.perform(Act("attach", "old"))
    do(world, ("undo-files",), ("attach", "old"))


def test_a_draft_keeps_its_files_when_it_is_closed_put_aside_and_found_again() -> None:
    world = do(desk(), ("new",), ("attach", "cv-pdf"), ("close-draft",), ("folder", "drafts"))
    assert [row.attachment for row in world.listing()] == [True]
    do(world, ("edit", "draft-1"), ("minimise",), ("edit", "draft-1"))
    again = desk()
    again.restore(world.snapshot())
    for each in (world, again):
        assert each.composing is not None
        assert [file.id for file in each.composing.attachments] == ["cv-pdf"]


def test_a_forward_keeps_the_files() -> None:
    world = do(sent_with("cv-pdf"), ("folder", "sent"), ("forward", "sent-1"))
    do(world, ("fill", "to", BOSS), ("send",))
    first, second = (message_from_bytes(m.raw, policy=policy.default) for m in world.sent)
    inside = [next(iter(m.iter_attachments())).get_content() for m in (first, second)]
    assert inside[0] == inside[1] == (FILES / "c/cv.pdf").read_bytes()


def test_a_received_file_goes_on_with_a_forward_too() -> None:
    mb4 = content().activities["mailbox/mb4"]["A"]
    world = ROOM.scenario(mb4)
    assert isinstance(world, MailboxScenario)
    do(world, ("folder", "sent"), ("forward", "candidature"), ("fill", "to", BOSS), ("send",))
    part = next(
        iter(message_from_bytes(world.sent[0].raw, policy=policy.default).iter_attachments())
    )
    assert (part.get_filename(), part.get_content_type()) == (
        "CV_Yanis_Moreau.pdf",
        "application/pdf",
    )
    assert part.get_content().startswith(b"%PDF")


def test_a_world_without_files_offers_nothing_on_files() -> None:
    world = do(box(), ("new",))
    assert world.files is None
    assert not {name for name, _ in offered(world)} & {"attach", "detach", "browse", "preview"}
    with pytest.raises(NotOfferedError):
        world.perform(Act("preview", "cv"))


# -- the message -----------------------------------------------------------------------------


def test_the_message_is_a_real_one_with_real_parts() -> None:
    world = do(desk(), ("rename", "cv-pdf", "CV_Lina_Traoré – été.pdf"))
    do(world, ("new",), ("fill", "to", BOSS), ("fill", "body", "Voici mon CV."))
    do(world, ("attach", "cv-pdf"), ("attach", "cv-docx"), ("attach", "scan"), ("detach", "scan"))
    do(world, ("send",))
    raw = world.outgoing("sent-1")
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    message = message_from_bytes(raw, policy=policy.default)
    assert message.get_content_type() == "multipart/mixed"
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().strip() == "Voici mon CV."
    pdf, docx = message.iter_attachments()
    assert pdf.get_filename() == "CV_Lina_Traoré – été.pdf"
    assert (pdf.get_content_type(), pdf["content-transfer-encoding"]) == (
        "application/pdf",
        "base64",
    )
    assert docx.get_content_type().endswith("wordprocessingml.document")
    assert pdf.get_content() == (FILES / "c/cv.pdf").read_bytes()
    assert docx.get_content() == (FILES / "c/cv.docx").read_bytes()


def test_a_document_saved_as_pdf_carries_a_pdf() -> None:
    world = do(desk(), ("export", "cv-docx"), ("new",), ("fill", "to", BOSS))
    do(world, ("attach", "cv-docx.1"), ("send",))
    part = next(
        iter(message_from_bytes(world.sent[0].raw, policy=policy.default).iter_attachments())
    )
    assert part.get_filename() == "CV (2).pdf"
    assert part.get_content() == (FILES / "c/cv.pdf").read_bytes()


def test_the_world_counts_the_weight_it_says() -> None:
    world = sent_with("scan")
    assert world.sent[0].weight == 12_300_000
    assert len(world.sent[0].raw) < 40_000
    assert [file.size for file in world.attachments("sent-1")] == [12_300_000]
    assert world.happened == ("heavy",)
    assert "552" in world.read("heavy").body
    assert "Voici mon CV." in world.read("heavy").body


@pytest.mark.skipif(shutil.which("ripmime") is None, reason="ripmime is not installed here")
def test_another_mail_program_finds_the_same_bytes(tmp_path: Path) -> None:
    world = do(desk(), ("rename", "cv-pdf", "CV_Lina_Traore.pdf"), ("new",), ("fill", "to", BOSS))
    do(world, ("attach", "cv-pdf"), ("attach", "cv-docx"), ("send",))
    mail = tmp_path / "sent.eml"
    mail.write_bytes(world.outgoing("sent-1"))
    out = tmp_path / "parts"
    out.mkdir()
    subprocess.run(["ripmime", "-i", str(mail), "-d", str(out)], check=True, timeout=30)
    found = {file.read_bytes() for file in out.iterdir()}
    assert {(FILES / f"c/cv.{kind}").read_bytes() for kind in ("pdf", "docx")} <= found


# -- what a world may say --------------------------------------------------------------------

PLACES = [{"id": "documents", "name": "Documents"}, {"id": "bin", "name": "Bin", "kind": "bin"}]
CV: Mapping[str, object] = {
    "id": "cv",
    "name": "cv.pdf",
    "place": "documents",
    "modified": "2026-11-20T18:00+01:00",
    "kind": "pdf",
    "file": "c/cv.pdf",
}


def prepared(places: object = PLACES, **changes: object) -> dict[str, object]:
    world: dict[str, object] = {
        "start": "2026-11-23T12:00+01:00",
        "me": {"name": "Lina", "address": "lina@messagerie.example"},
        "places": places,
        "files": [{**CV, **changes}],
    }
    return prepare(world, FILES)


def test_a_size_may_be_said_or_is_that_of_the_content() -> None:
    real = (FILES / "c/cv.pdf").stat().st_size
    for size, wanted in ((None, real), (12_000_000, 12_000_000)):
        files = prepared(**({"size": size} if size else {}))["files"]
        assert isinstance(files, list)
        assert files[0]["size"] == wanted


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"file": "c/none.pdf"}, "c/none.pdf: no such file in files"),
        ({"place": "nowhere"}, "cv.pdf: no place is `nowhere`"),
        ({"kind": "zip"}, "cv.pdf: no kind is `zip`"),
        ({"kind": "docx", "file": "c/cv.docx"}, "cv.pdf: say with `as_pdf`"),
        ({"size": 0}, "cv.pdf: `0` is no number of bytes"),
        ({"modified": "2026-11-24T18:00+01:00"}, "cv.pdf: dated after the start"),
        ({"modified": "hier"}, "cv.pdf: write `hier` as"),
        ({"modified": "2026-11-20T18:00"}, "cv.pdf: `2026-11-20T18:00` needs its offset"),
        ({"id": "a b"}, "a b: the id of a file has no space"),
        ({"colour": "red"}, "files: each is"),
        ({"places": [PLACES[0]]}, "places: one of them is"),
        ({"places": [*PLACES, PLACES[0]]}, "files: two have the same id: documents"),
        ({"places": [{"id": "bin", "name": "Bin", "kind": "hole"}]}, "places: `hole` is no kind"),
    ],
)
def test_what_is_to_mend_is_said_in_a_sentence(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{sentence}"):
        prepared(**changes)
