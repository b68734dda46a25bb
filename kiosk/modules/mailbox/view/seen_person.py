"""One person who got a mail: the addresses seen there, and who sees theirs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.modules.mailbox.address import Address
from kiosk.modules.mailbox.seen import Seen
from kiosk.modules.mailbox.view.message_header import AvatarDisc
from kiosk.ui.kit.focus_shape import FocusShape
from kiosk.ui.kit.ground import Ground
from kiosk.ui.kit.icon_label import Icon
from kiosk.ui.kit.text import Label, Small
from kiosk.ui.kit.theme_host import ThemeHost


class SeenWords(QObject):
    """A QObject, because lupdate reads plurals only in calls of `tr`."""

    def watched(self, seen: Seen) -> str:
        """Who sees the address of this person."""
        if not seen.watchers:
            return self.tr("Nobody else sees this address.")
        return self.tr("%n other person(s) can see this address.", "", seen.watchers)


class SeenPerson(Ground):
    """Name, field, the To and Cc that are read there, and an eye that is open or closed."""

    accessible_role = "ListItem"

    def __init__(
        self, host: ThemeHost, seen: Seen, me: Address, parent: QWidget | None = None
    ) -> None:
        super().__init__(host, "surface", ("bottom",), parent)
        self.seen = seen
        self.setObjectName("seen-person")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        names = {"to": self.tr("To"), "cc": self.tr("Cc"), "bcc": self.tr("Bcc")}
        disc = AvatarDisc(host, self)
        disc.show_person(seen.person)
        field = Label(host, names[seen.field], color="ink-muted", parent=self)
        who = self.tr("You") if seen.person.same_as(me) else seen.person.shown
        name = Label(host, who, parent=self)
        lines = self._header(names, seen)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(host.theme.space(2))
        grid.setVerticalSpacing(0)
        for row, (title, words) in enumerate(lines):
            above = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Small(host, title, parent=self), row, 0, above)
            grid.addWidget(Small(host, words, color="ink", parent=self), row, 1)
        watched = SeenWords().watched(seen)
        icon, ink = ("eye", "ink-muted") if seen.watchers else ("eye-off", "success")
        eye = QHBoxLayout()
        eye.setSpacing(host.theme.space(2))
        eye.addWidget(Icon(host, icon, ink, "mailbox.folderIcon", self))
        eye.addWidget(Small(host, watched, color=ink, parent=self), 1)
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(field)
        words_column = QVBoxLayout()
        words_column.setSpacing(host.theme.space(1))
        words_column.addLayout(top)
        words_column.addLayout(grid)
        words_column.addLayout(eye)
        row_of_all = QHBoxLayout(self)
        side, edge = host.theme.inset("mailbox.padding"), host.theme.space(3)
        row_of_all.setContentsMargins(side, edge, side, edge)
        row_of_all.setSpacing(host.theme.space(3))
        row_of_all.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        row_of_all.addLayout(words_column, 1)
        spoken = (names[seen.field], *(f"{title} {words}" for title, words in lines), watched)
        self.setAccessibleName(". ".join((who, *spoken)))

    def focus_shape(self) -> FocusShape:
        """The whole part, inwards."""
        return FocusShape(self.rect(), 0, inset=True)

    def _header(self, names: dict[str, str], seen: Seen) -> list[tuple[str, str]]:
        """Title and words of the header as it is read there."""
        lines = [(names["to"], _written(seen.to))] if seen.to else []
        lines += [(names["cc"], _written(seen.cc))] if seen.cc else []
        return lines or [(names["to"], self.tr("hidden recipients"))]


def _written(people: Sequence[Address]) -> str:
    return ", ".join(person.address for person in people)
