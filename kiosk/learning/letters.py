"""What somebody wrote in a simulated world and may take home."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """A message that was sent: what a sheet shows of it, and the file a mail program opens."""

    to: str
    subject: str
    text: str
    raw: bytes
    """RFC 5322."""
