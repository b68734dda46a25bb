"""Files as other programs write them: with text boxes, tables, headers, passwords, bombs."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pypdfium2  # type: ignore[import-untyped]
from docx.oxml.parser import parse_xml
from odf import draw, opendocument, style, table, text
from PIL import Image

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_BOX = f"""\
<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent>
 <mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>
 <w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>
 <mc:Fallback><w:pict><v:textbox><w:txbxContent>
 <w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""
_STRUCK = f"""\
<w:p {W}><w:ins><w:r><w:t>Written</w:t></w:r></w:ins>
<w:del><w:r><w:delText>struck</w:delText><w:t>struck</w:t></w:r></w:del></w:p>"""


def word_file() -> bytes:
    """A DOCX with all that holds text in one."""
    document = docx.Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "At the head"
    section.first_page_header.paragraphs[0].text = "At the head"
    section.footer.paragraphs[0].text = "At the foot"
    document.add_heading("Expériences", 1)
    document.add_paragraph("• typed bullet\nafter a break\tand a tab")
    document.add_paragraph("real bullet", "List Bullet")
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "left", "right"
    document.add_paragraph("Beside").runs[0]._r.addnext(parse_xml(_BOX))
    document.add_paragraph()._p.addnext(parse_xml(_STRUCK))
    document.add_paragraph("  ")
    document.add_paragraph("The end")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def open_file() -> bytes:
    """An ODT with all that holds text in one."""
    document = opendocument.OpenDocumentText()
    layout = style.PageLayout(name="page")
    document.automaticstyles.addElement(layout)
    page = style.MasterPage(name="Standard", pagelayoutname=layout)
    for made, words in ((style.Header(), "At the head"), (style.Footer(), "At the foot")):
        made.addElement(text.P(text=words))
        page.addElement(made)
    document.masterstyles.addElement(page)
    body = document.text
    body.addElement(text.H(outlinelevel=1, text="Expériences"))
    line = text.P(text="Two")
    for part in (text.S(c=900_000_000), text.Span(text="words"), text.LineBreak()):
        line.addElement(part)
    line.addText("after a break")
    body.addElement(line)
    bullets = text.List()
    item = text.ListItem()
    item.addElement(text.P(text="real bullet"))
    bullets.addElement(item)
    body.addElement(bullets)
    grid, row = table.Table(), table.TableRow()
    grid.addElement(table.TableColumn(numbercolumnsrepeated=2))
    for words in ("left", "right"):
        cell = table.TableCell()
        cell.addElement(text.P(text=words))
        row.addElement(cell)
    grid.addElement(row)
    body.addElement(grid)
    frame, box = draw.Frame(), draw.TextBox()
    box.addElement(text.P(text="In the box"))
    frame.addElement(box)
    beside = text.P(text="Beside")
    beside.addElement(frame)
    body.addElement(beside)
    file = BytesIO()
    document.write(file)
    return file.getvalue()


def package(parts: Mapping[str, bytes]) -> bytes:
    """A zip of these parts."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, inside in parts.items():
            made.writestr(name, inside)
    return file.getvalue()


def word_with(body: bytes) -> bytes:
    """A DOCX whose body is these bytes."""
    return package({"[Content_Types].xml": b"<Types/>", "word/document.xml": body})


def many_laughs() -> bytes:
    """Entities that would unfold to some gigabytes."""
    names = "abcdefghij"
    entities = "".join(
        f'<!ENTITY {name} "{f"&{names[at - 1]};" * 10 if at else "ha" * 10}">'
        for at, name in enumerate(names)
    )
    return f"<!DOCTYPE d [{entities}]><d {W}><w:p><w:t>&j;</w:t></w:p></d>".encode()


def scan(folder: Path, signed: str = "") -> bytes:
    """A PDF of one page that is a picture, with what a scanner signs it with."""
    picture = folder / "scan.jpg"
    Image.new("RGB", (595, 842), (250, 250, 240)).save(picture)
    raw = pypdfium2.raw
    with pypdfium2.PdfDocument.new() as document:
        page = document.new_page(595, 842)
        image = pypdfium2.PdfImage.new(document)
        image.load_jpeg(picture)
        image.set_matrix(pypdfium2.PdfMatrix().scale(595, 842))
        page.insert_obj(image)
        if signed:
            words = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", 12.0)
            wide = (signed + "\0").encode("utf-16-le")
            raw.FPDFText_SetText(words, (raw.FPDF_WCHAR * len(wide)).from_buffer_copy(wide * 2))
            raw.FPDFPage_InsertObject(page, words)
        page.gen_content()
        file = BytesIO()
        document.save(file)
    return file.getvalue()


def locked_pdf() -> bytes:
    """A PDF that wants a password: what it is checked against is no password's."""
    lock = f"<</Filter/Standard/V 1/R 2/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>".encode()
    return _numbered(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        lock,
        trailer=b"/Encrypt 4 0 R/ID[<00><00>]",
    )


def pdf_with(content: bytes, packed: int = 0) -> bytes:
    """A PDF of one page with these drawing commands, already packed so many times."""
    head = f"<</Length {len(content)}/Filter[{'/FlateDecode' * packed}]>>stream\n"
    return _numbered(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>",
        head.encode() + content + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )


def _numbered(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of these objects, the first of them its catalogue."""
    made, places = b"%PDF-1.4\n", []
    for number, inside in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, inside)
    size = len(objects) + 1
    table_at = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % size
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<</Size %d/Root 1 0 R%s>>\n" % (size, trailer)
    return made + b"startxref\n%d\n%%%%EOF\n" % table_at
