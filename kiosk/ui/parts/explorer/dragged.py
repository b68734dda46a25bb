"""What a file carries while it is dragged: its id, under a type of our own."""

from PySide6.QtCore import QMimeData

MIME = "application/x-jalon-file"
"""Whoever accepts a file (a mail being written) asks for this type."""


def pack(id: str) -> QMimeData:
    """A file to drag."""
    mime = QMimeData()
    mime.setData(MIME, id.encode())
    return mime


def dragged_file(mime: QMimeData) -> str:
    """Id of the file that is dragged; empty when it is something else."""
    return bytes(mime.data(MIME).data()).decode() if mime.hasFormat(MIME) else ""
