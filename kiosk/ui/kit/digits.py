"""Digits as the keys of a French keyboard give them, with or without Shift."""

# The upper row of AZERTY without Shift, and with Caps Lock where a system makes capitals of it.
_UPPER_ROW = dict(zip("&é\"'(-è_çà", "1234567890", strict=True)) | dict(
    zip("ÉÈÇÀ", "2790", strict=True)
)


def read_digit(typed: str) -> str | None:
    """The digit a key stands for: a plain or keypad digit, or the upper AZERTY row; else None."""
    if len(typed) != 1:
        return None
    if typed in "0123456789":
        return typed
    return _UPPER_ROW.get(typed)
