"""How a word that is worth a look is marked: a wavy line on a soft ground, never red."""

from PySide6.QtGui import QTextCharFormat

from kiosk.ui.kit.theme import Theme


def marked(theme: Theme) -> QTextCharFormat:
    """The look of a marked word; Qt draws the line thin, so the ground says it too."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(theme.color("warning"))
    look.setBackground(theme.color("warning-soft"))
    if theme.high_contrast:  # all grounds are black
        look.setForeground(theme.color("warning"))
    return look
