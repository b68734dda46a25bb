"""Files and folders in words and icons, as a file manager writes them."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.learning.files import BIN, ENDINGS, File, Place

KILO = 1000
translate = QCoreApplication.translate
ICON_OF_PLACE = {"downloads": "download", "documents": "file-text", "desktop": "monitor"}
STICK_ICON = "usb"
ICON_OF_KIND = {
    "pdf": "file-text",
    "docx": "file-pen",
    "odt": "file-pen",
    "jpeg": "image",
    "png": "image",
    "text": "file",
}


@dataclass(frozen=True, slots=True)
class ShownFile:
    """One row: a folder or a file, already written as the list shows it."""

    id: str
    folder: bool
    name: str
    when: str
    kind: str
    size: str
    icon: str

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        return ", ".join(part for part in (self.name, self.kind, self.when, self.size) if part)


def shown_file(file: File, where: str = "") -> ShownFile:
    """A file's row; ``where`` is the folder it is in, said in place of its kind."""
    kind = kind_of_ending(file.ending)
    return ShownFile(
        file.id,
        folder=False,
        name=file.name,
        when=date_words(file.modified),
        kind=where or kind_words(kind, file.ending),
        size=size_words(file.size),
        icon=ICON_OF_KIND.get(kind, "file"),
    )


def shown_folder(place: Place) -> ShownFile:
    """A folder's row."""
    return ShownFile(place.id, True, place.name, "", translate("FileWords", "Folder"), "", "folder")


def place_icon(place: Place) -> str:
    """Icon of a folder, a stick or the bin."""
    if place.kind == "stick":
        return STICK_ICON
    return "trash-2" if place.id == BIN else ICON_OF_PLACE.get(place.id, "folder")


def kind_of_ending(ending: str) -> str:
    """Kind that a program takes a file for, by the end of its name; empty for an unknown one."""
    return next((kind for kind, endings in ENDINGS.items() if ending in endings), "")


def kind_words(kind: str, ending: str = "") -> str:
    """« Document PDF »; « Fichier XYZ » for an unknown ending, « Fichier » without one."""
    names = {
        "pdf": translate("FileWords", "PDF document"),
        "docx": translate("FileWords", "DOCX document"),
        "odt": translate("FileWords", "ODT document"),
        "jpeg": translate("FileWords", "JPEG picture"),
        "png": translate("FileWords", "PNG picture"),
        "text": translate("FileWords", "Text"),
    }
    if kind in names:
        return names[kind]
    if not ending:
        return translate("FileWords", "File")
    return translate("FileWords", "{0} file").format(ending[1:].upper())


def size_words(size: int) -> str:
    """« 850 o », « 48 Ko », « 1,4 Mo », « 12 Mo »: one decimal below ten."""
    units = (
        translate("FileWords", "B"),
        translate("FileWords", "kB"),
        translate("FileWords", "MB"),
        translate("FileWords", "GB"),
    )
    amount, unit = float(size), 0
    while round(amount) >= KILO and unit < len(units) - 1:
        amount, unit = amount / KILO, unit + 1
    decimals = 1 if unit > 1 and amount < 9.95 and round(amount, 1) != round(amount) else 0
    return f"{QLocale().toString(amount, 'f', decimals)}\u00a0{units[unit]}"


def date_words(when: datetime) -> str:
    """« 24/11/2026 09:14 »."""
    return f"{when:%d/%m/%Y %H:%M}"


def refusal_words(reason: str) -> str:
    """Why something cannot be done with a file, and what helps: for one of `REASONS`."""
    return {
        "empty": translate("FileWords", "A file needs a name. Write one before the ending."),
        "long": translate("FileWords", "This name is too long. Keep a few words."),
        "forbidden": translate("FileWords", "One of these signs cannot be in a name."),
        "taken": translate("FileWords", "Another file here has this name. Choose another name."),
        "same": translate("FileWords", "The file is already here."),
        "gone": translate("FileWords", "This is not possible here."),
        "full": translate("FileWords", "The stick is full. Choose a lighter file."),
    }[reason]


def stem_of(name: str) -> str:
    """A name without its ending."""
    return PurePosixPath(name).stem
