"""Make the files of others in `assets/spelling/` from two published packages; run once by hand.

Sources: the npm package `dictionary-fr` 3.0.0 (MPL 2.0) and the Python package `wordfreq` 3.1.1
(its data CC BY-SA 4.0). The dictionary is taken unchanged. Of the frequencies stay the commonest
forms that the dictionary knows, without coarse words: a slip is never answered with one.

Usage: npm pack dictionary-fr ; pip download --no-deps wordfreq ; python build/spelling.py FOLDER
"""

import gzip
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "assets" / "spelling"
MOST = 30_000
BILLION = 9
"""Power of ten: counts are told in so many words."""
LETTERS_END = "\u0250"
"""French needs no letter from here on."""
COARSE = Path(__file__).with_name("coarse-words.txt")


def dictionary(package: Path) -> None:
    """Take over the dictionary; its licence stands there already, with the text of the MPL."""
    with tarfile.open(package) as tar:
        for name in ("aff", "dic"):
            file = tar.extractfile(f"package/index.{name}")
            if file is None:
                raise ValueError(f"no index.{name} in {package.name}")
            (TARGET / f"fr.{name}").write_bytes(file.read())


def frequencies(package: Path) -> Iterator[tuple[str, int]]:
    """Every form with its count in a thousand million words, commonest first.

    The list holds one list of words for each hundredth of a power of ten below all words.
    """
    with zipfile.ZipFile(package) as wheel:
        packed = gzip.decompress(wheel.read("wordfreq/data/large_fr.msgpack.gz"))
    _, *steps = _unpack(packed, 0)[0]
    for step, forms in enumerate(steps):
        for form in forms:
            yield form, round(10 ** (BILLION - step / 100))


def _unpack(data: bytes, at: int) -> tuple[Any, int]:
    """One value of MessagePack, as far as this file uses it, and where the next begins."""
    kind = data[at]
    wide = {0xCC: 1, 0xCD: 2, 0xD9: 1, 0xDA: 2, 0xDC: 2, 0xDD: 4}.get(kind, 0)
    size = int.from_bytes(data[at + 1 : at + 1 + wide])
    at += 1 + wide
    if kind <= 0x7F or kind in (0xCC, 0xCD):
        return (size if wide else kind), at
    if 0xA0 <= kind <= 0xBF or kind in (0xD9, 0xDA):
        size = size if wide else kind & 0x1F
        return data[at : at + size].decode(), at + size
    pairs = 2 if 0x80 <= kind <= 0x8F else 1
    made = []
    for _ in range(pairs * (size if wide else kind & 0x0F)):
        value, at = _unpack(data, at)
        made.append(value)
    return made, at


def commonest(package: Path) -> list[tuple[str, int]]:
    """The forms that stay, commonest first."""
    from hunspell import Hunspell

    known = Hunspell("fr", hunspell_data_dir=str(TARGET), system_encoding="UTF-8")
    coarse = set(COARSE.read_text("utf-8").split())
    kept: list[tuple[str, int]] = []
    for form, count in frequencies(package):
        plain = len(form) > 1 and form.isalpha() and max(form) < LETTERS_END
        if plain and form not in coarse and known.spell(form):
            kept.append((form, count))
        if len(kept) == MOST:
            break
    return kept


def main() -> int:
    """Make the three files."""
    folder = Path(sys.argv[1])
    dictionary(next(folder.glob("dictionary-fr-3.*.tgz")))
    lines = [f"{form}\t{count}\n" for form, count in commonest(next(folder.glob("wordfreq-3.*")))]
    (TARGET / "forms.tsv").write_text("".join(lines), "utf-8")
    print(f"{len(lines)} forms in {TARGET}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
