"""``nearer invite``."""

import click

from nearer.server.starting import with_django


@click.command()
@with_django
def invite() -> None:
    """Print a link for one more person, good for seven days."""
    from django.conf import settings
    from django.urls import reverse

    from nearer.people import actions

    path = reverse("sign-up-invited", args=[actions.invite(by=None)])
    click.echo(f"{settings.NEARER.address}{path}")
    click.echo(f"For one person, for {actions.INVITATION_DAYS} days. It is shown only here.")
