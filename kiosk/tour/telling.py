"""Reads to its end what a world tells days later."""

from kiosk.modules.cv.telling import Telling
from kiosk.tour.learner import Learner


def hear_out(learner: Learner, scene: str) -> None:
    """Go on, moment by moment; one picture, once the last story is told whole."""
    world = learner.attempt().scenario
    assert isinstance(world, Telling)
    learner.visitor.see("go-on")
    while world.moments.name:
        if world.moments.last:
            learner.picture(scene)
        learner.visitor.click("go-on")
    learner.visitor.wait_for(
        lambda: learner.visitor.find("go-on") is None, "for the work to be back"
    )
