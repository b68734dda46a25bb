"""Acts on the files of a simulated PC, for every scenario that has some.

===================  =====================================================================
``browse``           target: folder; ends the search and the look at a file
``sort-files``       target: one of `SORTS`; the same again turns the order
``fill``             target ``file-search``; text: searched for in all folders
``preview``          target: file; ``close-preview`` goes back to the list
``rename``           target: file; text: the new name, ending included
``copy-file``        target: ``"<file> <folder>"``; also ``move-file``
``delete-file``      target: file; to the bin. ``restore-file`` brings it back from there
``empty-bin``        what is in the bin is gone for good
``export``           target: file; saves it as PDF beside the original
``eject``            target: stick
``undo-files``       takes back the last change of a file
===================  =====================================================================
"""

from collections.abc import Callable, Mapping
from datetime import datetime

from kiosk.learning.files import BIN, SORTS, FileRefusedError, Files
from kiosk.learning.scenario import Act, NotOfferedError, Offer

SEARCH = "file-search"
TO_A_FOLDER = frozenset({"copy-file", "move-file"})
"""Acts whose target is a file and a folder."""


def is_file_act(act: Act) -> bool:
    """Whether `apply` knows this act."""
    return act.name in _DOINGS or (act.name == "fill" and act.target == SEARCH)


def offers(files: Files) -> list[Offer]:
    """Every act on files that is possible now: on what is shown, as a hand would do it."""
    found = [Offer("browse", place.id) for place in files.places if place.id != files.place]
    found += [Offer("sort-files", key) for key in SORTS]
    found.append(Offer("fill", SEARCH, writes=True))
    if files.previewed:
        found.append(Offer("close-preview"))
    for file in files.listing():
        if file.place == BIN:
            found.append(Offer("restore-file", file.id))
            continue
        found += [Offer("preview", file.id), Offer("rename", file.id, writes=True)]
        found.append(Offer("delete-file", file.id))
        if not files.why_not_pdf(file.id):
            found.append(Offer("export", file.id))
        for place in files.places:
            for name, moving in (("copy-file", False), ("move-file", True)):
                if not files.why_not_there(file.id, place.id, moving=moving):
                    found.append(Offer(name, f"{file.id} {place.id}"))
    if files.place == BIN and files.inside(BIN):
        found.append(Offer("empty-bin"))
    found += [Offer("eject", place.id) for place in files.places if place.kind == "stick"]
    if files.undoable:
        found.append(Offer("undo-files"))
    return found


def apply(files: Files, act: Act, now: datetime) -> None:
    """Do one act. Raises NotOfferedError, with the reason of `FileRefusedError` in its text."""
    if act.name == "fill" and act.target == SEARCH:
        files.query = act.text
        return
    doing = _DOINGS.get(act.name)
    if doing is None or (act.name == "sort-files" and act.target not in SORTS):
        raise NotOfferedError(f"{act.name} {act.target}".strip())
    file, _, place = act.target.partition(" ")
    if place and act.name not in TO_A_FOLDER:
        raise NotOfferedError(f"{act.name} {act.target}: gone")
    try:
        doing(files, file, act.text if act.name == "rename" else place, now)
    except FileRefusedError as refused:
        raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused


_Doing = Callable[[Files, str, str, datetime], object]
"""(files, first word of the target, second word or text, simulated time)."""

_DOINGS: Mapping[str, _Doing] = {
    "browse": lambda files, place, _, __: files.browse(place),
    "sort-files": lambda files, key, _, __: files.sort(key),
    "preview": lambda files, file, _, __: files.preview(file),
    "close-preview": lambda files, *_: files.close_preview(),
    "rename": lambda files, file, name, _: files.rename(file, name),
    "copy-file": lambda files, file, place, _: files.copy(file, place),
    "move-file": lambda files, file, place, _: files.move(file, place),
    "delete-file": lambda files, file, _, __: files.delete(file),
    "restore-file": lambda files, file, _, __: files.restore(file),
    "empty-bin": lambda files, *_: files.empty_bin(),
    "export": lambda files, file, _, now: files.export(file, now),
    "eject": lambda files, stick, _, __: files.eject(stick),
    "undo-files": lambda files, *_: files.undo(),
}
