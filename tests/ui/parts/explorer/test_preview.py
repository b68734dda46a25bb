"""Stories of looking into a file: pages, photos, documents, and files that do not open."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageWriter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.learning.files import File
from kiosk.learning.scenario import Act
from kiosk.paper.pages import PagePicture, page_picture
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.look import THEMES, Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.explorer.picker import FilePicker
from kiosk.ui.parts.explorer.preview import Preview
from kiosk.ui.parts.explorer.reader import Inside, Reader
from kiosk.ui.work import Work
from tests.learning.file_worlds import NOON, file, files
from tests.ui.parts.explorer.conftest import Desk


@pytest.fixture
def preview(qtbot: QtBot, host: ThemeHost, reader: Reader, folder: Path) -> Iterator[Preview]:
    """A preview in a window of its own."""
    made = Preview(host, lambda f: folder / f.content, reader)
    qtbot.addWidget(made)
    made.resize(760, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.show_file(None)


def shown(qtbot: QtBot, preview: Preview, file: File) -> None:
    """Look at a file and wait for the answer."""
    with qtbot.waitSignal(preview.shown, timeout=10_000):
        preview.show_file(file)


def button(preview: Preview, name: str) -> IconButton:
    """A button of its bar."""
    found = preview.bar.findChild(IconButton, name)
    assert found is not None
    return found


def of(id: str) -> File:
    """One of the usual files."""
    return files().file(id)


def test_a_pdf_shows_its_pages_one_after_the_other(qtbot: QtBot, preview: Preview) -> None:
    shown(qtbot, preview, of("cv-pdf"))
    assert preview.state == "page"
    assert preview.bar.pages.text() == "Page 1 of 2"
    first = QImage(preview.page.image)
    assert first.height() > first.width() > 600
    with qtbot.waitSignal(preview.shown):
        button(preview, "page-after").click()
    assert preview.bar.pages.text() == "Page 2 of 2"
    assert preview.page.image != first
    assert preview.page.accessibleName() == "CV_Lina_Morel.pdf, page 2 of 2"
    preview.turn(1)
    assert preview.bar.pages.text() == "Page 2 of 2"
    preview.page.setFocus()
    with qtbot.waitSignal(preview.shown):
        QTest.keyClick(preview.page, Qt.Key.Key_PageUp)
    assert preview.bar.pages.text() == "Page 1 of 2"


def test_a_page_is_made_larger_smaller_and_as_wide_as_the_window(
    qtbot: QtBot, preview: Preview
) -> None:
    shown(qtbot, preview, of("cv-pdf"))
    wide = preview.page.image.width()
    for step, factor in ((1, 1.5), (0, 1.0), (-1, 0.5)):
        with qtbot.waitSignal(preview.shown):
            preview.bar.zoomed.emit(step)
        assert abs(preview.page.image.width() - wide * factor) <= 2
    assert not button(preview, "smaller").isEnabled()


def test_another_width_draws_the_page_again(qtbot: QtBot, preview: Preview) -> None:
    shown(qtbot, preview, of("cv-pdf"))
    before = preview.page.image.width()
    preview.resize(560, 600)
    qtbot.waitUntil(lambda: abs(before - 200 - preview.page.image.width()) <= 2)


def test_a_photo_is_whole_and_turned_as_it_was_taken(
    qtbot: QtBot, preview: Preview, folder: Path
) -> None:
    shown(qtbot, preview, of("scan"))
    image = preview.page.image
    assert (image.width() / image.height()) == pytest.approx(4 / 3, abs=0.01)
    assert image.height() <= 600
    writer = QImageWriter(str(folder / "files" / "turned.jpg"))
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    landscape = QImage(1600, 900, QImage.Format.Format_RGB32)
    landscape.fill(0)
    assert writer.write(landscape)
    shown(qtbot, preview, replace(of("scan"), id="turned", content="files/turned.jpg"))
    assert preview.page.image.height() > preview.page.image.width()


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("cv", "Lina Morel\nEmployée libre-service\n2025 : mise en rayon, Marché Bellevue"),
        ("advert", "Annonce\nLe magasin recrute en décembre."),
        ("note", "Appeler Mme Faure\nPréparer le CV"),
    ],
)
def test_a_document_shows_its_words(qtbot: QtBot, preview: Preview, id: str, words: str) -> None:
    shown(qtbot, preview, of(id))
    assert preview.state == "words"
    assert preview.words.words == words


def test_a_document_saved_as_pdf_shows_too(qtbot: QtBot, preview: Preview) -> None:
    world = files()
    shown(qtbot, preview, world.export("cv", NOON))
    assert preview.words.words.startswith("Lina Morel")
    shown(qtbot, preview, world.export("scan", NOON))
    assert preview.state == "page"


def test_an_ending_that_does_not_fit_says_what_to_put_back(qtbot: QtBot, preview: Preview) -> None:
    shown(qtbot, preview, of("lost"))
    assert preview.state == "closed"
    assert preview.said.words == (
        "This file does not open, but nothing in it is lost."
        " Put “.png” back at the end of its name."
    )
    shown(qtbot, preview, replace(of("lost"), name="Attestation.png"))
    assert preview.state == "page"


@pytest.mark.parametrize("kind", ["pdf", "jpeg", "png", "docx", "odt"])
def test_what_is_broken_inside_says_so_and_what_to_try(
    qtbot: QtBot, preview: Preview, folder: Path, kind: str
) -> None:
    broken = file("broken", f"cv.{'jpg' if kind == 'jpeg' else kind}", "desktop", kind, 90, 3)
    (folder / broken.content).write_bytes(b"%PDF-1.7 cut off")
    shown(qtbot, preview, broken)
    assert preview.state == "closed"
    assert "The original has not changed." in preview.said.words
    assert "Try another" in preview.said.words


def test_a_content_that_is_not_there_is_as_good_as_broken(qtbot: QtBot, preview: Preview) -> None:
    shown(qtbot, preview, replace(of("cv-pdf"), content="files/nowhere.pdf"))
    assert preview.state == "closed"


class Slow:
    """A worker that does its jobs when told to."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Any, Any, Any]] = []
        self.drawn: list[int] = []

    def run(self, job: Any, done: Any, failed: Any = None) -> None:
        """Keep the job."""
        self.jobs.append((job, done, failed))

    def page(self, path: Inside, number: int, width: int) -> PagePicture:
        """Remember what was really drawn."""
        self.drawn.append(number)
        return page_picture(path, number, width)

    def work_off(self) -> None:
        """Do all jobs in their order."""
        while self.jobs:
            job, done, _ = self.jobs.pop(0)
            done(job())


