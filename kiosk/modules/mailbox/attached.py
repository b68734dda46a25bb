"""A file in a mail that is written or was sent: what it was when it was attached."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.learning.files import ENDINGS, File

MIME_TYPES: Mapping[str, str] = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".txt": "text/plain",
}
"""What mail programs call a file, by the ending of its name."""
UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Attached:
    """One attachment. A later renaming of the file does not reach it, as in real programs."""

    id: str
    """Of the file it was made of; of a forwarded one ``<message>/<number>``."""
    name: str
    size: int
    """Bytes, as its world counts them."""
    kind: str
    """What is really inside: a key of `ENDINGS`; empty when that is not known."""
    content: str
    """Where the inside is, see `MailboxWorld.content`."""

    @property
    def ending(self) -> str:
        """Ending of the name, in small letters."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def opens(self) -> bool:
        """Whether the program that the ending calls can read what is inside."""
        return self.ending in ENDINGS.get(self.kind, ())

    @property
    def stem(self) -> str:
        """Name of the content without folders and ending: what it shows, whatever its kind."""
        return PurePosixPath(self.content).stem

    @property
    def mime(self) -> str:
        """Type that a mail program writes."""
        return MIME_TYPES.get(self.ending, UNKNOWN_TYPE)


def attached(file: File, content: str) -> Attached:
    """A file as it is now."""
    return Attached(file.id, file.name, file.size, file.kind, content)


def forwarded(message: str, number: int, name: str, size: int) -> Attached:
    """The attachment of a message that is passed on; ``number`` from 0."""
    ending = PurePosixPath(name).suffix.lower()
    kind = next((kind for kind, endings in ENDINGS.items() if ending in endings), "")
    id = f"{message}/{number}"
    return Attached(id, name, size, kind, id)
