"""What somebody copied cannot be pasted by the next person: asked of a real X server, outside."""

from pathlib import Path

import pytest

from tests.journeys.clipboard_child import MARKER
from tests.journeys.x_server import needs_x, play, x_server


@needs_x
@pytest.mark.xvfb
@pytest.mark.parametrize("story", ["terminer", "veil"])
def test_nothing_that_was_copied_can_be_pasted_afterwards(story: str, data_dir: Path) -> None:
    with x_server() as environment:
        lines = play(
            "tests.journeys.clipboard_child", story, str(data_dir), environment=environment
        )
    before, after = lines
    assert before.startswith("before")
    assert before.count(MARKER) == 2, "the marker was not copied and selected at all"
    assert after.startswith("after")
    assert MARKER not in after
