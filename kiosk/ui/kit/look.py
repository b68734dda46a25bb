"""What a person chose about the looks of the screen."""

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark", "high-contrast"]
THEMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")
SMALLEST, LARGEST = 1.0, 2.0


@dataclass(frozen=True)
class Look:
    """Theme, text scale (1.0 to 2.0) and wider spacing; ValueError on anything else."""

    theme: ThemeName = "light"
    scale: float = 1.0
    spaced: bool = False

    def __post_init__(self) -> None:
        """Refuse a look that no theme can draw."""
        if self.theme not in THEMES:
            raise ValueError(f"theme is {self.theme!r}; allowed: {', '.join(THEMES)}")
        if not SMALLEST <= self.scale <= LARGEST:
            raise ValueError(f"text scale is {self.scale}; allowed: {SMALLEST} to {LARGEST}")
