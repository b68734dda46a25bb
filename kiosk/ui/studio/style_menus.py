"""Above the page: its model, its colour, its letters."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from kiosk.learning.resume import ACCENTS, FONTS, TEMPLATES
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.layout import FlowLayout, LeadTrail
from kiosk.ui.kit.menu import Menu
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.text import Label
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.document import CvDocument


class StyleMenus(QWidget):
    """Each button opens a short menu; what is chosen can be taken back as any change."""

    def __init__(
        self, host: ThemeHost, document: CvDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._host, self._document = host, document
        self._menu: Menu | None = None
        self._field = ""
        line = LeadTrail(self, host.theme.space(3))
        line.addWidget(Label(host, self.tr("Live preview"), parent=self))
        buttons = QWidget(self)
        flow = FlowLayout(buttons, host.theme.space(2))
        self.model = self._button(self.tr("Model"), "layout-template", "template")
        self.color = self._button(self.tr("Colour"), "palette", "accent")
        self.letters = self._button(self.tr("Letters"), "type", "font")
        for button in (self.model, self.color, self.letters):
            flow.addWidget(button)
        line.addWidget(buttons)

    def _button(self, words: str, icon: str, field: str) -> Button:
        button = Button(self._host, words, icon=icon, size="small", parent=self)
        button.setObjectName(f"style-{field}")
        button.clicked.connect(lambda: self._open(button, field))
        return button

    def _open(self, button: Button, field: str) -> None:
        if self._menu is None:
            self._menu = Menu(self._host, self.window(), self.tr("Look of the page"))
            self._menu.chosen.connect(self._choose)
        self._field = field
        chosen = getattr(self._document.now.style, field)
        self._menu.open_under(
            button,
            [
                PillChoice(name, words, "check" if name == chosen else "circle")
                for name, words in self._choices(field)
            ],
        )

    def _choose(self, name: str) -> None:
        self._document.settle()
        style = self._document.now.style
        changed = {
            "template": replace(style, template=name),
            "accent": replace(style, accent=name),
            "font": replace(style, font=name),
        }[self._field]
        self._document.change("style", changed)
        self._document.settle()

    def _choices(self, field: str) -> list[tuple[str, str]]:
        names = {"template": TEMPLATES, "accent": ACCENTS, "font": FONTS}[field]
        words = {
            "column": self.tr("One column"),
            "accent": self.tr("Two columns"),
            "plain": self.tr("Plain"),
            "large": self.tr("Large print"),
            "teal": self.tr("Teal"),
            "brick": self.tr("Brick"),
            "violet": self.tr("Violet"),
            "forest": self.tr("Forest green"),
            "navy": self.tr("Navy blue"),
            "ink": self.tr("Black"),
            "atkinson": self.tr("Plain letters"),
            "serif": self.tr("Letters with serifs"),
        }
        return [(name, words[name]) for name in names]
