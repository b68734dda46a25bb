"""Windows' Data Protection API, machine scope, through ctypes. Imported on Windows only.

From the documentation of CryptProtectData and CryptUnprotectData (dpapi.h); not verified on a
Windows machine.
"""

import ctypes
from ctypes import POINTER, Structure, byref, c_char, c_void_p, cast, create_string_buffer
from ctypes.wintypes import BOOL, DWORD, LPCWSTR
from typing import Any

_LOCAL_MACHINE = 0x4  # CRYPTPROTECT_LOCAL_MACHINE
_NO_DIALOG = 0x1  # CRYPTPROTECT_UI_FORBIDDEN


class _Blob(Structure):
    _fields_ = [("size", DWORD), ("data", POINTER(c_char))]


def protect(secret: bytes) -> bytes:
    """Seal for this machine. Raises OSError."""
    return _call("CryptProtectData", secret)


def unprotect(content: bytes) -> bytes:
    """Open what `protect` sealed on this machine. Raises OSError."""
    return _call("CryptUnprotectData", content)


def _call(name: str, content: bytes) -> bytes:
    windll: Any = ctypes.__dict__["windll"]
    function = windll.crypt32[name]
    function.argtypes = [
        POINTER(_Blob), LPCWSTR, POINTER(_Blob), c_void_p, c_void_p, DWORD, POINTER(_Blob),
    ]  # fmt: skip
    function.restype = BOOL
    buffer = create_string_buffer(content, len(content))
    given = _Blob(len(content), cast(buffer, POINTER(c_char)))
    result = _Blob()
    flags = _LOCAL_MACHINE | _NO_DIALOG
    if not function(byref(given), None, None, None, None, flags, byref(result)):
        raise OSError(f"{name} was refused")
    try:
        return ctypes.string_at(result.data, result.size)
    finally:
        windll.kernel32.LocalFree(result.data)
