"""Style sheet for the widgets that Qt draws; the house widgets paint themselves."""

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.kit.theme import Theme

# `bare` fields sit inside simulators that draw their own frame.
SHEET = Template("""
QLineEdit, QPlainTextEdit, QTextEdit { color: $ink; background: $surface;
    border: ${control}px solid $strong; border-radius: ${field}px;
    selection-background-color: $primary; selection-color: $onprimary;
    placeholder-text-color: $muted; }
QLineEdit { padding: 0 ${pad}px; min-height: ${inner}px; }
QPlainTextEdit, QTextEdit { padding: ${areapad}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $primary; }
QLineEdit[state="error"], QPlainTextEdit[state="error"] { border-color: $danger; }
QLineEdit[state="hint"], QPlainTextEdit[state="hint"] { border-color: $warning; }
QLineEdit[state="good"], QPlainTextEdit[state="good"] { border-color: $success; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: $offink;
    background: $offbg; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"], QTextEdit[bare="true"] { border: none;
    border-radius: 0; background: transparent; }
QScrollBar:vertical { background: $sunken; width: ${bar}px; margin: 0; border: none;
    border-radius: ${barradius}px; }
QScrollBar:horizontal { background: $sunken; height: ${bar}px; margin: 0; border: none;
    border-radius: ${barradius}px; }
QScrollBar::handle { background: $strong; border-radius: ${handleradius}px;
    margin: ${barmargin}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::handle:vertical { min-height: ${least}px; }
QScrollBar::handle:horizontal { min-width: ${least}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { color: $ink; background: $surface; border: ${hair}px solid $strong;
    padding: ${menu}px 0; }
QMenu::item { padding: ${menu}px ${pad2}px; }
QMenu::item:selected { background: $primary; color: $onprimary; }
QMenu::item:disabled { color: $offink; }
QAbstractItemView { color: $ink; background: $surface; border: none; outline: none;
    selection-background-color: $psoft; selection-color: $ink; }
""")


def stylesheet(theme: "Theme") -> str:
    """The sheet for one theme; every value comes from the tokens."""
    control = theme.border("control")
    colors = {
        "ink": "ink", "surface": "surface", "strong": "border-strong",
        "primary": "primary", "onprimary": "on-primary", "danger": "danger",
        "success": "success", "warning": "warning", "offink": "disabled-ink",
        "offbg": "disabled-bg",
        "sunken": "sunken", "muted": "ink-muted", "psoft": "primary-soft",
    }  # fmt: skip
    sizes = {
        "hair": theme.border("hair"),
        "control": control,
        "field": theme.radius("field"),
        "pad": theme.inset("field.padding"),
        "pad2": theme.inset("button.default.padding"),
        "areapad": theme.inset("field.gap"),
        "inner": theme.size("field.height") - 2 * control,
        "bar": theme.fixed("scroll.width"),
        "barradius": theme.fixed("scroll.width") // 2,
        "barmargin": theme.fixed("scroll.margin"),
        "handleradius": theme.fixed("scroll.handle") // 2,
        "least": theme.fixed("scroll.least"),
        "menu": theme.inset("menu.padding"),
    }
    names = {key: theme.color(name).name() for key, name in colors.items()}
    return SHEET.substitute(names, **{key: str(value) for key, value in sizes.items()})
