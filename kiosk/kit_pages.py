"""`kiosk kits --out DIR`: one page to print for each activity, for whoever leads a workshop."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import assets
from kiosk.learning.activity import Kit
from kiosk.modules.library import ContentError, Library
from kiosk.paper.kit import KitWords, kit_page

if TYPE_CHECKING:
    from argparse import _SubParsersAction

UNUSABLE = 2


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """Options of the door."""
    parser = doors.add_parser("kits", help="write a page to print for each activity")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where to write")
    parser.add_argument("--module", default="", metavar="ID", help="one module only, e.g. mailbox")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Write the pages; returns 0, or 2 when there is nothing to write or it cannot be read."""
    library = Library(assets.generated("content"))
    try:
        titles = {module.id: module.title for module in library.modules()}
        kits = [kit for kit in library.kits() if arguments.module in ("", _module(kit))]
    except ContentError as problem:
        sys.stderr.write(f"{problem.detail}\n")
        return UNUSABLE
    if not kits:
        known = ", ".join(sorted(titles))
        sys.stderr.write(f"no activity in {arguments.module!r}; known: {known}\n")
        return UNUSABLE
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    with _french():
        for kit in kits:
            page = kit_page(kit, _words(titles[_module(kit)], kit.minutes))
            (out / f"{kit.activity.replace('/', '-')}.pdf").write_bytes(page)
    sys.stdout.write(f"{len(kits)} pages: {out.resolve()}\n")
    return 0


@contextmanager
def _french() -> Iterator[None]:
    """Qt's application, without a screen, with the words of the pages as long as this lasts."""
    from PySide6.QtCore import QCoreApplication, QTranslator

    application = QCoreApplication.instance() or QCoreApplication(["kits"])
    words = QTranslator(application)
    if words.load(str(assets.generated("i18n", "jalon_fr.qm"))):
        application.installTranslator(words)
    try:
        yield
    finally:
        application.removeTranslator(words)


def _module(kit: Kit) -> str:
    return kit.activity.partition("/")[0]


def _words(module: str, minutes: int) -> KitWords:
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    return KitWords(
        above=translate("KitPage", "For the facilitator · {module} · {minutes} min").format(
            module=module, minutes=minutes
        ),
        goal=translate("KitPage", "At the end, the person knows how to:"),
        stops=translate("KitPage", "What often stops people"),
        ask=translate("KitPage", "The question to ask"),
        rule=translate("KitPage", "Do not take the mouse. Ask, then wait."),
        debrief=translate("KitPage", "To talk about together, at the end"),
        real=translate("KitPage", "For real, after the workshop"),
        notes=translate("KitPage", "Notes"),
        foot=translate("KitPage", "Teaching content under CC BY-SA 4.0"),
    )
