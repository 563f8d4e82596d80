"""``nearer docs``."""

import click


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; fail if a page is out of date.")
@click.pass_context
def docs(context: click.Context, *, check: bool) -> None:
    """Write the generated pages of docs/ (for developers)."""
    from nearer.server import generated_docs

    outdated = generated_docs.outdated()
    for path in outdated:
        shown = path.relative_to(generated_docs.ROOT)
        click.echo(f"{'Out of date' if check else 'Written'}: {shown}")
    if not check:
        generated_docs.write()
    elif outdated:
        click.echo("Run: nearer docs")
        context.exit(1)
