"""Colours of a button by kind and state, as on the component sheet."""

from typing import Literal, NamedTuple

from PySide6.QtGui import QColor

from kiosk.ui.kit.theme import Theme

ButtonKind = Literal[
    "primary", "outline", "soft", "text", "danger", "danger-outline", "help", "plain", "inverse",
    "on-help", "mail", "mail-soft", "cv",
]  # fmt: skip
ButtonState = Literal["rest", "hover", "pressed", "disabled"]

# kind: for rest, hover, pressed: (ground, ink, edge); None = not drawn.
_Look = tuple[str | None, str, str | None]
_TABLE: dict[str, tuple[_Look, _Look, _Look]] = {
    "primary": (
        ("primary", "on-primary", None),
        ("primary-hover", "on-primary", None),
        ("primary-pressed", "on-primary", None),
    ),
    "outline": (
        ("surface", "ink", "border-strong"),
        ("sunken", "ink", "border-strong"),
        ("border", "ink", "border-strong"),
    ),
    "soft": (
        ("primary-soft", "on-primary-soft", None),
        ("primary", "on-primary", None),
        ("primary-pressed", "on-primary", None),
    ),
    "text": (
        (None, "primary", None),
        ("primary-soft", "on-primary-soft", None),
        ("primary", "on-primary", None),
    ),
    "danger": (
        ("danger", "on-status", None),
        ("danger-hover", "on-status", None),
        ("danger-pressed", "on-status", None),
    ),
    "danger-outline": (
        ("surface", "danger", "danger"),
        ("danger-soft", "danger", "danger"),
        ("danger", "on-status", "danger"),
    ),
    "help": (
        (None, "help", None),
        ("help-soft", "help", None),
        ("help", "on-status", None),
    ),
    "plain": (
        (None, "ink", None),
        ("sunken", "ink", None),
        ("border", "ink", None),
    ),
    # On the dark ground of a toast.
    "inverse": (
        (None, "canvas", "canvas"),
        ("canvas", "ink", None),
        ("border", "ink", None),
    ),
    # On the magenta ground of the help strip.
    "on-help": (
        (None, "on-status", "on-status"),
        ("on-status", "help", None),
        ("help-soft", "help", None),
    ),
    # Inside the simulated mail program, whose colour is the module's.
    "mail": (
        ("mail", "on-module", "mail"),
        ("mail", "on-module", "ink"),
        ("ink", "canvas", "ink"),
    ),
    "mail-soft": (
        ("mail-soft", "mail", "mail"),
        ("mail", "on-module", "mail"),
        ("ink", "canvas", "ink"),
    ),
    # The same for the program in which a CV is laid out.
    "cv": (
        ("cv", "on-module", "cv"),
        ("cv", "on-module", "ink"),
        ("ink", "canvas", "ink"),
    ),
}
_STATES = ("rest", "hover", "pressed")


class ButtonColors(NamedTuple):
    """Ground and edge (None = not drawn) and ink."""

    ground: QColor | None
    ink: QColor
    edge: QColor | None


def button_colors(theme: Theme, kind: ButtonKind, state: ButtonState) -> ButtonColors:
    """Colours of one state; in high contrast every ground that is black gets an edge."""
    if state == "disabled":
        ground = theme.color("disabled-bg") if _TABLE[kind][0][0] else None
        edge = theme.color("disabled-ink") if theme.high_contrast and ground else None
        return ButtonColors(ground, theme.color("disabled-ink"), edge)
    ground_name, ink_name, edge_name = _TABLE[kind][_STATES.index(state)]
    if theme.high_contrast and ground_name is not None:
        if ground_name == "border":
            ground_name, ink_name = "ink", "canvas"
        elif edge_name is None and theme.color(ground_name) == theme.color("canvas"):
            edge_name = ink_name
        elif state == "hover" and ground_name == "sunken":
            edge_name = "primary"
    return ButtonColors(
        theme.color(ground_name) if ground_name else None,
        theme.color(ink_name),
        theme.color(edge_name) if edge_name else None,
    )
