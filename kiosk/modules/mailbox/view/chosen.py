"""Which messages of the list are chosen, by box, by Ctrl or Shift, or all of them."""

from collections.abc import Collection, Sequence


class Chosen:
    """The chosen messages by id. ``on`` while boxes are shown, even when none is chosen yet."""

    def __init__(self) -> None:
        self.ids: frozenset[str] = frozenset()
        self.on = False
        self._anchor = ""
        self._before: frozenset[str] = frozenset()

    def start(self) -> None:
        """Show the boxes."""
        self.on = True

    def stop(self) -> None:
        """Nothing is chosen, and the boxes are gone."""
        self.ids, self.on, self._anchor = frozenset(), False, ""

    def toggle(self, id: str) -> None:
        """Choose a message, or leave it; a range goes on from here."""
        self.on = True
        self.ids ^= {id}
        self._anchor, self._before = id, self.ids

    def stretch(self, order: Sequence[str], start: str, end: str) -> None:
        """Choose from where the last choice was, else from ``start``, to ``end``, both included.

        Stretching again replaces the range that was stretched before.
        """
        if self._anchor not in order:
            self._anchor, self._before = start, self.ids
        places = sorted(order.index(id) for id in (self._anchor, end) if id in order)
        self.on = True
        self.ids = self._before | set(order[places[0] : places[-1] + 1])

    def turn_all(self, order: Sequence[str]) -> None:
        """Choose all; when all are, none."""
        self.on = True
        self.ids = frozenset() if self.ids >= set(order) else frozenset(order)
        self._anchor, self._before = "", self.ids

    def keep(self, shown: Collection[str]) -> None:
        """Leave what is not in the list any more; without a list the boxes are gone."""
        self.ids &= set(shown)
        self._before &= set(shown)
        if not shown:
            self.stop()
