"""Files encrypted to a passphrase, for the parts above the vault."""

from nearer.vault.crypto import backup_reader, backup_writer

__all__ = ["backup_reader", "backup_writer"]
