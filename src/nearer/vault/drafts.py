"""Words that met a lock: sealed to their author's public key, opened after unlocking."""

import json
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from nearer.vault import crypto, keyrings
from nearer.vault.models import Draft, Keyring
from nearer.vault.opened import Vault, draft_context

MOST_DRAFTS = 200
MOST_BYTES = 256 * 1024


def keep(person_id: UUID, content: dict[str, Any], day: date) -> bool:
    """Seal ``content`` to a person. False if they have no keys, or no room is left."""
    try:
        keyring = keyrings.current_keyring(person_id)
    except crypto.CannotOpen:
        return False
    encoded = json.dumps(content).encode()
    if keyring.drafts.count() >= MOST_DRAFTS or len(encoded) > MOST_BYTES:
        return False
    _put(keyring, encoded, day)
    return True


def move(old: Vault, new: Vault) -> None:
    """Give drafts that were sealed to an older keyring to the one in use."""
    for draft in waiting(old):
        _put(new.keyring, json.dumps(old.read_draft(draft)).encode(), draft.kept_on)
        draft.delete()


def waiting(vault: Vault) -> list[Draft]:
    """A person's drafts, oldest first."""
    return list(Draft.objects.filter(keyring=vault.keyring).order_by("kept_on", "pk"))


def find(vault: Vault, draft_id: UUID) -> Draft | None:
    """One of the person's own drafts."""
    return Draft.objects.filter(keyring=vault.keyring, pk=draft_id).first()


def _put(keyring: Keyring, encoded: bytes, day: date) -> None:
    draft = Draft(id=uuid4(), keyring=keyring, kept_on=day)
    draft.sealed = crypto.seal_to_person(
        bytes(keyring.x25519_public), encoded, draft_context(draft, keyring.person_id)
    )
    draft.save(force_insert=True)
