"""What the documents name exists, and what exists is named."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
HELPED = set(re.findall(r"^([a-z]+):.*## \w", MAKEFILE, re.MULTILINE))
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "assets/README.md"])
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def test_every_target_says_what_it_does() -> None:
    assert not TARGETS - HELPED
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony is not None
    assert set(phony.group(1).split()) == TARGETS


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_commands_and_files_a_document_names_exist(document: Path) -> None:
    text = document.read_text("utf-8")
    named = set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE))
    assert not named - TARGETS
    links = {(document.parent / link).resolve() for link in LINK.findall(text)}
    assert [str(link) for link in links if not link.exists()] == []


def test_the_two_commands_of_the_readme_are_the_two_promised() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.findall(r"^make (\w+) ", readme, re.MULTILINE) == ["run", "test"]


def test_locks_hold_hashes_and_no_address() -> None:
    for lock in (ROOT / "locks").glob("*.txt"):
        text = lock.read_text("utf-8")
        assert re.search(r"://|--(extra-)?index-url|--find-links|^\.?/", text, re.MULTILINE) is None
        pinned = re.findall(r"^[a-z0-9-]+==.*$", text, re.MULTILINE)
        assert pinned
        assert all(line.endswith("\\") for line in pinned), "a version without a hash"


def test_pyside_stays_below_612_while_python_311_is_allowed() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert 'requires-python = ">=3.11' in project
    assert '"PySide6-Essentials>=6.11.3,<6.12"' in project
    assert "pyside6-essentials==6.11." in (ROOT / "locks" / "kiosk.txt").read_text("utf-8")
