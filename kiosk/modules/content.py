"""Checks the content files: shape, references, words, files, and every recorded trace.

All problems are found, not only the first: each file is read on its own, and within a file the
later examinations run as far as the earlier ones allow (a trace is not replayed on a world that
could not be built).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from kiosk import assets
from kiosk.learning.activity import Activity, ActivityCard, Kit, Module, Need
from kiosk.learning.dated_facts import DatedFact
from kiosk.learning.surprise import Surprise
from kiosk.modules.assembly import assemble
from kiosk.modules.content_models import (
    ActivityModel,
    FactsModel,
    ModuleModel,
    NeedsModel,
    SurprisesModel,
    shape_problems,
)
from kiosk.modules.placeholders import PLACEHOLDER
from kiosk.modules.problem import Problem
from kiosk.modules.prose import (
    activity_prose,
    facts_prose,
    module_prose,
    needs_prose,
    surprises_prose,
)
from kiosk.modules.references import GHOST, reference_problems
from kiosk.modules.room import Room
from kiosk.modules.single_click import (
    MOST,
    practice_variant,
    required_checks,
    single_clicks,
)
from kiosk.modules.sources import activity_folders, content_version, fingerprints, module_files
from kiosk.modules.traces import trace_problems
from kiosk.modules.yaml_nodes import Source, read

AnyModel = TypeVar("AnyModel", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Content:
    """What was read from a content root and what was found about it."""

    root: Path
    modules: tuple[Module, ...]
    needs: tuple[Need, ...]
    activities: Mapping[str, Mapping[str, Activity]]
    """Activity id -> variant id -> activity."""
    kits: tuple[Kit, ...]
    """In teaching order."""
    facts: tuple[DatedFact, ...]
    surprises: tuple[Surprise, ...]
    sources: Mapping[str, str]
    """Hashes of what was read, see `fingerprints`."""
    problems: tuple[Problem, ...]
    """Sorted by file and line; warnings among them."""

    @property
    def sound(self) -> bool:
        """True when nothing but warnings was found."""
        return all(problem.warning for problem in self.problems)

    @property
    def replays(self) -> int:
        """How many times a trace was played."""
        return sum(len(a.traces) for made in self.activities.values() for a in made.values())


def check(root: Path, rooms: Sequence[Room], today: date) -> Content:
    """Read everything under a content root; modules come in the order of ``rooms``.

    ``today`` tells which facts have expired. Raises FileNotFoundError when the root holds no
    module at all.
    """
    sources = fingerprints(root)
    reading = _Reading(root, {room.module: room for room in rooms})
    reading.facts(root / "facts.yaml", today)
    found = module_files(root)
    if not found:
        raise FileNotFoundError(f"{root} holds no module")
    for file in found:
        reading.module(file)
    order = [room.module for room in rooms]
    modules = sorted(reading.modules, key=lambda m: order.index(m.id))
    needs = reading.needs(root / "needs.yaml")
    return Content(
        root=root,
        modules=tuple(modules),
        needs=needs,
        activities=reading.activities,
        kits=tuple(
            reading.kits[card.id]
            for module in modules
            for card in module.activities
            if card.id in reading.kits
        ),
        facts=tuple(reading.known.values()),
        surprises=tuple(reading.surprises),
        sources=sources,
        problems=tuple(sorted(set(reading.problems))),
    )


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    root: Path
    rooms: Mapping[str, Room]
    modules: list[Module] = field(default_factory=list)
    activities: dict[str, dict[str, Activity]] = field(default_factory=dict)
    kits: dict[str, Kit] = field(default_factory=dict)
    known: dict[str, DatedFact] = field(default_factory=dict)
    surprises: list[Surprise] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    problems: list[Problem] = field(default_factory=list)

    def facts(self, file: Path, today: date) -> None:
        """Read the facts that age; a content root may do without any."""
        if not file.is_file():
            return
        source, model = self._shaped(file, FactsModel)
        if source is None or model is None:
            return
        self.problems += facts_prose(source, model, today)
        for i, fact in enumerate(model.facts):
            if fact.id in self.known:
                self._say(source, ("facts", i, "id"), f"`{fact.id}` is the id of another one")
            self.known[fact.id] = DatedFact(**fact.model_dump())

    def module(self, file: Path) -> None:
        """Read one module with its activities."""
        source, model = self._shaped(file, ModuleModel)
        if source is None:
            return
        self._surprises(file.with_name("surprises.yaml"))
        folder = file.parent.parent.name
        room = self.rooms.get(folder)
        if room is None:
            known = ", ".join(self.rooms)
            self.problems.append(source.problem((), f"no module `{folder}`; known: {known}"))
            return
        cards = {}
        clicks: list[set[str]] = []
        asked = 0
        for activity_folder in activity_folders(file):
            made, card = self._activity(activity_folder, room)
            activity = practice_variant(made.values())
            if card and activity:
                cards[activity_folder.name] = card
                clicks += single_clicks(room, activity)
                asked += required_checks(activity)
        if model is None:
            return
        self.problems += self._module_faults(source, model, file)
        self.problems += module_prose(source, model)
        if len(clicks) > MOST * asked:
            which = "; ".join(", ".join(sorted(checks)) for checks in clicks)
            sentence = (
                f"single clicks: {len(clicks)} ({which}) for {asked} required checks; "
                f"{MOST:.0%} at most"
            )
            self.problems.append(source.problem(("activities",), sentence))
        order = [cards[name] for name in model.activities if name in cards]
        self.modules.append(
            Module(folder, model.title, model.shape, model.icon, model.color, tuple(order))
        )

    def _surprises(self, file: Path) -> None:
        """Messages that nobody expected; a module may do without any."""
        if not file.is_file():
            return
        source, model = self._shaped(file, SurprisesModel)
        if source is None or model is None:
            return
        self.problems += surprises_prose(source, model)
        self.surprises += [Surprise(**each.model_dump()) for each in model.surprises]

    def needs(self, file: Path) -> tuple[Need, ...]:
        """Read the answers to « De quoi avez-vous besoin ? »."""
        source, model = self._shaped(file, NeedsModel)
        if source is None or model is None:
            return ()
        self.problems += needs_prose(source, model)
        seen: set[str] = set()
        for i, need in enumerate(model.needs):
            if need.id in seen:
                self._say(source, ("needs", i, "id"), f"`{need.id}` is the id of another need")
            seen.add(need.id)
            if not assets.path("icons", f"{need.icon}.svg").is_file():
                self._say(source, ("needs", i, "icon"), f"no icon is named `{need.icon}`")
            for j, name in enumerate(need.activities):
                if name not in self.written:
                    self._say(source, ("needs", i, "activities", j), f"no activity is `{name}`")
        return tuple(
            Need(n.id, n.words, n.icon, tuple(n.activities), n.document) for n in model.needs
        )

    def _activity(
        self, folder: Path, room: Room
    ) -> tuple[dict[str, Activity], ActivityCard | None]:
        """Read one activity; its variants are empty when something is to mend."""
        path = f"{room.module}/{folder.name}"
        self.written.add(path)
        source, model = self._shaped(folder / "activity.yaml", ActivityModel)
        if source is None or model is None:
            return {}, None
        before = len(self.problems)
        self.problems += reference_problems(source, model, room)
        if model.id != folder.name:
            self._say(source, ("id",), f"`{model.id}` stands in a folder named `{folder.name}`")
        if "{" in model.title:
            self._say(source, ("title",), "the title stays the same in every variant")
        if PLACEHOLDER.search(model.facilitator.model_dump_json()):
            self._say(source, ("facilitator",), "the page stays the same in every variant")
        references_hold = len(self.problems) == before
        version = content_version(folder)
        made, problems = assemble(source, model, room, version, self.known)
        self.problems += problems
        self.problems += activity_prose(source, made, self.known)
        if references_hold:
            self.problems += trace_problems(source, room, made)
        if any(not p.warning for p in self.problems[before:]):
            return {}, None
        self.activities[path] = made
        self.kits[path] = _kit(path, model, made)
        practice = tuple(v.id for v in model.variants if v.id != GHOST)
        card = ActivityCard(
            path, model.title, model.minutes, practice, model.core, version, model.surprise
        )
        return made, card

    def _module_faults(self, source: Source, model: ModuleModel, file: Path) -> list[Problem]:
        found = []
        folders = [folder.name for folder in activity_folders(file)]
        if model.id != file.parent.parent.name:
            found.append(source.problem(("id",), "is not the name of the module's folder"))
        for i, name in enumerate(model.activities):
            if name not in folders:
                sentence = f"`{name}/activity.yaml` is missing"
                found.append(source.problem(("activities", i), sentence))
            if name in model.activities[:i]:
                found.append(source.problem(("activities", i), f"`{name}` is listed twice"))
        found += [
            source.problem(("activities",), f"`{name}` is not listed")
            for name in folders
            if name not in model.activities
        ]
        if not assets.path("icons", f"{model.icon}.svg").is_file():
            found.append(source.problem(("icon",), f"no icon is named `{model.icon}`"))
        signs = json.loads(assets.path("tokens.json").read_bytes())["module"]
        if model.color not in signs:
            sentence = f"no module colour is `{model.color}`; known: {', '.join(signs)}"
            found.append(source.problem(("color",), sentence))
        elif model.shape != signs[model.color]["shape"]:
            shape = signs[model.color]["shape"]
            found.append(source.problem(("shape",), f"wants `{shape}`, the shape of that colour"))
        return found

    def _shaped(self, file: Path, shape: type[AnyModel]) -> tuple[Source | None, AnyModel | None]:
        source, problems = read(file)
        self.problems += problems
        if source is None:
            return None, None
        refused = {problem.line for problem in problems}
        try:
            model = shape.model_validate(source.data)
        except ValidationError as error:
            found = shape_problems(source, error)
            self.problems += [p for p in found if p.line not in refused]
            return source, None
        return source, None if problems else model

    def _say(self, source: Source, place: tuple[str | int, ...], sentence: str) -> None:
        self.problems.append(source.problem(place, sentence))


def _kit(path: str, model: ActivityModel, made: Mapping[str, Activity]) -> Kit:
    """The page for facilitators; acts for real are said as in the first practice variant."""
    activity = practice_variant(made.values()) or next(iter(made.values()))
    page = model.facilitator
    return Kit(
        activity=path,
        title=model.title,
        minutes=model.minutes,
        goal=page.goal,
        blocks=tuple(page.blocks),
        ask=page.ask,
        debrief=page.debrief,
        real_acts=activity.real_acts,
    )
