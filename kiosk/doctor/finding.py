"""One line of the doctor's report, and its words in the language of the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    check: str
    """Its name in the report for programs; never translated."""
    title: str
    """Its name for people."""
    holds: bool
    """False when this PC is not ready for learners because of it."""
    found: str
    advice: str = ""
    """What to do. A check that holds may advise too: what would be better."""


def translate(context: str, text: str) -> str:
    """The text in the language of the screen; the text itself while Qt cannot be loaded.

    The name is the one that `lupdate` looks for.
    """
    try:
        from PySide6.QtCore import QCoreApplication
    except ImportError:
        return text
    return QCoreApplication.translate(context, text)
