"""A CV and an ad on one desk: what changes, what is refused, and the way back."""

import pytest

from kiosk.modules.cv.offer_ad import Ad, ad_of, runs
from kiosk.modules.cv.offer_desk import Desk
from kiosk.modules.cv.offer_lines import Line, line_of

LINES = (
    Line("name", "name", "Nom", "Lina Traoré"),
    Line("title", "title", "Titre", "Cherche du travail"),
    Line("w1", "work", "2022", "Regarder"),
    Line("w2", "work", "2024", "Aider"),
    Line("school", "school", "Formation", "CAP"),
)


def ad() -> Ad:
    known = {"id": "sales", "name": "vente", "forms": ["vente"]}
    lacking = {"id": "b", "name": "permis B", "forms": ["permis b"], "question": "« Le permis ? »"}
    lines = ["Vente le matin.", "Permis B demandé."]
    return ad_of({"title": "Annonce", "lines": lines, "known": [known], "lacking": [lacking]})


def test_experiences_move_below_what_is_fixed() -> None:
    desk = Desk(LINES)
    desk.shift("w2", -1)
    assert desk.page.order == ("name", "title", "w2", "w1", "school")
    desk.put("school", "w2")
    assert desk.page.order == ("name", "title", "school", "w2", "w1")
    desk.put("school", "")
    assert desk.movable == ("w2", "w1", "school")
    for line, by in (("name", 1), ("w2", -1), ("school", 1), ("none", 1)):
        with pytest.raises(ValueError, match=line):
            desk.shift(line, by)
    for line, before in (("title", "w1"), ("w1", "title"), ("w1", "w1")):
        with pytest.raises(ValueError, match="cannot go"):
            desk.put(line, before)
    with pytest.raises(ValueError, match="nothing changes"):
        desk.put("w1", "school")


def test_a_line_is_taken_off_and_put_back() -> None:
    desk = Desk(LINES)
    desk.take_off("w1")
    assert desk.page.shown == ("name", "title", "w2", "school")
    with pytest.raises(ValueError, match="nothing changes"):
        desk.take_off("w1")
    desk.put_back("w1")
    assert desk.page.off == frozenset()
    with pytest.raises(ValueError, match="stays"):
        desk.take_off("title")


def test_words_typed_in_one_go_are_taken_back_at_once() -> None:
    desk = Desk(LINES)
    for text in ("V", "Ve", "Vente"):
        desk.write("title", text)
    desk.rest()
    desk.write("title", "Vente et accueil")
    desk.undo()
    assert desk.page.text("title") == "Vente"
    desk.undo()
    assert desk.page.text("title") == "Cherche du travail"
    assert not desk.undoable
    with pytest.raises(ValueError, match="nothing"):
        desk.undo()
    with pytest.raises(ValueError, match="not written"):
        desk.write("school", "Bac")


def test_the_marker_is_laid_and_taken_off() -> None:
    desk, found = Desk(LINES), ad()
    desk.mark(found.words_of("0 0"))
    assert [keyword.id for keyword in found.found(desk.page.marks)] == ["sales"]
    desk.mark(found.words_of("4 5"))
    assert found.with_marks(desk.page.marks, "[", "]") == (
        "[Vente] le matin.",
        "Permis [B demandé].",
    )
    desk.unmark(found.words_of("0 2"))
    assert desk.page.marks == {4, 5}
    desk.undo()
    assert desk.page.marks == {0, 4, 5}


def test_an_act_names_words_of_one_line() -> None:
    found = ad()
    assert found.count == 6
    assert found.words_of("3 5") == {3, 4, 5}
    for target in ("2 3", "4 3", "6 6", "x", ""):
        with pytest.raises(ValueError, match="no words"):
            found.words_of(target)
    assert runs("un deux trois", {0, 2}) == [(0, 2), (8, 13)]


def test_an_ad_says_what_it_asks_for() -> None:
    row = {"title": "Annonce", "lines": ["Vente"], "lacking": []}
    with pytest.raises(ValueError, match="does not say till"):
        ad_of({**row, "known": [{"id": "till", "name": "caisse", "forms": ["caisse"]}]})


def test_a_line_is_written_whole() -> None:
    with pytest.raises(ValueError, match="write"):
        line_of({"id": "w1", "part": "work", "head": "2024"})
    with pytest.raises(ValueError, match="no part"):
        line_of({"id": "w1", "part": "job", "head": "2024", "text": ""})
