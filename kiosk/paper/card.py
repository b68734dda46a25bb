"""The card on paper, and its QR code as squares for the screen. Call both from a worker."""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from kiosk.learning.card import grouped
from kiosk.learning.ports import Card, Surnom
from kiosk.paper.press import pdf

if TYPE_CHECKING:
    from segno import QRCode

Sheet = Literal["a6", "a4"]
"""A6: the card is the sheet. A4: wallet-sized, with cut marks."""

QUIET_SQUARES = 4
"""Light squares that must stay around a QR code (ISO/IEC 18004)."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on the card, in the language of the screen."""

    language: str
    """As in ``fr``: what a screen reader reads the PDF in."""
    product: str
    title: str
    """Of the document."""
    surnom: str
    picture: str
    """What the picture shows, for who does not see it."""
    qr: str
    """What the QR code is, for who does not see it."""
    lines: tuple[str, ...]
    """What the card is for."""
    cut: str
    """Under the cut marks."""


def card_pdf(card: Card, surnom: Surnom, words: CardWords, sheet: Sheet) -> bytes:
    """A tagged PDF of one page, to be printed, cut out and photographed."""
    return pdf(
        "card",
        {
            "sheet": sheet,
            "language": words.language,
            "product": words.product,
            "title": words.title,
            "surnom": words.surnom,
            "characters": grouped(card.characters),
            "picture": f"/pictures/{surnom.picture}.svg",
            "picture_words": words.picture,
            "qr": _svg(card.qr_text),
            "qr_words": words.qr,
            "lines": list(words.lines),
            "cut": words.cut,
        },
    )


def qr_squares(text: str) -> tuple[str, ...]:
    """The QR code of a text, a line of ``1`` (dark) and ``0`` a row, without its quiet zone."""
    return tuple("".join("1" if dark else "0" for dark in row) for row in _made(text).matrix)


def _svg(text: str) -> str:
    file = BytesIO()
    _made(text).save(file, kind="svg", border=QUIET_SQUARES, light="#fff", xmldecl=False)
    return file.getvalue().decode()


def _made(text: str) -> "QRCode":
    import segno

    # Medium: 15 % of the squares may be spoilt, as by a fold; higher would make them smaller.
    return segno.make_qr(text, error="m", boost_error=False)
