"""What was achieved, and honestly how."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.learning.attempt import Attempt
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Instruction, Label
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.player.closing_page import ClosingPage


class SuccessPage(ClosingPage):
    """« Vous avez réussi à… », then one line on help or repair, and at most one remark."""

    def __init__(self, host: ThemeHost, attempt: Attempt, parent: QWidget | None = None) -> None:
        lines = attempt.activity.success
        super().__init__(host, lines[0], parent=parent)
        mark = Icon(host, "circle-check", "success", "ring.size", self.content)
        self.body.insertWidget(0, mark)
        self.more = Instruction(host, "\n".join(lines[1:]), parent=self.content)
        self.more.setVisible(len(lines) > 1)
        self.body.addWidget(self.more)
        self.how = Label(host, self._how(attempt), parent=self.content)
        row = QHBoxLayout()
        row.setSpacing(host.theme.space(3))
        icon = (
            "heart-handshake" if attempt.repairs else "star" if attempt.level > 2 else "lightbulb"
        )
        row.addWidget(Icon(host, icon, "primary", parent=self.content))
        row.addWidget(self.how, 1)
        self.body.addLayout(row)
        self.remark = Label(host, self._remark(attempt), parent=self.content)
        if self.remark.text():
            line = QHBoxLayout()
            line.setSpacing(host.theme.space(3))
            line.addWidget(Icon(host, "message-circle", "ink-muted", parent=self.content))
            line.addWidget(self.remark, 1)
            self.body.addLayout(line)
        else:
            self.remark.hide()

    def described(self) -> str:
        """All that the page says."""
        said = (self.title, self.more.text(), self.how.text(), self.remark.text())
        return " ".join(text for text in said if text)

    def _remark(self, attempt: Attempt) -> str:
        """The first thing that was not asked and would have helped; the rest is left unsaid."""
        remarks = attempt.remarks()
        return remarks[0].sentence if remarks else ""

    def _how(self, attempt: Attempt) -> str:
        if attempt.repairs:
            return self.tr("You also put right what had happened. It is a real skill.")
        if attempt.level > 2:
            return self.tr("You did it without a hint.")
        if attempt.level == 2:
            return self.tr("You asked for a hint. It is a good way to move on.")
        return self.tr("You asked for help, and it worked. Doing it again helps to remember.")
