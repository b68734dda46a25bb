"""At least a dozen broken samples, each refused by `kiosk modules check` with file and line.

Each is the good sample of `broken/good/` with one slip in it, as an author would make it.
"""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.cli import main

GOOD = Path(__file__).parent / "broken" / "good"
ROOT = Path(__file__).parent.parent.parent
REPLY = "mailbox/fr/reply/activity.yaml"
MODULE = "mailbox/fr/module.yaml"
MAIL = "mailbox/fr/reply/worlds/invitation.eml"


@dataclass(frozen=True)
class Broken:
    """One slip: what stands there, what is written instead, and what the check says."""

    name: str
    before: str
    after: str
    told: str
    """Expected line of the report, from the file on, up to where the words matter."""
    file: str = REPLY


SAMPLES = [
    Broken("not-yaml", "title: Répondre", "title: [Répondre", f"{REPLY}:3: is not YAML: "),
    Broken("key-twice", "core: true", "minutes: 5", f"{REPLY}:4: `minutes` stands twice here"),
    Broken("yes-for-true", "core: true", "core: yes", f"{REPLY}:4: `yes` is read in different"),
    Broken("no-value", "core: true", "core:", f"{REPLY}:4: has no value"),
    Broken("text-for-number", "minutes: 4", 'minutes: "4"', f"{REPLY}:3: `minutes` wants a whole"),
    Broken("misspelt-key", "    done: Message", "    doen: Message",
           f"{REPLY}:13: `doen` is not a key that is known here"),
    Broken("missing-key", "    done: Réponse envoyée\n", "", f"{REPLY}:15: `done` is missing"),
    Broken("unknown-step", "    step: open", "    step: opens",
           f"{REPLY}:22: no step is named `opens`; known: answer, open"),
    Broken("unknown-predicate", "predicate: opened", "predicate: opend",
           f"{REPLY}:24: no predicate is named `opend`"),
    Broken("unknown-repair", "    repair: alone", "    repair: aloen",
           f"{REPLY}:46: no repair is named `aloen`; known: alone"),
    Broken("unknown-variant", "variants: [A, B, C]\n", "variants: [A, B, D]\n",
           f"{REPLY}:84: no variant is named `D`; known: A, B, C, demo"),
    Broken("id-twice", "{id: greets,", "{id: sent,",
           f"{REPLY}:34: `sent` is the id of another one already"),
    Broken("unfilled", "le {day}.", "le {date}.",
           f"{REPLY}:8: `{{date}}` has no value in variant A"),
    Broken("missing-file", "worlds/invitation.eml", "worlds/invitations.eml",
           f"{REPLY}:64: worlds/invitations.eml: no such file in reply"),
    Broken("broken-mail", "From: ", "Fromage\0 ", f"{REPLY}:64: worlds/invitation.eml: ", MAIL),
    Broken("mail-from-later", "Mon, 23 Nov 2026", "Tue, 24 Nov 2026",
           f"{REPLY}:64: invitation: dated after the start", MAIL),
    Broken("bad-start", "2026-11-23T09:12+01:00", "23/11/2026 9:12",
           f"{REPLY}:64: start: write the date as"),
    Broken("act-not-offered", "[fill, body, \"Bonjour Madame", "[fill, text, \"Bonjour Madame",
           f"{REPLY}:81: trace `from-message` on A, B, C, demo: `fill text` cannot be done"),
    Broken("solution-falls-short", "Bonjour Madame,\\n", "",
           f"{REPLY}:75: trace `from-message` on A, B, C, demo: wants to pass but `greets`"),
    Broken("wrong-path-passes", '[fill, body, "ok"]', '[fill, body, "Bonjour,\\nje viens.'
           '\\nCordialement,\\nSamira Benali"]',
           f"{REPLY}:93: trace `no-greeting` on A, C: wants to fall short but reaches"),
    Broken("repair-not-opened", "repair: alone\n    acts: [[open, invitation], [reply-all,",
           "repair: alone\n    acts: [[open, invitation], [reply,",
           f"{REPLY}:94: trace `all` on A, C: does not open the repair `alone`"),
    Broken("answer-missing", "deliver: tom", "deliver: lea",
           f"{REPLY}:98: trace `all` on A, C: the room fails with KeyError('lea')"),
    Broken("too-few-traces", "  - {id: no-greeting, variants: [A, C], passes: false,",
           "  - {id: no-greeting, variants: [A, C], passes: true,",
           f"{REPLY}:74: wants at least 2 that fall short of it; has 1"),
    Broken("variant-missing", "  - id: B\n", "  - id: E\n", f"{REPLY}:61: variant B is missing"),
    Broken("path-not-asked", "predicate: opened\n", "predicate: is_sent\n",
           f"{REPLY}:20: wants at least one required check of what was done on the way"),
    Broken("banned-word", "Le message est fermé.", "C’est une erreur.",
           f"{REPLY}:26: `sentence` `erreur` is not used"),
    Broken("machine-says-je", "Cliquez sur Répondre.", "Je vous montre.",
           f"{REPLY}:19: `what` says « je »"),
    Broken("long-sentence", "Tom a reçu votre mail.", "Tom a reçu votre mail et il se demande bien "
           "pourquoi vous lui écrivez cela ce matin.",
           f"{REPLY}:50: `situation` has a sentence of 17 words; 15 at most"),
    Broken("brackets", "Ouvrez le message de Mme Faure.", "Ouvrez le message (Mme Faure).",
           f"{REPLY}:12: `instruction` holds a bracket"),
    Broken("gender", "Le mail attend.", "Vous êtes prêt.",
           f"{REPLY}:33: `sentence` `Vous êtes prêt` needs the reader's gender"),
    Broken("straight-quote", "Gardez l’objet.", "Gardez l'objet.",
           f"{REPLY}:40: `sentence` wants the curly apostrophe ’"),
    Broken("need-leads-nowhere", "mailbox/reply]", "mailbox/answer]",
           "needs.yaml:2: no activity is `mailbox/answer`", "needs.yaml"),
    Broken("activity-missing", "[reply]", "[reply, forward]",
           f"{MODULE}:6: `forward/activity.yaml` is missing", MODULE),
]  # fmt: skip


def broken(sample: Broken, folder: Path) -> Path:
    """The good sample with that slip in it, as a content root in a folder of its own."""
    root = folder / "content"
    shutil.copytree(GOOD, root)
    file = root / sample.file
    text = file.read_text("utf-8")
    assert sample.before in text
    file.write_text(text.replace(sample.before, sample.after, 1), "utf-8")
    return root


def test_the_good_sample_is_good(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["modules", "check", str(GOOD)]) == 0
    assert capsys.readouterr().out == "1 sound activities, 13 replays, no problem, 0 warnings\n"


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
def test_a_broken_sample_is_refused_with_file_and_line(
    sample: Broken, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = broken(sample, tmp_path)
    assert main(["modules", "check", str(root)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith(f"{root}/{sample.told}")], "\n".join(lines)


def test_the_program_itself_refuses_one(tmp_path: Path) -> None:
    """The same through a process of its own, as in a build."""
    broken(SAMPLES[0], tmp_path)
    run = subprocess.run(
        [sys.executable, "-m", "kiosk", "modules", "check", "content"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout.startswith(f"content/{SAMPLES[0].told}")
