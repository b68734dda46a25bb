"""The scenes of MB6, played by the visitor in each form of the window."""

from pathlib import Path

import pytest

from kiosk.modules.mailbox.message import read_message
from kiosk.tour.inviting import Inviting
from tests.journeys.street import street
from tests.modules.mailbox.mail_server import as_received


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("size", "scale"),
    [((1366, 768), 100), ((1024, 600), 100), ((1366, 768), 200), ((1024, 600), 200)],
)
def test_six_addresses_are_shown_then_hidden(
    tmp_path: Path, size: tuple[int, int], scale: int
) -> None:
    with street(tmp_path, size=size, text_size=scale) as place:
        place.person.arrive()
        place.visitor.click("back")
        place.reach("PathScreen")
        Inviting(place.person).play()
        assert len(place.person.mailbox().sent) == 3
        absence, shown, hidden = place.person.mailbox().sent
        assert (len(absence.to), len(absence.cc)) == (1, 1)
        assert len(shown.to) == len(hidden.bcc) == 6
        arrived = read_message("x", as_received(hidden.raw))
        assert (arrived.to, arrived.cc, arrived.bcc) == (hidden.to, (), ())
        place.person.close_activity()
