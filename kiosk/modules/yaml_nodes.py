"""Reads a content file so that every value keeps its line.

YAML 1.1 turns `no` into false, `14:30` into 870 and `010` into 8, and its anchors let one line
change another. Content is written by people who should not have to know: only text, decimal
numbers, true and false are taken, everything else is refused where it stands. The file is
composed into nodes by libyaml (PyYAML's C loader); no Python object is ever constructed by tags.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from kiosk.modules.problem import Problem

Place = tuple[str | int, ...]
"""Keys and positions from the top of a file to one value, e.g. ("steps", 0, "title")."""

_WHOLE = re.compile(r"-?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+")
_TAG = "tag:yaml.org,2002:"


@dataclass(frozen=True, slots=True)
class Source:
    """One file as plain dicts, lists, text, numbers and booleans, with the line of each value."""

    file: Path
    data: dict[str, object]
    lines: Mapping[Place, int]

    def line(self, place: Place) -> int:
        """Line of a value, or of the nearest thing around it that the file has."""
        while place not in self.lines:
            place = place[:-1]
        return self.lines[place]

    def problem(self, place: Place, sentence: str, warning: bool = False) -> Problem:
        """A problem at the line of that value."""
        return Problem(self.file, self.line(place), sentence, warning)


def read(file: Path) -> tuple[Source | None, list[Problem]]:
    """Read one file. The source is None when it cannot be read as keys and values at all."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        return None, [Problem(file, 1, f"cannot be read: {error.strerror}")]
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return None, [Problem(file, line, "is not UTF-8 text")]
    try:
        top = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        sentence = f"is not YAML: {error.problem or error.context}"
        return None, [Problem(file, mark.line + 1 if mark else 1, sentence)]
    except yaml.YAMLError:
        return None, [Problem(file, _strange(text), "holds a character that YAML does not allow")]
    if not isinstance(top, yaml.MappingNode):
        return None, [Problem(file, 1, "wants keys and values")]
    reader = _Reader(file)
    data = reader.mapping(top, ())
    reader.lines[()] = 1
    return Source(file, data, reader.lines), reader.problems


def _strange(text: str) -> int:
    """Line of the first control character."""
    found = re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", text)
    return text[: found.start()].count("\n") + 1 if found else 1


class _Reader:
    """Turns nodes into plain values; collects lines and what it had to refuse."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.lines: dict[Place, int] = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, object]:
        result: dict[str, object] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode):
                self._refuse(line, "a key wants to be one word")
                continue
            name = key.value
            if name in result:
                first = self.lines[(*place, name)]
                self._refuse(line, f"`{name}` stands twice here; first on line {first}")
                continue
            self.lines[(*place, name)] = line
            result[name] = self._value(value, (*place, name))
        return result

    def _value(self, node: yaml.Node, place: Place) -> object:
        line = node.start_mark.line + 1
        self.lines.setdefault(place, line)
        if id(node) in self._seen:
            # An alias has no mark of its own: the node is the one of its anchor.
            sentence = f"`*` repeats another value, of line {line}; write it out"
            self._refuse(self.lines[place], sentence)
            return ""
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*place, i)) for i, item in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        return self._scalar(node, line)

    def _scalar(self, node: yaml.ScalarNode, line: int) -> object:
        text: str = node.value
        plain = not node.style
        tag = node.tag.removeprefix(_TAG)
        if plain and tag == "bool" and text in ("true", "false"):
            return text == "true"
        if plain and tag == "int" and _WHOLE.fullmatch(text):
            return int(text)
        if plain and tag == "float" and _DECIMAL.fullmatch(text):
            return float(text)
        if plain and tag == "null":
            self._refuse(line, "has no value")
        elif plain and tag in ("bool", "int", "float"):
            self._refuse(line, f"`{text}` is read in different ways; put quotes around it")
        elif tag not in ("str", "timestamp", "value", "merge"):
            self._refuse(line, f"`{node.tag}` is not taken; write plain text")
        return text

    def _refuse(self, line: int, sentence: str) -> None:
        self.problems.append(Problem(self.file, line, sentence))
