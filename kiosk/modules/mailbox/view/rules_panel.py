"""The rules of the mailbox: those in force, and a form for one more."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kiosk.modules.mailbox.rules import Rule
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.modules.mailbox.view.pane_head import PaneHead
from kiosk.modules.mailbox.view.scrolling import scrolling
from kiosk.modules.mailbox.view.tidy_menus import add_entry
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.form import TextField
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.switch import Switch
from kiosk.ui.kit.text import Label, Small, Text
from kiosk.ui.kit.theme_host import ThemeHost


class RulesPanel(Ground):
    """« Quand le message vient de … » → a folder; with what is there already, or not."""

    wanted = Signal(str, str, str, bool)
    """Field, words, folder, and whether to tidy what is there."""
    folder_wanted = Signal()
    """A new folder for the rule that is being written."""
    applied = Signal(str)
    removed = Signal(str)
    closed = Signal()

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "surface", (), parent)
        self._host = host
        self._folders: Mapping[str, str] = {}
        self._folder, self._picked = "", False
        self._shown: tuple[object, ...] | None = None
        self.setObjectName("rules-panel")
        self.setAccessibleName(self.tr("Rules"))
        self.head = PaneHead(host, "close-rules", self.tr("Close the rules"), parent=self)
        self.head.set_title(self.tr("Rules"))
        self.head.closed.connect(self.closed)
        page = QWidget(self)
        self._inner = QVBoxLayout(page)
        self._list = QVBoxLayout()
        choices = [
            PillChoice("from", self.tr("the sender")),
            PillChoice("subject", self.tr("the subject")),
        ]
        self.field = Pills(host, self.tr("Look at"), choices, "from", page)
        self.words = TextField(
            host, "rule-words", self.tr("contains"), self.tr("A name, an address or a word"), page
        )
        self.words.changed.connect(lambda _: self.words.clear_state())
        self.folder = LineButton(
            host,
            "",
            "rule-folder",
            icon="folder",
            end_icon="chevron-down",
            framed=True,
            parent=page,
        )
        self.folder.clicked.connect(self._open_folders)
        self._menu = QMenu(self)
        Dress(host, self._menu)
        self.now = Switch(host, self.tr("Move the messages that are there, too"), page)
        self.now.setObjectName("rule-now")
        self.now.setChecked(True)
        self.make = Button(host, self.tr("Create the rule"), "mail", icon="check", size="small")
        self.make.setObjectName("add-rule")
        self.make.clicked.connect(self._create)
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addStretch(1)
        self._inner.addLayout(self._list)
        self._inner.addWidget(Text(host, self.tr("New rule"), style="label", parent=page))
        self._inner.addWidget(Small(host, self.tr("When a message arrives, look at"), parent=page))
        self._inner.addWidget(self.field)
        self._inner.addWidget(self.words)
        self._inner.addWidget(Label(host, self.tr("Put it into"), parent=page))
        self._inner.addWidget(self.folder)
        self._inner.addWidget(self.now)
        self._inner.addLayout(row)
        self._inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scrolling(host, page, self), 1)
        host.changed.connect(self._restyle)
        self._restyle()

    def start(self, words: str = "") -> None:
        """Put the keyboard on the words; with ``words`` there already."""
        if words:
            self.words.line.setText(words)
            self.field.choose("from")
        self.words.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.line.selectAll()

    def show_rules(self, rules: Sequence[Rule], folders: Mapping[str, str]) -> None:
        """Show the rules in force; ``folders`` are the names of those a rule may lead to."""
        self._folders = folders
        if not self._picked or self._folder not in folders:
            self._picked = False
            self._show_folder(next(iter(folders), ""))
        else:
            self._show_folder(self._folder)
        state = (*rules, *folders.items())
        if state == self._shown:
            return
        self._shown = state
        while item := self._list.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for rule in rules:
            self._list.addWidget(self._line(rule, folders[rule.folder]))

    def choose_folder(self, id: str) -> None:
        """The folder into which the new rule leads; the first one until this is called."""
        self._picked = True
        self._show_folder(id)

    def _show_folder(self, id: str) -> None:
        self._folder = id
        name = self._folders.get(id, "")
        self.folder.setText(name or self.tr("Choose a folder"))
        self.folder.setAccessibleName(self.tr("Put it into: {0}").format(self.folder.text()))

    def forget(self) -> None:
        """The rule was made: the form is empty again."""
        self.words.line.clear()
        self.words.clear_state()

    def refuse(self) -> None:
        """There is such a rule already."""
        self.words.set_error(self.tr("There is such a rule already."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the words creates the rule, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.words.line.hasFocus():
            self._create()
        else:
            super().keyPressEvent(event)

    def _line(self, rule: Rule, folder: str) -> QWidget:
        words = (
            self.tr("From “{0}” to {1}") if rule.field == "from" else self.tr("“{0}” to {1}")
        ).format(rule.words, folder)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._host.theme.space(1))
        row.addWidget(Small(self._host, words, color="ink"), 1)
        for name, icon, tip, told in (
            ("apply-rule", "play", self.tr("Apply to the inbox now"), self.applied),
            ("delete-rule", "trash-2", self.tr("Delete this rule"), self.removed),
        ):
            button = IconButton(self._host, icon, tip, parent=line)
            button.setObjectName(name)
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _=False, told=told: told.emit(rule.id))
            row.addWidget(button)
        return line

    def _open_folders(self) -> None:
        self._menu.clear()
        for id, name in self._folders.items():
            add_entry(self._menu, id, name, partial(self.choose_folder, id))
        self._menu.addSeparator()
        add_entry(self._menu, "new-folder", self.tr("New folder"), self.folder_wanted.emit)
        self._menu.popup(self.folder.mapToGlobal(QPoint(0, self.folder.height())))

    def _create(self) -> None:
        words = self.words.text().strip()
        if not words:
            self.words.set_error(self.tr("Write a name, an address or a word."))
            self.words.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._folder:
            self._open_folders()
        else:
            chosen = self.field.choice() or "from"
            self.wanted.emit(chosen, words, self._folder, self.now.isChecked())

    def _restyle(self) -> None:
        theme = self._host.theme
        side = theme.inset("mailbox.padding")
        self._inner.setContentsMargins(side, theme.space(4), side, theme.space(4))
        self._inner.setSpacing(theme.space(3))
        self._list.setSpacing(theme.space(1))
