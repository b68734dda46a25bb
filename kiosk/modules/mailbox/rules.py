"""Rules of a mailbox: « quand le message vient de … → ranger dans … »."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.learning.folding import fold
from kiosk.modules.mailbox.message import Row

FIELDS = ("from", "subject")


@dataclass(frozen=True, slots=True)
class Rule:
    """Messages whose sender or subject holds ``words`` go to ``folder``."""

    id: str
    field: str
    """One of `FIELDS`."""
    words: str
    folder: str

    def matches(self, row: Row) -> bool:
        """Whether it is about this message; case and accents are no matter."""
        where = row.search.sender if self.field == "from" else row.search.subject
        return fold(self.words) in where


class Rules:
    """Rules in the order in which they were made; the first that matches is followed."""

    def __init__(self) -> None:
        self._rules: dict[str, Rule] = {}
        self._made = 0

    def all(self) -> tuple[Rule, ...]:
        """Every rule in force."""
        return tuple(self._rules.values())

    def rule(self, id: str) -> Rule:
        """One rule; KeyError when there is none."""
        return self._rules[id]

    def add(self, field: str, words: str, folder: str) -> Rule:
        """Make a rule. ValueError when it has no words, or there is one like it."""
        words = " ".join(words.split())
        if not words:
            raise ValueError("empty")
        if any((r.field, fold(r.words)) == (field, fold(words)) for r in self._rules.values()):
            raise ValueError("taken")
        self._made += 1
        rule = Rule(f"rule-{self._made}", field, words, folder)
        self._rules[rule.id] = rule
        return rule

    def remove(self, id: str) -> None:
        """Take a rule away; what it moved stays where it is."""
        del self._rules[id]

    def forget(self, folder: str) -> None:
        """A folder is gone, and with it the rules that lead there."""
        self._rules = {id: r for id, r in self._rules.items() if r.folder != folder}

    def folder_for(self, row: Row) -> str:
        """Where a message goes; empty when no rule is about it."""
        return next((rule.folder for rule in self._rules.values() if rule.matches(row)), "")


def matching(rule: Rule, rows: Iterable[Row]) -> list[Row]:
    """The messages that a rule would move now."""
    return [row for row in rows if row.folder != rule.folder and rule.matches(row)]
