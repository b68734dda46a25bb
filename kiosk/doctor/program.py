"""Checks of the program itself: versions, its parts, its files, its content, fonts and words."""

import platform
import sqlite3
import sys
from collections.abc import Sequence
from importlib import import_module
from pkgutil import walk_packages

import kiosk
from kiosk import assets, manifest
from kiosk.doctor.finding import Finding, translate
from kiosk.version import VERSION

LEAST_PYTHON, LAST_PYTHON = (3, 11), (3, 13)
NAMED = 3
"""How many of the things that are wrong a line names."""
LIBRARIES = (
    "cryptography",
    "docx",
    "lxml.etree",
    "odf.opendocument",
    "platformdirs",
    "pypdfium2",
    "segno",
    "sqlmodel",
    "typst",
)


def versions() -> Finding:
    """Python and Qt in versions that are known to work together."""
    import PySide6.QtCore

    python = sys.version_info[:2]
    qt = PySide6.QtCore.qVersion()
    found = (
        f"Jalon {VERSION}, Python {platform.python_version()}, "
        f"PySide6 {qt}, SQLite {sqlite3.sqlite_version}"
    )
    crashes = python == LEAST_PYTHON and qt.startswith("6.12")
    right = LEAST_PYTHON <= python <= LAST_PYTHON and not crashes
    advice = "" if right else translate("Doctor", "Install from the lock files.")
    return Finding("versions", translate("Doctor", "versions"), right, found, advice)


def parts() -> Finding:
    """Every module of the program and each library can be loaded."""
    title = translate("Doctor", "parts of the program")
    names = [*LIBRARIES, *sorted(module.name for module in walk_packages(kiosk.__path__, "kiosk."))]
    broken = []
    for name in names:
        if name == "kiosk.__main__":
            continue
        try:
            import_module(name)
        except ImportError as problem:
            broken.append(f"{name} ({problem})")
    if broken:
        found = translate("Doctor", "cannot be loaded: {names}").format(names=_some(broken))
        return Finding("parts", title, False, found, _again())
    found = translate("Doctor", "{number} parts loaded").format(number=len(names))
    return Finding("parts", title, True, found)


def files() -> Finding:
    """The frozen program is, file by file, the one that was shipped."""
    title = translate("Doctor", "files of the program")
    folder = assets.frozen_folder()
    if folder is None:
        found = translate("Doctor", "runs from its sources: nothing to compare with")
        return Finding("files", title, True, found)
    try:
        differences = manifest.compare(folder)
    except manifest.ManifestError as problem:
        return Finding("files", title, False, str(problem), _again())
    if differences.missing:
        found = translate("Doctor", "missing: {names}").format(names=_some(differences.missing))
        advice = translate(
            "Doctor",
            "Look in the quarantine of the virus scanner, allow the program there, "
            "then install it again.",
        )
        return Finding("files", title, False, found, advice)
    if differences.changed:
        found = translate("Doctor", "changed: {names}").format(names=_some(differences.changed))
        return Finding("files", title, False, found, _again())
    return Finding("files", title, True, translate("Doctor", "all as shipped"))


def content() -> Finding:
    """Every activity opens, and carries the fingerprint it was checked with."""
    from kiosk.modules.library import ContentError, Library

    title = translate("Doctor", "content")
    library = Library(assets.generated("content"))
    try:
        stale = library.stale()
        activities = [
            library.activity(card.id, variant)
            for module in library.modules()
            for card in module.activities
            for variant in card.variants
        ]
    except ContentError as problem:
        return Finding("content", title, False, problem.detail, _again("content"))
    if stale:
        found = translate("Doctor", "not as it was checked: {names}").format(names=_some(stale))
        return Finding("content", title, False, found, _again("content"))
    found = translate("Doctor", "{number} variants open, each with its fingerprint")
    return Finding("content", title, True, found.format(number=len(activities)))


def fonts() -> Finding:
    """The faces of the screens and of the documents can be read."""
    from PySide6.QtGui import QFontDatabase

    from kiosk.ui.kit.fonts import FACES

    title = translate("Doctor", "fonts")
    found = {file: assets.path(folder, file) for file, folder in FACES.items()}
    broken = [
        name
        for name, file in found.items()
        if not file.is_file() or QFontDatabase.addApplicationFont(str(file)) < 0
    ]
    if broken:
        words = translate("Doctor", "cannot be read: {names}").format(names=_some(broken))
        return Finding("fonts", title, False, words, _again())
    words = translate("Doctor", "{number} faces").format(number=len(found))
    return Finding("fonts", title, True, words)


def translations() -> Finding:
    """The words of the screens are there."""
    title = translate("Doctor", "words of the screens")
    file = assets.generated("i18n", "jalon_fr.qm")
    if not file.is_file():
        found = translate("Doctor", "missing: {names}").format(names=file.name)
        return Finding("translations", title, False, found, _again())
    return Finding("translations", title, True, file.name)


def _again(target: str = "setup") -> str:
    """What to do: from sources a target of make, else the whole program once more."""
    if assets.frozen_folder() is None:
        return translate("Doctor", "Run `make {target}`.").format(target=target)
    return translate("Doctor", "Install the program again.")


def _some(names: Sequence[str]) -> str:
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" … +{more}" if more > 0 else "")
