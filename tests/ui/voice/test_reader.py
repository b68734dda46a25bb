"""Reading aloud, behind the screens: sentences in order, engines in order, silence at once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.spoken import Spoken, sentences
from kiosk.ui.voice.espeak_engine import EspeakEngine
from kiosk.ui.voice.reader import Makers, Reader
from kiosk.ui.voice.speech_engine import SpeechEngine
from kiosk.ui.voice.state import Voice
from tests.ui.voice.recording import Booth

TEXT = Spoken("Bonjour. Ouvrez le mail\u00a0! Puis répondez.")


@pytest.fixture
def owner(qapp: QObject) -> Iterator[QObject]:
    """What the readers of a test belong to."""
    one = QObject()
    yield one
    one.deleteLater()


def reader(owner: QObject, *makers: object) -> Reader:
    made: Makers = makers  # type: ignore[assignment]
    return Reader(made, 0.4, owner)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Choisissez. L’activité s’ouvre.", ["Choisissez.", "L’activité s’ouvre."]),
        ("Le numérique\npour l’emploi", ["Le numérique\npour l’emploi"]),
        ("Bonjour\nOuvrez", ["Bonjour", "Ouvrez"]),
        ("Écrivez à M. Diallo. Merci\u00a0!", ["Écrivez à M. Diallo.", "Merci\u00a0!"]),
        ("Vraiment\u00a0? Oui", ["Vraiment\u00a0?", "Oui"]),
        ("Tapez lina.traore@exemple.example", ["Tapez lina.traore@exemple.example"]),
        ("·", []),
    ],
)
def test_a_text_is_read_sentence_by_sentence(text: str, expected: list[str]) -> None:
    found = sentences(Spoken(text))
    assert [sentence.text for sentence in found] == expected
    assert all(text[s.start :].startswith(s.text) for s in found)


def test_one_sentence_at_a_time_at_the_chosen_speed(qtbot: QtBot, owner: QObject) -> None:
    booth = Booth()
    one = reader(owner, booth.make)
    assert booth.made == []
    one.read([TEXT])
    qtbot.waitUntil(lambda: one.voice is Voice.SPEAKING)
    assert booth.last.told == [("Bonjour.", 1.0, 0.4)]
    one.speed = 0.8
    booth.last.finish()
    booth.last.finish()
    assert booth.last.told[1:] == [
        ("Ouvrez le mail\u00a0!", 0.8, 0.4),
        ("Puis répondez.", 0.8, 0.4),
    ]
    assert one.busy
    booth.last.finish()
    assert one.voice is Voice.SILENT
    one.read([TEXT])
    assert len(booth.made) == 1, "the voice is made once"
    one.stop()
    assert booth.last.hushed
    assert not one.busy


def test_the_next_engine_says_what_the_first_could_not(qtbot: QtBot, owner: QObject) -> None:
    dumb, booth = Booth(present=False), Booth()
    one = reader(owner, dumb.make, booth.make)
    one.read([TEXT])
    qtbot.waitUntil(lambda: one.voice is Voice.SPEAKING)
    assert dumb.last.closed
    assert booth.last.words == ["Bonjour."]


def test_without_any_voice_it_says_so_and_looks_again(qtbot: QtBot, owner: QObject) -> None:
    booth = Booth(present=False)
    one = reader(owner, booth.make)
    one.read([TEXT])
    qtbot.waitUntil(lambda: one.voice is Voice.NONE)
    booth.present = True
    one.read([TEXT])
    qtbot.waitUntil(lambda: one.voice is Voice.SPEAKING)
    one.forget()
    assert booth.last.closed
    assert one.voice is Voice.SILENT


def test_qt_speaks_in_a_process_of_its_own(qtbot: QtBot, owner: QObject) -> None:
    one = reader(owner, lambda parent: SpeechEngine(["mock"], parent))
    said: list[str] = []
    one.reading.connect(lambda sentence: said.append(sentence.text if sentence else "."))
    states: list[Voice] = []
    one.changed.connect(states.append)
    one.read([TEXT])
    qtbot.waitUntil(lambda: Voice.SPEAKING in states, timeout=20_000)
    qtbot.waitUntil(lambda: one.voice is Voice.SILENT, timeout=20_000)
    assert said == [".", "Bonjour.", "Ouvrez le mail\u00a0!", "Puis répondez.", "."]
    one.forget()


def test_an_engine_that_is_not_there_is_passed_over(qtbot: QtBot, owner: QObject) -> None:
    booth = Booth()
    one = reader(
        owner,
        lambda parent: SpeechEngine(["no-such-engine"], parent),
        lambda parent: EspeakEngine("no-such-program", parent=parent),
        booth.make,
    )
    one.read([TEXT])
    qtbot.waitUntil(lambda: one.voice is Voice.SPEAKING, timeout=20_000)
    assert booth.last.words == ["Bonjour."]
    one.forget()


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")
def test_espeak_makes_sound_of_a_sentence(qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    sound = tmp_path / "sound.wav"
    one = reader(owner, lambda parent: EspeakEngine(more=["-w", str(sound)], parent=parent))
    states: list[Voice] = []
    one.changed.connect(states.append)
    one.read([Spoken("Bonjour à tous.")])
    qtbot.waitUntil(lambda: Voice.SPEAKING in states, timeout=20_000)
    qtbot.waitUntil(lambda: one.voice is Voice.SILENT, timeout=20_000)
    assert sound.read_bytes()[:4] == b"RIFF"
    assert sound.stat().st_size > 10_000
    one.forget()
