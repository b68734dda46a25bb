"""Where the links of a message lead: the words say one thing, the address may be another."""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from html.parser import HTMLParser

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class MailLink:
    """A link in the text of a message."""

    id: str
    """``<message>/<number>``, from 1."""
    words: str
    target: str
    start: int
    """Where its words begin in the text that is shown."""


def links_of(id: str, raw: bytes, body: str) -> tuple[MailLink, ...]:
    """The links of a message file whose text is shown as ``body``; none in plain text."""
    message = message_from_bytes(raw, policy=policy.default)
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None or part.get_content_subtype() != "html":
        return ()
    parser = _Anchors()
    parser.feed(part.get_content())
    parser.close()
    found: list[MailLink] = []
    place = 0
    for words, target in parser.found:
        start = body.find(words, place)
        if words and start >= 0:
            place = start + len(words)
            found.append(MailLink(f"{id}/{len(found) + 1}", words, target, start))
    return tuple(found)


class _Anchors(HTMLParser):
    """(words, address) of each ``<a href>``."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._target = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._target, self._words = dict(attrs).get("href") or "", []

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._target:
            words = _SPACES.sub(" ", "".join(self._words)).strip()
            self.found.append((words, self._target))
            self._target = ""

    def handle_data(self, data: str) -> None:
        if self._target:
            self._words.append(data)
