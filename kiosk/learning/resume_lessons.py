"""Which activity teaches what a CV lacks now: offered beside it, never asked for."""

from collections.abc import Sequence
from typing import Final

from kiosk.learning.resume import Resume
from kiosk.learning.resume_gaps import Gap

_TAUGHT: Final = {
    "private": "cv/cv1",
    "name": "cv/cv2",
    "label": "cv/cv2",
    "label-says-nothing": "cv/cv2",
    "phone": "cv/cv2",
    "phone-digits": "cv/cv2",
    "email": "mailbox/mb2",
    "email-form": "cv/cv2",
    "email-serious": "mailbox/mb2",
    "city": "cv/cv2",
    "work": "cv/cv3",
    "position": "cv/cv3",
    "place": "cv/cv3",
    "dates": "cv/cv3",
    "lines": "cv/cv3",
    "says-i": "cv/cv3",
    "order": "cv/cv3",
}
_LAYOUT, _ADAPT, _MACHINE, _PAIR = "cv/cv4", "cv/cv5", "cv/cv6", "cv/cv8"
MOST: Final = 3


def lessons(resume: Resume, gaps: Sequence[Gap], pages: int) -> tuple[str, ...]:
    """Ids of activities, the most useful first, at most three.

    ``pages`` of the sheet: a second page is a matter of layout. A CV that lacks nothing can be
    fitted to an offer, read by a machine, shown to somebody.
    """
    found = [_TAUGHT[gap.id] for gap in gaps if gap.id in _TAUGHT]
    if pages > 1:
        found.insert(0, _LAYOUT)
    if not gaps and not resume.empty:
        found += [_MACHINE, _ADAPT] if resume.style.template == "accent" else [_ADAPT, _MACHINE]
        found.append(_PAIR)
    return tuple(dict.fromkeys(found))[:MOST]
