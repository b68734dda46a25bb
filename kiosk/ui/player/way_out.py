"""Leaving a page whose text is saved first: once, and never held up twice."""

from collections.abc import Callable, Sequence

from kiosk.learning.event import Fact
from kiosk.ui.player.autosave import Autosave


class WayOut:
    """When the save is refused the person stays and is told; the second time nothing holds them."""

    def __init__(self, autosave: Autosave, tell: Callable[[Exception], None]) -> None:
        """``tell`` says what was refused."""
        self._autosave, self._tell = autosave, tell
        self._going = self._held_up = False
        autosave.saved.connect(self._saved)

    def go(self, facts: Callable[[], Sequence[Fact]], way: Callable[[], None]) -> None:
        """Save, then leave; a second press, on this way out or another one, changes nothing."""
        if self._going:
            return
        self._going = True

        def done() -> None:
            self._going = False  # the page may be come back to: what lies over it is left
            way()

        def refused(problem: Exception) -> None:
            self._going = False
            if self._held_up:
                way()
            else:
                self._held_up = True
                self._tell(problem)

        self._autosave.keep(facts(), done, refused)

    def _saved(self) -> None:
        self._held_up = False
