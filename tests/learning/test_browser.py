"""The browser: addresses, tabs, sessions, the private window, saved passwords."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.learning.browser import Browser
from kiosk.learning.browser_acts import apply, is_browser_act, offers
from kiosk.learning.scenario import Act, NotOfferedError
from kiosk.learning.web_address import domain, key, parts
from tests.learning.web_sites import LINA, MAIL, SECRET, Sites

LOGIN = (("fill", "web-user", LINA), ("fill", "web-secret", SECRET), ("web-press", "sign-in"))


def do(browser: Browser, *rows: tuple[str, ...]) -> Browser:
    """Perform acts written as (name, target, text)."""
    for row in rows:
        act = Act(*row)
        assert is_browser_act(act)
        apply(browser, act)
    return browser


def at_mail(*rows: tuple[str, ...]) -> Browser:
    """A browser at the login page."""
    return do(Sites().browser, ("web-go", "", MAIL), *rows)


def offered(browser: Browser) -> set[tuple[str, str]]:
    """What can be done now."""
    return {(offer.name, offer.target) for offer in offers(browser)}


@pytest.mark.parametrize(
    "typed",
    ["francetravail.fr", "www.francetravail.fr", "https://www.francetravail.fr/",
     "HTTP://FranceTravail.fr", " francetravail.fr "],
)  # fmt: skip
def test_an_address_is_typed_with_or_without_www_and_https(typed: str) -> None:
    browser = do(Sites().browser, ("web-go", "", typed))
    assert browser.address == "https://www.francetravail.fr"
    assert browser.visited == ["francetravail.fr"]


def test_an_address_that_no_site_has_stays_in_the_bar() -> None:
    browser = do(Sites().browser, ("web-go", "", "francetravai.fr"))
    assert browser.page is None
    assert browser.address == "francetravai.fr"


@pytest.mark.parametrize(
    ("address", "owner"),
    [
        ("https://connexion.francetravail.fr/x", "francetravail.fr"),
        ("francetravail.fr.espace-candidat.example/francetravail.fr", "espace-candidat.example"),
        ("https://francetravail.fr@voleur.example", "voleur.example"),
        ("www.emploi.gouv.fr", "emploi.gouv.fr"),
        ("localhost", "localhost"),
    ],
)
def test_the_owner_of_an_address_is_its_end(address: str, owner: str) -> None:
    assert domain(address) == owner
    assert parts(address)[1] == owner
    assert "".join(parts(address)) == address


def test_an_own_page_belongs_to_nobody() -> None:
    assert domain("navigateur:accueil") == ""
    assert Sites().browser.visited == []


@given(st.text(max_size=30))
def test_a_known_address_stays_known(text: str) -> None:
    assert "".join(parts(text)) == text
    assert key(f"https://{key('courriel.example/aide')}/") == "courriel.example/aide"


def test_back_and_forward_and_what_was_typed_is_gone() -> None:
    browser = at_mail(("fill", "web-user", "li"), ("web-follow", "help"))
    assert browser.page is not None
    assert browser.page.title == "Aide"
    do(browser, ("web-back",))
    assert browser.value("user") == ""
    assert ("web-forward", "") in offered(browser)
    do(browser, ("web-forward",), ("web-go", "", "boutique.example"))
    assert ("web-forward", "") not in offered(browser)
    assert not browser.page.secure


def test_a_password_that_does_not_fit_is_said_at_its_field() -> None:
    browser = at_mail(("fill", "web-user", LINA), ("web-press", "sign-in"))
    note = browser.note("secret")
    assert note is not None
    assert "mot de passe" in note.sentence
    assert browser.value("user") == LINA
    do(browser, ("fill", "web-secret", SECRET))
    assert browser.note("secret") is None


def test_the_box_is_ticked_at_first_and_can_be_unticked() -> None:
    kept = at_mail(*LOGIN).session(MAIL)
    assert kept is not None
    assert kept.remember
    other = at_mail(("web-tick", "stay"), *LOGIN).session(MAIL)
    assert other is not None
    assert not other.remember


def test_closing_tab_or_window_signs_nobody_out() -> None:
    browser = at_mail(*LOGIN, ("web-new-tab",), ("web-close-tab", "tab-1"))
    assert browser.user(MAIL) == LINA
    do(browser, ("web-quit",))
    assert offered(browser) == {("web-open", "")}
    do(browser, ("web-open",), ("web-go", "", MAIL))
    assert browser.user(MAIL) == LINA
    do(browser, ("web-press", "sign-out"))
    assert browser.user(MAIL) == ""


def test_the_last_tab_takes_the_window_along_and_comes_back_with_it() -> None:
    browser = at_mail(("web-close-tab", "tab-1"))
    assert not browser.open
    do(browser, ("web-open",))
    assert browser.page is not None
    assert browser.page.title == "Courriel"


def test_of_the_private_window_nothing_stays() -> None:
    browser = at_mail(("web-private",), ("web-go", "", MAIL), *LOGIN)
    assert browser.user(MAIL) == LINA
    assert browser.bubble is None
    do(browser, ("web-normal",))
    assert browser.user(MAIL) == ""
    do(browser, ("web-private",))
    assert browser.user(MAIL) == LINA
    do(browser, ("web-quit",))
    assert browser.open
    assert not any(tab.private for tab in browser.tabs)
    assert browser.history == [MAIL]
    do(browser, ("web-private",), ("web-go", "", MAIL))
    assert browser.user(MAIL) == ""
    assert browser.visited == [MAIL, MAIL, MAIL, MAIL]


def test_a_saved_password_waits_for_the_next_person() -> None:
    browser = at_mail(*LOGIN)
    assert browser.bubble is not None
    do(browser, ("web-save-password",), ("web-press", "sign-out"))
    assert (browser.value("user"), browser.value("secret")) == (LINA, SECRET)
    do(browser, ("web-go", "", "navigateur:mots-de-passe"), ("web-forget", f"{MAIL} {LINA}"))
    do(browser, ("web-go", "", MAIL))
    assert browser.value("secret") == ""


@pytest.mark.parametrize("answer", ["web-never", "web-not-now"])
def test_a_password_that_is_not_kept_is_not_there(answer: str) -> None:
    browser = at_mail(*LOGIN, (answer,), ("web-press", "sign-out"))
    assert browser.value("secret") == ""
    do(browser, *LOGIN)
    assert (browser.bubble is None) is (answer == "web-never")


def test_deleting_the_history_ends_the_sessions_and_keeps_passwords() -> None:
    browser = at_mail(*LOGIN, ("web-save-password",))
    do(browser, ("web-go", "", "navigateur:historique"))
    assert [link.target for link in browser.links()] == [MAIL]
    do(browser, ("web-clear",))
    assert browser.user(MAIL) == ""
    assert browser.saved


def test_where_a_link_leads_can_be_looked_at_first() -> None:
    browser = at_mail(("web-follow", "help"), ("web-look", "trap"))
    assert browser.looks[-1].target == "https://couriel.example"
    assert ("web-look", "trap") not in offered(browser)
    do(browser, ("web-follow", "trap"))
    assert browser.visited[-1] == "couriel.example"


def test_a_choice_and_blank_addresses() -> None:
    browser = do(Sites().browser, ("web-follow", "shop"), ("web-choose", "size m"))
    assert browser.value("size") == "m"
    with pytest.raises(NotOfferedError):
        apply(browser, Act("web-go", "", "  "))
    with pytest.raises(NotOfferedError):
        apply(browser, Act("web-press", "sign-in"))
    assert browser.visited == ["boutique.example"]


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_offered_can_be_done(seed: int) -> None:
    chance, browser = Random(seed), Sites().browser
    texts = (LINA, SECRET, MAIL, "courriel.example/aide", "boutique.example", "nulle-part.example")
    for _ in range(120):
        offer = chance.choice(offers(browser))
        text = chance.choice(texts) if offer.writes else ""
        apply(browser, Act(offer.name, offer.target, text))
        assert browser.tab in browser.tabs
        assert not browser.tabs or any(not tab.private for tab in browser.tabs)
