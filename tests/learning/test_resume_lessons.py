"""What is offered beside a CV follows what it lacks."""

from dataclasses import replace

from kiosk.learning.resume import Resume, Style
from kiosk.learning.resume_gaps import gaps
from kiosk.learning.resume_lessons import MOST, lessons
from tests.learning.test_resume_gaps import LINA


def offered(resume: Resume, pages: int = 1) -> tuple[str, ...]:
    return lessons(resume, gaps(resume), pages)


def test_each_gap_has_the_activity_that_mends_it() -> None:
    basics = replace(LINA.basics, label="CV")
    assert offered(replace(LINA, basics=basics)) == ("cv/cv2",)
    basics = replace(LINA.basics, email="lili-boulette@messagerie.example")
    assert offered(replace(LINA, basics=basics)) == ("mailbox/mb2",)
    assert offered(replace(LINA, work=())) == ("cv/cv3",)


def test_a_second_page_comes_first_and_three_are_enough() -> None:
    assert offered(Resume(), pages=2)[0] == "cv/cv4"
    assert len(offered(Resume(), pages=2)) == MOST


def test_a_whole_cv_is_fitted_read_and_shown() -> None:
    assert offered(LINA) == ("cv/cv5", "cv/cv6", "cv/cv8")
    columns = replace(LINA, style=Style("accent"))
    assert offered(columns)[0] == "cv/cv6", "two columns are what machines stumble over"
