"""Which widget an act on files is done with, and where its effect shows."""

from PySide6.QtWidgets import QWidget

from kiosk.learning.scenario import Act

USED = {
    "browse": ("places", "place-menu"),
    "sort-files": ("sort-files",),
    "fill": ("file-search",),
    "close-preview": ("close-preview",),
    "empty-bin": ("empty-bin",),
    "eject": ("eject", "place-menu"),
    "undo-files": ("file-words-action", "file-actions", "file-actions-short"),
}
"""Act -> object names, the first visible one is meant; every other act is done in the list."""
LIST = ("file-list", "file-actions", "file-actions-short")
SHOWN = {"preview": ("preview-page", "preview-words", "preview-closed")}


def used_by(explorer: QWidget, act: Act) -> QWidget | None:
    """The visible widget that a person would use for an act; None when there is none now."""
    return _visible(explorer, USED.get(act.name, LIST))


def shown_after(explorer: QWidget, act: Act) -> QWidget | None:
    """Where the effect of an act shows."""
    return _visible(explorer, SHOWN.get(act.name, LIST)) or _visible(explorer, LIST)


def _visible(explorer: QWidget, names: tuple[str, ...]) -> QWidget | None:
    for name in names:
        for widget in explorer.findChildren(QWidget, name):
            if widget.isVisible():
                return widget
    return None
