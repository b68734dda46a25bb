"""A view of the module in the frame that the player puts around it, for pictures."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit.focus_ring import FocusRing
from kiosk.ui.kit.frame import SimulatorFrame
from kiosk.ui.kit.theme_host import ThemeHost
from kiosk.ui.simulator import SimulatorView
from tests.ui.parts.pictures import settle

V = TypeVar("V", bound=SimulatorView)

SIZES = {
    "100-1366": (1.0, QSize(962, 672)),
    "100-1024": (1.0, QSize(992, 392)),
    "125-1366": (1.25, QSize(962, 672)),
    "200-1366": (2.0, QSize(1326, 448)),
    "200-1024": (2.0, QSize(984, 300)),
}
"""The simulator with its frame: beside the panel, alone on a small screen, and with large text."""


def paint_framed(
    host: ThemeHost,
    make: Callable[[QWidget], V],
    size: QSize,
    bring: Callable[[V], None],
    file: Path,
) -> None:
    """Paint the view that ``make`` gives, in the state that ``bring`` brings it to."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    words = "Entraînement : rien ne part pour de vrai."
    frame = SimulatorFrame(host, "training", words, "", window)
    view = make(frame)
    frame.set_content(view)
    column.addWidget(frame)
    FocusRing(host, window)
    window.resize(size)
    window.show()
    window.activateWindow()
    settle()
    bring(view)
    settle()
    window.grab().save(str(file))
    view.close_world()
    window.close()
    window.deleteLater()
    settle()
