"""A line and a document in a window, and somebody who types into them."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.form import TextArea, TextField
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.spelling.own_words import OwnWords
from kiosk.ui.spelling.speller import Speller
from kiosk.ui.spelling.spelling_help import SpellingHelp

STARTING = 20_000
"""Milliseconds: a process starts on a busy machine."""
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class Desk:
    """``field`` and ``area`` are the kit's; `line_help` and `area_help` mark them."""

    def __init__(self, qtbot: QtBot, host: ThemeHost, speller: Speller, own: OwnWords) -> None:
        self.qtbot, self.host, self.speller, self.own = qtbot, host, speller, own
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.field = TextField(host, "title", "Titre", "Le métier que vous cherchez")
        self.area = TextArea(host, "about", "À propos")
        column.addWidget(self.field)
        column.addWidget(self.area)
        self.window.resize(900, 500)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.line_help = SpellingHelp(host, speller, own, self.field.line)
        self.area_help = SpellingHelp(host, speller, own, self.area.area)

    def type(self, widget: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Type key by key."""
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def set_text(self, widget: QLineEdit | QPlainTextEdit, text: str) -> None:
        """Put a whole text in, as a screen does."""
        if isinstance(widget, QLineEdit):
            widget.setText(text)
        else:
            widget.setPlainText(text)

    def wait_for(self, help: SpellingHelp, *words: str) -> None:
        """Until exactly these words are marked."""
        self.qtbot.waitUntil(
            lambda: [slip.word for slip in help.words()] == list(words), timeout=STARTING
        )

    def press_right(self, widget: QWidget, spot: QPoint) -> None:
        """What the system sends for the right button."""
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, spot, widget.mapToGlobal(spot))
        QCoreApplication.sendEvent(widget, event)

    def menu(self) -> QMenu:
        """The menu that is open."""
        (found,) = (
            menu for menu in self.window.findChildren(QMenu, "word_menu") if menu.isVisible()
        )
        return found

    def choose(self, name: str) -> None:
        """Choose an entry of the open menu with the keyboard."""
        menu = self.menu()
        (action,) = (one for one in menu.actions() if one.objectName() == name)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def underlined(self) -> list[str]:
        """Words of the document with a line under them, as they are painted."""
        found: list[str] = []
        block = self.area.area.document().firstBlock()
        while block.isValid():
            text = block.text().encode("utf-16-le")
            found += [
                text[2 * part.start : 2 * (part.start + part.length)].decode("utf-16-le")
                for part in block.layout().formats()
                if part.format.underlineStyle() == WAVE
            ]
            block = block.next()
        return found
