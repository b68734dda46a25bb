"""Durable means synced: watched from outside, call by call, while a youth works.

Killing a process proves that a commit is whole; only the order of system calls shows that it was
on the disk before anybody said so.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed (`make tools`)"
)

STORY = dedent(
    """
    import os, sys
    from pathlib import Path
    from tests.storage.workshop import *
    pc = Workshop(Path(sys.argv[1]))
    visit, code = pc.a_named_youth_arrives()
    for n in range(20):
        fact = pc.fact(visit, Verb.ATTEMPTED, Kind.STEP, MAIL + "/answer", success=False)
        pc.station.store.commit([fact], pc.draft(visit, "x" * 5000))
        os.write(1, b"confirmed\\n")
    pc.goes_home()
    """
)


@needs_strace
def test_the_log_is_synced_between_the_last_write_of_an_act_and_its_confirmation(
    data_dir: Path, tmp_path: Path
) -> None:
    record = tmp_path / "calls.txt"
    done = subprocess.run(
        [
            "strace", "-f", "-y", "-s", "16", "-o", str(record),
            "-e", "trace=write,pwrite64,fdatasync,fsync",
            sys.executable, "-c", STORY, str(data_dir),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    if "Operation not permitted" in done.stderr:
        pytest.skip("this machine does not let a process be traced")
    assert done.returncode == 0, done.stderr

    confirmed = 0
    written = synced = False
    for call in record.read_text(errors="replace").splitlines():
        if "jalon.db-wal>" in call:
            if re.search(r"\bp?write(64)?\(", call):
                written, synced = True, False
            elif re.search(r"\bf(data)?sync\(", call):
                synced = True
        elif "confirmed" in call:
            assert written, "an act was confirmed that wrote nothing"
            assert synced, "an act was confirmed before the log was synced"
            confirmed += 1
            written = synced = False
    assert confirmed == 20
