"""A text with looks: what each edit makes of it, and how many pages it takes."""

import pytest

from kiosk.learning import rich_edits as edits
from kiosk.learning.rich_layout import count_lines, lay, page_count, text_width
from kiosk.learning.rich_places import Place, place_of, short, span_of
from kiosk.learning.rich_spans import looks_in, whole, without_end, word_or
from kiosk.learning.rich_text import Document, Look, Run, Stop
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.writer import Writer, document_of, stops_of, stops_words
from kiosk.learning.writer_acts import apply, offers


def text(*lines: str, **look: object) -> Document:
    """A text of these lines, named a, b, c..."""
    rows = [{"id": "abcdefghij"[n], "text": line, **look} for n, line in enumerate(lines)]
    return document_of(rows, {})


def lines(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def long_text(count: int, **look: object) -> Document:
    rows = [{"id": f"p{n}", "text": "Une ligne de texte", **look} for n in range(count)]
    return document_of(rows, {})


def test_typing_keeps_the_looks_of_the_letters_that_stay() -> None:
    document = text("Vente en boutique")
    bold = edits.set_bold(document, span_of(document, "a:9..a:17"), True)
    typed = edits.write(bold, "a", "Vente en petite boutique de fleurs")
    assert typed.paragraph("a").runs == (
        Run("Vente en petite ", Look()),
        Run("boutique de fleurs", Look(bold=True)),
    )


def test_enter_and_backspace_are_each_other_s_way_back() -> None:
    document = text("Vente, 2025", "Accueil")
    two = edits.split(document, Place("a", 5))
    assert lines(two) == ["Vente", ", 2025", "Accueil"]
    assert two.paragraphs[1].id == "n1"
    assert lines(edits.join(two, "n1")) == lines(document)
    with pytest.raises(ValueError, match="before"):
        edits.join(two, "a")


def test_after_a_title_comes_plain_text() -> None:
    document = edits.set_style(text("Formation"), span_of(text("Formation"), "a"), "section")
    after = edits.split(document, Place("a", 9))
    assert [p.style for p in after.paragraphs] == ["section", "text"]
    assert after.paragraphs[1].mark == Look(size=11)


def test_a_blank_line_that_is_joined_leaves_the_line_that_says_something() -> None:
    document = text("", "Formation")
    styled = edits.set_style(document, span_of(document, "b"), "section")
    one = edits.join(styled, "b")
    assert lines(one) == ["Formation"]
    assert one.paragraphs[0].style == "section"


def test_what_is_erased_over_several_lines_becomes_one() -> None:
    document = text("Accueil", "Caisse", "Rayon")
    assert lines(edits.erase(document, span_of(document, "a:4..c:2"))) == ["Accuyon"]
    assert lines(edits.erase(document, span_of(document, "all"))) == [""]
    assert edits.erase(document, span_of(document, "a..b")).paragraphs[0].id == "a"


def test_a_list_takes_the_typed_sign_away_and_leaves_blank_lines() -> None:
    document = text("- Accueillir", "", "*  Ranger", "1) Compter", "2025 : stage")
    made = edits.set_list(document, span_of(document, "all"), "bullet")
    assert lines(made) == ["Accueillir", "", "Ranger", "Compter", "2025 : stage"]
    assert [p.list for p in made.paragraphs] == ["bullet", "none", "bullet", "bullet", "bullet"]


def test_a_style_gives_size_and_weight_and_leaves_the_font() -> None:
    document = text("Expérience", font="Comic Neue", size=20)
    made = edits.set_style(document, span_of(document, "a"), "section")
    assert made.paragraphs[0].looks() == (Look("Comic Neue", 14, bold=True),)


def test_pasted_lines_become_paragraphs() -> None:
    document = text("Avant après")
    made = edits.insert(document, place_of(document, "a:6"), "un\ndeux\ntrois ")
    assert lines(made) == ["Avant un", "deux", "trois après"]


@pytest.mark.parametrize("words", ["z", "a:99", "b..a", "a:3..a:1", "a:x"])
def test_places_that_are_nowhere_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"no p|the end"):
        span_of(text("Accueil", "Caisse"), words)


def test_spans_are_written_as_short_as_they_can() -> None:
    document = text("Accueil", "Caisse", "Rayon")
    for words in ("all", "a", "b..c", "a:2..b:1", "a:2..a:4"):
        assert short(document, span_of(document, words)) == words


def test_what_a_selection_means() -> None:
    document = text("Garde de 2 enfants", "Caisse", "Rayon")
    line = span_of(document, "a:3..b:0")
    assert str(without_end(document, line)) == "a:3..a:18"
    assert short(document, whole(document, span_of(document, "a:3..b:2"))) == "a..b"
    assert str(word_or(document, span_of(document, "a:7..a:7"))) == "a:6..a:8"
    assert word_or(document, line) == line
    bold = edits.set_bold(document, span_of(document, "a:0..a:5"), True)
    assert [look.bold for look in looks_in(bold, span_of(bold, "a..b"))] == [True, False, False]


def test_stops_are_words_and_back() -> None:
    assert stops_of("right 170 left 40") == (Stop(170, "right"), Stop(40, "left"))
    assert stops_words(stops_of("right 170 left 40")) == "left 40 right 170"
    for wrong in ("left", "left x", "middle"):
        with pytest.raises(ValueError, match="stops"):
            stops_of(wrong)


