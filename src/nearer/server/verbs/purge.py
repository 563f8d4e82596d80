"""``nearer purge``."""

import click

from nearer.server.starting import with_django


@click.command()
@with_django
def purge() -> None:
    """Delete now what the hourly jobs would delete: all that people deleted or that has expired."""
    from nearer.server.tidying import tidy_now

    for name, deleted in tidy_now().items():
        click.echo(f"{name}: {deleted}")
