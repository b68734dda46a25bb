"""Surnoms: twelve pictures and six adjectives, each pair one translated string.

Each pair is a string of its own because an adjective may change with its noun, or come before it,
in another language. The six French adjectives have one form only, so a surnom never tells
whether its owner is a woman or a man.
"""

from PySide6.QtCore import QCoreApplication

from kiosk.learning.ports import Surnom

translate = QCoreApplication.translate

PICTURES: tuple[str, ...] = (
    "moon",
    "mountain",
    "wave",
    "sun",
    "leaf",
    "lighthouse",
    "comet",
    "cactus",
    "bridge",
    "bolt",
    "balloon",
    "sail",
)
"""Ids in the order of the picker; `assets/pictures/<id>.svg`."""

ADJECTIVES: tuple[str, ...] = ("calm", "quick", "quiet", "free", "solid", "agile")


def picture_words() -> dict[str, str]:
    """Picture id -> its name in one word."""
    return {
        "moon": translate("Surnoms", "Moon"),
        "mountain": translate("Surnoms", "Mountain"),
        "wave": translate("Surnoms", "Wave"),
        "sun": translate("Surnoms", "Sun"),
        "leaf": translate("Surnoms", "Leaf"),
        "lighthouse": translate("Surnoms", "Lighthouse"),
        "comet": translate("Surnoms", "Comet"),
        "cactus": translate("Surnoms", "Cactus"),
        "bridge": translate("Surnoms", "Bridge"),
        "bolt": translate("Surnoms", "Bolt"),
        "balloon": translate("Surnoms", "Balloon"),
        "sail": translate("Surnoms", "Sail"),
    }


def adjective_words() -> dict[str, str]:
    """Adjective id -> the word alone, as on its pill."""
    return {
        "calm": translate("Surnoms", "calm"),
        "quick": translate("Surnoms", "quick"),
        "quiet": translate("Surnoms", "quiet"),
        "free": translate("Surnoms", "free"),
        "solid": translate("Surnoms", "solid"),
        "agile": translate("Surnoms", "agile"),
    }


def surnom_words(surnom: Surnom) -> str:
    """The surnom as shown, e.g. « Comète calme ». KeyError when an id is unknown."""
    return _pairs()[surnom.picture, surnom.adjective]


