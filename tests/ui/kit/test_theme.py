"""One look becomes colours, sizes and fonts; all of them readable."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo

from kiosk.ui.kit.look import THEMES, Look, ThemeName
from kiosk.ui.kit.theme import Theme
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens

STYLES = ("display", "h1", "h2", "h3", "instruction", "body", "button", "label", "small", "meta")
HIGH_CONTRAST_TEXT = 7.0
TEXT = 4.5


def luminance(color: QColor) -> float:
    """Relative luminance by WCAG 2."""
    channels = (color.redF(), color.greenF(), color.blueF())
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def ratio(one: QColor, other: QColor) -> float:
    """Contrast ratio by WCAG 2."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_of_colours_is_readable(tokens: Tokens, name: ThemeName) -> None:
    theme = Theme(tokens, Look(name))
    pairs = tokens.contrast_pairs(name)
    assert len(pairs) >= 100
    for ink, ground, least in pairs:
        wanted = HIGH_CONTRAST_TEXT if theme.high_contrast and least == TEXT else least
        assert ratio(theme.color(ink), theme.color(ground)) >= wanted, (ink, ground)


@pytest.mark.parametrize("name", THEMES)
def test_instruction_hint_and_feedback_have_seven_to_one(tokens: Tokens, name: ThemeName) -> None:
    theme = Theme(tokens, Look(name))
    for ground in ("surface", "canvas", "accent-soft", "success-soft"):
        assert ratio(theme.color("ink"), theme.color(ground)) >= HIGH_CONTRAST_TEXT


def test_a_misspelt_token_does_not_pass(tokens: Tokens) -> None:
    theme = Theme(tokens, Look())
    with pytest.raises(KeyError):
        theme.color("inck")
    with pytest.raises(KeyError):
        theme.size("button.paddng")


@pytest.mark.parametrize(("scale", "theme"), [(0.9, "light"), (2.5, "light"), (1.0, "sepia")])
def test_a_look_that_cannot_be_drawn_is_refused(scale: float, theme: ThemeName) -> None:
    with pytest.raises(ValueError, match="allowed"):
        Look(theme, scale)


def test_type_and_targets_grow_with_the_text_and_gaps_do_not(tokens: Tokens) -> None:
    small, large = Theme(tokens, Look()), Theme(tokens, Look(scale=2.0))
    assert large.font("body").pixelSize() == 2 * small.font("body").pixelSize()
    assert large.target("min") == 2 * small.target("min") == 88
    assert large.space(4) == small.space(4)
    assert small.radius("card") < large.radius("card") < 2 * small.radius("card")


def test_comfort_spacing_opens_letters_words_and_lines(tokens: Tokens) -> None:
    plain, spaced = Theme(tokens, Look()), Theme(tokens, Look(spaced=True))
    assert spaced.line("body") == round(18 * 1.7)
    assert spaced.line("body") > plain.line("body")
    assert spaced.font("body").letterSpacing() == 106
    assert spaced.font("body").wordSpacing() == 3


def test_arabic_lines_are_wider(tokens: Tokens) -> None:
    theme = Theme(tokens, Look())
    assert theme.line("body", Qt.LayoutDirection.RightToLeft) == theme.line("body") + 2


def test_every_style_is_set_in_the_house_face(host: ThemeHost) -> None:
    for style in STYLES:
        family = QFontInfo(host.theme.font(style)).family()
        assert family.startswith("Atkinson Hyperlegible Next"), style


def test_codes_are_set_in_the_mono_face(host: ThemeHost) -> None:
    assert "Mono" in QFontInfo(host.theme.font("code")).family()


@pytest.mark.parametrize(
    ("width", "height", "scale", "compact", "margin", "panel"),
    [
        (1366, 768, 1.0, False, 32, 372),
        (1280, 720, 1.0, False, 24, 340),
        (1920, 1080, 1.0, False, 64, 440),
        (1600, 900, 1.25, False, 48, 400),
        (1024, 600, 1.0, True, 20, 1024),
        (1366, 768, 1.5, True, 20, 1366),
        (1366, 660, 1.0, True, 20, 1366),
    ],
)
def test_layout_follows_the_window_and_the_text(
    tokens: Tokens, width: int, height: int, scale: float, compact: bool, margin: int, panel: int
) -> None:
    theme, size = Theme(tokens, Look(scale=scale)), QSize(width, height)
    assert theme.compact(size) is compact
    assert theme.margin(size) == margin
    assert theme.panel(size) == panel


def test_scale_steps_are_all_drawable(tokens: Tokens) -> None:
    assert tokens.scale_steps() == [1.0, 1.25, 1.5, 1.75, 2.0]
    for step in tokens.scale_steps():
        assert Theme(tokens, Look(scale=step)).font("body").pixelSize() == round(18 * step)
