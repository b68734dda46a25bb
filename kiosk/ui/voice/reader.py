"""Reads a part of the screen aloud: one sentence at a time, with the first voice that works.

No voice is looked for before the first press. Nothing is read that was not asked for.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.kit.spoken import Sentence, Spoken, sentences
from kiosk.ui.voice.engine import Engine
from kiosk.ui.voice.speeds import NORMAL
from kiosk.ui.voice.state import Voice

BUSY_AFTER_MS = 400
START_WITHIN_MS = 10_000
"""An engine that has not answered by then does not come."""
SAY_WITHIN_MS, SAY_EACH_MS = 8_000, 250
"""A sentence takes no longer than this, and so much for each of its characters."""

Makers = Sequence[Callable[[QObject], Engine]]


class Reader(QObject):
    """Reads what it is given. ``makers`` make the engines, in the order in which they are tried."""

    changed = Signal(object)
    """The `Voice` now."""
    reading = Signal(object)
    """The `Sentence` being said; None when there is none."""

    def __init__(self, makers: Makers, volume: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speed = NORMAL
        self._makers = makers
        self._volume = volume
        self._tried = 0
        self._engine: Engine | None = None
        self._ready = False
        self._waiting: list[Sentence] = []
        self._voice = Voice.SILENT
        self._slow = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._slow.timeout.connect(lambda: self._become(Voice.WAITING))
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._lost)

    @property
    def voice(self) -> Voice:
        """What it is doing."""
        return self._voice

    @property
    def busy(self) -> bool:
        """True from the press to the last word: somebody listens."""
        return self._voice in (Voice.STARTING, Voice.WAITING, Voice.SPEAKING)

    def read(self, parts: Sequence[Spoken]) -> None:
        """Read these parts, instead of what was being read."""
        self.stop()
        self._waiting = [sentence for part in parts for sentence in sentences(part)]
        if not self._waiting:
            return
        self._become(Voice.STARTING)
        if self._ready:
            self._next()
        else:
            self._slow.start()
            self._try_engine()

    def stop(self) -> None:
        """Silence at once."""
        self._waiting = []
        self._slow.stop()
        self._watch.stop()
        if self._ready and self._engine is not None:
            self._engine.hush()
        elif self._engine is not None:
            self._close_engine()
        if self.busy:
            self._become(Voice.SILENT)
        self.reading.emit(None)

    def forget(self) -> None:
        """The visit is over: no word of it stays with the voice, and the next one begins anew."""
        self.stop()
        self._close_engine()
        self.speed = NORMAL
        self._become(Voice.SILENT)

    # -- engines -----------------------------------------------------------------------

    def _try_engine(self) -> None:
        if self._tried >= len(self._makers):
            self._tried = 0
            self._waiting = []
            self._slow.stop()
            self._become(Voice.NONE)
            self.reading.emit(None)
            return
        engine = self._makers[self._tried](self)
        self._tried += 1
        self._engine, self._ready = engine, False
        engine.ready.connect(self._engine_ready)
        engine.gone.connect(self._lost)
        engine.said.connect(self._said)
        self._watch.start(START_WITHIN_MS)
        engine.start()

    def _engine_ready(self) -> None:
        self._ready = True
        self._watch.stop()
        self._next()

    def _lost(self) -> None:
        """This engine is none: the next one says the sentence that was to be said."""
        self._watch.stop()
        tried = self._tried
        self._close_engine()
        self._tried = tried
        if self._waiting:
            self._try_engine()

    def _close_engine(self) -> None:
        engine, self._engine, self._ready, self._tried = self._engine, None, False, 0
        if engine is not None:
            for signal in (engine.ready, engine.gone, engine.said):
                signal.disconnect()
            engine.close()
            engine.deleteLater()

    # -- sentences ---------------------------------------------------------------------

    def _next(self) -> None:
        self._slow.stop()
        if not self._waiting or self._engine is None:
            self._become(Voice.SILENT)
            self.reading.emit(None)
            return
        sentence = self._waiting[0]
        self._become(Voice.SPEAKING)
        self.reading.emit(sentence)
        self._watch.start(SAY_WITHIN_MS + SAY_EACH_MS * len(sentence.text))
        self._engine.say(sentence.text, self.speed, self._volume)

    def _said(self) -> None:
        self._watch.stop()
        if self._waiting:
            self._waiting.pop(0)
            self._next()

    def _become(self, voice: Voice) -> None:
        if voice is not self._voice:
            self._voice = voice
            self.changed.emit(voice)
