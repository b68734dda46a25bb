"""Draws the component sheets, to be looked at beside the design.

Usage: python -m tests.ui.kit.gallery OUT_DIR
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from kiosk import assets
from kiosk.ui.kit.bar import BarAction, TopBar
from kiosk.ui.kit.button_style import ButtonKind
from kiosk.ui.kit.buttons import Button, IconButton, ToggleButton
from kiosk.ui.kit.card import Card, TapCard
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.code_boxes import CodeBoxes
from kiosk.ui.kit.dialog import Choice, Dialog
from kiosk.ui.kit.empty_state import EmptyState
from kiosk.ui.kit.feedback_card import FeedbackCard
from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.form import TextArea, TextField
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.hint_card import HintCard
from kiosk.ui.kit.key_cap import KeyCap
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.look import THEMES, Look
from kiosk.ui.kit.module_badge import ModuleBadge
from kiosk.ui.kit.picture_picker import PictureChoice, PicturePicker
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.pin_pad import PinPad
from kiosk.ui.kit.ring import ProgressRing
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.segments import Segments
from kiosk.ui.kit.step_rail import RailStep, StepRail
from kiosk.ui.kit.strip import HelpStrip
from kiosk.ui.kit.switch import Switch
from kiosk.ui.kit.tabs import Tabs
from kiosk.ui.kit.text import Body, Heading, Instruction, Label, Meta, Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.toast import Toast
from kiosk.ui.kit.tokens import Tokens

PICTURES = (
    ("moon", "Lune"), ("mountain", "Montagne"), ("wave", "Vague"), ("sun", "Soleil"),
    ("leaf", "Feuille"), ("lighthouse", "Phare"), ("comet", "Comète"), ("cactus", "Cactus"),
    ("bridge", "Pont"), ("bolt", "Éclair"), ("balloon", "Ballon"), ("sail", "Voile"),
)  # fmt: skip
ROWS: tuple[tuple[str, ButtonKind, str], ...] = (
    ("Principal", "primary", "Vérifier"),
    ("Secondaire", "outline", "Un indice"),
    ("Discret", "soft", "Écouter"),
    ("Danger", "danger", "Effacer"),
)
STATES = (
    ("En cours", "circle-play", "info"), ("A fini", "circle-check", "success"),
    ("Bloqué", "triangle-alert", "warning"), ("À corriger", "circle-x", "danger"),
    ("Appelle", "hand", "help"), ("Absent ?", "moon", "ink"),
)  # fmt: skip
MODULES = (
    ("mail", "Boîte mail"), ("cv", "Mon CV"), ("ident", "Mon image"),
    ("space", "Mon espace"), ("letter", "Ma lettre"), ("office", "Bureautique"),
    ("culture", "Culture"), ("careers", "Métiers"),
)  # fmt: skip


def pictures() -> list[PictureChoice]:
    """The twelve pictures."""
    return [PictureChoice(k, name, assets.path("pictures", f"{k}.svg")) for k, name in PICTURES]


class Sheet(QWidget):
    """The component sheet: every widget in its states, as the design draws it."""

    def __init__(self, host: ThemeHost) -> None:
        super().__init__()
        self.host = host
        self.ringed: list[QWidget] = []
        row = QHBoxLayout(self)
        if host.look.scale > 1:
            row.setDirection(QHBoxLayout.Direction.TopToBottom)
        row.setContentsMargins(28, 18, 28, 18)
        row.setSpacing(28)
        leading, trailing = QVBoxLayout(), QVBoxLayout()
        leading.setSpacing(12)
        row.addLayout(leading, 6)
        row.addLayout(trailing, 5)
        leading.addWidget(Heading(host, "Composants", 2))
        leading.addLayout(self._buttons())
        leading.addLayout(self._fields())
        leading.addLayout(self._chips())
        leading.addLayout(self._signs())
        leading.addLayout(self._rail())
        leading.addStretch(1)
        self._panels(trailing)
        trailing.addStretch(1)
        trailing.addLayout(self._keys())

    def rings(self) -> None:
        """Put a ring around each widget shown as focused."""
        for widget in self.ringed:
            FocusRing(self.host, self).follow(widget)

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(9)
        grid.setColumnMinimumWidth(0, 104)
        for row, (name, kind, word) in enumerate(ROWS):
            grid.addWidget(Label(self.host, name), row, 0, Qt.AlignmentFlag.AlignVCenter)
            words = (word, "Survol", "Pressé", "Focus", "Inactif")
            for column, text in enumerate(words, 1):
                button = Button(self.host, text, kind)
                grid.addWidget(button, row, column)
                if text == "Survol":
                    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
                elif text == "Pressé":
                    button.setDown(True)
                elif text == "Focus":
                    self.ringed.append(button)
                elif text == "Inactif":
                    button.setEnabled(False)
        return grid

    def _fields(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for label, text, under in (
            ("Prénom", "Lina", "Au repos"),
            ("Prénom", "Lina", "Focus"),
            ("E-mail", "lina.mail.example", "Il manque le signe @"),
            ("E-mail", "lina@mail.example", "Adresse complète"),
        ):
            field = TextField(self.host, "field", label, under)
            field.line.setText(text)
            field.line.setCursorPosition(0)
            if under == "Focus":
                self.ringed.append(field.line)
            elif "@" in under:
                field.set_error(under)
            elif "complète" in under:
                field.set_good(under)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _chips(self) -> FlowLayout:
        flow = FlowLayout(None, 8)
        for text, icon, color in STATES:
            flow.addWidget(Chip(self.host, text, icon, color))
        return flow

    def _signs(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for module, name in MODULES:
            column = QVBoxLayout()
            column.setSpacing(8)
            badge = ModuleBadge(self.host, module)
            column.addWidget(badge, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(Meta(self.host, name, color="ink", centered=True))
            row.addLayout(column)
        column = QVBoxLayout()
        ring = ProgressRing(self.host, 5, 8, "5 sur 8", color="mail")
        column.addWidget(ring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Meta(self.host, "Anneau", color="ink", centered=True))
        row.addLayout(column)
        return row

    def _rail(self) -> QHBoxLayout:
        row = QHBoxLayout()
        card = Card(self.host)
        steps = (
            RailStep("Faite", "done"),
            RailStep("En cours", "current", "2"),
            RailStep("À venir", "next", "3"),
        )
        card.column.addWidget(StepRail(self.host, steps))
        row.addWidget(card, 1)
        tap = TapCard(self.host, "Boîte mail, 5 sur 8")
        tap.column.addWidget(Chip(self.host, "Boîte mail", "mail", "mail"))
        tap.column.addWidget(Body(self.host, "Carte à toucher"))
        tap.column.addWidget(Segments(self.host, 3, 6, "3 sur 6"))
        row.addWidget(tap, 1)
        picker = PicturePicker(self.host, "Image", [pictures()[5], pictures()[6]], "comet")
        row.addWidget(picker, 2)
        return row

    def _panels(self, column: QVBoxLayout) -> None:
        host = self.host
        column.setSpacing(14)
        stage = QWidget()
        dialog = Dialog(
            host,
            stage,
            "Vous êtes toujours là ?",
            "Votre travail est gardé. Dans <b>48 s</b>, l’écran se verrouille.",
            (
                Choice("stay", "Je continue", "primary"),
                Choice("more", "Plus de temps"),
                Choice("end", "Terminer", "text"),
            ),
            "stay",
            icon="clock",
        )
        stage.setMinimumHeight(round(230 * host.look.scale))
        self.dialog = dialog
        self.ringed.append(dialog.button("stay"))
        column.addWidget(stage)
        self.toast_stage = QWidget()
        self.toast_stage.setMinimumHeight(round(100 * host.look.scale))
        self.toast = Toast(host, self.toast_stage)
        column.addWidget(self.toast_stage)
        feedback = FeedbackCard(host)
        feedback.show_not_yet(
            "Pas encore", "Le fichier choisi est une photo. Votre CV finit par <b>.pdf</b>."
        )
        column.addWidget(feedback)
        column.addWidget(
            EmptyState(
                host,
                "hard-drive",
                "La clé n’est pas reconnue",
                "Retirez-la, attendez 3 secondes, remettez-la. Vos documents sont gardés.",
                "Réessayer",
                kind="problem",
            )
        )
        column.addWidget(
            EmptyState(
                host,
                "folder-open",
                "Aucun document ici",
                "Votre CV apparaîtra ici.",
                "Créer mon CV",
            )
        )

    def _keys(self) -> FlowLayout:
        flow = FlowLayout(None, 10)
        for key, word in (("F1", "Aide"), ("F3", "Indice"), ("F6", "Zone"), ("F9", "Aide")):
            flow.addWidget(KeyCap(self.host, key))
            flow.addWidget(Body(self.host, word))
        return flow

    def open_floating(self) -> None:
        """Show what floats."""
        self.dialog.open()
        self.toast.say("3 documents copiés sur la clé.", action="Ouvrir")


class SignIn(QWidget):
    """Sign-in parts: bar, pictures, adjectives, code boxes, pad."""

    def __init__(self, host: ThemeHost) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = bar(host)
        column.addWidget(self.bar)
        page = ScrollPage(host)
        column.addWidget(page, 1)
        row = QHBoxLayout()
        row.setContentsMargins(40, 24, 40, 24)
        row.setSpacing(28)
        page.column.addLayout(row)
        leading = QVBoxLayout()
        row.addLayout(leading, 2)
        leading.addWidget(Heading(host, "Bonjour ! Retrouvez votre parcours."))
        leading.addWidget(Heading(host, "Choisissez votre image", 3))
        leading.addWidget(PicturePicker(host, "Votre image", pictures(), "comet"))
        words = ("Calme", "Rapide", "Tranquille", "Libre", "Solide", "Agile")
        choices = [PillChoice(word.lower(), word) for word in words]
        leading.addWidget(Pills(host, "Votre adjectif", choices, "calme"))
        leading.addStretch(1)
        card = Card(host)
        row.addWidget(card, 1)
        card.column.addWidget(Heading(host, "Tapez votre code", 3))
        self.boxes = CodeBoxes(host, "Votre code")
        self.boxes.set_code("12")
        card.column.addWidget(self.boxes, 0, Qt.AlignmentFlag.AlignHCenter)
        card.column.addWidget(PinPad(host), 0, Qt.AlignmentFlag.AlignHCenter)
        given = CodeBoxes(host, "Votre code", shown=True, read_only=True)
        given.set_code("48207")
        card.column.addWidget(given, 0, Qt.AlignmentFlag.AlignHCenter)
        card.column.addWidget(Small(host, "Code oublié ? Demandez à l’accueil."))
        card.column.addStretch(1)


class Player(QWidget):
    """Player parts: bar, tabs, rail, hint, frame, strip."""

    def __init__(self, host: ThemeHost) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = bar(host)
        top.set_title("Boîte mail")
        top.set_back("Mon parcours")
        top.set_person("Comète calme", assets.path("pictures", "comet.svg"))
        column.addWidget(top)
        strip = HelpStrip(host, "Annuler")
        strip.show_text("Levez la main ou allez à l’accueil. Votre travail est gardé.")
        column.addWidget(strip)
        tabs = Tabs(
            host,
            "Vues",
            (
                PillChoice("task", "Consigne", "list-checks"),
                PillChoice("simulator", "Simulateur", "flask-conical"),
            ),
            "task",
        )
        tabs.set_note("Étape 4 sur 6")
        column.addWidget(tabs)
        row = QHBoxLayout()
        column.addLayout(row, 1)
        panel = ScrollPage(host)
        panel.setFixedWidth(round(372 * min(host.look.scale, 1.6)))
        panel.column.setContentsMargins(24, 16, 24, 16)
        row.addWidget(panel)
        self._panel(host, panel.column)
        frame = SimulatorFrame(
            host,
            "training",
            "Entraînement : rien ne part pour de vrai.",
            "messagerie.example",
        )
        inside = QWidget()
        inner = QVBoxLayout(inside)
        area = TextArea(host, "body", "Message", "Commencez par saluer.")
        area.area.setPlainText("Bonjour Madame,\n\nJe vous confirme ma présence.")
        area.show_saved("Enregistré")
        inner.addWidget(area)
        inner.addWidget(Switch(host, "Garder mes textes plus grands"))
        on = Switch(host, "Plus d’espace entre les lettres")
        on.setChecked(True)
        inner.addWidget(on)
        tools = QHBoxLayout()
        for icon, name in (("paperclip", "Joindre"), ("type", "Mise en forme"), ("link", "Lien")):
            tools.addWidget(IconButton(host, icon, name))
        toggle = ToggleButton(host, "Texte plus grand", icon="a-large-small")
        toggle.setChecked(True)
        tools.addWidget(toggle)
        tools.addStretch(1)
        inner.addLayout(tools)
        frame.set_content(inside)
        row.addWidget(frame, 1)

    def _panel(self, host: ThemeHost, column: QVBoxLayout) -> None:
        head = FlowLayout(None, 10)
        head.addWidget(Chip(host, "Boîte mail", "mail", "mail"))
        head.addWidget(Small(host, "Étape 4 sur 6"))
        column.addLayout(head)
        column.addWidget(Segments(host, 3, 6, "Étape 4 sur 6"))
        column.addWidget(Heading(host, "Joindre le CV", 2))
        text = (
            "Votre message est prêt. Ajoutez le fichier <b>CV_Lina_Morel.pdf</b> en pièce jointe."
        )
        column.addWidget(Instruction(host, text))
        steps = (
            RailStep("3 étapes déjà faites", "done"),
            RailStep("Joindre le CV", "current", "4"),
            RailStep("Ensuite : relire avant d’envoyer", "next", "5"),
        )
        column.addWidget(StepRail(host, steps))
        column.addStretch(1)
        hint = HintCard(host)
        hint.show_hint("Indice 2 sur 3", "Cherchez le trombone, en bas du message.")
        column.addWidget(hint)
        foot = QWidget()
        row = FlowLayout(foot, 10)
        row.addWidget(Button(host, "Autre indice", icon="lightbulb"))
        row.addWidget(Button(host, "Vérifier", "primary", icon="check"))
        column.addWidget(foot)


def bar(host: ThemeHost) -> TopBar:
    """The top bar with its usual actions."""
    made = TopBar(host, "Jalon")
    made.set_back("Retour")
    made.add_action(BarAction("looks", "Affichage", "a-large-small"))
    ask = BarAction("help", "Demander de l’aide", "hand", "help", "Aide", menu=False)
    made.add_action(ask)
    made.add_action(BarAction("end", "Terminer", "log-out", "outline", menu=False), last=True)
    return made


def shoot(page: QWidget, file: Path, app: QApplication) -> None:
    """Show a page at the reference size (more when it needs it) and keep its picture."""
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.resize(1366, 768)
    page.show()
    app.processEvents()
    needed = page.minimumSizeHint()
    if isinstance(page, Sheet):
        layout = page.layout()
        tall = layout.totalHeightForWidth(max(1366, needed.width())) if layout else 0
        page.resize(max(1366, needed.width()), max(768, tall))
        app.processEvents()
        page.open_floating()
        page.rings()
    if isinstance(page, SignIn):
        FocusRing(page.boxes._host, page).follow(page.boxes)
    for _ in range(3):
        app.processEvents()
    page.grab().save(str(file))
    page.hide()
    page.deleteLater()


def main(folder: Path) -> None:
    """Draw every sheet in three themes, at 100 and 200 %, and once mirrored."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
    host = ThemeHost(app, Tokens.load(), reduced_motion=True)
    pages: tuple[type[Sheet] | type[SignIn] | type[Player], ...] = (Sheet, SignIn, Player)
    for theme in THEMES:
        for scale in (1.0, 2.0):
            host.set_look(Look(theme, scale))
            for kind in pages:
                name = f"{kind.__name__.lower()}-{theme}-{round(scale * 100)}.png"
                shoot(kind(host), folder / name, app)
    host.set_look(Look("light", 1.0, spaced=True))
    shoot(Player(host), folder / "player-spaced.png", app)
    host.set_look(Look())
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for kind in pages:
        shoot(kind(host), folder / f"{kind.__name__.lower()}-rtl.png", app)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
