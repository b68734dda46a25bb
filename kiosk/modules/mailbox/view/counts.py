"""Counted things in words. A QObject, because lupdate reads plurals only in calls of `tr`."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """« 2 nouveaux messages », « 11 autres » in the language of the screen."""

    def new_messages(self, count: int) -> str:
        """Mail that arrived."""
        return self.tr("%n new message(s).", "", count)

    def messages(self, count: int) -> str:
        """Messages that are chosen."""
        return self.tr("%n message(s)", "", count)

    def trashed(self, count: int) -> str:
        """Messages that went to the trash at once."""
        return self.tr("%n message(s) moved to the trash.", "", count)

    def moved(self, count: int) -> str:
        """Messages that went to another folder at once."""
        return self.tr("%n message(s) moved.", "", count)

    def restored(self, count: int) -> str:
        """Messages that came back from the trash at once."""
        return self.tr("%n message(s) put back.", "", count)

    def days_left(self, count: int) -> str:
        """Until a message in spam or trash is gone."""
        return self.tr("Deleted in %n day(s)", "", count)

    def others(self, count: int) -> str:
        """Recipients that are not named."""
        return self.tr("%n other(s)", "", count)

    def unread(self, count: int) -> str:
        """Mail of a folder that was not opened."""
        return self.tr("%n unread", "", count)

    def drafts(self, count: int) -> str:
        """Mail that waits to be finished."""
        return self.tr("%n draft(s)", "", count)

    def addresses(self, count: int) -> str:
        """People of a group."""
        return self.tr("%n address(es)", "", count)
