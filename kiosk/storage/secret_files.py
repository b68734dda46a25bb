"""Secrets of this station as files that only the owner account can read.

Linux: mode 0600 in a folder of mode 0700. Windows: sealed by DPAPI for the machine, since the
kiosk may run under several accounts of one PC; written from its documentation, not verified on a
Windows machine. Secrets are never in the database, a backup or an installer.
"""

import os
import sys
from pathlib import Path

from kiosk.storage.errors import told_apart


def read_or_draw(path: Path, size: int) -> bytes:
    """The secret in this file; drawn and made durable when there is none yet.

    Raises BadLuckError.
    """
    with told_apart():
        if path.exists():
            return _opened(path.read_bytes())
        secret = os.urandom(size)
        _write(path, _closed(secret))
        return secret


def draw_again(path: Path, size: int) -> None:
    """Replace a secret by a fresh one. Raises BadLuckError."""
    with told_apart():
        _write(path, _closed(os.urandom(size)))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames inside a folder durable. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":
    from kiosk.storage.dpapi import protect as _closed
    from kiosk.storage.dpapi import unprotect as _opened
else:

    def _closed(secret: bytes) -> bytes:
        return secret

    def _opened(content: bytes) -> bytes:
        return content
