"""Several attempts of one visit in the one snapshot that it has room for."""

import json
from dataclasses import replace
from uuid import UUID

from kiosk.learning.drafts import joined, pack, unpack
from kiosk.learning.ports import Snapshot


def draft(activity: str, number: int) -> Snapshot:
    state = json.dumps({"acts": [["fill", "body", "Été à moi"]], "n": number}, ensure_ascii=False)
    return Snapshot(UUID(int=1), UUID(int=number), activity, "v1", "C", state.encode())


def test_nothing_and_one_stay_as_they_are() -> None:
    assert pack([]) is None
    assert unpack(None) == {}
    one = draft("mailbox/mb4", 4)
    assert pack([one]) == one
    assert unpack(one) == {"mailbox/mb4": one}


def test_the_one_played_comes_first_and_the_others_come_back_whole() -> None:
    mb4, mb5, mb6 = drafts = [draft(f"mailbox/mb{n}", n) for n in (4, 5, 6)]
    packed = pack(drafts)
    assert packed is not None
    assert (packed.activity, packed.attempt) == (mb4.activity, mb4.attempt)
    found = unpack(packed)
    assert list(found) == ["mailbox/mb4", "mailbox/mb5", "mailbox/mb6"]
    assert [found[d.activity] for d in (mb5, mb6)] == [mb5, mb6]
    assert json.loads(found["mailbox/mb4"].state) == json.loads(mb4.state)


def test_of_two_visits_each_activity_keeps_that_in_which_more_was_done() -> None:
    written, other = draft("mailbox/mb4", 4), draft("mailbox/mb5", 5)
    begun_again = replace(draft("mailbox/mb4", 9), state=b'{"acts":[]}')
    packed = pack([written, other])
    assert packed is not None
    found = joined([begun_again, packed])
    assert unpack(found)["mailbox/mb4"].attempt == written.attempt
    assert unpack(found)["mailbox/mb5"] == other


def test_what_one_visit_left_open_stays_as_it_is() -> None:
    assert joined([]) is None
    assert joined([draft("mailbox/mb4", 4)]) == draft("mailbox/mb4", 4)
