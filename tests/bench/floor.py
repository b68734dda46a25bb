"""What a process needs that paints a window and keeps rows, before it does anything."""

from pathlib import Path


def rss_kb() -> int:
    """Resident memory now, in KB; ``ru_maxrss`` would be the peak."""
    for row in Path("/proc/self/status").read_text().splitlines():
        if row.startswith("VmRSS:"):
            return int(row.split()[1])
    raise OSError("no VmRSS in /proc/self/status")


def bare_memory(folder: str) -> int:
    """Paint a bare window, import sqlmodel and cryptography, commit one row; KB then."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    app.processEvents()

    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from sqlmodel import Field, Session, SQLModel, create_engine

    class Row(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        data: bytes

    engine = create_engine(f"sqlite:///{folder}/floor.db")
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Row(data=AESGCM(b"k" * 32).encrypt(b"n" * 12, b"text", b"")))
        session.commit()
    app.processEvents()
    return rss_kb()
