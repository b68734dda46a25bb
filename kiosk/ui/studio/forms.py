"""The forms of a CV, one a part; each is made when it is first opened."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.learning.resume_gaps import Part
from kiosk.ui.studio.contact_form import ContactForm
from kiosk.ui.studio.education_form import EducationForm
from kiosk.ui.studio.more_form import MoreForm
from kiosk.ui.studio.part_form import PartForm
from kiosk.ui.studio.review_form import ReviewForm
from kiosk.ui.studio.skills_form import SkillsForm
from kiosk.ui.studio.take_form import TakeForm
from kiosk.ui.studio.work_form import WorkForm

_FORMS: dict[Part, type[PartForm]] = {
    "contact": ContactForm,
    "work": WorkForm,
    "education": EducationForm,
    "skills": SkillsForm,
    "more": MoreForm,
    "review": ReviewForm,
    "take": TakeForm,
}


class Forms(QObject):
    """Tells what is wanted on any of them."""

    gap_wanted = Signal(object)
    """The `Gap` that is to be looked at."""
    lesson_wanted = Signal(str)
    old_wanted = Signal()
    photo_wanted = Signal()
    take_wanted = Signal()
    removed = Signal(str)
    """An entry was taken away: what it was called."""

    def __init__(self, make: Callable[[type[PartForm]], PartForm], parent: QObject) -> None:
        """``make`` gives a form what all forms are made of."""
        super().__init__(parent)
        self._make = make
        self._made: dict[Part, PartForm] = {}

    def form(self, part: Part) -> PartForm:
        """The form of a part."""
        if part not in self._made:
            self._made[part] = self._connected(self._make(_FORMS[part]))
        return self._made[part]

    def refresh(self) -> None:
        """All that were made show the CV as it is."""
        for form in self._made.values():
            form.refresh()

    def _connected(self, form: PartForm) -> PartForm:
        form.removed.connect(self.removed)
        if isinstance(form, ContactForm):
            form.old_wanted.connect(self.old_wanted)
            form.photo_wanted.connect(self.photo_wanted)
        elif isinstance(form, ReviewForm):
            form.wanted.connect(self.gap_wanted)
            form.lesson_wanted.connect(self.lesson_wanted)
        elif isinstance(form, TakeForm):
            form.wanted.connect(self.take_wanted)
        return form
