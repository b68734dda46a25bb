"""One CV on paper: order, headings, what is left out, what stays together, and its way back."""

import re
import unicodedata
from base64 import b64encode
from dataclasses import replace
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image

from kiosk import assets
from kiosk.learning.resume import ACCENTS, FONTS, TEMPLATES, Basics, Language, Resume, Style, Work
from kiosk.paper.cv import FAMILIES, cv
from kiosk.paper.cv_back import resume_in
from kiosk.paper.cv_colours import COLOURS
from kiosk.paper.pages import page_count
from tests.paper.cvs import FULL, THIN, Tag, pages_of, spoken, tags_of

ALL = pytest.mark.parametrize("template", TEMPLATES)
SHORT = ["Je sais faire", "Langues", "Permis et attestations", "Centres d’intérêt"]
ORDER = {
    "column": ["Lina Morel", "Expériences", "Formation", *SHORT],
    "accent": ["Lina Morel", "Contact", *SHORT, "Expériences", "Formation"],
    "plain": ["Lina Morel", "Profil", "Expériences", "Formation", *SHORT],
    "large": ["Lina Morel", "Expériences", "Formation", *SHORT],
}
PHOTO = BytesIO()
Image.new("RGB", (320, 400), (40, 90, 120)).save(PHOTO, "JPEG")
WITH_PHOTO = replace(FULL, photo=b64encode(PHOTO.getvalue()).decode())


def styled(resume: Resume, template: str, **style: str | bool) -> Resume:
    return replace(resume, style=replace(Style(template=template), **style))  # type: ignore[arg-type]


def headings(pdf: bytes) -> list[Tag]:
    return [tag for tag in tags_of(pdf) if tag.kind in ("H1", "H2", "H3")]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@ALL
def test_headings_are_real_and_come_in_the_order_of_reading(template: str) -> None:
    found = headings(cv(styled(FULL, template)).pdf)
    assert [tag.text.strip() for tag in found] == ORDER[template]
    assert [tag.kind for tag in found] == ["H1"] + ["H2"] * (len(found) - 1)
    assert not any("P" in tag.within for tag in found), "no heading inside a paragraph"


@ALL
def test_lists_are_real_lists(template: str) -> None:
    items = [tag for tag in tags_of(cv(styled(FULL, template)).pdf) if tag.kind == "LBody"]
    said = [tag.text.strip() for tag in items]
    for line in (*FULL.work[0].highlights, *FULL.skills, *FULL.interests):
        assert any(line in text for text in said), line
    assert all("L" in tag.within for tag in items)


@ALL
def test_the_tags_say_what_the_page_says_in_the_same_order(template: str) -> None:
    pdf = cv(styled(FULL, template)).pdf
    read_out = unicodedata.normalize("NFKC", "".join(tag.text for tag in tags_of(pdf)))
    assert "".join(read_out.split()) == "".join(spoken(pdf).split())


def test_dates_are_words() -> None:
    said = spoken(cv(styled(FULL, "column")).pdf)
    for words in ("mars 2025 – juin 2025", "depuis septembre 2021", "2022 – 2023"):
        assert words in said
    assert "Atelier numérique 2025" in said, "one year, when it began and ended in it"


@ALL
def test_what_is_empty_leaves_nothing(template: str) -> None:
    assert spoken(cv(styled(Resume(), template)).pdf) == ""
    bits = Resume(
        basics=Basics(city="Anse"),
        work=(Work(name="Café", highlights=("", "  ")), Work()),
        skills=("", " \n"),
        languages=(Language("", ""), Language("Arabe", "")),
    )
    said = spoken(cv(styled(bits, template)).pdf)
    for label in ("Contact", "Ville", "Expériences", "Langues", "•"):
        said = said.replace(label, "", 1)
    assert sorted(said.split()) == ["Anse", "Arabe", "Café"]


