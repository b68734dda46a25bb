"""The voices of a station, in the order in which they are tried, and how loud they are."""

from kiosk.ui.voice.espeak_engine import EspeakEngine
from kiosk.ui.voice.speech_engine import SpeechEngine

VOICES = (
    lambda parent: SpeechEngine(parent=parent),
    lambda parent: EspeakEngine(parent=parent),
)
VOLUME = 0.4
"""Of the PC's own volume: a voice in a room, not over it."""
