"""Where content stands on disk and the hash that says whether it changed.

`<root>/needs.yaml`, `<root>/<module>/fr/module.yaml`, `<root>/<module>/fr/<activity>/` with
`activity.yaml` and whatever its worlds need. Standard library only: used at the learner's too.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from kiosk import assets

LANGUAGE = "fr"
ROOT_FILES = ("needs", "facts")
VERSION_LENGTH = 16


def module_files(root: Path) -> list[Path]:
    """Every `module.yaml` under a content root."""
    return sorted(root.glob(f"*/{LANGUAGE}/module.yaml"))


def activity_folders(module_file: Path) -> list[Path]:
    """Folders beside a `module.yaml` that hold an activity, by name."""
    return sorted(file.parent for file in module_file.parent.glob("*/activity.yaml"))


def content_file(activity: str, content: str) -> Path:
    """A file of what ships with an activity (``mailbox/mb5``), below the activity's folder."""
    module, _, name = activity.partition("/")
    return assets.path("modules", module, LANGUAGE, name, content)


def content_version(folder: Path) -> str:
    """Hash of all sources of one activity: names and bytes of every file in its folder."""
    digest = hashlib.sha256()
    for file in _files(folder):
        data = file.read_bytes()
        name = file.relative_to(folder).as_posix()
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()[:VERSION_LENGTH]


def fingerprints(root: Path) -> dict[str, str]:
    """What the checked form is made of: each root file, module and activity -> its hash."""
    result = {name: _fingerprint(root / f"{name}.yaml") for name in ROOT_FILES}
    for module_file in module_files(root):
        module = module_file.parent.parent.name
        result[module] = _fingerprint(module_file)
        surprises = module_file.with_name("surprises.yaml")
        if surprises.is_file():
            result[f"{module}/surprises"] = _fingerprint(surprises)
        for folder in activity_folders(module_file):
            result[f"{module}/{folder.name}"] = content_version(folder)
    return result


def _fingerprint(file: Path) -> str:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()[:VERSION_LENGTH]
    except FileNotFoundError:
        return "missing"


def _files(folder: Path) -> Iterator[Path]:
    """Files in a fixed order, without what editors and systems leave behind."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not (file.name.startswith(".") or file.name.endswith("~")):
            yield file
