"""Words of the screens: collect them from the code, receive translations, check, compile.

Usage, from the virtual environment:

    python build/strings.py update        collect; drop what the code no longer says
    python build/strings.py set FILE.json collect, then take translations over as finished
    python build/strings.py check         fail on stale, unfinished or untidy entries
    python build/strings.py build         compile into .cache/i18n/

The JSON of `set` is {context: {source: French}}; where the source holds %n the French is a list,
singular first. A source that exists twice with different comments is named "source##comment".
English source strings stand in the code, so there is no English file.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = "fr"
TS = ROOT / "assets" / "i18n" / f"jalon_{LANGUAGE}.ts"
CACHE = ROOT / ".cache" / "i18n"
# Qt's own programs; the wheel's wrappers only start Python once more.
LUPDATE = Path(PySide6.__file__).parent / "lupdate"
LRELEASE = Path(PySide6.__file__).parent / "lrelease"
PLACEHOLDER = re.compile(r"%n|%L?\d+|\{\w*\}")
UNTIDY = (
    (re.compile("'"), "has a straight apostrophe; write ’"),
    (re.compile(r'"'), "has straight quotes; write « »"),
    (re.compile(r"[^\u00a0\u202f!?][:;!?»](?=\s|$)"), "wants a no-break space before : ; ! ? »"),
    (re.compile(r"«[^\u00a0\u202f]"), "wants a no-break space after «"),
    (re.compile(r"\.\.\."), "has three points; write …"),
)
# Outside the rules of French typography: addresses, markup, hours, operators of the mail search.
EXEMPT = re.compile(r"\w+://\S+|<[^>]*>|&\w+;|\d:\d|\b(?:de|objet):")
# What `set` mends by itself, because a no-break space is hard to type.
TIDY = (
    (re.compile(r" (?=[:;!?»])"), "\u00a0"),
    (re.compile(r"(?<=«) "), "\u00a0"),
    (re.compile(r"(?<=\w)'(?=\w)"), "’"),
)


@contextmanager
def locked() -> Iterator[None]:
    """Hold the one lock on the translation files, so that two calls never mix their writes."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with CACHE.with_name("strings.lock").open("w") as handle:
        if sys.platform != "win32":  # there, only a build machine calls this, and once
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def collect(ts: Path, keep_vanished: bool) -> None:
    """Bring `ts` up to date with the code. Raises CalledProcessError with Qt's own words."""
    sources = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "kiosk").rglob("*.py"))
    with tempfile.NamedTemporaryFile("w", suffix=".lst") as listing:
        listing.write("\n".join(sources))
        listing.flush()
        command = [str(LUPDATE), "-silent", "-locations", "none", "-sort-messages"]
        command += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        command += ["-source-language", "en", "-target-language", LANGUAGE]
        command += [] if keep_vanished else ["-no-obsolete"]
        subprocess.run([*command, f"@{listing.name}", "-ts", str(ts)], cwd=ROOT, check=True)


def messages(root: ET.Element) -> Iterator[tuple[str, str, str, ET.Element]]:
    """Every entry as (context, source, comment, element)."""
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message.findtext("source", ""), message.findtext("comment", ""), message


def tidied(text: str) -> str:
    """The text with no-break spaces and curly apostrophes where French wants them."""
    for pattern, better in TIDY:
        text = pattern.sub(better, text)
    return text


def finish(message: ET.Element, french: str | list[str]) -> str | None:
    """Write one translation into its entry; returns what is wrong with it, or None."""
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    plural = message.get("numerus") == "yes"
    if plural != isinstance(french, list):
        return "wants a list, singular first" if plural else "wants one text, not a list"
    translation.attrib.pop("type", None)
    if isinstance(french, list):
        for form in list(translation):
            translation.remove(form)
        for text in french:
            ET.SubElement(translation, "numerusform").text = tidied(text)
    else:
        translation.text = tidied(french)
    return None


def merge(ts: Path, wanted: dict[str, dict[str, str | list[str]]]) -> list[str]:
    """Take translations over into `ts`; returns one sentence for each that found no place."""
    root = ET.parse(ts).getroot()
    problems = []
    left = {(context, key) for context, texts in wanted.items() for key in texts}
    for context, source, comment, message in messages(root):
        if message.find("translation[@type='vanished']") is not None:
            continue
        texts = wanted.get(context, {})
        key = f"{source}##{comment}" if f"{source}##{comment}" in texts else source
        if key in texts:
            left.discard((context, key))
            wrong = finish(message, texts[key])
            if wrong:
                problems.append(f"{context}: {source!r} {wrong}")
    problems += [f"{context}: {key!r} is not in the code" for context, key in sorted(left)]
    body = ET.tostring(root, encoding="unicode")
    ts.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    return problems


def faults(ts: Path) -> list[str]:
    """One sentence for each unfinished, vanished or untidy entry of `ts`."""
    found = []
    for context, source, _comment, message in messages(ET.parse(ts).getroot()):
        translation = message.find("translation")
        where = f"{context}: {source!r}"
        if translation is None or translation.get("type"):
            state = "missing" if translation is None else translation.get("type")
            found.append(f"{where} is {state}")
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for text in forms or [translation.text or ""]:
            found += [f"{where}: {text!r} {fault}" for fault in untidy(source, text)]
    return found


def untidy(source: str, text: str) -> Iterator[str]:
    """What is wrong in one French text: empty, lost placeholders, typography."""
    if not text.strip():
        yield "is empty"
    if set(PLACEHOLDER.findall(source)) - {"%n"} != set(PLACEHOLDER.findall(text)) - {"%n"}:
        yield "has not the placeholders of its source"
    plain = EXEMPT.sub("", text)
    yield from (fault for pattern, fault in UNTIDY if pattern.search(plain))


def update() -> int:
    """Collect and drop what vanished."""
    with locked():
        collect(TS, keep_vanished=False)
    return 0


def take(file: Path) -> int:
    """Collect, take the translations of `file` over, and say which found no place."""
    wanted = json.loads(file.read_text("utf-8"))
    with locked():
        collect(TS, keep_vanished=True)
        problems = merge(TS, wanted)
        collect(TS, keep_vanished=True)  # once more, so that Qt's own writer has the last word
    print(*problems, sep="\n", end="\n" if problems else "")
    return 1 if problems else 0


def check() -> int:
    """Compare with a fresh collection, then look at each entry; prints what to mend."""
    with locked(), tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / TS.name
        shutil.copy(TS, fresh)
        collect(fresh, keep_vanished=False)
        stale = fresh.read_bytes() != TS.read_bytes()
        found = faults(fresh)
    if stale:
        found.insert(0, f"{TS.name} is stale: run `make strings`")
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{TS.name}: {len(found)} to mend")
    return 1 if found else 0


def build() -> int:
    """Compile every translation; unfinished entries stay in English."""
    with locked():
        for ts in sorted(TS.parent.glob("jalon_*.ts")):
            target = CACHE / f"{ts.stem}.qm"
            subprocess.run([str(LRELEASE), "-silent", str(ts), "-qm", str(target)], check=True)
    return 0


def main() -> int:
    """Read the command line; exit code 0 when there is nothing to mend."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "check", "build"):
        commands.add_parser(name)
    commands.add_parser("set").add_argument("file", type=Path)
    arguments = parser.parse_args()
    if arguments.command == "set":
        return take(arguments.file)
    return {"update": update, "check": check, "build": build}[arguments.command]()


if __name__ == "__main__":
    sys.exit(main())
