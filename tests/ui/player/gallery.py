"""Draws the activity player in its states, to be looked at beside the design.

Usage: python -m tests.ui.player.gallery OUT_DIR
"""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.activity import Activity, Check, Hints, Module, Step
from kiosk.learning.attempt import Attempt
from kiosk.learning.event import Fact
from kiosk.learning.ports import Snapshot, Visit
from kiosk.learning.scenario import Act
from kiosk.modules.mailbox.scenario import MailboxScenario
from kiosk.modules.mailbox.view.mailbox_view import MailboxView
from kiosk.ui.kit.bar import BarAction, TopBar
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.player.autosave import Refused, Save
from kiosk.ui.screens.player import Player
from tests.learning.small_world import Door
from tests.modules.mailbox.view.worlds import box
from tests.ui.player.door_view import DEMO, DoorView, activity

MODULE = Module("house", "Ma maison", "circle", "house", "mail")
BIG, SMALL = QSize(1366, 768), QSize(1024, 600)
NOTE, OPEN = Act("fill", "note", "Attention au chat"), Act("open", "door")


@dataclass(frozen=True)
class Shot:
    """One picture: what was done before, which keys are pressed, which page is read."""

    name: str
    acts: Sequence[Act] = ()
    hints: int = 0
    checks: int = 0
    first: bool = True
    pages: int = 0
    stage: bool = False
    steps: int = 1


MAIL = (Act("open", "convocation"), Act("reply", "convocation"),
        Act("fill", "body", "Bonjour Madame Faure,\n\nJe confirme ma venue jeudi à 14 h.\n\n"
            "Cordialement,\nLina Morel\n06 99 00 11 22"))  # fmt: skip
MAIL_SHOTS = (
    Shot("m1-first"),
    Shot("m2-hint", acts=MAIL, hints=2),
    Shot("m3-not-yet", acts=MAIL, checks=1),
    Shot("m4-ghost", hints=3, steps=3),
    Shot("m5-stage", acts=MAIL, hints=2, stage=True),
    Shot("m6-list", hints=2, stage=True),
)
SHOTS = (
    Shot("1-first"),
    Shot("2-hint", hints=2),
    Shot("2-hint-stage", hints=2, stage=True),
    Shot("3-not-yet", checks=1),
    Shot("3-step-done", acts=(NOTE,), checks=1),
    Shot("4-later", acts=(NOTE,), first=False),
    Shot("5-ready", acts=(NOTE, OPEN)),
    Shot("5-ready-stage", acts=(NOTE, OPEN), stage=True),
    Shot("6-repair", acts=(OPEN,)),
    Shot("7-ghost", hints=3),
    Shot("8-after-ghost", hints=4),
    Shot("9-success", acts=(NOTE, OPEN), checks=1),
    Shot("9-replay", acts=(NOTE, OPEN), checks=1, pages=1),
    Shot("9-real", acts=(NOTE, OPEN), checks=1, pages=2),
)


def at_once(
    facts: Sequence[Fact], snapshot: Snapshot, done: Callable[[], None], refused: Refused
) -> None:
    """A disk without delay."""
    done()


