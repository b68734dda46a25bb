"""A kiosk with somebody in front of it, until it is killed.

`python -m tests.journeys.kill_child FOLDER SEED [PICTURE ADJECTIVE CODE]`. With a code the person
comes back, with an odd seed to the application with its files; with the word `nameless` nobody
takes a name. Prints one JSON line for everything the screen confirms: ids of events, texts and
attached files shown as « Enregistré », the code that was given.
"""

import json
import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kiosk.app import Kiosk
from kiosk.settings import Settings
from kiosk.tour.journey import ADJECTIVE, PICTURE, Journey
from kiosk.tour.visitor import Visitor
from kiosk.ui.flow.parts import Current

WORDS = ("Bonjour", "Madame,", "je", "confirme", "ma", "présence", "jeudi.", "ZEBRE-ORANGE")


def tell(**said: object) -> None:
    """One line, written at once: what a kill leaves is whole lines."""
    os.write(1, (json.dumps(said) + "\n").encode())


class Child:
    """Plays, and tells what the screen confirms."""

    def __init__(self, folder: Path, seed: int) -> None:
        app = QApplication([])
        self.kiosk = Kiosk(app, Settings(chosen_data_dir=folder))
        self.kiosk.show()
        self.visitor = Visitor(self.kiosk.shell)
        self.visitor.wait_for(lambda: self.kiosk.flow is not None, "for the kiosk")
        self.journey = Journey(self.kiosk, self.visitor, lambda scene: None)
        self.random = random.Random(seed)
        self.odd = bool(seed % 2)
        self.told: set[str] = set()
        self.saved = ""
        self.attached: list[str] = []

    @property
    def current(self) -> Current:
        """The visit as the flows know it."""
        flow = self.kiosk.flow
        assert flow is not None
        return flow.current

    def look(self) -> None:
        """Tell what is newly confirmed."""
        new = [str(e.id) for e in self.current.events if str(e.id) not in self.told]
        if new:
            self.told.update(new)
            tell(events=new)
        body = self.visitor.find("body")
        if self.visitor.find("saved") and isinstance(body, QPlainTextEdit):
            text = body.toPlainText()
            if text != self.saved:
                self.saved = text
                tell(saved=text)
            draft = self.journey.mailbox().composing
            attached = [file.id for file in draft.attachments] if draft is not None else []
            if attached != self.attached:
                self.attached = attached
                tell(attached=attached)

    def type(self, text: str) -> None:
        """Type, looking at the screen after each key."""
        for character in text:
            self.visitor.type(character)
            QApplication.processEvents()
            self.look()

    def begin_writing(self) -> None:
        """An answer to the mail that is open; a mail of one's own where files may go with it."""
        if self.journey.mailbox().files is None:
            self.visitor.click("reply")
        else:
            self.journey.begin_mail()
        self.visitor.see("body")

    def have_a_file(self) -> None:
        """A mail with a word and a file in it, all of it kept."""
        visitor, applying = self.visitor, self.journey.applying
        if visitor.find("body") is None:
            self.begin_writing()
        if visitor.find("attachment") is None:
            visitor.click("body")
            visitor.type(WORDS[0])
            visitor.click("attach")
            visitor.see("file-list")
            applying.choose(self.random.choice(applying.listed()))
            visitor.click("pick")
            visitor.see("attachment")
            visitor.wait_for(self.journey.at_rest, "for the file to be kept")
            visitor.see("saved")
        self.look()

    def use_files(self) -> None:
        """Choose a file, then look into it, give it a name or attach it; or take the first off."""
        visitor, applying = self.visitor, self.journey.applying
        if visitor.find("detach") is not None and self.random.random() < 0.3:
            visitor.click("detach")
            return
        visitor.click("attach")
        visitor.see("file-list")
        applying.choose(self.random.choice(applying.listed()))
        choice = self.random.random()
        if choice < 0.2:
            visitor.click("preview-file")
            visitor.click("close-preview")
            visitor.click("cancel-pick")
        elif choice < 0.4:
            applying.rename(f"CV {self.random.randrange(10**6)}")
            visitor.click("cancel-pick")
        else:
            visitor.click("pick")
        self.look()

    def live(self) -> None:
        """Write, check and ask, without end."""
        files = self.journey.mailbox().files is not None
        while True:
            self.look()
            choice = self.random.random()
            if self.visitor.find("ghost") is not None:
                self.visitor.press(Qt.Key.Key_Escape)
            body = self.visitor.find("body")
            if body is None:
                self.begin_writing()
            elif files and 0.4 < choice < 0.8:
                self.use_files()
            elif choice < 0.7:
                body.setFocus()
                self.type(" " + self.random.choice(WORDS))
                if choice < 0.35:
                    self.visitor.wait_for(
                        lambda: self.visitor.find("saved") is not None, "for « Enregistré »"
                    )
            elif choice < 0.85:
                self.visitor.click("checkButton")
            elif choice < 0.95:
                self.visitor.press(Qt.Key.Key_F3)
                self.visitor.wait_for(self.journey.at_rest, "for the hint")
            else:
                self.visitor.click("minimise")


def main(folder: str, seed: str, *who: str) -> None:
    """Arrive or come back, then live."""
    child = Child(Path(folder), int(seed))
    journey, visitor = child.journey, child.visitor
    if who and who[0] != "nameless":
        journey.code = who[2]
        journey.come_back()
        journey.open_activity("mailbox/mb5" if child.odd else "mailbox/mb4")
        visitor.see("message-list")
        tell(activity=journey.attempt().activity.id)
        if child.odd:
            child.have_a_file()
    else:
        journey.arrive()
        if not who:
            visitor.click("back")
            visitor.click("keepPath")
            journey.take_a_name()
            tell(code=journey.code, picture=PICTURE, adjective=ADJECTIVE)
            visitor.click("continue")
            visitor.see("message-list")
        visitor.click_row("message-list", journey.recruiter())
        visitor.see("message-body")
        tell(activity=journey.attempt().activity.id)
    tell(person=str(child.current.open_visit().person))
    tell(living=True)
    child.live()


if __name__ == "__main__":
    main(*sys.argv[1:])
