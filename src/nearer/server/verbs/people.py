"""``nearer people``."""

import click

from nearer.server.starting import with_django


@click.group()
def people() -> None:
    """See who has a place here; keep somebody out.

    Names, days and sizes are shown, and nothing of what people wrote.
    """


@people.command("list")
@with_django
def list_people() -> None:
    """Everybody, by name."""
    from nearer.server import residents

    for one in residents.residents():
        marks = [
            mark for mark, set_ in (("host", one.is_host), ("closed", not one.is_open)) if set_
        ]
        line = f"{one.name:20}  since {one.since}  {one.size_bytes / 1024:10,.1f} KiB"
        click.echo("  ".join([line, *marks]))


@people.command()
@click.argument("name")
@with_django
def disable(*, name: str) -> None:
    """Keep somebody out and end their sessions; nothing of theirs is deleted."""
    from nearer.server import residents

    click.echo(f"{residents.close(name).username} is signed out everywhere and cannot come in.")
    click.echo("To undo it: nearer people enable")


@people.command()
@click.argument("name")
@with_django
def enable(*, name: str) -> None:
    """Let somebody in again."""
    from nearer.server import residents

    click.echo(f"{residents.open_again(name).username} can sign in again.")
