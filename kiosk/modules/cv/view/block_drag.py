"""What a block carries while it is dragged: its id, under a type of our own."""

from PySide6.QtCore import QMimeData

MIME = "application/x-jalon-cv-block"


def pack(id: str) -> QMimeData:
    """A block to drag."""
    mime = QMimeData()
    mime.setData(MIME, id.encode())
    return mime


def dragged_block(mime: QMimeData) -> str:
    """Id of the block that is dragged; empty when it is something else."""
    return bytes(mime.data(MIME).data()).decode() if mime.hasFormat(MIME) else ""
