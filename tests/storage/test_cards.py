"""Coming back with a card: the path, never a draft; here, and where nobody has seen its owner."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.learning.card import QrCard, check_character, qr_text, read
from kiosk.learning.event import Kind
from kiosk.learning.ports import Card, Pause, Visit, Welcome
from kiosk.storage.errors import ClosedVisitError, StorageError
from kiosk.storage.keys import Letterbox, Locksmith, WrongKeyError, new_key
from kiosk.storage.recovery import FILE_NAME
from kiosk.xapi.statement import decode
from tests.learning.test_card import scanned
from tests.storage.test_sign_in import another
from tests.storage.workshop import COMET, WAVE, Workshop

DRAFT = "Bonjour Madame Faure"
LONG, SHORT = '{"acts":[["fill","body","Bonjour"]]}', '{"acts":[]}'


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Workshop]:
    """Another PC, which has seen nobody."""
    pc = Workshop(tmp_path / "elsewhere")
    yield pc
    pc.goes_home()


def a_youth_with_card(pc: Workshop) -> tuple[Visit, str, Card]:
    """Named, one activity finished, a card in hand."""
    visit, code = pc.a_named_youth_arrives()
    pc.begins(visit)
    pc.finishes(visit)
    return visit, code, pc.station.reception.card(visit)


def opened(pc: Workshop, text: str) -> Welcome:
    """What the card opens."""
    welcome = pc.station.reception.open_card(text)
    assert isinstance(welcome, Welcome)
    return welcome


def swapped(characters: str) -> str:
    """Two neighbours that differ, the wrong way round."""
    place = next(n for n in range(7) if characters[n] != characters[n + 1])
    return characters[:place] + characters[place + 1] + characters[place] + characters[place + 2 :]


def nobody_s(characters: str) -> str:
    """A well-formed card that was not given."""
    first = "2" if characters[0] != "2" else "3"
    body = first + "2" + characters[2:7]
    return body + check_character(body)


def test_the_next_day_a_reader_set_to_us_opens_the_path(workshop: Workshop) -> None:
    visit, _, card = a_youth_with_card(workshop)
    workshop.station.reception.end(visit)
    workshop.next_day()
    for text in (card.characters, scanned(card.characters), scanned(card.qr_text)):
        welcome = opened(workshop, text)
        assert welcome.visit.person == visit.person
        assert welcome.visit.surnom == COMET
        assert any(event.fact.level == 3 for event in welcome.events)
        workshop.station.reception.end(welcome.visit)


def test_a_station_that_has_never_seen_its_owner_opens_by_qr(
    workshop: Workshop, elsewhere: Workshop
) -> None:
    visit, _, card = a_youth_with_card(workshop)
    assert elsewhere.station.reception.open_card(card.characters) is None

    welcome = opened(elsewhere, scanned(card.qr_text))
    assert welcome.visit.person == visit.person
    assert welcome.visit.surnom == COMET
    assert not welcome.keeps
    elsewhere.begins(welcome.visit)
    elsewhere.finishes(welcome.visit, level=2)
    elsewhere.station.reception.end(welcome.visit)
    elsewhere.next_day()

    again = opened(elsewhere, card.characters)
    assert again.visit.person == visit.person
    assert any(event.fact.level == 2 for event in again.events)
    assert {event.fact.person for event in again.events} == {visit.person}


def test_results_that_arrived_before_their_owner_do_not_close_the_door(
    workshop: Workshop, elsewhere: Workshop
) -> None:
    visit, _, card = a_youth_with_card(workshop)
    statements = [waiting.statement for waiting in workshop.station.journal.waiting(100)]
    elsewhere.station.take_in(statements, decode)
    welcome = opened(elsewhere, card.qr_text)
    assert any(event.fact.level == 3 for event in welcome.events)
    assert welcome.visit.person == visit.person


def test_elsewhere_only_the_card_that_was_seen_first_opens(
    workshop: Workshop, elsewhere: Workshop
) -> None:
    visit, _, card = a_youth_with_card(workshop)
    elsewhere.station.reception.end(opened(elsewhere, card.qr_text).visit)
    forged = qr_text(visit.person, bytes(16), COMET)
    assert elsewhere.station.reception.open_card(forged) is None
    assert workshop.station.reception.open_card(forged) is None


def test_a_qr_code_proves_nothing_about_someone_who_has_no_card_here(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    assert workshop.station.reception.open_card(qr_text(visit.person, bytes(16), COMET)) is None


def test_a_card_opens_no_draft_and_loses_none(workshop: Workshop) -> None:
    visit, code, card = a_youth_with_card(workshop)
    workshop.begins(visit)
    workshop.types(visit, DRAFT)
    workshop.station.reception.park(visit)
    by_card = opened(workshop, card.qr_text)
    assert by_card.parked is None
    assert by_card.keeps
    workshop.station.reception.park(by_card.visit)
    by_code = workshop.comes_back(COMET, code)
    assert by_code.parked is not None
    assert by_code.parked.state == DRAFT.encode()


def test_a_card_says_that_something_waits_for_the_code(workshop: Workshop) -> None:
    visit, _, card = a_youth_with_card(workshop)
    workshop.station.reception.end(visit)
    by_card = opened(workshop, card.characters)
    assert not by_card.closed
    visit = by_card.visit
    workshop.begins(visit)
    workshop.types(visit, DRAFT)
    workshop.station.reception.park(visit)
    assert opened(workshop, card.characters).closed


def test_what_is_begun_again_by_card_does_not_take_the_place_of_the_text(
    workshop: Workshop,
) -> None:
    visit, code, card = a_youth_with_card(workshop)
    workshop.begins(visit)
    workshop.types(visit, LONG)
    workshop.station.reception.park(visit)
    by_card = opened(workshop, card.characters)
    workshop.begins(by_card.visit)
    workshop.types(by_card.visit, SHORT)
    workshop.station.reception.park(by_card.visit)
    by_code = workshop.comes_back(COMET, code)
    assert by_code.parked is not None
    assert by_code.parked.state == LONG.encode()


def test_what_is_left_open_in_a_visit_by_card_waits_for_the_code(workshop: Workshop) -> None:
    visit, code, card = a_youth_with_card(workshop)
    workshop.station.reception.end(visit)
    by_card = opened(workshop, card.characters)
    workshop.begins(by_card.visit)
    workshop.types(by_card.visit, DRAFT)
    workshop.loses_power()
    assert opened(workshop, card.characters).parked is None
    workshop.loses_power()
    by_code = workshop.comes_back(COMET, code)
    assert by_code.parked is not None
    assert by_code.parked.state == DRAFT.encode()


def test_a_letterbox_opens_for_its_code_only() -> None:
    wrap, key = new_key(), new_key()
    box = Letterbox.new(wrap)
    left = box.put(key, b"about")
    assert key not in left
    assert box.take(wrap, left, b"about") == key
    for other_wrap, other_left, about in (
        (new_key(), left, b"about"),
        (wrap, left[:-1] + bytes([left[-1] ^ 1]), b"about"),
        (wrap, left, b"another"),
        (wrap, b"", b"about"),
        (wrap, bytes(len(left)), b"about"),
    ):
        with pytest.raises(WrongKeyError):
            box.take(other_wrap, other_left, about)


def test_elsewhere_a_visit_by_card_keeps_no_draft(workshop: Workshop, elsewhere: Workshop) -> None:
    _, _, card = a_youth_with_card(workshop)
    visit = opened(elsewhere, card.qr_text).visit
    elsewhere.begins(visit)
    elsewhere.types(visit, DRAFT)
    elsewhere.loses_power()
    assert any(event.fact.kind is Kind.ACTIVITY for event in opened(elsewhere, card.qr_text).events)
    named, code = elsewhere.station.reception.name(opened(elsewhere, card.qr_text).visit, WAVE)
    elsewhere.station.reception.park(named)
    assert elsewhere.comes_back(WAVE, code).keeps


def test_a_new_card_replaces_the_old_one(workshop: Workshop) -> None:
    visit, _, old = a_youth_with_card(workshop)
    new = workshop.station.reception.card(visit)
    assert new.characters != old.characters
    for text in (old.characters, old.qr_text):
        assert workshop.station.reception.open_card(text) is None
    assert opened(workshop, new.characters).visit.person == visit.person


def test_changing_the_surnom_voids_the_card(workshop: Workshop) -> None:
    visit, _, old = a_youth_with_card(workshop)
    renamed, _ = workshop.station.reception.name(visit, WAVE)
    for text in (old.characters, old.qr_text):
        assert workshop.station.reception.open_card(text) is None
    assert workshop.station.reception.holdings(renamed).card is None
    new = workshop.station.reception.card(renamed)
    assert opened(workshop, new.qr_text).visit.surnom == WAVE


def test_my_data_counts_the_card(workshop: Workshop) -> None:
    visit, _, _ = a_youth_with_card(workshop)
    assert workshop.station.reception.holdings(visit).card == workshop.clock.now()


def test_the_card_of_an_erased_person_opens_nothing(workshop: Workshop) -> None:
    visit, _, card = a_youth_with_card(workshop)
    workshop.station.back_up()
    workshop.station.reception.erase(visit)
    for text in (card.characters, card.qr_text):
        assert workshop.station.reception.open_card(text) is None
    workshop.shuts_down()
    for path in [workshop.folder / FILE_NAME, *(workshop.folder / "backup").glob("*.db")]:
        with closing(sqlite3.connect(path)) as file:
            for table in ("card", "letterbox"):
                assert file.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    workshop.starts()
    assert workshop.station.reception.open_card(card.qr_text) is None


def test_a_backup_holds_the_card_and_no_letterbox(workshop: Workshop) -> None:
    visit, code, card = a_youth_with_card(workshop)
    workshop.station.reception.end(visit)
    workshop.station.back_up()
    workshop.shuts_down()
    (workshop.folder / FILE_NAME).unlink()
    workshop.starts()
    by_card = opened(workshop, card.characters)
    assert not by_card.keeps
    workshop.station.reception.end(by_card.visit)
    assert workshop.comes_back(COMET, code).keeps
    assert opened(workshop, card.characters).keeps


def test_erasing_reaches_backups_made_before_there_were_cards(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    sample = Path(__file__).parents[1] / "old_formats" / "schema-1"
    shutil.copytree(sample, folder)
    (folder / "backup").mkdir()
    shutil.copy(sample / FILE_NAME, folder / "backup" / "jalon-1.db")
    pc = Workshop(folder)
    visit, _, card = a_youth_with_card(pc)
    pc.station.reception.erase(visit)
    assert pc.station.reception.open_card(card.qr_text) is None
    assert (folder / "backup" / "jalon-1.db").exists()
    pc.goes_home()


def test_swapped_characters_are_a_slip_and_no_miss(workshop: Workshop) -> None:
    visit, _, card = a_youth_with_card(workshop)
    workshop.station.reception.end(visit)
    for _ in range(20):
        assert workshop.station.reception.open_card(swapped(card.characters)) is None
    assert opened(workshop, card.characters).visit.person == visit.person


def test_after_five_wrong_cards_the_sixth_waits_but_a_qr_code_opens(workshop: Workshop) -> None:
    visit, code, card = a_youth_with_card(workshop)
    for _ in range(5):
        assert workshop.station.reception.open_card(nobody_s(card.characters)) is None
    assert workshop.station.reception.open_card(card.characters) == Pause(60)
    assert workshop.tries(COMET, code) == Pause(60)
    assert opened(workshop, card.qr_text).visit.person == visit.person
    workshop.clock.passes(seconds=60)
    assert opened(workshop, card.characters).visit.person == visit.person


def test_cards_and_codes_share_their_misses(workshop: Workshop) -> None:
    _, code, card = a_youth_with_card(workshop)
    for _ in range(3):
        workshop.tries(COMET, another(code))
    for _ in range(2):
        workshop.station.reception.open_card(nobody_s(card.characters))
    assert workshop.station.reception.open_card(card.characters) == Pause(60)


def test_an_old_qr_code_scanned_again_and_again_keeps_nobody_out(workshop: Workshop) -> None:
    visit, code, old = a_youth_with_card(workshop)
    workshop.station.reception.card(visit)
    for _ in range(20):
        assert workshop.station.reception.open_card(old.qr_text) is None
    assert isinstance(workshop.tries(COMET, code), Welcome)


def test_every_try_derives_exactly_once(
    workshop: Workshop, elsewhere: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, _, card = a_youth_with_card(workshop)
    derived: list[str] = []
    derive = Locksmith.derive

    def counted(self: Locksmith, code: str, salt: bytes) -> object:
        derived.append(code)
        return derive(self, code, salt)

    monkeypatch.setattr(Locksmith, "derive", counted)
    forged = qr_text(uuid4(), bytes(16), COMET)
    tries = (card.characters, card.qr_text, nobody_s(card.characters), forged[:-1], forged, "", "A")
    for pc in (workshop, elsewhere):
        for tried in tries:
            derived.clear()
            pc.station.reception.open_card(tried)
            assert derived == [tried]


def test_nothing_of_a_card_is_in_any_file(workshop: Workshop) -> None:
    visit, _, card = a_youth_with_card(workshop)
    qr = read(card.qr_text)
    assert isinstance(qr, QrCard)
    workshop.station.reception.end(opened(workshop, card.qr_text).visit)
    workshop.station.reception.open_card(card.characters)
    workshop.station.back_up()
    assert workshop.files_holding(visit.person)  # what is searched can be found
    markers = [card.characters, card.qr_text, card.qr_text[-40:], qr.token.hex()]
    assert workshop.files_holding(*markers, *(m.lower() for m in markers)) == []
    files = [path for path in workshop.folder.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in files)
    assert not [path for path in files if qr.token in path.read_bytes()]


def test_a_nameless_visit_has_no_card(workshop: Workshop) -> None:
    visit = workshop.a_youth_arrives()
    with pytest.raises(StorageError):
        workshop.station.reception.card(visit)
    workshop.station.reception.end(visit)
    with pytest.raises(ClosedVisitError):
        workshop.station.reception.card(visit)


def test_with_another_site_secret_no_card_of_someone_known_opens(workshop: Workshop) -> None:
    _, _, card = a_youth_with_card(workshop)
    workshop.shuts_down()
    (workshop.folder / "keys" / "site.key").unlink()
    workshop.starts()
    for text in (card.characters, card.qr_text):
        assert workshop.station.reception.open_card(text) is None
