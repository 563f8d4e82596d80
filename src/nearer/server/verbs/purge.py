"""``nearer purge``."""

import click

from nearer.server.starting import with_django


@click.command()
@with_django
def purge() -> None:
    """Delete now what is due, instead of within the hour.

    That is what people deleted a day ago or more, and what has expired.
    """
    from nearer.server.tidying import tidy_now

    for name, deleted in tidy_now().items():
        click.echo(f"{name}: {deleted}")
