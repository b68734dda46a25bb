"""Take the icons named in `build/icons.txt` from the published Lucide set; run once by hand.

Source: `lucide-static` 1.62.0, ISC licence (a part from Feather, MIT), copied beside the icons.

Usage: npm pack lucide-static@1.62.0 ; python build/icons.py FOLDER_WITH_THE_TGZ
"""

import re
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "assets" / "icons"
ARCHIVE = "lucide-static-1.62.0.tgz"


def main(packages: Path) -> None:
    """Write one SVG a name, on one line, without the web class, and the licence text."""
    names = (ROOT / "build" / "icons.txt").read_text().split()
    with tarfile.open(packages / ARCHIVE) as archive:

        def text(member: str) -> str:
            found = archive.extractfile(f"package/{member}")
            if found is None:
                raise FileNotFoundError(member)
            return found.read().decode()

        (TARGET / "LICENSE.txt").write_text(text("LICENSE"))
        for name in names:
            svg = re.sub(r"<!--.*?-->|class=\"[^\"]*\"", "", text(f"icons/{name}.svg"))
            svg = re.sub(r"\s+", " ", svg).replace("> <", "><").replace(" >", ">").strip()
            (TARGET / f"{name}.svg").write_text(svg + "\n")
    print(f"{len(names)} icons in {TARGET}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
