"""The folders: name, icon and how many messages wait there."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.line_list import LineList, LineLook
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost


class FolderList(LineList):
    """Arrows and clicks go to a folder at once, as in mail programs."""

    def __init__(self, host: ThemeHost, parent: QWidget | None = None) -> None:
        super().__init__(host, "folders", _look, parent)
        self.setAccessibleName(self.tr("Folders"))


def _look(theme: Theme) -> LineLook:
    padding = theme.inset("mailbox.folderPadding")
    return LineLook(
        height=theme.size("mailbox.folder"),
        padding=padding,
        icon=theme.size("mailbox.folderIcon"),
        gap=padding,
        end=padding,
        indent=0,
        edge="mail",
        ground="mail-soft",
        ink="mail",
    )
