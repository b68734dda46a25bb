"""Set the CVs of « Lu par une machine »: one PDF a persona, a page for each layout; run by hand.

Beside each PDF stands what pypdfium2 reads on each of its pages, in JSON: lines once, and for
each page the numbers of its lines. `tests/modules/cv/test_robot_pages.py` reads the PDFs again
and compares. The people, towns and firms do not exist. Same input, same bytes.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import segno
import yaml
from typst import Compiler

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.modules.cv.robot_layout import LAYOUTS, named  # noqa: E402
from kiosk.modules.cv.robot_reading import packed  # noqa: E402
from kiosk.paper.page_text import page_texts  # noqa: E402

FOLDER = ROOT / "assets" / "modules" / "cv" / "fr" / "cv6"
PHONE = '#set page(width: auto, height: auto, margin: 1pt)\n#set text(font: "{font}", size: 14pt)\n'
FONT = "Atkinson Hyperlegible Next"


def compiler(source: Path) -> Compiler:
    """Sets a file with the fonts of the house only."""
    fonts = [str(ROOT / "assets" / "fonts")]
    return Compiler(str(source), root=str(ROOT), font_paths=fonts, ignore_system_fonts=True)


def pictures(cv: dict[str, Any], folder: Path) -> dict[str, str]:
    """A picture of the phone number and a QR code of the mail; paths as typst names them."""
    source = folder / "phone.typ"
    source.write_text(PHONE.format(font=FONT) + cv["phone"], "utf-8")
    made = compiler(source).compile(format="png", ppi=200.0)
    assert isinstance(made, bytes)
    (folder / "phone.png").write_bytes(made)
    segno.make(f"mailto:{cv['mail']}", error="m").save(str(folder / "mail.png"), scale=4, border=1)
    place = "/" + folder.relative_to(ROOT).as_posix()
    return {"phone": f"{place}/phone.png", "mail": f"{place}/mail.png"}


def main() -> int:
    """Write every file; says how large they are."""
    people = yaml.safe_load((FOLDER / "people.yaml").read_text("utf-8"))
    for name, cv in people.items():
        cache = ROOT / ".cache"
        cache.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache) as scratch:
            data = {
                "cv": cv,
                "pictures": pictures(cv, Path(scratch)),
                "layouts": [named(layout) for layout in LAYOUTS],
            }
            words = json.dumps(data, ensure_ascii=False)
            page = compiler(Path(__file__).with_name("cv6_page.typ"))
            made = page.compile(format="pdf", sys_inputs={"data": words}, pdf_tags=False)
        assert isinstance(made, bytes)
        texts = page_texts(made)
        assert len(texts) == len(LAYOUTS), "a page ran over"
        reads = json.dumps(packed(texts), ensure_ascii=False, separators=(",", ":"))
        (FOLDER / f"{name}.pdf").write_bytes(made)
        (FOLDER / f"{name}.json").write_text(reads + "\n", "utf-8")
        print(f"{name}: {len(made)} and {len(reads)} bytes, {len(texts)} pages")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
