"""A CV as ODT, to be gone on with in an office suite. Call it from a worker.

The same lines and the same look as the DOCX (`kiosk.paper.cv_docx`).
"""

from io import BytesIO
from typing import TYPE_CHECKING, Final

from kiosk.learning.resume import Resume
from kiosk.paper import cv_look, cv_words
from kiosk.paper.cv_look import BOLD, COLOURED, SPACE_PT, Look, look
from kiosk.paper.cv_outline import Kind, Line, outline
from kiosk.paper.cv_photo import PlacedPhoto, placed_photo

if TYPE_CHECKING:
    from odf.element import Element
    from odf.opendocument import OpenDocument

STYLES: Final = {
    Kind.NAME: ("Title", "Title"),
    Kind.LABEL: ("Subtitle", "Subtitle"),
    Kind.HEADING: ("Heading_20_1", "Heading 1"),
    Kind.ENTRY: ("CV_20_poste", "CV poste"),
    Kind.DETAIL: ("CV_20_lieu_20_et_20_dates", "CV lieu et dates"),
    Kind.TEXT: ("Text_20_body", "Text body"),
    Kind.BULLET: ("CV_20_liste", "CV liste"),
}
"""Style of each kind of line: its name in the file, and the one that is shown."""

LIST: Final = "CV_20_puces"
BULLET: Final = "\u2022"
INDENT_CM: Final = 0.6


def odt(resume: Resume) -> bytes:
    """The file. The first call in a process takes a tenth of a second, the next ones 10 ms."""
    from odf.opendocument import OpenDocumentText

    document = OpenDocumentText()
    _set_page(document)
    _set_styles(document, look(resume.style))
    _set_properties(document, resume)
    _add_lines(document, outline(resume))
    photo = placed_photo(resume)
    if photo is not None:
        _add_photo(document, photo)
    file = BytesIO()
    document.write(file)
    return file.getvalue()


def _set_page(document: "OpenDocument") -> None:
    from odf.style import MasterPage, PageLayout, PageLayoutProperties

    across, down = cv_look.SIDE_CM
    page = PageLayout(name="CV")
    page.addElement(
        PageLayoutProperties(
            pagewidth=f"{across}cm",
            pageheight=f"{down}cm",
            printorientation="portrait",
            margin=f"{cv_look.MARGIN_CM}cm",
        )
    )
    document.automaticstyles.addElement(page)
    document.masterstyles.addElement(MasterPage(name="Standard", pagelayoutname=page))


def _set_styles(document: "OpenDocument", look: Look) -> None:
    from odf.style import DefaultStyle, FontFace, ParagraphProperties, Style, TextProperties

    face = f"'{look.face}'"
    document.fontfacedecls.addElement(FontFace(name=look.face, fontfamily=face))
    language, country = cv_look.LANGUAGE
    default = DefaultStyle(family="paragraph")
    default.addElement(ParagraphProperties(lineheight=f"{cv_look.LINE:.0%}"))
    default.addElement(
        TextProperties(
            fontname=look.face,
            fontnameasian=look.face,
            fontnamecomplex=look.face,
            language=language,
            country=country,
        )
    )
    document.styles.addElement(default)
    document.styles.addElement(
        Style(name="Standard", family="paragraph", attributes={"class": "text"})
    )
    for kind, (name, shown) in STYLES.items():
        level = {"defaultoutlinelevel": 1} if kind is Kind.HEADING else {}
        bullet = {"liststylename": LIST} if kind is Kind.BULLET else {}
        style = Style(
            name=name,
            displayname=shown,
            family="paragraph",
            parentstylename="Standard",
            **level,
            **bullet,
        )
        _dress(style, kind, look)
        document.styles.addElement(style)
    document.styles.addElement(_bullets())


