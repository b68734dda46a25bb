"""A real CUPS of the test's own: its folders, its socket file, its one printer at a network port.

The system's own spooler and its settings are not touched. The printer is a listener that the
test opens (it takes what is printed) or closes (it is off).
"""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

import pytest

PRINTER = "Accueil"
NEEDED = ("cupsd", "lp", "lpstat", "cancel", "lpadmin")
BACKEND = Path("/usr/lib/cups/backend/socket")

needs_cups = pytest.mark.skipif(
    any(shutil.which(name) is None for name in NEEDED)
    or not BACKEND.exists()
    or not hasattr(os, "geteuid")
    or os.geteuid() != 0,
    reason="a CUPS of one's own needs root and the packages cups-daemon, cups and cups-client",
)

_CONF = """
Listen {folder}/cups.sock
LogLevel debug
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
ServerBin /usr/lib/cups
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
"""


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

    def __init__(self, folder: Path, paper: Paper) -> None:
        self.folder = folder
        self.spool = folder / "spool"
        self.paper = paper

    def admin(self, *command: str) -> None:
        """One of the spooler's own commands."""
        subprocess.run(command, check=True, capture_output=True, timeout=20)


@contextmanager
def private_cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateCups]:
    """Start it, with the commands of this process pointed at it; end it."""
    folder = Path(mkdtemp(prefix="jalon-cups-"))  # short: the name of a socket has a limit
    folder.chmod(0o755)
    for name in ("spool", "temp", "cache", "state", "log", "ppd"):
        (folder / name).mkdir()
    (folder / "cupsd.conf").write_text(_CONF.format(folder=folder))
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
    config = ["-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
    server = subprocess.Popen(["cupsd", "-f", *config], stderr=subprocess.DEVNULL)
    monkeypatch.setenv("CUPS_SERVER", str(folder / "cups.sock"))
    paper = Paper()
    made = PrivateCups(folder, paper)
    try:
        _wait_for_the_socket(folder / "cups.sock", server)
        device = f"socket://127.0.0.1:{paper.port}"
        made.admin("lpadmin", "-p", PRINTER, "-E", "-v", device, "-m", "raw")
        yield made
    finally:
        paper.close()
        server.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.wait(10)
        if server.poll() is None:
            server.kill()
            server.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for_the_socket(place: Path, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 20
    while server.poll() is None and time.monotonic() < until:
        with suppress(OSError), socket.socket(socket.AF_UNIX) as wire:
            wire.connect(str(place))
            return
        time.sleep(0.05)
    raise AssertionError("the spooler did not start")
