"""A second implementation, from ``docs/formats.md`` alone, opens the frozen vectors.

It shares no code with ``nearer.vault``: if the page leaves something out, this cannot be written.
"""

import hashlib
import hmac
import io
import json
import unicodedata
from pathlib import Path
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

VECTORS = Path(__file__).parent / "vectors"
WORDS = (Path(__file__).parents[1] / "wordlist.txt").read_text().splitlines()
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def cases(name):
    return json.loads((VECTORS / f"{name}.json").read_text())["cases"]


def raw(text):
    return bytes.fromhex(text)


def u32(number):
    return number.to_bytes(4, "big")


def joined(*items):
    return b"".join(u32(len(item)) + item for item in items)


def mac(key, data):
    return hmac.digest(key, data, "sha256")


def hkdf_expand(key, label, length=32):
    output, block = b"", b""
    for number in range(1, -(-length // 32) + 1):
        block = mac(key, block + label + bytes([number]))
        output += block
    return output[:length]


def hkdf(secret, label):
    return hkdf_expand(mac(bytes(32), secret), label)


def argon2id(password, salt, parameters):
    memory, iterations, lanes = (int(part[2:]) for part in parameters.split(","))
    stretcher = Argon2id(
        salt=salt, length=32, iterations=iterations, lanes=lanes, memory_cost=memory
    )
    return stretcher.derive(unicodedata.normalize("NFKC", password).encode())


def padded_size(size):
    size = max(64, size)
    exponent, bits = 0, 1
    while 2 ** (exponent + 1) <= size:
        exponent += 1
    while 2**bits <= exponent:
        bits += 1
    unit = 2 ** (exponent - bits)
    return -(-size // unit) * unit


def unpadded(padded):
    length = int.from_bytes(padded[:4], "big")
    data, filling = padded[4 : 4 + length], padded[4 + length :]
    assert len(data) == length
    assert len(padded) == padded_size(4 + length)
    assert not any(filling)
    return data


def context(values, label):
    return joined(
        label,
        values["kind"].encode(),
        UUID(values["owner"]).bytes,
        u32(values["epoch"]),
        UUID(values["record"]).bytes,
        values["field"].encode(),
        u32(values["schema"]),
    )


def hpke_open(private, sealed, info):
    """RFC 9180, sections 4.1, 5.1 and 5.2, for one message in base mode."""
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x02"

    def extract(suite_id, salt, label, secret):
        return mac(salt or bytes(32), b"HPKE-v1" + suite_id + label + secret)

    def expand(suite_id, key, label, data, length):
        size = length.to_bytes(2, "big")
        return hkdf_expand(key, size + b"HPKE-v1" + suite_id + label + data, length)

    own = X25519PrivateKey.from_private_bytes(private)
    encapsulated, ciphertext = sealed[:32], sealed[32:]
    shared = own.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    both = encapsulated + own.public_key().public_bytes_raw()
    extracted = extract(kem, b"", b"eae_prk", shared)
    shared = expand(kem, extracted, b"shared_secret", both, 32)
    schedule = (
        b"\0" + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    )
    secret = extract(suite, shared, b"secret", b"")
    key = expand(suite, secret, b"key", schedule, 32)
    nonce = expand(suite, secret, b"base_nonce", schedule, 12)
    return AESGCM(key).decrypt(nonce, ciphertext, b"")


@pytest.mark.parametrize("case", cases("records"))
def test_records(case):
    key, sealed = raw(case["key"]), raw(case["sealed"])
    header, rest = sealed[:48], sealed[48:]
    assert header[:4] == b"N\x01\x01\x00"
    assert header[4:20] == mac(key, b"nearer/1 key-commitment")[:16]
    assert header[20:36] == raw(case["salt"])
    assert header[36:] == raw(case["nonce"])
    record_key = mac(key, b"nearer/1 rec" + header[20:36])
    place = header + context(case["context"], b"nearer/1")
    opened = unpadded(AESGCM(record_key).decrypt(header[36:], rest, place))
    assert opened == raw(case["plaintext"])


@pytest.mark.parametrize("case", cases("passwords"))
def test_passwords(case):
    master = argon2id(case["password"], raw(case["salt"]), case["parameters"])
    assert master == raw(case["master"])
    assert hashlib.sha256(hkdf_expand(master, b"nearer/1 auth")).digest() == raw(case["verifier"])
    assert hkdf_expand(master, b"nearer/1 kek") == raw(case["key"])


def test_keys():
    by_the_book = {
        "recovery_key": lambda code_bytes: hkdf(raw(code_bytes), b"nearer/1 recovery"),
        "unlock_key": lambda cookie_half, session_id: hkdf(
            raw(cookie_half) + session_id.encode(), b"nearer/1 unlock"
        ),
        "token_key": lambda secret, token_id: hkdf(
            raw(secret) + UUID(token_id).bytes, b"nearer/1 token"
        ),
        "invite_key": lambda secret: hkdf(raw(secret), b"nearer/1 invite"),
        "pin_key": lambda stretched_pin, device_secret: hkdf(
            raw(stretched_pin) + raw(device_secret), b"nearer/1 pin"
        ),
        "server_key": lambda secret, purpose: hkdf(
            secret.encode(), b"nearer/1 server " + purpose.encode()
        ),
    }
    assert {case["name"] for case in cases("keys")} == set(by_the_book)
    for case in cases("keys"):
        assert by_the_book[case["name"]](**case["arguments"]) == raw(case["key"])


@pytest.mark.parametrize("case", cases("recovery_codes"))
def test_recovery_codes(case):
    digits = [ALPHABET.index(letter) for letter in case["code"].replace("-", "")]
    number, check = 0, 0
    for digit in digits[:-1]:
        number = number * 32 + digit
        check = (check ^ digit) * 2
        check ^= 37 if check > 31 else 0
    assert number == int(case["bytes"], 16)
    assert check == digits[-1]


@pytest.mark.parametrize("case", cases("identities"))
def test_identities(case):
    prints = []
    for who in (case["a"], case["b"]):
        public = joined(
            b"nearer/1 fingerprint", raw(who["x25519_public"]), raw(who["ed25519_public"])
        )
        prints.append(hashlib.sha256(public).digest())
        assert prints[-1] == raw(who["fingerprint"])
    digest = hashlib.sha256(joined(b"nearer/1 phrase", min(prints), max(prints))).digest()
    bits = bin(int.from_bytes(b"\1" + digest, "big"))[3:]
    numbers = [int(bits[start : start + 10], 2) for start in range(0, 60, 10)]
    assert " ".join(WORDS[number] for number in numbers) == case["phrase"]


@pytest.mark.parametrize("case", cases("notes"))
def test_notes(case):
    sealed = raw(case["sealed"])
    assert sealed[:4] == b"P\x01\x01\x00"
    info = context(case["context"], b"nearer/1 note")
    opened = unpadded(hpke_open(raw(case["x25519_private"]), sealed[4:], info))
    assert opened == raw(case["plaintext"])


@pytest.mark.parametrize("case", cases("grants"))
def test_grants(case):
    prefix, sealed, signature = (
        raw(case["sealed"])[part] for part in (slice(4), slice(4, 84), slice(84, None))
    )
    values = case["context"]
    info = joined(
        b"nearer/1 grant",
        UUID(values["space"]).bytes,
        u32(values["epoch"]),
        UUID(values["member"]).bytes,
        raw(values["member_fingerprint"]),
        UUID(values["granter"]).bytes,
    )
    assert prefix == b"G\x01\x01\x00"
    granter = Ed25519PublicKey.from_public_bytes(raw(case["granter_ed25519_public"]))
    granter.verify(signature, info + sealed)
    assert hpke_open(raw(case["member_x25519_private"]), sealed, info) == raw(case["space_key"])


@pytest.mark.parametrize("case", [case for case in cases("backups") if "sealed" in case])
def test_backups(case):
    source = io.BytesIO(raw(case["sealed"]))
    header = source.read(52)
    assert header[:8] == b"NearerB\x01"
    costs = [int.from_bytes(header[at : at + 4], "big") for at in (8, 12, 16)]
    parameters = "m={},t={},p={}".format(*costs)
    assert parameters == case["parameters"]
    master = argon2id(case["passphrase"], header[20:36], parameters)
    key = hkdf_expand(master, b"nearer/1 backup")
    assert header[36:] == mac(key, b"nearer/1 key-commitment")[:16]
    sealed = source.read()
    opened = AESGCM(key).decrypt(bytes(11) + b"\1", sealed, header)
    assert opened == (b"0123456789abcdef" * 2)[: case["size"]]
