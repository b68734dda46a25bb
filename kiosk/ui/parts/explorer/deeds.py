"""What a person asks for, turned into acts: asked first where it is hard to take back."""

from collections.abc import Callable
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, Signal

from kiosk.learning.file_acts import SEARCH
from kiosk.learning.files import BIN, File, FileRefusedError, Files
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.ui.parts.explorer.questions import Questions
from kiosk.ui.parts.explorer.shown import refusal_words, stem_of


class Deeds(QObject):
    """Performs acts and says what came of them; shows nothing itself."""

    said = Signal(str, bool, str)
    """Words, whether they refuse, and the word of a button that takes the act back."""
    done = Signal()
    """Something was performed: show the files again."""
    wrote = Signal(str)
    """Id of a file that came to be or was named: choose its row."""

    def __init__(
        self, files: Files, perform: Callable[[Act], None], questions: Questions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._files, self._perform, self._questions = files, perform, questions
        self.carried: tuple[str, bool] | None = None
        """(file, whether it was cut) since Ctrl+C or Ctrl+X."""

    def do(self, name: str, target: str = "", text: str = "") -> bool:
        """Perform one act. False, and words, when the world does not take it."""
        try:
            self._perform(Act(name, target, text))
        except NotOfferedError:
            self.refuse("gone")
            return False
        self.done.emit()
        return True

    def refuse(self, reason: str) -> None:
        """Say why not: one of `REASONS`."""
        self.said.emit(refusal_words(reason), True, "")

    # -- looking ---------------------------------------------------------------------------

    def browse(self, place: str) -> None:
        """Show a folder, unless it is what is shown."""
        files = self._files
        if files.place != place or files.query or files.previewed:
            self.said.emit("", False, "")
            self.do("browse", place)

    def search(self, text: str) -> None:
        """Search, or end the search with an empty text."""
        if text != self._files.query:
            self.do("fill", SEARCH, text)

    def look(self, file: File) -> None:
        """Open a file; from the bin it has to be taken out first."""
        if file.place == BIN:
            self.said.emit(self.tr("Restore this file first, then open it."), True, "")
        else:
            self.said.emit("", False, "")  # Its room is for what is inside the file.
            self.do("preview", file.id)

    # -- names -----------------------------------------------------------------------------

    def why_not_named(self, id: str, name: str) -> str:
        """One of `REASONS`, or empty when the name can be given."""
        return self._files.why_not(id, name)

    def name(self, id: str, name: str) -> None:
        """Give a file a name that can be given; asks before its ending changes."""
        file = self._file(id)
        if file is None:
            return
        new = PurePosixPath(name.strip()).suffix
        # A name that did not fit may be mended without a question.
        if new.lower() == file.ending or not file.opens:
            self._give_name(id, name)
            return
        old = PurePosixPath(file.name).suffix
        kept = f"{stem_of(name.strip())}{old}"
        answer = partial(self._ending_decided, id, name, kept)
        self._questions.other_ending(old, new, answer)

    def _ending_decided(self, id: str, name: str, kept: str, change: bool) -> None:
        reason = "" if change else self._files.why_not(id, kept)
        if reason == "same":
            return
        if reason:
            self.refuse(reason)
        else:
            self._give_name(id, name if change else kept)

    def _give_name(self, id: str, name: str) -> None:
        if self.do("rename", id, name.strip()):
            self.said.emit(self.tr("The file has its new name."), False, self._undo_word())
            self.wrote.emit(id)

    # -- carrying --------------------------------------------------------------------------

    def carry(self, file: File, *, cut: bool) -> None:
        """Take a file for `paste`."""
        if file.place == BIN:
            self.refuse("gone")
            return
        self.carried = (file.id, cut)
        done = self.tr("Ready to move. Open a folder and paste.")
        self.said.emit(done if cut else self.tr("Copied. Open a folder and paste."), False, "")
        self.done.emit()

    def paste(self) -> None:
        """Put what is carried into the folder that is shown."""
        if self.carried is None:
            return
        id, cut = self.carried
        if cut:
            self.carried = None
        self.put(id, self._files.place, copy=not cut)

    def drop(self, id: str, place: str, copy: bool) -> None:
        """A file let go over a folder: moved, but copied with Ctrl or from one drive to another."""
        file = self._file(id)
        if file is None:
            self.refuse("gone")
        elif place == BIN:
            self.delete(file)
        elif file.place == BIN:
            self.put(id, place, copy=False)
        else:
            drives = {self._stick(file.place), self._stick(place)}
            self.put(id, place, copy=copy or len(drives) > 1)

    def put(self, id: str, place: str, *, copy: bool) -> None:
        """Copy or move a file into a folder, or say why not."""
        reason = self._files.why_not_there(id, place, moving=not copy)
        if reason:
            self.refuse(reason)
            return
        before = {file.id for file in self._files.files}
        if not self.do("copy-file" if copy else "move-file", f"{id} {place}"):
            return
        words = self.tr("Copied to “{0}”.") if copy else self.tr("Moved to “{0}”.")
        name = self._files.folder(place).name
        self.said.emit(words.format(name), False, self._undo_word())
        made = [file.id for file in self._files.files if file.id not in before]
        self.wrote.emit(made[0] if made else id)

    def export(self, file: File) -> None:
        """Save as PDF beside it."""
        reason = self._files.why_not_pdf(file.id)
        if reason:
            self.refuse(reason)
            return
        before = {each.id for each in self._files.files}
        if self.do("export", file.id):
            made = next((each for each in self._files.files if each.id not in before), None)
            name = made.name if made else ""
            self.said.emit(self.tr("Saved: “{0}”.").format(name), False, self._undo_word())
            self.wrote.emit(made.id if made else file.id)

    # -- going away ------------------------------------------------------------------------

    def delete(self, file: File) -> None:
        """Into the bin; from a stick for good, after a question."""
        if file.place == BIN:
            self.said.emit(self.tr("This file is already in the bin."), True, "")
        elif self._stick(file.place):
            self._questions.delete_from_stick(file.name, partial(self._delete, file.id))
        else:
            self._delete(file.id, True)

    def _delete(self, id: str, sure: bool) -> None:
        if sure and self.do("delete-file", id):
            file = self._file(id)
            if file is None:
                self.said.emit(self.tr("The file is deleted."), False, "")
            else:
                self.said.emit(self.tr("The file is in the bin."), False, self._undo_word())

    def restore(self, file: File) -> None:
        """Out of the bin, back to its folder."""
        if self.do("restore-file", file.id):
            name = self._files.folder(self._files.file(file.id).place).name
            self.said.emit(self.tr("The file is back in “{0}”.").format(name), False, "")

    def empty_bin(self) -> None:
        """Ask once, then empty it."""
        count = len(self._files.inside(BIN))
        if count:
            self._questions.empty_bin(count, self._empty)

    def _empty(self, sure: bool) -> None:
        if sure and self.do("empty-bin"):
            self.said.emit(self.tr("The bin is empty."), False, "")

    def eject(self) -> None:
        """Take the first stick out safely."""
        stick = next((place for place in self._files.places if place.kind == "stick"), None)
        if stick is not None and self.do("eject", stick.id):
            words = self.tr("You can take “{0}” out now.").format(stick.name)
            self.said.emit(words, False, "")

    def undo(self) -> None:
        """Take back the last change of a file."""
        if self._files.undoable and self.do("undo-files"):
            self.said.emit(self.tr("Undone."), False, "")

    # -- parts -----------------------------------------------------------------------------

    def _file(self, id: str) -> File | None:
        try:
            return self._files.file(id)
        except FileRefusedError:
            return None

    def _stick(self, place: str) -> str:
        """Id of the stick a folder is on; empty on the PC."""
        root = place.partition("/")[0]
        kinds = {each.id: each.kind for each in self._files.places}
        return root if kinds.get(root) == "stick" else ""

    def _undo_word(self) -> str:
        return self.tr("Undo") if self._files.undoable else ""
