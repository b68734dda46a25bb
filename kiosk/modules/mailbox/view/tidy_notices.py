"""What the program says after an act that tidies."""

from PySide6.QtCore import QObject


class TidyNotices(QObject):
    """Sentences for the toast. A QObject, because lupdate reads plurals only in calls of `tr`."""

    def said_after(self, act: str) -> str:
        """The sentence for an act; empty for those that need none."""
        return {
            "new-folder": self.tr("Folder created."),
            "rename-folder": self.tr("Folder renamed."),
            "delete-folder": self.tr("Folder deleted."),
            "add-rule": self.tr("Rule created."),
            "delete-rule": self.tr("Rule deleted."),
            "unsubscribe": self.tr("Unsubscribe request sent."),
            "erase": self.tr("Message deleted for good."),
            "empty-folder": self.tr("Folder emptied."),
            "save-attachment": self.tr("File saved in Downloads."),
        }.get(act, "")

    def moved_to(self, folder: str) -> str:
        """A message was put into a folder."""
        return self.tr("Message moved to {0}.").format(folder)

    def tidied(self, count: int) -> str:
        """A rule was followed."""
        return self.tr("%n message(s) moved.", "", count)
