"""Put the files into the mails of « Répondre à une convocation » that came with one; run by hand.

The CVs that were sent are those of « Postuler avec pièce jointe »; the way to the residence is
set here. Same input, same bytes.
"""

import base64
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.paper import press  # noqa: E402

MAILBOX = ROOT / "assets" / "modules" / "mailbox" / "fr"
WAY = {
    "name": "Résidence Les Tilleuls",
    "title": "Venir à la résidence",
    "contact": ["3 allée des Tilleuls", "69990 Belleval", "04 65 71 52 06"],
    "parts": [
        {
            "title": "En bus",
            "lines": [
                ["Arrêt", "Hôpital"],
                ["À pied", "5 minutes : longer le parc, puis première allée à gauche"],
            ],
        },
        {"title": "Sur place", "lines": [["Entrée", "Par la cour, porte B"]]},
    ],
    "date": "Décembre 2026",
}
ATTACHED = re.compile(
    rb"(Content-Disposition: attachment;[^\r]*\r\n(?:[^\r]+\r\n)*\r\n)(.*?)(\r\n\r\n--)", re.DOTALL
)


def put(mail: Path, data: bytes) -> None:
    """Let this be the one file of a mail; the rest of it stays as it is."""
    lines = base64.encodebytes(data).rstrip(b"\n").replace(b"\n", b"\r\n")
    made, count = ATTACHED.subn(lambda m: m[1] + lines + m[3], mail.read_bytes())
    if count != 1:
        raise ValueError(f"{mail} holds {count} files")
    mail.write_bytes(made)


def main() -> int:
    """Write every mail."""
    for world in ("a", "c", "d"):
        cv = MAILBOX / "mb5" / "files" / world / "cv.pdf"
        put(MAILBOX / "mb4" / "worlds" / world / "candidature.eml", cv.read_bytes())
    put(MAILBOX / "mb4" / "worlds" / "b" / "convocation.eml", press.pdf("sample-cv", WAY))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
