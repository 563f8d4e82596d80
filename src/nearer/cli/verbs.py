"""The command's group: its verbs are found when asked for, and its errors are worded for people."""

import importlib.metadata
from collections.abc import Mapping
from typing import Any

import click

from nearer.kit.errors import NearerError

GROUP = "nearer.verbs"
# Modules that come with another extra than `web`.
EXTRAS = {"psycopg": "postgres", "onnxruntime": "models", "numpy": "models"}


class MissingExtra(NearerError):
    """A verb needs packages that the base installation does not bring."""


class Shown(click.ClickException):
    """A ``NearerError`` as the command line shows it; the exit code is 2."""

    exit_code = 2

    def __init__(self, error: NearerError) -> None:
        super().__init__(str(error))
        self.hint = error.hint

    def show(self, file: Any = None) -> None:
        """Code and message on one line, what to do on the next."""
        click.echo(self.message, err=True)
        if self.hint:
            click.echo(self.hint, err=True)


class Verbs(click.Group):
    """Verbs of any installed part, found by entry point and imported only when used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every verb's name."""
        return sorted({*super().list_commands(ctx), *_entry_points()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of this name; one that cannot be imported says so when it is run."""
        own = super().get_command(ctx, cmd_name)
        entry = _entry_points().get(cmd_name)
        if own is not None or entry is None:
            return own
        try:
            command: click.Command = entry.load()
        except ModuleNotFoundError as error:
            return _unavailable(cmd_name, missing_extra(error))
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; an error made for people is shown to them, without a traceback."""
        try:
            return super().invoke(ctx)
        except NearerError as error:
            raise Shown(error) from None
        except ModuleNotFoundError as error:
            raise Shown(missing_extra(error)) from None


def missing_extra(error: ModuleNotFoundError) -> MissingExtra:
    """Which extra brings the module. Raises ``error`` again when the module is our own."""
    top = (error.name or "").split(".")[0]
    if top in {"", "nearer"}:
        raise error
    extra = EXTRAS.get(top, "web")
    return MissingExtra(
        "missing-extra",
        f"This needs the extra “{extra}”, which is not installed ({top} was not found).",
        f"Install it with: pip install 'nearer[{extra}]'",
    )


def _entry_points() -> Mapping[str, importlib.metadata.EntryPoint]:
    return {entry.name: entry for entry in importlib.metadata.entry_points(group=GROUP)}


def _unavailable(name: str, reason: MissingExtra) -> click.Command:
    def fail(arguments: tuple[str, ...]) -> None:
        raise reason

    return click.Command(
        name,
        callback=fail,
        params=[click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)],
        context_settings={"ignore_unknown_options": True},
        add_help_option=False,
        short_help="(an extra is missing)",
    )
