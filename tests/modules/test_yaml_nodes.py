"""An author writes a file; what could be read in two ways is refused where it stands."""

from pathlib import Path

import pytest

from kiosk.modules.yaml_nodes import read


def written(folder: Path, text: str | bytes) -> Path:
    file = folder / "activity.yaml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def test_every_value_keeps_its_line(tmp_path: Path) -> None:
    source, problems = read(
        written(tmp_path, "title: Lampe\nsteps:\n  - id: a\n    done: true\n  - id: b\nn: -3\n")
    )
    assert source is not None
    assert problems == []
    assert source.data == {
        "title": "Lampe",
        "steps": [{"id": "a", "done": True}, {"id": "b"}],
        "n": -3,
    }
    assert source.line(("steps", 0, "done")) == 4
    assert source.line(("steps", 1, "id")) == 5
    assert source.line(("steps", 1, "title", "missing")) == 5, "the nearest thing around it"
    assert source.line(("nowhere",)) == 1


def test_a_day_is_text_and_a_key_named_on_stays_a_word(tmp_path: Path) -> None:
    source, problems = read(written(tmp_path, "on: 2026-11-22\ntext: |\n  une\n  deux\n"))
    assert source is not None
    assert problems == []
    assert source.data == {"on": "2026-11-22", "text": "une\ndeux\n"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: yes\n", 2, "`yes` is read in different ways"),
        ("a: 1\nb: on\n", 2, "`on` is read in different ways"),
        ("a: 1\nb: True\n", 2, "`True` is read in different ways"),
        ("a: 14:30\n", 1, "`14:30` is read in different ways"),
        ("a: 010\n", 1, "`010` is read in different ways"),
        ("a: .inf\n", 1, "`.inf` is read in different ways"),
        ("a: 1\nb:\n", 2, "has no value"),
        ("a: 1\nb: 2\na: 3\n", 3, "`a` stands twice here; first on line 1"),
        ("a: &x {p: q}\nb: *x\n", 2, "`*` repeats another value"),
        ("a: &x\n  b: *x\n", 2, "`*` repeats another value"),
        ("a: !!python/name:os.system x\n", 1, "is not taken"),
        ("? [a]\n: 1\n", 1, "a key wants to be one word"),
    ],
)
def test_what_is_read_in_two_ways_is_refused(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    source, problems = read(written(tmp_path, text))
    assert source is not None, "the rest of the file is still examined"
    assert [(p.line, words in p.sentence) for p in problems] == [(line, True)]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb: [\n", 3, "is not YAML"),
        ("a: b: c\n", 1, "is not YAML"),
        ("a: 1\n---\nb: 2\n", 2, "is not YAML"),
        (b"a: 1\nb: \xff\n", 2, "is not UTF-8"),
        (b"a: 1\nb: \x02\n", 2, "a character that YAML does not allow"),
        ("- a\n", 1, "wants keys and values"),
        ("", 1, "wants keys and values"),
    ],
)
def test_a_file_that_is_no_content_is_one_problem(
    tmp_path: Path, text: str | bytes, line: int, words: str
) -> None:
    source, problems = read(written(tmp_path, text))
    assert source is None
    assert [(p.line, words in p.sentence) for p in problems] == [(line, True)]


def test_a_missing_file_is_a_problem_too(tmp_path: Path) -> None:
    source, problems = read(tmp_path / "activity.yaml")
    assert source is None
    assert str(problems[0]).endswith("activity.yaml:1: cannot be read: No such file or directory")
