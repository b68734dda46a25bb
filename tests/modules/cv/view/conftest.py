"""A page of a CV on screen and a person in front of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.learning.scenario import Act
from kiosk.modules.cv.room import ROOM
from kiosk.modules.cv.scenario import CvPage
from kiosk.modules.cv.view.block_list import BlockList
from kiosk.modules.cv.view.page_view import PageView
from kiosk.tour.visitor import Visitor
from kiosk.ui.kit.accessible import install_roles
from kiosk.ui.kit.look import Look
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.kit.tokens import Tokens
from kiosk.ui.parts.explorer.reader import Drawn, Inside, Reader
from kiosk.ui.simulator import SimulatorView
from tests.modules.cv.exercise import page, play, play_at
from tests.ui.parts.stage import Stage

T = TypeVar("T")
REFERENCE = QSize(958, 628)
"""Room for a simulator beside the panel at 1366x768."""


@dataclass
class Program:
    """The program, its world, and hands."""

    world: CvPage
    view: PageView
    hands: Visitor
    acted: list[int]

    def press_row(self, place: BlockList, block: str) -> None:
        """Press a block in its list."""
        rect = place.visualRect(place.rows.index(place.rows.place_of(block)))
        self.hands.scroll_to_point(place.viewport(), rect.center())
        place.scrollTo(place.rows.index(place.rows.place_of(block)))
        rect = place.visualRect(place.rows.index(place.rows.place_of(block)))
        self.hands.click_at(place.viewport(), rect.center())

    def focus_name(self) -> str:
        """Object name of what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None else ""

    def names(self) -> list[str]:
        """Acts done, as `name target`."""
        return [f"{act.name} {act.target}".strip() for act in self.world.acts]

    def do(self, *acts: tuple[str, ...]) -> None:
        """Acts as the ghost does them."""
        for row in acts:
            self.view.demonstrate(Act(*row))


@pytest.fixture(scope="session", autouse=True)
def roles(qapp: QApplication) -> None:
    """Painted widgets have their roles, as in the program."""
    install_roles()


@pytest.fixture
def host(qapp: QApplication) -> Iterator[ThemeHost]:
    """The light theme at 100 %, without motion."""
    made = ThemeHost(qapp, Tokens.load(), reduced_motion=True)
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


Put = Callable[..., Program]


@pytest.fixture
def put(host: ThemeHost) -> Iterator[Put]:
    """Show a world of the real content, in a window as large as the room in the player."""
    stage, views = Stage(host), []

    def show(variant: str = "C", size: QSize = REFERENCE, look: Look | None = None) -> Program:
        host.set_look(look or Look())
        world = page(play(variant))
        view = stage.put(lambda window: PageView(world, host, window), size)
        acted: list[int] = []
        view.acted.connect(lambda: acted.append(1))
        views.append(view)
        hands = Visitor(view.window())
        hands.wait_for(view.window().isActiveWindow, "for the window to be active")
        return Program(world, view, hands, acted)

    yield show
    for view in views:
        view.close_world()
    stage.close()
    QApplication.processEvents()


Show = Callable[..., tuple[SimulatorView, Visitor]]


@pytest.fixture
def show(host: ThemeHost) -> Iterator[Show]:
    """Show any activity of the module, in a window as large as the room in the player."""
    stage, views = Stage(host), []

    def shown(
        id: str, variant: str = "C", size: QSize = REFERENCE, look: Look | None = None
    ) -> tuple[SimulatorView, Visitor]:
        host.set_look(look or Look())
        world = play_at(id, variant).scenario
        view = stage.put(lambda window: ROOM.view()(world, host, Reader(at_once, no_page)), size)
        views.append(view)
        hands = Visitor(view.window())
        hands.wait_for(view.window().isActiveWindow, "for the window to be active")
        return view, hands

    yield shown
    for view in views:
        view.close_world()
    stage.close()
    QApplication.processEvents()


def at_once(
    job: Callable[[], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """Read here and now: no file is looked into in this module."""
    done(job())


def no_page(inside: Inside, number: int, width: int) -> Drawn:
    """No page is drawn either."""
    raise AssertionError("no page is drawn here")


def tab_stops(view: QWidget) -> list[QWidget]:
    """What Tab reaches now."""
    return [
        widget
        for widget in view.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
