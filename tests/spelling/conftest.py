"""The real dictionary and the real suggestions, loaded once for the tests of this room."""

import pytest

from kiosk.spelling.checker import Checker
from kiosk.spelling.dictionary import Dictionary
from kiosk.spelling.suggestions import Suggestions


@pytest.fixture(scope="session")
def suggestions() -> Suggestions:
    return Suggestions()


@pytest.fixture(scope="session")
def checker(suggestions: Suggestions) -> Checker:
    return Checker(Dictionary(), suggestions)
