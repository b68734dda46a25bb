"""The photo in a DOCX: at the trailing edge, with the first lines flowing beside it."""

from typing import TYPE_CHECKING, Final

from kiosk.paper import cv_words
from kiosk.paper.cv_photo import PlacedPhoto

if TYPE_CHECKING:
    from docx.document import Document

_FLOATING: Final = """\
<wp:anchor
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  distT="0" distB="0" distL="144000" distR="0" simplePos="0" relativeHeight="1"
  behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
  <wp:simplePos x="0" y="0"/>
  <wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>
  <wp:positionV relativeFrom="margin"><wp:align>top</wp:align></wp:positionV>
  <wp:extent/>
  <wp:effectExtent l="0" t="0" r="0" b="0"/>
  <wp:wrapSquare wrapText="bothSides"/>
</wp:anchor>"""
"""ECMA-376, part 1, 20.4.2.3; the library itself only writes pictures that stand in the line."""


def add_photo(document: "Document", photo: PlacedPhoto) -> None:
    """Place it in the first paragraph, or in one of its own when the CV has no line.

    The part is made by hand: the library's own way reads the whole head of the picture and stops
    at the first oddity.
    """
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.oxml.ns import qn
    from docx.oxml.parser import parse_xml
    from docx.oxml.shape import CT_Inline
    from docx.parts.image import ImagePart
    from docx.shared import Cm

    part = ImagePart(PackURI("/word/media/photo.jpg"), CONTENT_TYPE.JPEG, photo.data)
    place = document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    inline = CT_Inline.new_pic_inline(1, place, "photo.jpg", Cm(photo.width), Cm(photo.height))
    inline.docPr.set("descr", cv_words.PHOTO)
    floating = parse_xml(_FLOATING)
    floating.replace(floating.find(qn("wp:extent")), inline.extent)
    for child in list(inline):
        floating.append(child)
    paragraphs = document.paragraphs
    paragraph = paragraphs[0] if paragraphs else document.add_paragraph()
    run = paragraph.add_run()
    run._r.add_drawing(floating)
    paragraph._p.insert_element_before(run._r, "w:r")
