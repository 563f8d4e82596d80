"""``nearer restore``."""

from pathlib import Path

import click

from nearer.server.starting import choose_data, start_django, with_data
from nearer.server.verbs.backup import refuse_postgres
from nearer.server.verbs.passphrases import read_passphrase, with_passphrase_file


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@with_data
@click.option("--replace", is_flag=True, help="Set aside what the data folder holds already.")
@with_passphrase_file
def restore(file: Path, *, data: Path | None, replace: bool, passphrase_file: Path | None) -> None:
    """Put a backup in place, checked first. Nearer must not be running there."""
    folder = choose_data(data)
    from nearer.server.backups.restoring import restore_backup
    from nearer.server.settings import read_settings

    settings = read_settings()
    refuse_postgres(settings.database_url)
    restored = restore_backup(
        folder,
        file,
        read_passphrase(passphrase_file or settings.backup_passphrase_file, confirm=False),
        replace=replace,
        prepare=_prepare,
    )
    rows = sum(restored.manifest.tables.values())
    click.echo(f"Restored {rows:,} rows of {restored.manifest.made_at[:16]} to {folder}.")
    if restored.replaced:
        click.echo(f"What was there is in {restored.replaced} for 35 days.")
    click.echo("Everybody signs in again; passwords and recovery codes are those of that day.")


def _prepare() -> None:
    start_django()
    from django.db import connections

    from nearer.server.upgrades import prepare_database

    prepare_database()
    connections.close_all()
