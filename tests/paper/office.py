"""A real office suite, where the machine has one: it opens files and says what it found there."""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.paper.cv_outline import Kind, Line

needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice Writer is not installed: make tools"
)

MOST_FILES = 200
"""Of one call: of 400 the suite opened 247, and said nothing of the others."""
PATIENCE_S = 600

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"

KINDS = {
    "Title": Kind.NAME,
    "Subtitle": Kind.LABEL,
    "CV_20_poste": Kind.ENTRY,
    "CV_20_lieu_20_et_20_dates": Kind.DETAIL,
    "Text_20_body": Kind.TEXT,
    "Standard": Kind.TEXT,
}
"""What the suite calls our styles, those of a DOCX after import among them."""


def opened(files: Sequence[Path], folder: Path) -> dict[str, ElementTree.Element]:
    """Each file as the suite read it (flat XML), by its name without ending; few starts for all."""
    out = folder / "read"
    for first in range(0, len(files), MOST_FILES):
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
                "--convert-to", "fodt", "--outdir", out, *files[first : first + MOST_FILES],
            ],
            check=True,
            capture_output=True,
            timeout=PATIENCE_S,
        )  # fmt: skip
    return {file.stem: ElementTree.parse(file).getroot() for file in out.glob("*.fodt")}


def lines(document: ElementTree.Element) -> tuple[Line, ...]:
    """Headings, list items and paragraphs of a document, told apart by what they are."""
    parents = {
        style.get(f"{STYLE}name", ""): style.get(f"{STYLE}parent-style-name", "")
        for style in document.iter(f"{STYLE}style")
    }
    body = document.find(f"{OFFICE}body/{OFFICE}text")
    assert body is not None
    bullets = {item for listed in body.iter(f"{TEXT}list") for item in listed.iter(f"{TEXT}p")}
    found = []
    for place in _paragraphs(body):
        kind = Kind.HEADING
        if place.tag == f"{TEXT}p":
            kind = Kind.BULLET if place in bullets else _kind(place, parents)
        found.append(Line(kind, _text(place)))
    # A document without a line still has a paragraph.
    return () if found == [Line(Kind.TEXT, "")] else tuple(found)


def pictures(document: ElementTree.Element) -> int:
    """How many pictures stand in it."""
    return len(list(document.iter(f"{DRAW}image")))


def _paragraphs(place: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Those of the text, not those inside a picture."""
    for child in place:
        if child.tag in (f"{TEXT}h", f"{TEXT}p"):
            yield child
        elif not child.tag.startswith(DRAW):
            yield from _paragraphs(child)


def _kind(place: ElementTree.Element, parents: dict[str, str]) -> Kind:
    name = place.get(f"{TEXT}style-name", "")
    while name not in KINDS and name in parents:
        name = parents[name]
    return KINDS[name]


def _text(place: ElementTree.Element) -> str:
    parts = [place.text or ""]
    for child in place:
        if child.tag == f"{TEXT}s":
            parts.append(" " * int(child.get(f"{TEXT}c", "1")))
        elif child.tag == f"{TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{TEXT}line-break":
            parts.append("\n")
        elif not child.tag.startswith(DRAW):
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)
