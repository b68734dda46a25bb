"""What somebody wrote in a simulated world and may take home, as it was or as a model."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """A message that was sent: what a sheet shows of it, and the file a mail program opens."""

    to: str
    subject: str
    text: str
    raw: bytes
    """RFC 5322."""


@dataclass(frozen=True, slots=True)
class ModelText:
    """A mail of one's own to use again: what is to be changed stands in square brackets."""

    title: str
    subject: str
    text: str
