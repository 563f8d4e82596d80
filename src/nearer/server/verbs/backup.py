"""``nearer backup``."""

from pathlib import Path

import click

from nearer.server.starting import choose_data, with_data
from nearer.server.verbs.passphrases import read_passphrase, with_passphrase_file


@click.command()
@click.argument("target", type=click.Path(path_type=str), metavar="FILE|FOLDER/")
@with_data
@with_passphrase_file
def backup(target: str, *, data: Path | None, passphrase_file: Path | None) -> None:
    """Write an encrypted backup, safe while Nearer runs.

    A folder keeps the newest of seven days and of four weeks, for 35 days at the most.
    """
    folder = choose_data(data)
    from nearer.server.backups.making import make_backup
    from nearer.server.settings import read_settings

    settings = read_settings()
    refuse_postgres(settings.database_url)
    into_folder = target.endswith("/")
    made = make_backup(
        folder,
        Path(target),
        read_passphrase(passphrase_file or settings.backup_passphrase_file, confirm=True),
        into_folder=into_folder,
        secret_key=settings.secret_key,
    )
    click.echo(f"Backed up to {made.path} and opened again to make sure:")
    click.echo(f"{made.size_bytes / 1024:,.0f} KiB, {made.rows:,} rows.")
    if made.deleted:
        click.echo(f"Older backups deleted: {len(made.deleted)}.")
    click.echo("Keep the passphrase somewhere else. Without it this file opens nothing.")


def refuse_postgres(database_url: str) -> None:
    """Raises ``BackupRefused`` when the database is not ours to copy."""
    from nearer.server.backups.making import BackupRefused

    if database_url:
        raise BackupRefused(
            "backup-postgres",
            "This installation keeps its data in PostgreSQL, which has tools of its own.",
            "Back up with: pg_dump --format=custom --file=nearer.dump DATABASE, encrypt that "
            "file, and keep secret-key of the data folder with it. Restore with: "
            "pg_restore --clean --if-exists --dbname=DATABASE nearer.dump",
        )
