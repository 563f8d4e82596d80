"""Where the passphrase of a backup comes from: a file, or somebody who types it."""

from pathlib import Path

import click

from nearer.kit.errors import NearerError

with_passphrase_file = click.option(
    "--passphrase-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Read the passphrase from this file; NEARER_BACKUP_PASSPHRASE_FILE does the same.",
)


class NoPassphrase(NearerError):
    """There is no passphrase to be had."""


def read_passphrase(file: Path | None, *, confirm: bool) -> str:
    """The first line of ``file``; without a file, typed, and twice for a new backup.

    Raises ``NoPassphrase``.
    """
    if file is None:
        typed: str = click.prompt(
            "Passphrase of the backup", hide_input=True, confirmation_prompt=confirm
        )
        return typed
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    if not lines or not lines[0]:
        raise NoPassphrase(
            "no-passphrase",
            f"{file} holds no passphrase.",
            "Put the passphrase on the first line of that file.",
        )
    return lines[0]
