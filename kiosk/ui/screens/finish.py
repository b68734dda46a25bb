"""The end of a visit: `Terminer`, `Je dois partir`, and the short page that says it is done."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.theme import COMPACT_SCALE, COMPACT_WIDTH
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.option_card import OptionCard
from kiosk.ui.screens.sheet import Sheet

GOODBYE_MS = 7000


class FinishScreen(Sheet):
    """`Terminer`: what goes and what stays, before anything goes. Esc and `Rester` change nothing.

    `parked_days` is how long a parked visit stays sealed on this station.
    """

    ended = Signal()
    """Finished: texts are erased (a nameless visit whole)."""
    leaving = Signal()
    """« Je dois partir »: park a named visit; a nameless one is asked (`LeaveScreen`)."""
    stayed = Signal()
    """Nothing changes."""

    def __init__(
        self,
        host: ThemeHost,
        named: bool,
        parked_days: int,
        keeps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """`keeps`: whether work can be left open (not where a card alone opened the visit)."""
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_heading(self.tr("Finish?"))
        self.back.connect(self.stayed)
        if named:
            results = self.tr("Your results stay here.")
            if not keeps:
                results = self.tr("Your results stay here, with your card.")
            goes = self.tr("First, take your documents with you.") + "\n"
            goes += self.tr("Then your texts are erased.") + "\n" + results
            stays = self.tr(
                "I come back later: everything stays here for %n days.", "", parked_days
            )
            stays += "\n" + self.tr("Your picture, your word and your code open it again.")
        else:
            goes = self.tr("First, take your documents with you.") + "\n"
            goes += self.tr("Then everything is erased: your texts and your results.")
            stays = self.tr("Choose a picture. You will find your work again.")
        end = OptionCard(host, "eraser", self.tr("I have finished"), goes, self.card)
        end.setObjectName("end")
        end.clicked.connect(self.ended)
        leave = OptionCard(host, "clock", self.tr("I have to go"), stays, self.card)
        leave.setObjectName("leave")
        leave.clicked.connect(self.leaving)
        self._answers = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._answers.setSpacing(host.theme.space(4))
        self._answers.addWidget(end, 1)
        self._answers.addWidget(leave, 1)
        leave.setVisible(keeps)
        self.body.addSpacing(host.theme.space(3))
        self.body.addLayout(self._answers)
        stay = Button(host, self.tr("Stay"), "primary", size="primary", icon="arrow-left")
        stay.setObjectName("stay")
        stay.clicked.connect(self.stayed)
        self.add_buttons(stay)
        self.set_first_focus(stay)

    def arrange(self, width: int, compact: bool) -> None:
        """With large text the two answers stand side by side, so that both are read at once."""
        super().arrange(width, compact)
        theme = self.host.theme
        beside = theme.look.scale >= COMPACT_SCALE and width >= COMPACT_WIDTH
        self._answers.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the safest answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.stayed.emit()
            return
        super().keyPressEvent(event)


class LeaveScreen(Sheet):
    """`Je dois partir` in a nameless visit: take a picture and a code, or erase and go."""

    keep = Signal()
    """Take a picture, an adjective and a code, then leave."""
    erase = Signal()
    """« Effacer et partir »."""
    stayed = Signal()
    """Nothing changes."""

    def __init__(self, host: ThemeHost, parked_days: int, parent: QWidget | None = None) -> None:
        super().__init__(host, icon="clock", can_go_back=True, parent=parent)
        self.set_heading(self.tr("Keep your work?"))
        self.back.connect(self.stayed)
        self.say(
            self.tr("Choose a picture and receive a code."),
            self.tr("Your work then stays here for %n days.", "", parked_days),
        )
        keep = Button(host, self.tr("Choose a picture"), "primary", size="primary")
        keep.setObjectName("keep")
        keep.clicked.connect(self.keep)
        erase = Button(host, self.tr("Erase and go"), "outline", size="primary", icon="eraser")
        erase.setObjectName("erase")
        erase.clicked.connect(self.erase)
        stay = Button(host, self.tr("Stay"), "text", size="primary")
        stay.setObjectName("stay")
        stay.clicked.connect(self.stayed)
        self.add_buttons(keep, erase, stay)
        self.set_first_focus(keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the safest answer."""
        if event.key() == Qt.Key.Key_Escape:
            self.stayed.emit()
            return
        super().keyPressEvent(event)


class GoodbyeScreen(Sheet):
    """« C’est terminé », « Tout est effacé » or « Votre travail est gardé ».

    It stays seven seconds after `start`, long enough to be read.
    """

    over = Signal()
    """The time has passed, or a key or the button ended them."""

    bar = False
    listens = False  # It goes by itself.

    def __init__(
        self,
        host: ThemeHost,
        *,
        erased: bool,
        everything: bool = False,
        unprinted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`erased`: texts are gone; `everything`: results too (nameless visit).

        `unprinted`: a print that was waiting will not come out.
        """
        icon = "circle-check" if erased else "lock"
        super().__init__(host, icon=icon, icon_color="success", parent=parent)
        if erased and everything:
            title, sentence = self.tr("Everything is erased"), self.tr("Nothing of you stays here.")
        elif erased:
            title = self.tr("It is over")
            sentence = self.tr("Your texts are erased. Your results stay, with your code.")
        else:
            title = self.tr("Your work is kept")
            sentence = self.tr("Your picture, your word and your code open it again.")
        self.set_heading(title)
        paper = [self.tr("The print that waited is cancelled.")] if unprinted else []
        self.say(sentence, *paper, self.tr("See you soon!"))
        close = Button(host, self.tr("Close"), "primary", size="primary")
        close.setObjectName("close")
        close.clicked.connect(self._end)
        self.add_buttons(close)
        self.set_first_focus(close)
        self._timer = QTimer(self, singleShot=True, interval=GOODBYE_MS)
        self._timer.timeout.connect(self._end)

    def start(self) -> None:
        """Begin to count; call when it is shown."""
        announce(self, self.title)
        self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self.over.emit()
