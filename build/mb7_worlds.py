"""Make the messages and files of « Ranger et retrouver »; run by hand, once.

What is told is in `mb7_letters.yaml`: one text an id, with the values of each variant put in.
The people, towns, firms and services do not exist. Same input, same bytes.
"""

import sys
from datetime import datetime, timedelta
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import yaml
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from kiosk.paper import press  # noqa: E402

FOLDER = ROOT / "assets" / "modules" / "mailbox" / "fr" / "mb7"
LETTERS = Path(__file__).with_name("mb7_letters.yaml")
POLICY = policy.default.clone(max_line_length=78)
Values = dict[str, Any]


def main() -> int:
    """Write every file; says how full each box is."""
    told = yaml.safe_load(LETTERS.read_text("utf-8"))
    write("files/photo.jpg", photo())
    write("files/cahier.pdf", press.pdf("sample-cv", told["booklet"]))
    for variant, values in told["variants"].items():
        values |= {"id": variant}
        values |= {key: text.strip() for key, text in values.items() if isinstance(text, str)}
        for name in ("juste", "autre", "tiers"):
            paper = put_in(told["paper"], values | {"month": values["months"][name]})
            write(f"files/{variant}/{name}.pdf", press.pdf("sample-cv", paper))
        used = 0
        for id, letter in told["letters"].items():
            letter = letter | values.get("letters", {}).get(id, {})
            raw = message(id, letter, values)
            answer = letter.get("answer", False)
            folder = "answers/" if answer else ""
            write(f"worlds/{variant}/{folder}{id}.eml", raw)
            used += 0 if answer else len(raw) + sum(letter.get("weights", []))
        print(f"{variant}: {used} bytes are used")
    return 0


def message(id: str, letter: Values, values: Values) -> bytes:
    """One letter as a message file; an answer has no date and no id."""
    texts = put_in(letter, values)
    made = EmailMessage(policy=POLICY)
    name, address = str(texts["from"]).rsplit(" ", 1)
    made["From"] = Address(name, addr_spec=address)
    me = Address(f"{values['first']} {values['last']}", addr_spec=values["me"])
    to = texts.get("to")
    made["To"] = Address(to.rsplit(" ", 1)[0], addr_spec=to.rsplit(" ", 1)[1]) if to else me
    made["Subject"] = texts["subject"]
    if not letter.get("answer"):
        start = datetime.fromisoformat(values["start"])
        made["Date"] = start - timedelta(days=letter["days"], minutes=13 * len(id) + 5)
        made["Message-ID"] = f"<{id}.{values['id']}@{address.rpartition('@')[2]}>"
    if "leave" in texts:
        made["List-Unsubscribe"] = f"<{texts['leave']}>"
        made["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    made.set_content(texts["text"], charset="utf-8", cte="quoted-printable")
    for name, file in zip(texts.get("names", []), texts.get("files", []), strict=True):
        data = (FOLDER / file).read_bytes()
        kind = ("image", "jpeg") if name.endswith(".jpg") else ("application", "pdf")
        made.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name)
    if made.is_multipart():
        made.set_boundary(f"=-{id}-{values['id']}-=")
    return made.as_bytes()


def put_in(told: Any, values: Values) -> Any:
    """The same with the values in every text."""
    if isinstance(told, str):
        return told.format_map(values)
    if isinstance(told, list):
        return [put_in(each, values) for each in told]
    if isinstance(told, dict):
        return {key: put_in(each, values) for key, each in told.items()}
    return told


def photo() -> bytes:
    """A lake at dusk, drawn: small here, as heavy as a world says."""
    picture = QImage(480, 315, QImage.Format.Format_RGB32)
    sky = QLinearGradient(0, 0, 0, 315)
    for place, color in ((0.0, "#2B4C7E"), (0.45, "#F2B880"), (0.5, "#567EBB"), (1.0, "#1F3A5F")):
        sky.setColorAt(place, QColor(color))
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), sky)
    painter.setBrush(QColor("#F7E1B5"))
    painter.drawEllipse(320, 68, 46, 46)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPEG", 60)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def write(name: str, data: bytes) -> None:
    """Put a file below the activity's folder."""
    file = FOLDER / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


if __name__ == "__main__":
    raise SystemExit(main())
