"""A mail being written: À, Cc, Cci, Objet, text, send."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address, read_addresses
from kiosk.modules.mailbox.draft import FIELDS, Draft
from kiosk.modules.mailbox.groups import Group
from kiosk.modules.mailbox.outbox import Refusal, Refused
from kiosk.modules.mailbox.view.address_field import AddressField
from kiosk.modules.mailbox.view.address_moves import AddressMoves
from kiosk.modules.mailbox.view.attachment_row import AttachmentRow
from kiosk.modules.mailbox.view.bare_fields import ElidedLine
from kiosk.modules.mailbox.view.compose_bar import ComposeBar
from kiosk.modules.mailbox.view.draft_words import draft_title, refusal_words
from kiosk.modules.mailbox.view.field_row import FieldRow
from kiosk.modules.mailbox.view.fields_fold import FieldsFold
from kiosk.modules.mailbox.view.growing_text import AFTER_PAINT_MS, GrowingText
from kiosk.modules.mailbox.view.line_button import LineButton
from kiosk.modules.mailbox.view.pane_head import PaneHead
from kiosk.modules.mailbox.view.scrolling import scrolling
from kiosk.ui.kit.accessible import announce
from kiosk.ui.kit.buttons import IconButton
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.notice import Notice
from kiosk.ui.kit.text import Small
from kiosk.ui.kit.theme_host import ThemeHost

FILE_MIME = "application/x-jalon-file"
"""What a file of the simulated PC is while it is dragged: its id."""
ADDRESS_FIELDS = ("to", "cc", "bcc")


class ComposePane(Ground):
    """Keeps what is typed in its widgets; `pending` says which fields differ from the draft.

    A key in the text takes « Enregistré » away and starts a timer, both without Python; what it
    brings comes right after its paint, as one entry in a set and one signal, whatever the length
    of the text. Fields and text scroll as one; where there is little height, the fields fold into
    one line while the text has the keyboard.
    """

    typed = Signal()
    send = Signal()
    discard = Signal(str)
    """Draft id."""
    closed = Signal()
    minimised = Signal()
    book_wanted = Signal()
    files_wanted = Signal()
    """`Joindre`: the files of this PC are to be shown."""
    dropped = Signal(str)
    """Id of a file that was let go over the mail."""

    def __init__(
        self,
        host: ThemeHost,
        suggest: Callable[[str], Sequence[Address | Group]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, "surface", (), parent)
        self._host = host
        self._draft: Draft | None = None
        self._dirty: set[str] = set()
        self._loaded: dict[str, str] = {}
        self._loading = False
        self._written = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self.last_address = "to"
        """The address field used last: where the address book adds."""
        self._head = self._make_head()
        self.addresses = {
            "to": AddressField(host, "to", self.tr("To"), suggest, self),
            "cc": AddressField(host, "cc", self.tr("Cc"), suggest, self),
            "bcc": AddressField(host, "bcc", self.tr("Bcc"), suggest, self),
        }
        self.subject = ElidedLine(host, "subject", "label", self)
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = GrowingText(host, "body", self)
        self.body.setAccessibleName(self.tr("Message text"))
        self.summary, self.reveal = self._make_summary(), self._make_reveal()
        book = IconButton(host, "book-user", self.tr("Choose from the contacts"), parent=self)
        book.setObjectName("address-book")
        book.clicked.connect(self.book_wanted)
        self._rows = {
            "to": FieldRow(host, self.tr("To"), self.addresses["to"], (self.reveal, book), self),
            "cc": FieldRow(host, self.tr("Cc"), self.addresses["cc"], (), self),
            "bcc": FieldRow(host, self.tr("Bcc"), self.addresses["bcc"], (), self),
            "subject": FieldRow(host, self.tr("Subject"), self.subject, (), self),
        }
        self.notice = Notice(host, "hint", "circle-alert", parent=self)
        self.notice.setObjectName("send-notice")
        self._holder = QWidget(self)
        self.bar = ComposeBar(host, self)
        self.bar.send.clicked.connect(self.send)
        self.bar.discard.clicked.connect(self._discard)
        self.bar.attach.clicked.connect(self.files_wanted)
        self.files = AttachmentRow(host, removable=True, parent=self)
        self._drop_here = Small(host, self.tr("Drop the file here."), parent=self)
        self._drop_here.hide()
        self._arrange()
        self.moves = AddressMoves(host, self.addresses, self.show_field, self)
        self._put_in_order(book)
        self._listen()
        host.changed.connect(self._restyle)
        self._restyle()

    # -- its parts ---------------------------------------------------------------------------

    def _make_head(self) -> PaneHead:
        """What is written, and the ways out."""
        close, aside = self.tr("Close. The draft is kept."), self.tr("Put aside to read a message")
        head = PaneHead(self._host, "close-draft", close, aside, self)
        head.closed.connect(self.closed)
        head.minimised.connect(self.minimised)
        return head

    def _make_summary(self) -> LineButton:
        """What stands for the fields while they are folded."""
        summary = LineButton(
            self._host, "", "fields", end_icon="chevron-down", color="mail", parent=self
        )
        summary.setAccessibleDescription(self.tr("Shows the To, Cc and Subject fields"))
        summary.clicked.connect(lambda: self.go_to("to"))
        return summary

    def _make_reveal(self) -> LineButton:
        """What brings the fields that most mails do not need."""
        reveal = LineButton(
            self._host, self.tr("Cc Bcc"), "show-cc", color="mail", flush=True, parent=self
        )
        reveal.setToolTip(self.tr("Show the Cc and Bcc fields"))
        reveal.clicked.connect(self._reveal)
        return reveal

    def _put_in_order(self, book: QWidget) -> None:
        """Tab goes from above to below, whatever was made first."""
        order = [self.addresses["to"].more, self.addresses["to"].edit, self.reveal, book]
        for name in ("cc", "bcc"):
            order += [self.addresses[name].more, self.addresses[name].edit]
        order += [self.subject, self.summary, self.body]
        for before, after in pairwise([*order, self.bar.send, self.bar.attach, self.bar.discard]):
            QWidget.setTabOrder(before, after)

    # -- what is shown -----------------------------------------------------------------------

    def set_saved(self, saved: bool) -> None:
        """Say that what was written is on disk; of a draft without a word there is none to say."""
        settled = not self._written.isActive()
        self.bar.set_saved(saved and settled and self._draft is not None and self._draft.touched)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft. Of the one already shown only fields that nobody is typing in change."""
        fresh = self._draft is None or draft.id != self._draft.id
        self._settle()
        if fresh:
            self.last_address = "to"
            self._dirty.clear()
            self._fold.unfold()
            self._holder.hide()
            self.bar.set_saved(False)
            self._head.set_title(draft_title(draft.kind))
        self._draft = draft
        self._loading = True
        for name in FIELDS:
            text: str = getattr(draft, name)
            if name not in self._dirty and (fresh or self._loaded.get(name) != text):
                self._set(name, text)
                self._loaded[name] = text
        self._written.stop()
        self._loading = False
        self.files.show_files(draft.attachments, lambda id: True)
        self._sum_up()
        if fresh:
            self._rows["cc"].setVisible(bool(draft.cc))
            self._rows["bcc"].setVisible(bool(draft.bcc))
            self.reveal.setVisible(not (draft.cc and draft.bcc))
            self.reveal.setText(self.tr("Bcc") if draft.cc else self.tr("Cc Bcc"))
            self.body.moveCursor(QTextCursor.MoveOperation.Start)
            self._area.verticalScrollBar().setValue(0)
        elif draft.cc or draft.bcc:
            self._rows["cc"].setVisible(not self._rows["cc"].isHidden() or bool(draft.cc))
            self._rows["bcc"].setVisible(not self._rows["bcc"].isHidden() or bool(draft.bcc))

    def forget(self) -> None:
        """Nothing is being written any more."""
        self._written.stop()
        self._draft = None
        self._dirty.clear()

    def pending(self) -> list[tuple[str, str]]:
        """(field, text) of every field that differs from the draft, in the order of the form."""
        self._settle()
        return [(name, self.value(name)) for name in FIELDS if name in self._dirty]

    def taken(self, name: str, text: str) -> None:
        """This text of a field goes into the draft now."""
        self._dirty.discard(name)
        self._loaded[name] = text

    def value(self, name: str) -> str:
        """The text in a field."""
        if name in self.addresses:
            return self.addresses[name].value()
        return self.subject.text() if name == "subject" else self.body.toPlainText()

    def field(self, name: str) -> QWidget:
        """The widget typed in for a field."""
        if name in self.addresses:
            return self.addresses[name].edit
        return self.subject if name == "subject" else self.body

    def focus_start(self) -> None:
        """Where writing goes on: the first empty field, or the top of the text."""
        name = next((name for name in ("to", "subject") if not self.value(name)), "body")
        self.go_to(name)

    def go_to(self, name: str) -> None:
        """Put the keyboard into a field, and the field into view."""
        field = self.field(name)
        if name != "body":
            self._fold.unfold()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(field)

    def refuse(self, refused: Refused) -> None:
        """Say why it cannot be sent, and go to the field that wants something."""
        title, text = refusal_words(refused)
        name = "to"
        if refused.why == Refusal.NOT_AN_ADDRESS:
            name = next(n for n in ADDRESS_FIELDS if refused.text in self.value(n))
        self.notice.set_words(title, text)
        self._holder.show()
        self.go_to(name)
        self._area.verticalScrollBar().setValue(0)
        announce(self, f"{title} {text}")

    def show_files(self) -> None:
        """Bring the files of the mail into view."""
        layout = self._page.layout()
        if layout is not None:
            layout.activate()
        self._area.ensureWidgetVisible(self.files)

    def set_attaching(self, possible: bool) -> None:
        """Whether there are files to attach: only then is there a paperclip."""
        self.bar.attach.setVisible(possible)
        self.setAcceptDrops(possible)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this PC, wherever in the mail they are let go."""
        if event.mimeData().hasFormat(FILE_MIME):
            self._drop_here.show()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """The file went elsewhere."""
        self._drop_here.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the file."""
        self._drop_here.hide()
        data = event.mimeData().data(FILE_MIME)
        event.acceptProposedAction()
        self.dropped.emit(bytes(data.data()).decode())

    def set_short(self, short: bool) -> None:
        """With little height the title scrolls away with the fields."""
        if short == (self._column.indexOf(self._head) >= 0):
            return
        self._fold.set_also(self._head if short else None)
        if short:
            self._column.insertWidget(0, self._head)
        else:
            self._whole.insertWidget(0, self._head)

    def show_field(self, name: str) -> None:
        """Make a field visible (Cc and Cci are folded at first)."""
        if name != "body":
            self._fold.unfold()
        if name in ("cc", "bcc"):
            self._reveal(focus=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether the fields leave room for the text."""
        super().resizeEvent(event)
        self._fold.look_again()

    # -- parts -------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._page = page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        hold = QHBoxLayout(self._holder)
        hold.addWidget(self.notice)
        self._column.addWidget(self._holder)
        self._holder.hide()
        self._fields = QWidget(page)
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(0)
        for row in self._rows.values():
            fields.addWidget(row)
        self._column.addWidget(self._fields)
        self._column.addWidget(self.summary)
        hold_files = QVBoxLayout()
        for part in (self._drop_here, self.files):
            hold_files.addWidget(part)
        self._column.addLayout(hold_files)
        self._hold_files = hold_files
        self._text = QHBoxLayout()
        self._text.addWidget(self.body)
        self._column.addLayout(self._text, 1)
        self._area = scrolling(self._host, page, self)
        self._fold = FieldsFold(self._area, self._fields, self.summary, self.body)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._head)
        self._whole.addWidget(self._area, 1)
        self._whole.addWidget(self.bar)

    def _listen(self) -> None:
        self.body.caret_moved.connect(self._follow)
        for name, field in self.addresses.items():
            field.changed.connect(lambda name=name: self._edited(name))
            field.entered.connect(lambda name=name: self._enter(name))
        self.subject.textChanged.connect(lambda _: self._edited("subject"))
        self._written.timeout.connect(lambda: self._edited("body"))
        self.body.textChanged.connect(self._written.start)
        self.body.textChanged.connect(self.bar.saved.hide)

    def _settle(self) -> None:
        """A key that was not looked at yet counts now."""
        if self._written.isActive():
            self._written.stop()
            self._edited("body")

    def _edited(self, name: str) -> None:
        if self._loading:
            return
        self._dirty.add(name)
        if name != "body":
            self._sum_up()
        if name in self.addresses:
            self.last_address = name
            self._holder.hide()
        self.bar.set_saved(False)
        self.typed.emit()

    def _enter(self, name: str) -> None:
        self.last_address = name

    def _follow(self, caret: QRect) -> None:
        """Keep the caret in sight, with a line around it."""
        place = self.body.viewport().mapTo(self._page, caret.center())
        self._area.ensureVisible(place.x(), place.y(), 0, caret.height())

    def _sum_up(self) -> None:
        """One line for the fields: whom it goes to first, to how many more, and the subject."""
        people = read_addresses(", ".join(self.value(name) for name in ADDRESS_FIELDS))
        names = [person.shown for person in people[:1]]
        more = [f"+\u00a0{len(people) - 1}"] if len(people) > 1 else []
        whom = " ".join([self.tr("To"), *names, *more])
        self.summary.setText(f"{whom} · {self.subject.text()}")

    def _discard(self) -> None:
        if self._draft is not None:
            self.discard.emit(self._draft.id)

    def _set(self, name: str, text: str) -> None:
        if name in self.addresses:
            self.addresses[name].set_value(text)
        elif name == "subject":
            self.subject.setText(text)
            self.subject.setCursorPosition(0)
        else:
            self.body.setPlainText(text)

    def _reveal(self, _: bool = False, *, focus: bool = True) -> None:
        hidden = [name for name in ("cc", "bcc") if self._rows[name].isHidden()]
        for name in hidden:
            self._rows[name].show()
        self.reveal.hide()
        if focus and hidden:
            self.go_to(hidden[0])

    def _restyle(self) -> None:
        theme = self._host.theme
        self.body.set_least(theme.size("mailbox.bodyLeast"))
        edge = theme.space(1)
        self._text.setContentsMargins(edge, edge, edge, edge)
        side = theme.inset("mailbox.padding")
        self._hold_files.setContentsMargins(side, 0, side, 0)
        margin = theme.space(3)
        layout = self._holder.layout()
        if layout is not None:
            layout.setContentsMargins(margin, margin, margin, margin)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
