"""Draws the activity player in its states, to be looked at beside the design.

Usage: python -m tests.ui.player.gallery OUT_DIR
"""

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk import assets
from kiosk.learning.activity import Module
from kiosk.learning.attempt import Attempt
from kiosk.learning.ports import Visit
from kiosk.learning.scenario import Act
from kiosk.ui.kit.bar import BarAction, TopBar
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.screens.player import Player
from tests.learning.small_world import Door
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
    return Player(host, MODULE, attempt, view, lambda f, s, done: done(), ghost, DEMO)


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
    for theme, scale, size in [*looks, ("light", 1.0, SMALL)]:
        host.set_look(Look(theme, scale))
        for shot in SHOTS:
            name = f"{shot.name}-{theme}-{round(scale * 100)}-{size.width()}.png"
            if only not in name:
                continue
            player = door_player(host, shot)
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