# -- pages -------------------------------------------------------------------------------------


def test_smaller_letters_and_narrower_margins_take_fewer_pages() -> None:
    document = long_text(45, size=14)
    assert page_count(document) == 2
    everything = span_of(document, "all")
    assert page_count(edits.set_size(document, everything, 10)) == 1
    narrow = document
    for side in ("top", "bottom"):
        narrow = edits.set_margin(narrow, side, 5)
    assert lay(narrow)[-1].page <= lay(document)[-1].page
    assert [laid.page for laid in lay(document)].index(1) < 60


def test_a_paragraph_is_not_cut_by_the_end_of_a_page() -> None:
    long = "Un texte qui prend plusieurs lignes sur la page. " * 6
    document = document_of([{"id": f"p{n}", "text": long} for n in range(20)], {})
    laid = lay(document)
    assert laid[0].lines > 2
    firsts = [each for each in laid if each.top == 0]
    assert len(firsts) == page_count(document) > 1


def test_one_paragraph_longer_than_a_page_goes_on() -> None:
    document = text("mot " * 6000)
    assert page_count(document) > 2


def test_bold_and_wider_fonts_need_more_lines() -> None:
    words = "Accueillir les clients, ranger les rayons, tenir la caisse et compter le stock " * 2
    plain = text(words).paragraphs[0]
    mono = text(words, font="Atkinson Hyperlegible Mono").paragraphs[0]
    width = text_width(text("a").margins)
    assert count_lines(plain, width) < count_lines(mono, width)


def test_a_right_stop_keeps_a_date_on_the_line() -> None:
    width = text_width(text("a").margins)
    row = {"id": "a", "text": "Vente en boutique\t2025", "stops": "right 170"}
    assert count_lines(document_of([row], {}).paragraphs[0], width) == 1


# -- the program -------------------------------------------------------------------------------


def test_all_that_is_typed_in_a_row_is_one_change() -> None:
    writer = Writer(text("Vente"))
    for typed in ("Vente ", "Vente e", "Vente en boutique"):
        apply(writer, Act("fill", "doc/a", typed))
    apply(writer, Act("undo"))
    assert lines(writer.document) == ["Vente"]
    apply(writer, Act("redo"))
    assert lines(writer.document) == ["Vente en boutique"]
    apply(writer, Act("fill", "doc/a", "Caisse"))
    assert not writer.redoable


def test_replaying_the_last_fill_gives_the_same_text_as_all_of_them() -> None:
    live, replayed = Writer(text("Vente en gros")), Writer(text("Vente en gros"))
    for writer in (live, replayed):
        apply(writer, Act("bold", "a:9..a:13", "on"))
    for typed in ("Vente en gro", "Vente en", "Vente en détail"):
        apply(live, Act("fill", "doc/a", typed))
    apply(replayed, Act("fill", "doc/a", "Vente en détail"))
    assert live.document == replayed.document


def test_what_cannot_be_done_changes_nothing() -> None:
    writer = Writer(text("Vente", "Caisse"))
    before = writer.document
    for act in (
        Act("font", "all", "Papyrus"), Act("size", "a", "400"), Act("size", "a", "grand"),
        Act("style", "z", "section"), Act("list", "a", "stars"), Act("margin", "left", "900"),
        Act("tabs", "a", "left 0"), Act("bold", "a", "maybe"), Act("undo"), Act("redo"),
        Act("join", "a"), Act("preview", "off"), Act("fill", "doc/z", "x"), Act("dance", "a"),
    ):  # fmt: skip
        with pytest.raises(NotOfferedError):
            apply(writer, act)
    assert writer.document == before
    assert not writer.undoable


def test_while_the_pages_are_looked_at_nothing_changes() -> None:
    writer = Writer(text("Vente"))
    apply(writer, Act("preview", "on"))
    assert [(offer.name, offer.target) for offer in offers(writer)] == [("preview", "off")]
    with pytest.raises(NotOfferedError):
        apply(writer, Act("size", "all", "12"))
    apply(writer, Act("preview", "off"))
    apply(writer, Act("size", "all", "12"))
    assert writer.previewed != writer.document


VALUES = {
    "style": "section", "font": "Literata", "size": "12", "bold": "on", "italic": "on",
    "list": "bullet", "align": "center", "tabs": "right 170", "margin": "15",
}  # fmt: skip


def test_every_offer_is_taken() -> None:
    writer = Writer(text("Vente", "- Caisse"))
    apply(writer, Act("size", "all", "12"))
    for offer in offers(writer):
        fresh = Writer(text("Vente", "- Caisse"))
        apply(fresh, Act("size", "all", "12"))
        apply(fresh, Act(offer.name, offer.target, VALUES.get(offer.name, "mot")))


def test_what_an_author_wrote_wrongly_is_told() -> None:
    for row in (
        {"id": "a"}, {"id": "a", "text": "x", "colour": "red"}, {"id": "a b", "text": ""},
        {"id": "a", "text": "x", "font": "Papyrus"}, {"id": "a", "text": "x", "style": "big"},
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r":"):
            document_of([row], {})
    with pytest.raises(ValueError, match="margins"):
        document_of([{"id": "a", "text": ""}], {"inside": 3})
