"""How much of a CV was written."""

import json

from kiosk.learning.resume import Resume, to_json


def letters(resume: Resume) -> int:
    """Characters that somebody wrote, the photo left out."""
    whole = json.loads(to_json(resume))
    basics = whole["basics"]
    del whole["format"], whole["style"], basics["image"], basics["name"]
    return sum(len(text) for text in _texts(whole))


def _texts(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return [text for each in inner for text in _texts(each)]
