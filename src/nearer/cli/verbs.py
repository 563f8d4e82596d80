"""The command's group: its verbs are found when asked for, and its errors are worded for people."""

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from nearer.kit.errors import NearerError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "nearer.verbs"
# The reader's own verbs, which need no extra; imported when used.
READER = {
    "read": "nearer.cli.reading",
    "reword": "nearer.cli.reading",
    "rules": "nearer.cli.cards",
    "explain": "nearer.cli.cards",
}
# What shells report for a program that was ended by Ctrl-C, or that nobody listened to any more.
INTERRUPTED, UNHEARD = 130, 141
# Modules that come with another extra than `web`.
EXTRAS = {"psycopg": "postgres", "onnxruntime": "models", "numpy": "models"}


class MissingExtra(NearerError):
    """A verb needs packages that the base installation does not bring."""


class Shown(click.ClickException):
    """A ``NearerError`` as the command line shows it; the exit code is 2."""

    exit_code = 2

    def __init__(self, error: NearerError) -> None:
        line = getattr(error, "line", None)
        where = "" if line is None else f"line {line}: "
        super().__init__(f"{error.code}: {where}{error.message}")
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
        return sorted({*super().list_commands(ctx), *READER, *_entry_points()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb of this name; one that cannot be imported says so when it is run."""
        own = super().get_command(ctx, cmd_name) or _reader_verb(cmd_name)
        entry = None if own is not None else _entry_points().get(cmd_name)
        if entry is None:
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
        except KeyboardInterrupt:
            click.echo("\nStopped.", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            _listen_no_more()
            ctx.exit(UNHEARD)
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


def _reader_verb(name: str) -> click.Command | None:
    if name not in READER:
        return None
    command: click.Command = getattr(import_module(READER[name]), name)
    return command


def _listen_no_more() -> None:
    """What is still to be flushed goes nowhere, and so without a second complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _entry_points() -> "Mapping[str, EntryPoint]":
    # Imported when needed: it takes longer than a reading.
    from importlib.metadata import entry_points

    return {entry.name: entry for entry in entry_points(group=GROUP)}


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
