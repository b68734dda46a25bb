"""What a site may set, read once at start into one frozen `Settings`.

Three sources, the later wins: the defaults below; the site's file `site.toml` (named by
`JALON_SITE`, else the machine's own place); the environment (`JALON_` and the name in capitals).
Every setting stands in `docs/settings.md`. An unknown name or a wrong value is refused with its
name and what is allowed, never passed over: a mistyped retention must not look as if it worked.
"""

import os
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

PRODUCT_NAME: Final = "Jalon"
SITE_VARIABLE: Final = "JALON_SITE"
PREFIX: Final = "JALON_"


class SettingsError(Exception):
    """A setting that cannot be used. `str()` is one sentence fit for staff."""

    def __init__(self, name: str, found: object, allowed: str, source: str) -> None:
        super().__init__(f"{source}: setting “{name}” has {found!r}; allowed: {allowed}.")
        self.name = name
        self.found = found
        self.allowed = allowed
        self.source = source


class Settings(NamedTuple):
    """The settings of this station; `SETTINGS` says what each means.

    A NamedTuple because a dataclass takes five times as long to make, before the first paint.
    """

    product_name: str = PRODUCT_NAME
    site_name: str = ""
    station_label: str = ""
    station_slot: int | None = None
    helper: str = "un animateur"
    language: str = "fr"
    theme: str = "light"
    text_size: int = 100
    wider_spacing: bool = False
    full_screen: bool = False
    sound: str = "speaker"
    idle_before_veil: int = 240
    parked_days: int = 10
    record_months: int = 12
    printers: tuple[str, ...] = ()
    stick_folders: tuple[Path, ...] = ()
    chosen_data_dir: Path | None = None

    @property
    def data_dir(self) -> Path:
        """Where everything that is kept lives: the site's choice, else a private folder.

        Ask only after first paint: the private folder costs an import of 35 ms.
        """
        if self.chosen_data_dir is not None:
            return self.chosen_data_dir
        from platformdirs import user_data_path

        return user_data_path("jalon", appauthor=False)


class Setting(NamedTuple):
    """One line of the table: its name in `site.toml`, what is allowed and what it means."""

    name: str
    allowed: str
    meaning: str
    read: Callable[[object], Any]
    """Gives the value to keep; raises ValueError when it is not allowed."""


def _text(least: int, most: int) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or not least <= len(value.strip()) <= most:
            raise ValueError
        return value.strip()

    return read


