"""Make the files that « Exporter, nommer, emporter » finds on its PC; run by hand, once.

For each persona the CV as PDF and as a word document; for everybody some papers of the house. The
people, towns and firms do not exist. Same input, same bytes.
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from mb5_files import BELLEVAL, PEOPLE, docx  # type: ignore[import-not-found]  # noqa: E402

from kiosk.paper import press  # noqa: E402

FOLDER = ROOT / "assets" / "modules" / "cv" / "fr" / "cv7" / "files"
CVS = {
    "a": PEOPLE["c"][0],
    "b": PEOPLE["a"][0],
    "c": PEOPLE["b"][0],
    "d": PEOPLE["d"][0],
    "demo": replace(
        PEOPLE["d"][0],
        name="Malik Haddad",
        title="Livraison à vélo",
        phone="06 39 98 52 88",
        address="malik.haddad@messagerie.example",
    ),
}


def paper(name: str, title: str, rows: list[list[str]]) -> dict[str, Any]:
    """A page of the house."""
    return {
        "name": name,
        "title": title,
        "contact": ["Mission Locale de Belleval", "3 place du Lavoir", BELLEVAL],
        "parts": [{"title": "Dates", "lines": rows}],
        "date": "Novembre 2026",
    }


def main() -> int:
    """Write every file; says how large they are."""
    made: dict[str, bytes] = {
        "affiche.pdf": press.pdf(
            "sample-cv",
            paper("Forum des métiers", "Salle des fêtes", [["9 décembre", "De 9 h à 16 h"]]),
        ),
        "planning.pdf": press.pdf(
            "sample-cv",
            paper("Planning de la salle", "Postes 1 à 8", [["Lundi", "Atelier CV, 9 h à 12 h"]]),
        ),
    }
    rows = [["Mardi", "Atelier entretien, 14 h"], ["Jeudi", "Atelier lettre, 9 h 30"]]
    made["ateliers.pdf"] = press.pdf("sample-cv", paper("Liste des ateliers", "Décembre", rows))
    rows = [["Ligne 4", "7 h 10, 7 h 40, 8 h 10"], ["Ligne 9", "7 h 25, 8 h 25"]]
    made["bus.pdf"] = press.pdf("sample-cv", paper("Horaires de bus", "Arrêt Lavoir", rows))
    for folder, cv in CVS.items():
        made[f"{folder}/cv.pdf"] = press.pdf("sample-cv", cv.data())
        made[f"{folder}/cv.docx"] = docx(cv)
    for name, data in made.items():
        file = FOLDER / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        print(f"{name}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
