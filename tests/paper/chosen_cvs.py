"""Eight CVs chosen for what they hold: each is somebody's, or could break a file."""

from base64 import b64encode
from io import BytesIO

from PIL import Image

from kiosk.learning.resume import Basics, Education, Language, Resume, Style, Work

HOSTILE = '#import "@preview/x:1.0.0" $x$ *fort* <w:t>&amp;</w:t> ]]> <!-- \\ {=} "l\'été" « non »'


def photo(across: int = 300, down: int = 400) -> str:
    """A small JPEG in base64, of one colour."""
    file = BytesIO()
    Image.new("RGB", (across, down), (200, 120, 80)).save(file, "JPEG")
    return b64encode(file.getvalue()).decode()


THIN = Resume(Basics("Yanis", "Benali", "Employé de rayon", "06 39 98 12 34"))

FULL = Resume(
    basics=Basics(
        "Lina",
        "Moreau",
        "Aide à la vente",
        "06 39 98 45 10",
        "lina.moreau@exemple.fr",
        "Saint-Étienne",
        "Ponctuelle et souriante.\nJ’aime le contact.",
    ),
    work=(
        Work(
            "Vendeuse",
            "Boulangerie Martin",
            "Lyon",
            "2025-03",
            "2025-06",
            highlights=("Servir les clients", "Tenir la caisse"),
        ),
        Work("Aide au marché", "", "", "2024", "", ongoing=True),
        Work("", "Club de football", "", "", "", highlights=("Entraîner les petits",)),
    ),
    education=(
        Education("CAP Vente", "Lycée Ampère", "Lyon", "2023-09", "2025-06"),
        Education("Brevet", "", "", "2023", "2023"),
    ),
    skills=("Compter", "Parler  aux\tclients"),
    languages=(Language("Français", "courant"), Language("Arabe", "")),
    certificates=("Permis B", "PSC1"),
    interests=("Football",),
    photo=photo(),
    style=Style(template="accent", accent="brick", font="serif"),
)

LONG = Resume(
    basics=Basics("Anne-Charlotte", "de la Rochefoucauld-Montmorency", summary="Mot " * 600),
    work=tuple(
        Work(
            f"Mission {number}",
            "Agence d’intérim",
            "Paris",
            f"{2000 + number}-01",
            f"{2000 + number}-12",
            highlights=tuple(f"Faire la chose {each}" for each in range(12)),
        )
        for number in range(25)
    ),
    skills=tuple(f"Savoir numéro {number}" for number in range(30)),
    style=Style(template="large"),
)

ARABIC = Resume(
    Basics("محمد", "بن علي", "Agent d’entretien", "06 39 98 00 01", city="Marseille"),
    languages=(Language("العربية", "langue maternelle"), Language("Français", "moyen")),
)

EMOJI = Resume(
    Basics("Sam 😀", "👨‍👩‍👧", "Animateur 🎉", summary="Motivé 💪🏽"),
    skills=("🇫🇷 Guider", "日本"),
    interests=("🎮🎧",),
)

SYNTAX = Resume(
    Basics(HOSTILE, "O’Neill", HOSTILE, summary=HOSTILE),
    work=(Work(HOSTILE, HOSTILE, "", highlights=(HOSTILE, "• - * typed")),),
    interests=(HOSTILE,),
)

CONTROLS = Resume(
    Basics("No\x00ra\x07", "\x1bDu\x0bval\ufffe", "\x02", summary="Un\r\nDeux\x0c\u2028Trois"),
    skills=("Cla\ud800vier", " \x03 ", "Double\nligne"),
    languages=(Language("\x01", "\x1f"),),
)

ONLY_A_NAME = Resume(Basics("Camille"))

CHOSEN = {
    "thin": THIN,
    "full": FULL,
    "long": LONG,
    "arabic": ARABIC,
    "emoji": EMOJI,
    "syntax": SYNTAX,
    "controls": CONTROLS,
    "only-a-name": ONLY_A_NAME,
}
