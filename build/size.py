"""How much each library weighs in the frozen program, against `size-budget.toml`."""

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

BUDGET = Path(__file__).with_name("size-budget.toml")
MB = 1_000_000
INSIDE = "_internal/"

# Place below the bundle -> part. The first that fits counts.
PARTS = (
    ("PySide6/*icudata*", "ICU data of Qt"),
    ("PySide6/*", "Qt and PySide6"),
    ("shiboken6/*", "Qt and PySide6"),
    ("typst/*", "typst"),
    ("cryptography*", "cryptography"),
    ("_cffi*", "cryptography"),
    ("pypdfium2*", "pypdfium2"),
    ("lxml/*", "lxml"),
    ("docx/*", "lxml"),
    ("pydantic*", "pydantic"),
    ("sqlalchemy*", "SQLModel and SQLAlchemy"),
    ("sqlmodel*", "SQLModel and SQLAlchemy"),
    ("hunspell/*", "Hunspell"),
    ("kiosk/*", "Jalon: content, fonts, drawings"),
    ("python3*", "Python"),
    ("libpython*", "Python"),
    ("python*.dll", "Python"),
    ("base_library.zip", "Python"),
    ("lib*.so*", "system libraries"),
    ("*.dll", "system libraries"),
)


@dataclass(frozen=True, slots=True)
class Weight:
    """One line of the table, in MB."""

    part: str
    is_mb: float
    may_mb: float

    @property
    def holds(self) -> bool:
        """Within its budget."""
        return self.is_mb <= self.may_mb


def weights(bundle: Path) -> list[Weight]:
    """Each part and the whole, heaviest part first. A part without a budget may weigh nothing."""
    budget = tomllib.loads(BUDGET.read_text("utf-8"))
    found: dict[str, int] = {}
    for file in bundle.rglob("*"):
        if file.is_file() and not file.is_symlink():
            part = part_of(file.relative_to(bundle).as_posix())
            found[part] = found.get(part, 0) + file.stat().st_size
    lines = [Weight(part, size / MB, budget["parts"].get(part, 0)) for part, size in found.items()]
    lines.sort(key=lambda line: -line.is_mb)
    whole = sum(line.is_mb for line in lines)
    return [*lines, Weight("unpacked", whole, budget["whole"]["unpacked"])]


def packed(archive: Path) -> Weight:
    """The compressed program."""
    may = tomllib.loads(BUDGET.read_text("utf-8"))["whole"]["compressed"]
    return Weight("compressed", archive.stat().st_size / MB, may)


def part_of(place: str) -> str:
    """Which part a file of the bundle belongs to."""
    if not place.startswith(INSIDE):
        return "Jalon: program"
    inside = place.removeprefix(INSIDE)
    return next((part for pattern, part in PARTS if fnmatch(inside, pattern)), "others")


def table(lines: list[Weight]) -> str:
    """The lines as text, MB with one digit."""
    rows = [
        f"{line.part:34}{line.is_mb:8.1f} of {line.may_mb:5.0f} MB"
        f"{'' if line.holds else '   TOO MUCH'}"
        for line in lines
    ]
    return "\n".join(rows)
