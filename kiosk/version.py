"""Version of the program and the day it was built."""

from datetime import date

VERSION = "0.1.0"
BUILT = date(2026, 11, 22)
"""A wall clock before this day is doubtful."""
