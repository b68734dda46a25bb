"""« Mon CV »: the parts of a CV one after the other, beside the page that they make."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.learning.ideas import Ideas
from kiosk.learning.old_lines import Placed
from kiosk.learning.resume import Resume
from kiosk.learning.resume_gaps import PARTS, Gap, Part, gaps
from kiosk.learning.resume_lessons import lessons
from kiosk.learning.resume_size import letters, words_of
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.pills import PillChoice
from kiosk.ui.kit.strip import ModeBar
from kiosk.ui.kit.tabs import Tabs
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.toast import Toast
from kiosk.ui.player.autosave import Autosave, Done, Refused, Save
from kiosk.ui.player.way_out import WayOut
from kiosk.ui.screens.screen import Screen
from kiosk.ui.studio.care import Care, Spelling
from kiosk.ui.studio.desk import Desk
from kiosk.ui.studio.document import CvDocument
from kiosk.ui.studio.forms import Forms
from kiosk.ui.studio.guide import Guide
from kiosk.ui.studio.part_words import part_words
from kiosk.ui.studio.press import Press
from kiosk.ui.studio.review_form import ReviewForm
from kiosk.ui.studio.side import Side

_PARTS: dict[str, Part] = {
    "basics": "contact",
    "work": "work",
    "education": "education",
    "skills": "skills",
    "languages": "more",
    "certificates": "more",
    "interests": "more",
}
"""Section of the CV -> the part of the flow that shows it."""
GUIDE, WRITE, PAGE = "guide", "write", "page"
TELL_MS = 60
"""After the last key; the page follows sooner."""
WORTH_KEEPING = 30
"""Letters typed by a nameless visit after which a picture and a code are offered."""


class StudioScreen(Screen):
    """``save`` puts the CV on disk in the background; « Enregistré » is said once it is there.

    ``titles``: installed activities by id, so that one can be offered for what is missing.
    """

    left = Signal()
    """Back to the path; everything typed is on disk."""
    take_wanted = Signal()
    """« Emporter mon CV »; everything typed is on disk."""
    lesson_wanted = Signal(str)
    """An activity that teaches what is missing; everything typed is on disk."""
    keep_wanted = Signal()
    """A nameless visit wants a picture and a code; everything typed is on disk."""
    old_wanted = Signal()
    """« J’ai déjà un CV »: a file is to be fetched; then `show_old` or `open_cv`."""
    photo_wanted = Signal()
    """« Ajouter une photo »: a picture is to be fetched; then `show_photo`."""
    unsaved = Signal(object)
    """The person should know that something is not saved: the exception."""
    typed = Signal()
    """The person changed the CV."""
    part_opened = Signal(str)

    def __init__(
        self,
        host: ThemeHost,
        document: CvDocument,
        ideas: Ideas,
        press: Press,
        save: Save,
        *,
        named: bool,
        titles: Mapping[str, str] | None = None,
        spelling: Spelling | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, can_go_back=True, parent=parent)
        self.set_title(self.tr("My CV"))
        self._document, self._named = document, named
        self._titles = titles or {}
        document.setParent(self)
        self._care = Care(host, document, spelling, self)
        self.forms = Forms(lambda kind: kind(host, document, ideas, self._care), self)
        self._seen: set[Part] = set()
        self._part: Part = PARTS[0]
        self._telling = QTimer(self, singleShot=True, interval=TELL_MS)
        self._telling.timeout.connect(self._show_state)
        self._compact = False
        self._toast: Toast | None = None
        self.guide = Guide(host, self)
        self.desk = Desk(host, self)
        self.side = Side(host, document, press, self)
        self.live = self.side.live
        self.tabs = Tabs(
            host,
            self.tr("Parts of the studio"),
            (
                PillChoice(GUIDE, self.tr("Steps"), "list-checks"),
                PillChoice(WRITE, self.tr("Write"), "pen-line"),
                PillChoice(PAGE, self.tr("My page"), "eye"),
            ),
            WRITE,
            self,
        )
        self.tabs.setObjectName("tabs")
        self._build()
        self.autosave = Autosave(document, self, save, self)
        self._way_out = WayOut(self.autosave, self.unsaved.emit)
        self._connect()
        self.open_part(PARTS[0])

    # -- what the window calls -------------------------------------------------------------

    def zones(self) -> list[QWidget]:
        """Steps, form, page; in the compact form the tabs and what they show."""
        if not self._compact:
            return [self.guide, self.desk, self.side]
        shown: dict[str, QWidget] = {GUIDE: self.guide, WRITE: self.desk, PAGE: self.side}
        return [self.tabs, shown[self.tabs.choice() or WRITE]]

    def focus_first(self) -> None:
        """The first field."""
        self.desk.focus_form()

    def go_back(self) -> None:
        """To the path: saves first."""
        self._way_out.go(tuple, self.left.emit)

    def save_now(self, done: Done, refused: Refused | None = None) -> None:
        """Save everything typed so far."""
        self.autosave.keep((), done, refused)

    def arrange(self, width: int, compact: bool) -> None:
        """Three columns, or one of them under tabs."""
        self._compact = compact
        theme = self.host.theme
        if compact:
            self.guide.setMinimumWidth(0)
            self.guide.setMaximumWidth(self.maximumWidth())
        else:
            self.guide.setFixedWidth(theme.panel(self.window().size()))
        self.tabs.setVisible(compact)
        self._show_panes()

    # -- what is typed into, as `Autosave` sees it -------------------------------------------

    def flush(self) -> None:
        """Every key is in the CV already."""

    def set_saved(self, saved: bool) -> None:
        """« Enregistré », or nothing."""
        self.desk.show_saved(self.tr("Saved") if saved else "")

    # -- what was brought ----------------------------------------------------------------------

    def open_cv(self, resume: Resume) -> None:
        """A CV of this program was brought: it takes the place of this one, and can be undone."""
        self._document.settle()
        self._document.become(resume)
        self._say(self.tr("Your CV is open again."))

    def show_photo(self, photo: str) -> None:
        """A photo stands on the page, in base64 as `Resume.photo`; it can be undone."""
        self._document.settle()
        self._document.change("photo", photo)
        self._document.settle()
        self._replaced("basics")
        announce(self, self.tr("The photo is on your page. It is your choice."))

    def show_old(self, lines: Sequence[Placed]) -> None:
        """The lines of an old CV stand beside the form until they are put away."""
        self.side.show_old(lines)
        if self._compact:
            self.tabs.choose(PAGE)
            self._show_panes()

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self.host, self, self._toast_room)
            self._toast.acted.connect(self._document.undo)
        self._toast.say(words, action=self.tr("Undo"))

    def _toast_room(self) -> QRect:
        """The foot of the page, where nothing is typed; of the form when that is alone."""
        if self.desk.isVisible() and self._compact:
            corner = self.desk.mapTo(self, QPoint(0, 0))
            return QRect(corner, self.desk.size()).adjusted(0, 0, 0, -self.desk.foot.height())
        return QRect(self.side.mapTo(self, QPoint(0, 0)), self.side.size())

    # -- the parts ---------------------------------------------------------------------------

    @property
    def part(self) -> Part:
        """The part that is open."""
        return self._part

    def open_part(self, part: Part) -> None:
        """Show a part; what it lacks is said when one comes back to it."""
        if part != self._part:
            self._seen.add(self._part)
        self._document.settle()
        self._part = part
        self.part_opened.emit(part)
        form = self.forms.form(part)
        form.refresh()
        self.desk.show_form(part, form)
        self._show_state()
        self.set_title(f"{self.tr('My CV')}, {part_words(part).name}")
        if isinstance(form, ReviewForm):
            self._care.ask(words_of(self._document.now), form.show_words)

    def open_part_named(self, name: str) -> None:
        """The part that was open when the studio was left; the first one for any other name."""
        self.open_part(next((part for part in PARTS if part == name), PARTS[0]))

    def _go_to(self, part: str) -> None:
        """A part was chosen: write in it."""
        self.open_part(next(each for each in PARTS if each == part))
        self.tabs.choose(WRITE)
        self._show_panes()
        self.desk.focus_form()
        announce(self.desk.heading, self.desk.heading.text())

    def _step(self, by: int) -> None:
        place = PARTS.index(self._part) + by
        self._go_to(PARTS[max(0, min(place, len(PARTS) - 1))])

    def _open_gap(self, gap: Gap) -> None:
        self._seen.add(gap.part)
        self._go_to(gap.part)
        field = self.forms.form(gap.part).field_of(gap)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_for(self, activity: str) -> None:
        self._way_out.go(tuple, lambda: self.lesson_wanted.emit(activity))

    def _replaced(self, section: str) -> None:
        """Taken back or done again: show where."""
        part = _PARTS.get(section)
        if part is not None and part != self._part:
            self.open_part(part)
        self.forms.refresh()

    def _show_state(self) -> None:
        """How the CV stands, everywhere it is said."""
        resume = self._document.now
        found = gaps(resume)
        lacking = {gap.part for gap in found}
        complete: list[Part] = [p for p in PARTS[:4] if p not in lacking]
        if resume.languages or resume.certificates or resume.interests:
            complete.append("more")
        if not found and not resume.empty:
            complete.append("review")
        self.guide.show_step(self._part, complete)
        self.guide.show_state(resume, found, self.live.pages)
        self.guide.offer_to_keep(not self._named and letters(resume) >= WORTH_KEEPING)
        self.desk.show_history(self._document.can_undo, self._document.can_redo)
        form = self.forms.form(self._part)
        told = self._part in self._seen or self._part == "review"
        form.show_gaps(found if told else ())
        if isinstance(form, ReviewForm):
            taught = lessons(resume, found, self.live.pages)
            form.show_lessons([(id, self._titles[id]) for id in taught if id in self._titles])
        form.refresh()

    # -- wiring ------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._document.typed.connect(self.typed)
        self.side.placed.connect(self._replaced)
        forms = self.forms
        forms.gap_wanted.connect(self._open_gap)
        forms.removed.connect(lambda what: self._say(self.tr("Removed: {what}").format(what=what)))
        forms.lesson_wanted.connect(self._leave_for)
        forms.old_wanted.connect(self.old_wanted)
        forms.photo_wanted.connect(self.photo_wanted)
        forms.take_wanted.connect(lambda: self._way_out.go(tuple, self.take_wanted.emit))
        self._document.changed.connect(self._changed)
        self._document.replaced.connect(self._replaced)
        self.guide.chosen.connect(self._go_to)
        self.guide.keep_wanted.connect(lambda: self._way_out.go(tuple, self.keep_wanted.emit))
        self.desk.stepped.connect(self._step)
        self.desk.undone.connect(self._document.undo)
        self.desk.redone.connect(self._document.redo)
        self.live.shown.connect(self._show_state)
        self.tabs.chosen.connect(self._show_panes)
        self.autosave.refused.connect(self.unsaved)
        for key, act in (
            (QKeySequence.StandardKey.Undo, self._document.undo),
            (QKeySequence.StandardKey.Redo, self._document.redo),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _changed(self) -> None:
        """How the CV stands is told between keys: a key is painted first."""
        self._telling.start()

    def _show_panes(self) -> None:
        shown = self.tabs.choice()
        self.guide.setVisible(not self._compact or shown == GUIDE)
        self._middle.setVisible(not self._compact or shown != GUIDE)
        self.desk.setVisible(not self._compact or shown == WRITE)
        self.side.setVisible(not self._compact or shown == PAGE)

    def _build(self) -> None:
        sentence = self.tr("For real: this is your document.")
        self._middle = QWidget(self)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(ModeBar(self.host, "real", sentence, parent=self._middle))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.desk, 1)
        row.addWidget(self.side, 1)
        middle.addLayout(row, 1)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self.guide)
        panes.addWidget(self._middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addLayout(panes, 1)
