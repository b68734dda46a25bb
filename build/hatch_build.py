"""Wheel hook: ships assets and generated forms inside the package, as `kiosk/_data/`."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

GENERATED = ("content", "i18n")


class AssetsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds `assets/` and `.cache/{content,i18n}` to a standard wheel, not to an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill the inclusion map.

        Raises FileNotFoundError when the generated forms were not made first.
        """
        if version != "standard":
            return
        root = Path(self.root)
        include: dict[str, str] = build_data["force_include"]
        include[str(root / "assets")] = "kiosk/_data/assets"
        for name in GENERATED:
            folder = root / ".cache" / name
            if not folder.is_dir():
                raise FileNotFoundError(f"{folder} is missing: run `make setup` before the wheel")
            include[str(folder)] = f"kiosk/_data/generated/{name}"
