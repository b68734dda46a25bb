"""Addresses of pages: what tells sites apart, and who a site belongs to.

Real browsers take an address with or without ``https://`` and ``www.``; so does `key`.
"""

START, PASSWORDS, HISTORY = OWN = (
    "navigateur:accueil",
    "navigateur:mots-de-passe",
    "navigateur:historique",
)
"""The browser's own pages: a new tab, the passwords it keeps, what was visited."""
_ENDINGS = frozenset({"gouv.fr", "asso.fr", "com.fr"})
"""Endings of two words under which names are given, so that the owner is the word before."""


def key(text: str) -> str:
    """The address as pages are known by it: ``francetravail.fr/offres``.

    Left out: the scheme, ``www.``, what stands before an ``@``, capitals, the last slash.
    """
    rest = text.strip().lower()
    if rest in OWN:
        return rest
    rest = rest.partition("://")[2] if "://" in rest else rest
    host, slash, path = rest.partition("/")
    host = host.rpartition("@")[2].removeprefix("www.").rstrip(".")
    return f"{host}{slash}{path}".rstrip("/")


def host(address: str) -> str:
    """The name of the computer: ``connexion.francetravail.fr``; empty for an own page."""
    known = key(address)
    return "" if known in OWN else known.partition("/")[0]


def domain(address: str) -> str:
    """Who answers there: the end of the host that somebody owns, ``francetravail.fr``."""
    labels = host(address).split(".")
    count = 3 if ".".join(labels[-2:]) in _ENDINGS else 2
    return ".".join(labels[-count:])


def parts(address: str) -> tuple[str, str, str]:
    """The address as shown, in three: before the domain, the domain, after it."""
    owner = domain(address)
    start = 0
    if "://" in address:
        start = address.index("://") + 3
    end = address.find("/", start)
    end = len(address) if end < 0 else end
    place = address.lower().rfind(owner, start, end) if owner else -1
    if place < 0:
        return "", address, ""
    return address[:place], address[place : place + len(owner)], address[place + len(owner) :]
