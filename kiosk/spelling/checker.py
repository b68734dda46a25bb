"""Which words of a text are worth a look, each with what may have been meant."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.spelling.dictionary import Dictionary, normal
from kiosk.spelling.suggestions import Suggestions
from kiosk.spelling.words import Word, hyphenated, is_looked_up, without_elision, words


@dataclass(frozen=True, slots=True)
class Slip:
    """A word that the dictionary does not know; ``at`` counts characters of the text."""

    at: int
    word: str
    suggestions: tuple[str, ...]


class Checker:
    """Reads texts; what a person keeps as a word of their own is never a slip.

    A capital inside a sentence is that of a name, and names are never slips. At the head of a
    sentence a capital says nothing: there only what is very near to a known word is told.
    """

    def __init__(self, dictionary: Dictionary, suggestions: Suggestions) -> None:
        self._dictionary = dictionary
        self._suggestions = suggestions

    def slips(self, text: str, allowed: Collection[str] = ()) -> list[Slip]:
        """The slips of a text in order; ``allowed`` are words of one's own, in any case."""
        own = {normal(word).lower() for word in allowed}
        return [slip for word in words(text) for slip in self._of(word, own)]

    def _of(self, word: Word, own: Collection[str]) -> list[Slip]:
        if self._right(word, own):
            return []
        tail = without_elision(word)
        if tail is not None:
            return self._of(tail, own) if is_looked_up(tail.text) else []
        parts = hyphenated(word)
        if parts:
            return [slip for part in parts for slip in self._of(part, own)]
        slip = self._slip(word)
        return [slip] if slip is not None else []

    def _right(self, word: Word, own: Collection[str]) -> bool:
        return normal(word.text).lower() in own or self._dictionary.knows(word.text)

    def _slip(self, word: Word) -> Slip | None:
        capital = word.text[:1].isupper()
        if capital and not word.opens:
            return None
        meant = self._suggestions.meant(normal(word.text).lower())
        if capital and (self._names(word) or not any(one.near for one in meant)):
            return None
        forms = [one.form[:1].upper() + one.form[1:] if capital else one.form for one in meant]
        return Slip(word.at, word.text, tuple(forms))

    def _names(self, word: Word) -> bool:
        """Whether another name follows, as in `Mourad Benali`."""
        after = word.follower
        return after[:1].isupper() and not self._dictionary.knows(after.lower())
