"""The plug is pulled at a random moment: what the screen confirmed is there, once.

Killing proves atomicity only; that it survives the power is shown in ``test_durability.py``.
"""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.clock import SystemClock, SystemIds
from kiosk.learning.drafts import unpack
from kiosk.learning.event import Event, Kind
from kiosk.learning.ports import Snapshot, Surnom, Welcome
from kiosk.storage.station import OpenStation, open_station
from kiosk.version import BUILT, VERSION
from kiosk.xapi.statement import decode, encode

ROUNDS = 20
CAMPAIGN_ROUNDS = 200
PATIENCE = 60.0
MARKER = b"ZEBRE"
ONE_ACT = 3
"""Facts that one act can bring about: a step met, the next one judged, a repair opened."""


@dataclass
class Life:
    """What a child told before it was killed."""

    events: list[UUID] = field(default_factory=list)
    saved: list[str] = field(default_factory=list)
    attached: list[str] = field(default_factory=list)
    """Ids of the files that were last shown as attached and kept."""
    activity: str = ""
    person: UUID | None = None
    code: str = ""


def live_and_die(folder: Path, seed: int, *who: str, after: str = "") -> Life:
    """Start a kiosk, let somebody work, kill it at a seeded random moment.

    ``after``: the moment comes once the screen confirmed this, `saved` or `attached`.
    """
    life = Life()
    living = threading.Event()
    reached = threading.Event()
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.kill_child", str(folder), str(seed), *who],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )

    def listen() -> None:
        assert child.stdout is not None
        for line in child.stdout:
            if not line.endswith(b"\n"):
                break
            said = json.loads(line)
            life.events += [UUID(id) for id in said.get("events", ())]
            life.saved += [said["saved"]] if "saved" in said else []
            life.attached = said.get("attached", life.attached)
            if after in said:
                reached.set()
            life.code = said.get("code", life.code)
            life.activity = said.get("activity", life.activity)
            life.person = UUID(said["person"]) if "person" in said else life.person
            if said.get("living"):
                living.set()

    listener = threading.Thread(target=listen)
    listener.start()
    try:
        assert living.wait(PATIENCE), "the child never came to life"
        assert not after or reached.wait(PATIENCE), f"nothing was {after}"
        moment = threading.Event()
        moment.wait(random.Random(seed).uniform(0.0, 1.2))  # the seeded moment itself
    finally:
        os.kill(child.pid, signal.SIGKILL)
        child.wait()
        listener.join()
        if child.stdout is not None:
            child.stdout.close()
    return life


def opened(folder: Path) -> OpenStation:
    return open_station(
        folder, SystemClock(), SystemIds(), program=VERSION, built=BUILT, encode=encode
    )


def own_words(text: str) -> str:
    """What was typed, without the quoted mail below."""
    return text.split("\n\nLe ")[0]


def assert_kept(events: Sequence[Event], before: set[UUID], life: Life, boot: UUID) -> None:
    """Everything confirmed is there, once; of what was not, at most one act's."""
    ids = [event.id for event in events]
    assert len(set(ids)) == len(ids), "an event is there twice"
    assert before | set(life.events) <= set(ids), "an event that the screen confirmed is missing"
    known = before | set(life.events)
    more = [e.sequence for e in events if e.id not in known and e.boot.id != boot]
    assert len(more) <= ONE_ACT, "more than one act that was not confirmed"
    assert more == list(range(more[0], more[0] + len(more))) if more else True


def grown_from(text: str, later: str) -> bool:
    """Whether every character of a text is in a later one, in the same order."""
    rest = iter(later)
    return all(character in rest for character in text)


def assert_text_kept(parked: Snapshot | None, life: Life) -> None:
    """What was last shown as « Enregistré » is there, perhaps with what came after it.

    No text is ever deleted, but what came after may stand in the middle, where the cursor was.
    """
    if not life.saved:
        return
    acts = json.loads(unpack(parked)[life.activity].state)["acts"]
    attached = {target for name, target, _ in acts if name == "attach"}
    assert set(life.attached) <= attached, "a file that was shown as attached is missing"
    fills = [own_words(text) for name, target, text in acts if (name, target) == ("fill", "body")]
    last = own_words(life.saved[-1]).strip()
    assert any(grown_from(last, fill) for fill in fills), last


def play_rounds(folder: Path, rounds: int) -> None:
    life = live_and_die(folder, 0)
    who = ("comet", "calm", life.code)
    before: set[UUID] = set()
    texts = files = 0
    for seed in range(1, rounds + 1):
        texts += len(life.saved)
        files += len(life.attached)
        station = opened(folder)
        try:
            found = station.reception.sign_in(Surnom("comet", "calm"), who[2])
            assert isinstance(found, Welcome)
            assert_kept(found.events, before, life, station.reception.boot.id)
            assert_text_kept(found.parked, life)
            station.reception.park(found.visit)
            before = {e.id for e in station.journal.events_of(found.visit.person)}
        finally:
            station.close()
        if seed < rounds:
            life = live_and_die(folder, seed, *who)
    assert texts > rounds / 2, "too little was saved to tell"
    assert files, "no file was attached"


@pytest.mark.timeout(400)
def test_a_named_visit_loses_nothing_that_the_screen_confirmed(tmp_path: Path) -> None:
    play_rounds(tmp_path / "data", ROUNDS)


@pytest.mark.campaign
@pytest.mark.timeout(3600)
def test_a_named_visit_loses_nothing_two_hundred_times(tmp_path: Path) -> None:
    play_rounds(tmp_path / "data", CAMPAIGN_ROUNDS)


@pytest.mark.timeout(200)
def test_a_nameless_visit_leaves_one_line_of_the_station(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    for seed in range(3):
        life = live_and_die(folder, 100 + seed, "nameless", after="saved")
        assert life.saved, "nothing was typed before the cut"
        assert life.person is not None
        station = opened(folder)
        try:
            assert station.journal.events_of(life.person) == ()
            events = [decode(w.statement) for w in station.journal.waiting(1000)]
            left = [e for e in events if e.fact.kind is not Kind.BOOT]
            assert len(left) == seed + 1, "one line a nameless visit"
            assert all(e.fact.person is None for e in left)
        finally:
            station.close()
        for file in folder.rglob("*"):
            if file.is_file():
                content = file.read_bytes()
                assert MARKER not in content, file.name
                assert str(life.person).encode() not in content, file.name
                assert life.person.bytes not in content, file.name
