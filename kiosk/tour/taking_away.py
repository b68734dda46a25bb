"""A CV leaves a shared PC: a copy stays behind, somebody finds it, and it is deleted."""

from PySide6.QtCore import Qt

from kiosk.modules.cv.pc_scenario import CvPc
from kiosk.tour.learner import Learner

WAY = "left-behind-mended"
"""The recorded way through the activity whose name is typed."""


class TakingAway:
    """The scenes of CV7."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the open document to a PC that knows nothing more."""
        self.begin()
        self.make_pdf()
        self.delete_what_is_shown()
        self.eject()
        self.leave("copy-found")
        self._learner.visitor.wait_for(
            lambda: bool(self._learner.attempt().repairs), "for the repair"
        )
        self._learner.picture("repair-of-a-copy")
        self.delete_the_rest()
        self.leave("pc-clean")
        self._learner.visitor.wait_for(lambda: self._learner.attempt().ready, "for a clean PC")

    def begin(self) -> None:
        """From the path to the program."""
        learner = self._learner
        learner.open_activity("cv/cv7")
        learner.turn_to("simulator")
        learner.visitor.see("cv-pc")
        learner.visitor.wait_for(
            lambda: learner.visitor.find("preview-page") is not None, "for the page"
        )
        learner.picture("cv-open")

    def make_pdf(self) -> None:
        """Menu, name, stick."""
        learner, visitor, world = self._learner, self._learner.visitor, self.world
        visitor.click("file-menu")
        visitor.choose_entry("ask-pdf")
        field = visitor.see("pdf-name")
        visitor.wait_for(field.hasFocus, "for the caret to be in the name")
        visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        visitor.type(learner.texts(WAY, "pdf-name")[0])
        visitor.click(f"pill_{world.stick.id}")
        visitor.wait_for(lambda: world.program.place == world.stick.id, "for the stick")
        learner.picture("pdf-named")
        visitor.click("save-pdf")
        visitor.wait_for(lambda: bool(world.taken()), "for the PDF")
        learner.picture("pdf-on-stick")

    def delete_what_is_shown(self) -> None:
        """The document, in the folder that is open first."""
        self.show_files()
        self.delete(self.world.program.document.name)
        self._learner.picture("document-deleted")

    def eject(self) -> None:
        """The stick can be taken out."""
        visitor, world = self._learner.visitor, self.world
        if visitor.find("eject") is not None:
            visitor.click("eject")
        else:
            visitor.click("place-menu")
            visitor.choose_entry("eject-from-menu")
        visitor.wait_for(lambda: world.stick.state == "ejected", "for the stick")

    def leave(self, scene: str) -> None:
        """Leave and read what comes of it to the end; a picture of the first story."""
        learner, visitor, world = self._learner, self._learner.visitor, self.world
        learner.press_here("leave")
        visitor.see("go-on")
        first = world.moments.name
        while world.moments.name:
            if world.moments.last and world.moments.name == first:
                learner.picture(scene)
            visitor.click("go-on")
        visitor.see("leave")

    def delete_the_rest(self) -> None:
        """Look for the copy in every folder, and delete it."""
        learner, world = self._learner, self.world
        self.show_files()
        for file in world.copies():
            learner.visitor.click("file-search")
            learner.visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            learner.visitor.type("cv")
            learner.visitor.wait_for(lambda: world.files.query == "cv", "for what is found")
            self.delete(file.name)
        learner.picture("copy-deleted")

    # -- parts -------------------------------------------------------------------------

    @property
    def world(self) -> CvPc:
        """The PC on screen."""
        scenario = self._learner.attempt().scenario
        assert isinstance(scenario, CvPc)
        return scenario

    def show_files(self) -> None:
        """Turn to the files."""
        learner = self._learner
        learner.turn_to("simulator")
        if learner.visitor.find("file-list") is None:
            learner.visitor.click("place-files")
            learner.visitor.see("file-list")

    def delete(self, name: str) -> None:
        """Choose a file in the list and press the key for it."""
        visitor, world = self._learner.visitor, self.world
        before = len(world.copies())
        visitor.click_row("file-list", name)
        visitor.press(Qt.Key.Key_Delete)
        visitor.wait_for(lambda: len(world.copies()) < before, "for the file to be deleted")
