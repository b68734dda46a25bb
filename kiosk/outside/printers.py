"""Printers of the site: the port that our queue asks, and CUPS behind it.

CUPS is asked through `lp`, `lpstat` and `cancel`. The document goes in by stdin, so that no file
of ours lies in a temporary folder.

CUPS keeps documents for a day after they are over, and `cancel -x` for one job does not change that
(found with 2.4.2). So a site sets ``PreserveJobFiles No``, which `kiosk doctor` asks for; where
that is not done, the printer's whole history is purged as soon as nothing waits on it. A spooler
that does not allow the purge then keeps the document: that is why doctor asks.

Windows: the port only. A spooler behind it is not written, so no printer is offered there.
"""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final, Protocol

from kiosk.outside.commands import PATIENCE_S, Answer, ask

VIRTUAL: Final = ("cups-pdf", "file", "pdf", "null", "ipp-usb-fax", "fax", "cups-brf")
"""Ways to a printer that give no paper: what they would make is a file, or a call."""
_VIRTUAL_WORDS: Final = re.compile(r"pdf|xps|onenote|fax|file", re.IGNORECASE)
_REQUEST: Final = re.compile(r"request id is (\S+-\d+)")
_DEVICE: Final = re.compile(r"^device for ([^:]+): *(\S+)", re.MULTILINE)
_ABSENT: Final = re.compile(
    r"may not exist or is unavailable|not responding|unreachable|not connected|turned off|"
    r"unable to (connect|locate|find)|off-?line",
    re.IGNORECASE,
)
"""What the ways to a printer say while it does not answer; in English, as we handed it over so."""
_ALERTS: Final = re.compile(r"^\s*Alerts: *(.*)$", re.MULTILINE)
TITLE: Final = "Jalon"
"""What the spooler and its pages show as the title: nothing of the person."""


class PrintState(StrEnum):
    """Where a job is."""

    WAITING = "waiting"
    PRINTING = "printing"
    NO_PAPER = "no-paper"
    OFF = "off"
    """The printer or the spooler does not answer, or was stopped."""
    DONE = "done"
    REFUSED = "refused"
    """The spooler gave the job up, or never took it."""


class PrinterError(Exception):
    """The spooler did not take a job. ``str()`` is for staff."""


class Printer(Protocol):
    """A spooler. Every call may wait some seconds; none raises but `submit`."""

    def offered(self) -> tuple[str, ...]:
        """The site's printers that exist here and give paper."""
        ...

    def submit(self, printer: str, pdf: bytes) -> str:
        """Hand a document over; gives the id of its job. Raises PrinterError."""
        ...

    def look(self, job: str) -> PrintState:
        """Where a job is now."""
        ...

    def cancel(self, job: str) -> bool:
        """Give a job up, or clear up after it; False while the spooler still has it."""
        ...

    def jobs(self, printer: str) -> tuple[str, ...]:
        """Our own jobs that are not over on that printer."""
        ...


class NoPrinter:
    """Where no spooler can be asked."""

    def offered(self) -> tuple[str, ...]:
        """None."""
        return ()

    def submit(self, printer: str, pdf: bytes) -> str:
        """Never."""
        raise PrinterError("no spooler can be asked on this system")

    def look(self, job: str) -> PrintState:
        """There is no such job."""
        return PrintState.REFUSED

    def cancel(self, job: str) -> bool:
        """Nothing to give up."""
        return True

    def jobs(self, printer: str) -> tuple[str, ...]:
        """None."""
        return ()


class Cups:
    """CUPS, through its own commands. ``names``: the printers the site chose."""

    def __init__(
        self,
        names: Sequence[str],
        user: str,
        ask: Callable[[Sequence[str], bytes, float], Answer] = ask,
        patience: float = PATIENCE_S,
    ) -> None:
        self._names = tuple(names)
        self._user = user
        self._run = ask
        self._patience = patience

    def offered(self) -> tuple[str, ...]:
        """See `Printer.offered`."""
        if not self._names:
            return ()
        devices = dict(_DEVICE.findall(self._ask("lpstat", "-v").out))
        return tuple(
            name for name in self._names if name in devices and not is_virtual(name, devices[name])
        )

    def submit(self, printer: str, pdf: bytes) -> str:
        """See `Printer.submit`."""
        answer = self._ask("lp", "-d", printer, "-t", TITLE, "-", data=pdf)
        found = _REQUEST.search(answer.out)
        if answer.code != 0 or found is None:
            raise PrinterError(answer.said.strip() or "lp gave no job number")
        return found.group(1)

    def look(self, job: str) -> PrintState:
        """See `Printer.look`."""
        printer = job.rpartition("-")[0]
        waiting = self._listed("not-completed", printer)
        if waiting is None:
            return PrintState.OFF
        if job in waiting:
            return _state(job, self._ask("lpstat", "-l", "-p", printer))
        over = self._ask("lpstat", "-l", "-W", "completed", "-o", printer)
        return _ending(job, over.out)

    def cancel(self, job: str) -> bool:
        """See `Printer.cancel`."""
        printer = job.rpartition("-")[0]
        self._ask("cancel", "-x", job)
        waiting = self._listed("not-completed", printer)
        if waiting == ():
            self._ask("cancel", "-a", "-x", printer)
        return waiting is not None and job not in waiting

    def jobs(self, printer: str) -> tuple[str, ...]:
        """See `Printer.jobs`."""
        return self._listed("not-completed", printer, mine=True) or ()

    def _listed(self, which: str, printer: str, mine: bool = False) -> tuple[str, ...] | None:
        """Ids of jobs; None when the spooler does not answer."""
        whose = ["-u", self._user] if mine else []
        answer = self._ask("lpstat", "-W", which, *whose, "-o", printer)
        if answer.code != 0:
            return None
        lines = (line.split() for line in answer.out.splitlines())
        return tuple(dict.fromkeys(words[0] for words in lines if words))  # -u names each twice

    def _ask(self, *command: str, data: bytes = b"") -> Answer:
        return self._run(command, data, self._patience)


def is_virtual(name: str, device: str) -> bool:
    """Whether a printer makes a file instead of paper."""
    scheme = device.partition(":")[0].lower()
    return scheme in VIRTUAL or bool(_VIRTUAL_WORDS.search(name))


def _state(job: str, answer: Answer) -> PrintState:
    """What `lpstat -l -p` says of the printer that has the job."""
    alerts = " ".join(_ALERTS.findall(answer.out)).lower()
    if answer.code != 0:
        return PrintState.OFF
    if "media-empty" in alerts or "media-needed" in alerts:
        return PrintState.NO_PAPER
    off = ("offline", "connecting-to-device", "paused", "shutdown", "timed-out")
    stopped = " disabled since " in answer.out or any(word in alerts for word in off)
    if stopped or _ABSENT.search(answer.out):
        return PrintState.OFF
    if f"now printing {job}." in answer.out:
        return PrintState.PRINTING
    return PrintState.WAITING


def _ending(job: str, listing: str) -> PrintState:
    """How a job that waits no more ended: its lines in `lpstat -l -W completed`."""
    lines = listing.splitlines()
    for number, line in enumerate(lines):
        if line.split()[:1] == [job]:
            about = []
            for more in lines[number + 1 :]:
                if more[:1].strip():
                    break
                about.append(more.lower())
            bad = ("canceled", "aborted")
            return PrintState.REFUSED if any(b in " ".join(about) for b in bad) else PrintState.DONE
    return PrintState.REFUSED
