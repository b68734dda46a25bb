"""The sheets somebody takes home. Words come in; nothing here speaks a language of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.learning.activity import RealAct
from kiosk.learning.sheets import Sheet
from kiosk.paper.cleaning import settable

MOST_ACTS = 3


@dataclass(frozen=True, slots=True)
class AttestationWords:
    """What an attestation says: three plain sentences and an empty line for the name."""

    title: str
    sentences: tuple[str, ...]
    """Who (surnom), where, when."""
    done: tuple[str, ...]
    """Titles of what was done."""
    name_label: str
    foot: str


@dataclass(frozen=True, slots=True)
class MailWords:
    """A mail as it was sent: label and value of each header line, and its text."""

    title: str
    rows: tuple[tuple[str, str], ...]
    text: str
    foot: str


@dataclass(frozen=True, slots=True)
class ModelWords:
    """A mail to use again: how, then its subject and text with gaps in square brackets."""

    title: str
    how: str
    subject: tuple[str, str]
    """Label and value."""
    text: str
    foot: str


@dataclass(frozen=True, slots=True)
class RealActsWords:
    """The acts to do for real, at most three."""

    title: str
    acts: tuple[RealAct, ...]
    foot: str


def attestation(words: AttestationWords) -> bytes:
    """One page, as PDF."""
    return _set(
        "attestation",
        title=settable(words.title),
        sentences=[settable(sentence) for sentence in words.sentences],
        done=[settable(line) for line in words.done],
        name_label=settable(words.name_label),
        foot=settable(words.foot),
    )


def mail(words: MailWords) -> bytes:
    """The text of one mail, as PDF."""
    return _set(
        "mail",
        title=settable(words.title),
        rows=[{"label": settable(label), "value": settable(value)} for label, value in words.rows],
        paragraphs=_paragraphs(settable(words.text)),
        foot=settable(words.foot),
    )


def model(words: ModelWords) -> bytes:
    """The model of a mail, as PDF."""
    label, subject = words.subject
    return _set(
        "model",
        title=settable(words.title),
        how=settable(words.how),
        subject={"label": settable(label), "value": settable(subject)},
        paragraphs=_paragraphs(settable(words.text)),
        foot=settable(words.foot),
    )


def real_acts(words: RealActsWords) -> bytes:
    """The list with boxes to tick, as PDF."""
    acts = [
        {
            "act": settable(act.act),
            "lines": [settable(line) for line in (act.where, act.with_whom) if line],
        }
        for act in words.acts[:MOST_ACTS]
    ]
    return _set("real-acts", title=settable(words.title), acts=acts, foot=settable(words.foot))


def sheet(made: Sheet, foot: str) -> bytes:
    """What an activity gives to keep in mind, as PDF."""
    blocks = [
        {
            "title": settable(block.title),
            "lines": [settable(line).split("\n") for line in block.lines],
            "numbered": block.numbered,
            "blank": block.blank,
        }
        for block in made.blocks
    ]
    return _set("sheet", title=settable(made.title), blocks=blocks, foot=settable(foot))


def _set(template: str, **data: object) -> bytes:
    from kiosk.paper.press import pdf

    return pdf(template, data)


def _paragraphs(text: str) -> list[Sequence[str]]:
    """Lines between empty lines."""
    found: list[Sequence[str]] = []
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.strip():
            lines.append(line.rstrip())
        elif lines:
            found.append(lines)
            lines = []
    return found
