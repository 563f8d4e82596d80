"""``nearer demo``."""

from pathlib import Path

import click

from nearer.server.starting import start_django


@click.command()
@click.option(
    "--data",
    required=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder of its own, made if it is not there.",
)
def demo(*, data: Path) -> None:
    """Fill a folder with a made-up household, to look around in."""
    start_django(data)
    from django.conf import settings

    from nearer.server.backups.folders import alone
    from nearer.server.demo.cast import PASSWORD
    from nearer.server.demo.household import move_in
    from nearer.server.upgrades import prepare_database

    with alone(settings.NEARER.data):
        prepare_database()
        inhabitants = move_in()
    click.echo("Four made-up people live here now. Their words are encrypted like anybody's.")
    click.echo(f"Start it:  nearer serve --data {data}")
    click.echo(f"Password of each:  {PASSWORD}")
    for one in inhabitants:
        role = " (host)" if one.character.is_host else ""
        click.echo(f"{one.character.name}{role}, recovery code:  {one.code}")
