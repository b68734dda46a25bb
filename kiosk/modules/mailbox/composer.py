"""The drafts of a mailbox and the one that is being written."""

from dataclasses import replace

from kiosk.learning.folding import fold
from kiosk.modules.mailbox.address import Address, read_addresses
from kiosk.modules.mailbox.attached import Attached
from kiosk.modules.mailbox.draft import FIELDS, Draft
from kiosk.modules.mailbox.message import DRAFTS, Row, snippet
from kiosk.modules.mailbox.search import SearchText


class Composer:
    """Drafts keep themselves: a draft that was touched stays until it is sent or discarded."""

    def __init__(self) -> None:
        self.composing: Draft | None = None
        """In the compose pane now."""
        self.minimised: Draft | None = None
        """Put aside to read a message; one press brings it back."""
        self._kept: dict[str, Draft] = {}
        self._count = 0

    def new_id(self) -> str:
        """Id for the next draft."""
        self._count += 1
        return f"draft-{self._count}"

    def drafts(self) -> list[Draft]:
        """What the drafts folder holds, oldest first."""
        return list(self._kept.values())

    def rows(self, me: Address) -> list[Row]:
        """The drafts as list rows."""
        return [_row(draft, me) for draft in self._kept.values()]

    def begin(self, draft: Draft) -> None:
        """Show a draft in the compose pane; the one that was there is kept."""
        self.close()
        if self.minimised and self.minimised.id == draft.id:
            self.minimised = None
        self.composing = draft

    def draft(self, id: str) -> Draft | None:
        """A draft that is kept, put aside or being written."""
        for draft in (self.composing, self.minimised):
            if draft and draft.id == id:
                return draft
        return self._kept.get(id)

    def fill(self, field: str, text: str) -> None:
        """Set a field of the draft being written, and keep it. Raises LookupError without one.

        It counts as touched even when the text is the same: of several fills of one field only
        the last is replayed.
        """
        if self.composing is None or field not in FIELDS:
            raise LookupError(field)
        changes: dict[str, str | bool] = {field: text, "touched": True}
        self.composing = replace(self.composing, **changes)  # type: ignore[arg-type]
        self._kept[self.composing.id] = self.composing

    def attach(self, file: Attached) -> None:
        """Attach a file to the draft being written, in place of one of the same id."""
        if self.composing is not None:
            self._carry((*self._others(file.id), file))

    def detach(self, id: str) -> None:
        """Take an attachment off the draft being written."""
        self._carry(self._others(id))

    def minimise(self) -> None:
        """Put the draft aside."""
        if self.composing:
            self.minimised, self.composing = self.composing, None

    def close(self) -> None:
        """Leave the compose pane: a touched draft is kept, an untouched one is gone."""
        self.composing = None

    def remove(self, id: str) -> None:
        """The draft was sent or discarded."""
        self._kept.pop(id, None)
        if self.composing and self.composing.id == id:
            self.composing = None
        if self.minimised and self.minimised.id == id:
            self.minimised = None

    def bring_back(self, draft: Draft) -> None:
        """Undo of a discarded draft: it is kept again and being written."""
        self._kept[draft.id] = draft
        self.begin(draft)

    def _others(self, id: str) -> tuple[Attached, ...]:
        files = self.composing.attachments if self.composing else ()
        return tuple(file for file in files if file.id != id)

    def _carry(self, files: tuple[Attached, ...]) -> None:
        if self.composing is not None:
            self.composing = replace(self.composing, attachments=files, touched=True)
            self._kept[self.composing.id] = self.composing


def _row(draft: Draft, me: Address) -> Row:
    return Row(
        id=draft.id,
        folder=DRAFTS,
        sender=me,
        to=read_addresses(draft.to),
        cc=read_addresses(draft.cc),
        subject=draft.subject,
        date=draft.date,
        message_id="",
        in_reply_to=draft.in_reply_to,
        snippet=snippet(draft.body),
        attachment=bool(draft.attachments),
        search=SearchText(
            "", fold(f"{draft.to} {draft.cc}"), fold(draft.subject), fold(draft.body)
        ),
        read=True,
    )
