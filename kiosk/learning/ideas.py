"""Words that a CV may begin from: verbs, pieces of life, skills. Offered, never asked for."""

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.learning.resume import Work


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with which a line can begin, and its pictogram."""

    verb: str
    icon: str


@dataclass(frozen=True, slots=True)
class Life:
    """Something that many did and few call an experience, as the experience it is."""

    id: str
    title: str
    icon: str
    work: Work


@dataclass(frozen=True, slots=True)
class Ideas:
    """All of them, in the order of the screen."""

    verbs: tuple[Verb, ...]
    lives: tuple[Life, ...]
    labels: tuple[str, ...]
    """Titles of a CV: a job or a sector."""
    skills: tuple[str, ...]
    certificates: tuple[str, ...]
    languages: tuple[str, ...]
    levels: tuple[str, ...]


def read_ideas(file: Path) -> Ideas:
    """From ``assets/cv/ideas.json``. Raises OSError, KeyError, ValueError: a bug of the package."""
    data = json.loads(file.read_text(encoding="utf-8"))
    return Ideas(
        verbs=tuple(Verb(each["verb"], each["icon"]) for each in data["verbs"]),
        lives=tuple(
            Life(
                each["id"],
                each["title"],
                each["icon"],
                Work(each["position"], each["name"], highlights=tuple(each["lines"])),
            )
            for each in data["lives"]
        ),
        labels=tuple(data["labels"]),
        skills=tuple(data["skills"]),
        certificates=tuple(data["certificates"]),
        languages=tuple(data["languages"]),
        levels=tuple(data["levels"]),
    )
