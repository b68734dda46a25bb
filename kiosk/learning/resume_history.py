"""Changes to a CV that can be taken back, over the whole visit."""

import json
from dataclasses import dataclass, replace

from kiosk.learning.resume import Resume, from_json, to_json

MOST_STEPS = 500
"""Changes that can be taken back; older ones stand."""
Section = str
"""Name of a field of `Resume`."""


@dataclass(frozen=True, slots=True)
class _Step:
    section: Section
    before: Resume
    after: Resume
    merge: str


class ResumeHistory:
    """The CV as it is now, and the way here.

    Typing in one field is one step: changes with the same ``merge`` that follow each other are
    taken back together, until `settle`.
    """

    def __init__(self, resume: Resume | None = None) -> None:
        self._now = resume or Resume()
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._open = False

    @property
    def now(self) -> Resume:
        """The CV as it is."""
        return self._now

    @property
    def can_undo(self) -> bool:
        """There is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """There is a change that was taken back, and nothing was changed since."""
        return bool(self._undone)

    def change(self, section: Section, value: object, merge: str = "") -> bool:
        """Put another value in one section; False when it is the one that is there."""
        after = replace(self._now, **{section: value})  # type: ignore[arg-type]
        return self._go(section, after, merge)

    def become(self, resume: Resume) -> bool:
        """Become another CV as one step: an old one was opened."""
        return self._go("", resume, "")

    def settle(self) -> None:
        """What comes next is a step of its own: the field was left."""
        self._open = False

    def undo(self) -> Section | None:
        """Take the last change back; the section it was in ("" for all), None without one."""
        return self._step(self._done, self._undone, back=True)

    def redo(self) -> Section | None:
        """Do again what was taken back last."""
        return self._step(self._undone, self._done, back=False)

    def _go(self, section: Section, after: Resume, merge: str) -> bool:
        if after == self._now:
            return False
        last = self._done[-1] if self._done else None
        if self._open and last is not None and merge and last.merge == merge:
            self._done[-1] = replace(last, after=after)
        else:
            self._done.append(_Step(section, self._now, after, merge))
            del self._done[:-MOST_STEPS]
        self._undone.clear()
        self._open = True
        self._now = after
        return True

    def _step(self, taken: list[_Step], given: list[_Step], *, back: bool) -> Section | None:
        if not taken:
            return None
        step = taken.pop()
        given.append(step)
        self._now = step.before if back else step.after
        self._open = False
        return step.section


def state(resume: Resume) -> bytes:
    """What is sealed of a CV that is being made."""
    return json.dumps({"cv": to_json(resume)}, ensure_ascii=False).encode()


def from_state(kept: bytes) -> Resume:
    """The CV from what `state` made. Raises ResumeError."""
    return from_json(json.loads(kept)["cv"])