def window(host: ThemeHost, player: Player, size: QSize) -> QWidget:
    """The top bar above the player, as in the real window."""
    frame = QWidget()
    bar = TopBar(host, "Jalon")
    bar.set_back("Mon parcours")
    bar.set_title(MODULE.title)
    bar.add_action(BarAction("display", "Affichage", "a-large-small"))
    call = BarAction("help", "Demander de l’aide", "hand", "help", short="Aide", menu=False)
    bar.add_action(call)
    bar.add_action(BarAction("end", "Terminer", "log-out", "outline", menu=False), last=True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(player, 1)
    FocusRing(host, frame)
    frame.resize(size)
    return frame


def door_player(host: ThemeHost, shot: Shot) -> Player:
    """A player on the small world."""
    what = activity()
    attempt = Attempt(UUID(int=3), Visit(UUID(int=1), UUID(int=2)), what, Door(what), shot.first)
    for act in shot.acts:
        attempt.scenario.perform(act)

    def ghost() -> DoorView:
        return DoorView(Door(activity("demo")), host)

    view = DoorView(attempt.scenario, host)  # type: ignore[arg-type]
    return Player(host, MODULE, attempt, view, at_once, ghost, DEMO)


def mail_activity() -> Activity:
    """A reply to an invitation, as long as the real one."""
    hints = Hints("Regardez le bas de votre message.", "Ce bouton envoie le mail. Il est entouré.",
                  "Regardez une fois, avec un autre mail.", "send")  # fmt: skip
    first = replace(hints, what="La convocation est dans la liste. Elle est entourée.",
                    target="message-list")  # fmt: skip
    sentence = "Votre message n’est pas parti. Mme Faure attend votre réponse. Envoyez-le."
    return replace(
        activity(),
        id="mailbox/mb4",
        title="Répondre à une convocation",
        situation=("Mme Faure propose un entretien jeudi.", "Onze autres personnes lisent aussi."),
        goal="Confirmez à Mme Faure seule.",
        steps=(
            Step("open", "Ouvrir le message", "Ouvrez le message de <b>Mme Faure</b>.",
                 "Message ouvert", first),
            Step("answer", "Répondre à Mme Faure", "Répondez à Mme Faure seule. Confirmez l’heure.",
                 "Réponse commencée", hints),
            Step("send", "Envoyer la réponse", "Relisez, puis envoyez.", "Réponse envoyée", hints),
        ),
        checks=tuple(
            Check(step, step, True, step, {}, sentence) for step in ("open", "answer", "send")
        ),
        consequences=(),
        replay=(),
    )  # fmt: skip


MAIL_PREDICATES = {
    "open": lambda box, args: bool(box.opened or box.sent or box.composing),
    "answer": lambda box, args: bool(box.composing or box.sent),
    "send": lambda box, args: bool(box.sent),
}


def mail_player(host: ThemeHost, shot: Shot, folder: Path, save: Save = at_once) -> Player:
    """A player on a real mailbox."""

    def world() -> MailboxScenario:
        made = box(Path(tempfile.mkdtemp(dir=folder)))
        made._predicates = MAIL_PREDICATES
        return made

    attempt = Attempt(
        UUID(int=3), Visit(UUID(int=1), UUID(int=2)), mail_activity(), world(), shot.first
    )
    for act in shot.acts:
        attempt.scenario.perform(act)
    module = Module("mailbox", "Boîte mail", "circle", "mail", "mail")
    view = MailboxView(attempt.scenario, host)
    return Player(
        host, module, attempt, view, save, lambda: MailboxView(world(), host),
        (*MAIL, Act("send")),
    )  # fmt: skip


def play(player: Player, shot: Shot) -> None:
    """Press what the picture needs."""
    for _ in range(shot.checks):
        player.coach.check()
    for _ in range(shot.hints):
        player.coach.hint()
        ghost = player.findChild(QWidget, "ghost")
        if ghost is not None and shot.hints > 3:
            ghost.finish()  # type: ignore[attr-defined]
        elif ghost is not None:
            for _ in range(shot.steps):
                ghost.step()  # type: ignore[attr-defined]
    if shot.stage:
        player.work.show_stage()
    for _ in range(shot.pages):
        assert player.closing is not None
        player.closing.next.click()


def main(out: Path, only: str) -> None:
    """Draw every state in every look and size."""
    screen = {
        "name": "s",
        "x": 0,
        "y": 0,
        "width": 1366,
        "height": 768,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    out.mkdir(parents=True, exist_ok=True)
    config = out / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    app = QApplication(sys.argv[:1])
    french = QTranslator()
    french.load(str(assets.generated("i18n", "jalon_fr.qm")))
    app.installTranslator(french)
    host = ThemeHost(app, Tokens.load())
    looks: list[tuple[ThemeName, float, QSize]] = [
        (theme, scale, BIG) for theme in ("light", "dark", "high-contrast") for scale in (1.0, 2.0)
    ]
    scratch = Path(tempfile.mkdtemp())
    for theme, scale, size in [*looks, ("light", 1.0, SMALL)]:
        host.set_look(Look(theme, scale))
        for shot in (*SHOTS, *MAIL_SHOTS):
            name = f"{shot.name}-{theme}-{round(scale * 100)}-{size.width()}.png"
            if only not in name:
                continue
            mail = shot in MAIL_SHOTS
            player = mail_player(host, shot, scratch) if mail else door_player(host, shot)
            frame = window(host, player, size)
            frame.show()
            player.focus_first()
            play(player, shot)
            for _ in range(5):
                app.processEvents()
            frame.grab().save(str(out / name))
            frame.close()
            frame.deleteLater()
            app.sendPostedEvents(None, 52)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
