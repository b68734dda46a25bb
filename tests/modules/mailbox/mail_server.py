"""What a mail server does to a message on its way, so that tests can look at what arrives."""

NOBODY = b"To: undisclosed-recipients:;"
"""What mail servers write when neither To nor Cc names anybody (a group without members)."""


def as_received(raw: bytes) -> bytes:
    """The message file as it arrives: without Bcc, and with a To when it names nobody."""
    head, end, body = raw.partition(b"\r\n\r\n")
    kept: list[bytes] = []
    dropping = named = False
    for line in head.split(b"\r\n"):
        if not line.startswith((b" ", b"\t")):
            dropping = line.lower().startswith(b"bcc:")
            named = named or line.lower().startswith((b"to:", b"cc:"))
        if not dropping:
            kept.append(line)
    if not named:
        kept.insert(1, NOBODY)
    return b"\r\n".join(kept) + end + body
