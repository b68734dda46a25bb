"""`kiosk modules check` as an author runs it."""

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.modules.lamp_copy import copied


def test_a_folder_without_content_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["modules", "check", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path} holds no module\n"


def test_content_of_an_unknown_module_is_told_with_file_and_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = copied(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["modules", "check", "modules"]) == 1
    out = capsys.readouterr().out
    assert "modules/lamp/fr/module.yaml:1: no module `lamp`; known: mailbox, cv\n" in out
    assert "modules/needs.yaml:2: no activity is `lamp/light`\n" in out
    assert out.endswith("0 sound activities, 0 replays, 2 problems, 0 warnings\n")
    assert main(["modules", "check", str(root / "lamp"), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert [problem["line"] for problem in report["problems"]] == [1], "only those of that part"


def test_a_part_alone_is_not_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = copied(tmp_path)
    assert main(["modules", "check", "--write", str(root / "lamp")]) == 2
    assert "--write wants a whole content root" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["nowhere"], ["modules"], ["modules", "check", "--jsno"]])
def test_a_wrong_word_is_told_by_usage(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert "usage: kiosk" in capsys.readouterr().err
