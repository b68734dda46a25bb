"""A field says what it is, what helps, what to put right, and that the text is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.form import TextArea, TextField
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window


@pytest.fixture
def field(qtbot: QtBot, host: ThemeHost, window: Window) -> TextField:
    """A field in a shown window."""
    made = TextField(host, "mail", "E-mail", "Comme lina@mail.example")
    window.column.addWidget(made)
    window.column.addStretch(1)
    with qtbot.waitExposed(window):
        window.show()
    return made


def said(field: TextField | TextArea) -> set[str]:
    """Words that can be seen."""
    return {text.text() for text in field.findChildren(Text) if text.isVisible()}


def edge(field: TextField) -> QColor:
    """Colour of the border, at the middle of its top."""
    image = field.line.grab().toImage()
    return image.pixelColor(image.width() // 2, 0)


def test_label_and_help_belong_to_the_line(field: TextField) -> None:
    assert said(field) == {"E-mail", "Comme lina@mail.example"}
    assert field.line.objectName() == "mail"
    assert field.line.accessibleName() == "E-mail"
    assert field.line.accessibleDescription() == "Comme lina@mail.example"


def test_what_to_put_right_is_icon_sentence_and_border(host: ThemeHost, field: TextField) -> None:
    field.set_error("Il manque le signe @")
    assert field.state == "error"
    assert said(field) == {"E-mail", "Il manque le signe @"}
    assert field.line.accessibleDescription() == "Il manque le signe @"
    assert edge(field) == host.theme.color("danger")
    field.set_good("Adresse complète")
    assert edge(field) == host.theme.color("success")
    field.clear_state()
    field.line.clearFocus()
    assert edge(field) == host.theme.color("border-strong")
    assert said(field) == {"E-mail", "Comme lina@mail.example"}


def test_typing_tells_the_text(qtbot: QtBot, field: TextField) -> None:
    told: list[str] = []
    field.changed.connect(told.append)
    QTest.keyClicks(field.line, "ab")
    assert told == ["a", "ab"]
    assert field.text() == "ab"


def test_it_shows_that_the_text_is_kept(field: TextField) -> None:
    field.show_saved("Enregistré")
    assert "Enregistré" in said(field)
    field.show_saved("")
    assert "Enregistré" not in said(field)


def test_tab_leaves_a_text_area(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    area = TextArea(host, "body", "Message")
    after = QLineEdit()
    window.column.addWidget(area)
    window.column.addWidget(after)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    area.area.setFocus()
    QTest.keyClicks(area.area, "Bonjour")
    QTest.keyClick(area.area, Qt.Key.Key_Tab)
    assert area.text() == "Bonjour"
    qtbot.waitUntil(after.hasFocus)
    assert isinstance(area.area, QPlainTextEdit)
