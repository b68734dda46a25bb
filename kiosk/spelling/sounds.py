"""How a French word sounds, roughly: who writes by ear writes another word of the same sound."""

import re
import unicodedata
from functools import lru_cache

VOWELS = "aeiouy"
LAST_E = re.compile("(?:[éèêë]e?|e(?=[rzt]))[rzts]*$")
"""A last vowel that is heard: `é`, `ée`, `er`, `ez`, `et`."""
# Letters without accents -> a sign for the sound, in this order. Capitals stand for several
# letters: A for `an`, I for `in`, O for `on`, U for `ou`, S for `ch`, N for `gn`, and E for a
# last `é`.
RULES = tuple(
    (re.compile(pattern), sign)
    for pattern, sign in (
        ("ph", "f"),
        ("sch|ch", "S"),
        ("gn", "N"),
        ("h", ""),
        ("(?<=[aeiouycp])tion", "ssion"),
        ("sc(?=[eiy])", "ss"),
        ("cc(?=[eiy])", "ks"),
        ("x(?=[aeiouy])", "ks"),
        ("c(?=[eiy])", "ss"),
        ("gu(?=[eiy])", "g"),
        ("ge(?=[aou])", "j"),
        ("g(?=[eiy])", "j"),
        ("qu?|ck|c|k", "k"),
        ("w", "v"),
        ("e?au(?![aeiouy])", "o"),
        ("ou", "U"),
        ("(?:ain|ein|in|im|yn|ym|aim)(?![aeiouynm])", "I"),
        ("ien(?=s?$)", "iI"),
        ("(?:an|am|en|em)(?![aeiouynm])", "A"),
        ("(?:on|om)(?![aeiouynm])", "O"),
        ("oeu|eu|oe", "e"),
        ("ai|ei|ay|ey", "e"),
        ("y", "i"),
        ("(?<=[aeiouUO])s(?=[aeiouUAIOE])", "z"),
        (r"([a-zA-Z])\1+", r"\1"),
        ("(?<=.)(?:es?|[stdxzp]+)$", ""),
    )
)


def plain(word: str) -> str:
    """Small letters without accents, ligatures in two letters, no hyphen and no apostrophe."""
    word = word.lower().replace("œ", "oe").replace("æ", "ae")
    apart = unicodedata.normalize("NFD", word)
    return "".join(sign for sign in apart if sign.isalpha())


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """The sound of a word; two words of one sound are spelt otherwise and heard alike."""
    heard = word.lower().replace("ç", "ss")
    begin = LAST_E.sub("", heard)
    end = "E" if len(begin) < len(heard) else ""
    heard = plain(begin) + end
    for pattern, sign in RULES:
        heard = pattern.sub(sign, heard)
    return heard
