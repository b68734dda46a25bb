"""Every path an author wrote down ends as the author says."""

import pytest

from kiosk.modules.catalogue import room
from kiosk.modules.traces import begin
from tests.modules.installed import ACTIVITIES
from tests.modules.mailbox.exercise import VARIANTS
from tests.modules.shipped import go_on, opened, shipped


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("id", ACTIVITIES)
def test_a_trace_ends_as_its_author_says(id: str, variant: str) -> None:
    module, _, name = id.partition("/")
    activity = shipped(module, name)[variant]
    assert activity.traces
    for trace in activity.traces:
        attempt = go_on(begin(room(module), activity), *trace.acts)
        assert opened(attempt) == ([trace.repair] if trace.repair else []), trace.id
        assert attempt.check().done is trace.passes, trace.id
        if trace.passes:
            assert attempt.level == (1 if trace.repair else 3), trace.id
