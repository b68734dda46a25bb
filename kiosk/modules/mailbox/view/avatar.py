"""The round mark of a sender: two initials and one of the module colours."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.ui.kit.theme import Theme

HUES = ("cv", "mail", "culture", "space", "ident")
TITLES = frozenset(
    ("m.", "mme", "mlle", "monsieur", "madame", "de", "du", "des", "la", "le", "les")
)


def initials(name: str) -> str:
    """Up to two letters: « Café des Marches » gives CM, « Mme Faure » gives F."""
    words = [word for word in name.replace("@", " ").split() if word[0].isalnum()]
    telling = [word for word in words if word.lower() not in TITLES] or words
    return "".join(word[0] for word in telling[:1] + telling[1:][-1:]).upper()


def hue(address: str) -> str:
    """The colour token of an address; the same address always gets the same one."""
    return HUES[sum(address.lower().encode()) % len(HUES)]


def paint_avatar(painter: QPainter, theme: Theme, rect: QRect, letters: str, colour: str) -> None:
    """Draw the disc in a square."""
    width = theme.border("hair")
    half = width / 2
    painter.setPen(QPen(theme.color(colour), width))
    painter.setBrush(theme.color(f"{colour}-soft"))
    painter.drawEllipse(QRectF(rect).adjusted(half, half, -half, -half))
    painter.setFont(theme.font("label"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