@ALL
def test_what_cannot_be_printed_leaves_no_lonely_sign(template: str) -> None:
    bits = Resume(
        basics=Basics("日", "Li", phone="😀", city="Anse"),
        work=(Work("😀", "日", "Anse", "日", "2024"), Work("😀")),
        languages=(Language("日", "courant"), Language("Arabe", "日"), Language("日", "日")),
    )
    said = spoken(cv(styled(bits, template)).pdf)
    for label in ("Contact", "Ville", "Expériences", "Langues", "•", "•"):
        said = said.replace(label, "", 1)
    assert sorted(said.split()) == ["2024", "Anse", "Anse", "Arabe", "Li", "courant"]


@ALL
def test_without_a_name_the_first_heading_is_of_the_first_level(template: str) -> None:
    label = headings(cv(styled(Resume(basics=Basics(label="Cuisine")), template)).pdf)
    assert [(tag.kind, tag.text) for tag in label] == [("H1", "Cuisine")]
    skills = headings(cv(styled(Resume(skills=("Cuisiner",)), template)).pdf)
    assert [(tag.kind, tag.text.strip()) for tag in skills] == [("H1", "Je sais faire")]


def test_with_lists_only_the_main_column_is_not_empty() -> None:
    lists = Resume(basics=Basics("Ali", city="Anse"), skills=("Cuisiner",), interests=("Danse",))
    found = headings(cv(styled(lists, "accent")).pdf)
    assert [tag.text.strip() for tag in found] == ["Ali", "Contact", SHORT[0], SHORT[3]]
    with pypdfium2.PdfDocument(cv(styled(lists, "accent")).pdf) as document:
        page = document[0]
        text = page.get_textpage()
        at = text.get_text_range().index("Cuisiner")
        assert text.get_charbox(at)[0] > page.get_width() / 3


@ALL
def test_one_page_stays_one_page(template: str) -> None:
    assert page_count(cv(styled(THIN, template)).pdf) == 1
    if template != "large":
        assert page_count(cv(styled(WITH_PHOTO, template)).pdf) == 1


@ALL
def test_an_entry_is_not_cut_by_the_end_of_a_page(template: str) -> None:
    many = tuple(
        Work(f"Métier {n}", "Ici", "Anse", "2024", "2025", False, (f"Ligne a{n}", f"Ligne z{n}"))
        for n in range(25)
    )
    pages = pages_of(cv(styled(replace(FULL, work=many), template)).pdf)
    assert len(pages) > 1
    for n in range(25):
        (home,) = [page for page in pages if re.search(rf"Métier {n}\s", page)]
        assert re.search(rf"Ligne a{n}\s", home)
        assert re.search(rf"Ligne z{n}(\s|$)", home)


@ALL
def test_a_very_long_entry_goes_on_but_not_right_after_its_title(template: str) -> None:
    long = Work("Un titre seul", "Ici", "", "", "", False, tuple(f"Ligne {n}." for n in range(200)))
    filler = replace(FULL, work=(*FULL.work[:2], long), education=())
    pages = pages_of(cv(styled(filler, template)).pdf)
    assert len(pages) > 1
    (home,) = [page for page in pages if "Un titre seul" in page]
    assert "Ligne 0." in home
    assert all(f"Ligne {n}." in "".join(pages) for n in range(200))


@ALL
@pytest.mark.parametrize(
    "word", ["W" * 3000, "a.b" * 900, "prenom.nom-tres-long" * 4 + "@mail.example"]
)
def test_nothing_runs_off_the_page(template: str, word: str) -> None:
    resume = Resume(
        basics=Basics(*[word] * 7),
        work=(Work(word, word, word, word, word, False, (word,)),),
        skills=(word,),
        photo=WITH_PHOTO.photo,
    )
    with pypdfium2.PdfDocument(cv(styled(resume, template)).pdf) as document:
        for page in document:
            width, height = page.get_size()
            for thing in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                left, bottom, right, top = thing.get_bounds()
                assert left >= 20
                assert right <= width - 20
                assert bottom >= 20
                assert top <= height - 20


