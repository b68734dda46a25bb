"""A real CUPS of the test's own: its folders, its socket file, its two printers.

The system's own spooler and its settings are not touched. One printer is a listener at a network
port that the test opens (it takes what is printed) or closes (it is off); the other has a paper
tray that the test empties and fills. What the spooler writes in its log says when to look.
"""

import os
import select
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import IO

import pytest

PRINTER = "Accueil"
WITH_TRAY = "Bureau"
NEEDED = ("cupsd", "lp", "lpstat", "cancel", "lpadmin")
SERVER_BIN = Path("/usr/lib/cups")
BACKEND = SERVER_BIN / "backend" / "socket"

needs_cups = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED)
    or not BACKEND.exists()
    or not hasattr(os, "geteuid")
    or os.geteuid() != 0,
    reason="a CUPS of one's own needs root and the packages cups-daemon, cups and cups-client",
)

_CONF = """
Listen {folder}/cups.sock
LogLevel info
DefaultAuthType None
WebInterface No
Browsing No
JobRetryInterval 1
PreserveJobFiles 86400
PreserveJobHistory Yes
ErrorPolicy retry-job
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}
RequestRoot {folder}/spool
TempDir {folder}/temp
CacheDir {folder}/cache
StateDir {folder}/state
DataDir /usr/share/cups
ServerBin {folder}/bin
AccessLog {folder}/log/access
ErrorLog stderr
PageLog {folder}/log/page
SystemGroup root
"""


_TRAY = """#!/bin/sh
# A way to a printer whose tray the test empties and fills through a pipe.
[ $# -eq 0 ] && { echo 'direct tray "Unknown" "A printer with a tray"'; exit 0; }
folder=${DEVICE_URI#tray:}
exec 3<> "$folder/tray"  # also to write: else it ends when the test closes it
while read -r paper <&3; do
    case $paper in
    empty)
        echo "STATE: +media-empty-error" >&2
        echo "WARNING: the tray is empty" >&2 ;;
    full)
        echo "STATE: -media-empty-error" >&2
        cat "$6" > "$folder/sheet"
        exit 0 ;;
    esac
done
"""


class Log:
    """What the spooler writes, read in order: each wait goes on after the words it found."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._unread = b""

    def wait_for(self, words: str, patience: float = 20) -> None:
        """Until the spooler has written these words."""
        end = time.monotonic() + patience
        while words.encode() not in self._unread:
            ready, _, _ = select.select([self._pipe], [], [], max(0, end - time.monotonic()))
            assert ready, f"the spooler did not say {words!r}: {self._unread[-2000:]!r}"
            piece = os.read(self._pipe.fileno(), 65536)
            assert piece, f"the spooler ended before it said {words!r}"
            self._unread += piece
        self._unread = self._unread.partition(words.encode())[2]


class Tray:
    """The tray of the second printer."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        os.mkfifo(folder / "tray")

    def set(self, paper: str) -> None:
        """``empty`` or ``full``; waits until the printer looks at it."""
        (self._folder / "tray").write_text(paper + "\n")

    def sheet(self) -> bytes:
        """What came out."""
        return (self._folder / "sheet").read_bytes()


class Paper:
    """The printer at the end of the wire: closed it is off; open it keeps what comes out."""

    def __init__(self) -> None:
        self._place = socket.socket()
        self._place.bind(("127.0.0.1", 0))
        self.port = int(self._place.getsockname()[1])

    def switch_on(self) -> None:
        """Take connections from now on."""
        self._place.listen()
        self._place.settimeout(30)

    def take(self) -> bytes:
        """Wait for one document and give its bytes."""
        wire, _ = self._place.accept()
        with wire:
            wire.settimeout(30)
            pieces = []
            while piece := wire.recv(65536):
                pieces.append(piece)
            return b"".join(pieces)

    def close(self) -> None:
        """The wire is cut."""
        self._place.close()


class PrivateCups:
    """The running spooler."""

    def __init__(self, folder: Path, paper: Paper, tray: Tray, log: Log) -> None:
        self.folder = folder
        self.spool = folder / "spool"
        self.paper = paper
        self.tray = tray
        self.log = log

    def admin(self, *command: str) -> None:
        """One of the spooler's own commands."""
        subprocess.run(command, check=True, capture_output=True, timeout=20)


@contextmanager
def private_cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    """Start it, with the commands of this process pointed at it; end it."""
    folder = Path(mkdtemp(prefix="jalon-cups-"))  # short: the name of a socket has a limit
    folder.chmod(0o755)
    for name in ("spool", "temp", "cache", "state", "log", "ppd", "out"):
        (folder / name).mkdir()
    _own_backends(folder / "bin")
    (folder / "cupsd.conf").write_text(_CONF.format(folder=folder))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    config = ["-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    server = subprocess.Popen(["cupsd", "-f", *config], stderr=subprocess.PIPE)
    assert server.stderr is not None
    monkeypatch.setenv("CUPS_SERVER", str(folder / "cups.sock"))
    paper = Paper()
    made = PrivateCups(folder, paper, Tray(folder / "out"), Log(server.stderr))
    try:
        made.log.wait_for(f"Listening to {folder}/cups.sock")
        device = f"socket://127.0.0.1:{paper.port}"
        made.admin("lpadmin", "-p", PRINTER, "-E", "-v", device, "-m", "raw")
        made.admin("lpadmin", "-p", WITH_TRAY, "-E", "-v", f"tray:{folder}/out", "-m", "raw")
        yield made
    finally:
        paper.close()
        server.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.wait(10)
        if server.poll() is None:
            server.kill()
            server.wait(10)
        server.stderr.close()
        shutil.rmtree(folder, ignore_errors=True)


def _own_backends(folder: Path) -> None:
    """The system's programs of the spooler, with a way to a printer of our own."""
    (folder / "backend").mkdir(parents=True)
    for part in SERVER_BIN.iterdir():
        if part.name != "backend":
            (folder / part.name).symlink_to(part)
    shutil.copy(BACKEND, folder / "backend")
    tray = folder / "backend" / "tray"
    tray.write_text(_TRAY)
    tray.chmod(0o700)  # run as root: the folders of the test are root's
