"""A minimal Debian package around the frozen program: program, menu entry, icon, dependencies."""

import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from kiosk.version import VERSION

ROOT = Path(__file__).resolve().parent.parent
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
# What Qt asks of the system and the bundle does not carry: the drivers of the screen and what
# depends on the desktop. Found by running on a bare Debian 12.
DEPENDS = "libc6 (>= 2.36), libegl1, libgl1, libfontconfig1, libxkbcommon0, libdbus-1-3"
RECOMMENDS = "espeak-ng, cups-client"
CONTROL = """Package: jalon
Version: {version}
Architecture: {machine}
Maintainer: The Jalon team <jalon@jalon.example>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: education
Priority: optional
Description: workshop kiosk of the youth employment centres
 Simulators in which young people try a mailbox and other everyday programs, at their own
 pace, on a shared PC, with or without a network. What people leave on this PC is kept in their
 account's data folder and stays when the package is removed.
"""
ENTRY = """[Desktop Entry]
Type=Application
Name=Jalon
Comment[fr]=Ateliers numériques
Comment=Digital workshops
Exec=/usr/bin/kiosk
Icon=jalon
Terminal=false
Categories=Education;
"""


def build(bundle: Path, out: Path) -> Path:
    """Make `jalon_VERSION_ARCH.deb` in ``out``; returns it. Raises CalledProcessError."""
    machine = MACHINES[platform.machine()]
    with tempfile.TemporaryDirectory(prefix="jalon-deb-") as folder:
        root = Path(folder)
        shutil.copytree(bundle, root / "opt" / "jalon", symlinks=True)
        _put(root / "usr/share/applications/jalon.desktop", ENTRY)
        icon = root / "usr/share/icons/hicolor/scalable/apps/jalon.svg"
        _put(icon, (ROOT / "assets" / "drawings" / "logo.svg").read_text("utf-8"))
        _put(root / "usr/share/doc/jalon/copyright", (ROOT / "LICENSE").read_text("utf-8"))
        (root / "usr/bin").mkdir()
        (root / "usr/bin/kiosk").symlink_to("/opt/jalon/jalon")
        size = sum(file.stat().st_size for file in root.rglob("*") if file.is_file())
        _put(
            root / "DEBIAN/control",
            CONTROL.format(
                version=VERSION,
                machine=machine,
                size=size // 1024,
                depends=DEPENDS,
                recommends=RECOMMENDS,
            ),
        )
        root.chmod(0o755)
        file = out / f"jalon_{VERSION}_{machine}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(root), str(file)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return file


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
