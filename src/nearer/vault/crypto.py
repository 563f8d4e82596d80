"""All cryptography of Nearer: pure functions over bytes. Formats: ``docs/formats.md``."""

import hashlib
import hmac
import os
import struct
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from nearer.kit.errors import NearerError


class CannotOpen(NearerError):
    """A sealed value does not open; which part failed is never said."""

    def __init__(self) -> None:
        super().__init__("cannot-open", "This cannot be opened with this key.")


class MalformedRecord(NearerError):
    def __init__(self) -> None:
        super().__init__("malformed-record", "This is no sealed record.")


class WeakParameters(NearerError):
    def __init__(self) -> None:
        super().__init__("weak-parameters", "These stretch parameters are not acceptable.")


class MistypedCode(NearerError):
    def __init__(self) -> None:
        super().__init__("mistyped-code", "This is not a recovery code.")


@dataclass(frozen=True)
class StretchParameters:
    memory_kib: int = 65536
    iterations: int = 3
    lanes: int = 1

    def encode(self) -> str:
        return f"m={self.memory_kib},t={self.iterations},p={self.lanes}"

    @classmethod
    def decode(cls, text: str) -> "StretchParameters":
        m, t, p = (int(part.split("=")[1]) for part in text.split(","))
        if m < 19456 or t < 2:
            raise WeakParameters
        return cls(m, t, p)


@dataclass(frozen=True)
class RecordContext:
    kind: str
    owner: UUID
    epoch: int
    record: UUID
    field: str
    schema: int = 1

    def encode(self) -> bytes:
        parts = [b"nearer/1", self.kind.encode(), self.owner.bytes, struct.pack(">I", self.epoch),
                 self.record.bytes, self.field.encode(), struct.pack(">I", self.schema)]
        return b"".join(struct.pack(">I", len(p)) + p for p in parts)


def normalise_password(password: str) -> bytes:
    import unicodedata
    return unicodedata.normalize("NFKC", password).encode()


def same(a: bytes, b: bytes) -> bool:
    return hmac.compare_digest(a, b)


def random_key() -> bytes:
    return os.urandom(32)


def _expand(key: bytes, info: bytes) -> bytes:
    return HKDFExpand(hashes.SHA256(), 32, info).derive(key)


def _hkdf(key: bytes, info: bytes, salt: bytes | None = None) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, info).derive(key)


def split_master(master: bytes) -> tuple[bytes, bytes]:
    return hashlib.sha256(_expand(master, b"nearer/1 auth")).digest(), _expand(master, b"nearer/1 kek")


def _pad(data: bytes) -> bytes:
    raw = struct.pack(">I", len(data)) + data
    n = max(len(raw), 64)
    e = n.bit_length() - 1
    s = e.bit_length()
    mask = (1 << (e - s)) - 1
    return raw.ljust((n + mask) & ~mask, b"\0")


def _unpad(padded: bytes) -> bytes:
    (n,) = struct.unpack(">I", padded[:4])
    if n > len(padded) - 4:
        raise CannotOpen
    return padded[4 : 4 + n]


def keyed_hash(key: bytes, data: bytes) -> bytes:
    return hmac.digest(key, data, "sha256")


def seal(key: bytes, plaintext: bytes, context: RecordContext) -> bytes:
    header = b"N\x01\x01\x00" + keyed_hash(key, b"nearer/1 key-commitment")[:16] + os.urandom(28)
    rk = keyed_hash(key, b"nearer/1 rec" + header[20:36])
    return header + AESGCM(rk).encrypt(header[36:48], _pad(plaintext), header + context.encode())


def open_sealed(key: bytes, blob: bytes, context: RecordContext) -> bytes:
    if len(blob) < 64 or blob[:4] != b"N\x01\x01\x00":
        raise MalformedRecord
    header = blob[:48]
    if not same(header[4:20], keyed_hash(key, b"nearer/1 key-commitment")[:16]):
        raise CannotOpen
    rk = keyed_hash(key, b"nearer/1 rec" + header[20:36])
    try:
        return _unpad(AESGCM(rk).decrypt(header[36:48], blob[48:], header + context.encode()))
    except InvalidTag:
        raise CannotOpen from None


_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK = _ALPHABET + "*~$=U"


def new_recovery_code() -> str:
    n = int.from_bytes(os.urandom(20), "big")
    s = "".join(_ALPHABET[(n >> (5 * i)) & 31] for i in reversed(range(32)))
    return "-".join([*(s[i : i + 4] for i in range(0, 32, 4)), _CHECK[n % 37]])


def read_recovery_code(typed: str) -> bytes:
    s = typed.upper().replace("-", "").replace(" ", "").translate(str.maketrans("OIL", "011"))
    if len(s) != 33 or any(c not in _ALPHABET for c in s[:32]):
        raise MistypedCode
    n = 0
    for c in s[:32]:
        n = n * 32 + _ALPHABET.index(c)
    if _CHECK[n % 37] != s[32]:
        raise MistypedCode
    return n.to_bytes(20, "big")


def recovery_key(code: bytes) -> bytes:
    return _hkdf(code, b"nearer/1 recovery")


def unlock_key(cookie_half: bytes, session_id: str) -> bytes:
    return _hkdf(cookie_half + session_id.encode(), b"nearer/1 unlock")


def token_key(secret: bytes, token_id: UUID) -> bytes:
    return _hkdf(secret + token_id.bytes, b"nearer/1 token")


def invite_key(secret: bytes) -> bytes:
    return _hkdf(secret, b"nearer/1 invite")


def pin_key(stretched_pin: bytes, device_secret: bytes) -> bytes:
    return _hkdf(stretched_pin + device_secret, b"nearer/1 pin")


def server_key(secret: str, purpose: str) -> bytes:
    return _hkdf(secret.encode(), b"nearer/1 server " + purpose.encode())


def hash_token(token: bytes) -> bytes:
    return hashlib.sha256(token).digest()


@dataclass(frozen=True, repr=False)
class Identity:
    x25519_private: bytes
    ed25519_private: bytes

    @property
    def x25519_public(self) -> bytes:
        return X25519PrivateKey.from_private_bytes(self.x25519_private).public_key().public_bytes_raw()

    @property
    def ed25519_public(self) -> bytes:
        return Ed25519PrivateKey.from_private_bytes(self.ed25519_private).public_key().public_bytes_raw()

    def encode(self) -> bytes:
        return self.x25519_private + self.ed25519_private

    @classmethod
    def decode(cls, data: bytes) -> "Identity":
        return cls(data[:32], data[32:64])


def new_identity() -> Identity:
    return Identity(os.urandom(32), os.urandom(32))


_SUITE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def seal_to_person(x25519_public: bytes, plaintext: bytes, context: RecordContext) -> bytes:
    pk = X25519PublicKey.from_public_bytes(x25519_public)
    return _SUITE.encrypt(_pad(plaintext), pk, b"nearer/1 note" + context.encode())


def open_to_person(x25519_private: bytes, blob: bytes, context: RecordContext) -> bytes:
    sk = X25519PrivateKey.from_private_bytes(x25519_private)
    try:
        return _unpad(_SUITE.decrypt(blob, sk, b"nearer/1 note" + context.encode()))
    except Exception:
        raise CannotOpen from None
