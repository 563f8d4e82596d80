"""``nearer undo-upgrade``."""

from pathlib import Path

import click

from nearer.server.starting import choose_data, with_data


@click.command("undo-upgrade")
@with_data
def undo_upgrade(*, data: Path | None) -> None:
    """Go back to the copy made before the last upgrade. Nearer must not be running there."""
    folder = choose_data(data)
    from nearer.server.upgrades import undo_upgrade as undo

    copy, aside = undo(folder)
    click.echo(f"Put back {copy.name}.")
    click.echo(f"What was written since that upgrade is in {aside} for 35 days.")
    click.echo("Install the release before it, then start Nearer: this one would upgrade again.")
