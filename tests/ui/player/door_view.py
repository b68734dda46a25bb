"""The screen of the smallest world: a door to press, a note to write, a cat to call."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QPushButton, QWidget

from kiosk.learning.activity import Activity, Hints, RealAct, ReplayLine, Step
from kiosk.learning.scenario import Act
from kiosk.ui.kit.text import Heading, Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.simulator import SimulatorView
from tests.learning import small_world
from tests.learning.small_world import Door

DEMO = (Act("fill", "note", "Attention, le chat reste ici."), Act("open", "door"))
HINTS = Hints(
    where="Regardez la porte. Il manque un mot pour les voisins.",
    what="Écrivez le mot « chat ». Le champ est entouré.",
    ghost="Regardez une fois, avec une autre porte.",
    target="note",
)


class DoorView(SimulatorView):
    """Two buttons and a text; Ctrl+O opens the door as well."""

    address = "maison.example"

    def __init__(self, scenario: Door, host: ThemeHost) -> None:
        super().__init__(scenario)
        self.setAutoFillBackground(True)
        self.door_world = scenario
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.door = QPushButton()
        self.cat = QPushButton("Appeler le chat")
        for widget, name in ((self.note, "note"), (self.door, "door"), (self.cat, "cat")):
            widget.setObjectName(name)
            widget.setAccessibleName(name)
            widget.setMinimumHeight(host.theme.target("min"))
        self.saved = Small(host)
        self.saved_log: list[bool] = []
        grid = QGridLayout(self)
        grid.addWidget(Heading(host, "La porte", 3), 0, 0)
        grid.addWidget(self.note, 1, 0, 1, 2)
        grid.addWidget(self.saved, 2, 0)
        grid.addWidget(self.cat, 3, 0)
        grid.addWidget(self.door, 3, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.setRowStretch(1, 1)
        self.note.textChanged.connect(self._typed)
        self.door.clicked.connect(self._press_door)
        self.cat.clicked.connect(lambda: self._act(Act("call", "cat")))
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._press_door)
        scenario.listener = self.show_world
        self.show_world()

    def flush(self) -> None:
        if self.note.toPlainText() != self.door_world.note:
            self.scenario.perform(Act("fill", "note", self.note.toPlainText()))

    def widget_for(self, target: str) -> QWidget | None:
        found = self.findChild(QWidget, target)
        return found if isinstance(found, QWidget) and found.isVisible() else None

    def used_by(self, act: Act) -> QWidget | None:
        return self.widget_for(act.target)

    def demonstrate(self, act: Act) -> QWidget | None:
        self.scenario.perform(act)
        return self.widget_for(act.target)

    def set_saved(self, saved: bool) -> None:
        self.saved_log.append(saved)
        self.saved.setText("Enregistré" if saved else "")

    def show_world(self) -> None:
        world = self.door_world
        if self.note.toPlainText() != world.note:
            blocked = self.note.blockSignals(True)
            self.note.setPlainText(world.note)
            self.note.blockSignals(blocked)
        self.door.setText("Fermer la porte" if world.open else "Ouvrir la porte")
        self.cat.setVisible(not world.cat_inside)

    def _typed(self) -> None:
        self.typed.emit()

    def _press_door(self) -> None:
        self.flush()
        self._act(Act("close" if self.door_world.open else "open", "door"))

    def _act(self, act: Act) -> None:
        self.scenario.perform(act)
        self.acted.emit()


def activity(variant: str = "C") -> Activity:
    """The small activity with everything the player shows."""
    steps = (
        Step(
            "note",
            "Écrire le mot",
            "Écrivez un mot pour les voisins. Parlez du <b>chat</b>.",
            "Mot écrit",
            HINTS,
        ),
        Step(
            "door",
            "Ouvrir la porte",
            "Ouvrez la porte.",
            "Porte ouverte",
            replace(HINTS, target="door"),
        ),
    )
    return replace(
        small_world.activity(variant),
        steps=steps,
        situation=("La porte est fermée.", "Votre chat aime sortir."),
        goal="Prévenez les voisins, puis ouvrez la porte.",
        success=(
            "Vous avez réussi à ouvrir la porte.",
            "Le mot parle du chat.",
            "Les voisins font attention.",
        ),
        replay=(
            ReplayLine("note_says", {"word": "chat"}, "Mme Petit", "Je lis le mot. C’est clair."),
            ReplayLine("cat_can_leave", {}, "Mme Petit", "Le chat est dehors. Que faire ?"),
            ReplayLine("is_open", {"open": True}, "M. Grand", "La porte est ouverte. J’entre."),
        ),
        real_acts=(
            RealAct("key", "Compter ses clés", "À la maison", "Seul ou à deux"),
            RealAct("note", "Écrire un mot aux voisins", "Dans l’entrée", "Avec un voisin"),
            RealAct("cat", "Poser une étiquette au chat", "À la maison", "Avec la famille"),
            RealAct("door", "Graisser la porte", "À l’entrée", "Avec le gardien"),
        ),
    )
