"""The studio in a window, as screens are shown."""

from tests.ui.screens.conftest import host, show, tokens

__all__ = ["host", "show", "tokens"]
