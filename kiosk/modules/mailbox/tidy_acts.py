"""Acts that tidy a mailbox, beside those of `scenario.py`.

===================  =====================================================================
``new-folder``       text: its name. ``rename-folder`` target: own folder; text: other name
``delete-folder``    target: own folder; its messages go back to the inbox
``move``             as in every mailbox, to an own folder or ``archive``, too
``add-rule``         target: ``"from <folder>"`` or ``"subject <folder>"``; text: the words
``apply-rule``       target: rule; moves what is in the inbox. ``delete-rule`` ends it
``unsubscribe``      target: the open message, when it names a way to leave its list
``erase``            target: message in trash or spam; it is gone for good
``empty-folder``     target: ``trash`` or ``spam``, when it is shown and holds something
``save-attachment``  target: ``"<message>/<number>"``, number from 0; to this PC's files
===================  =====================================================================
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from kiosk.learning.scenario import Act, Offer
from kiosk.modules.mailbox.message import SENT, SPAM, TRASH, Row
from kiosk.modules.mailbox.own_folders import ARCHIVE
from kiosk.modules.mailbox.rules import FIELDS

if TYPE_CHECKING:
    from kiosk.modules.mailbox.tidy_scenario import TidyMailbox

EMPTIED = (TRASH, SPAM)
"""Folders that can be emptied; a message in one of them can be erased."""


def offers(world: "TidyMailbox") -> list[Offer]:
    """Every act of this table that is possible now."""
    return [
        *_on_folders(world),
        *_on_rules(world),
        *(offer for row in world.reachable() for offer in _on_message(world, row)),
        *_on_opened(world),
    ]


def places(world: "TidyMailbox") -> list[str]:
    """Folders that take messages: the own ones and the archive."""
    return [*(folder.id for folder in world.own), ARCHIVE]


def _on_folders(world: "TidyMailbox") -> Iterator[Offer]:
    yield Offer("new-folder", writes=True)
    for id in places(world):
        if id != world.folder:
            yield Offer("folder", id)
    for folder in world.own:
        yield Offer("rename-folder", folder.id, writes=True)
        yield Offer("delete-folder", folder.id)
    if world.folder in EMPTIED and world.inside(world.folder):
        yield Offer("empty-folder", world.folder)


def _on_rules(world: "TidyMailbox") -> Iterator[Offer]:
    for id in places(world):
        for field in FIELDS:
            yield Offer("add-rule", f"{field} {id}", writes=True)
    for rule in world.rules.all():
        yield Offer("apply-rule", rule.id)
        yield Offer("delete-rule", rule.id)


def _on_message(world: "TidyMailbox", row: Row) -> Iterator[Offer]:
    if SENT not in (row.folder, row.origin):
        for id in places(world):
            if id != row.folder:
                yield Offer("move", f"{row.id} {id}")
    if row.folder in places(world):
        yield Offer("report-spam", row.id)
    if row.folder in EMPTIED:
        yield Offer("erase", row.id)


def _on_opened(world: "TidyMailbox") -> Iterator[Offer]:
    if not world.opened:
        return
    if world.list_of(world.opened) and world.opened not in world.unsubscribed:
        yield Offer("unsubscribe", world.opened)
    for file in world.attachments(world.opened):
        if file.content.startswith(f"{world.opened}/"):
            yield Offer("save-attachment", file.id)


def _add_rule(world: "TidyMailbox", act: Act) -> None:
    field, _, folder = act.target.partition(" ")
    world.rules.add(field, act.text, folder)


def _empty(world: "TidyMailbox", act: Act) -> None:
    world.erase(*(row.id for row in world.inside(act.target)))


ACTS: Mapping[str, Callable[["TidyMailbox", Act], object]] = {
    "new-folder": lambda world, act: world.own.add(act.text),
    "rename-folder": lambda world, act: world.own.rename(act.target, act.text),
    "delete-folder": lambda world, act: world.delete_folder(act.target),
    "add-rule": _add_rule,
    "apply-rule": lambda world, act: world.follow(act.target),
    "delete-rule": lambda world, act: world.rules.remove(act.target),
    "unsubscribe": lambda world, act: world.leave_list(act.target),
    "erase": lambda world, act: world.erase(act.target),
    "empty-folder": _empty,
    "save-attachment": lambda world, act: world.save_attachment(act.target),
}
"""What each act does; ValueError when the text is refused."""
