"""Three questions about a page that is out of sight; nothing is right or wrong in the answers."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.recall import JOB, STRENGTHS, Recall
from kiosk.ui.kit.buttons import Button, ToggleButton
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.scroll import ScrollPage
from kiosk.ui.kit.text import Body, Label
from kiosk.ui.kit.theme_host import ThemeHost


class RecallPage(ScrollPage):
    """Fields ``job``, ``strength-1``, ``strength-2``; toggles ``unsaid-job`` and
    ``unsaid-strengths``; words to take, as ``take-job-0``; pills ``pill_phone``, ``pill_mail``,
    ``pill_none``; ``give-back``.
    """

    typed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        choices: Mapping[str, Sequence[str]],
        perform: Callable[[Act], bool],
        parent: QWidget | None = None,
    ) -> None:
        """``choices`` are words that may be taken instead of typing, by question."""
        super().__init__(host, parent)
        self._perform = perform
        self._quiet = False
        self.setObjectName("recall")
        self.fields = {
            "job": TextField(host, "job", self.tr("Which job is it for?")),
            "strength-1": TextField(host, "strength-1", self.tr("A strength")),
            "strength-2": TextField(host, "strength-2", self.tr("Another strength")),
        }
        for name, field in self.fields.items():
            field.changed.connect(lambda _, name=name: self._changed(name))
        self.toggles = {question: self._toggle(question) for question in (JOB, STRENGTHS)}
        self.calls = Pills(
            host,
            self.tr("How would you call?"),
            [
                PillChoice("phone", self.tr("By phone"), "phone"),
                PillChoice("mail", self.tr("By mail"), "mail"),
                PillChoice("none", self.tr("I do not know"), "circle-help"),
            ],
        )
        self.calls.chosen.connect(lambda way: self._perform(Act("call-by", way)))
        self.back_button = Button(host, self.tr("Give the page back"), "cv", icon="reply")
        self.back_button.setObjectName("give-back")
        self.back_button.clicked.connect(self._give_back)
        self.column.addWidget(Body(host, self.tr("Say what stays in mind. This is no exam.")))
        words = {
            question: self._words(question, choices[question]) for question in (JOB, STRENGTHS)
        }
        self._card(self.fields["job"], words[JOB], self.toggles[JOB])
        strengths = (self.fields["strength-1"], self.fields["strength-2"])
        self._card(*strengths, words[STRENGTHS], self.toggles[STRENGTHS])
        self._card(Label(host, self.tr("How would you call?")), self.calls)
        self.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        host.changed.connect(self._restyle)
        self._restyle()

    def show_recall(self, recall: Recall) -> None:
        """The answers as they are."""
        self._quiet = True
        for name, field in self.fields.items():
            if field.text() != recall.texts[name]:
                field.line.setText(recall.texts[name])
        self._quiet = False
        for question, toggle in self.toggles.items():
            toggle.setChecked(question in recall.unsaid)
        self.calls.choose(recall.call or None)
        self.back_button.setEnabled(recall.complete)

    def start(self) -> None:
        """Put the keyboard on the first question."""
        self.fields["job"].line.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- parts -------------------------------------------------------------------------------

    def _toggle(self, question: str) -> ToggleButton:
        button = ToggleButton(self._host, self.tr("Not remembered"))
        button.setObjectName(f"unsaid-{question}")
        button.clicked.connect(lambda: self._perform(Act("unsaid", question)))
        return button

    def _words(self, question: str, words: Sequence[str]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, self._host.theme.space(2))
        for number, word in enumerate(words):
            button = Button(self._host, word, "outline", size="small")
            button.setObjectName(f"take-{question}-{number}")
            button.clicked.connect(lambda _=False, word=word: self._take(question, word))
            flow.addWidget(button)
        return row

    def _take(self, question: str, word: str) -> None:
        """Into the field, or the first of two that is empty."""
        names = ("job",) if question == JOB else ("strength-1", "strength-2")
        empty = (name for name in names if not self.fields[name].text().strip())
        self.fields[next(empty, names[-1])].line.setText(word)

    def _card(self, *parts: QWidget) -> None:
        card = Card(self._host)
        for part in parts:
            alone = isinstance(part, ToggleButton)
            side = Qt.AlignmentFlag.AlignLeading if alone else Qt.AlignmentFlag(0)
            card.column.addWidget(part, 0, side)
        self.column.addWidget(card)

    def _changed(self, name: str) -> None:
        if not self._quiet:
            self._perform(Act("fill", name, self.fields[name].text()))
            self.typed.emit()

    def _give_back(self) -> None:
        self._perform(Act("give-back"))

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.space(4)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(theme.space(3))
