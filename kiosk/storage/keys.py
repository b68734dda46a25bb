"""From a code to keys, and what is sealed with them.

One Argon2id over (code, the person's salt) feeds HKDF-SHA256 salted with the site secret, which
gives two independent values: ``verify`` checks the code, ``wrap`` wraps visit keys. Sealing is
AES-256-GCM with a random 96-bit nonce in front. What this protects: ``docs/threats.md``.
"""

import hmac
import os
from dataclasses import dataclass, field
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.learning.ports import Surnom
from kiosk.storage.errors import StorageError

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Cost:
    """What one derivation costs."""

    memory_kib: int
    passes: int
    lanes: int


FULL_COST = Cost(memory_kib=64 * 1024, passes=3, lanes=4)
"""RFC 9106, section 4, second recommended option: 0.2 to 0.25 s here.

More would not help against four digits. 64 MiB is also above the size (32 MiB) up to which glibc
may keep freed memory: the resident set is back where it was right after a derivation (measured).
"""


@dataclass(frozen=True, slots=True)
class CodeKeys:
    """What a code and a salt give."""

    verify: bytes = field(repr=False)
    wrap: bytes = field(repr=False)


class WrongKeyError(StorageError):
    """A sealed box does not open with this key, or was changed."""


class Locksmith:
    """Derives everything that depends on the site secret."""

    def __init__(self, site_secret: bytes, cost: Cost = FULL_COST) -> None:
        self._secret = site_secret
        self._cost = cost
        self._dummy_salt = sha256(b"jalon dummy salt" + site_secret).digest()[:SALT_BYTES]

    @property
    def dummy_salt(self) -> bytes:
        """The salt of nobody: so that a failed look-up takes the time of a success."""
        return self._dummy_salt

    def derive(self, code: str, salt: bytes) -> CodeKeys:
        """The one expensive step of a sign-in."""
        slow = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=self._cost.passes,
            lanes=self._cost.lanes,
            memory_cost=self._cost.memory_kib,
        ).derive(code.encode())
        both = HKDF(SHA256(), 2 * KEY_BYTES, self._secret, b"jalon code keys 1").derive(slow)
        return CodeKeys(verify=both[:KEY_BYTES], wrap=both[KEY_BYTES:])

    def card_lookup(self, proof: str | bytes) -> bytes:
        """Where the characters (text) or the token (bytes) of a card lead in the index."""
        if isinstance(proof, str):
            about = b"jalon card characters 1\n" + proof.encode()
        else:
            about = b"jalon card token 1\n" + proof
        return hmac.digest(self._secret, about, "sha256")

    def lookup(self, surnom: Surnom, code: str) -> bytes:
        """Where surnom and code lead in the index; says nothing without the site secret."""
        parts = "\n".join(("jalon lookup 1", surnom.picture, surnom.adjective, code))
        return hmac.digest(self._secret, parts.encode(), "sha256")


@dataclass(frozen=True, slots=True)
class Letterbox:
    """Takes a key from anyone and gives it to the owner of the code only.

    A visit opened by a card knows no code; what it seals is to be opened by the code later. The
    visit key is put in here: X25519 with a key pair for this one time, HKDF-SHA256, AES-256-GCM.
    """

    public: bytes
    sealed_private: bytes
    """The private key, sealed under the key that only the code gives."""

    @classmethod
    def new(cls, wrap: bytes) -> "Letterbox":
        """A new one for the owner of a code."""
        pair = X25519PrivateKey.generate()
        public = pair.public_key().public_bytes_raw()
        return cls(public, seal(wrap, pair.private_bytes_raw(), b"jalon letterbox 1 " + public))

    def put(self, key: bytes, about: bytes) -> bytes:
        """A visit key in a box that `take` opens."""
        once = X25519PrivateKey.generate()
        sender = once.public_key().public_bytes_raw()
        shared = once.exchange(X25519PublicKey.from_public_bytes(self.public))
        return sender + seal(self._key(shared, sender), key, about)

    def take(self, wrap: bytes, box: bytes, about: bytes) -> bytes:
        """The key that was put in. Raises WrongKeyError."""
        held = unseal(wrap, self.sealed_private, b"jalon letterbox 1 " + self.public)
        sender = box[:KEY_BYTES]
        try:
            shared = X25519PrivateKey.from_private_bytes(held).exchange(
                X25519PublicKey.from_public_bytes(sender)
            )
        except ValueError as problem:
            raise WrongKeyError("the box does not open") from problem
        return unseal(self._key(shared, sender), box[KEY_BYTES:], about)

    def _key(self, shared: bytes, sender: bytes) -> bytes:
        return HKDF(SHA256(), KEY_BYTES, sender + self.public, b"jalon letterbox 1").derive(shared)


class Signer:
    """The station's own signature (Ed25519), under what leaves it for good: tombstones."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    @property
    def public(self) -> bytes:
        """The key that others check with."""
        return self._key.public_key().public_bytes_raw()

    def sign(self, content: bytes) -> bytes:
        """64 bytes."""
        return self._key.sign(content)


def same(one: bytes, other: bytes) -> bool:
    """Compare without telling by the time where they differ."""
    return hmac.compare_digest(one, other)


def new_key() -> bytes:
    """A random 256-bit key."""
    return os.urandom(KEY_BYTES)


def new_salt() -> bytes:
    """A random salt for one person."""
    return os.urandom(SALT_BYTES)


def seal(key: bytes, content: bytes, about: bytes) -> bytes:
    """Seal; ``about`` is not hidden but bound: the box opens only with the same one."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, about)


def unseal(key: bytes, box: bytes, about: bytes) -> bytes:
    """The content of a box. Raises WrongKeyError."""
    try:
        return AESGCM(key).decrypt(box[:_NONCE_BYTES], box[_NONCE_BYTES:], about)
    except (InvalidTag, ValueError) as problem:
        raise WrongKeyError("the box does not open") from problem
