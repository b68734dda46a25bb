"""Picture and adjective, chosen one after the other; used to sign in and to take a surnom."""

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from kiosk import assets
from kiosk.learning.ports import Surnom
from kiosk.ui.kit.picture_picker import PictureChoice, PicturePicker
from kiosk.ui.kit.pills import PillChoice, Pills
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.surnoms import ADJECTIVES, PICTURES, adjective_words, picture_words


def picture_picker(host: ThemeHost, name: str, parent: QWidget | None = None) -> PicturePicker:
    """The twelve pictures as a radio group."""
    words = picture_words()
    choices = [
        PictureChoice(picture, words[picture], assets.path("pictures", f"{picture}.svg"))
        for picture in PICTURES
    ]
    picker = PicturePicker(host, name, choices, parent=parent)
    picker.setObjectName("pictures")
    return picker


def adjective_pills(
    host: ThemeHost,
    name: str,
    picture: str = "",
    full: Collection[Surnom] = (),
    parent: QWidget | None = None,
) -> Pills:
    """The six adjectives as a radio group, without those that are full for this picture."""
    words = adjective_words()
    choices = [
        PillChoice(adjective, words[adjective])
        for adjective in ADJECTIVES
        if Surnom(picture, adjective) not in full
    ]
    pills = Pills(host, name, choices, parent=parent)
    pills.setObjectName("adjectives")
    return pills
