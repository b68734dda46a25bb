"""Preparing a world: what is refused, with a sentence, before a learner can meet it."""

from pathlib import Path

import pytest

from kiosk.modules.mailbox.index import prepare
from tests.modules.mailbox.boxes import BOSS, ME, MIDDAY, SUMMONS, box

WORLD: dict[str, object] = {
    "start": MIDDAY,
    "me": {"name": "Lina", "address": ME},
    "messages": [{"file": "summons.eml"}],
}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"start": "2026-11-23T12:00"}, "offset"),
        ({"start": "lundi"}, "2026-11-23T09:12"),
        ({"me": {"name": "Lina", "address": "lina"}}, "not an address: lina"),
        ({"me": "Lina"}, "me: write a person"),
        ({"messages": [{"file": "nothing.eml"}]}, "nothing.eml: no such file"),
        ({"messages": [{"file": "broken.eml"}]}, "broken.eml: this is not a message"),
        ({"messages": [{"file": "undated.eml"}]}, "undated: no date"),
        ({"messages": [{"file": "summons.eml"}] * 2}, "same name: summons"),
        ({"messages": [{"file": "summons.eml", "folder": "work"}]}, "no folder of that name"),
        ({"messages": [{"file": "summons.eml", "folder": "starred"}]}, "no folder of that name"),
        ({"messages": ["summons.eml"]}, "A message needs a file"),
        ({"messages": "summons.eml"}, "messages: write a list"),
        ({"start": "2026-11-23T08:00+01:00"}, "summons: dated after the start"),
        ({"answers": ["sent-1.eml"]}, "needs that name for itself"),
        ({"mails": []}, "Unknown key of a mailbox world: mails"),
    ],
)
def test_what_is_refused(tmp_path: Path, change: dict[str, object], sentence: str) -> None:
    (tmp_path / "summons.eml").write_text(SUMMONS)
    (tmp_path / "broken.eml").write_text("Hello")
    (tmp_path / "undated.eml").write_text(f"From: {BOSS}\n\nHello")
    (tmp_path / "sent-1.eml").write_text(SUMMONS)
    assert prepare(WORLD, tmp_path)["signature"] == ""
    with pytest.raises(ValueError, match=sentence):
        prepare({**WORLD, **change}, tmp_path)


def test_messages_are_not_parsed_before_they_are_opened() -> None:
    world = box()
    assert world.listing()
    assert world._readings == {}
