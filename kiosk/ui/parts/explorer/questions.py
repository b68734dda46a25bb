"""What the explorer asks before it does something that is hard to take back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.dialog import Choice, Dialog
from kiosk.ui.kit.theme_host import ThemeHost


class Questions(QObject):
    """One question at a time, over the whole window. ``owner`` is the part that asks."""

    def __init__(self, host: ThemeHost, owner: QWidget) -> None:
        super().__init__(owner)
        self._host, self._owner = host, owner
        self.dialog: Dialog | None = None

    def other_ending(self, old: str, new: str, done: Callable[[bool], None]) -> None:
        """Whether the end of a name is really to be changed; ``done`` is told True for yes."""
        keep = self.tr("Keep “{0}”").format(old) if old else self.tr("Keep the name")
        if old and new:
            words = self.tr("The end goes from “{0}” to “{1}”. The file may not open any more.")
        elif old:
            words = self.tr("The end “{0}” goes away. The file may not open any more.")
        else:
            words = self.tr("The end becomes “{1}”. The file may not open any more.")
        choices = [Choice("keep", keep, "primary"), Choice("yes", self.tr("Change"))]
        title = self.tr("Change the end of the name?")
        self._ask(title, words.format(old, new), choices, "keep", done)

    def empty_bin(self, count: int, done: Callable[[bool], None]) -> None:
        """Whether everything in the bin is to go."""
        words = self.tr("%n file(s) will be gone for good.", "", count)
        choices = [
            Choice("keep", self.tr("Keep the files"), "primary"),
            Choice("yes", self.tr("Empty the bin"), "danger-outline", "trash-2"),
        ]
        self._ask(self.tr("Empty the bin?"), words, choices, "keep", done)

    def delete_from_stick(self, name: str, done: Callable[[bool], None]) -> None:
        """Whether a file of a stick is to go; sticks have no bin."""
        words = self.tr("“{0}” does not go to the bin: it will be gone for good.").format(name)
        choices = [
            Choice("keep", self.tr("Keep the file"), "primary"),
            Choice("yes", self.tr("Delete"), "danger-outline", "trash-2"),
        ]
        self._ask(self.tr("Delete from the stick?"), words, choices, "keep", done)

    def _ask(
        self,
        title: str,
        words: str,
        choices: Sequence[Choice],
        safest: str,
        done: Callable[[bool], None],
    ) -> None:
        if self.dialog is not None:
            return
        window = self._owner.window()
        dialog = Dialog(self._host, window, title, words, choices, safest, icon="triangle-alert")
        self.dialog = dialog

        def answered(key: str) -> None:
            self.dialog = None
            dialog.deleteLater()
            done(key == "yes")

        dialog.chosen.connect(answered)
        dialog.open()
