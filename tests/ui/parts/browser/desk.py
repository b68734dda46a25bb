"""A browser and the acts done in it, as a scenario would keep them."""

from kiosk.learning.browser_acts import apply
from kiosk.learning.scenario import Act
from tests.learning.web_sites import Sites


class Desk:
    """Small sites, their browser, and what was done."""

    def __init__(self) -> None:
        self.sites = Sites()
        self.browser = self.sites.browser
        self.acts: list[Act] = []

    def perform(self, act: Act) -> None:
        """Do one act; NotOfferedError when it is not possible."""
        apply(self.browser, act)
        self.acts.append(act)
