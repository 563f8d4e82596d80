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
        click.echo(f"{'Out of date' if check else 'Written'}: docs/{path.name}")
    if not check:
        for path, text in generated_docs.pages().items():
            path.write_text(text, encoding="utf-8")
    elif outdated:
        click.echo("Run: nearer docs")
        context.exit(1)
