"""What stands beside the hero: acts kept for real life, my data, keeping the path."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Label, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.option_card import OptionCard
from kiosk.ui.screens.path_plan import KeptAct


class RealActsCard(Card):
    """« Pour de vrai »: what the person wanted to do outside, and « C’est fait ? »."""

    answered = Signal(str, bool)

    def __init__(
        self, host: ThemeHost, acts: Sequence[KeptAct], parent: QWidget | None = None
    ) -> None:
        super().__init__(host, parent=parent)
        self.setObjectName("realActs")
        head = QHBoxLayout()
        head.setSpacing(host.theme.space(2))
        head.addWidget(Icon(host, "flag", "success"))
        head.addWidget(Text(host, self.tr("For real"), style="h3"), 1)
        self.column.addLayout(head)
        if not acts:
            words = self.tr("After an activity, you choose one real act.")
            words += "\n" + self.tr("You will find it here.")
            self.column.addWidget(Small(host, words))
        for act in acts:
            self.column.addWidget(self._act(act))
        self.column.addStretch(1)

    def _act(self, act: KeptAct) -> QWidget:
        box = QWidget(self)
        box.setObjectName("realAct")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._host.theme.space(1))
        column.addWidget(Label(self._host, act.words.act))
        place = [words for words in (act.words.where, act.words.with_whom) if words]
        if place:
            column.addWidget(Small(self._host, " · ".join(place)))
        row = QWidget(box)
        flow = FlowLayout(row, self._host.theme.space(3))
        flow.addWidget(Small(self._host, self.tr("Is it done?"), color="ink"))
        for name, word, done in (
            ("yes", self.tr("Yes"), True),
            ("notYet", self.tr("Not yet"), False),
        ):
            button = Button(self._host, word, "outline" if done else "text", size="small")
            button.setObjectName(name)
            button.setAccessibleDescription(act.words.act)
            button.clicked.connect(
                lambda _=False, path=act.path, done=done: self._answer(path, done, box)
            )
            flow.addWidget(button)
        column.addWidget(row)
        return box

    def _answer(self, path: str, done: bool, box: QWidget) -> None:
        box.hide()
        self.answered.emit(path, done)


class DataCard(OptionCard):
    """The way to « Mes données »."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "shield-check", "", "", parent)
        self.set_words(self.tr("My data"), self.tr("See, change or erase"))
        self.setObjectName("myData")


class KeepCard(OptionCard):
    """For a nameless visit: a picture and a code keep the path."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "key-round", "", "", parent)
        self.set_words(self.tr("Keep my path"), self.tr("A picture and a code"))
        self.setObjectName("keepPath")
