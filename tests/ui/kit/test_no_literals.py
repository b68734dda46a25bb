"""Colours and sizes come from the tokens: none is written in the code of the screens."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3] / "kiosk"
KIT = sorted((ROOT / "ui" / "kit").glob("*.py"))
FILES = sorted((ROOT / "ui").rglob("*.py")) + sorted(ROOT.glob("modules/*/view/*.py"))
COLOR = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|\brgba?\(")
PIXELS = re.compile(r"\b[1-9]\d*(px|pt)\b")
SIZERS = {
    "setFixedWidth", "setFixedHeight", "setFixedSize", "setMinimumWidth", "setMinimumHeight",
    "setMinimumSize", "setMaximumWidth", "setMaximumHeight", "setMaximumSize", "setSpacing",
    "setContentsMargins", "addSpacing", "setHorizontalSpacing", "setVerticalSpacing",
    "setPixelSize", "setPointSize", "setIconSize",
}  # fmt: skip
SCALERS = {"px", "half"}
NAMED_COLORS = {"red", "green", "blue", "white", "black", "gray", "yellow", "cyan", "magenta"}


def docstrings(tree: ast.AST) -> set[int]:
    """Ids of the strings that are documentation."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(id(node.value))
    return found


def called(node: ast.Call) -> str:
    """Last part of the name of what is called."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def literals(node: ast.Call) -> list[float]:
    """Numbers other than zero among the arguments."""
    return [
        argument.value
        for argument in node.args
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, int | float)
        and argument.value
    ]


def breaches(source: str, scalers: set[str]) -> list[str]:
    """What breaks the rule, as "line: what"."""
    tree = ast.parse(source)
    documentation = docstrings(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            if id(node) not in documentation and (COLOR.search(text) or PIXELS.search(text)):
                found.append(f"{node.lineno}: {text!r}")
        elif isinstance(node, ast.Call):
            name = called(node)
            if name in SIZERS | scalers and literals(node):
                found.append(f"{node.lineno}: {name}({literals(node)})")
            if name == "QColor" and (literals(node) or _named(node)):
                found.append(f"{node.lineno}: QColor of its own")
    return found


def _named(node: ast.Call) -> bool:
    return any(
        isinstance(a, ast.Constant) and isinstance(a.value, str) and a.value in NAMED_COLORS
        for a in node.args
    )


def test_no_colour_or_size_is_written_in_the_code() -> None:
    assert len(FILES) > len(KIT) > 40
    found = {}
    for file in FILES:
        scalers = SCALERS if file in KIT else set()
        found[str(file.relative_to(ROOT))] = breaches(file.read_text(encoding="utf-8"), scalers)
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "line",
    [
        'x = "color: #A3186B"',
        'x = "border: 2px solid"',
        "w.setFixedWidth(120)",
        "QColor(1, 2, 3)",
        'QColor("red")',
        "theme.px(44)",
    ],
)
def test_the_search_sees_what_it_looks_for(line: str) -> None:
    assert breaches(line, SCALERS)
