"""Gives Python its own ``import`` back after PySide6 put another one in its place.

PySide6's reads the source of every module imported after it, looking for the words
``from __feature__ import``, and `linecache` keeps those lines. The kiosk uses no such feature.
Measured here: 13 ms of the way to the first paint; at SQLModel's import 150 ms and 15 MB.
Imported right after PySide6, for its effect.
"""

import builtins

# PySide6 leaves the one it found under this name; without it nothing was replaced.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
