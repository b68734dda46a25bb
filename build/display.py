"""Exit 0 when $DISPLAY or $WAYLAND_DISPLAY answers within two seconds, else 1.

Asks the display libraries themselves, so that access rights count too; in a child process, since
a display that does not answer holds its caller for ever.
"""

import os
import subprocess
import sys

PATIENCE = 2.0
ASK_X = """
import ctypes
xcb = ctypes.CDLL("libxcb.so.1")
xcb.xcb_connect.restype = ctypes.c_void_p
xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
raise SystemExit(xcb.xcb_connection_has_error(xcb.xcb_connect(None, None)) != 0)
"""
ASK_WAYLAND = """
import ctypes
wayland = ctypes.CDLL("libwayland-client.so.0")
wayland.wl_display_connect.restype = ctypes.c_void_p
raise SystemExit(not wayland.wl_display_connect(None))
"""


def answers(question: str) -> bool:
    """Whether this question succeeds in a child process, in time."""
    try:
        child = subprocess.run(
            [sys.executable, "-c", question],
            check=False,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return False
    return child.returncode == 0


def display_answers() -> bool:
    """Whether a window can be shown on this machine now."""
    asked = (("WAYLAND_DISPLAY", ASK_WAYLAND), ("DISPLAY", ASK_X))
    return any(os.environ.get(variable) and answers(question) for variable, question in asked)


if __name__ == "__main__":
    sys.exit(0 if display_answers() else 1)
