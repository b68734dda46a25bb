"""Facts of the outside world that age: a sentence while it holds, a hedged one afterwards.

Content names them as ``{fact:17cyber}``. All of them stand in one file, with where they were seen
and until when they are trusted, so that nobody is told a number that changed long ago.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

NAMED = re.compile(r"\{fact:([a-z0-9][a-z0-9-]*)\}")


@dataclass(frozen=True, slots=True)
class DatedFact:
    """One fact and until when it may be said. Days are written as 2026-11-22."""

    id: str
    source: str
    """Where it was read."""
    checked_on: str
    expires_on: str
    says: str
    """One or several sentences, one a line."""
    hedged: str
    """What is said once it has expired: where to ask, without the fact."""

    def holds(self, today: date) -> bool:
        """Whether it may still be said; not on a day before it was checked (a clock is wrong)."""
        day = today.isoformat()
        return self.checked_on <= day <= self.expires_on

    def words(self, today: date) -> str:
        """What to say on that day."""
        return self.says if self.holds(today) else self.hedged


def by_id(facts: Iterable[DatedFact]) -> dict[str, DatedFact]:
    """The facts by their names."""
    return {fact.id: fact for fact in facts}


def put_in(text: str, facts: Mapping[str, DatedFact], words: Callable[[DatedFact], str]) -> str:
    """The text with ``words`` of each fact in place of its name. KeyError for an unknown one."""
    return NAMED.sub(lambda name: words(facts[name[1]]), text)


def versions(text: str, facts: Mapping[str, DatedFact]) -> list[str]:
    """Every way the text may be read: with what its facts say, and with what is said later."""
    now = put_in(text, facts, lambda fact: fact.says)
    later = put_in(text, facts, lambda fact: fact.hedged)
    return [now] if now == later else [now, later]
