"""Every screen can be read aloud: heading first, then what one may press, and no digit."""

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.ui.kit.text import Heading
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.screens.listen import ListenButton
from kiosk.ui.screens.sign_in import SignInScreen
from tests.ui.screens.conftest import Show
from tests.ui.screens.gallery import SCREENS


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_says_its_words(name: str, show: Show) -> None:
    screen = show(SCREENS[name])
    spoken = screen.spoken()
    words = [part.text for part in spoken]
    seen = [h.text() for h in screen.findChildren(Heading) if h.isVisible() and h.text()]
    assert seen
    assert set(seen) <= set(words)
    assert len({part.widget for part in spoken}) == len(words), "nothing is said twice"
    assert all(isinstance(part.widget, QLabel) or part.text for part in spoken)
    assert "<b>" not in " ".join(words)


def test_heads_before_buttons_and_no_digits(show: Show) -> None:
    screen = show(SCREENS["needs"])
    words = [part.text for part in screen.spoken()]
    assert words[0].startswith("De quoi avez-vous besoin")
    assert words[-1] == "Voir toutes les activités"
    sign_in = show(SignInScreen)
    assert not [w for w in sign_in.spoken() if w.text.isdigit() and not w.widget]


def test_a_screen_without_bar_has_its_own_button(host: ThemeHost, show: Show) -> None:
    for name in ("attract", "receipt", "trouble-full"):
        screen = show(SCREENS[name])
        (button,) = screen.findChildren(ListenButton)
        pressed: list[bool] = []
        screen.listen_asked.connect(lambda pressed=pressed: pressed.append(True))
        assert button.isVisible()
        button.click()
        assert pressed == [True]
