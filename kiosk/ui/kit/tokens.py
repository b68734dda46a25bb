"""The design values, read once from the two files that hold them."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk import assets


class TextStyle(NamedTuple):
    """One line of the type scale; size and line in px at text scale 1."""

    size: float
    line: float
    weight: int
    tracking: float


class Tokens:
    """Typed door to tokens.json (values) and components.json (measures of the house widgets).

    Every name that is not there raises KeyError: a misspelt token must not pass.
    """

    def __init__(self, values: Mapping[str, Any], components: Mapping[str, Any]) -> None:
        self._values = values
        self._components = components

    @classmethod
    def load(cls) -> "Tokens":
        """Read both files from the assets; OSError or ValueError when one is damaged."""
        return cls(
            json.loads(assets.path("tokens.json").read_bytes()),
            json.loads(assets.path("components.json").read_bytes()),
        )

    def colors(self, theme: str) -> Mapping[str, str]:
        """All colours of one theme, as #RRGGBB."""
        found: Mapping[str, str] = self._values["color"][theme]
        return found

    def contrast_pairs(self, theme: str) -> list[tuple[str, str, float]]:
        """(foreground, background, least ratio) for every pair the design uses."""
        return [(p["fg"], p["bg"], float(p["min"])) for p in self._values["contrast"][theme]]

    def text(self, style: str) -> TextStyle:
        """One style of the type scale."""
        raw = self._values["font"]["style"][style]
        return TextStyle(raw["size"], raw["line"], raw["weight"], raw.get("tracking", 0))

    def families(self, role: str) -> list[str]:
        """Font families of a role (ui, arabic, code), in order of preference."""
        return list(self._values["font"]["family"][role])

    def number(self, path: str) -> float:
        """A number of tokens.json by its dotted path ("radius.card")."""
        return _number(self._values, path)

    def measure(self, path: str) -> float:
        """A number of components.json by its dotted path ("button.padding")."""
        return _number(self._components, path)

    def breakpoints(self) -> list[Mapping[str, Any]]:
        """The layouts with a size of their own, widest last."""
        found = [b for b in self._values["layout"]["breakpoints"].values() if "size" in b]
        return sorted(found, key=lambda b: b["size"][0])

    def compact(self) -> Mapping[str, Any]:
        """Margin and gutter of the compact layout."""
        found: Mapping[str, Any] = self._values["layout"]["breakpoints"]["compact"]
        return found

    def scale_steps(self) -> list[float]:
        """Text scales offered to a person."""
        return list(self._values["font"]["scaleSteps"])

    def module(self, key: str) -> tuple[str, str]:
        """(shape, icon) of a module key."""
        raw = self._values["module"][key]
        return raw["shape"], raw["icon"]

    def mirrored_icons(self) -> frozenset[str]:
        """Icons that point along the reading direction."""
        return frozenset(self._values["icon"]["mirrorInRtl"])


def _number(tree: Mapping[str, Any], path: str) -> float:
    node: Any = tree
    for part in path.split("."):
        node = node[part]
    return float(node)
