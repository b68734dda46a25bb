"""What the screen says of each part of a CV, and of what could be looked at."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.learning.resume_gaps import Gap, Part

translate = QCoreApplication.translate


class PartWords(NamedTuple):
    """Short name in the list, heading, and the one sentence under it."""

    name: str
    heading: str
    instruction: str


def part_words(part: Part) -> PartWords:
    """The words of a part."""

    return {
        "contact": PartWords(
            translate("CvParts", "Contact"),
            translate("CvParts", "How to reach you"),
            translate("CvParts", "A recruiter calls or writes to you with this."),
        ),
        "work": PartWords(
            translate("CvParts", "Experiences"),
            translate("CvParts", "What you did"),
            translate("CvParts", "A placement, a summer job, help at home: everything counts."),
        ),
        "education": PartWords(
            translate("CvParts", "Education"),
            translate("CvParts", "What you learnt"),
            translate("CvParts", "School, training, even if it is not over."),
        ),
        "skills": PartWords(
            translate("CvParts", "I can do"),
            translate("CvParts", "What you can do"),
            translate("CvParts", "Choose what is true for you."),
        ),
        "more": PartWords(
            translate("CvParts", "Languages and licences"),
            translate("CvParts", "Languages, licences, interests"),
            translate("CvParts", "Add only what is useful for this job."),
        ),
        "review": PartWords(
            translate("CvParts", "Read again"),
            translate("CvParts", "Read it once more"),
            translate("CvParts", "Here is what a recruiter would ask."),
        ),
        "take": PartWords(
            translate("CvParts", "Take away"),
            translate("CvParts", "Take your CV away"),
            translate("CvParts", "On a stick or on paper. Nothing stays here."),
        ),
    }[part]


def gap_words(gap: Gap) -> str:
    """What could be looked at, in one sentence."""

    return {
        "name": translate("CvGaps", "Write your first name and your name."),
        "label": translate("CvGaps", "Write the job you are looking for."),
        "label-says-nothing": translate("CvGaps", "Write a job: “CV” says nothing to a recruiter."),
        "phone": translate("CvGaps", "Write a phone number."),
        "phone-digits": translate("CvGaps", "A phone number has 10 digits."),
        "email": translate("CvGaps", "Write a mail address."),
        "email-form": translate("CvGaps", "A mail address has an @ and a dot."),
        "email-serious": translate("CvGaps", "An address with your name is taken more seriously."),
        "city": translate("CvGaps", "Write your town."),
        "work": translate("CvGaps", "Add an experience: a placement or help counts too."),
        "position": translate("CvGaps", "Say what you were doing there."),
        "place": translate("CvGaps", "Say where it was."),
        "dates": translate("CvGaps", "Write the month and the year, for example June 2025."),
        "lines": translate("CvGaps", "Write a line with a verb."),
        "says-i": translate("CvGaps", "Begin with a verb, without “I”."),
        "order": translate("CvGaps", "Put the most recent first."),
        "education": translate("CvGaps", "Add your school or a training."),
        "study": translate("CvGaps", "Write the name of the diploma or the training."),
        "skills": translate("CvGaps", "Choose two or three things you can do."),
        "private": translate(
            "CvGaps", "Take away bank and social security numbers: nobody needs them here."
        ),
    }[gap.id]
