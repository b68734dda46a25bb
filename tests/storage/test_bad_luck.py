"""Bad luck is told apart from bugs, nothing is lost or numbered twice, and work goes on after.

Full and read-only disks are real ones: small memory file systems in a mount namespace of their
own, because tests may run as root, whom no file mode stops.
"""

import errno
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.storage import visits
from kiosk.storage.errors import BadLuckError, Trouble, bad_luck, told_apart
from kiosk.storage.recovery import FILE_NAME
from tests.small_disk import needs_mounts, on_a_disk
from tests.storage.workshop import COMET, Workshop

PROGRAM = dedent(
    """
    import sys
    from pathlib import Path
    from tests.small_disk import fill, remount
    from tests.storage.workshop import *
    from kiosk.storage.errors import BadLuckError
    disk = Path(sys.argv[1])

    def told(act):
        try:
            act()
        except BadLuckError as problem:
            return problem.kind.value
        return "fine"
    """
)


def story_on_a_disk(folder: Path, options: str, story: str) -> str:
    """Play a story in a child process whose ``folder`` is a disk of its own."""
    return on_a_disk(folder, options, [sys.executable, "-c", PROGRAM + dedent(story), str(folder)])


@needs_mounts
def test_a_full_disk_keeps_what_was_kept_and_goes_on_when_there_is_room(data_dir: Path) -> None:
    told = story_on_a_disk(
        data_dir,
        "size=1m",
        """
        pc = Workshop(disk / "data")
        visit, code = pc.a_named_youth_arrives()
        pc.types(visit, "kept")
        ballast = fill(disk)
        outcomes = [told(lambda: pc.types(visit, "x" * 20000 + str(n))) for n in range(20)]
        outcomes += [told(lambda: pc.answers(visit)) for n in range(20)]
        print("first refused:", next(o for o in outcomes if o != "fine"))
        print("backup:", told(pc.station.back_up))
        held = len(pc.events_of(visit))
        ballast.unlink()
        print("after:", told(lambda: pc.answers(visit)), told(lambda: pc.types(visit, "last")))
        events = pc.events_of(visit)
        numbers = [e.sequence for e in events]
        print("gaps:", numbers != list(range(2, 2 + len(numbers))), len(events) - held)
        pc.loses_power()
        print("found:", pc.comes_back(COMET, code).parked.state.decode())
        pc.goes_home()
        """,
    )
    assert told.splitlines() == [
        "first refused: disk-full",
        "backup: disk-full",
        "after: fine fine",
        "gaps: False 1",
        "found: last",
    ]


@needs_mounts
def test_a_disk_that_turns_read_only(data_dir: Path) -> None:
    told = story_on_a_disk(
        data_dir,
        "size=8m",
        """
        pc = Workshop(disk / "data")
        visit, code = pc.a_named_youth_arrives()
        pc.types(visit, "kept")
        pc.shuts_down()
        remount(disk, "ro")
        print("open:", told(pc.starts))
        print("newcomer:", told(lambda: Workshop(disk / "other")))
        remount(disk, "rw")
        pc.starts()
        print("found:", pc.comes_back(COMET, code).parked.state.decode())
        pc.goes_home()
        """,
    )
    assert told.splitlines() == ["open: read-only", "newcomer: read-only", "found: kept"]


def test_a_limit_of_sqlite_itself_is_a_full_disk(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    before = workshop.events_of(visit)
    with workshop.station._database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(BadLuckError) as met:
        workshop.types(visit, "x" * 100_000)
    assert met.value.kind is Trouble.DISK_FULL
    assert workshop.events_of(visit) == before


def test_records_in_use_by_another_program(workshop: Workshop) -> None:
    visit, _ = workshop.a_named_youth_arrives()
    workshop.begins(visit)
    with workshop.station._database.reading() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sqlite3, sys\n"
            "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
            "c.execute('BEGIN IMMEDIATE')\n"
            "print('held', flush=True)\n"
            "sys.stdin.read()",
            str(workshop.folder / FILE_NAME),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(BadLuckError) as met:
        workshop.answers(visit)
    assert met.value.kind is Trouble.LOCKED
    holder.communicate()
    workshop.answers(visit)
    assert [e.sequence for e in workshop.events_of(visit)] == [2, 3, 4], "no number was spent"


@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (OSError(errno.ENOSPC, "no space"), Trouble.DISK_FULL),
        (OSError(errno.EROFS, "read-only"), Trouble.READ_ONLY),
        (PermissionError(errno.EACCES, "denied"), Trouble.READ_ONLY),
        (OSError(errno.EIO, "the disk is dying"), Trouble.IO),
    ],
)
def test_what_the_system_says_has_one_of_five_names(problem: OSError, kind: Trouble) -> None:
    luck = bad_luck(problem)
    assert luck is not None
    assert luck.kind is kind


def test_a_file_that_is_no_database_is_corrupt(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("no database " * 100)
    with (
        pytest.raises(BadLuckError) as met,
        told_apart(),
        closing(sqlite3.connect(path)) as connection,
    ):
        connection.execute("SELECT * FROM sqlite_master")
    assert met.value.kind is Trouble.CORRUPT


def test_a_bug_is_not_dressed_up_as_bad_luck(workshop: Workshop) -> None:
    with pytest.raises(sqlite3.OperationalError), told_apart(), closing(connect()) as connection:
        connection.execute("SELECT * FROM no_such_table")
    with pytest.raises(ZeroDivisionError), told_apart():
        len("one") // len("")
    assert workshop.tries(COMET, "00000") is None


def connect() -> sqlite3.Connection:
    return sqlite3.connect(":memory:")


def test_a_bug_is_told_without_what_was_to_be_written(workshop: Workshop) -> None:
    """What goes to the system's log holds no key and no pseudonym."""
    visit, _ = workshop.a_named_youth_arrives()
    with (
        pytest.raises(IntegrityError) as bug,
        workshop.station._database.transaction() as connection,
    ):
        visits.keep(connection, visit, None, b"Sesame-7431")
    assert "Sesame-7431" not in str(bug.value)
    assert visit.id.hex not in str(bug.value)
