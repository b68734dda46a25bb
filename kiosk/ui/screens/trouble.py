"""Calm pages for what can go wrong: what happened, what is safe, one action, a note for staff."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.card import Card
from kiosk.ui.kit.text import Label, Small
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.sheet import Sheet

translate = QCoreApplication.translate


class Trouble(Enum):
    """Bad luck that a screen can tell about."""

    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    LOCKED = "locked"
    CORRUPT = "corrupt"
    RESTORED = "restored"
    CONTENT = "content"
    ACTIVITY = "activity"
    UNSAVED = "unsaved"
    SECOND_INSTANCE = "second-instance"
    SETTINGS = "settings"
    SHUTDOWN = "shutdown"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TroubleWords:
    """What a trouble screen says: icon, heading, sentences, the one action."""

    icon: str
    heading: str
    sentences: tuple[str, ...]
    action: str


def trouble_words(trouble: Trouble) -> TroubleWords:
    """The words of one trouble in the language of the screen."""
    return _table()[trouble]


class TroubleScreen(Sheet):
    """One trouble. The window decides what the action does: `acted` says it was pressed."""

    acted = Signal()

    bar = False

    def __init__(
        self,
        host: ThemeHost,
        trouble: Trouble,
        staff_note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        words = trouble_words(trouble)
        super().__init__(host, icon=words.icon, icon_color="warning", parent=parent)
        self.set_heading(words.heading)
        self.say(*words.sentences)
        self.trouble = trouble
        self._action = Button(host, words.action, "primary", size="primary")
        self._action.setObjectName("action")
        self._action.clicked.connect(self.acted)
        self.add_buttons(self._action)
        self.set_first_focus(self._action)
        if staff_note:
            self._add_note(staff_note)

    def start_busy(self) -> None:
        """The action is being tried."""
        self._action.start_busy(self.tr("One moment"))

    def stop_busy(self) -> None:
        """The action may be pressed again."""
        self._action.stop_busy()

    def _add_note(self, staff_note: str) -> None:
        note = Card(self.host, ground="sunken", padding="notice.padding", parent=self.card)
        note.setObjectName("staffNote")
        note.column.setSpacing(0)
        note.column.addWidget(Label(self.host, self.tr("For the team")))
        note.column.addWidget(Small(self.host, staff_note))
        self.body.addSpacing(self.host.theme.space(4))
        self.body.addWidget(note)


def _table() -> dict[Trouble, TroubleWords]:
    not_you = translate("Trouble", "This does not come from you.")
    call = translate("Trouble", "Please tell the reception desk.")
    again = translate("Trouble", "Try again")
    kept = translate("Trouble", "What you see on the screen is still here.")
    saved = translate("Trouble", "What was saved before is safe.")
    return {
        Trouble.DISK_FULL: TroubleWords(
            "hard-drive",
            translate("Trouble", "This PC has no room left"),
            (translate("Trouble", "Nothing can be saved for now."), kept, call),
            again,
        ),
        Trouble.READ_ONLY: TroubleWords(
            "lock",
            translate("Trouble", "This PC cannot save"),
            (not_you, kept, call),
            again,
        ),
        Trouble.LOCKED: TroubleWords(
            "hourglass",
            translate("Trouble", "This PC is busy"),
            (translate("Trouble", "Another program is holding the records."), saved),
            again,
        ),
        Trouble.CORRUPT: TroubleWords(
            "shield-alert",
            translate("Trouble", "The records cannot be read"),
            (not_you, translate("Trouble", "The damaged file is kept for the team."), call),
            again,
        ),
        Trouble.RESTORED: TroubleWords(
            "shield-check",
            translate("Trouble", "The records were repaired"),
            (
                translate("Trouble", "Results are back from the last backup."),
                translate("Trouble", "Work that was left open could not be kept."),
            ),
            translate("Trouble", "Continue"),
        ),
        Trouble.CONTENT: TroubleWords(
            "folder-open",
            translate("Trouble", "The activities cannot be read"),
            (not_you, translate("Trouble", "Your results are safe."), call),
            again,
        ),
        Trouble.ACTIVITY: TroubleWords(
            "file",
            translate("Trouble", "This activity does not open"),
            (not_you, translate("Trouble", "Your results are safe.")),
            translate("Trouble", "Back to my path"),
        ),
        Trouble.UNSAVED: TroubleWords(
            "triangle-alert",
            translate("Trouble", "Your last step is not saved"),
            (
                not_you,
                translate("Trouble", "It is still on the screen. What came before is safe."),
                translate("Trouble", "Try again. If it comes back, tell the reception desk."),
            ),
            translate("Trouble", "Continue"),
        ),
        Trouble.SECOND_INSTANCE: TroubleWords(
            "monitor",
            translate("Trouble", "The program is already open"),
            (translate("Trouble", "It is in another window of this PC."),),
            translate("Trouble", "Close"),
        ),
        Trouble.SETTINGS: TroubleWords(
            "settings",
            translate("Trouble", "A setting of this PC is to be corrected"),
            (not_you, call),
            translate("Trouble", "Close"),
        ),
        Trouble.SHUTDOWN: TroubleWords(
            "log-out",
            translate("Trouble", "This PC is closing"),
            (translate("Trouble", "Your work is being kept."),),
            translate("Trouble", "Close"),
        ),
        Trouble.UNKNOWN: TroubleWords(
            "triangle-alert",
            translate("Trouble", "Something unexpected happened"),
            (not_you, saved, call),
            again,
        ),
    }
