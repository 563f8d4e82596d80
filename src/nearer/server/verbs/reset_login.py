"""``nearer reset-login``."""

import click

from nearer.server.starting import with_django


@click.command("reset-login")
@click.argument("name")
@with_django
def reset_login(*, name: str) -> None:
    """Print a link with which NAME, who lost password and recovery code, signs in again.

    It brings back the sign-in, with new keys and an empty journal. What was written before opens
    only with the old password or code, if one is found within 90 days. Nobody else can open it.
    """
    from django.conf import settings
    from django.urls import reverse

    from nearer.people import restoring
    from nearer.server import residents

    secret = restoring.make_reset(person=residents.find(name))
    click.echo(f"{settings.NEARER.address}{reverse('reset', args=[secret])}")
    click.echo(f"For {restoring.RESET_HOURS} hours, once. Give it to {name} and to nobody else.")
    click.echo("It also switches their second step off and signs every device of theirs out.")
