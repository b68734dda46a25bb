"""Every path an author wrote down ends as the author says."""

import pytest

from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.traces import begin
from tests.modules.mailbox.exercise import VARIANTS, activities, go_on, opened

IDS = [f"mb{number}" for number in range(1, 9)]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("id", IDS)
def test_a_trace_ends_as_its_author_says(id: str, variant: str) -> None:
    activity = activities(id)[variant]
    assert activity.traces
    for trace in activity.traces:
        attempt = go_on(begin(ROOM, activity), *trace.acts)
        assert opened(attempt) == ([trace.repair] if trace.repair else []), trace.id
        assert attempt.check().done is trace.passes, trace.id
        if trace.passes:
            assert attempt.level == (1 if trace.repair else 3), trace.id
