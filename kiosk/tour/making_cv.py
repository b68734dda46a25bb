"""« Mon CV » as somebody without « experience » makes it in a few minutes, up to its files."""

from PySide6.QtCore import Qt

from kiosk.tour.learner import Learner

ABOUT = (
    ("label", "Vente et accueil"),
    ("first-name", "Lina"),
    ("last-name", "Traoré"),
    ("phone", "0639981234"),
    ("city", "Anse"),
    ("email", "lina.traore@messagerie.example"),
)


class MakingCv:
    """The scenes of the studio; the words are those of the persona Lina."""

    def __init__(self, learner: Learner) -> None:
        self._learner = learner

    def play(self) -> None:
        """From the studio, which a need opened, to the files, and to the path."""
        self.begin()
        self.write()
        self.look()
        self.take()

    def begin(self) -> None:
        """The page is still empty."""
        learner = self._learner
        learner.reach("StudioScreen")
        learner.visitor.wait_for(learner.at_rest, "for the studio")
        learner.picture("cv-empty")

    def write(self) -> None:
        """Contact with a slip that is named afterwards, a piece of life, a school, what one can."""
        visitor, picture = self._learner.visitor, self._learner.picture
        for field, words in ABOUT:
            self._fill(field, words if field != "phone" else words[:8])
        picture("cv-contact")
        visitor.click("cv-next")
        visitor.click("work-add")
        visitor.see("menu_market")
        picture("cv-life")
        visitor.click("menu_market")
        self._fill("work-0-start", "06/2025")
        self._fill("work-0-end", "aout 2025")
        visitor.click("work-0-highlights-idea-4")
        visitor.type("les achats")
        picture("cv-work")
        visitor.click("cv-next")
        visitor.click("education-add")
        self._fill("education-0-study_type", "CAP vente")
        self._fill("education-0-end", "2025")
        picture("cv-education")
        visitor.click("cv-next")
        for number in (0, 1):
            visitor.click(f"skills-idea-{number}")
        picture("cv-skills")
        visitor.click("cv-next")
        visitor.click("languages-idea-0")
        visitor.click("pill_courant")
        picture("cv-languages")
        visitor.click("cv-next")
        visitor.see("gap-0")
        picture("cv-to-look-at")
        visitor.click("gap-0")
        visitor.see("phone")
        picture("cv-hint")
        visitor.click("phone")
        visitor.press(Qt.Key.Key_End)
        visitor.type("34")

    def look(self) -> None:
        """Another model, and the page enlarged."""
        learner, visitor = self._learner, self._learner.visitor
        learner.turn_to("page")
        visitor.click("style-template")
        visitor.see("menu_accent")
        learner.picture("cv-models")
        visitor.click("menu_accent")
        learner.picture("cv-page")
        visitor.click("enlarge")
        visitor.see("closeBigPage")
        learner.picture("cv-enlarged")
        visitor.click("closeBigPage")
        learner.turn_to("write")

    def take(self) -> None:
        """Everything is there; the next screen copies and prints; then back to the path."""
        learner, visitor = self._learner, self._learner.visitor
        learner.turn_to("guide")
        visitor.click("part-review")
        learner.picture("cv-nothing-missing")
        visitor.click("cv-next")
        learner.picture("cv-files")
        visitor.click("cv-take")
        learner.reach("TakeAwayScreen")
        learner.picture("cv-take-away")
        visitor.click("stay")
        learner.reach("StudioScreen")
        visitor.click("back")
        learner.reach("PathScreen")

    def _fill(self, field: str, words: str) -> None:
        self._learner.visitor.click(field)
        self._learner.visitor.type(words)
