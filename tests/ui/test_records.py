"""Saves that the disk refuses: none overtakes the end of its visit, none outlives it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import SystemClock, SystemIds
from kiosk.learning.ports import Snapshot, Surnom, Visit, Welcome
from kiosk.storage.errors import BadLuckError
from kiosk.storage.station import OpenStation, open_station
from kiosk.ui.records import Records
from kiosk.ui.work import Work
from kiosk.version import BUILT
from kiosk.xapi.statement import encode
from tests.storage.workshop import CHEAP, COMET


class Desk:
    """Records in the background, somebody who writes, and a program that holds the file."""

    def __init__(self, qtbot: QtBot, data_dir: Path) -> None:
        self.qtbot = qtbot
        self.data_dir = data_dir
        self.work = Work()
        self.records = Records(self.work, self._open, lambda p: isinstance(p, BadLuckError))
        self.bugs: list[Exception] = []
        self.work.trouble.connect(self.bugs.append)
        with qtbot.waitSignal(self.records.opened):
            self.records.open()
        named: list[tuple[Visit, str]] = []
        self.records.arrive(lambda visit: self.records.name(visit, COMET, named.append))
        qtbot.waitUntil(lambda: bool(named))
        self.visit, self.code = named[0]
        self.other = sqlite3.connect(
            data_dir / "jalon.db", isolation_level=None, check_same_thread=False
        )

    def _open(self) -> OpenStation:
        return open_station(
            self.data_dir, SystemClock(), SystemIds(),
            program="0.1.0", built=BUILT, encode=encode, cost=CHEAP,
        )  # fmt: skip

    def write(self, text: str) -> None:
        """Save a text."""
        draft = Snapshot(self.visit.id, UUID(int=7), "mailbox/mb4", "1", "C", text.encode())
        self.records.commit((), draft)

    def is_refused(self, text: str) -> None:
        """Save a text while the file is held; it waits, and is being tried again."""
        self.other.execute("BEGIN IMMEDIATE")
        with self.qtbot.waitSignal(self.records.saving_failed):
            self.write(text)
        self.records.retry()
        self.work.run(lambda: self.other.execute("ROLLBACK"))

    def found(self, surnom: Surnom) -> str:
        """The text that its owner finds again."""
        welcomes: list[object] = []
        self.records.sign_in(surnom, self.code, welcomes.append)
        self.qtbot.waitUntil(lambda: bool(welcomes))
        (welcome,) = welcomes
        assert isinstance(welcome, Welcome)
        return welcome.parked.state.decode() if welcome.parked else ""


@pytest.fixture
def desk(qtbot: QtBot, data_dir: Path) -> Iterator[Desk]:
    opened = Desk(qtbot, data_dir)
    yield opened
    opened.other.close()
    with qtbot.waitSignal(opened.work.busy_changed, check_params_cb=lambda busy: not busy):
        opened.records.close(lambda: None)
    opened.work.close()
    opened.work.deleteLater()


def test_a_visit_is_parked_only_once_its_refused_text_is_on_disk(desk: Desk) -> None:
    desk.write("first")
    desk.is_refused("second")
    parked: list[None] = []
    desk.records.park(desk.visit, parked.append)
    desk.qtbot.waitUntil(lambda: bool(parked))
    assert desk.found(COMET) == "second"
    assert desk.bugs == []
    assert not desk.records.failing


def test_a_refused_text_on_its_way_goes_with_its_visit(desk: Desk) -> None:
    desk.is_refused("never again")
    ended: list[None] = []
    desk.records.end(desk.visit, ended.append)
    desk.qtbot.waitUntil(lambda: bool(ended))
    assert not desk.records.failing
    desk.records.retry()
    assert desk.found(COMET) == ""
    assert desk.bugs == []
