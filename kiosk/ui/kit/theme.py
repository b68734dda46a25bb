"""One look, turned into colours, sizes and fonts."""

from functools import cache, cached_property

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

from kiosk.ui.kit.fonts import load_faces
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.paragraph import Mark
from kiosk.ui.kit.tokens import Tokens

COMPACT_WIDTH, COMPACT_HEIGHT, COMPACT_SCALE = 1200, 680, 1.5
ARABIC_EXTRA_LINE = 2


class Theme:
    """Colours, sizes and fonts for one look; frozen once made.

    Sizes are logical px. Three ways to grow with the text, as drawn at 200 %:
    `px`/`size` grow fully (type, icons, targets), `inset`/`radius`/`border` by half,
    `space` not at all (gaps between things; room is short when text is large).
    """

    def __init__(self, tokens: Tokens, look: Look) -> None:
        self.tokens = tokens
        self.look = look
        self._colors = {name: QColor(value) for name, value in tokens.colors(look.theme).items()}
        self._font = cache(self._make_font)
        self._columns: dict[str, int] = {}

    @property
    def high_contrast(self) -> bool:
        """True when every ground is black and every shape needs a border."""
        return self.look.theme == "high-contrast"

    def color(self, name: str) -> QColor:
        """A colour by its token name; KeyError when there is none."""
        return QColor(self._colors[name])

    def px(self, value: float) -> int:
        """A token's px at this text scale."""
        return round(value * self.look.scale)

    def half(self, value: float) -> int:
        """A token's px, grown half as fast as the text."""
        return round(value * (1 + (self.look.scale - 1) / 2))

    def size(self, path: str) -> int:
        """A measure of components.json at this text scale ("chip.height")."""
        return self.px(self.tokens.measure(path))

    def inset(self, path: str) -> int:
        """A padding of components.json, grown by half ("button.padding")."""
        return self.half(self.tokens.measure(path))

    def fixed(self, path: str) -> int:
        """A measure of components.json that never grows ("dialog.width")."""
        return round(self.tokens.measure(path))

    def space(self, step: int) -> int:
        """A gap of the space scale, 0 to 8 (0 4 8 12 16 24 32 48 64 px); does not grow."""
        return round(self.tokens.number(f"space.{step}"))

    def radius(self, name: str) -> int:
        """A corner radius by name (field, button, button-big, tile, card, chip, simulator)."""
        return self.half(self.tokens.number(f"radius.{name}"))

    def read_mark(self, part: tuple[int, int] | None) -> Mark | None:
        """How a part (start, length) that is being read aloud is set off; None for no part."""
        if part is None:
            return None
        ground, ink, line = map(self.color, ("accent-soft", "on-accent-soft", "accent"))
        return Mark(*part, ground, ink, line, self.border("selected"))

    def border(self, name: str) -> int:
        """A line width by name (hair, control, selected, tapEdge); hair lines stay thin."""
        width = self.tokens.number(f"border.{name}")
        return round(width) if name == "hair" else self.half(width)

    def target(self, name: str) -> int:
        """Least height of something to press (min, default, primary, hero)."""
        return self.px(self.tokens.number(f"target.{name}"))

    def milliseconds(self, name: str) -> int:
        """Length of a motion (press, drawer, page)."""
        return round(self.tokens.number(f"motion.{name}"))

    def font(self, style: str) -> QFont:
        """Font of a style of the type scale (h1, body, label, ...)."""
        return QFont(self._font(style))

    def line(self, style: str, direction: Qt.LayoutDirection | None = None) -> int:
        """Distance between two base lines of a style; wider with comfort spacing and in Arabic."""
        text = self.tokens.text(style)
        line = text.line
        if self.look.spaced:
            line = max(line, text.size * self.tokens.number("font.comfort.lineHeightFactor"))
        if direction == Qt.LayoutDirection.RightToLeft:
            line += ARABIC_EXTRA_LINE
        return self.px(line)

    def measure(self, style: str) -> int:
        """Widest comfortable column of a style: 70 characters."""
        if style not in self._columns:
            average = QFontMetricsF(self._font(style)).averageCharWidth()
            self._columns[style] = round(average * self.tokens.number("font.maxLineChars"))
        return self._columns[style]

    def least_words(self, style: str) -> int:
        """Narrowest column in which a style still reads well."""
        return self.px(self.tokens.text(style).size * self.tokens.measure("text.leastWords"))

    def compact(self, size: QSize) -> bool:
        """True when panel and simulator become tabs and pages scroll."""
        return (
            size.width() < COMPACT_WIDTH
            or size.height() < COMPACT_HEIGHT
            or self.look.scale >= COMPACT_SCALE
        )

    def margin(self, size: QSize) -> int:
        """Page margin for a window of this size."""
        return int(self._breakpoint(size, "margin"))

    def gutter(self, size: QSize) -> int:
        """Gap between columns for a window of this size."""
        return int(self._breakpoint(size, "gutter"))

    def panel(self, size: QSize) -> int:
        """Width of the player's panel; the whole width when compact."""
        return size.width() if self.compact(size) else int(self._breakpoint(size, "panel"))

    def palette(self) -> QPalette:
        """Palette for what Qt draws itself."""
        palette = QPalette()
        role = QPalette.ColorRole
        for target, name in (
            (role.Window, "canvas"), (role.WindowText, "ink"),
            (role.Base, "surface"), (role.AlternateBase, "sunken"), (role.Text, "ink"),
            (role.Button, "surface"), (role.ButtonText, "ink"), (role.BrightText, "danger"),
            (role.Highlight, "primary"), (role.HighlightedText, "on-primary"),
            (role.PlaceholderText, "ink-subtle"), (role.Link, "primary"),
            (role.ToolTipBase, "ink"), (role.ToolTipText, "canvas"),
        ):  # fmt: skip
            palette.setColor(target, self.color(name))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.color("disabled-ink"))
        return palette

    def qss(self) -> str:
        """Style sheet for the stock widgets: fields, scroll bars, menus, lists (see `Dress`)."""
        return self._sheet

    @cached_property
    def _sheet(self) -> str:
        # Late: the first screen has none of these.
        from kiosk.ui.kit.stylesheet import stylesheet

        return stylesheet(self)

    def _breakpoint(self, size: QSize, key: str) -> float:
        if self.compact(size) and key != "panel":
            return float(self.tokens.compact()[key])
        points = self.tokens.breakpoints()
        chosen = points[0]
        for point in points:
            if size.width() >= point["size"][0]:
                chosen = point
        return float(chosen[key])

    def _make_font(self, style: str) -> QFont:
        text = self.tokens.text(style)
        families = self.tokens.families("code" if style == "code" else "ui")
        bold = () if style == "code" else (int(QFont.Weight.Bold),)
        load_faces(families[0], (text.weight, *bold))
        font = QFont([*families, *self.tokens.families("arabic")])
        font.setPixelSize(self.px(text.size))
        font.setWeight(QFont.Weight(text.weight))
        if self.look.spaced:
            percent = self.tokens.number("font.comfort.letterSpacingPercent")
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, percent)
            font.setWordSpacing(self.px(self.tokens.number("font.comfort.wordSpacingPx")))
        elif text.tracking:
            spacing = text.tracking * self.look.scale
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font
