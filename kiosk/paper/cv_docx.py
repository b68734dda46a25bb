"""A CV as DOCX, to be gone on with in an office suite. Call it from a worker.

One column of paragraphs with real styles, whatever the template of the PDF: what has the least
lay-out changes the least from one program to another.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Final

from kiosk.learning.resume import Resume
from kiosk.paper import cv_look
from kiosk.paper.cv_docx_photo import add_photo
from kiosk.paper.cv_look import BOLD, COLOURED, SPACE_PT, Look, look
from kiosk.paper.cv_outline import Kind, outline
from kiosk.paper.cv_photo import placed_photo

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

STYLES: Final = {
    Kind.NAME: "Title",
    Kind.LABEL: "Subtitle",
    Kind.HEADING: "Heading 1",
    Kind.ENTRY: "CV poste",
    Kind.DETAIL: "CV lieu et dates",
    Kind.TEXT: "Normal",
    Kind.BULLET: "List Bullet",
}
"""Style of each kind of line, by the name that Word knows it under in every language."""

_KEPT: Final = {Kind.HEADING: ("w:outlineLvl",), Kind.BULLET: ("w:numPr",)}
"""What is kept of a style of the empty document: its level, its bullet."""


def docx(resume: Resume) -> bytes:
    """The file. The first call in a process takes 0.1 to 0.3 s, the next ones some 40 ms."""
    from docx import Document

    document = Document()
    _set_page(document)
    _set_styles(document, look(resume.style))
    _set_properties(document, resume)
    for line in outline(resume):
        document.add_paragraph(line.text, STYLES[line.kind])
    photo = placed_photo(resume)
    if photo is not None:
        add_photo(document, photo)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _set_page(document: "Document") -> None:
    from docx.shared import Cm

    page = document.sections[0]
    page.page_width, page.page_height = (Cm(side) for side in cv_look.SIDE_CM)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(
        cv_look.MARGIN_CM
    )


def _set_styles(document: "Document", look: Look) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.styles.style import ParagraphStyle

    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "-".join(cv_look.LANGUAGE))
    for kind, name in STYLES.items():
        if name not in document.styles:
            document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)
        _empty(style, kind)
        if kind is not Kind.TEXT:
            style.base_style = document.styles[STYLES[Kind.TEXT]]
        _dress(style, kind, look)


def _empty(style: "ParagraphStyle", kind: Kind) -> None:
    """Take away the look of the empty document, its theme colours and faces among it."""
    from docx.oxml.ns import qn

    kept = {qn(name) for name in _KEPT.get(kind, ())}
    for properties in (style.element.rPr, style.element.pPr):
        for child in list(properties) if properties is not None else ():
            if child.tag not in kept:
                properties.remove(child)


def _dress(style: "ParagraphStyle", kind: Kind, look: Look) -> None:
    from docx.shared import Pt, RGBColor

    style.quick_style, style.hidden = True, False
    paragraph, font = style.paragraph_format, style.font
    before, after = SPACE_PT[kind]
    paragraph.space_before, paragraph.space_after = Pt(before), Pt(after)
    if kind in BOLD:
        font.bold = font.cs_bold = True
        paragraph.keep_with_next = True
    if kind in COLOURED:
        font.color.rgb = RGBColor.from_string(look.accent)
    if kind is Kind.TEXT:
        paragraph.line_spacing = cv_look.LINE
        font.name = look.face
    font.size = Pt(look.size_pt(kind))
    _set_other_scripts(style, look)


def _set_other_scripts(style: "ParagraphStyle", look: Look) -> None:
    """Face and size of Arabic and Chinese letters, for which the library has no call."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    properties = style.element.get_or_add_rPr()
    if properties.rFonts is not None:
        for script in ("w:cs", "w:eastAsia"):
            properties.rFonts.set(qn(script), look.face)
    size = OxmlElement("w:szCs", {qn("w:val"): properties.sz.get(qn("w:val"))})
    properties.sz.addnext(size)


def _set_properties(document: "Document", resume: Resume) -> None:
    """Whose CV it is, in place of what the empty document says of itself."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    properties = document.core_properties
    properties.title = cv_look.title(resume)
    properties.author = properties.last_modified_by = cv_look.author(resume)
    properties.language = "-".join(cv_look.LANGUAGE)
    properties.comments = ""
    # Of the empty document too; an office suite sets them when it saves.
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[name]
    element = properties._element
    for name in ("dcterms:created", "dcterms:modified"):
        for date in element.findall(qn(name)):
            element.remove(date)
