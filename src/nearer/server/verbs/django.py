"""``nearer django``."""

import click

from nearer.server.starting import start_django


@click.command(
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    short_help="Run one of Django's commands (for developers).",
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def django(arguments: tuple[str, ...]) -> None:
    """Run one of Django's commands (for developers)."""
    start_django()
    from django.core.management import execute_from_command_line

    execute_from_command_line(["nearer django", *arguments])
