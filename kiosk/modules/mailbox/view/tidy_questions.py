"""What the mail program asks before something that cannot be undone, and when a name is needed."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.modules.mailbox.message import TRASH
from kiosk.modules.mailbox.own_folders import OwnFolders
from kiosk.modules.mailbox.view.name_dialog import NameDialog
from kiosk.ui.kit.dialog import Choice, Dialog
from kiosk.ui.kit.theme_host import ThemeHost

Done = Callable[[], object]


class TidyQuestions(QObject):
    """One question at a time, over the whole window. ``owner`` is the part that asks."""

    def __init__(self, host: ThemeHost, owner: QWidget) -> None:
        super().__init__(owner)
        self._host, self._owner = host, owner

    def empty(self, folder: str, count: int, done: Done) -> None:
        """Whether everything in trash or spam is to go."""
        title = (
            self.tr("Empty the trash?") if folder == TRASH else self.tr("Empty the spam folder?")
        )
        words = self.tr("%n message(s) will be gone for good.", "", count)
        yes = self.tr("Empty the trash") if folder == TRASH else self.tr("Empty the spam folder")
        self._ask(title, words, self.tr("Keep the messages"), yes, "trash-2", done)

    def erase(self, subject: str, done: Done) -> None:
        """Whether one message is to go for good."""
        words = self.tr("“{0}” will be gone for good.").format(subject)
        title, keep = self.tr("Delete for good?"), self.tr("Keep the message")
        self._ask(title, words, keep, self.tr("Delete for good"), "trash-2", done)

    def delete_folder(self, name: str, count: int, done: Done) -> None:
        """Whether an own folder is to go."""
        words = self.tr("%n message(s) go back to the inbox.", "", count)
        title, keep = self.tr("Delete the folder “{0}”?").format(name), self.tr("Keep the folder")
        self._ask(title, words, keep, self.tr("Delete the folder"), "trash-2", done)

    def unsubscribe(self, name: str, address: str, host: str, done: Done) -> None:
        """Whether a list is to be left: who wrote, and to whom the request goes."""
        words = self.tr("The message comes from {0}. The request goes to {1}.")
        title, keep = self.tr("Unsubscribe from “{0}”?").format(name), self.tr("Cancel")
        sentence = words.format(address, host)
        self._ask(title, sentence, keep, self.tr("Unsubscribe"), "log-out", done, "outline")

    def name(self, own: OwnFolders, id: str, done: Callable[[str], object]) -> None:
        """The name of a new folder, or another one for the folder ``id``."""
        title = self.tr("Rename the folder") if id else self.tr("New folder")
        before = own.name(id) if id else ""
        dialog = NameDialog(
            self._host,
            self._owner.window(),
            title,
            before,
            lambda name: self._sentence(own.why_not(name, id)),
        )
        dialog.named.connect(done)
        dialog.open()

    def _sentence(self, reason: str) -> str:
        return {
            "empty": self.tr("Write a name for the folder."),
            "long": self.tr("This name is too long."),
            "taken": self.tr("Another folder has this name. Write another name."),
            "same": self.tr("The folder has this name already."),
        }.get(reason, "")

    def _ask(
        self,
        title: str,
        words: str,
        keep: str,
        yes: str,
        icon: str,
        done: Done,
        kind: str = "danger-outline",
    ) -> None:
        choices = [
            Choice("keep", keep, "primary"),
            Choice("yes", yes, "outline" if kind == "outline" else "danger-outline", icon),
        ]
        window = self._owner.window()
        dialog = Dialog(self._host, window, title, words, choices, "keep", icon="triangle-alert")

        def answered(key: str) -> None:
            dialog.deleteLater()
            if key == "yes":
                done()

        dialog.chosen.connect(answered)
        dialog.open()