def _dress(style: "Element", kind: Kind, look: Look) -> None:
    from odf.style import ParagraphProperties, TextProperties

    before, after = SPACE_PT[kind]
    bold = kind in BOLD
    keeps = {"keepwithnext": "always"} if bold else {}
    style.addElement(
        ParagraphProperties(margintop=f"{before}pt", marginbottom=f"{after}pt", **keeps)
    )
    colour = {"color": f"#{look.accent}"} if kind in COLOURED else {}
    size, weight = f"{look.size_pt(kind)}pt", "bold" if bold else "normal"
    # Chinese and Arabic letters have theirs beside those of Latin ones.
    style.addElement(
        TextProperties(
            fontsize=size,
            fontsizeasian=size,
            fontsizecomplex=size,
            fontweight=weight,
            fontweightasian=weight,
            fontweightcomplex=weight,
            **colour,
        )
    )


def _bullets() -> "Element":
    from odf.style import ListLevelLabelAlignment, ListLevelProperties
    from odf.text import ListLevelStyleBullet, ListStyle

    style = ListStyle(name=LIST, displayname="CV puces")
    level = ListLevelStyleBullet(level=1, bulletchar=BULLET)
    place = ListLevelProperties(listlevelpositionandspacemode="label-alignment")
    place.addElement(
        ListLevelLabelAlignment(
            labelfollowedby="listtab",
            listtabstopposition=f"{INDENT_CM}cm",
            textindent=f"-{INDENT_CM}cm",
            marginleft=f"{INDENT_CM}cm",
        )
    )
    level.addElement(place)
    style.addElement(level)
    return style


def _set_properties(document: "OpenDocument", resume: Resume) -> None:
    from odf.dc import Creator, Language, Title
    from odf.meta import InitialCreator

    name = cv_look.author(resume)
    document.meta.addElement(Title(text=cv_look.title(resume)))
    document.meta.addElement(Language(text="-".join(cv_look.LANGUAGE)))
    if name:
        document.meta.addElement(InitialCreator(text=name))
        document.meta.addElement(Creator(text=name))


def _add_photo(document: "OpenDocument", photo: PlacedPhoto) -> None:
    """At the trailing edge of the first lines, which flow beside it."""
    from odf.draw import Frame, Image
    from odf.style import GraphicProperties, Style
    from odf.svg import Title
    from odf.text import P

    style = Style(name="Photo", family="graphic")
    style.addElement(
        GraphicProperties(
            wrap="parallel",
            horizontalpos="right",
            horizontalrel="page-content",
            verticalpos="top",
            verticalrel="page-content",
            marginleft="0.4cm",
        )
    )
    document.automaticstyles.addElement(style)
    frame = Frame(
        name=cv_words.PHOTO,
        stylename=style,
        anchortype="paragraph",
        width=f"{photo.width:.2f}cm",
        height=f"{photo.height:.2f}cm",
    )
    place = document.addPictureFromString(photo.data, "image/jpeg")
    frame.addElement(Image(href=place, type="simple", show="embed", actuate="onLoad"))
    frame.addElement(Title(text=cv_words.PHOTO))
    if not document.text.childNodes:
        document.text.addElement(P(stylename=STYLES[Kind.TEXT][0]))
    first = document.text.firstChild
    first.insertBefore(frame, first.firstChild)


def _add_lines(document: "OpenDocument", lines: tuple[Line, ...]) -> None:
    """Paragraphs and headings; bullets that follow one another are one list."""
    from itertools import groupby

    from odf.teletype import addTextToElement
    from odf.text import H, List, ListItem, P

    for bulleted, group in groupby(lines, lambda line: line.kind is Kind.BULLET):
        place = document.text
        if bulleted:
            place = List(stylename=LIST)
            document.text.addElement(place)
        for line in group:
            name = STYLES[line.kind][0]
            heading = line.kind is Kind.HEADING
            made = H(outlinelevel=1, stylename=name) if heading else P(stylename=name)
            addTextToElement(made, line.text)
            if bulleted:
                item = ListItem()
                item.addElement(made)
                made = item
            place.addElement(made)
