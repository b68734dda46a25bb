"""The lost invitation, played with real mouse and keys in three forms of the window."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.tour.finding import Finding
from tests.journeys.street import street

FORMS: dict[str, tuple[tuple[int, int], dict[str, Any]]] = {
    "1366x768": ((1366, 768), {}),
    "1024x600": ((1024, 600), {}),
    "1366x768, 200 %": ((1366, 768), {"text_size": 200}),
}
# The offscreen platform cannot give a popup menu the keyboard, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)


@pytest.mark.parametrize("form", FORMS)
def test_the_pile_goes_and_the_invitation_comes_back(data_dir: Path, form: str) -> None:
    size, settings = FORMS[form]
    scenes: list[str] = []
    with street(data_dir, size=size, **settings) as place:
        place.arrive()
        place.visitor.click("back")
        place.visitor.click("keepPath")
        place.person.take_a_name()
        place.visitor.click("continue")
        place.reach("Player")
        place.visitor.click("back")
        place.reach("PathScreen")
        person = place.person
        person._take = scenes.append
        finding = Finding(person)
        finding.play()
        assert [repair.id for repair in person.attempt().repairs] == ["bring-back"]
        assert any(title.startswith("Entretien") for title in finding.noted())
        person.close_activity()
        place.reach("PathScreen")
        assert {"search-in-vain", "pile-chosen", "days-left", "noted", "success"} <= set(scenes)
