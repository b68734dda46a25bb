"""Acts on the files of a simulated PC, for every scenario that has some.

===================  =====================================================================
``browse``           target: folder; ends the search
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

from datetime import datetime

from kiosk.learning.files import BIN, EXPORTED, SORTS, FileRefusedError, Files
from kiosk.learning.scenario import Act, NotOfferedError, Offer

SEARCH = "file-search"
NAMES = frozenset(
    {
        "browse", "sort-files", "preview", "close-preview", "rename", "copy-file", "move-file",
        "delete-file", "restore-file", "empty-bin", "export", "eject", "undo-files",
    }
)  # fmt: skip


def is_file_act(act: Act) -> bool:
    """Whether `apply` knows this act."""
    return act.name in NAMES or (act.name == "fill" and act.target == SEARCH)


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
        if file.kind in EXPORTED and file.opens:
            found.append(Offer("export", file.id))
        for place in files.places:
            if place.id != BIN:
                found.append(Offer("copy-file", f"{file.id} {place.id}"))
                if place.id != file.place:
                    found.append(Offer("move-file", f"{file.id} {place.id}"))
    if files.place == BIN and files.inside(BIN):
        found.append(Offer("empty-bin"))
    found += [Offer("eject", place.id) for place in files.places if place.kind == "stick"]
    if files.undoable:
        found.append(Offer("undo-files"))
    return found


def apply(files: Files, act: Act, now: datetime) -> None:
    """Do one act. Raises NotOfferedError, with the reason of `FileRefusedError` in its text."""
    try:
        _apply(files, act, now)
    except FileRefusedError as refused:
        raise NotOfferedError(f"{act.name} {act.target}: {refused}") from refused


def _apply(files: Files, act: Act, now: datetime) -> None:
    first, _, place = act.target.partition(" ")
    match act.name:
        case "browse":
            files.browse(act.target)
        case "sort-files" if act.target in SORTS:
            files.sort(act.target)
        case "fill" if act.target == SEARCH:
            files.query = act.text
        case "preview":
            files.preview(act.target)
        case "close-preview":
            files.close_preview()
        case "rename":
            files.rename(act.target, act.text)
        case "copy-file":
            files.copy(first, place)
        case "move-file":
            files.move(first, place)
        case "delete-file":
            files.delete(act.target)
        case "restore-file":
            files.restore(act.target)
        case "empty-bin":
            files.empty_bin()
        case "export":
            files.export(act.target, now)
        case "eject":
            files.eject(act.target)
        case "undo-files":
            files.undo()
        case _:
            raise NotOfferedError(f"{act.name} {act.target}".strip())
