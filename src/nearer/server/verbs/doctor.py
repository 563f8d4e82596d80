"""``nearer doctor``."""

import json
from pathlib import Path

import click

from nearer.server.starting import with_data, with_json


@click.command()
@with_data
@with_json
@click.pass_context
def doctor(context: click.Context, *, data: Path | None, as_json: bool) -> None:
    """Look this installation over and say what to do. Changes nothing; exits with 1 if broken."""
    from nearer.server.doctor import visit

    findings = visit.examine(data)
    if as_json:
        click.echo(json.dumps(visit.as_json(findings), indent=2))
    else:
        for one in findings:
            click.echo(f"{one.state:6}  {one.name}: {one.found}")
            if one.advice:
                click.echo(f"        {one.advice}")
    if any(one.state == "broken" for one in findings):
        context.exit(1)
