"""A CV made at the front door: first line to files, cut and found again, and nothing left."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kiosk.learning.resume import Basics, Language, Resume, Work
from kiosk.outside.printers import PrintState
from kiosk.paper.cv import cv
from kiosk.paper.cv_back import resume_in
from kiosk.paper.cv_docx import docx
from kiosk.ui.flow.cv_files import cv_in
from kiosk.ui.kit.buttons import Button
from kiosk.ui.studio.document import CV
from kiosk.ui.studio.old_page import OldPage
from tests.journeys.conftest import files_with
from tests.journeys.street import Street, street
from tests.outside.fake_printer import FakePrinter
from tests.outside.usb_port import Port

MARKER = "Zèbre-Orange-7431"
MARKER_BYTES = (MARKER.encode(), MARKER.encode("utf-16-le"), b"Orange-7431")
MOST_PRESSES = 120
"""From the first screen to the printed CV, presses in text fields left out."""


def begin(street: Street) -> None:
    """From the first screen to the first line: two presses."""
    street.visitor.click("firstTime")
    street.reach("NeedsScreen")
    street.visitor.click("need_cv")
    street.reach("StudioScreen")


def write(street: Street, field: str, text: str) -> None:
    street.visitor.click(field)
    street.visitor.type(text)


def fill(street: Street) -> None:
    """What somebody without « experience » writes in a few minutes."""
    visitor = street.visitor
    for field, text in (
        ("label", "Vendeuse"),
        ("first-name", "Lina"),
        ("last-name", "Traoré"),
        ("phone", "0639981234"),
        ("city", "Anse"),
        ("email", "lina.traore@messagerie.example"),
    ):
        write(street, field, text)
    visitor.click("cv-next")
    visitor.click("work-add")
    visitor.click("menu_market")
    write(street, "work-0-start", "06/2025")
    write(street, "work-0-end", "aout 2025")
    visitor.click("work-0-highlights-idea-4")
    visitor.type("les achats")
    visitor.click("cv-next")
    visitor.click("education-add")
    write(street, "education-0-study_type", "CAP vente")
    write(street, "education-0-end", "2025")
    visitor.click("cv-next")
    visitor.click("skills-idea-0")
    visitor.click("cv-next")
    visitor.click("languages-idea-0")
    visitor.click("cv-next")


def kept(street: Street) -> Resume:
    street.visitor.wait_for(lambda: CV in street.flow.current.drafts, "for a first save")
    street.at_rest()
    found = cv_in(street.flow.current.drafts.get(CV))
    assert found is not None
    return found


def text(street: Street, field: str) -> str:
    widget = street.visitor.see(field)
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


class Presses:
    """Counts what is pressed that is no field to type into."""

    def __init__(self, place: Street) -> None:
        self.count = 0
        self._click = place.visitor.click

        def click(name: str) -> None:
            widget = place.visitor.see(name)
            self.count += not isinstance(widget, QLineEdit | QPlainTextEdit)
            self._click(name)

        place.visitor.click = click  # type: ignore[method-assign]


@pytest.fixture
def port(tmp_path: Path) -> Port:
    (tmp_path / "stick").mkdir()
    return Port(tmp_path / "stick")


def test_a_first_cv_leaves_as_files_and_on_paper_and_nothing_stays(
    data_dir: Path, tmp_path: Path, temp: Path, port: Port
) -> None:
    spooler = FakePrinter(tmp_path / "spool")
    with street(data_dir, sticks=port, printer=spooler) as place:
        presses = Presses(place)
        begin(place)
        fill(place)
        made = kept(place)
        assert made.work == (
            Work(
                "Aide à la vente", "Marché", "", "2025-06", "2025-08",
                highlights=("Installer les produits", "Servir les clients", "Encaisser les achats"),
            ),
        )  # fmt: skip
        assert made.basics.phone == "06 39 98 12 34", "spaced when the field was left"
        assert made.languages == (Language("Français"),)
        place.read("Rien ne manque")
        place.visitor.click("cv-next")
        place.visitor.click("cv-take")
        place.reach("TakeAwayScreen")
        place.visitor.click("print_Accueil")
        place.read("L’impression attend son tour.")
        assert presses.count <= MOST_PRESSES
        spooler.state = PrintState.DONE
        place.visitor.wait_for(lambda: bool(spooler.printed), "for the paper")
        assert resume_in(spooler.printed[0]) == made
        port.plugged = True
        place.read("Votre clé est là")
        place.visitor.click("copy")
        place.read("C’est sur votre clé.")
        names = sorted(file.name for file in port.folder.iterdir())
        assert names == [f"CV_Lina_TRAORE.{ending}" for ending in ("docx", "odt", "pdf")]
        assert resume_in((port.folder / "CV_Lina_TRAORE.pdf").read_bytes()) == made
        place.visitor.click("endVisit")
        place.reach("GoodbyeScreen")
        place.at_rest()
    assert files_with(data_dir, "Traoré".encode(), b"lina.traore@") == []
    assert files_with(temp, "Traoré".encode(), b"lina.traore@") == []
    assert spooler.files() == []


def test_every_change_can_be_taken_back_from_anywhere(data_dir: Path) -> None:
    with street(data_dir) as place:
        visitor = place.visitor
        begin(place)
        write(place, "label", "Vendeuse")
        write(place, "first-name", "Lina")
        visitor.click("cv-next")
        visitor.click("work-add")
        visitor.click("menu_club")
        visitor.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        place.read("Enregistré")
        assert kept(place).work == ()
        visitor.click("cv-undo")
        place.read("Comment vous joindre")
        assert text(place, "first-name") == ""
        visitor.click("cv-undo")
        assert text(place, "label") == ""
        visitor.click("cv-redo")
        assert text(place, "label") == "Vendeuse"
        place.read("Enregistré")
        assert kept(place).basics.label == "Vendeuse"


def test_a_named_visit_finds_its_cv_again(data_dir: Path) -> None:
    with street(data_dir) as place:
        person = place.person
        begin(place)
        write(place, "label", "Vendeuse de fleurs et de fruits")
        place.visitor.click("keepCv")
        person.take_a_name(back_to="StudioScreen")
        assert text(place, "label") == "Vendeuse de fleurs et de fruits"
        write(place, "first-name", MARKER)
        place.read("Enregistré")
        place.visitor.click("bar_finish")
        place.visitor.click("leave")
        place.reach("GoodbyeScreen")
        assert files_with(data_dir, *MARKER_BYTES) == []
        place.visitor.click("close")
        place.come_back(person.code)
        place.reach("PathScreen")
        place.read("Continuer")
        place.visitor.click("myCv")
        place.reach("StudioScreen")
        assert text(place, "first-name") == MARKER
        place.visitor.click("back")
        place.reach("PathScreen")
        place.visitor.click("continue")
        place.reach("Player")
        place.at_rest()
        assert CV in place.flow.current.drafts, "an activity beside it loses nothing of it"
        place.visitor.click("bar_finish")
        place.visitor.click("end")
        place.reach("TakeAwayScreen")
        place.visitor.click("endVisit")
        place.read("Votre CV n’est pas copié")
        place.visitor.click("dialog_stay")
        assert place.page == "TakeAwayScreen", "a press more is asked for what nobody has"
        place.visitor.click("endVisit")
        place.visitor.click("dialog_end")
        place.reach("GoodbyeScreen")
        place.at_rest()
    assert files_with(data_dir, *MARKER_BYTES) == []


def test_what_could_be_looked_at_is_said_kindly_and_leads_there(data_dir: Path) -> None:
    with street(data_dir) as place:
        begin(place)
        write(place, "label", "CV")
        write(place, "phone", "06 39")
        place.visitor.click("part-review")
        place.read("Contact\u00a0: Écrivez un métier. «\u00a0CV\u00a0» ne dit rien au recruteur.")
        place.visitor.click("gap-1")
        place.read("Comment vous joindre")
        place.read("Un numéro de téléphone a 10 chiffres.")
        assert place.focus() == "label", "the keyboard is in the line that it is about"
        write(place, "phone", "98 12 34")
        place.visitor.click("city")
        assert "Un numéro de téléphone a 10 chiffres." not in place.words()


def test_a_bank_number_is_named_and_stops_nobody(data_dir: Path) -> None:
    with street(data_dir) as place:
        begin(place)
        write(place, "city", "FR76 3000 1000 2000 3000 4000 507")
        place.visitor.click("part-review")
        place.read("Retirez les numéros de banque et de sécurité sociale.")
        place.visitor.click("cv-next")
        place.visitor.see("cv-take")


def test_a_cv_that_left_opens_again_on_any_kiosk(data_dir: Path, port: Port) -> None:
    made = Resume(skills=("Compter",), languages=(Language("Turc", "courant"),))
    (port.folder / "CV_Lina.pdf").write_bytes(cv(made).pdf)
    with street(data_dir, sticks=port) as place:
        begin(place)
        write(place, "label", "Vendeuse")
        place.visitor.click("oldCv")
        place.read("Branchez votre clé. Vos fichiers apparaissent ici.")
        port.plugged = True
        place.visitor.click("stick-file-0")
        place.read("Votre CV est de nouveau ouvert.")
        assert place.visitor.find("fileChooser") is None
        place.read("Enregistré")
        assert kept(place) == made
        place.visitor.click("toastAction")
        assert text(place, "label") == "Vendeuse", "what was there is one press away"


def test_an_old_cv_is_taken_over_line_by_line(data_dir: Path, port: Port) -> None:
    old = Resume(
        basics=Basics("Lina", "Traoré", phone="06 39 98 12 34"),
        skills=("Rendre la monnaie",),
    )
    (port.folder / "Mon cv (2).docx").write_bytes(docx(old))
    (port.folder / "musique.mp3").write_bytes(b"0")
    port.plugged = True
    with street(data_dir, sticks=port) as place:
        visitor = place.visitor
        begin(place)
        visitor.click("oldCv")
        assert visitor.see("stick-file-0") is not None
        assert visitor.find("stick-file-1") is None, "only what may be a CV"
        visitor.click("stick-file-0")
        visitor.see("oldPage")
        page = visitor.see("oldPage")
        assert isinstance(page, OldPage)
        by_line = {row.text: number for number, row in enumerate(page.rows)}
        visitor.click(f"old-put-{by_line['Lina Traoré']}")
        assert text(place, "first-name") == "Lina"
        number = by_line["06 39 98 12 34"]
        visitor.click(f"old-put-{number}")
        assert text(place, "phone") == "06 39 98 12 34"
        number = by_line["Rendre la monnaie"]
        visitor.click(f"old-more-{number}")
        visitor.click("menu_work")
        place.read("Mis dans\u00a0: Nouvelle expérience")
        place.read("Enregistré")
        assert kept(place).work == (Work("Rendre la monnaie"),)
        visitor.click("cv-undo")
        place.read("Enregistré")
        visitor.wait_for(lambda: kept(place).work == (), "for the change to be taken back")
        visitor.click("oldDone")
        visitor.see("sheet")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("photo.pdf", b"%PDF-1.4 nothing else", "Ce fichier ne s’ouvre pas."),
        ("vieux.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Ce n’est pas un fichier"),
        ("vide.docx", b"", "Ce fichier est vide."),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_costs_nothing(
    name: str, data: bytes, words: str, data_dir: Path, port: Port
) -> None:
    (port.folder / name).write_bytes(data)
    port.plugged = True
    with street(data_dir, sticks=port) as place:
        begin(place)
        write(place, "label", "Vendeuse")
        place.visitor.click("oldCv")
        place.visitor.click("stick-file-0")
        place.read(words)
        place.visitor.click("cancelFile")
        assert text(place, "label") == "Vendeuse"


def test_a_word_worth_a_look_is_marked_and_can_be_mended_or_kept(data_dir: Path) -> None:
    with street(data_dir) as place:
        begin(place)
        write(place, "label", "Aide aceuil ")
        field = place.visitor.see("label")
        place.visitor.wait_for(
            lambda: "1 mot à vérifier" in field.accessibleDescription(), "for the word to be marked"
        )
        place.visitor.click("city")
        write(place, "last-name", "Aceuil")
        place.visitor.click("label")
        assert place.kiosk.records is not None
        place.at_rest()


def test_a_photo_is_a_choice_that_can_be_taken_back(data_dir: Path, port: Port) -> None:
    Image.new("RGB", (900, 1200), (200, 60, 40)).save(port.folder / "moi.jpg")
    (port.folder / "pas-une-photo.png").write_bytes(b"texte")
    port.plugged = True
    with street(data_dir, sticks=port) as place:
        visitor = place.visitor
        begin(place)
        visitor.click("photo")
        visitor.see("stick-file-1")
        chooser = visitor.see("fileChooser")
        names = [button.text() for button in chooser.findChildren(Button)]
        visitor.click(f"stick-file-{names.index('pas-une-photo.png')}")
        place.read("Ce n’est pas une image JPEG ou PNG.")
        visitor.click(f"stick-file-{names.index('moi.jpg')}")
        place.read("Retirer la photo")
        visitor.wait_for(lambda: bool(kept(place).photo), "for the photo to be kept")
        visitor.click("photo")
        place.read("Ajouter une photo")
        visitor.wait_for(lambda: not kept(place).photo, "for the photo to be gone")


def test_an_activity_is_offered_for_what_is_missing_and_loses_nothing(data_dir: Path) -> None:
    with street(data_dir) as place:
        visitor = place.visitor
        begin(place)
        fill(place)
        visitor.click("part-contact")
        field = visitor.see("email")
        assert isinstance(field, QLineEdit)
        visitor.click("email")
        visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        visitor.type("lili.boulette@messagerie.example")
        visitor.click("part-review")
        visitor.click("lesson-0")
        place.reach("Player")
        assert place.person.attempt().activity.id == "mailbox/mb2"
        visitor.click("back")
        place.reach("PathScreen")
        visitor.click("myCv")
        place.read("Relisez une fois")
        visitor.click("part-contact")
        assert text(place, "email") == "lili.boulette@messagerie.example"
        visitor.click("cv-undo")
        assert text(place, "email") == "lina.traore@messagerie.example", "the whole visit long"
