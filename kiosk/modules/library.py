"""The content as the kiosk reads it: the checked form, with json alone.

Neither YAML nor pydantic is loaded here. Every file is proved whole by its hash before it is
used; a damaged activity is told as a `ContentError` and leaves the others alone.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kiosk import assets
from kiosk.learning.activity import (
    Activity,
    ActivityCard,
    Check,
    Consequence,
    Gap,
    Hints,
    Kit,
    Module,
    Need,
    RealAct,
    Repair,
    ReplayLine,
    Step,
    Take,
    Trace,
    Variant,
)
from kiosk.learning.dated_facts import DatedFact, by_id, put_in
from kiosk.learning.sheets import BlockPlan, SheetPlan
from kiosk.learning.surprise import Surprise
from kiosk.modules.sources import fingerprints

FORM = 1
"""Number of this shape of the files; a form of another number is stale."""
INDEX = "index.json"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name that lupdate looks for
    """Mark a text for translation; the screen translates it."""
    return text


NO_CONTENT = QT_TRANSLATE_NOOP(
    "ContentError", "The activities cannot be opened on this computer. Please tell the reception."
)
NO_ACTIVITY = QT_TRANSLATE_NOOP(
    "ContentError", "This activity cannot be opened on this computer. Please choose another one."
)


class ContentError(Exception):
    """Content that is missing or damaged.

    ``sentence`` is for the screen, to be translated in the context "ContentError"; ``detail`` is
    for the log and for `kiosk doctor`.
    """

    def __init__(self, sentence: str, detail: str) -> None:
        super().__init__(detail)
        self.sentence = sentence
        self.detail = detail


class GoneError(ContentError):
    """The content version that a draft was begun with is not installed any more."""


class Library:
    """Modules, needs and activities of one folder made by `kiosk modules check --write`.

    The index is read at the first question, an activity when it is opened; nothing is kept of an
    activity afterwards. ``sources`` is the content root that the form is compared with;
    ``today`` decides which dated facts still hold.
    """

    def __init__(
        self,
        folder: Path,
        sources: Path | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._folder = folder
        self._sources = sources or assets.path("modules")
        self._today = today
        self._index: Mapping[str, Any] | None = None

    def modules(self) -> tuple[Module, ...]:
        """Modules that have activities, in teaching order. Raises ContentError."""
        modules = self._parsed(lambda index: tuple(_module(m) for m in index["modules"]))
        return tuple(module for module in modules if module.activities)

    def needs(self) -> tuple[Need, ...]:
        """Needs that an installed activity or an own document meets. Raises ContentError."""
        needs = self._parsed(lambda index: tuple(_need(n, index["files"]) for n in index["needs"]))
        return tuple(need for need in needs if need.activities or need.document)

    def activity(self, id: str, variant: str, version: str = "") -> Activity:
        """One activity with one variant's world. Raises ContentError, GoneError.

        A parked visit names the content ``version`` it was begun with, which stays available for
        as long as visits may be parked.
        """
        index = self._read_index()
        try:
            files = _files(index, id, version)
            if files is None:
                raise GoneError(NO_ACTIVITY, f"{id}: content {version} is not here any more")
            file = files[variant]
            data = (self._folder / file["name"]).read_bytes()
            if hashlib.sha256(data).hexdigest() != file["sha256"]:
                raise ContentError(NO_ACTIVITY, f"{file['name']} is damaged")
            return _activity(json.loads(_filled(data.decode(), self._facts(), self._today())))
        except (OSError, LookupError, TypeError, ValueError) as error:
            detail = f"{id} in variant {variant}: {type(error).__name__}: {error}"
            raise ContentError(NO_ACTIVITY, detail) from error

    def kits(self) -> tuple[Kit, ...]:
        """The pages for facilitators, in teaching order. Raises ContentError."""
        today = self._today()
        facts = self._facts()
        kits: tuple[Kit, ...] = self._parsed(
            lambda index: tuple(
                _kit(json.loads(_filled(json.dumps(kit, ensure_ascii=False), facts, today)))
                for kit in index.get("kits", ())
            )
        )
        return kits

    def surprises(self) -> tuple[Surprise, ...]:
        """Messages that nobody expected, in their order. Raises ContentError."""
        found: tuple[Surprise, ...] = self._parsed(
            lambda index: tuple(Surprise(**each) for each in index.get("surprises", ()))
        )
        return found

    def _facts(self) -> dict[str, DatedFact]:
        facts: dict[str, DatedFact] = self._parsed(
            lambda index: by_id(DatedFact(**fact) for fact in index.get("facts", ()))
        )
        return facts

    def stale(self) -> list[str]:
        """What differs between the form and its sources, or is damaged; empty when all is well."""
        try:
            index = self._read_index()
            written: Mapping[str, str] = index["sources"]
            ids = [(a, v) for a, variants in index["files"].items() for v in variants]
        except ContentError as error:
            return [error.detail]
        except (LookupError, AttributeError, TypeError) as error:
            return [f"{INDEX} is damaged: {error!r}"]
        if index.get("form") != FORM:
            return [f"{INDEX} was made by another version of the program"]
        found = []
        now = fingerprints(self._sources)
        for name in sorted({*written, *now}):
            if name not in now:
                found.append(f"{name} is no longer among the sources")
            elif name not in written:
                found.append(f"{name} was not checked yet")
            elif written[name] != now[name]:
                found.append(f"{name} changed since it was checked")
        for name, variant in ids:
            try:
                self.activity(name, variant)
            except ContentError as error:
                found.append(error.detail)
        return found

    def _read_index(self) -> Mapping[str, Any]:
        if self._index is None:
            try:
                index = json.loads((self._folder / INDEX).read_bytes())
                if not isinstance(index["files"], dict):
                    raise TypeError("files")
            except (OSError, LookupError, TypeError, ValueError) as error:
                detail = f"{INDEX}: {type(error).__name__}: {error}"
                raise ContentError(NO_CONTENT, detail) from error
            self._index = index
        return self._index

    def _parsed(self, parse: Any) -> Any:
        index = self._read_index()
        try:
            return parse(index)
        except (LookupError, TypeError, ValueError) as error:
            raise ContentError(NO_CONTENT, f"{INDEX} is damaged: {error!r}") from error


Data = Mapping[str, Any]


def _filled(text: str, facts: Mapping[str, DatedFact], today: date) -> str:
    """The JSON with what is said today in place of each fact that it names."""
    return put_in(text, facts, lambda fact: json.dumps(fact.words(today), ensure_ascii=False)[1:-1])


def _files(index: Data, id: str, version: str) -> Data | None:
    """Files of an activity by variant: of the current version, or of that one; None if gone."""
    for older in index["older"]:
        if version and (older["id"], older["version"]) == (id, version):
            files: Data = older["files"]
            return files
    current: Data = index["files"][id]
    if version and version not in _versions(index, id):
        return None
    return current


def _versions(index: Data, id: str) -> list[str]:
    cards = [card for module in index["modules"] for card in module["activities"]]
    return [card["content_version"] for card in cards if card["id"] == id]


def _module(data: Data) -> Module:
    cards = [ActivityCard(**{**c, "variants": tuple(c["variants"])}) for c in data["activities"]]
    return Module(**{**data, "activities": tuple(cards)})


def _need(data: Data, files: Data) -> Need:
    here = tuple(name for name in data["activities"] if name in files)
    return Need(data["id"], data["words"], data["icon"], here, data["document"])


def _activity(data: Data) -> Activity:
    return Activity(
        **{
            **data,
            "variant": Variant(**data["variant"]),
            "situation": tuple(data["situation"]),
            "steps": tuple(Step(**{**s, "hints": Hints(**s["hints"])}) for s in data["steps"]),
            "checks": tuple(Check(**c) for c in data["checks"]),
            "consequences": tuple(Consequence(**c) for c in data["consequences"]),
            "repairs": tuple(_repair(r) for r in data["repairs"]),
            "success": tuple(data["success"]),
            "replay": tuple(ReplayLine(**r) for r in data["replay"]),
            "real_acts": tuple(RealAct(**r) for r in data["real_acts"]),
            "traces": tuple(_trace(t) for t in data["traces"]),
            "take": _take(data.get("take")),
            "sheet": _sheet(data.get("sheet")),
        }
    )


def _repair(data: Data) -> Repair:
    checks = tuple(Check(**c) for c in data["checks"])
    situation = tuple(data["situation"])
    hints = Hints(**data["hints"])
    return Repair(**{**data, "checks": checks, "situation": situation, "hints": hints})


def _take(data: Data | None) -> Take | None:
    if data is None:
        return None
    gaps = tuple(Gap(tuple(gap["texts"]), gap["words"]) for gap in data["gaps"])
    return Take(data["title"], data["to"], gaps)


def _sheet(data: Data | None) -> SheetPlan | None:
    if data is None:
        return None
    blocks = [BlockPlan(**{**b, "lines": tuple(b["lines"])}) for b in data["blocks"]]
    return SheetPlan(data["title"], tuple(blocks))


def _kit(data: Data) -> Kit:
    acts = tuple(RealAct(**act) for act in data["real_acts"])
    return Kit(**{**data, "blocks": tuple(data["blocks"]), "real_acts": acts})


def _trace(data: Data) -> Trace:
    acts = tuple((name, target, text) for name, target, text in data["acts"])
    return Trace(**{**data, "acts": acts})
