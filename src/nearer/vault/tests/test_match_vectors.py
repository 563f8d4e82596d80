"""What was sealed by the first release opens for ever, and is sealed the same way.

The files in ``vectors`` are frozen. A format that changes gets a new version and new files.
"""

import hashlib
import io
import json
from pathlib import Path
from uuid import UUID

import pytest

from nearer.vault import crypto
from nearer.vault.crypto import (
    GrantContext,
    Identity,
    RecordContext,
    StretchParameters,
    backups,
    records,
    recovery,
)

VECTORS = Path(__file__).parent / "vectors"
FROZEN = {
    "backups": "72365a9763d195e9df827ffe6c8702fc",
    "grants": "945eefa52f3a1c0135f66a785af1971b",
    "identities": "1b6729d3c65021c573cbd2095be31857",
    "keys": "8152de543431e47f30fb8033e7962f5f",
    "notes": "dcafddf3cf363271aa090fd8658bfc90",
    "passwords": "8226331cda1f7a797f6593a0a4a6cd20",
    "records": "3d7927947436bfd40f0962f678417868",
    "recovery_codes": "0774f1fde61f7f64c31d32fb9d9b7423",
    "wordlist": "e52cc4d2d0c7fce6c3bb850f5fb398ce",
}


def cases(name):
    return json.loads((VECTORS / f"{name}.json").read_text())["cases"]


def raw(text):
    return bytes.fromhex(text)


def place(values):
    ids = {name: UUID(values[name]) for name in ("owner", "record")}
    return RecordContext(**{**values, **ids})


def test_the_vectors_are_untouched():
    files = {path.stem: path.read_bytes() for path in VECTORS.glob("*.json")}
    files["wordlist"] = (VECTORS.parents[1] / "wordlist.txt").read_bytes()
    assert {name: hashlib.sha256(data).hexdigest()[:32] for name, data in files.items()} == FROZEN


@pytest.mark.parametrize("case", cases("records"))
def test_records(case):
    key, plaintext, sealed = (raw(case[name]) for name in ("key", "plaintext", "sealed"))
    here = place(case["context"])
    assert crypto.open_sealed(key, sealed, here) == plaintext
    assert records._seal(key, plaintext, here, raw(case["salt"]), raw(case["nonce"])) == sealed


@pytest.mark.parametrize("case", cases("passwords"))
def test_passwords(case):
    parameters = StretchParameters.decode(case["parameters"])
    master = crypto.argon2id(case["password"], raw(case["salt"]), parameters)
    assert crypto.normalise_password(case["password"]) == raw(case["normalised"])
    assert master == raw(case["master"])
    assert crypto.split_master(master) == (raw(case["verifier"]), raw(case["key"]))


@pytest.mark.parametrize("case", cases("keys"))
def test_keys(case):
    as_text = {"session_id", "purpose"} | ({"secret"} if case["name"] == "server_key" else set())
    arguments = {
        name: UUID(value) if name == "token_id" else value if name in as_text else raw(value)
        for name, value in case["arguments"].items()
    }
    assert getattr(crypto, case["name"])(**arguments) == raw(case["key"])


@pytest.mark.parametrize("case", cases("recovery_codes"))
def test_recovery_codes(case):
    assert crypto.read_recovery_code(case["code"]) == raw(case["bytes"])
    assert recovery._write(raw(case["bytes"])) == case["code"]


@pytest.mark.parametrize("case", cases("identities"))
def test_identities(case):
    prints = []
    for who in (case["a"], case["b"]):
        identity = Identity(raw(who["x25519_private"]), raw(who["ed25519_private"]))
        assert identity.x25519_public == raw(who["x25519_public"])
        assert identity.ed25519_public == raw(who["ed25519_public"])
        prints.append(crypto.fingerprint(identity.x25519_public, identity.ed25519_public))
        assert prints[-1] == raw(who["fingerprint"])
    assert crypto.phrase(*prints) == case["phrase"]


@pytest.mark.parametrize("case", cases("notes"))
def test_notes(case):
    private, sealed = raw(case["x25519_private"]), raw(case["sealed"])
    assert crypto.open_to_person(private, sealed, place(case["context"])) == raw(case["plaintext"])


@pytest.mark.parametrize("case", cases("grants"))
def test_grants(case):
    values = case["context"]
    here = GrantContext(
        UUID(values["space"]),
        values["epoch"],
        UUID(values["member"]),
        raw(values["member_fingerprint"]),
        UUID(values["granter"]),
    )
    private, public = raw(case["member_x25519_private"]), raw(case["granter_ed25519_public"])
    assert crypto.open_grant(raw(case["sealed"]), here, private, public) == raw(case["space_key"])


@pytest.mark.parametrize("case", cases("backups"))
def test_backups(case):
    data = (b"0123456789abcdef" * (case["size"] // 16 + 1))[: case["size"]]
    target = io.BytesIO()
    parameters = StretchParameters.decode(case["parameters"])
    writer = backups._writer(target, case["passphrase"], parameters, raw(case["salt"]))
    writer.write(data)
    writer.finish()
    sealed = target.getvalue()
    assert hashlib.sha256(sealed).hexdigest() == case["sha256"]
    assert case.get("sealed") in {None, sealed.hex()}
    assert b"".join(crypto.backup_reader(io.BytesIO(sealed), case["passphrase"])) == data
