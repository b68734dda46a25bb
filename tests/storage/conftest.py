"""A workshop with one PC for every test of the records."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.workshop import Workshop


@pytest.fixture
def workshop(data_dir: Path) -> Iterator[Workshop]:
    """A PC that was never used before."""
    pc = Workshop(data_dir)
    yield pc
    pc.goes_home()
