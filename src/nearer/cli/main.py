"""The one command, ``nearer``."""

import click

from nearer.cli.verbs import Verbs
from nearer.kit.version import version


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version(), prog_name="nearer", message="%(prog)s %(version)s")
def main() -> None:
    """A private place to practise emotional intimacy, alone and together."""
