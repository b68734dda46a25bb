"""A CV as an editable file: an office suite finds in it what the model says, and nothing else."""

import re
import subprocess
import sys
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element
from zipfile import ZipFile

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from kiosk.learning.resume import FONTS, Basics, Resume, Style
from kiosk.paper.cv_colours import colour
from kiosk.paper.cv_docx import docx
from kiosk.paper.cv_look import FACE
from kiosk.paper.cv_odt import odt
from kiosk.paper.cv_outline import outline
from kiosk.paper.cv_photo import placed_photo
from tests.learning.resumes import resumes
from tests.paper.chosen_cvs import CHOSEN, FULL, THIN, photo
from tests.paper.office import lines, needs_office, opened, pictures

PHOTO = b64decode(FULL.photo)
ROOT = Path(__file__).resolve().parents[2]
WRITERS: Mapping[str, Callable[[Resume], bytes]] = {"docx": docx, "odt": odt}
FIRST_MS = 500
"""From nothing imported to the first file."""


def written(folder: Path, cvs: Mapping[str, Resume]) -> list[Path]:
    """Every CV in both formats; names without ending tell the format too."""
    files = []
    for name, resume in cvs.items():
        for ending, write in WRITERS.items():
            file = folder / f"{name}-{ending}.{ending}"
            file.write_bytes(write(resume))
            files.append(file)
    return files


@pytest.fixture(scope="module")
def chosen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Element]:
    folder = tmp_path_factory.mktemp("office")
    return opened(written(folder, CHOSEN), folder)


@needs_office
@pytest.mark.parametrize("ending", WRITERS)
@pytest.mark.parametrize("name", CHOSEN)
def test_an_office_suite_finds_the_lines_of_the_model(
    chosen: dict[str, Element], name: str, ending: str
) -> None:
    assert lines(chosen[f"{name}-{ending}"]) == outline(CHOSEN[name])


@needs_office
@pytest.mark.parametrize("ending", WRITERS)
def test_an_office_suite_finds_the_photo(chosen: dict[str, Element], ending: str) -> None:
    assert pictures(chosen[f"full-{ending}"]) == 1
    assert pictures(chosen[f"thin-{ending}"]) == 0


@needs_office
@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_an_office_suite_finds_the_lines_of_200_cvs(tmp_path: Path) -> None:
    cvs: dict[str, Resume] = {}

    @settings(max_examples=200, database=None, phases=[Phase.generate])
    @given(resumes())
    def gather(resume: Resume) -> None:
        cvs[f"cv{len(cvs):03}"] = resume

    gather()
    assert len(cvs) == 200
    found = opened(written(tmp_path, cvs), tmp_path)
    assert len(found) == 400
    other = [name for name in found if lines(found[name]) != outline(cvs[name.partition("-")[0]])]
    assert other == []


def inside(file: bytes, name: str) -> str:
    """One part of a DOCX or an ODT."""
    with ZipFile(BytesIO(file)) as parts:
        return parts.read(name).decode()


def test_a_docx_has_real_styles_real_bullets_and_french() -> None:
    document, styles = (inside(docx(FULL), f"word/{name}.xml") for name in ("document", "styles"))
    assert document.count('<w:pStyle w:val="Heading1"/>') == 8
    assert document.count('<w:pStyle w:val="ListBullet"/>') == 10
    assert "•" not in document
    assert 'w:lang w:val="fr-FR"' in styles
    assert re.search(r'<w:pgSz w:w="11906" w:h="16838"', document)
    assert colour("brick").removeprefix("#").upper() in styles
    assert FACE["serif"] in styles


def test_an_odt_has_real_styles_real_bullets_and_french() -> None:
    content, styles = (inside(odt(FULL), f"{name}.xml") for name in ("content", "styles"))
    assert content.count('<text:h text:outline-level="1"') == 8
    assert content.count("<text:list-item>") == 10
    assert "•" not in content
    assert 'fo:language="fr"' in styles
    assert 'fo:page-width="21.0cm"' in styles
    assert colour("brick") in styles.lower()
    assert FACE["serif"] in styles


def test_the_properties_name_the_person_and_no_library() -> None:
    for core in (inside(docx(FULL), "docProps/core.xml"), inside(odt(FULL), "meta.xml")):
        assert ">CV Lina Moreau<" in core
        assert core.count(">Lina Moreau<") == 2
        assert "python-docx" not in core
        assert "2013" not in core
    nobody = inside(docx(Resume()), "docProps/core.xml")
    assert ">CV<" in nobody
    assert "python-docx" not in nobody


def test_a_name_longer_than_a_property_is_written_all_the_same() -> None:
    resume = Resume(Basics("Nom" * 1000))
    assert "Nom" * 1000 in inside(docx(resume), "word/document.xml")
    assert "Nom" * 1000 in inside(odt(resume), "content.xml")


@pytest.mark.parametrize("style", [Style(photo=False), Style(accent="gold", font="comic")])
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_the_style_decides_on_the_photo_and_unknown_names_do_no_harm(
    write: Callable[[Resume], bytes], style: Style
) -> None:
    with ZipFile(BytesIO(write(replace(FULL, style=style)))) as parts:
        photos = [name for name in parts.namelist() if name.endswith((".jpg", ".jpeg"))]
    assert len(photos) == style.photo


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_a_photo_alone_is_a_cv_too(write: Callable[[Resume], bytes]) -> None:
    with ZipFile(BytesIO(write(Resume(photo=photo())))) as parts:
        assert [name for name in parts.namelist() if name.endswith((".jpg", ".jpeg"))]


@given(st.data())
@settings(max_examples=60)
def test_a_spoilt_photo_is_left_out(data: st.DataObject) -> None:
    whole = bytearray(PHOTO)
    for at in data.draw(st.lists(st.integers(2, 200), max_size=8)):
        whole[at] = data.draw(st.integers(0, 255))
    spoilt = bytes(whole[: data.draw(st.integers(0, len(whole)))])
    for resume in (replace(THIN, photo=b64encode(spoilt).decode()), replace(THIN, photo="~")):
        assert docx(resume)
        assert odt(resume)


@pytest.mark.parametrize(
    ("pixels", "cm"), [((300, 400), (3.375, 4.5)), ((400, 300), (3.5, 2.625)), ((1, 1), (3.5, 3.5))]
)
def test_a_photo_fits_the_place_and_keeps_its_shape(
    pixels: tuple[int, int], cm: tuple[float, float]
) -> None:
    placed = placed_photo(Resume(photo=photo(*pixels)))
    assert placed is not None
    assert (placed.width, placed.height) == pytest.approx(cm)


def test_every_font_has_a_face() -> None:
    assert set(FACE) == set(FONTS)


@pytest.mark.parametrize("ending", WRITERS)
def test_the_first_file_of_a_process_comes_soon(ending: str) -> None:
    source = (
        "from time import perf_counter\n"
        "from kiosk.learning.resume import Basics, Resume, Work\n"
        "resume = Resume(Basics('Lina', 'Moreau'), (Work('Vente', highlights=('Servir',)),))\n"
        "begun = perf_counter()\n"
        f"from kiosk.paper.cv_{ending} import {ending}\n"
        f"{ending}(resume)\n"
        "print(1000 * (perf_counter() - begun))\n"
    )
    took = min(
        float(subprocess.run([sys.executable, "-c", source], cwd=ROOT, check=True,
                             capture_output=True, text=True).stdout)
        for _ in range(3)
    )  # fmt: skip
    assert took < FIRST_MS
