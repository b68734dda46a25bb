"""How much of a CV was written, and what of it are words."""

import json

from kiosk.learning.resume import Resume, to_json


def letters(resume: Resume) -> int:
    """Characters that somebody wrote, the photo left out."""
    whole = json.loads(to_json(resume))
    basics = whole["basics"]
    del whole["format"], whole["style"], basics["image"], basics["name"]
    return sum(len(text) for text in _texts(whole))


def words_of(resume: Resume) -> str:
    """What is in words of the language, a text a line: no names, no addresses, no numbers."""
    basics = resume.basics
    texts = [basics.label, basics.summary]
    for work in resume.work:
        texts += [work.position, *work.highlights]
    texts += [school.study_type for school in resume.education]
    texts += [*resume.skills, *(each.language for each in resume.languages)]
    texts += [*resume.certificates, *resume.interests]
    return "\n".join(text for text in texts if text)


def _texts(part: object) -> list[str]:
    if isinstance(part, str):
        return [part]
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return [text for each in inner for text in _texts(each)]
