"""What stands on a printed card, in the language of the screen."""

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.learning.ports import Surnom
from kiosk.paper.card import CardWords
from kiosk.ui.screens.surnoms import picture_words, surnom_words


def card_words(surnom: Surnom, product_name: str) -> CardWords:
    """For `kiosk.paper.card.card_pdf`; call it where the screen is, not in the background."""
    translate = QCoreApplication.translate
    return CardWords(
        language=QLocale().name().split("_")[0],
        product=product_name,
        title=translate("CardScreen", "My card"),
        surnom=surnom_words(surnom),
        picture=picture_words()[surnom.picture],
        qr=translate("CardScreen", "QR code of the card"),
        lines=(
            translate("CardScreen", "Keep this card."),
            translate("CardScreen", "It opens your path again here."),
            translate("CardScreen", "Elsewhere, show it at the reception desk."),
        ),
        cut=translate("CardScreen", "Cut the card out along the lines."),
    )
