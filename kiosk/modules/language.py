"""Rules for French texts that need no list of known words, and the words that are not used.

Sources: RLS (règles pour une langue simple), FALC practice of 10 to 13 words a sentence, and the
house's own list in `assets/modules/words/`. Texts have a voice: `machine` (never says « je »),
`button` (may say « je »: the person speaks), `world` (simulated documents, left authentic).

These rules run when content is checked and in tests, never at the learner's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk import assets
from kiosk.modules.yaml_nodes import read

Voice = Literal["machine", "button", "world"]

BEST_WORDS = 12
MOST_WORDS = 15
_NO_BREAK = "\u00a0\u202f"
# What is no prose: markup, placeholders, addresses, hours, operators of the mail search.
_MARKUP = re.compile(r"<[^<>]+>|&\w+;")
_FORMAL = re.compile(
    r"%L?\d+|%n|\{\w*\}|\w+://\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|example)\b|\d:\d+"
    r"|\b(?:de|objet):"
)
_QUOTED = re.compile(r"«[^»]*»")
_TITLES = re.compile(r"\b(MM?|Dr|Me)\. ")
_SENTENCE_END = re.compile(r"(?<=[.!?…])(?:[\u00a0\u202f]»)? +(?=[«A-ZÀ-Þ\d])")
_MARKS = (
    (re.compile(r";"), "holds `;`; make two sentences"),
    (re.compile(r"[()\[\]]"), "holds a bracket; make two sentences"),
    (re.compile(r"…|\.\.\."), "holds `…`; say the rest or stop"),
    (re.compile(r"[–—]|(?:^|\s)-(?=\s)"), "holds a dash; make two sentences"),
    (re.compile(r"%"), "holds `%`; say it with things, « 1 sur 4 »"),
    (re.compile(r"·"), "holds `·`; turn the sentence so that no gender is needed"),
    (re.compile(r"[“”\"]"), "wants « » as quotes"),
    (re.compile(r"'"), "wants the curly apostrophe ’"),
    (re.compile(r"\b\d{1,2}/\d{1,2}(/\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b"), "wants the date in words"),
    (re.compile(r"\b[1-9]\d{5,}\b"), "holds a number that is too large"),
    (re.compile(r"\b[A-ZÀ-Þ]{5,}\b"), "holds a word in capitals"),
    (re.compile(rf"(?:^|[^{_NO_BREAK}!?])[:!?»](?=\s|$)"), "wants a no-break space before : ! ? »"),
    (re.compile(rf"«(?![{_NO_BREAK}])"), "wants a no-break space after «"),
    (re.compile(r"\S  +\S|^\s|[ \t]$"), "holds a space too many"),
)
_I = re.compile(r"(?<![\w-])(?:je\b|j’)", re.IGNORECASE)
_YOU_ARE = (
    r"(?:vous (?:n’)?(?:êtes|serez|étiez|seriez)|êtes-vous|serez-vous|soyez|restez)"
    r"(?: (?:pas|bien|déjà|maintenant|très|toujours))? "
)


class _Entry(BaseModel):
    """Forms that are not used, and what to write instead."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    forms: list[str] = Field(min_length=1)
    instead: str
    exceptions: list[str] = Field(default=[], alias="except")


class _Words(BaseModel):
    """One file of `assets/modules/words/`; each has the sections that it needs."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
    banned: list[_Entry] = []
    after_you: list[_Entry] = []
    anywhere: list[_Entry] = []
    numbers: list[_Entry] = []


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of words that is not used, and the advice for it."""

    pattern: re.Pattern[str]
    exceptions: tuple[str, ...]
    advice: str

    def find(self, text: str) -> str | None:
        """What to mend, or None."""
        for kept in self.exceptions:
            text = re.sub(rf"\b{re.escape(kept)}\b", " ", text)
        found = self.pattern.search(text)
        return self.advice.format(found.group().strip()) if found else None


def _rule(entry: _Entry, before: str, advice: str) -> Rule:
    forms = "|".join(re.escape(f).replace(r"\ ", rf"[ {_NO_BREAK}]") for f in entry.forms)
    # A form may end in a mark (« attention ! »), after which no word boundary stands.
    pattern = rf"(?<![\w’-]){before}(?:{forms})(?!\w)" if before else _whole(forms)
    text = f"{advice}; write instead: {entry.instead}"
    return Rule(re.compile(pattern, re.IGNORECASE), tuple(entry.exceptions), text)


def _whole(forms: str) -> str:
    return rf"(?<![\w-])(?:{forms})(?![\w-])"


@cache
def rules(folder: Path) -> tuple[Rule, ...]:
    """The rules made of the word lists in `folder`.

    Raises ValueError with file and line when a list cannot be read.
    """
    result: list[Rule] = []
    for file in sorted(folder.glob("*.fr.yaml")):
        source, problems = read(file)
        if source is None or problems:
            raise ValueError("\n".join(map(str, problems)))
        words = _Words.model_validate(source.data)
        result += [_rule(e, "", "`{}` is not used") for e in words.banned]
        result += [_rule(e, _YOU_ARE, "`{}` needs the reader's gender") for e in words.after_you]
        result += [_rule(e, "", "`{}` needs a gender") for e in words.anywhere]
        result += [_rule(e, "", "`{}` wants digits") for e in words.numbers]
    return tuple(result)


def plain(text: str) -> str:
    """The words as they are read: markup, placeholders and the mnemonic `&` taken out."""
    text = _FORMAL.sub("0", _MARKUP.sub("", text))
    return re.sub(r"&(?=\w)", "", text)


def sentences(line: str) -> list[str]:
    """The sentences of one line. Courtesy titles (« M. Leroy ») end none."""
    return _SENTENCE_END.split(_TITLES.sub(r"\1_", line.strip(" ")))


def count_words(text: str) -> int:
    """Words between spaces that hold a letter or digit; « l’offre » counts as one."""
    return sum(any(c.isalnum() for c in word) for word in re.split(rf"[\s{_NO_BREAK}]+", text))


def lint(text: str, voice: Voice) -> list[str]:
    """What has to be mended in a text, one line of advice each; empty when it may be shown.

    Each sentence stands on its own line.
    """
    if voice == "world":
        return []
    return list(dict.fromkeys(_faults(plain(text), voice)))


def advise(text: str, voice: Voice) -> list[str]:
    """What would better be mended: sentences of more than 12 words, up to the stop at 15."""
    if voice == "world":
        return []
    counts = [count_words(s) for line in plain(text).split("\n") for s in sentences(line)]
    return [
        f"has a sentence of {n} words; {BEST_WORDS} read better"
        for n in counts
        if BEST_WORDS < n <= MOST_WORDS
    ]


def _faults(text: str, voice: Voice) -> Iterator[str]:
    for line in text.rstrip("\n").split("\n"):
        parts = sentences(line)
        if len(parts) > 1:
            yield "has several sentences on a line; give each its own"
        for sentence in parts:
            n = count_words(sentence)
            if n > MOST_WORDS:
                yield f"has a sentence of {n} words; {MOST_WORDS} at most"
        yield from (advice for pattern, advice in _MARKS if pattern.search(line))
        if voice == "machine" and _I.search(_QUOTED.sub("", line)):
            yield "says « je »; only a button speaks for the person"
        for rule in rules(assets.path("modules", "words")):
            found = rule.find(line)
            if found:
                yield found
