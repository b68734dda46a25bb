"""What stands beside the hero: acts kept for real life, my data, keeping the path."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.text import Label, Meta, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.option_card import OptionCard
from kiosk.ui.screens.path_plan import KeptAct


class RealActsCard(Card):
    """« Pour de vrai »: what the person wanted to do outside.

    What was kept on an earlier visit is asked about, one act at a time; then, or without any,
    what was kept in this visit stands here.
    """

    answered = Signal(str, bool)
    """(event path, done)."""

    def __init__(
        self,
        host: ThemeHost,
        acts: Sequence[KeptAct],
        promised: Sequence[KeptAct],
        parent: QWidget | None = None,
        *,
        named: bool = True,
    ) -> None:
        """``named``: there is a next visit at which the acts can be asked about."""
        super().__init__(host, parent=parent)
        self.setObjectName("realActs")
        self._named = named
        self._acts, self._promised = tuple(acts), tuple(promised)
        self._place = 0
        self._count = Meta(host)
        head = QHBoxLayout()
        head.setSpacing(host.theme.space(2))
        head.addWidget(Icon(host, "flag", "success"))
        head.addWidget(Text(host, self.tr("For real"), style="h3"), 1)
        head.addWidget(self._count)
        self._act, self._where = Label(host), Small(host)
        self._question = self._make_question()
        self.column.addLayout(head)
        self.column.addWidget(self._act)
        self.column.addWidget(self._where)
        self.column.addStretch(1)
        self.column.addWidget(self._question)
        self._show()

    def _make_question(self) -> QWidget:
        row = QWidget(self)
        flow = FlowLayout(row, self._host.theme.space(3))
        flow.addWidget(Small(self._host, self.tr("Is it done?"), color="ink"))
        self._yes = Button(self._host, self.tr("Yes"), size="small")
        self._yes.setObjectName("yes")
        self._yes.clicked.connect(lambda: self._answer(True))
        self._not_yet = Button(self._host, self.tr("Not yet"), size="small")
        self._not_yet.setObjectName("notYet")
        self._not_yet.clicked.connect(lambda: self._answer(False))
        flow.addWidget(self._yes)
        flow.addWidget(self._not_yet)
        return row

    def _show(self) -> None:
        asked = self._place < len(self._acts)
        several = len(self._acts) > 1 and asked
        self._count.setVisible(several)
        self._question.setVisible(asked)
        self._act.setVisible(asked or (bool(self._promised) and not self._acts))
        if asked:
            words = self._acts[self._place].words
            self._act.setText(words.act)
            self._where.setText(" · ".join(part for part in (words.where, words.with_whom) if part))
            for button in (self._yes, self._not_yet):
                button.setAccessibleDescription(words.act)
            place = self.tr("{number} of {total}")
            self._count.setText(place.format(number=self._place + 1, total=len(self._acts)))
        elif self._acts:
            self._where.setText(self.tr("Thank you, it is noted."))
        elif self._promised:
            self._act.setText("\n".join(act.words.act for act in self._promised))
            noted = self.tr("It is noted.")
            if self._named:
                noted += "\n" + self.tr("We will talk about it at your next visit.")
            self._where.setText(noted)
        else:
            self._where.setText(
                self.tr("After an activity, choose something to do for real.")
                + "\n"
                + self.tr("You will find it here.")
            )

    def _answer(self, done: bool) -> None:
        act = self._acts[self._place]
        self._place += 1
        self._show()
        if self._place < len(self._acts):
            self._yes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit(act.path, done)


class CvCard(OptionCard):
    """The way to the CV: two presses from here to its first line."""

    def __init__(self, host: ThemeHost, begun: bool, parent: QWidget | None = None) -> None:
        super().__init__(host, "file-user", "", "", parent)
        does = self.tr("Go on with it") if begun else self.tr("Make it, take it away")
        self.set_words(self.tr("My CV"), does)
        self.setObjectName("myCv")


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
