"""Languages: a line each, with how well."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.resume import Language
from kiosk.ui.kit.buttons import Button, IconButton
from kiosk.ui.kit.layout import FlowLayout
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.line_field import LineField


class Languages(QWidget):
    """Rows, and buttons that add one. A language that is there already is not offered again."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._host, self._document, self._ideas, self._care = host, document, ideas, care
        self._rows: list[_Row] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(host.theme.space(3))
        offers = QWidget(self)
        self._flow = FlowLayout(offers, host.theme.space(2))
        self._offers: dict[str, Button] = {}
        for n, word in enumerate((*ideas.languages, "")):
            button = Button(
                host, word or self.tr("Another language"), "soft", icon="plus", size="small"
            )
            button.setObjectName(f"languages-idea-{n}")
            button.clicked.connect(lambda _=False, word=word: self._add(word))
            self._offers[word] = button
            self._flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(3))
        column.addLayout(self._list)
        column.addWidget(offers)
        self.refresh()

    def refresh(self) -> None:
        """As many rows as languages, each showing its own."""
        languages = self._document.now.languages
        while len(self._rows) > len(languages):
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(languages):
            number = len(self._rows)
            row = _Row(self._host, self._document, self._ideas, self._care, number, self)
            row.removed.connect(lambda number=number: self._remove(number))
            self._list.addWidget(row)
            row.show()
            self._rows.append(row)
        for row in self._rows:
            row.refresh()
        there = {each.language for each in languages}
        for word, button in self._offers.items():
            button.setVisible(not word or word not in there)
        self._flow.invalidate()

    def first(self) -> QWidget:
        """What adds the first one, or the first line."""
        return self._rows[0].field.line if self._rows else next(iter(self._offers.values()))

    def _add(self, word: str) -> None:
        self._replace((*self._document.now.languages, Language(word)))
        row = self._rows[-1]
        (row.levels.items[0] if word else row.field.line).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, number: int) -> None:
        languages = self._document.now.languages
        self._replace(languages[:number] + languages[number + 1 :])
        self.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self, languages: tuple[Language, ...]) -> None:
        self._document.settle()
        self._document.change("languages", languages)
        self.refresh()
        self._document.settle()


class _Row(QWidget):
    removed = Signal()

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        number: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document, self._number = document, number
        self.field = LineField(
            host, document, care, f"language-{number}", self.tr("Language"),
            lambda text: self._write(language=text), spelled=True, parent=self,
        )  # fmt: skip
        choices = [PillChoice(level, level) for level in ideas.levels]
        self.levels = Pills(host, self.tr("How well"), choices, None, self)
        self.levels.setObjectName(f"language-{number}-levels")
        self.levels.chosen.connect(lambda level: self._write(fluency=level))
        remove = IconButton(host, "trash-2", self.tr("Remove"), parent=self)
        remove.setObjectName(f"language-{number}-remove")
        remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self.field, 1)
        head.addWidget(remove, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(2))
        column.addLayout(head)
        column.addWidget(self.levels)

    def refresh(self) -> None:
        """Show the language as the CV holds it."""
        language = self._document.now.languages[self._number]
        self.field.show_text(language.language)
        self.levels.choose(language.fluency or None)

    def _write(self, **change: str) -> None:
        languages = list(self._document.now.languages)
        languages[self._number] = replace(languages[self._number], **change)
        self._document.change("languages", tuple(languages), f"language-{self._number}")
