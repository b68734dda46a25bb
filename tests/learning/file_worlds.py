"""The files of a young person's PC, as worlds of the tests begin."""

from datetime import UTC, datetime

from kiosk.learning.files import BIN, File, Files, Place

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
MB = 1_000_000


def file(id: str, name: str, place: str, kind: str, size: int, day: int) -> File:
    """A file of November whose inside is below ``files`` under its id."""
    when = datetime(2026, 11, day, 9, 14, tzinfo=UTC)
    ending = {"jpeg": "jpg", "text": "txt"}.get(kind, kind)
    return File(id, name, place, size, when, kind, f"files/{id}.{ending}")


def files(room: int = 20 * MB) -> Files:
    """Two CVs, an older one in Documents, a photo, a note, an advert; a stick with room."""
    places = [
        Place("downloads", "Téléchargements"),
        Place("documents", "Documents"),
        Place("documents/emploi", "Emploi"),
        Place("desktop", "Bureau"),
        Place("stick", "Clé USB", kind="stick", room=room),
        Place(BIN, "Corbeille", kind="bin"),
    ]
    return Files(
        places,
        [
            file("cv", "CV (2).docx", "downloads", "docx", 48_000, 24),
            file("cv-pdf", "CV_Lina_Morel.pdf", "downloads", "pdf", 245_000, 25),
            file("scan", "scan0034.jpg", "downloads", "jpeg", 12 * MB, 20),
            file("lost", "Attestation.pdf", "downloads", "png", 90_000, 19),
            file("old-cv", "CV_Lina_Morel.pdf", "documents", "pdf", 210_000, 3),
            file("note", "À faire.txt", "documents/emploi", "text", 1_200, 12),
            file("advert", "annonce.odt", "desktop", "odt", 30_000, 18),
            file("song", "photo-groupe.png", "stick", "png", 5 * MB, 1),
        ],
    )
