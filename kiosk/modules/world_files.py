"""Files beside an activity that serve all its variants: ``{name}`` in them stands for a value."""

import re
from collections.abc import Mapping
from pathlib import Path


def world_file(file: Path, values: Mapping[str, object]) -> dict[str, object]:
    """What the YAML file says, every ``{name}`` filled.

    Runs when content is checked, never at the learner's. Raises ValueError with a sentence that
    starts with the name of the file.
    """
    from kiosk.modules.yaml_nodes import read  # needed when content is checked, never later

    source, problems = read(file)
    if source is None or problems:
        said = "; ".join(problem.sentence for problem in problems)
        raise ValueError(f"{file.name}: {said or 'cannot be read'}")

    def filled(part: object) -> object:
        if isinstance(part, dict):
            return {name: filled(each) for name, each in part.items()}
        if isinstance(part, list):
            return [filled(each) for each in part]
        if isinstance(part, str):
            return re.sub(r"\{([a-z_]+)\}", lambda found: value(found[1]), part)
        return part

    def value(name: str) -> str:
        if name not in values:
            raise ValueError(f"{file.name}: `{{{name}}}` has no value")
        return str(values[name])

    made = filled(source.data)
    if not isinstance(made, dict):
        raise ValueError(f"{file.name}: write keys and values")
    return made
