"""What the mailbox's activities ask: each name belongs to one predicate only."""

from kiosk.modules.mailbox.account_checks import ACCOUNT_PREDICATES
from kiosk.modules.mailbox.agenda_checks import AGENDA_PREDICATES
from kiosk.modules.mailbox.checks import PREDICATES
from kiosk.modules.mailbox.finding_checks import FINDING_PREDICATES
from kiosk.modules.mailbox.room import ROOM
from kiosk.modules.mailbox.session_checks import SESSION_PREDICATES
from kiosk.modules.mailbox.surprise_checks import SURPRISE_PREDICATES
from kiosk.modules.mailbox.tidy_checks import TIDY_PREDICATES
from kiosk.modules.mailbox.trap_checks import TRAP_PREDICATES


def test_no_name_hides_another() -> None:
    parts = (
        PREDICATES,
        AGENDA_PREDICATES,
        FINDING_PREDICATES,
        TIDY_PREDICATES,
        SESSION_PREDICATES,
        ACCOUNT_PREDICATES,
        TRAP_PREDICATES,
        SURPRISE_PREDICATES,
    )
    names = [name for part in parts for name in part]
    assert sorted(names) == sorted(ROOM.predicates)
