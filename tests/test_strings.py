"""The tool for the words of the screens: what it collects, takes over and refuses."""

import importlib.util
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = """
from PySide6.QtCore import QCoreApplication, QObject

class Greeting(QObject):
    def words(self, n: int) -> None:
        self.tr("Hello {name}")
        self.tr("%n mail(s)", "", n)
        QCoreApplication.translate("Doors", "I am back", "on a button")
"""
FRENCH = """{
    "Greeting": {"Hello {name}": "Bonjour {name} !", "%n mail(s)": ["%n mail", "%n mails"]},
    "Doors": {"I am back##on a button": "C'est moi, je reviens"}
}"""


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """`build/strings.py`, working on a small house of its own."""
    spec = importlib.util.spec_from_file_location("strings_tool", ROOT / "build" / "strings.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "assets" / "i18n").mkdir(parents=True)
    (tmp_path / "kiosk" / "greeting.py").write_text(SOURCE)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "TS", tmp_path / "assets" / "i18n" / "jalon_fr.ts")
    monkeypatch.setattr(module, "CACHE", tmp_path / ".cache" / "i18n")
    return module


def call(tool: ModuleType, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """Exit code of one command line."""
    monkeypatch.setattr(sys, "argv", ["strings.py", *arguments])
    return int(tool.main())


def test_from_source_to_compiled_french(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert call(tool, monkeypatch, "update") == 0
    assert call(tool, monkeypatch, "check") == 1
    (tmp_path / "fr.json").write_text(FRENCH, "utf-8")
    assert call(tool, monkeypatch, "set", str(tmp_path / "fr.json")) == 0
    assert call(tool, monkeypatch, "check") == 0
    root = ElementTree.parse(tool.TS).getroot()
    french = [translation.text for translation in root.iter("translation")]
    assert "Bonjour {name}\u00a0!" in french
    assert "C’est moi, je reviens" in french
    assert call(tool, monkeypatch, "build") == 0
    assert (tool.CACHE / "jalon_fr.qm").stat().st_size > 100


def test_what_the_code_no_longer_says_is_stale_until_updated(
    tool: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "fr.json").write_text(FRENCH, "utf-8")
    call(tool, monkeypatch, "set", str(tmp_path / "fr.json"))
    (tmp_path / "kiosk" / "greeting.py").write_text(SOURCE.replace("I am back", "Here I am"))
    assert call(tool, monkeypatch, "check") == 1
    said = capfd.readouterr().out
    assert "stale" in said
    assert "'Here I am' is unfinished" in said
    assert call(tool, monkeypatch, "set", str(tmp_path / "fr.json")) == 1
    assert "'I am back##on a button' is not in the code" in capfd.readouterr().out
    assert "vanished" in tool.TS.read_text("utf-8")
    assert call(tool, monkeypatch, "update") == 0
    assert "vanished" not in tool.TS.read_text("utf-8")


@pytest.mark.parametrize(
    ("french", "fault"),
    [
        ("", "is empty"),
        ("Bonjour", "placeholders"),
        ("{name} : bonjour", "no-break space before"),
        ("«{name}\u00a0»", "no-break space after"),
        ("L'ami {name}", "apostrophe"),
        ('"{name}"', "straight quotes"),
        ("{name}...", "three points"),
    ],
)
def test_untidy_french_is_named(tool: ModuleType, french: str, fault: str) -> None:
    assert any(fault in said for said in tool.untidy("Hello {name}", french))


@pytest.mark.parametrize(
    "french", ["«\u00a0{name}\u00a0»\u00a0!", "{name} à 14:30", "{name}, cherchez de: ou objet:"]
)
def test_tidy_french_passes(tool: ModuleType, french: str) -> None:
    assert list(tool.untidy("Hello {name}", french)) == []
