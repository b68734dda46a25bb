"""A studio without a station behind it: pages are set at once, where it is asked for."""

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from kiosk import assets
from kiosk.learning.ideas import read_ideas
from kiosk.learning.resume import Basics, Education, Language, Resume, Style, Work
from kiosk.learning.resume_gaps import Part
from kiosk.learning.resume_history import ResumeHistory
from kiosk.paper.cv import cv
from kiosk.paper.pages import page_picture
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.press import Press
from kiosk.ui.studio.studio import StudioScreen

T = TypeVar("T")

LINA = Resume(
    basics=Basics(
        "Lina", "Morel", "Serveuse, aide en salle", "06 39 98 12 34",
        "lina.morel@messagerie.example", "Villefranche-sur-Saône",
    ),
    work=(
        Work(
            "Serveuse (stage)", "Le Petit Comptoir", "Anse", "2025-03", ongoing=True,
            highlights=("Mettre en place la salle", "Prendre les commandes"),
        ),
        Work("Vendeuse saisonnière", "Marché couvert", "Anse", "été 2024",
             highlights=("Vendre et encaisser",)),
    ),
    education=(Education("CAP Commercialisation et services", "Lycée Bel-Air", end="2023"),),
    skills=("Accueillir un client", "Rendre la monnaie"),
    languages=(Language("Français", "courant"), Language("Arabe", "courant")),
    certificates=("Permis B en cours",),
    interests=("Handball",),
    style=Style("accent"),
)  # fmt: skip


def at_once(
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Do it here."""
    done(job())


def studio(host: ThemeHost, resume: Resume = LINA, part: Part = "contact") -> StudioScreen:
    """The studio on a CV, opened at a part; what is saved goes nowhere."""
    screen = StudioScreen(
        host,
        CvDocument(UUID(int=1), UUID(int=2), ResumeHistory(resume)),
        read_ideas(assets.path("cv", "ideas.json")),
        Press(at_once, cv, page_picture),
        lambda facts, snapshot, done, refused: done(),
        named=False,
    )
    screen.open_part(part)
    return screen
