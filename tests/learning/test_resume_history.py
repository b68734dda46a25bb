"""Changes to a CV, taken back and done again."""

from kiosk.learning.resume import Basics, Resume
from kiosk.learning.resume_history import ResumeHistory, from_state, state


def typed(history: ResumeHistory, text: str) -> None:
    for end in range(1, len(text) + 1):
        history.change("basics", Basics(first_name=text[:end]), merge="first-name")


def test_typing_in_one_field_is_one_step() -> None:
    history = ResumeHistory()
    typed(history, "Lina")
    history.settle()
    typed(history, "Line")
    assert history.now.basics.first_name == "Line"
    assert history.undo() == "basics"
    assert history.now.basics.first_name == "Lina"
    assert history.undo() == "basics"
    assert history.now == Resume()
    assert history.undo() is None


def skills(history: ResumeHistory) -> list[str]:
    return list(history.now.skills)


def test_what_was_taken_back_is_done_again_until_something_changes() -> None:
    history = ResumeHistory()
    history.change("skills", ("Compter",))
    history.change("skills", ("Compter", "Lire"))
    history.undo()
    assert history.redo() == "skills"
    assert skills(history) == ["Compter", "Lire"]
    history.undo()
    history.change("skills", ("Nager",))
    assert history.redo() is None
    history.undo()
    assert skills(history) == ["Compter"]


def test_a_change_that_changes_nothing_is_no_step() -> None:
    history = ResumeHistory()
    assert not history.change("skills", ())
    assert not history.can_undo


def test_an_opened_cv_is_one_step() -> None:
    history = ResumeHistory()
    typed(history, "Lina")
    assert history.become(Resume(skills=("Lire",)))
    assert history.undo() == ""
    assert history.now.basics.first_name == "Lina"


def test_what_is_sealed_is_the_cv() -> None:
    resume = Resume(skills=("Compter",))
    assert from_state(state(resume)) == resume
