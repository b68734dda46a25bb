"""Who it is and how to reach them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.phone_text import spaced
from kiosk.learning.resume_gaps import Gap
from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.layout import FlowLayout, GridFlow
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.studio.care import Care
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.line_field import LineField
from kiosk.ui.studio.part_form import PartForm
from kiosk.ui.studio.part_words import gap_words

_AT = {
    "name": "first_name",
    "label": "label",
    "label-says-nothing": "label",
    "phone": "phone",
    "phone-digits": "phone",
    "email": "email",
    "email-form": "email",
    "email-serious": "email",
    "city": "city",
}


class ContactForm(PartForm):
    """Six lines; the phone is spaced in pairs when its field is left."""

    old_wanted = Signal()
    """« J’ai déjà un CV »."""
    photo_wanted = Signal()
    """« Ajouter une photo »: your choice, no recruiter may ask for it (fact F21)."""

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        care: Care,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, document, ideas, care, parent)
        card = Card(host, parent=self)
        fields = QWidget(card)
        grid = GridFlow(fields, host.theme.space(4), steps=(2, 1))
        self._fields: dict[str, LineField] = {}
        for name, label, tidy in (
            ("first_name", self.tr("First name"), None),
            ("last_name", self.tr("Name"), None),
            ("phone", self.tr("Phone"), spaced),
            ("city", self.tr("Town"), None),
        ):
            grid.addWidget(self._field(name, label, tidy))
        mail = self._field("email", self.tr("Mail address"))
        title = self._field(
            "label", self.tr("Job you are looking for"), help_text=self.tr("For example: {example}")
            .format(example=ideas.labels[0]),
        )  # fmt: skip
        card.column.addWidget(title)
        card.column.addWidget(fields)
        card.column.addWidget(mail)
        card.column.setSpacing(host.theme.space(4))
        self.column.addWidget(card)
        ways = QWidget(self)
        flow = FlowLayout(ways, host.theme.space(3))
        old = Button(host, self.tr("I already have a CV"), icon="file-text")
        old.setObjectName("oldCv")
        old.clicked.connect(self.old_wanted)
        flow.addWidget(old)
        self._photo = Button(host, "", icon="camera")
        self._photo.setObjectName("photo")
        self._photo.clicked.connect(self._turn_photo)
        flow.addWidget(self._photo)
        # Who brings a CV begins with it; afterwards what one writes comes first.
        self.column.insertWidget(0 if document.now.empty else 1, ways)
        self.refresh()

    def refresh(self) -> None:
        """Show the CV as it is now."""
        for name, field in self._fields.items():
            field.show_text(getattr(self.document.now.basics, name))
        self._photo.setText(
            self.tr("Take the photo away") if self.document.now.photo else self.tr("Add a photo")
        )

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """The first of each field."""
        said: dict[str, str] = {}
        for gap in gaps:
            if gap.part == "contact":
                said.setdefault(_AT.get(gap.id, "label"), gap_words(gap))
        for name, field in self._fields.items():
            field.show_hint(said.get(name, ""))

    def field_of(self, gap: Gap) -> QWidget:
        """The line it is about."""
        return self._fields[_AT.get(gap.id, "label")].line

    def first(self) -> QWidget:
        """The job, which comes first on the page."""
        return self._fields["label"].line

    def _turn_photo(self) -> None:
        """One button: it adds a photo, or takes the one away that is there."""
        if self.document.now.photo:
            self.document.settle()
            self.document.change("photo", "")
            self.document.settle()
            self.refresh()
        else:
            self.photo_wanted.emit()

    def _field(
        self,
        name: str,
        label: str,
        tidy: Callable[[str], str] | None = None,
        help_text: str = "",
    ) -> LineField:
        def write(text: str) -> None:
            basics = replace(self.document.now.basics, **{name: text})
            self.document.change("basics", basics, name)

        field = LineField(
            self.host, self.document, self.care, name.replace("_", "-"), label, write,
            tidy=tidy, spelled=name == "label", help_text=help_text, parent=self,
        )  # fmt: skip
        self._fields[name] = field
        return field
