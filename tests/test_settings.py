"""What a site may set, and what it is told when it cannot be used."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.settings import SETTINGS, Settings, SettingsError, load

DOCS = Path(__file__).resolve().parent.parent / "docs" / "settings.md"


def site(tmp_path: Path, text: str) -> dict[str, str]:
    """An environment that names a site file with this text."""
    file = tmp_path / "site.toml"
    file.write_text(text, "utf-8")
    return {"JALON_SITE": str(file)}


def test_a_site_that_sets_nothing_works(tmp_path: Path) -> None:
    assert load(site(tmp_path, "")) == Settings()


def test_the_site_file_sets_and_the_environment_wins(tmp_path: Path) -> None:
    environment = site(
        tmp_path,
        'site_name = "Mission Locale"\nparked_days = 5\ntext_size = 150\nwider_spacing = true\n',
    )
    found = load(environment | {"JALON_PARKED_DAYS": "7", "JALON_DATA_DIR": str(tmp_path / "d")})
    assert (found.site_name, found.parked_days, found.text_size) == ("Mission Locale", 7, 150)
    assert found.wider_spacing is True
    assert found.data_dir == tmp_path / "d"


def test_lists_are_read_from_the_file_and_from_the_environment(tmp_path: Path) -> None:
    environment = site(tmp_path, 'printers = ["Accueil", "Bureau"]\nstick_folders = ["/media"]\n')
    found = load(environment)
    assert (found.printers, found.stick_folders) == (("Accueil", "Bureau"), (Path("/media"),))
    assert load(environment | {"JALON_PRINTERS": "Salle_2, Bureau"}).printers == (
        "Salle_2",
        "Bureau",
    )
    assert load(environment | {"JALON_PRINTERS": ""}).printers == ()


def test_without_a_data_folder_a_private_one_is_taken() -> None:
    assert Settings().data_dir.is_absolute()
    assert "jalon" in str(Settings().data_dir)


@pytest.mark.parametrize(
    ("line", "name", "allowed"),
    [
        ("parked_days = 31", "parked_days", "1 to 30"),
        ("parked_days = true", "parked_days", "1 to 30"),
        ('parked_days = "often"', "parked_days", "1 to 30"),
        ("idle_before_veil = 60", "idle_before_veil", "120 to 1800"),
        ("station_slot = 16", "station_slot", "0 to 15"),
        ('theme = "blue"', "theme", "light, dark or high-contrast"),
        ("text_size = 110", "text_size", "100, 125, 150, 175 or 200"),
        ('wider_spacing = "maybe"', "wider_spacing", "true or false"),
        ('language = "xx"', "language", "fr"),
        ('data_dir = "here"', "data_dir", "absolute"),
        ('product_name = ""', "product_name", "1 to 40"),
        ("helper = 3", "helper", "2 to 40"),
        ("record_months = 1.5", "record_months", "1 to 24"),
        ('printers = ["-o raw"]', "printers", "names of printers"),
        ("printers = [3]", "printers", "names of printers"),
        ('stick_folders = ["media"]', "stick_folders", "absolute paths"),
        ("stick_folders = 3", "stick_folders", "absolute paths"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(
    tmp_path: Path, line: str, name: str, allowed: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        load(site(tmp_path, line))
    assert f"“{name}”" in str(caught.value)
    assert allowed in str(caught.value)
    assert "site.toml" in str(caught.value)


def test_a_mistyped_name_is_refused_with_the_nearest_one(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="“parked_days”"):
        load(site(tmp_path, "parked_day = 3"))
    with pytest.raises(SettingsError, match="JALON_PARKED_DAY"):
        load({"JALON_PARKED_DAY": "3"})


def test_a_site_file_that_is_missing_or_broken_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="JALON_SITE"):
        load({"JALON_SITE": str(tmp_path / "absent.toml")})
    with pytest.raises(SettingsError, match="readable TOML"):
        load(site(tmp_path, "parked_days = = 3"))


def test_nothing_heavy_is_imported_to_read_settings() -> None:
    probe = (
        "import sys; from kiosk.settings import load; load({});"
        "print([m for m in ('platformdirs', 'sqlmodel', 'PySide6') if m in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"


def test_the_table_of_the_docs_is_the_table_of_the_code() -> None:
    rows = [line for line in DOCS.read_text("utf-8").splitlines() if line.startswith("| `")]
    written = [tuple(cell.strip() for cell in row.strip("|").split("|")) for row in rows]
    default = Settings._field_defaults

    def shown(name: str) -> str:
        value = default["chosen_data_dir" if name == "data_dir" else name]
        if value is None:
            return "a private folder" if name == "data_dir" else "none"
        if value == ():
            return "`[]`"
        quoted = {True: "true", False: "false"}.get(value) if isinstance(value, bool) else None
        return f"`{quoted or (f'{chr(34)}{value}{chr(34)}' if isinstance(value, str) else value)}`"

    assert written == [(f"`{s.name}`", s.allowed, shown(s.name), s.meaning) for s in SETTINGS]
