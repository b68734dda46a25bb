"""CV7: a CV is open on a shared PC; it is taken away, and nothing of it stays.

Acts (`Act(name, target, text)`), besides those of `kiosk.learning.file_acts`:

==============  ===============================================================================
``ask``         target: ``pdf`` or ``print``; ``close-ask`` leaves the question
``fill``        target ``pdf-name``; text: name of the PDF, with its ending or not
``aim``         target: folder where the PDF goes
``save-pdf``    makes it
``save``        keeps the document where it was
``print``       a page comes out of the printer; ``take-page`` takes what lies there
``pull``        takes the stick out, ejected or not; ``plug`` puts it in again
``leave``       away to the firm, with the stick and the pages in hand
``go-on``       the next moment of what happens then
==============  ===============================================================================

While a story is told there is nothing to do but to go on. Then one is at the same PC again.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from kiosk.learning import file_acts
from kiosk.learning.activity import Activity, Consequence
from kiosk.learning.files import File
from kiosk.learning.moments import GO_ON, Moments
from kiosk.learning.private_numbers import hidden
from kiosk.learning.scenario import Act, NotOfferedError, Offer, Predicate, Scenario
from kiosk.modules import file_index
from kiosk.modules.cv.pc_left import (
    CLEAN,
    FOUND,
    GIVEN,
    TRAY,
    Owner,
    at_the_firm,
    copies_on_pc,
)
from kiosk.modules.cv.pc_program import ASKED, PDF, PRINT, Program
from kiosk.modules.cv.pc_stick import HAND, IN, Stick

NAME = "pdf-name"
"""Field of the name of the PDF."""


class CvPc(Scenario):
    """The world of CV7."""

    def __init__(self, activity: Activity, predicates: Mapping[str, Predicate]) -> None:
        world: Mapping[str, Any] = activity.variant.world
        self._world = world
        start = datetime.fromisoformat(str(world["start"]))
        super().__init__(start, activity.consequences, predicates)
        files = file_index.files_of(self._world)
        assert files is not None
        self.files = files
        about: Mapping[str, Any] = world["pc"]
        self.owner = Owner(about["first"], about["last"], about["content"])
        self.leave_words = str(about["leave"])
        """What leaving is called here, e.g. « Partir à l’entreprise »."""
        self.program = Program(files, about["document"])
        self.stick = Stick(files, about["stick"])
        self.in_tray = 0
        """Pages on the printer."""
        self.in_hand = 0
        self.moments = Moments()
        self.looked = False
        """Whether a PDF of the CV was looked at."""
        self.given = ""
        """The story after which the firm has its CV; empty before."""
        self.given_name = ""
        """Name of the PDF that the firm opened."""
        self.last_left: tuple[str, ...] = ()
        """Stories of the last time that somebody left."""
        self.not_own = frozenset(f.id for f in files.files if not self.owner.owns(f))
        """Ids of the files that belong to others."""
        self._pdfs = file_index.pdfs_of(self._world)

    # -- what is so ------------------------------------------------------------------------

    def inside(self, file: File) -> bytes:
        """What is in a file; of a PDF that was made here, what it became."""
        content = self._pdfs.get(file.content, "") if file.kind == "pdf" else ""
        return file_index.content_bytes(self._world, content or file.content)

    def shown_page(self) -> File:
        """The open document as a page that can be drawn."""
        document = self.program.document
        return File(
            "open", "page.pdf", document.place, document.size, document.modified, "pdf",
            document.content,
        )  # fmt: skip

    def copies(self) -> tuple[File, ...]:
        """Copies of the CV that the next person would find."""
        return copies_on_pc(self.files.files, self.owner, self.stick.id)

    def taken(self) -> tuple[File, ...]:
        """PDF files of the CV on the stick that open."""
        found = self.stick.files()
        return tuple(f for f in found if self.owner.owns(f) and f.kind == "pdf" and f.opens)

    # -- acts ------------------------------------------------------------------------------

    def perform(self, act: Act) -> None:
        """As any world; numbers that look real are made unreadable before they are kept."""
        super().perform(Act(act.name, act.target, hidden(act.text)))

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        if self.moments.name:
            return [Offer(GO_ON)]
        program = self.program
        found = [Offer("save"), *(Offer("ask", what) for what in ASKED if what != program.asking)]
        found += [Offer("close-ask")] if program.asking else []
        if program.asking == PDF:
            found.append(Offer("fill", NAME, writes=True))
            found += [Offer("aim", id) for id in program.folders() if id != program.place]
            found += [] if program.why_not() else [Offer("save-pdf")]
        found += [Offer("print")] if program.asking == PRINT else []
        found += [Offer("take-page")] if self.in_tray else []
        found += [Offer("plug")] if self.stick.state != IN else []
        found += [Offer("pull")] if self.stick.state != HAND else []
        return [*found, Offer("leave"), *file_acts.offers(self.files)]

    def apply(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if self.moments.name:
            if act.name != GO_ON:
                raise NotOfferedError(f"{act.name} while a story is told")
            self.moments.go_on()
            return
        doing = self._doings().get(act.name)
        if act.name == "fill" and act.target == NAME:
            doing = partial(self._name, act.text)
        try:
            if doing is not None:
                doing()
            elif act.name == "aim":
                self.program.aim(act.target)
            elif act.name == "ask":
                self.program.ask(act.target)
            else:
                self._file_act(act)
        except NotOfferedError:
            raise
        except ValueError as refused:
            raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused

    def take_effect(self, consequence: Consequence) -> None:
        """Nothing more: the story was told already."""

    def to_take(self, name: str) -> tuple[str, ...]:
        """``file``: name of the PDF that the firm opened."""
        if name == "file" and self.given_name:
            return (self.given_name,)
        return super().to_take(name)

    # -- parts -----------------------------------------------------------------------------

    def _doings(self) -> Mapping[str, Callable[[], object]]:
        return {
            "close-ask": self.program.close,
            "save": self.program.save,
            "save-pdf": lambda: self.program.make_pdf(self.now),
            "print": self._print,
            "take-page": self._take_page,
            "pull": self.stick.pull,
            "plug": self.stick.plug,
            "leave": self._leave,
        }

    def _name(self, text: str) -> None:
        if self.program.asking != PDF:
            raise ValueError("no PDF is asked for")
        self.program.name = text

    def _print(self) -> None:
        if self.program.asking != PRINT:
            raise ValueError("no print is asked for")
        self.program.close()
        self.in_tray += 1

    def _take_page(self) -> None:
        if not self.in_tray:
            raise ValueError("no page lies there")
        self.in_hand, self.in_tray = self.in_hand + self.in_tray, 0

    def _file_act(self, act: Act) -> None:
        if not file_acts.is_file_act(act):
            raise NotOfferedError(act.name)
        if act.name == "eject" and act.target == self.stick.id and self.stick.state == IN:
            self.stick.eject()
            return
        file_acts.apply(self.files, act, self.now)
        if act.name == "preview":
            file = self.files.file(act.target)
            self.looked = self.looked or (self.owner.owns(file) and file.kind == "pdf")

    def _leave(self) -> None:
        """What is left behind is found first; what the firm gets is told after it."""
        if self.stick.state != HAND:
            self.stick.pull()
        stories = [FOUND] if self.copies() else []
        stories += [TRAY] if self.in_tray else []
        if not self.given:
            at_firm = at_the_firm(self.stick.files(), self.owner, self.in_hand > 0)
            stories.append(at_firm)
            self.given = at_firm if at_firm in GIVEN else ""
            self.given_name = next((f.name for f in self.taken() if self.owner.named(f)), "")
        elif not stories:
            stories.append(CLEAN)
        self.in_hand = 0
        self.program.asking = ""
        self.last_left = tuple(stories)
        for name in stories:
            story = self._world["stories"][name]
            self.now += timedelta(days=int(story["days"]))
            self.moments.tell(name, story["lines"])
