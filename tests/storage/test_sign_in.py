"""Coming back: one door, one text and one time for every failure."""

import sqlite3
from contextlib import closing
from pathlib import Path
from time import process_time

import pytest

from kiosk.learning.ports import Pause, Surnom, Welcome
from kiosk.learning.progress import standings
from kiosk.storage.codes import check_digit, of_slot
from kiosk.storage.errors import SurnomFullError
from kiosk.storage.keys import Cost, Locksmith
from kiosk.storage.recovery import FILE_NAME
from tests.storage.workshop import COMET, MAIL, WAVE, Workshop


def another(code: str) -> str:
    """A well-formed code that was not given."""
    number = f"{(int(code[:4]) + 1) % 10_000:04d}"
    return number + check_digit(number)


def slip(code: str) -> str:
    """The same code with its last digit wrong."""
    return code[:4] + str((int(code[4]) + 1) % 10)


def test_surnom_and_code_open_the_path(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.begins(visit)
    workshop.finishes(visit)
    workshop.station.reception.end(visit)

    welcome = workshop.comes_back(COMET, code)

    assert welcome.visit.person == visit.person
    assert welcome.visit.id != visit.id
    assert welcome.visit.surnom == COMET
    assert any(e.fact.level == 3 for e in welcome.events)
    assert welcome.parked is None


def test_codes_of_a_station_come_from_its_slice(data_dir: Path) -> None:
    pc = Workshop(data_dir, slot=5)
    codes = {pc.a_named_youth_arrives()[1] for _ in range(10)}
    assert codes <= set(of_slot(5))
    pc.goes_home()


def test_a_slot_that_nobody_chose_is_drawn_once(workshop: Workshop) -> None:
    _, first = workshop.a_named_youth_arrives()
    workshop.restarts()
    _, second = workshop.a_named_youth_arrives()
    assert int(first[:4]) % 16 == int(second[:4]) % 16


def test_two_persons_with_one_surnom_never_have_one_code(data_dir: Path) -> None:
    pc = Workshop(data_dir, slot=0)
    codes = [pc.a_named_youth_arrives()[1] for _ in range(30)]
    assert len(set(codes)) == 30
    pc.goes_home()


def test_a_full_surnom_is_not_offered(data_dir: Path) -> None:
    pc = Workshop(data_dir, slot=0)
    locksmith = Locksmith((data_dir / "keys" / "site.key").read_bytes())
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as file:
        rows = [
            (f"{n:032x}", "comet", "calm", locksmith.lookup(COMET, code))
            for n, code in enumerate(of_slot(0))
        ]
        file.executemany(
            "INSERT INTO sign_in VALUES (?, ?, ?, ?, zeroblob(16), zeroblob(32), 'a', 1)", rows
        )
        file.commit()
    assert pc.station.reception.full_surnoms() == {COMET}
    visit = pc.a_youth_arrives()
    with pytest.raises(SurnomFullError):
        pc.station.reception.name(visit, COMET)
    named, _ = pc.station.reception.name(visit, WAVE)
    assert named.surnom == WAVE
    pc.goes_home()


def test_every_failure_looks_the_same(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    assert workshop.tries(COMET, another(code)) is None
    assert workshop.tries(WAVE, code) is None
    assert workshop.tries(Surnom("comet", "nobody"), code) is None
    assert workshop.tries(COMET, slip(code)) is None


def test_every_try_derives_exactly_once(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, code = workshop.a_named_youth_arrives()
    derived: list[str] = []
    derive = Locksmith.derive

    def counted(self: Locksmith, code: str, salt: bytes) -> object:
        derived.append(code)
        return derive(self, code, salt)

    monkeypatch.setattr(Locksmith, "derive", counted)
    for tried in (code, another(code), slip(code), "", "abc"):
        derived.clear()
        workshop.tries(COMET, tried)
        assert derived == [tried]


def test_a_failure_takes_the_time_of_a_success(data_dir: Path) -> None:
    pc = Workshop(data_dir, cost=Cost(memory_kib=64 * 1024, passes=1, lanes=1))
    _, code = pc.a_named_youth_arrives()

    def time_of(surnom: Surnom, tried: str) -> float:
        start = process_time()  # Of this process: what else runs on the machine is no matter.
        pc.tries(surnom, tried)
        spent = process_time() - start
        pc.clock.passes(hours=1)  # So that no pause interferes.
        return spent

    times: dict[str, list[float]] = {"success": [], "wrong": [], "nobody": [], "slip": []}
    for _ in range(5):
        times["success"].append(time_of(COMET, code))
        times["wrong"].append(time_of(COMET, another(code)))
        times["nobody"].append(time_of(WAVE, code))
        times["slip"].append(time_of(COMET, slip(code)))
    # Without its derivation an answer takes less than a tenth; caches alone change it by a third.
    least = {name: min(spent) for name, spent in times.items()}
    assert max(least.values()) < 1.6 * min(least.values()), least
    pc.goes_home()


def test_a_slip_is_no_miss(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    for _ in range(20):
        assert workshop.tries(COMET, slip(code)) is None
    assert isinstance(workshop.tries(COMET, code), Welcome)


def test_after_five_misses_sign_in_waits_and_then_opens(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    for _ in range(5):
        assert workshop.tries(COMET, another(code)) is None
    assert workshop.tries(COMET, code) == Pause(60)
    workshop.clock.passes(seconds=30)
    assert workshop.tries(COMET, code) == Pause(30)
    workshop.clock.passes(seconds=30)
    assert isinstance(workshop.tries(COMET, code), Welcome)


def test_a_pause_never_keeps_a_newcomer_out(workshop: Workshop) -> None:
    for _ in range(5):
        workshop.tries(COMET, "00000")
    assert isinstance(workshop.tries(COMET, "00000"), Pause)
    visit, _ = workshop.a_named_youth_arrives()
    assert visit.surnom == COMET


def test_misses_outlive_a_cut_and_the_pause_begins_again(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    for _ in range(5):
        workshop.tries(COMET, another(code))
    workshop.clock.passes(seconds=40)
    workshop.loses_power()
    assert workshop.tries(COMET, code) == Pause(60)


def test_a_success_does_not_forget_the_misses_of_others(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    for _ in range(4):
        workshop.tries(COMET, another(code))
    workshop.comes_back(COMET, code)
    workshop.tries(COMET, another(code))
    assert workshop.tries(COMET, code) == Pause(60)


def test_after_an_exchange_this_station_s_own_opens(workshop: Workshop) -> None:
    mine, code = workshop.a_named_youth_arrives()
    with closing(sqlite3.connect(workshop.folder / FILE_NAME)) as file:
        # The same surnom and code, given by another station of the site.
        file.execute(
            "INSERT INTO sign_in SELECT ?, picture, adjective, lookup, salt, verify, ?, at_ms"
            " FROM sign_in",
            ("f" * 32, "e" * 32),
        )
        file.commit()
    assert workshop.comes_back(COMET, code).visit.person == mine.person


def test_two_strangers_with_one_code_need_a_card(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    with closing(sqlite3.connect(workshop.folder / FILE_NAME)) as file:
        file.execute("UPDATE sign_in SET station = ?", ("d" * 32,))
        file.execute(
            "INSERT INTO sign_in SELECT ?, picture, adjective, lookup, salt, verify, ?, at_ms"
            " FROM sign_in",
            ("f" * 32, "e" * 32),
        )
        file.commit()
    assert workshop.tries(COMET, code) is None


def test_the_code_is_nowhere_on_the_disk(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    workshop.station.back_up()
    with closing(sqlite3.connect(workshop.folder / FILE_NAME)) as file:
        row = file.execute("SELECT * FROM sign_in").fetchone()
    assert not any(code in str(value) or code[:4] in str(value) for value in row[1:-1])


def test_with_another_site_secret_nobody_is_found(workshop: Workshop) -> None:
    _, code = workshop.a_named_youth_arrives()
    workshop.shuts_down()
    (workshop.folder / "keys" / "site.key").unlink()
    workshop.starts()
    assert workshop.tries(COMET, code) is None


def test_secrets_are_for_the_owner_account_only(workshop: Workshop) -> None:
    keys = workshop.folder / "keys"
    assert keys.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in keys.iterdir()} == {0o600}


def test_what_is_erased_at_the_end_is_not_said_to_be_open(workshop: Workshop) -> None:
    visit, code = workshop.a_named_youth_arrives()
    workshop.begins(visit)
    workshop.types(visit, "Bonjour")
    workshop.station.reception.end(visit)
    back = workshop.comes_back(COMET, code)
    assert back.parked is None
    assert standings(back.events)[MAIL].open_variant == ""
