"""The files of the spelling: small tables that people wrote or made (`assets/spelling/`)."""

from collections.abc import Iterator

from kiosk import assets


def folder() -> str:
    """Where the dictionary lies, as `fr.aff` and `fr.dic`."""
    return str(assets.path("spelling"))


def own_words() -> list[str]:
    """Words of CVs and of work, known to the spelling and preferred in its suggestions."""
    return list(_lines("words.txt"))


def reformed_words() -> Iterator[tuple[str, str]]:
    """Words of the spelling of 1990, each with a known word that is inflected alike."""
    for line in _lines("spelling-1990.txt"):
        word, _, example = line.partition("/")
        yield word, example


def frequent_slips() -> dict[str, str]:
    """What young writers often write, and what they mean."""
    return dict(line.split("\t") for line in _lines("slips.txt"))


def forms() -> Iterator[tuple[str, int]]:
    """The commonest forms of French with their count in a thousand million words."""
    for line in _lines("forms.tsv"):
        form, _, count = line.partition("\t")
        yield form, int(count)


def _lines(name: str) -> Iterator[str]:
    """Lines of one table, without remarks."""
    with assets.path("spelling", name).open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                yield line.rstrip("\n")
