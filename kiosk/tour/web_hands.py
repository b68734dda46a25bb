"""What a learner does in the browser of a simulated PC, in each form of the window."""

from kiosk.modules.mailbox.web_world import WebWorld
from kiosk.tour.learner import Learner


class WebHands:
    """Finds tabs and buttons of the browser wherever the room has put them."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    @property
    def world(self) -> WebWorld:
        """The PC on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, WebWorld)
        return scenario

    def press(self, name: str) -> None:
        """A button or link of the page, or of the PC."""
        self._learner.press_here(name)

    def fill(self, field: str, text: str) -> None:
        """Type into a field of the page."""
        self._learner.press_here(field)
        edit = self._learner.visitor.see(field)
        self._learner.visitor.wait_for(edit.hasFocus, f"for the caret to be in {field}")
        self._learner.visitor.type(text)

    def choose(self, entry: str) -> None:
        """An entry of the menu behind the initials."""
        self._learner.press_here("web-account")
        self._learner.visitor.choose_entry(entry)

    def do_away(self, act: str) -> None:
        """What is done away from the browser: at the edge of the screen, or in the menu."""
        self._at_edge_or_in_menu(act)

    def close_window(self) -> None:
        """The cross of the window; where tabs have no room it is in the menu."""
        self._at_edge_or_in_menu("web-quit")
        self._learner.visitor.see("web-open")

    def hear_story(self, scene: str) -> None:
        """Read what happens meanwhile to its end; one picture of the whole."""
        visitor, moments = self._learner.visitor, self.world.moments
        visitor.see("go-on")
        while not moments.last:
            visitor.click("go-on")
        self._learner.picture(scene)
        name = moments.name
        visitor.click("go-on")
        visitor.wait_for(lambda: name in moments.told, "for the story to end")

    def open_message(self, message: str) -> None:
        """Press a message in the list of the mailbox that is shown."""
        box = self.world.box
        assert box is not None
        sender = box.row(message).sender
        self._learner.turn_to("simulator")
        self._learner.visitor.click_row("message-list", sender.name or sender.address)
        self._learner.visitor.wait_for(lambda: box.opened == message, f"for {message} to be open")

    def _at_edge_or_in_menu(self, name: str) -> None:
        self._learner.turn_to("simulator")
        visitor = self._learner.visitor
        if visitor.find(name) is not None:
            visitor.click(name)
        else:
            visitor.click("web-menu")
            visitor.choose_entry(name)
