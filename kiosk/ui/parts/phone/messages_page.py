"""The conversations of the phone, the newest first."""

from kiosk.ui.kit.buttons import Button
from kiosk.ui.kit.text import Small
from kiosk.ui.parts.phone.pages import PhonePage
from kiosk.ui.parts.phone.row_button import RowButton


class PhoneMessages(PhonePage):
    """A row a conversation; a way to begin one."""

    def title(self) -> str:
        """What they are."""
        return self.tr("Messages")

    def key(self) -> object:
        """Every conversation as it is."""
        return (tuple(self.phone.threads()), self.phone.undoable)

    def build(self) -> None:
        """A row each."""
        new = Button(
            self.host, self.tr("New message"), "soft", icon="pencil", size="small", leading=True
        )
        new.setObjectName("sms-new")
        new.clicked.connect(self.ask("sms-new"))
        self.column.addWidget(new)
        threads = self.phone.threads()
        for thread in threads:
            name = self.phone.name_of(thread.number)
            if thread.blocked:
                name = self.tr("{0} (blocked)").format(name)
            last = thread.messages[-1].text
            row = RowButton(
                self.host, "sms-thread", "ban" if thread.blocked else "user-round", name, last,
                count=int(not thread.read),
            )  # fmt: skip
            row.setProperty("thread", thread.id)
            row.clicked.connect(self.ask("sms-open", thread.id))
            self.column.addWidget(row)
        if not threads:
            self.column.addWidget(Small(self.host, self.tr("No message.")))
        if self.phone.undoable:
            back = Button(
                self.host,
                self.tr("Bring back what was deleted"),
                "text",
                icon="undo-2",
                size="small",
            )
            back.setObjectName("sms-undo")
            back.clicked.connect(self.ask("sms-undo"))
            self.column.addWidget(back)
