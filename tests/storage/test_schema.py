"""The tables on disk: made by numbered steps, known word for word, old ones still opened.

After a wanted change of schema: ``python -m tests.storage.test_schema`` writes the snapshot anew.
"""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from kiosk.learning.event import Kind
from kiosk.learning.ports import Welcome
from kiosk.storage import tables
from kiosk.storage.database import Database
from kiosk.storage.recovery import FILE_NAME
from kiosk.storage.schema import STEPS, migrate, version
from tests.storage.workshop import COMET, WAVE, Workshop

SNAPSHOT = Path(__file__).with_name("schema.sql")
SAMPLES = sorted((Path(__file__).parents[1] / "old_formats").glob("schema-*"))


def written(path: Path) -> str:
    """Everything that the schema of a file says."""
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
        ).fetchall()
        number = file.execute("PRAGMA user_version").fetchone()[0]
    return f"-- schema {number}\n" + "".join(f"{sql.strip()};\n" for (sql,) in rows)


def shape(file: sqlite3.Connection) -> dict[str, object]:
    """Columns, keys and indexes of every table."""
    names = [
        name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    return {
        name: {
            "columns": sorted(row[1:] for row in file.execute(f"PRAGMA table_info({name})")),
            "indexes": sorted(
                (row[2], *(c[2] for c in file.execute(f"PRAGMA index_info({row[1]})")))
                for row in file.execute(f"PRAGMA index_list({name})")
            ),
            "foreign": [row[2:5] for row in file.execute(f"PRAGMA foreign_key_list({name})")],
        }
        for name in names
    }


def test_the_schema_is_the_one_that_was_agreed(workshop: Workshop) -> None:
    assert written(workshop.folder / FILE_NAME) == SNAPSHOT.read_text()


def test_the_classes_describe_the_tables_on_disk(workshop: Workshop, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'classes.db'}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    with (
        closing(sqlite3.connect(tmp_path / "classes.db")) as classes,
        closing(sqlite3.connect(workshop.folder / FILE_NAME)) as disk,
    ):
        assert shape(classes) == shape(disk)
    assert {row.name for row in (tables.EVENT, tables.SEALED)} <= set(SQLModel.metadata.tables)


def test_every_released_schema_has_its_sample() -> None:
    assert [folder.name for folder in SAMPLES] == [f"schema-{n + 1}" for n in range(len(STEPS))]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda folder: folder.name)
def test_a_data_folder_of_every_released_schema_still_opens(sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    shutil.copytree(sample, folder)
    codes = json.loads((sample / "codes.json").read_text())
    pc = Workshop(folder)
    comet = pc.comes_back(COMET, codes["comet"])
    assert comet.parked is not None
    assert comet.parked.state == b"Bonjour Madame Faure"
    assert [e.fact.success for e in comet.events if e.fact.kind is Kind.STEP] == [False, True]
    wave = pc.comes_back(WAVE, codes["wave"])
    assert any(e.fact.level == 3 for e in wave.events)
    assert pc.station.reception.boot.number == 2
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        assert file.execute("SELECT count(*) FROM tombstone").fetchone() == (2,)
    assert "-- schema 1\n" in written(folder / FILE_NAME) or len(STEPS) > 1
    pc.goes_home()


def test_a_card_of_the_second_schema_still_opens(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    sample = SAMPLES[1]
    shutil.copytree(sample, folder)
    held = json.loads((sample / "codes.json").read_text())
    pc = Workshop(folder)
    for proof in ("card", "qr"):
        opened = pc.station.reception.open_card(held[proof])
        assert isinstance(opened, Welcome)
        assert opened.visit.surnom == COMET
        assert opened.parked is None
    pc.goes_home()


def test_steps_are_played_once_and_in_order(tmp_path: Path) -> None:
    one, two = ["CREATE TABLE a (x)"], ["ALTER TABLE a ADD COLUMN y", "INSERT INTO a VALUES (1, 2)"]
    database = Database(tmp_path / "x.db")
    migrate(database, [one])
    migrate(database, [one, two])
    migrate(database, [one, two])
    with database.reading() as connection:
        assert version(connection) == 2
        assert connection.exec_driver_sql("SELECT * FROM a").all() == [(1, 2)]
    database.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    one, two = ["CREATE TABLE a (x)"], ["DROP TABLE a", "a slip of the pen"]
    database = Database(tmp_path / "x.db")
    migrate(database, [one])
    with pytest.raises(Exception, match="syntax error"):
        migrate(database, [one, two])
    with database.reading() as connection:
        assert version(connection) == 1
        assert connection.exec_driver_sql("SELECT * FROM a").all() == []
    database.close()


def _write_snapshot() -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        pc = Workshop(Path(folder) / "data")
        SNAPSHOT.write_text(written(pc.folder / FILE_NAME))
        pc.goes_home()


if __name__ == "__main__":
    _write_snapshot()
