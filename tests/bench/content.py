"""Content to measure with: the installed one, with a mailbox of 500 messages."""

import hashlib
import json
import shutil
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from kiosk import assets
from kiosk.modules.catalogue import ROOMS
from kiosk.modules.checked_form import write
from kiosk.modules.content import check
from kiosk.modules.library import Library
from kiosk.modules.sources import fingerprints

MAILS = 500
VARIANT = "C"
"""The variant of a first meeting."""
SENDERS = (
    ("Lignes de Belleval", "infos@lignes-belleval.example", "Travaux rue du Pont"),
    ("Sarah Colin", "s.colin@mission-locale-belleval.example", "Atelier du mardi"),
    ("Marché Bellevue", "lettre@marche-bellevue.example", "Promotions de la semaine"),
    ("Nour", "nour-b@boite.example", "Photos de samedi"),
    ("Service clients", "factures@eau-belleval.example", "Votre facture est disponible"),
)


def full_mailbox(folder: Path) -> Path:
    """The checked form of the installed content with 500 messages; made again when it changed.

    It goes through the same check as any content, and is read by the same library.
    """
    sources, form = folder / "sources", folder / "form"
    stamp = json.dumps(fingerprints(assets.path("modules")) | {"bench": _own_print()})
    made = folder / "made.json"
    if made.is_file() and made.read_text() == stamp and not Library(form, sources).stale():
        return form
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(assets.path("modules"), sources)
    _add_mails(sources / "mailbox" / "fr" / "mb4")
    content = check(sources, ROOMS, datetime.now(UTC).date())
    wrong = [str(problem) for problem in content.problems if not problem.warning]
    if wrong:
        raise RuntimeError("; ".join(wrong[:5]))
    write(content, form, datetime.now(UTC).date())
    made.write_text(stamp)
    return form


def _add_mails(activity: Path) -> None:
    """Write more mails beside those of the variant, and list them before the sent one."""
    world = activity / "worlds" / VARIANT.lower()
    authored = activity / "activity.yaml"
    lines = authored.read_text("utf-8").splitlines(keepends=True)
    listed = f"        - {{file: worlds/{VARIANT.lower()}/"
    own = [number for number, line in enumerate(lines) if line.startswith(listed)]
    more = []
    for number in range(MAILS):
        name = f"more-{number:03}.eml"
        (world / name).write_bytes(_mail(number))
        more.append(f"{listed}{name}, read: true}}\n")
    authored.write_text("".join([*lines[: own[0] + 1], *more, *lines[own[0] + 1 :]]), "utf-8")


def _mail(number: int) -> bytes:
    """A mail as such senders write them; older than the summons."""
    name, address, subject = SENDERS[number % len(SENDERS)]
    mail = EmailMessage()
    mail["From"] = f"{name} <{address}>"
    mail["To"] = "Lina Traoré <lina.traore@messagerie.example>"
    mail["Subject"] = f"{subject} ({number})"
    sent = datetime(2026, 11, 20, 8, tzinfo=UTC) - timedelta(hours=7 * number)
    mail["Date"] = format_datetime(sent)
    mail["Message-ID"] = f"<more.{number}@{address.partition('@')[2]}>"
    words = "Bonjour,\n\nVoici les nouvelles de la semaine à Belleval.\n"
    mail.set_content(words + "Le marché ouvre à 8 h, la mairie à 9 h.\n" * (number % 9 + 1))
    return mail.as_bytes()


def _own_print() -> str:
    return hashlib.sha256(Path(__file__).read_bytes()).hexdigest()[:16]
