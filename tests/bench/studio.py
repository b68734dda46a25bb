"""The CV studio under a hand: how soon the page follows a key, how soon the files are there."""

import time
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMainWindow, QPlainTextEdit

from kiosk.learning.resume import TEMPLATES, Resume, Style
from kiosk.paper.cv import cv
from kiosk.paper.pages import page_count
from kiosk.ui.studio.studio import StudioScreen
from tests.bench.hands import BREATH, Paints, Stand, key_to_paint
from tests.paper.cvs import FULL

TYPED = "accueilserviceensalle"  # no spaces: one at the end of a line is no change
PAGES = 2


def two_pages() -> Resume:
    """The full CV of the tests with as many more experiences as a second page takes."""
    for times in range(1, 10):
        resume = replace(FULL, work=FULL.work * times, style=Style())
        if page_count(cv(resume).pdf) == PAGES:
            return resume
    raise RuntimeError("no number of experiences makes two pages")


def typeset(count: int) -> dict[str, float]:
    """Ms to set two pages, another letter each time, in each template in turn; then first files."""
    resume = two_pages()
    found: dict[str, float] = {}
    for n in range(count):
        for template in TEMPLATES:
            basics = replace(resume.basics, label=f"Service {n}")
            changed = replace(resume, basics=basics, style=Style(template))
            begun = time.perf_counter()
            cv(changed)
            if n > 0:  # the first of each template reads its fonts
                found[f"{template} {n}"] = 1000 * (time.perf_counter() - begun)
    return found


def files() -> dict[str, float]:
    """Ms of the first PDF, DOCX and ODT in this process, imports included."""
    from kiosk.paper.cv_docx import docx
    from kiosk.paper.cv_odt import odt

    found = {}
    for name, make in (("docx", docx), ("odt", odt), ("pdf", lambda r: cv(r).pdf)):
        begun = time.perf_counter()
        make(FULL)
        found[name] = 1000 * (time.perf_counter() - begun)
    return found


def keys(data: str, count: int) -> dict[str, float]:
    """Ms from a key to its paint, in the studio and in a bare field in turn, on a CV of two pages;
    and from a key to the paint of the page that holds it.
    """
    stand = Stand(data)
    stand.visitor.click("firstTime")
    stand.painted("NeedsScreen")
    stand.visitor.click("need_cv")
    stand.painted("StudioScreen")
    page = stand.kiosk.shell.page
    assert isinstance(page, StudioScreen)
    page.open_cv(two_pages())
    stand.visitor.click("toastClose")
    stand.visitor.wait_for(lambda: page.live.pages == PAGES, "for two pages")
    stand.visitor.click("part-skills")
    stand.visitor.click("skills")
    field = stand.visitor.see("skills")
    assert isinstance(field, QPlainTextEdit)
    window = QMainWindow()
    bare = QPlainTextEdit()
    window.setCentralWidget(bare)
    window.resize(field.size())
    window.show()
    bare.setFocus()
    paints = Paints()
    paints.watch(field.viewport())
    paints.watch(bare.viewport())
    shown: list[float] = []
    page.live.view.painted.connect(lambda: shown.append(time.perf_counter()))
    found: dict[str, float] = {}
    for n in range(count):
        character = TYPED[n % len(TYPED)]
        stand.rest(BREATH)
        found[f"bare {n}"] = 1000 * key_to_paint(window, paints, character)
        stand.rest(BREATH)
        before, begun = len(shown), time.perf_counter()
        found[f"key {n}"] = 1000 * key_to_paint(stand.kiosk.shell, paints, character)
        stand.visitor.wait_for(partial(_more, shown, before), "for the page")
        found[f"page {n}"] = 1000 * (shown[-1] - begun)
    return found


def _more(found: list[float], before: int) -> bool:
    return len(found) > before
