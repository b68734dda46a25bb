"""The process that speaks: `kiosk speak ENGINE...`, orders on standard input.

Orders are lines of JSON: `say` (with `number`, `speed` from 0.5 to 1.5 and `volume` from 0 to 1),
where an empty text means silence. Answers are words: `ready`, `said NUMBER`, `gone`. It ends with
its input, so it never outlives the kiosk.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.ui.work import Work

if TYPE_CHECKING:
    from argparse import _SubParsersAction


class Mouth(QObject):
    """Says what it is told. ``names`` are Qt's engines in the order in which they are tried."""

    def __init__(self, names: list[str], app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._number = 0
        self._speaking = False
        self._voice = self._find(names)
        # Waiting for a line would hold up the voice, so another thread does it.
        self._work = Work(self)
        self._listen()
        if self._voice is None:
            _answer("gone")
            return
        self._voice.stateChanged.connect(self._follow)
        _answer("ready")

    def _find(self, names: list[str]) -> QTextToSpeech | None:
        """The first engine that has a French voice."""
        for name in names:
            if name not in QTextToSpeech.availableEngines():
                continue
            voice = QTextToSpeech(name, self)
            french = [
                one
                for one in voice.availableLocales()
                if one.language() == QLocale.Language.French or name == "mock"
            ]
            if voice.state() == QTextToSpeech.State.Ready and french:
                home = [one for one in french if one.territory() == QLocale.Country.France]
                voice.setLocale((home or french)[0])
                return voice
            voice.deleteLater()
        return None

    def _listen(self) -> None:
        self._work.run(sys.stdin.readline, self._obey)

    def _obey(self, line: str) -> None:
        if not line:
            self._work.close()
            self._app.quit()
            return
        order = json.loads(line)
        if self._voice is not None:
            self._number, self._speaking = order["number"], False
            self._voice.stop(QTextToSpeech.BoundaryHint.Immediate)
            if order["say"]:
                self._voice.setRate(order["speed"] - 1)
                self._voice.setVolume(order["volume"])
                self._voice.say(order["say"])
        self._listen()

    def _follow(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self._speaking = True
        elif state == QTextToSpeech.State.Error:
            _answer("gone")
        elif state == QTextToSpeech.State.Ready and self._speaking:
            self._speaking = False
            _answer(f"said {self._number}")


def _answer(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def add_parser(doors: "_SubParsersAction[ArgumentParser]") -> None:
    """Options of the door."""
    parser = doors.add_parser("speak", help="the voice of a kiosk that runs")
    parser.add_argument("engine", nargs="*", help="Qt's engines, the best first")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Speak until the input ends."""
    app = QCoreApplication(sys.argv[:1])
    mouth = Mouth(arguments.engine, app)
    code = app.exec()
    del mouth
    return code
