"""``nearer read`` and ``nearer reword``."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
from click.shell_completion import CompletionItem

from nearer.cli import asking, given
from nearer.cli.asking import Asked, Message, Outcome, Verb
from nearer.cli.given import Source
from nearer.kit.errors import NearerError

Command = Callable[..., None]


def _files(_: click.Context, __: click.Parameter, begun: str) -> list[CompletionItem]:
    """Names of files, which each shell completes by itself."""
    return [CompletionItem(begun, type="file")]


OPTIONS = (
    click.argument("given_words", metavar="[TEXT|-|FILE]", required=False, shell_complete=_files),
    click.option(
        "-f",
        "--file",
        metavar="FILE",
        shell_complete=_files,
        help="Read this file, whatever its name looks like.",
    ),
    click.option("--text", is_flag=True, help="Take TEXT as words, even if a file has that name."),
    click.option(
        "--role",
        type=click.Choice(["say", "reply"]),
        help="About to be said, or a reply. Without it: a reply if there is a context.",
    ),
    click.option("--context", metavar="WORDS", help="What the other has shared, for a reply."),
    click.option(
        "--relation",
        metavar="WORD",
        help="What the other is to you, in a word; a child may be told what to do.",
    ),
    click.option(
        "--json", "as_json", is_flag=True, help="One JSON object (docs/reader-schema.md)."
    ),
    click.option("--jsonl", is_flag=True, help="A JSON object a line in, one a line out."),
    click.option(
        "--rules-only",
        "listening",
        flag_value=False,
        default=True,
        type=bool,
        help="Ask no model, for danger neither: quicker.",
    ),
    click.option(
        "-j", "--jobs", type=click.IntRange(1, 256), help="With --jsonl: processes; one per core."
    ),
)


def _with_options(command: Command) -> Command:
    for option in reversed(OPTIONS):
        command = option(command)
    return command


@click.command()
@_with_options
@click.option("--preview", is_flag=True, help="Also ask the rules that are still being tried.")
@click.option("--signals", is_flag=True, help="Also ask the learned model, where it is there.")
@click.option(
    "--signals-raw", "raw", is_flag=True, help="The same, in JSON: all numbers, head by head."
)
@click.pass_context
def read(
    current: click.Context,
    /,
    *,
    preview: bool,
    signals: bool,
    raw: bool,
    listening: bool,
    **options: Any,
) -> None:
    """Say what a message says, hides, and does well.

    TEXT is the message, in quotation marks; - or nothing takes what is piped in. A file is read
    where one of that very name is there.

    Exit code 0: nothing that may hurt; 1: something that may, or danger; 2: it could not be read.
    """
    if raw and not (options["as_json"] or options["jsonl"]):
        raise click.UsageError("--signals-raw goes with --json or --jsonl.")
    if not listening and (signals or raw):
        raise click.UsageError("--rules-only goes without --signals.")
    known: dict[str, Any] = {
        "preview": preview,
        "signals": signals or raw,
        "raw": raw,
        "listening": listening,
    }
    current.exit(_run("read", **known, **options))


@click.command()
@_with_options
@click.pass_context
def reword(current: click.Context, /, **options: Any) -> None:
    """Say a message another way, built on its own words.

    TEXT is given as to `nearer read`, and the exit codes are the same. No other way is shown where
    none is needed, or where the words speak of danger.
    """
    current.exit(_run("reword", **options))


def _run(
    verb: Verb,
    *,
    given_words: str | None,
    file: str | None,
    text: bool,
    as_json: bool,
    jsonl: bool,
    jobs: int | None,
    **known: Any,
) -> Outcome:
    idle = _idle(given_words, file=file, text=text, as_json=as_json, jsonl=jsonl, jobs=jobs)
    if idle:
        raise click.UsageError(idle)
    asked = Asked(verb, **known)
    of = given.source(given_words, file=file, is_words=text)
    if jsonl:
        path = file if file is not None else given_words
        _say(asking.no_signals() if asked.signals or asked.listening else None)
        return _stream(asked, Source(path=path), jobs)
    with _nothing_thrown_away():
        outcome = _as_json(asked, of) if as_json else _shown(asked, of)
    _say(asking.no_signals_met())
    return outcome


def _idle(
    given_words: str | None,
    *,
    file: str | None,
    text: bool,
    as_json: bool,
    jsonl: bool,
    jobs: int | None,
) -> str | None:
    """What is wrong where something that was given could have no effect."""
    trouble = {
        "Give words or a file, not both.": given_words is not None and file is not None,
        "--jsonl takes - or a FILE; --text is for one message.": jsonl and text,
        "--text takes words as TEXT, and a file is no words.": text and file is not None,
        "--text goes with TEXT; what is piped in is never a file's name.": text
        and given_words is None,
        "--json is for one message, --jsonl for many; give one of them.": as_json and jsonl,
        "--jobs goes with --jsonl; one message is read by one process.": jobs is not None
        and not jsonl,
    }
    return next((said for said, is_so in trouble.items() if is_so), None)


def _say(missing: NearerError | None) -> None:
    if missing:
        click.echo(f"{missing.code}: {missing.message}\n{missing.hint}", err=True)


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """For one message: hardly anything that is made for it is garbage before it is answered."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _shown(asked: Asked, of: Source) -> Outcome:
    from nearer.cli import showing
    from nearer.cli.page import Page

    message = _message(asked, of)
    reading, page = asking.reading_of(asked, message), Page.here()
    if asked.verb == "read":
        page.show(showing.reading_lines(reading, page))
    else:
        page.show(showing.rewording_lines(reading, asking.rewordings_of(asked, message), page))
    return asking.outcome_of(reading)


def _as_json(asked: Asked, of: Source) -> Outcome:
    try:
        said, outcome = asking.answer(asked, _message(asked, of))
    except NearerError as error:
        return _refused(error)
    asking.write(said)
    return outcome


def _stream(asked: Asked, of: Source, jobs: int | None) -> Outcome:
    from nearer.cli.progress import Progress
    from nearer.cli.streaming import Stream, cores, size_bytes

    try:
        with given.opened(of) as stream:
            answering = Stream(
                asked, sys.stdout.buffer, Progress(size_bytes(stream)), jobs or cores()
            )
            answering.run(stream)
    except NearerError as error:
        return _refused(error)
    total = answering.sum
    if total.unread:
        click.echo(f"Not read: {total.unread:,} of {total.messages:,} lines.", err=True)
    return total.outcome


def _refused(error: NearerError) -> Outcome:
    """The error in place of an answer."""
    from nearer.reader.schema import error_to_json

    asking.write(error_to_json(error, line=getattr(error, "line", None)))
    return Outcome.UNREAD


def _message(asked: Asked, of: Source) -> Message:
    return Message(
        given.message(of), role=asked.role, context=asked.context, relation=asked.relation
    )
