"""A real reader of QR codes, where the machine has one."""

import shutil
import subprocess
from pathlib import Path

import pytest

needs_reader = pytest.mark.skipif(
    shutil.which("zbarimg") is None, reason="zbarimg (zbar-tools) is not installed: make tools"
)


def qr_codes_in(picture: Path) -> list[str]:
    """Texts of the QR codes in a picture, as a reader finds them."""
    found = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
        capture_output=True,
        text=True,
        check=True,
    )
    return found.stdout.split()
