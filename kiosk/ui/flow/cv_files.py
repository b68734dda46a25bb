"""The files of a CV that leaves: for reading, and for changing."""

from dataclasses import dataclass

from kiosk.learning.ports import Snapshot
from kiosk.learning.resume import Resume, ResumeError
from kiosk.learning.resume_history import from_state
from kiosk.learning.resume_names import file_stem


@dataclass(frozen=True, slots=True)
class CvFiles:
    """One CV in three forms, under one name."""

    stem: str
    """Name of the files without their ending: ``CV_Lina_TRAORE``."""
    pages: int
    pdf: bytes
    docx: bytes
    odt: bytes


def cv_files(resume: Resume) -> CvFiles:
    """Make all three; half a second the first time: call it from the worker that sets pages."""
    from kiosk.paper.cv import cv
    from kiosk.paper.cv_docx import docx
    from kiosk.paper.cv_odt import odt
    from kiosk.paper.pages import page_count

    sheet = cv(resume).pdf
    return CvFiles(file_stem(resume), page_count(sheet), sheet, docx(resume), odt(resume))


def cv_in(kept: Snapshot | None) -> Resume | None:
    """The CV of a draft; None without one, or when it cannot be read any more."""
    if kept is None:
        return None
    try:
        return from_state(kept.state)
    except (ResumeError, ValueError, KeyError):
        return None
