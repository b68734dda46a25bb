"""Words wrap with the line height of the tokens and are never cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.look import Look
from kiosk.ui.kit.paragraph import split_bold
from kiosk.ui.kit.text import Body, Heading, Instruction, Text
from kiosk.ui.kit.theme_host import ThemeHost
from tests.ui.kit.conftest import Window

LONG = "Votre message est prêt. Ajoutez le fichier <b>CV_Lina_Morel.pdf</b> en pièce jointe."


def test_only_bold_is_a_mark_and_the_rest_shows_as_typed() -> None:
    assert split_bold("a <b>bc</b> <i>d</i> & <") == ("a bc <i>d</i> & <", [(2, 2)])


def test_a_narrower_column_takes_whole_lines_more(host: ThemeHost, window: Window) -> None:
    text = Body(host, LONG, parent=window)
    line = host.theme.line("body")
    one = text.heightForWidth(text.sizeHint().width())
    assert one % line == 0
    assert text.heightForWidth(200) > one
    assert text.heightForWidth(200) % line == 0


def test_a_line_has_seventy_characters_at_most(host: ThemeHost, window: Window) -> None:
    text = Body(host, LONG * 5, parent=window)
    assert text.sizeHint().width() == host.theme.measure("body")
    assert text.heightForWidth(5000) == text.heightForWidth(host.theme.measure("body"))


def test_the_longest_word_sets_the_least_width(host: ThemeHost, window: Window) -> None:
    text = Heading(host, "Retrouvez votre parcours", parent=window)
    words = [Heading(host, word, parent=window) for word in text.text().split()]
    assert text.minimumSizeHint().width() >= max(word.minimumSizeHint().width() for word in words)


def test_in_a_window_every_line_has_its_room(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    texts = [Heading(host, LONG), Instruction(host, LONG), Body(host, LONG)]
    for text in texts:
        window.column.addWidget(text)
    window.column.addStretch(1)
    window.resize(420, 700)
    with qtbot.waitExposed(window):
        window.show()
    for text in texts:
        assert text.height() >= text.heightForWidth(text.width())


def test_another_look_shapes_the_words_again(qtbot: QtBot, host: ThemeHost, window: Window) -> None:
    text = Body(host, LONG)
    window.column.addWidget(text)
    with qtbot.waitExposed(window):
        window.show()
    before = text.sizeHint().height()
    host.set_look(Look(scale=2.0))
    assert text.font().pixelSize() == 36
    assert text.sizeHint().height() == 2 * before
    host.set_look(Look(spaced=True))
    assert text.sizeHint().height() % round(18 * 1.7) == 0


def test_a_screen_reader_hears_plain_words(host: ThemeHost, window: Window) -> None:
    text = Body(host, "Le <b>CV</b> est prêt", parent=window)
    interface = QAccessible.queryAccessibleInterface(text)
    assert interface.role() == QAccessible.Role.StaticText
    assert interface.text(QAccessible.Text.Name) == "Le CV est prêt"


@pytest.mark.parametrize(
    ("direction", "at_start"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_words_stand_at_the_leading_edge(
    qtbot: QtBot,
    host: ThemeHost,
    window: Window,
    direction: Qt.LayoutDirection,
    at_start: bool,
) -> None:
    window.setLayoutDirection(direction)
    text = Text(host, "Bonjour", parent=window)
    text.setGeometry(0, 0, 600, 60)
    with qtbot.waitExposed(window):
        window.show()
    image = text.grab().toImage()
    ground = image.pixelColor(300, 2)
    inked = [x for x in range(600) if any(image.pixelColor(x, y) != ground for y in range(60))]
    assert (inked[0] < 10) is at_start
    assert (inked[-1] > 590) is not at_start


def test_a_word_wider_than_its_column_breaks(host: ThemeHost, window: Window) -> None:
    word = "recrutement@cafe-des-marches.example"
    text = Body(host, f"Écrivez à {word}", parent=window)
    assert text.minimumSizeHint().width() < Body(host, word, parent=window).sizeHint().width()
    narrow = text.minimumSizeHint().width()
    text.resize(narrow, text.heightForWidth(narrow))
    image = text.grab().toImage()
    ground = image.pixelColor(narrow - 1, 0)
    last = range(narrow - 1, narrow)
    assert all(image.pixelColor(x, y) == ground for x in last for y in range(image.height()))
    assert text.heightForWidth(narrow) >= 2 * host.theme.line("body")


def test_arabic_words_stand_at_their_leading_edge_too(
    qtbot: QtBot, host: ThemeHost, window: Window
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    text = Text(host, "مرحبا", parent=window)
    text.setGeometry(0, 0, 600, 60)
    with qtbot.waitExposed(window):
        window.show()
    image = text.grab().toImage()
    ground = image.pixelColor(2, 2)
    inked = [x for x in range(600) if any(image.pixelColor(x, y) != ground for y in range(60))]
    assert inked
    assert inked[0] > 400
    assert inked[-1] > 585
