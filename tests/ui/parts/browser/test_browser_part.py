"""Stories of a person with a browser: typing addresses, signing in, tabs, links, passwords."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.learning.scenario import Act
from kiosk.learning.web_page import Page
from kiosk.ui.kit.look import Look, ThemeName
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.parts.browser.meter import StrengthMeter
from tests.learning.web_sites import LINA, MAIL, SECRET
from tests.ui.parts.browser.conftest import LOW, WIDE, Shown

Show = Callable[..., Shown]
CONTROL = Qt.KeyboardModifier.ControlModifier


def at_login(show: Show, size: QSize = WIDE) -> Shown:
    """A person who typed the address of the mailbox."""
    desk = show(size)
    desk.hands.click("web-address")
    desk.hands.type(f"{MAIL}\n")
    return desk


def signed_in(show: Show, size: QSize = WIDE) -> Shown:
    """A person who signed in by keyboard alone."""
    desk = at_login(show, size)
    assert desk.focus_name() == "web-user"
    desk.hands.type(LINA)
    desk.hands.focus_by_tab("web-secret")
    desk.hands.type(f"{SECRET}\n")
    return desk


def test_an_address_is_typed_and_a_person_signs_in_by_keyboard(show: Show) -> None:
    desk = signed_in(show)
    assert desk.title() == "Boîte de réception"
    assert desk.names() == ["web-go", "fill", "fill", "web-press"]
    assert desk.focus_name() == "web-save-password"
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.browser.bubble is None
    assert desk.hands.find("web-bubble") is None


def test_what_is_typed_as_a_secret_shows_as_dots_until_the_eye_is_pressed(show: Show) -> None:
    desk = at_login(show)
    desk.hands.click("web-secret")
    desk.hands.type("velo")
    field = desk.hands.see("web-secret")
    assert field.property("displayText") == "●●●●"
    desk.hands.click("web-secret-eye")
    assert field.property("displayText") == "velo"
    assert desk.hands.see("web-secret-eye").accessibleName() == "Hide what is typed"


def test_a_refusal_is_said_at_its_field_and_the_keyboard_goes_there(show: Show) -> None:
    desk = at_login(show)
    desk.hands.click("web-sign-in")
    assert desk.focus_name() == "web-secret"
    assert "mot de passe" in desk.hands.see("web-secret").accessibleDescription()
    desk.hands.type("x")
    desk.hands.click("web-stay")
    assert desk.hands.see("web-secret").accessibleDescription() == ""
    assert desk.names()[-2:] == ["fill", "web-tick"]


def test_initials_open_the_menu_that_signs_out(show: Show) -> None:
    desk = signed_in(show)
    desk.hands.click("web-never")
    account = desk.hands.see("web-account")
    assert account.accessibleName() == f"Account: {LINA}@{MAIL}"
    desk.hands.click("web-account")
    desk.hands.choose_entry("web-sign-out")
    assert desk.browser.user(MAIL) == ""
    assert desk.hands.find("web-account") is None
    assert desk.text("web-user") == ""


def test_a_saved_password_is_filled_in_and_can_be_forgotten(show: Show) -> None:
    desk = signed_in(show)
    desk.hands.click("web-save-password")
    desk.part.do(Act("web-press", "sign-out"))
    assert desk.text("web-secret") == SECRET
    desk.hands.click("web-menu")
    desk.hands.choose_entry("web-passwords")
    desk.hands.click("web-forget-1")
    assert desk.browser.saved == []
    desk.hands.click("web-back")
    assert desk.text("web-secret") == ""


def test_tabs_are_opened_shown_and_closed(show: Show) -> None:
    desk = at_login(show)
    desk.hands.click("web-new-tab")
    assert desk.focus_name() == "web-address"
    desk.hands.click("web-shop")
    assert desk.title() == "Boutique"
    desk.hands.click("web-tab-1")
    assert desk.title() == "Courriel"
    desk.hands.press(Qt.Key.Key_W, CONTROL)
    assert desk.title() == "Boutique"
    desk.hands.click("web-close-tab-2")
    assert not desk.browser.open
    assert desk.focus_name() == "web-open"
    desk.hands.press(Qt.Key.Key_Return)
    assert desk.title() == "Boutique"


def test_the_private_window_is_another_one(show: Show) -> None:
    desk = signed_in(show)
    desk.hands.click("web-menu")
    desk.hands.choose_entry("web-private")
    assert desk.browser.tab.private
    assert len(desk.part.strip.tabs) == 1
    desk.hands.click("web-mail")
    assert desk.title() == "Courriel"
    desk.hands.click("web-menu")
    desk.hands.choose_entry("web-normal")
    assert desk.title() == "Boîte de réception"
    desk.hands.click("web-menu")
    desk.hands.choose_entry("web-private")
    desk.hands.click("web-quit")
    assert not any(tab.private for tab in desk.browser.tabs)


def test_where_a_link_leads_stands_at_the_foot_and_counts_as_looked_at(
    show: Show, qtbot: QtBot
) -> None:
    desk = at_login(show)
    desk.hands.click("web-help")
    desk.hands.focus_by_tab("web-trap")
    assert desk.hands.see("web-foot").accessibleName() == "https://couriel.example"
    assert desk.hands.see("web-trap").accessibleDescription() == "https://couriel.example"
    qtbot.waitUntil(lambda: bool(desk.browser.looks))
    assert (desk.names()[-1], desk.browser.looks[-1].link) == ("web-look", "trap")
    desk.hands.press(Qt.Key.Key_Tab)
    assert desk.hands.find("web-foot") is None
    desk.hands.click("web-trap")
    assert desk.browser.address == "https://couriel.example"


def test_the_padlock_says_how_a_page_is_connected(show: Show) -> None:
    desk = at_login(show)
    padlock = desk.hands.see("web-padlock")
    assert padlock.accessibleName() == "Encrypted connection"
    desk.hands.click("web-padlock")
    assert desk.hands.see("web-safety").accessibleName() == "Encrypted connection"
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.hands.find("web-safety") is None
    desk.part.do(Act("web-go", "", "boutique.example"))
    assert padlock.accessibleName() == "Connection not encrypted"


def test_an_address_without_a_site_is_said_and_can_be_mended(show: Show) -> None:
    desk = show()
    desk.hands.type("courriell.example\n")
    assert desk.title() == ""
    assert desk.focus_name() == "web-address"
    desk.hands.type("autre")
    desk.hands.press(Qt.Key.Key_Escape)
    assert desk.text("web-address") == "courriell.example"
    desk.hands.type(f"{MAIL}\n")
    assert desk.title() == "Courriel"


def test_a_password_is_weighed_while_it_is_typed(show: Show) -> None:
    desk = show()
    desk.hands.click("web-shop")
    desk.hands.click("web-new")
    meter = desk.hands.see("web-meter")
    assert isinstance(meter, StrengthMeter)
    said = [meter.words]
    for more in ("Lina2006", "!x", "\b" * 10):
        desk.hands.type(more.replace("\b", ""))
        desk.hands.press(Qt.Key.Key_Backspace, times=more.count("\b"))
        said.append(meter.words)
    assert said[0] == said[3] == "12 characters or more, or 7 words."
    assert said[1] == said[2] == "“Lina” is in it. Many people know that of you."
    desk.hands.type("un chat")
    assert meter.words == "Characters: 7 of 14."
    desk.hands.type(" noir")
    assert meter.words == "Words: 3 of 7."
    desk.hands.type(" dort sur le toit")
    assert meter.words == "Strong password."


def test_what_is_typed_stays_until_it_is_handed_over(show: Show) -> None:
    desk = at_login(show)
    desk.hands.type("lin")
    desk.part.refresh()
    assert desk.text("web-user") == "lin"
    assert desk.names() == ["web-go"]
    desk.part.flush()
    assert desk.browser.value("user") == "lin"
    desk.hands.click("web-reload")
    assert desk.text("web-user") == ""


def test_a_choice_is_made(show: Show) -> None:
    desk = show()
    desk.hands.click("web-shop")
    desk.hands.click("web-size-m")
    assert desk.browser.value("size") == "m"


def test_the_module_gives_its_own_widget_for_a_page(show: Show) -> None:
    made = QLabel("Boîte")

    def inside(page: Page) -> QWidget:
        assert page.widget == "box"
        return made

    desk = show(WIDE, inside)
    shop = desk.desk.sites.page("boutique.example")
    assert shop is not None
    named = Page(shop.address, shop.title, site="Boutique", widget="box")
    desk.desk.sites.page = lambda address: named  # type: ignore[method-assign]
    desk.hands.click("web-shop")
    assert made.isVisible()
    assert desk.part.page.shown is made


def test_in_a_low_room_the_tabs_are_in_the_menu(show: Show) -> None:
    desk = at_login(show, LOW)
    assert desk.hands.find("web-tabs") is None
    desk.hands.click("web-menu")
    desk.hands.choose_entry("web-new-tab")
    desk.hands.click("web-menu")
    desk.hands.choose_entry("web-tab-1")
    assert desk.title() == "Courriel"
    used = desk.part.used_by(Act("web-quit"))
    assert used is desk.part.bar.more


def test_the_ghost_shows_each_act_with_a_widget(show: Show) -> None:
    desk = show()
    for act in (
        Act("web-go", "", MAIL),
        Act("fill", "web-user", LINA),
        Act("fill", "web-secret", SECRET),
        Act("web-tick", "stay"),
        Act("web-press", "sign-in"),
        Act("web-never"),
        Act("web-press", "sign-out"),
        Act("web-follow", "help"),
        Act("web-look", "trap"),
        Act("web-back"),
        Act("web-new-tab"),
        Act("web-tab", "tab-1"),
        Act("web-private"),
        Act("web-quit"),
        Act("web-go", "", "navigateur:historique"),
        Act("web-clear"),
        Act("web-quit"),
        Act("web-open"),
    ):
        used = desk.part.demonstrate(act)
        assert used is not None, act
        assert used.isVisible() or act.name == "web-quit", act


@pytest.mark.parametrize("name", ["", MAIL, "courriel.example/aide", "boutique.example"])
def test_what_takes_the_keyboard_has_a_name_and_a_role(show: Show, name: str) -> None:
    desk = show()
    if name:
        desk.part.do(Act("web-go", "", name))
    widgets = [w for w in desk.part.findChildren(QWidget) if w.isVisible()]
    found = [w for w in widgets if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(found) > 5
    for widget in found:
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), widget
        assert spoken.text(QAccessible.Text.Name), widget.objectName()
        assert spoken.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client)


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize(("scale", "size"), [(1.0, WIDE), (2.0, QSize(980, 260))])
def test_every_look_and_room_has_a_place_for_everything(
    show: Show, host: ThemeHost, qtbot: QtBot, theme: ThemeName, scale: float, size: QSize
) -> None:
    host.set_look(Look(theme, scale))
    desk = show(size)
    desk.part.do(Act("web-go", "", "boutique.example"))
    words = [w for w in desk.part.page.blocks.findChildren(QLabel) if w.isVisible() and w.text()]
    assert words
    qtbot.waitUntil(lambda: all(w.height() >= w.heightForWidth(w.width()) for w in words))
    bar = desk.part.bar
    assert bar.more.geometry().right() <= bar.width()
