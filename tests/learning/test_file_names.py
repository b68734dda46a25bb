"""Names that say what a file is, as people write them."""

import pytest

from kiosk.learning.file_names import is_cv_of


@pytest.mark.parametrize(
    "name",
    [
        "CV_Lina_TRAORE.pdf",
        "CV_Lina_Traoré.pdf",
        "cv-lina-traore.pdf",
        "CV Traoré Lina.pdf",
        "CV_Lina_Traore\u0301.pdf",
        "CV_Lina_Traoré_2026.pdf",
        "CV_Lina_Traoré_serveuse.pdf",
        "CV.Lina.Traoré.docx",
    ],
)
def test_a_name_that_says_so(name: str) -> None:
    assert is_cv_of(name, "Lina", "Traoré")


@pytest.mark.parametrize(
    "name",
    [
        "CV.pdf",
        "CV (2).pdf",
        "CV_Lina.pdf",
        "CV_Awa_Traoré.pdf",
        "Lina Traoré.pdf",
        "CV_Lina_Traoré (2).pdf",
        "CV_Lina_Traoré_final.pdf",
        "CV_Lina_Traoré_v2.pdf",
        "document.pdf",
        "",
    ],
)
def test_a_name_that_does_not(name: str) -> None:
    assert not is_cv_of(name, "Lina", "Traoré")


def test_names_of_several_parts() -> None:
    assert is_cv_of("CV_Jean-Luc_Le-Goff.pdf", "Jean-Luc", "Le Goff")
    assert not is_cv_of("CV_Jean_Le-Goff.pdf", "Jean-Luc", "Le Goff")
