"""Small mailboxes for tests: real message files, prepared as content is."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.learning.activity import Activity, Consequence, Variant
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.checks import PREDICATES
from kiosk.modules.mailbox.index import prepare
from kiosk.modules.mailbox.scenario import MailboxScenario

ME = "lina.traore@messagerie.example"
BOSS = "faure@cafe.example"
KARIM = "karim@monmail.example"
LEA = "lea@courriel.example"

SUMMONS = f"""\
From: =?utf-8?q?H=C3=A9l=C3=A8ne_Faure?= <{BOSS}>
To: Lina <{ME}>
Cc: Karim <{KARIM}>, {LEA}
Subject: Entretien jeudi
Date: Mon, 23 Nov 2026 08:47:00 +0100
Message-ID: <summons@cafe.example>
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Bonjour,

Je vous attends jeudi =E0 14 h.

H=E9l=E8ne Faure
"""
FRIEND = f"""\
From: Karim <{KARIM}>
To: {ME}
Subject: photos
Date: Sun, 22 Nov 2026 20:00:00 +0100
Message-ID: <photos@monmail.example>
References: <older@monmail.example>
Content-Type: text/html; charset=utf-8

<html><head><style>p {{}}</style></head><body><p>Coucou <b>Lina</b>,</p><p>voil&agrave;&nbsp;!</p>
</body></html>
"""
SHOP = f"""\
From: Arnaud <arnaud@boutique.example>
To: {ME}
Subject: Soldes
Date: Sat, 21 Nov 2026 10:00:00 +0100
Message-ID: <sales@boutique.example>

Achetez !
"""
ANSWER = f"""\
From: Faure <{BOSS}>
Subject: Re: {{subject}}

Merci.

{{quote}}
"""
MESSAGES = {"summons": SUMMONS, "friend": FRIEND}
MIDDAY = "2026-11-23T12:00+01:00"


def activity(
    messages: dict[str, str] | None = None,
    spam: Sequence[str] = (),
    consequences: Sequence[Consequence] = (),
    signature: str = "",
) -> Activity:
    """An activity whose inbox holds these messages, and the shop's in spam."""
    files = dict(MESSAGES if messages is None else messages)
    rows: list[dict[str, str]] = [{"file": f"{name}.eml"} for name in files]
    for name in spam:
        files[name] = SHOP
        rows.append({"file": f"{name}.eml", "folder": "spam"})
    written: dict[str, object] = {
        "start": MIDDAY,
        "me": {"name": "Lina Traoré", "address": ME},
        "signature": signature,
        "contacts": [{"name": "Hélène Faure", "address": BOSS}],
        "messages": rows,
        "answers": ["answer.eml"],
    }
    with TemporaryDirectory() as name:
        folder = Path(name)
        for stem, text in {**files, "answer": ANSWER}.items():
            (folder / f"{stem}.eml").write_text(text, encoding="utf-8")
        world = prepare(written, folder)
    return Activity(
        id="mailbox/box",
        module="mailbox",
        title="",
        minutes=1,
        content_version="1",
        variant=Variant("C", world),
        situation=(),
        goal="",
        steps=(),
        checks=(),
        consequences=tuple(consequences),
        repairs=(),
        success=(),
        replay=(),
        real_acts=(),
        traces=(),
    )


@cache
def plain() -> Activity:
    """The activity of a box as it is by default."""
    return activity()


def box(**parts: Any) -> MailboxScenario:
    """A fresh mailbox, see `activity`."""
    return MailboxScenario(activity(**parts) if parts else plain(), PREDICATES)


def do(world: MailboxScenario, *rows: tuple[str, ...]) -> MailboxScenario:
    """Perform acts written as (name, target, text)."""
    for row in rows:
        world.perform(Act(*row))
    return world


def ids(world: MailboxScenario) -> list[str]:
    """What the list shows."""
    return [row.id for row in world.listing()]


def offered(world: MailboxScenario) -> set[tuple[str, str]]:
    """What can be done now."""
    return {(offer.name, offer.target) for offer in world.offers()}
