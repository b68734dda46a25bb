"""The name of a CV's file: a recruiter sorts hundreds of them."""

import re
import unicodedata

from kiosk.learning.resume import Resume

LONGEST = 60
"""Characters of the name without its ending: any system keeps it whole."""


def file_stem(resume: Resume) -> str:
    """``CV_Prenom_NOM``: no accents, no spaces; ``CV`` when nothing of the name is known.

    Names in other scripts stay as they are: every system of today keeps them.
    """
    basics = resume.basics
    parts = ["CV", _plain(basics.first_name), _plain(basics.last_name).upper()]
    return "_".join(part for part in parts if part)[:LONGEST].rstrip("_-")


def _plain(name: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^\w]+", "-", bare).strip("-_")
