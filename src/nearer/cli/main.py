"""The one command, ``nearer``."""

import click

from nearer.cli.verbs import Verbs


def _say_version(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        # Imported when asked for: it looks at what is installed, which takes longer than a reading.
        from nearer.kit.version import version

        click.echo(f"nearer {version()}")
        context.exit()


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_say_version,
    help="Show the version and exit.",
)
def main() -> None:
    """A private place to practise emotional intimacy, alone and together."""
