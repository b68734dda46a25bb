"""`{name}` in the text of an activity, replaced by the value that a variant gives it."""

import re
from collections.abc import Collection, Mapping

from kiosk.learning.activity import Value
from kiosk.learning.dated_facts import NAMED
from kiosk.modules.problem import Problem
from kiosk.modules.yaml_nodes import Place, Source

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
# Data for the module's own functions: a text that is one placeholder keeps the value's type there.
_TYPED = {"args", "effect", "world"}


class Filling:
    """Fills one variant's values in; collects what could not be filled, with its line."""

    def __init__(
        self,
        source: Source,
        variant: str,
        values: Mapping[str, Value],
        facts: Collection[str] = (),
    ) -> None:
        self.problems: list[Problem] = []
        self._source = source
        self._variant = variant
        self._values = values
        self._facts = facts

    def fill(self, value: object, place: Place, typed: bool = False) -> object:
        """The value with every placeholder in it replaced; ``place`` is where it stands."""
        if isinstance(value, dict):
            return {
                key: self.fill(item, (*place, key), typed or key in _TYPED)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [self.fill(item, (*place, i), typed) for i, item in enumerate(value)]
        if isinstance(value, str) and ("{" in value or "}" in value):
            return self._text(value, place, typed)
        return value

    def _text(self, text: str, place: Place, typed: bool) -> Value:
        for fact in NAMED.findall(text):
            if fact not in self._facts:
                self._problem(place, f"no fact is named `{fact}`")
            elif typed:
                self._problem(place, f"`{{fact:{fact}}}` cannot stand in data")
        names = PLACEHOLDER.findall(text)
        for name in names:
            if name not in self._values:
                self._problem(place, f"`{{{name}}}` has no value in variant {self._variant}")
        if re.search(r"[{}]", PLACEHOLDER.sub("", NAMED.sub("", text))):
            self._problem(place, "holds a brace that is no `{placeholder}`")
        whole = PLACEHOLDER.fullmatch(text)
        if typed and whole and whole[1] in self._values:
            return self._values[whole[1]]
        return PLACEHOLDER.sub(lambda m: _as_text(self._values.get(m[1], "")), text)

    def _problem(self, place: Place, sentence: str) -> None:
        self.problems.append(self._source.problem(place, sentence))


def _as_text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
