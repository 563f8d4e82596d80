"""An opened vault: what one person's key can read and write, for one request."""

import json
from typing import Any
from uuid import UUID

from nearer.vault import crypto
from nearer.vault.crypto import RecordContext
from nearer.vault.models import DataKey, Draft, Keyring, SealedRecord
from nearer.vault.rows import Rows

DATA_KEYS = Rows(DataKey.objects.all(), "keyring")


class Vault:
    """Opens and seals one person's records. Lives as long as a request, never longer."""

    def __init__(self, person_id: UUID, keyring: Keyring, account_key: bytes) -> None:
        self.person_id = person_id
        self.keyring = keyring
        self._account_key = account_key
        self._data_keys: dict[int, bytes] = {}

    def __repr__(self) -> str:
        return "Vault(…)"

    @property
    def account_key(self) -> bytes:
        """For the vault's own flows (a new slot, a token); never for records."""
        return self._account_key

    def seal_into(self, record: SealedRecord, document: dict[str, Any]) -> None:
        """Set ``record``'s epoch and sealed document; saving is the caller's part."""
        record.epoch = self.current_epoch()
        plaintext = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        record.document = crypto.seal(
            self._data_key(record.epoch), plaintext, document_context(record)
        )

    def read(self, record: SealedRecord) -> dict[str, Any]:
        """The document in ``record``. Raises ``CannotOpen`` if it was moved or changed."""
        opened = crypto.open_sealed(
            self._data_key(record.epoch), bytes(record.document), document_context(record)
        )
        document: dict[str, Any] = json.loads(opened)
        return document

    def reseal(self, record: SealedRecord) -> None:
        """Seal ``record`` under the newest key, unchanged. Raises ``CannotOpen``; does not save."""
        key = self._data_key(record.epoch)
        plaintext = crypto.open_sealed(key, bytes(record.document), document_context(record))
        record.epoch = self.current_epoch()
        record.document = crypto.seal(
            self._data_key(record.epoch), plaintext, document_context(record)
        )

    def read_draft(self, draft: Draft) -> dict[str, Any]:
        """What was kept while the vault was locked."""
        identity = self.identity()
        opened = crypto.open_to_person(
            identity.x25519_private, bytes(draft.sealed), draft_context(draft, self.person_id)
        )
        content: dict[str, Any] = json.loads(opened)
        return content

    def seal_note(self, purpose: str, note: bytes) -> bytes:
        """Seal something short-lived that the session has to carry, under the account key."""
        return crypto.seal(self._account_key, note, keyring_context(self.keyring, purpose))

    def open_note(self, purpose: str, sealed: bytes) -> bytes:
        """What ``seal_note`` sealed for the same purpose. Raises ``CannotOpen``."""
        context = keyring_context(self.keyring, purpose)
        return crypto.open_sealed(self._account_key, sealed, context)

    def identity(self) -> crypto.Identity:
        """The person's private keys."""
        context = keyring_context(self.keyring, "identity")
        return crypto.Identity.decode(
            crypto.open_sealed(self._account_key, bytes(self.keyring.identity), context)
        )

    def current_epoch(self) -> int:
        """The epoch under which new records are sealed."""
        self._load_data_keys()
        return max(self._data_keys)

    def readable_epochs(self) -> list[int]:
        """The epochs whose records this vault opens; those of a replaced keyring are not among them."""
        self._load_data_keys()
        return sorted(self._data_keys)

    def forget_data_keys(self) -> None:
        """After a new epoch was made: read the keys again."""
        self._data_keys.clear()

    def _data_key(self, epoch: int) -> bytes:
        self._load_data_keys()
        try:
            return self._data_keys[epoch]
        except KeyError:
            raise crypto.CannotOpen() from None

    def _load_data_keys(self) -> None:
        if self._data_keys:
            return
        for row in DATA_KEYS.where(self.keyring.pk):
            self._data_keys[row.epoch] = crypto.open_sealed(
                self._account_key, bytes(row.sealed), data_key_context(row)
            )


def document_context(record: SealedRecord) -> RecordContext:
    """Binds a document to its row: moved to another, it does not open."""
    return RecordContext(record.KIND, record.owner_id, record.epoch, record.pk, "document")


def data_key_context(row: DataKey) -> RecordContext:
    """Binds a data key to its person and epoch."""
    return RecordContext("data-key", row.person_id, row.epoch, row.pk, "sealed")


def keyring_context(keyring: Keyring, field: str) -> RecordContext:
    """Binds a keyring's sealed fields to it."""
    return RecordContext("keyring", keyring.person_id, keyring.generation, keyring.pk, field)


def draft_context(draft: Draft, person_id: UUID) -> RecordContext:
    """Binds a draft to the keyring it was sealed to."""
    return RecordContext("draft", person_id, draft.keyring.generation, draft.pk, "sealed")
