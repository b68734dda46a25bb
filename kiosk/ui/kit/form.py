"""Fields of a form: label above, help under, and what to put right in words."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.dress import Dress
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Label, Text
from kiosk.ui.kit.theme_host import ThemeHost

FieldState = Literal["rest", "hint", "error", "good"]


class _Field(QWidget):
    """What both fields share; `editor` is the Qt widget that is typed into."""

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        label: str,
        help_text: str,
        editor: QLineEdit | QPlainTextEdit,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._help_text = help_text
        self._editor = editor
        Dress(host, editor)
        editor.setObjectName(name)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(help_text)
        self._label = Label(host, label, parent=self)
        self._label.setBuddy(editor)
        self._saved = Text(host, style="small", color="success", parent=self)
        self._saved_icon = Icon(host, "check", "success", "field.icon", self)
        self._sign = Icon(host, "circle-alert", "danger", "field.icon", self)
        self._under = Text(host, help_text, style="small", color="ink-muted", parent=self)
        head = QHBoxLayout()
        head.setSpacing(host.theme.space(1))
        head.addWidget(self._label, 1)
        head.addWidget(self._saved_icon)
        head.addWidget(self._saved)
        foot = QHBoxLayout()
        foot.setSpacing(host.theme.space(1))
        foot.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._under, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.fixed("field.gap"))
        column.addLayout(head)
        column.addWidget(editor)
        column.addLayout(foot)
        if isinstance(editor, QLineEdit):
            column.addStretch(1)  # beside a higher field the line stays under its label
        self.show_saved("")
        self.clear_state()

    @property
    def state(self) -> FieldState:
        """rest, hint, error or good."""
        return self._state

    def set_error(self, sentence: str) -> None:
        """Say what to put right: icon, sentence and border."""
        self._show("error", sentence)
        announce(self._editor, sentence)

    def set_hint(self, sentence: str) -> None:
        """Say what could be looked at; it stops nobody, and no screen reader is interrupted."""
        self._show("hint", sentence)

    def set_good(self, sentence: str) -> None:
        """Say that it is complete."""
        self._show("good", sentence)

    def clear_state(self) -> None:
        """Back to the help text."""
        self._show("rest", self._help_text)

    def show_saved(self, word: str) -> None:
        """Show that the text is kept ("Enregistré"), or nothing with ""."""
        self._saved.setText(word)
        self._saved.setVisible(bool(word))
        self._saved_icon.setVisible(bool(word))

    def _show(self, state: FieldState, sentence: str) -> None:
        self._state: FieldState = state
        color = {"rest": "ink-muted", "hint": "warning", "error": "danger", "good": "success"}[
            state
        ]
        self._under.set_style("small" if state == "rest" else "label")
        self._under.set_color(color)
        self._under.setText(sentence)
        self._under.setVisible(bool(sentence))
        icon = {"hint": "triangle-alert", "error": "circle-alert"}.get(state, "circle-check")
        self._sign.show_icon(icon, color)
        self._sign.setVisible(state != "rest")
        self._editor.setAccessibleDescription(self._under.text())
        if self._editor.property("state") != state:
            self._editor.setProperty("state", state)
            self._editor.style().unpolish(self._editor)
            self._editor.style().polish(self._editor)


class TextField(_Field):
    """One line of text; `line` is the QLineEdit, `name` its object name."""

    changed = Signal(str)

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        label: str,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        super().__init__(host, name, label, help_text, self.line, parent)
        self.line.textChanged.connect(self.changed)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()


class TextArea(_Field):
    """Several lines of text; `area` is the QPlainTextEdit, `name` its object name.

    Tab leaves it, so that the keyboard is never caught.
    """

    changed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        name: str,
        label: str,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        super().__init__(host, name, label, help_text, self.area, parent)
        self.area.textChanged.connect(self.changed)
        self._fit()
        host.changed.connect(self._fit)

    def text(self) -> str:
        """What was typed."""
        return self.area.toPlainText()

    def _fit(self) -> None:
        self.area.setMinimumHeight(self._host.theme.size("field.area"))
