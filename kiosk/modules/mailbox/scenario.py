"""The world of the mailbox: a mail program with its messages, and the people who answer.

Acts (`Act(name, target, text)`), all of which `offers` lists when they are possible:

==================  ==========================================================================
``folder``          target: folder; closes the message that is open and ends the search
``open``            target: message in the list; it is read from then on
``close``           back to the list
``reply``           target: message in the list or open; also ``reply-all`` and ``forward``
``new``             a blank mail
``edit``            target: draft in the list, or the one put aside
``minimise``        puts the draft aside; opening a message while writing does it too
``close-draft``     leaves the compose pane; a touched draft stays in the drafts folder
``discard``         target: draft; `undo` brings it back
``fill``            target: ``to``, ``cc``, ``bcc``, ``subject``, ``body`` of the draft being
                    written, or ``search``, ``signature``; text: the whole value
``attach``          target: file of this PC, to the draft being written; ``detach`` takes it off
``send``            the draft being written; not offered while `refused` says why
``delete``          target: message; to the trash. ``restore`` brings it back from there
``report-spam``     target: message in the inbox; ``not-spam`` in the spam folder
``star``            target: message; also ``unstar``, ``mark-read``, ``mark-unread``
``move``            target: ``"<message> <folder>"``, see `move_target`
``look-who-sees``   target: mail that was sent; shows what each person sees of its addresses
``sort``            target: ``date``, ``sender`` or ``subject``; the same again turns the order
``undo``            takes back the last deletion, move, mark or discarded draft
==================  ==========================================================================

``delete`` and the acts below it up to ``move`` may name several messages of the list, with spaces
between them (see `targets_of`); one ``undo`` then takes back all. `offers` lists of these only
the deletion of the whole list.

A world with files has the acts of `kiosk.learning.file_acts`, too.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial

from kiosk.learning import file_acts, mail_text
from kiosk.learning.activity import Consequence
from kiosk.learning.letters import Letter
from kiosk.learning.scenario import Act, NotOfferedError, Offer
from kiosk.modules.mailbox import delivery, draft, outbox
from kiosk.modules.mailbox.folders import (
    CHANGES,
    SORTS,
    Sorting,
    destinations,
    possible,
)
from kiosk.modules.mailbox.message import (
    DRAFTS,
    FOLDERS,
    INBOX,
    SENT,
    Row,
)
from kiosk.modules.mailbox.world import MailboxWorld

ANSWERS = ("reply", "reply-all", "forward")
OWN = "sent-"
"""How the ids of mails begin that were sent in this world."""


class MailboxScenario(MailboxWorld):
    """A mailbox that behaves like a real one: the acts of the table above."""

    def offers(self) -> list[Offer]:
        """Every act that is possible now."""
        offers = [Offer("folder", folder) for folder in FOLDERS if folder != self.folder]
        offers += [Offer("sort", key) for key in SORTS]
        offers += [Offer("new"), Offer("fill", "search", True), Offer("fill", "signature", True)]
        rows = self.listing()
        offers += [offer for row in rows if row.folder == DRAFTS for offer in _of_draft(row)]
        if self.opened:
            offers.append(Offer("close"))
        for name in self._reachable():
            offers += _of_message(self._folders.row(name))
            if name.startswith(OWN):
                offers.append(Offer("look-who-sees", name))
        listed_mail = [row for row in rows if row.folder != DRAFTS]
        if len(listed_mail) > 1 and all("delete" in possible(row) for row in listed_mail):
            offers.append(Offer("delete", " ".join(row.id for row in listed_mail)))
        if self.composing:
            offers += [Offer("fill", field, True) for field in draft.FIELDS]
            offers += [Offer("minimise"), Offer("close-draft")]
            if not self.refused:
                offers.append(Offer("send"))
            offers += self._attaching(self.composing)
        listed = {row.id for row in rows if row.folder == DRAFTS}
        for active in (self.composing, self.minimised):
            if active and active.id not in listed:
                offers.append(Offer("discard", active.id))
        if self.minimised and self.minimised.id not in listed:
            offers.append(Offer("edit", self.minimised.id))
        if self._undo:
            offers.append(Offer("undo"))
        if self.files is not None:
            offers += file_acts.offers(self.files)
        return offers

    def apply(self, act: Act) -> None:
        """See the table above. Raises NotOfferedError."""
        if self.files is not None and file_acts.is_file_act(act):
            file_acts.apply(self.files, act, self.now)
            return
        if not self._offered(act):
            raise NotOfferedError(f"{act.name} {act.target}".strip())
        self._list = None
        _HANDLERS[act.name](self, act)

    def take_effect(self, consequence: Consequence) -> None:
        """Deliver ``effect.deliver``, an answer of the world, ``effect.minutes`` after sending.

        With ``from_recipient`` the answer comes from the first recipient of what was sent; with
        ``at`` (date with offset) it does not come before that moment. The clock goes on to the
        moment the answer arrives.
        """
        key = str(consequence.effect["deliver"])
        last = self.sent[-1] if self.sent else None
        date = (last.date if last else self.now) + timedelta(
            minutes=int(consequence.effect.get("minutes", 0))
        )
        if "at" in consequence.effect:
            date = max(self.now, datetime.fromisoformat(str(consequence.effect["at"])))
        name = key if key not in self._folders else f"{key}-{consequence.id}"
        raw = delivery.answer(
            name,
            self._answers[key].encode("latin-1"),
            self.me,
            last,
            date,
            consequence.effect.get("from_recipient") is True,
            self.unknown(last) if last else "",
        )
        self._arrive(name, raw, INBOX, read=False)
        self.delivered = (*self.delivered, name)
        self.now = max(self.now, date)

    def letters(self) -> tuple[Letter, ...]:
        """The mails that were sent."""
        return tuple(
            Letter(
                to=", ".join(str(person) for person in sent.recipients),
                subject=sent.subject,
                text=sent.body,
                raw=sent.raw,
            )
            for sent in self.sent
        )

    def to_take(self, name: str) -> tuple[str, ...]:
        """``signature``: how the last mail was signed, else the signature that was set."""
        if name != "signature":
            return super().to_take(name)
        signed = mail_text.signed_off(self.sent[-1].words) if self.sent else ()
        return signed or tuple(line for line in self.signature.splitlines() if line.strip())

    # -- parts -----------------------------------------------------------------------------

    def _offered(self, act: Act) -> bool:
        """Is it in `offers`? Without making them all for what is typed or done to a message."""
        if act.name == "fill":
            always = ("search", "signature")
            return act.target in always or (act.target in draft.FIELDS and bool(self.composing))
        if act.name == "attach":
            file = self.attachable(act.target)
            return bool(file and self.composing and file not in self.composing.attachments)
        if act.name in (*CHANGES, "move"):
            return self._changeable(act)
        if act.target in self._folders:
            reachable = act.target in self._reachable()
            offers = _of_message(self._folders.row(act.target)) if reachable else []
            if reachable and act.target.startswith(OWN):
                offers.append(Offer("look-who-sees", act.target))
        else:
            offers = self.offers()
        return any((o.name, o.target) == (act.name, act.target) for o in offers)

    def _changeable(self, act: Act) -> bool:
        """Is it possible for every message that it names?"""
        ids, folder = targets_of(act)
        reachable = self._reachable()
        if not ids or len(set(ids)) < len(ids) or not set(ids) <= set(reachable):
            return False
        rows = [self._folders.row(id) for id in ids]
        if act.name == "move":
            return all(folder in destinations(row) for row in rows)
        return all(act.name in possible(row) for row in rows)

    def _show_folder(self, act: Act) -> None:
        self.folder, self.opened, self.query = act.target, "", ""

    def _open(self, act: Act) -> None:
        self._composer.minimise()
        self._folders.mark_read(act.target)
        self.opened = act.target

    def _close(self, act: Act) -> None:
        self.opened = ""

    def _write(self, act: Act) -> None:
        name = self._composer.new_id()
        if act.name == "new":
            begun = draft.blank(name, self.now, self.signature)
        elif act.name == "forward":
            files = self.attachments(act.target)
            begun = draft.forward(name, self.now, self.signature, self.read(act.target), files)
        else:
            begun = draft.reply(
                name,
                self.now,
                self.signature,
                self.read(act.target),
                self.me,
                to_all=act.name == "reply-all",
            )
        self._composer.begin(begun)

    def _edit(self, act: Act) -> None:
        found = self._composer.draft(act.target)
        if found:
            self._composer.begin(found)

    def _minimise(self, act: Act) -> None:
        self._composer.minimise()

    def _close_draft(self, act: Act) -> None:
        self._composer.close()

    def _discard(self, act: Act) -> None:
        found = self._composer.draft(act.target)
        self._composer.remove(act.target)
        if found and found.touched:
            self._undo.append((act.name, partial(self._composer.bring_back, found)))

    def _fill(self, act: Act) -> None:
        if act.target == "search":
            self.query = act.text
        elif act.target == "signature":
            self.signature = act.text
        else:
            self._composer.fill(act.target, act.text)

    def _attaching(self, composing: draft.Draft) -> list[Offer]:
        """Files on show that can be attached, and those that can be taken off."""
        offers = [Offer("detach", file.id) for file in composing.attachments]
        for file in self.files.listing() if self.files else ():
            attached = self.attachable(file.id)
            if attached and attached not in composing.attachments:
                offers.append(Offer("attach", file.id))
        return offers

    def _attach(self, act: Act) -> None:
        file = self.attachable(act.target)
        if file:
            self._composer.attach(file)

    def _detach(self, act: Act) -> None:
        self._composer.detach(act.target)

    def _send(self, act: Act) -> None:
        if self.composing:
            sent = outbox.send(self.composing, len(self.sent) + 1, self.me, self.now, self.content)
            self._composer.remove(self.composing.id)
            self.sent = (*self.sent, sent)
            self._arrive(sent.id, sent.raw, SENT, read=True)

    def _change(self, act: Act) -> None:
        ids, folder = targets_of(act)
        before = [self._folders.row(id) for id in ids]
        for id in ids:
            if act.name == "move":
                self._folders.move(id, folder, self.now)
            else:
                self._folders.change(act.name, id, self.now)
        self._undo.append((act.name, partial(self._change_back, act.name, before)))
        if self.opened in ids and act.name not in ("star", "unstar", "mark-read"):
            self.opened = ""

    def _change_back(self, act: str, before: list[Row]) -> None:
        for row in before:
            self._folders.undo(act, row)

    def _sort(self, act: Act) -> None:
        again = self.sorting.by == act.target
        descending = not self.sorting.descending if again else act.target == "date"
        self.sorting = Sorting(act.target, descending)

    def _look_who_sees(self, act: Act) -> None:
        """Looking changes nothing."""

    def _take_back(self, act: Act) -> None:
        self._undo.pop()[1]()


def move_target(message: str, folder: str) -> str:
    """Target of a ``move`` act; ``message`` may be several, with spaces between them."""
    return f"{message} {folder}"


def targets_of(act: Act) -> tuple[list[str], str]:
    """The messages that a change or move names, and the folder of a move."""
    ids = act.target.split(" ")
    return (ids[:-1], ids[-1]) if act.name == "move" else (ids, "")


def _of_message(row: Row) -> list[Offer]:
    offers = [Offer(name, row.id) for name in ("open", *ANSWERS, *possible(row))]
    return offers + [Offer("move", move_target(row.id, place)) for place in destinations(row)]


def _of_draft(row: Row) -> list[Offer]:
    return [Offer("edit", row.id), Offer("discard", row.id)]


_HANDLERS: Mapping[str, Callable[[MailboxScenario, Act], None]] = {
    "folder": MailboxScenario._show_folder,
    "open": MailboxScenario._open,
    "close": MailboxScenario._close,
    "reply": MailboxScenario._write,
    "reply-all": MailboxScenario._write,
    "forward": MailboxScenario._write,
    "new": MailboxScenario._write,
    "edit": MailboxScenario._edit,
    "minimise": MailboxScenario._minimise,
    "close-draft": MailboxScenario._close_draft,
    "discard": MailboxScenario._discard,
    "fill": MailboxScenario._fill,
    "attach": MailboxScenario._attach,
    "detach": MailboxScenario._detach,
    "send": MailboxScenario._send,
    "delete": MailboxScenario._change,
    "restore": MailboxScenario._change,
    "report-spam": MailboxScenario._change,
    "not-spam": MailboxScenario._change,
    "star": MailboxScenario._change,
    "unstar": MailboxScenario._change,
    "mark-read": MailboxScenario._change,
    "mark-unread": MailboxScenario._change,
    "move": MailboxScenario._change,
    "look-who-sees": MailboxScenario._look_who_sees,
    "sort": MailboxScenario._sort,
    "undo": MailboxScenario._take_back,
}
