"""What a French mail holds, judged by its structure: greeting, closing, day, hour, phone, name.

Never by spelling: words count when they are near enough, hours and numbers in any usual
writing. Functions take the learner's own words (`own_words`), not what a reply quotes.
The forms of politeness are those of professional mails in France ("Cordialement" in mails,
"je vous prie d'agréer" in letters: laposte.fr, findemploi.com).
"""

import re
from collections.abc import Iterable
from datetime import date, time
from difflib import SequenceMatcher

from kiosk.learning.folding import fold

NEAR = 0.8
"""How alike two words are (difflib ratio) for one to be a slip of the other."""

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
# The shortest clear form of each month.
_MONTHS = ("jan", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec")
# fmt: off
_HOURS = (
    "zero", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
    "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    "vingt",
)
# fmt: on

_H = r"(?:h(?![a-z])|heures?(?![a-z])|:)"

# The line above a quoted message, and the heads other programs put there.
_ATTRIBUTION = re.compile(r"^>*\s*(?:le|on)\b.*\d.*\s(?:a ecrit|wrote)\s*:?\s*$")
_HEAD = re.compile(
    r"^-{3,}\s*(?:message (?:transfere|d'origine|original)|forwarded message)\b|^_{10,}$"
)

_GREETINGS = ("bonjour", "bonsoir", "madame", "monsieur", "mesdames", "messieurs", "mademoiselle")
_GREETING_TITLES = frozenset({"mme", "mlle", "m.", "mr"})

_CLOSING_WORDS = (
    "cordialement",
    "respectueusement",
    "sincerement",
    "salutations",
    "courtoisement",
    "amicalement",
)
_CLOSING = re.compile(
    r"\bbonn?e (?:journ|soir|apr|fin de|sema|recep|contin)\w*|\bbon (?:week|courage|apr)\w*"
    r"|\bbien a vous\b|\ba vous\s*,?\s*$|\bau revoir\b|\bau plaisir\b|\ba (?:tres )?bientot\b"
    r"|\bveuillez (?:agreer|recevoir)\b|\bje vous prie d\s?'?\s?agreer\b"
    r"|\bdans l\s?'?\s?attente\b|\ben vous remerciant\b|\bmerci d\s?'?\s?avance\b"
    r"|\bavec mes remerciements\b"
    r"|(?:^\s*|[,.!]\s*|\bmerci (?:et )?)a (?:lundi|mardi|mercredi|jeudi|vendredi)\b(?!\s*\d)",
    re.MULTILINE,
)

_CONFIRMS = re.compile(
    r"\b(?:co[nm]+firm|valid)\w*"
    r"|\b(?:serai|suis|serais) (?:\w+ )?(?:la\b|au\b|a l|presen\w*|presan\w*|disponible|libre)"
    r"|\b(?:je |j')?(?:viendr|viens|vien\b|participer)\w*|\bma (?:presence|venue|participation)\b"
    r"|\b(?:c'?\s?est|bien) (?:note|bon|entendu|parfait|d'accord)\b|\bbien note\b|\bd'? ?accor\w*"
    r"|\bavec plaisir\b|\boui\b|\bsans probleme\b|\bconvien\w*|\b(?:me va|ca va) \w+"
    r"|\bje (?:peux|pourrai\w*) (?:bien |etre |venir|me )|\baccepte\b|\bcomptez sur moi\b"
    r"|\bpresente?s? (?:a|au|le|ce|jeudi|lundi|mardi|mercredi|vendredi)\b|\bj'y serai\b|\bok\b"
)
_DECLINES = re.compile(
    r"\bn(?:e |')?(?:\w+ )?(?:peux|pourrai\w*|serai\w*|suis|viendrai\w*|viens|confirme|souhaite)"
    r" (?:\w+ )?(?:pas|plus)\b"
    r"|\b(?:peux|pourrai\w*|serai\w*|viendrai\w*|viens|suis) (?:pas|plus)\b"
    r"|\bindisponible\b|\babsente?\b|\bempeche\w*|\bimpossible\b|\bannul\w+|\breport\w+"
)

_PHONE = re.compile(
    r"(?<![\d+])(?:(?:\+|00)\s?33[\s.\-]*(?:\(0\)[\s.\-]*)?|0)([1-9](?:[\s.\-/_]{0,2}\d){8})(?!\d)"
)

# Abbreviations of text messages, as whole words. Those of office life (RDV, svp, tél) are not.
# fmt: off
_SMS = frozenset((
    "slt", "salu", "slu", "bjr", "bsr", "dsl", "stp", "pk", "pq", "pcq", "bcp", "tkt", "mdr",
    "lol", "ptdr", "jpp", "tt", "ts", "bn", "vs", "ns", "ds", "pr", "qd", "dac", "dacc", "oki",
    "oklm", "wesh", "wsh", "yo", "mrc", "mrci", "mci", "tjr", "tjrs", "tjs", "ojd", "ajd", "auj",
    "chui", "chuis", "a+", "2m1", "a2m1", "2main", "jtm", "biz", "keske", "nn", "nrv", "osef",
    "askip",
))
# fmt: on
_SMS_I = re.compile(r"j[bcdfghklmnpqrstvwxz][a-z]*")
_SMS_LETTERS = frozenset("cgt")
_TOKEN = re.compile(r"[a-z0-9]+(?:['+-][a-z0-9]*)*")
# « c est » lacks an apostrophe, which is spelling; « C. Faure » and « T : 06… » are no verbs.
_NO_VERB = re.compile(r"\s*[.:]|\s+(?:est|etait|ete|ai|avais|aurai|es|as)\b")

_SORRY = re.compile(r"\bexcus\w*|\bdesole\w*|\bpardon\w*|\bnavre\w*|\bconfus\w*|\bregret\w*")

_FILE = re.compile(
    r"\bc\.?v\.?\b|\bcurriculum\b|\bpieces? ?-?jointes?\b|\bpj\b|\bci-? ?joints?\b|\bjoints?\b"
    r"|\bfichiers?\b"
)

_PLACEHOLDER = re.compile(
    r"\[[^\]\n]{1,60}\]|\{[^}\n]{1,60}\}|<[^<>@\n]{2,60}>|_{3,}|\bx{2,}\b|\bprenom nom\b"
    r"|\(votre [^)\n]{2,40}\)"
)


def own_words(body: str) -> str:
    """A mail's text without what it quotes.

    Lines that start with ``>`` never count. After « Le … a écrit : » nothing counts, unless the
    quoted lines there are marked with ``>``: then what stands between or below them was written
    by the sender.
    """
    lines = body.replace("\r\n", "\n").split("\n")
    for place, line in enumerate(lines):
        folded = fold(line.strip())
        if _HEAD.match(folded):
            return "\n".join(_unquoted(lines[:place])).strip()
        if _ATTRIBUTION.match(folded):
            rest = lines[place + 1 :]
            marked = any(later.startswith(">") for later in rest)
            own = _unquoted(lines[:place]) + (own_words("\n".join(rest)).split("\n") * marked)
            return "\n".join(own).strip()
    return "\n".join(_unquoted(lines)).strip()


def greets(text: str) -> bool:
    """It starts with a polite greeting, in one of its first two lines."""
    lines = [line for line in fold(text).split("\n") if line.strip()]
    for line in lines[:2]:
        words = re.findall(r"[a-z.']+", line)[:2]
        if any(word in _GREETING_TITLES for word in words[:1]):
            return True
        if any(_near(word.rstrip("."), _GREETINGS) for word in words):
            return True
    return False


def closes(text: str) -> bool:
    """It has a closing formula."""
    folded = fold(text)
    if _CLOSING.search(folded):
        return True
    return any(_near(word, _CLOSING_WORDS) for word in re.findall(r"[a-z]{7,}", folded))


def signed_off(text: str) -> tuple[str, ...]:
    """The lines from the last closing formula on: formula, name, number. Empty without one."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    ends = [place for place, line in enumerate(lines) if closes(line)]
    return tuple(lines[ends[-1] :]) if ends else ()


def confirms(text: str) -> bool:
    """One sentence of it says yes, and does not say no."""
    parts = re.split(r"[.!?\n;]+", fold(text))
    return any(_CONFIRMS.search(part) and not _DECLINES.search(part) for part in parts)


def says_day(text: str, day: date) -> bool:
    """It names the day by its weekday or date; not when both stand together and differ."""
    folded = fold(text)
    right = WEEKDAYS[day.weekday()]
    named = _weekdays(folded)
    months = re.findall(rf"(?<!\d)0?{day.day}(?:er)?\s*({'|'.join(_MONTHS)})", folded)
    if months and _MONTHS[day.month - 1] not in months:
        return False
    if any(number == day.day and weekday != right for weekday, number in named):
        return False
    return any(w == right and n in (0, day.day) for w, n in named) or _says_date(folded, day)


def says_hour(text: str, hour: time) -> bool:
    """It names the hour: 14 h, 14h00, 14:00, 14 heures, 2 h de l'après-midi, quatorze heures."""
    folded = fold(text)
    minutes = (
        rf"\s?{hour.minute:02}\b"
        if hour.minute
        else r"\s?(?:00\b|(?!\s?(?:\d|et (?:demi|quart)|moins)))"
    )
    if hour.minute == 30:
        minutes = r"(?:\s?30\b|\s?et demie?\b)"
    names = [rf"0?{hour.hour}"]
    if hour.hour < len(_HOURS):
        names.append(rf"{_HOURS[hour.hour]}")
    which = "|".join(names)
    if re.search(rf"(?<![\d:.,])(?:{which})\s?{_H}{minutes}", folded):
        return True
    if hour.hour > 12:
        small = rf"(?:0?{hour.hour - 12}|{_HOURS[hour.hour - 12]})"
        late = r"\s?(?:de l'?\s?apres|de l'?\s?aprem|du soir)"
        return bool(re.search(rf"(?<![\d:.,])\b{small}\s?{_H}{minutes}{late}", folded))
    return False


def phones(text: str) -> tuple[str, ...]:
    """French phone numbers in it, as ten digits, in any spacing and with or without +33."""
    return tuple("0" + re.sub(r"\D", "", found) for found in _PHONE.findall(fold(text)))


def names(text: str, first: str, last: str) -> bool:
    """It holds the first and the last name, in any order."""
    words = re.findall(r"[a-z]+", fold(text))
    return all(
        any(alike(word, part) for word in words)
        for name in (first, last)
        for part in re.findall(r"[a-z]+", fold(name))
    )


def sms_words(text: str) -> tuple[str, ...]:
    """Abbreviations of text messages in it: slt, c, dsl, jsui…"""
    folded = fold(text)
    found = []
    for token in _TOKEN.finditer(folded):
        word, after = token.group(), folded[token.end() :]
        if word in _SMS or _SMS_I.fullmatch(word) or (word in _SMS_LETTERS and _verb(after)):
            found.append(word)
    if re.match(r"\W*cc\b", folded):
        found.append("cc")
    return tuple(found)


def apologises(text: str) -> bool:
    """It says sorry."""
    return bool(_SORRY.search(fold(text)))


def announces_file(text: str) -> bool:
    """It says that a file comes with it."""
    return bool(_FILE.search(fold(text)))


def sentence_count(text: str) -> int:
    """Sentences that say something: of three words or more, and no greeting or closing formula.

    A line counts as a sentence even when its full stop is missing.
    """
    parts = re.split(r"[.!?\n]+", text)
    return sum(_says_something(part) for part in parts)


def placeholders(text: str) -> tuple[str, ...]:
    """Parts of a model that were not filled in: [prénom], XX, ____."""
    return tuple(_PLACEHOLDER.findall(fold(text)))


def word_count(text: str) -> int:
    """Words between spaces that hold a letter or digit."""
    return sum(any(c.isalnum() for c in word) for word in text.split())


def _says_something(part: str) -> bool:
    words = [word for word in re.split(r"[\s']+", fold(part)) if any(c.isalpha() for c in word)]
    polite = closes(part) or (greets(part) and len(words) <= 4)
    return len(words) >= 3 and not polite


def _verb(after: str) -> bool:
    """A lone c, g or t followed by this stands for c’est, j’ai, t’es."""
    return not _NO_VERB.match(after)


def _unquoted(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if not line.startswith(">")]


def _near(word: str, models: Iterable[str]) -> bool:
    return any(alike(word, model) for model in models)


def alike(word: str, model: str) -> bool:
    """The same folded word but for a slip; short words must be the same."""
    if word == model:
        return True
    if min(len(word), len(model)) < 5 or abs(len(word) - len(model)) > 2:
        return False
    return SequenceMatcher(None, word, model).ratio() >= NEAR


def _weekdays(folded: str) -> list[tuple[str, int]]:
    """(weekday, number right after it or 0) of each weekday named, slips included."""
    pattern = r"\b([a-z]{4,9})\b(?:\s+(?:le\s+)?(\d{1,2})(?!\s?(?:h|:|heure|\d)))?"
    return [
        (weekday, int(number or 0))
        for word, number in re.findall(pattern, folded)
        for weekday in WEEKDAYS
        if word == weekday or _slip_of_weekday(word, weekday)
    ]


def _slip_of_weekday(word: str, weekday: str) -> bool:
    if word[0] != weekday[0] or abs(len(word) - len(weekday)) > 1:
        return False
    return SequenceMatcher(None, word, weekday).ratio() >= NEAR


def _says_date(folded: str, day: date) -> bool:
    number = rf"(?<!\d)0?{day.day}"
    return bool(
        re.search(rf"{number}(?:er)?\s*{_MONTHS[day.month - 1]}", folded)
        or re.search(rf"{number}\s?[/.-]\s?0?{day.month}(?!\d)", folded)
        or re.search(rf"\ble\s+{number}(?:er)?\b(?!\s?(?:h|:|heure))", folded)
    )