def _pairs() -> dict[tuple[str, str], str]:
    return {
        ("moon", "calm"): translate("Surnoms", "Calm moon"),
        ("moon", "quick"): translate("Surnoms", "Quick moon"),
        ("moon", "quiet"): translate("Surnoms", "Quiet moon"),
        ("moon", "free"): translate("Surnoms", "Free moon"),
        ("moon", "solid"): translate("Surnoms", "Solid moon"),
        ("moon", "agile"): translate("Surnoms", "Agile moon"),
        ("mountain", "calm"): translate("Surnoms", "Calm mountain"),
        ("mountain", "quick"): translate("Surnoms", "Quick mountain"),
        ("mountain", "quiet"): translate("Surnoms", "Quiet mountain"),
        ("mountain", "free"): translate("Surnoms", "Free mountain"),
        ("mountain", "solid"): translate("Surnoms", "Solid mountain"),
        ("mountain", "agile"): translate("Surnoms", "Agile mountain"),
        ("wave", "calm"): translate("Surnoms", "Calm wave"),
        ("wave", "quick"): translate("Surnoms", "Quick wave"),
        ("wave", "quiet"): translate("Surnoms", "Quiet wave"),
        ("wave", "free"): translate("Surnoms", "Free wave"),
        ("wave", "solid"): translate("Surnoms", "Solid wave"),
        ("wave", "agile"): translate("Surnoms", "Agile wave"),
        ("sun", "calm"): translate("Surnoms", "Calm sun"),
        ("sun", "quick"): translate("Surnoms", "Quick sun"),
        ("sun", "quiet"): translate("Surnoms", "Quiet sun"),
        ("sun", "free"): translate("Surnoms", "Free sun"),
        ("sun", "solid"): translate("Surnoms", "Solid sun"),
        ("sun", "agile"): translate("Surnoms", "Agile sun"),
        ("leaf", "calm"): translate("Surnoms", "Calm leaf"),
        ("leaf", "quick"): translate("Surnoms", "Quick leaf"),
        ("leaf", "quiet"): translate("Surnoms", "Quiet leaf"),
        ("leaf", "free"): translate("Surnoms", "Free leaf"),
        ("leaf", "solid"): translate("Surnoms", "Solid leaf"),
        ("leaf", "agile"): translate("Surnoms", "Agile leaf"),
        ("lighthouse", "calm"): translate("Surnoms", "Calm lighthouse"),
        ("lighthouse", "quick"): translate("Surnoms", "Quick lighthouse"),
        ("lighthouse", "quiet"): translate("Surnoms", "Quiet lighthouse"),
        ("lighthouse", "free"): translate("Surnoms", "Free lighthouse"),
        ("lighthouse", "solid"): translate("Surnoms", "Solid lighthouse"),
        ("lighthouse", "agile"): translate("Surnoms", "Agile lighthouse"),
        ("comet", "calm"): translate("Surnoms", "Calm comet"),
        ("comet", "quick"): translate("Surnoms", "Quick comet"),
        ("comet", "quiet"): translate("Surnoms", "Quiet comet"),
        ("comet", "free"): translate("Surnoms", "Free comet"),
        ("comet", "solid"): translate("Surnoms", "Solid comet"),
        ("comet", "agile"): translate("Surnoms", "Agile comet"),
        ("cactus", "calm"): translate("Surnoms", "Calm cactus"),
        ("cactus", "quick"): translate("Surnoms", "Quick cactus"),
        ("cactus", "quiet"): translate("Surnoms", "Quiet cactus"),
        ("cactus", "free"): translate("Surnoms", "Free cactus"),
        ("cactus", "solid"): translate("Surnoms", "Solid cactus"),
        ("cactus", "agile"): translate("Surnoms", "Agile cactus"),
        ("bridge", "calm"): translate("Surnoms", "Calm bridge"),
        ("bridge", "quick"): translate("Surnoms", "Quick bridge"),
        ("bridge", "quiet"): translate("Surnoms", "Quiet bridge"),
        ("bridge", "free"): translate("Surnoms", "Free bridge"),
        ("bridge", "solid"): translate("Surnoms", "Solid bridge"),
        ("bridge", "agile"): translate("Surnoms", "Agile bridge"),
        ("bolt", "calm"): translate("Surnoms", "Calm bolt"),
        ("bolt", "quick"): translate("Surnoms", "Quick bolt"),
        ("bolt", "quiet"): translate("Surnoms", "Quiet bolt"),
        ("bolt", "free"): translate("Surnoms", "Free bolt"),
        ("bolt", "solid"): translate("Surnoms", "Solid bolt"),
        ("bolt", "agile"): translate("Surnoms", "Agile bolt"),
        ("balloon", "calm"): translate("Surnoms", "Calm balloon"),
        ("balloon", "quick"): translate("Surnoms", "Quick balloon"),
        ("balloon", "quiet"): translate("Surnoms", "Quiet balloon"),
        ("balloon", "free"): translate("Surnoms", "Free balloon"),
        ("balloon", "solid"): translate("Surnoms", "Solid balloon"),
        ("balloon", "agile"): translate("Surnoms", "Agile balloon"),
        ("sail", "calm"): translate("Surnoms", "Calm sail"),
        ("sail", "quick"): translate("Surnoms", "Quick sail"),
        ("sail", "quiet"): translate("Surnoms", "Quiet sail"),
        ("sail", "free"): translate("Surnoms", "Free sail"),
        ("sail", "solid"): translate("Surnoms", "Solid sail"),
        ("sail", "agile"): translate("Surnoms", "Agile sail"),
    }
