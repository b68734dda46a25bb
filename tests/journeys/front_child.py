"""The real program with somebody in front of it: `python -m tests.journeys.front_child STORY`.

Settings come from the environment, as on a station. Prints one JSON line for each thing the story
sees; the exit code is the program's own.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import Kiosk, application, main
from kiosk.tour.visitor import Visitor
from kiosk.ui.shell import Shell
from tests.journeys.street import Street

TEXT = "Zèbre-Orange-7431"
BROKEN_STORY = 70


def tell(**said: object) -> None:
    """One line, written at once."""
    os.write(1, (json.dumps(said) + "\n").encode())


def kiosk_of(app: QApplication) -> Kiosk:
    """The kiosk that `main` made."""
    found = app.findChild(Kiosk)
    assert isinstance(found, Kiosk)
    return found


def window_of(app: QApplication) -> Shell:
    """The one window, whoever opened it."""
    return next(window for window in app.topLevelWidgets() if isinstance(window, Shell))


def read_and_close(app: QApplication) -> None:
    """Read the calm page that stands alone, and press its action."""
    shell = window_of(app)
    visitor = Visitor(shell)
    visitor.see("action")
    texts = [str(w.text()) for w in shell.findChildren(QWidget) if hasattr(w, "text")]
    tell(words="\n".join(texts))
    visitor.click("action")


def step_back(app: QApplication) -> None:
    """Put the window away and wait until something brings it forward."""
    place = Street(kiosk_of(app), (1366, 768))
    shell = place.kiosk.shell
    shell.showMinimized()
    place.visitor.wait_for(shell.isMinimized, "for the window to be away")
    tell(away=True)
    place.visitor.wait_for(lambda: not shell.isMinimized(), "to come forward")
    tell(forward=True)
    place.kiosk.close()


def write_named(app: QApplication) -> None:
    """A named visit that is writing a mail: the last key was pressed just now."""
    place = Street(kiosk_of(app), (1366, 768))
    place.begin_named()
    place.reply()
    place.visitor.type(TEXT)
    tell(code=place.person.code, text=place.body())


def write_nameless(app: QApplication) -> None:
    """The same without a name."""
    place = Street(kiosk_of(app), (1366, 768))
    place.arrive()
    place.write(TEXT)
    tell(person=str(place.flow.current.open_visit().person))


STORIES: dict[str, Callable[[QApplication], None]] = {
    story.__name__: story for story in (read_and_close, step_back, write_named, write_nameless)
}


def play(story: str, app: QApplication) -> None:
    """Play one story; one that does not hold ends the process."""
    try:
        STORIES[story](app)
    except BaseException:
        traceback.print_exc()
        os._exit(BROKEN_STORY)


if __name__ == "__main__":
    running = application()
    QTimer.singleShot(0, lambda: play(sys.argv[1], running))
    sys.exit(main(running))
