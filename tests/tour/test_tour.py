"""`kiosk tour` as it is called: every scene reached, and mails that another program reads."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import assets
from kiosk.tour.visitor import PATIENCE_MS

FILES = assets.path("modules", "mailbox", "fr", "mb5", "files", "c")
ME = "Lina Traoré <lina.traore@messagerie.example>"
BOSS = "helene.faure@cafe-des-marches.example"
APPLICATIONS = {
    "mb5-sent-1.eml": (BOSS, "", "CV (2).docx", "cv.docx"),
    "mb5-sent-2.eml": (f"Hélène Faure <{BOSS}>", "Re: ", "CV_Lina_Traoré.pdf", "cv.pdf"),
}
"""Mail of the second activity: to whom, how its subject begins, name and inside of its file."""
DISTINCT = 20


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the tour leaves."""
    folder = tmp_path_factory.mktemp("tour")
    subprocess.run(
        [sys.executable, "-m", "kiosk", "tour", "--offscreen", "--out", str(folder)],
        check=True,
        timeout=90,
        env={k: v for k, v in os.environ.items() if not k.startswith("JALON_")},
    )
    return folder


def test_every_scene_is_reached_and_shown(out: Path) -> None:
    assert "Every scene was reached." in (out / "summary.md").read_text("utf-8")
    pictures = sorted(out.glob("*.png"))
    assert len({hashlib.sha256(file.read_bytes()).digest() for file in pictures}) >= DISTINCT
    scenes = {file.stem.partition("-")[2] for file in pictures}
    assert {"files", "preview", "recruiter-answers", "take-away-ticked", "card-entry"} <= scenes


@pytest.mark.skipif(shutil.which("ripmime") is None, reason="ripmime is not installed here")
@pytest.mark.parametrize("mail", APPLICATIONS)
def test_the_application_is_read_by_another_mail_program(
    mail: str, out: Path, tmp_path: Path
) -> None:
    to, begins, name, inside = APPLICATIONS[mail]
    source = out / "documents" / mail
    command = ["ripmime", "-i", str(source), "-d", str(tmp_path), "-e", "headers"]
    subprocess.run(command, check=True, timeout=30)
    headers = headers_of((tmp_path / "headers").read_text("utf-8"))
    assert headers["From"] == ME
    assert headers["To"] == to
    assert headers["Subject"] == f"{begins}Candidature serveur ou serveuse Lina Traoré"
    assert headers["Date"].startswith("Mon, 23 Nov 2026 ")
    assert headers["Message-ID"].endswith("@messagerie.example>")
    text = (tmp_path / "textfile1").read_text("utf-8")
    assert text.startswith("Bonjour Madame,\n")
    assert "pièce jointe" in text
    assert "\nCordialement,\nLina Traoré\n06 39 98 41 27" in text
    assert (tmp_path / name).read_bytes() == (FILES / inside).read_bytes()


def headers_of(text: str) -> dict[str, str]:
    """The lines of the message's own header, as the other program decoded them."""
    lines = text.replace("\r\n", "\n").partition("\n\n")[0].replace("\n ", " ").splitlines()
    return {name: value for name, _, value in (line.partition(": ") for line in lines)}


def test_a_bug_in_a_slot_ends_the_visit_and_says_so(tmp_path: Path) -> None:
    """Qt goes on after an exception in a slot: without care the visit would wait in vain."""
    broken = (
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from kiosk.cli import main\n"
        "from kiosk.tour.journey import Journey\n"
        "def play(self):\n"
        "    QTimer.singleShot(0, self.visitor.window, lambda: 1 / 0)\n"
        "    self.visitor.wait_for(lambda: False, 'for what never comes')\n"
        "Journey.play = play\n"
        "sys.exit(main(['tour', '--out', sys.argv[1]]))\n"
    )
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", broken, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "Stopped: waited for what never comes; broke: ZeroDivisionError" in done.stdout
    assert "ZeroDivisionError" in done.stderr, "the whole trace is for the team"
    assert time.monotonic() - started < PATIENCE_MS / 1000, "it does not wait first"
