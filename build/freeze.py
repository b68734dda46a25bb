"""Freezes the program into dist/jalon and weighs it; `--pack` makes the archive and the .deb too.

Usage, from the virtual environment: python -m build.freeze [--pack]

Exit code 1 when a part is heavier than `size-budget.toml` allows. The frozen program is then
tried by the tests of `tests/frozen`: see `make frozen` and `make bundle`.
"""

import argparse
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from build import deb, size
from build.notices import notices
from kiosk import assets, manifest
from kiosk.modules.catalogue import ROOMS
from kiosk.modules.checked_form import write
from kiosk.modules.content import check
from kiosk.version import VERSION

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUNDLE = DIST / "jalon"
WORK = ROOT / ".cache" / "pyinstaller"
CONTENT = ROOT / ".cache" / "frozen-content"


def make_content() -> None:
    """Check the activities and make their form anew: a working copy keeps earlier ones beside it.

    Raises ValueError when an activity has problems.
    """
    shutil.rmtree(CONTENT, ignore_errors=True)
    today = datetime.now(UTC).date()
    write(check(assets.path("modules"), ROOMS, today), CONTENT, today)


def freeze() -> None:
    """Run PyInstaller and list what came out. Raises CalledProcessError after its own words."""
    shutil.rmtree(BUNDLE, ignore_errors=True)
    for old in (*DIST.glob("jalon_*.deb"), *DIST.glob("jalon-*.tar.xz")):
        old.unlink()  # made of another program than the one that comes now
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
            "--workpath", str(WORK), "--distpath", str(DIST),
            str(ROOT / "build" / "jalon.spec"),
        ],
        cwd=ROOT,
        check=True,
    )  # fmt: skip
    shutil.copy(ROOT / "LICENSE", BUNDLE / "LICENSE")
    (BUNDLE / "THIRD-PARTY.txt").write_text(notices(), "utf-8")
    print(f"{manifest.write(BUNDLE)} files in {BUNDLE.relative_to(ROOT)}")


def archive() -> Path:
    """The bundle as one .tar.xz."""
    file = DIST / f"jalon-{VERSION}-{sys.platform}.tar.xz"
    with tarfile.open(file, "w:xz", preset=3) as tar:
        tar.add(BUNDLE, arcname=f"jalon-{VERSION}")
    return file


def main() -> int:
    """Freeze, weigh, and pack when asked."""
    parser = argparse.ArgumentParser(prog="python -m build.freeze", description=__doc__)
    parser.add_argument("--pack", action="store_true", help="also the archive and the .deb")
    arguments = parser.parse_args()
    make_content()
    freeze()
    lines = size.weights(BUNDLE)
    if arguments.pack:
        lines.append(size.packed(archive()))
        if sys.platform.startswith("linux") and shutil.which("dpkg-deb"):
            print(f"{deb.build(BUNDLE, DIST).relative_to(ROOT)} is made")
    print(size.table(lines))
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
