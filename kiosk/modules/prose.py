"""Which texts of the content speak to young people, in which voice, and how much at a time."""

from collections.abc import Iterator, Mapping
from datetime import date

from kiosk.learning.activity import Activity, Check, Hints
from kiosk.learning.dated_facts import DatedFact, versions
from kiosk.modules.content_models import FactsModel, ModuleModel, NeedsModel, SurprisesModel
from kiosk.modules.language import Voice, advise, count_words, lint
from kiosk.modules.problem import Problem
from kiosk.modules.yaml_nodes import Place, Source

MOST_SENTENCES = 3
"""In one feedback or hint (curriculum: fact, effect, next action)."""
MOST_SCREEN_WORDS = 60
"""Of instruction on one screen: situation, goal and one instruction."""


def activity_prose(
    source: Source, made: Mapping[str, Activity], facts: Mapping[str, DatedFact]
) -> list[Problem]:
    """What is to mend in the words of an activity, in any of its variants."""
    found: list[Problem] = []
    for activity in made.values():
        for place, written, most in _spoken(activity):
            for text in versions(written, facts):
                found += _linted(source, place, text, "machine")
                lines = len(text.rstrip("\n").split("\n"))
                if lines > most:
                    sentence = f"has {lines} sentences; {most} at most"
                    found.append(source.problem(place, sentence))
        found += [source.problem(*crowded) for crowded in _crowded(activity)]
    return list(dict.fromkeys(found))


def module_prose(source: Source, model: ModuleModel) -> list[Problem]:
    """What is to mend in the title of a module."""
    return _linted(source, ("title",), model.title, "machine")


def needs_prose(source: Source, model: NeedsModel) -> list[Problem]:
    """What is to mend in the answers to « De quoi avez-vous besoin ? »; they are buttons."""
    return [
        problem
        for i, need in enumerate(model.needs)
        for problem in _linted(source, ("needs", i, "words"), need.words, "button")
    ]


def facts_prose(source: Source, model: FactsModel, today: date) -> list[Problem]:
    """What is to mend in the facts; that one has expired is a warning."""
    found = []
    for i, fact in enumerate(model.facts):
        for part in ("says", "hedged"):
            found += _linted(source, ("facts", i, part), getattr(fact, part), "machine")
        if fact.expires_on < today.isoformat():
            sentence = f"`{fact.id}` has expired: look it up again"
            found.append(source.problem(("facts", i, "expires_on"), sentence, True))
    return found


def surprises_prose(source: Source, model: SurprisesModel) -> list[Problem]:
    """What is to mend in what is said of unexpected messages; the messages stay authentic."""
    return [
        problem
        for i, each in enumerate(model.surprises)
        for part in ("answered", "kept")
        for problem in _linted(source, ("surprises", i, part), getattr(each, part), "machine")
    ]


def _linted(source: Source, place: Place, text: str, voice: Voice) -> list[Problem]:
    name = next(part for part in reversed(place) if isinstance(part, str))
    faults = [source.problem(place, f"`{name}` {fault}") for fault in lint(text, voice)]
    return faults + [source.problem(place, f"`{name}` {a}", True) for a in advise(text, voice)]


_Spoken = Iterator[tuple[Place, str, int]]


def _spoken(activity: Activity) -> _Spoken:
    """Every text of the machine: where it stands, its words, how many sentences it may have."""
    yield ("title",), activity.title, 1
    yield ("goal",), activity.goal, 1
    for i, line in enumerate(activity.situation):
        yield ("situation", i), line, 1
    for i, step in enumerate(activity.steps):
        place: Place = ("steps", i)
        yield (*place, "title"), step.title, 1
        yield (*place, "instruction"), step.instruction, MOST_SENTENCES
        yield (*place, "done"), step.done, 1
        yield from _hints((*place, "hints"), step.hints)
    yield from _sentences(("checks",), activity.checks)
    for i, repair in enumerate(activity.repairs):
        place = ("repairs", i)
        yield (*place, "title"), repair.title, 1
        for j, line in enumerate(repair.situation):
            yield (*place, "situation", j), line, 1
        yield (*place, "instruction"), repair.instruction, MOST_SENTENCES
        yield from _hints((*place, "hints"), repair.hints)
        yield from _sentences((*place, "checks"), repair.checks)
    for i, line in enumerate(activity.success):
        yield ("success", i), line, 1
    for i, act in enumerate(activity.real_acts):
        yield ("real_acts", i, "act"), act.act, 1
        yield ("real_acts", i, "where"), act.where, 1
        yield ("real_acts", i, "with_whom"), act.with_whom, 1
    if activity.take is not None:
        yield ("take", "title"), activity.take.title, 1
        for i, gap in enumerate(activity.take.gaps):
            yield ("take", "gaps", i, "words"), gap.words, 1
    yield from _on_sheet(activity)


def _on_sheet(activity: Activity) -> _Spoken:
    if activity.sheet is None:
        return
    yield ("sheet", "title"), activity.sheet.title, 1
    for i, block in enumerate(activity.sheet.blocks):
        if block.title:
            yield ("sheet", "blocks", i, "title"), block.title, 1
        for j, line in enumerate(block.lines):
            yield ("sheet", "blocks", i, "lines", j), line, 2


def _hints(place: Place, hints: Hints) -> _Spoken:
    yield (*place, "where"), hints.where, MOST_SENTENCES
    yield (*place, "what"), hints.what, MOST_SENTENCES
    yield (*place, "ghost"), hints.ghost, MOST_SENTENCES


def _sentences(place: Place, checks: tuple[Check, ...]) -> _Spoken:
    for i, check in enumerate(checks):
        yield (*place, i, "sentence"), check.sentence, MOST_SENTENCES


def _crowded(activity: Activity) -> Iterator[tuple[Place, str]]:
    around = " ".join((*activity.situation, activity.goal))
    screens: list[tuple[Place, str]] = [
        (("steps", i, "instruction"), f"{around} {step.instruction}")
        for i, step in enumerate(activity.steps)
    ]
    screens += [
        (("repairs", i, "instruction"), " ".join((*repair.situation, repair.instruction)))
        for i, repair in enumerate(activity.repairs)
    ]
    for place, text in screens:
        words = count_words(text)
        if words > MOST_SCREEN_WORDS:
            most = f"{MOST_SCREEN_WORDS} at most"
            yield place, f"the screen holds {words} words of instruction; {most}"
