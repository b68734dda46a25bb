"""The module as the house sees it."""

from collections import Counter

from kiosk.modules.cv import room


def test_no_two_kinds_of_world_ask_the_same_name() -> None:
    names = Counter(name for group in room._GROUPS for name in group)
    assert [name for name, times in names.items() if times > 1] == []
