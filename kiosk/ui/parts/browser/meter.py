"""How strong a password is, told while it is typed: a bar and one sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.learning.password import LONGER, SHORTER, WORDS, Judged, judge
from kiosk.ui.kit.paint import box, smooth
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.theme_host import ThemeHost

translate = QCoreApplication.translate
PHRASE_BEGUN = 3
"""From so many words on, what is typed is taken for a phrase."""


class StrengthMeter(QWidget):
    """Follows what `look_at` is given; keeps nothing of it but how strong it is."""

    def __init__(
        self, host: ThemeHost, personal: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._personal = tuple(personal)
        self.setObjectName("web-meter")
        self._bar = _Bar(host, self)
        self._words = Text(host, style="label", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(host.theme.space(1))
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self.look_at("")

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def look_at(self, password: str) -> None:
        """Tell how strong this is."""
        judged = judge(password, self._personal)
        self._bar.show_strength(judged.progress, judged.strong)
        self._words.set_color("success" if judged.strong else "ink")
        self._words.setText(advice(judged))


def advice(judged: Judged) -> str:
    """One sentence: what is still missing, or that it is strong."""
    if not judged.length:
        return translate("Meter", "12 characters or more, or 7 words.")
    if judged.personal:
        return translate("Meter", "“{0}” is in it. Many people know that of you.").format(
            judged.personal
        )
    if judged.known:
        return translate("Meter", "Many people type this. Choose something else.")
    if judged.strong:
        return translate("Meter", "Strong password.")
    if judged.words >= PHRASE_BEGUN:
        return translate("Meter", "Words: {0} of {1}.").format(judged.words, WORDS)
    length = SHORTER if len(judged.kinds) == 4 else LONGER
    if judged.length < length:
        return translate("Meter", "Characters: {0} of {1}.").format(judged.length, length)
    return translate("Meter", "Mix capitals, small letters, digits and signs.")


class _Bar(QWidget):
    def __init__(self, host: ThemeHost, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._progress, self._strong = 0.0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        host.changed.connect(self.updateGeometry)

    def show_strength(self, progress: float, strong: bool) -> None:
        self._progress, self._strong = progress, strong
        self.update()

    def sizeHint(self) -> QSize:
        height = self._host.theme.inset("browser.meter")
        return QSize(height, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._host.theme
        painter = QPainter(self)
        smooth(painter)
        half = self.height() / 2
        edge, width = theme.color("border-strong"), theme.border("hair")
        box(painter, self.rect(), half, theme.color("sunken"), edge, width)
        long = self.width() * self._progress
        if long < self.height():
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        done = QRectF(self.width() - long if rtl else 0, 0, long, self.height())
        box(painter, done, half, theme.color("success" if self._strong else "warning"))