def test_of_several_requests_only_the_latest_is_drawn(
    qtbot: QtBot, host: ThemeHost, folder: Path
) -> None:
    slow = Slow()
    preview = Preview(host, lambda f: folder / f.content, Reader(slow.run, slow.page))
    qtbot.addWidget(preview)
    preview.resize(700, 500)
    for id in ("old-cv", "scan", "cv", "cv-pdf"):
        preview.show_file(of(id))
    slow.work_off()
    assert slow.drawn == [0]
    assert preview.bar.pages.text() == "Page 1 of 2"
    preview.show_file(of("scan"))
    job, done, _ = slow.jobs.pop()
    late = job()
    preview.show_file(of("cv-pdf"))
    done(late)
    assert preview.state != "page", "what comes late is not shown"
    preview.show_file(None)


def test_what_takes_longer_than_a_second_shows_how_far_it_is(
    qtbot: QtBot, host: ThemeHost, folder: Path
) -> None:
    slow = Slow()
    preview = Preview(host, lambda f: folder / f.content, Reader(slow.run, slow.page))
    qtbot.addWidget(preview)
    preview.resize(700, 500)
    preview.show()
    preview.show_file(of("scan"))
    assert preview.waiting.isHidden() or not preview.waiting.isVisible()
    qtbot.waitUntil(preview.waiting.isVisible)
    assert preview.waiting.words == "The file is opening."
    job, done, _ = slow.jobs.pop()
    found = job()
    qtbot.waitUntil(lambda: preview.waiting.part == 1.0)
    done(found)
    assert preview.state == "page"


def test_a_preview_that_is_gone_is_not_told(
    qtbot: QtBot, host: ThemeHost, folder: Path, work: Work
) -> None:
    preview = Preview(host, lambda f: folder / f.content, Reader(work.run, page_picture))
    preview.resize(700, 500)
    preview.show_file(of("cv-pdf"))
    preview.deleteLater()
    qtbot.waitUntil(lambda: not work.busy)


@pytest.mark.parametrize("id", ["cv", "lost"])
def test_every_theme_and_twice_the_text_repaint_it(
    qtbot: QtBot, preview: Preview, host: ThemeHost, id: str
) -> None:
    shown(qtbot, preview, of(id))
    looks = []
    for theme in THEMES:
        host.set_look(Look(theme, 2.0))
        looks.append(preview.grab().toImage())
    assert looks[0] != looks[1]
    assert looks[1] != looks[2]


# -- in the explorer -----------------------------------------------------------------------


def test_enter_opens_a_file_and_esc_leads_back_to_its_row(desk: Desk, qtbot: QtBot) -> None:
    desk.take("CV_Lina_Morel.pdf")
    desk.press(Qt.Key.Key_Return)
    preview = desk.explorer.preview
    qtbot.waitUntil(lambda: preview.state == "page")
    qtbot.waitUntil(lambda: desk.focus_name() == "preview-page")
    desk.press(Qt.Key.Key_Escape)
    assert desk.acts == [Act("preview", "cv-pdf"), Act("close-preview")]
    assert desk.focus_name() == "file-list"
    current = desk.explorer.list.current()
    assert current is not None
    assert current.id == "cv-pdf"
    assert preview.state == ""


def test_a_file_that_does_not_open_leaves_the_keyboard_on_the_way_back(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.take("Attestation.pdf")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.explorer.preview.state == "closed")
    assert desk.focus_name() == "close-preview"
    desk.hands.click("close-preview")
    assert desk.names()[0] == "CV_Lina_Morel.pdf"


def test_a_picker_takes_the_file_that_was_looked_at(
    show: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = show(picking=True)
    picker = desk.window.findChild(FilePicker)
    assert picker is not None
    taken: list[str] = []
    left: list[bool] = []
    picker.picked.connect(taken.append)
    picker.cancelled.connect(lambda: left.append(True))
    assert picker.take_button.isEnabled(), "the first row is chosen when the list has the keyboard"
    desk.take("scan0034.jpg")
    assert picker.name.text() == "scan0034.jpg"
    desk.hands.click("preview-file")
    qtbot.waitUntil(lambda: desk.explorer.preview.state == "page")
    desk.hands.click("pick")
    desk.hands.click("close-preview")
    desk.take("CV_Lina_Morel.pdf")
    desk.press(Qt.Key.Key_Return)
    desk.hands.click_row("places", "Documents")
    assert not picker.take_button.isEnabled()
    desk.explorer.list.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.world.place == "documents/emploi", "a folder opens, it is not taken"
    assert taken == ["scan", "cv-pdf"]
    desk.press(Qt.Key.Key_Escape)
    assert left == [True]