@ALL
def test_a_photo_has_words_and_can_be_left_out(template: str) -> None:
    def pictures(resume: Resume) -> list[str]:
        return [tag.alt for tag in tags_of(cv(resume).pdf) if tag.kind == "Figure"]

    assert pictures(styled(WITH_PHOTO, template)) == ["Photo de Lina Morel"]
    assert pictures(styled(WITH_PHOTO, template, photo=False)) == []
    assert pictures(styled(replace(FULL, photo="bm8gcGljdHVyZQ=="), template)) == [], "no JPEG"


@pytest.mark.parametrize("font", FONTS)
@ALL
def test_only_our_faces_and_all_of_them_inside(template: str, font: str) -> None:
    resume = replace(FULL, basics=replace(FULL.basics, last_name="Нguyễn محمد"))
    with pypdfium2.PdfDocument(cv(styled(resume, template, font=font)).pdf) as document:
        fonts = {
            (thing.get_font().get_base_name(), thing.get_font().is_embedded)
            for page in document
            for thing in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT])
        }
    families = {name.split("+")[-1].split("-")[0] for name, _ in fonts}
    assert families <= {family.replace(" ", "") for family in FAMILIES[font]}
    assert FAMILIES[font][0].replace(" ", "") in families
    assert "JalonArabic" in families
    assert all(embedded for _, embedded in fonts)


def test_glyphs_without_a_face_are_named_in_the_order_of_the_page() -> None:
    resume = Resume(
        basics=Basics("Zoé 😀", "日本", label="Vente 👩🏽‍🍳 et\x07 caisse 😀"),
        work=(Work("Accueil ❤️", highlights=("🇫🇷 Servir",)),),
    )
    sheet = cv(resume)
    assert sheet.left_out == ("😀", "日", "本", "👩🏽‍🍳", "❤️", "🇫🇷")
    assert spoken(sheet.pdf).startswith("Zoé Vente et caisse Expériences Accueil • Servir")
    assert resume_in(sheet.pdf) == resume, "the CV inside keeps them"
    assert cv(FULL).left_out == ()


def test_what_is_typed_is_no_command() -> None:
    typed = '#let x = 1 #panic("no") $a$ *fort* \\ <b> @c // [d] "e" --- ~ ...'
    assert spoken(cv(Resume(basics=Basics(label=typed))).pdf) == typed


@pytest.mark.parametrize("font", FONTS)
def test_an_arabic_name_is_set_from_right_to_left(font: str) -> None:
    """Letters are joined: fewer and other glyphs than alone; the first letter is at the right."""
    pdf = cv(styled(Resume(basics=Basics("سليم")), "column", font=font)).pdf
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        places = {page.get_text_range(n, 1): page.get_charbox(n) for n in range(page.count_chars())}
    assert places["س"][0] > places["ل"][0] > places["م"][0]


def test_a_word_with_a_letter_that_is_lent_is_set_whole_in_that_face() -> None:
    pdf = cv(Resume(skills=("Parler avec Nguyễn",))).pdf
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        text = page.get_textpage()
        faces = {
            thing.extract(): thing.get_font().get_base_name()
            for thing in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_TEXT], textpage=text)
        }
    assert any("Nguyễn" in text and "Literata" in face for text, face in faces.items())


@pytest.mark.parametrize("accent", ACCENTS)
def test_each_colour_reads_on_white_and_carries_white(accent: str) -> None:
    ratio = (luminance("#ffffff") + 0.05) / (luminance(COLOURS[accent]) + 0.05)
    assert ratio >= 7
    assert set(COLOURS) == set(ACCENTS)


def test_a_style_of_another_time_falls_back_to_the_first() -> None:
    odd = replace(FULL, style=Style("round", "pink", "comic"))
    assert spoken(cv(odd).pdf) == spoken(cv(styled(FULL, TEMPLATES[0])).pdf)


def test_no_template_asks_for_a_package_from_elsewhere() -> None:
    templates = sorted(assets.path("paper").glob("*.typ"))
    assert len([file for file in templates if file.name.startswith("cv-")]) >= len(TEMPLATES) + 1
    assert [file.name for file in templates if "@preview" in file.read_text("utf-8")] == []
