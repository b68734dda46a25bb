"""What a person chose about the looks of the screen."""

from typing import Literal, NamedTuple

ThemeName = Literal["light", "dark", "high-contrast"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")
SMALLEST, LARGEST = 1.0, 2.0


class _Values(NamedTuple):
    # Not a dataclass: that import alone takes 1.5 ms of the way to the first paint.
    theme: ThemeName
    scale: float
    spaced: bool


class Look(_Values):
    """Theme, text scale (1.0 to 2.0) and wider spacing; ValueError on anything else."""

    def __new__(
        cls, theme: ThemeName = "light", scale: float = 1.0, spaced: bool = False
    ) -> "Look":
        """Refuse a look that no theme can draw."""
        if theme not in THEMES:
            raise ValueError(f"theme is {theme!r}; allowed: {', '.join(THEMES)}")
        if not SMALLEST <= scale <= LARGEST:
            raise ValueError(f"text scale is {scale}; allowed: {SMALLEST} to {LARGEST}")
        return super().__new__(cls, theme, scale, spaced)
