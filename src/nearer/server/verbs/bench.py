"""``nearer bench``."""

import json
from pathlib import Path
from typing import Any

import click

from nearer.server.starting import with_json

ROW = "{name:16}{entries:>8,}{requests_per_second:>10,.1f}{p50_ms:>9,.2f}{p95_ms:>9,.2f}{p99_ms:>9,.2f}{ratio:>8.2f}"
HEAD = f"{'page':16}{'entries':>8}{'per s':>10}{'p50 ms':>9}{'p95 ms':>9}{'p99 ms':>9}{'ratio':>8}"


@click.group()
def bench() -> None:
    """Measure, on this machine alone (for developers)."""


# The reader's own need no extra: Django is imported by what `web` imports, and nowhere before.
@bench.command()
@with_json
@click.option("--quick", is_flag=True, help="Fewer messages and rounds, one process for each try.")
def reader(*, as_json: bool, quick: bool) -> None:
    """Messages a second, first message, memory; and the peers that are installed."""
    from nearer.reader.measuring.speed import bench_reader
    from nearer.reader.measuring.speed_table import speed_text
    from nearer.reader.measuring.timing import FULL, QUICK

    report = bench_reader(QUICK if quick else FULL)
    click.echo(json.dumps(report, indent=2) if as_json else speed_text(report))


@bench.command()
@with_json
@click.option("--quick", is_flag=True, help="Fewer messages and rounds, one process for each try.")
@click.option(
    "--model",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Another model than the one that comes with Nearer.",
)
@click.option(
    "--beside",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="An encoder of BERT's size: the folder that training.bert_sized made.",
)
def signals(*, as_json: bool, quick: bool, model: Path | None, beside: Path | None) -> None:
    """What the learned model costs: file, start, memory, one message, many."""
    from nearer.reader.measuring.signals_speed import bench_signals
    from nearer.reader.measuring.signals_table import signals_text
    from nearer.reader.measuring.timing import FULL, QUICK

    report = bench_signals(model, beside=beside, pace=QUICK if quick else FULL)
    click.echo(json.dumps(report, indent=2) if as_json else signals_text(report))


@bench.command()
@with_json
@click.option(
    "--corpora",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Other people's corpora: a folder with a folder for each. They are no part of a clone.",
)
@click.option(
    "--close-talk",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Our corpus of close talk: corpus/close-talk in a checkout.",
)
@click.option("--preview", is_flag=True, help="Also ask the rules that are still being tried.")
@click.option(
    "--signals",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Measure the learned model instead, on other people's corpora in this folder.",
)
@click.option(
    "--model",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="With --signals: the model in this folder, and not the one that comes with Nearer.",
)
@click.option(
    "--against",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="With --signals: put the headlines beside those of the model in this folder.",
)
@click.option(
    "--with-test", is_flag=True, help="With --signals: also the test part of close talk, once."
)
def quality(
    *,
    as_json: bool,
    corpora: Path | None,
    close_talk: Path | None,
    preview: bool,
    signals: Path | None,
    **of_signals: Any,
) -> None:
    """What the reader finds, misses and finds wrongly; numbers only, never a word of a row."""
    if signals:
        report = _signals_quality(signals, close_talk, **of_signals)
        click.echo(json.dumps(report, indent=2) if as_json else _signals_text(report))
        return
    if any(of_signals.values()):
        raise click.UsageError("--model, --against and --with-test go with --signals.")
    from nearer.reader.measuring.quality import bench_quality
    from nearer.reader.measuring.quality_table import quality_text

    report = bench_quality(corpora, close_talk=close_talk, preview=preview)
    click.echo(json.dumps(report, indent=2) if as_json else quality_text(report))


@bench.command()
@with_json
@click.option("--quick", is_flag=True, help="Fewer and shorter rounds: under 40 seconds.")
def web(*, as_json: bool, quick: bool) -> None:
    """Pages, saves, first load, start and memory, at 10 and at 10,000 moments."""
    from nearer.server.bench.measuring import FULL, QUICK
    from nearer.server.bench.web import bench_web

    report = bench_web(QUICK, starts=1) if quick else bench_web(FULL)
    click.echo(json.dumps(report, indent=2) if as_json else as_table(report))


@bench.command()
@with_json
@click.option("--quick", is_flag=True, help="Five people for ten seconds.")
def composer(*, as_json: bool, quick: bool) -> None:
    """Twenty people who type at once: how long until their words are read."""
    from nearer.server.bench.composer import FULL, QUICK, bench_composer

    report = bench_composer(QUICK if quick else FULL)
    told = (
        "{people} people typing at once for {seconds:g} s: {readings} readings, "
        "p50 {p50_ms} ms, p95 {p95_ms} ms, p99 {p99_ms} ms; a page with nothing in it p50 {empty_p50_ms} ms, "
        "p95 {empty_p95_ms} ms; {errors} errors, {stale} stale"
    )
    click.echo(json.dumps(report, indent=2) if as_json else told.format(**report))


@bench.command("body-signals")
@with_json
@click.option("--quick", is_flag=True, help="Few people of one length: under 20 seconds.")
def body_signals(*, as_json: bool, quick: bool) -> None:
    """Whether “for you” speaks where a pattern was planted, and is silent where there is none."""
    from nearer.server.bench.body_signals import as_text, bench_body_signals

    report = bench_body_signals(quick=quick)
    click.echo(json.dumps(report, indent=2) if as_json else as_text(report))


@bench.command("finer-words")
@with_json
@click.option("--quick", is_flag=True, help="Fewer people: under 20 seconds.")
def finer_words(*, as_json: bool, quick: bool) -> None:
    """How often the range of differentiation holds the true value."""
    from nearer.server.bench.finer_words import as_text, bench_finer_words

    report = bench_finer_words(quick=quick)
    click.echo(json.dumps(report, indent=2) if as_json else as_text(report))


def _signals_quality(
    folder: Path,
    close_talk: Path | None,
    *,
    model: Path | None,
    against: Path | None,
    with_test: bool,
) -> dict[str, Any]:
    from nearer.reader.measuring.signals.models import loaded
    from nearer.reader.measuring.signals.quality import bench_signals_quality

    return bench_signals_quality(
        loaded(model),
        folder,
        close_talk=close_talk,
        with_test=with_test,
        against=loaded(against) if against else None,
    )


def _signals_text(report: dict[str, Any]) -> str:
    from nearer.reader.measuring.signals.page import scores

    return scores(report)


def as_table(report: dict[str, Any]) -> str:
    """The report as people read it."""
    lines = [HEAD, *(ROW.format(**page) for page in report["pages"]), ""]
    lines += [
        f"First load, heaviest: {report['first_load_bytes'] / 1000:,.1f} kB compressed",
        f"First load of saying it, heaviest ({report['say_first_load_page']}): "
        f"{report['say_first_load_bytes'] / 1000:,.1f} kB compressed",
        f"Start: {report['start_seconds']} s to the first page",
        f"Search, the first thing that a fresh process does: {report['cold_search_ms']} ms",
        f"Memory after all this: {report['rss_mib']} MiB",
    ]
    return "\n".join(lines)
