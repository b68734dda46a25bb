"""What an activity on a shared PC may ask of its world."""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.files import BIN
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.pc_left import FOUND, PAPER, TRAY
from kiosk.modules.cv.pc_scenario import CvPc

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def left_well(world: CvPc, args: _Args) -> bool:
    """The last time somebody left, nothing was found here, and the firm has its CV."""
    return bool(world.last_left and world.given) and not {FOUND, TRAY} & set(world.last_left)


def left_stick_safe(world: CvPc, args: _Args) -> bool:
    """The stick was ejected before it was last taken out; or the firm has a page of paper."""
    return world.given == PAPER or bool(world.last_left and world.stick.safe)


def looked_at_paper(world: CvPc, args: _Args) -> bool:
    """A PDF of the CV was looked at; or a page was taken in hand."""
    return world.looked or world.in_hand > 0 or PAPER in world.moments.told


# -- how things are --------------------------------------------------------------------------


def pdf_on_stick(world: CvPc, args: _Args) -> bool:
    """A PDF of the CV that opens is on the stick, or a page is in hand or given."""
    return bool(world.taken()) or _on_paper(world)


def pdf_named(world: CvPc, args: _Args) -> bool:
    """Such a PDF says whose CV it is; see `is_cv_of`. A page of paper needs no name."""
    return any(world.owner.named(file) for file in world.taken()) or _on_paper(world)


def no_copy_here(world: CvPc, args: _Args) -> bool:
    """No copy of the CV is in a folder of the PC; the bin is asked by `bin_emptied`."""
    return not world.copies()


def tray_empty(world: CvPc, args: _Args) -> bool:
    """No page lies on the printer."""
    return not world.in_tray


def bin_emptied(world: CvPc, args: _Args) -> bool:
    """No copy of the CV is in the bin."""
    return not any(world.owner.owns(file) for file in world.files.inside(BIN))


def editable_taken(world: CvPc, args: _Args) -> bool:
    """The document that can be changed is on the stick, too."""
    found = world.stick.files()
    return any(world.owner.owns(f) and f.kind == world.program.document.kind for f in found)


def others_spared(world: CvPc, args: _Args) -> bool:
    """Files that are not copies of the CV are where they were: none is gone or in the bin."""
    kept = {file.id for file in world.files.files if file.place != BIN}
    kept |= {file.id for file in world.stick.files()}
    return world.not_own <= kept


def _on_paper(world: CvPc) -> bool:
    return world.in_hand > 0 or world.given == PAPER


PC_PATH_PREDICATES = frozenset({"left_well", "left_stick_safe", "looked_at_paper"})
"""Those that judge what was done on the way."""

PC_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        left_well,
        left_stick_safe,
        looked_at_paper,
        pdf_on_stick,
        pdf_named,
        no_copy_here,
        tray_empty,
        bin_emptied,
        editable_taken,
        others_spared,
    )
}