def _number(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        number = int(value) if isinstance(value, str) else value
        if isinstance(number, bool) or not isinstance(number, int) or not least <= number <= most:
            raise ValueError
        return number

    return read


def _choice(*choices: str | int) -> Callable[[object], str | int]:
    def read(value: object) -> str | int:
        for choice in choices:
            if not isinstance(value, bool) and (value == choice or value == str(choice)):
                return choice
        raise ValueError

    return read


def _yes_no(value: object) -> bool:
    found = {"true": True, "false": False}.get(value) if isinstance(value, str) else value
    if not isinstance(found, bool):
        raise ValueError
    return found


def _folder(value: object) -> Path:
    if not isinstance(value, str) or not Path(value).is_absolute():
        raise ValueError
    return Path(value)


def _list(value: object) -> list[object]:
    """A list as the site file has it, or the words of a variable, between commas."""
    if isinstance(value, str):
        return [word.strip() for word in value.split(",") if word.strip()]
    if not isinstance(value, list):
        raise ValueError
    return value


def _printers(value: object) -> tuple[str, ...]:
    """Names of CUPS queues: no spaces and none of / # ? and quotes."""
    names = _list(value)
    for name in names:
        if not isinstance(name, str) or not re.fullmatch(
            r"[^\s/#?'\"\\-][^\s/#?'\"\\]{0,126}", name
        ):
            raise ValueError
    return tuple(dict.fromkeys(str(name) for name in names))


def _folders(value: object) -> tuple[Path, ...]:
    return tuple(_folder(folder) for folder in _list(value))


SETTINGS: Final = (
    Setting("product_name", "1 to 40 characters", "name on screen", _text(1, 40)),
    Setting("site_name", "up to 60 characters", "name of the site", _text(0, 60)),
    Setting("station_label", "up to 20 characters", "what the PC is called", _text(0, 20)),
    Setting(
        "station_slot",
        "a whole number, 0 to 15",
        "slice from which this station draws its codes; without it one is drawn once",
        _number(0, 15),
    ),
    Setting("helper", "2 to 40 characters", "who comes when help is asked", _text(2, 40)),
    Setting("language", "fr", "language at attract", _choice("fr")),
    Setting(
        "theme",
        "light, dark or high-contrast",
        "colours at attract",
        _choice("light", "dark", "high-contrast"),
    ),
    Setting(
        "text_size",
        "100, 125, 150, 175 or 200",
        "text size at attract, in per cent",
        _choice(100, 125, 150, 175, 200),
    ),
    Setting("wider_spacing", "true or false", "wider letters and lines at attract", _yes_no),
    Setting("full_screen", "true or false", "the window covers the whole screen", _yes_no),
    Setting(
        "sound",
        "speaker, headphones or off",
        "what reads aloud: loudspeakers, headphones (asked for first), or nothing",
        _choice("speaker", "headphones", "off"),
    ),
    Setting(
        "idle_before_veil",
        "a whole number, 120 to 1800",
        "seconds without input before the veil",
        _number(120, 1800),
    ),
    Setting(
        "parked_days",
        "a whole number, 1 to 30",
        "days a parked visit stays sealed on the station",
        _number(1, 30),
    ),
    Setting(
        "record_months",
        "a whole number, 1 to 24",
        "months after the last visit until everything of a person is erased",
        _number(1, 24),
    ),
    Setting(
        "printers",
        "a list of names of printers, as `lpstat -e` shows them",
        "printers that young people may use, in this order; without any, nothing is printed",
        _printers,
    ),
    Setting(
        "stick_folders",
        "a list of absolute paths of folders",
        "where USB sticks appear, when the search for removable disks does not find them",
        _folders,
    ),
    Setting("data_dir", "an absolute path of a folder", "where data is kept", _folder),
)
_BY_NAME: Final = {setting.name: setting for setting in SETTINGS}


def default_site_file(platform: str = sys.platform) -> Path:
    """Where `site.toml` is when `JALON_SITE` does not say."""
    if platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Jalon" / "site.toml"
    return Path("/etc/jalon/site.toml")


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Read all sources. Raises SettingsError naming the setting and what is allowed."""
    env = os.environ if environment is None else environment
    values: dict[str, Any] = {}
    named = env.get(SITE_VARIABLE)
    file = Path(named) if named else default_site_file()
    if named and not file.is_file():
        raise SettingsError(SITE_VARIABLE, named, "the path of a site.toml file", "environment")
    if file.is_file():
        for name, value in _table(file).items():
            values[name] = _checked(name, value, str(file))
    for variable, text in env.items():
        if variable.startswith(PREFIX) and variable != SITE_VARIABLE:
            name = variable.removeprefix(PREFIX).lower()
            values[name] = _checked(name, text, f"environment variable {variable}")
    if "data_dir" in values:
        values["chosen_data_dir"] = values.pop("data_dir")
    return Settings(**values)


def _table(file: Path) -> dict[str, object]:
    """The content of `site.toml`; tomllib is imported only when there is such a file."""
    import tomllib

    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError("site.toml", str(error), "a readable TOML file", str(file)) from error


def _checked(name: str, value: object, source: str) -> Any:
    setting = _BY_NAME.get(name)
    if setting is None:
        from difflib import get_close_matches

        near = get_close_matches(name, _BY_NAME, n=1)
        hint = f"did you mean “{near[0]}”? The names are " if near else "the names "
        raise SettingsError(name, value, hint + ", ".join(_BY_NAME), source)
    try:
        return setting.read(value)
    except ValueError as error:
        raise SettingsError(name, value, setting.allowed, source) from error
