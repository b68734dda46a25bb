"""What an activity on the layout of a CV may ask of its world.

``what`` is one of `OUTCOMES`; sizes are in points.
"""

from collections.abc import Mapping

from kiosk.learning.activity import Value
from kiosk.learning.rich_layout import page_count
from kiosk.learning.scenario import Predicate
from kiosk.modules.cv.layout_reading import (
    fonts_of,
    hand_made,
    has_gaps,
    lost_words,
    most_blanks,
    outcome,
    smallest,
    with_words,
)
from kiosk.modules.cv.layout_scenario import CvLayout

_Args = Mapping[str, Value]


# -- what was done on the way ----------------------------------------------------------------


def never_printed(world: CvLayout, args: _Args) -> bool:
    """No text was printed that ends as ``what`` says."""
    return not printed_once(world, args)


def printed_once(world: CvLayout, args: _Args) -> bool:
    """A text was printed that ends as ``what`` says."""
    return any(outcome(document) == args["what"] for document in world.printed)


def sheet_told(world: CvLayout, args: _Args) -> bool:
    """What came of a sheet was told to its end."""
    return args["what"] in world.moments.told


def looked_first(world: CvLayout, args: _Args) -> bool:
    """The text that was printed last had been looked at in the preview."""
    return bool(world.looked) and world.looked[-1]


def showed_marks(world: CvLayout, args: _Args) -> bool:
    """The signs that are not printed were shown once."""
    return world.writer.marked


# -- how the text is -------------------------------------------------------------------------


def styled_titles(world: CvLayout, args: _Args) -> bool:
    """Each title of a section is there, with the style of titles."""
    document = world.writer.document
    return all(
        found and all(paragraph.style == "section" for paragraph in found)
        for found in (with_words(document, words) for words in world.titles)
    )


def styled_name(world: CvLayout, args: _Args) -> bool:
    """Some paragraph has the style of the great title."""
    return any(p.style == "title" and not p.blank for p in world.writer.document.paragraphs)


def real_lists(world: CvLayout, args: _Args) -> bool:
    """No list is made by hand, and all items are in a list."""
    document = world.writer.document
    if hand_made(document):
        return False
    there = {paragraph.id: paragraph for paragraph in document.paragraphs}
    return all(there[id].list != "none" for id in world.items if id in there)


def no_gaps(world: CvLayout, args: _Args) -> bool:
    """Nowhere do ``spaces`` spaces stand in a row."""
    return not has_gaps(world.writer.document, int(args["spaces"]))


def few_blanks(world: CvLayout, args: _Args) -> bool:
    """Nowhere do ``lines`` empty lines stand in a row."""
    return most_blanks(world.writer.document) < int(args["lines"])


def one_font(world: CvLayout, args: _Args) -> bool:
    """All letters are of one font."""
    return len(fonts_of(world.writer.document)) == 1


def large_enough(world: CvLayout, args: _Args) -> bool:
    """No letter is smaller than ``least``."""
    return smallest(world.writer.document) >= int(args["least"])


def on_pages(world: CvLayout, args: _Args) -> bool:
    """The text takes at most ``most`` pages."""
    return page_count(world.writer.document) <= int(args["most"])


def words_kept(world: CvLayout, args: _Args) -> bool:
    """Nothing that the text said is gone."""
    return not lost_words(world.first, world.writer.document)


def dates_aligned(world: CvLayout, args: _Args) -> bool:
    """Paragraphs with a tab have a stop for it, the same for at least ``lines`` of them."""
    tabbed = [p for p in world.writer.document.paragraphs if "\t" in p.text and p.stops]
    same = [sum(p.stops == other.stops for other in tabbed) for p in tabbed]
    return max(same, default=0) >= int(args["lines"])


def printed_ready(world: CvLayout, args: _Args) -> bool:
    """The sheet that was printed last is the text as it is now, and it was read."""
    return (
        bool(world.printed)
        and world.printed[-1] == world.writer.document
        and outcome(world.printed[-1]) == "read"
    )


LAYOUT_PATH_PREDICATES = frozenset(
    {"never_printed", "printed_once", "sheet_told", "looked_first", "showed_marks"}
)
"""Those that judge what was done on the way."""

LAYOUT_PREDICATES: Mapping[str, Predicate] = {
    ask.__name__: ask
    for ask in (
        never_printed,
        printed_once,
        sheet_told,
        looked_first,
        showed_marks,
        styled_titles,
        styled_name,
        real_lists,
        no_gaps,
        few_blanks,
        one_font,
        large_enough,
        on_pages,
        words_kept,
        dates_aligned,
        printed_ready,
    )
}
