"""Runs every ``nearer bench``, then Lighthouse, and writes docs/benchmarks.md.

Takes the folder that `training.bert_sized` made, to compare our model with an encoder of that size.
"""

import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nearer.reader.measuring.signals_table import signals_page
from nearer.reader.measuring.speed import COMPARED
from nearer.reader.measuring.speed_table import speed_page
from nearer.reader.signals import trouble
from tools import run_lighthouse

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
NEARER = str(Path(sys.executable).parent / "nearer")
MEASURED = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
# What issue and design ask of pages, as parts of the trivial view's rate in the same run.
AIMS = dict.fromkeys(("home", "check-in", "body", "name", "sentence"), 0.25) | {"journal": 0.15}
MOST_GROWTH, MOST_FIRST_LOAD_KB, LEAST_POINTS = 1.3, 70, 95
MOST_READ_MS, MOST_IMPORT_MS, MOST_COMPOSER_MS, MOST_COLD_SEARCH_MS = 1, 150, 30, 300

HEAD = """# Benchmarks

<!-- Written by `make bench`. Run it again; do not change this page. -->

Measured on {day}, at commit {commit}, on {machine}.

Figures of two machines, or of two days, say little about each other: compare the ratios."""
READER = """## The reader

Messages of the reader's own quiet corpus, made equally long and cut at word ends, one after another
in one process, all stable rules asked. `complaints`: the examples of the rules of care, in which there
is something to find and to say another way. `p50`, `p99`: microseconds of one message over all rounds;
in brackets the median of the quickest and of the slowest round. Import, first message and memory:
medians of fresh processes. `reply`: each answers the same shared message, which is read with it.

Peers are libraries that a Python programmer would take today for parts of this. Each does its own job
on the same ordinary messages, in turns in the same process; none does what another does,
so `nearer takes` says what our job costs beside theirs, not which is better."""
SIGNALS = """## The model

The reader's learned model, all its outputs at once, without those of danger and with them, each message heard alone and from its letters on; messages of the quiet corpus,
cut where they have just so many tokens. Loading and memory: medians of fresh processes in which the rules are loaded
already. Beside it, an encoder of BERT's base size with random weights, made and run in the same way, the same messages in
turns with ours, on one core each."""
METHOD = """## Pages and saves

Somebody with {few} and somebody with {many:,} check-ins of ten years, both sealed, in one database;
the real server, with client and server on the same cores. `per s`: answers in a second to four
connections that never rest, the median of the rounds. `p50`, `p95`, `p99`: milliseconds of one
request at a time. `ratio`: the page's `per s` through that of a trivial Django view on the same
server, measured right before and right after it in every round; a save is compared with a view that
inserts one row into the same database in one transaction. `journal of ten` is a page with ten
entries, the oldest ones, as full as the whole journal of somebody with ten."""

WRITING = """## Writing beside the reader

{people} people type at once for {seconds:g} s, each at five characters a second, in messages of our
own quiet and blind corpora; whenever one rests for 0.7 s, what is written so far is read ({readings} readings);
one in four has the other ways to say it unfolded, for whom they are worked out as well. The real server, with client and server on the same cores."""


def main(beside: str) -> None:
    """Measure all there is, and write the page."""
    sections = [*reader(asked("reader")), *signals(beside)]
    sections += [*web(asked("web")), *composer(asked("composer"))]
    page = "\n\n".join([head(), *sections, *lighthouse(run_lighthouse.measure())])
    PAGE.write_text(page + "\n", encoding="utf-8")
    print(page)


def asked(group: str, *options: str) -> Any:
    """What ``nearer bench GROUP`` finds."""
    command = [NEARER, "bench", group, "--json", *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def head() -> str:
    """When, what and where."""
    return HEAD.format(day=today(), commit=commit(), machine=machine())


def today() -> str:
    """The day, as it stands on a page."""
    return f"{datetime.now(UTC):%Y-%m-%d}"


def commit() -> str:
    """The commit that is checked out, and whether anything in src/ differs from it."""
    short = _git("rev-parse", "--short", "HEAD")
    return f"{short}, with changes" if _git("status", "--porcelain", "src") else short


def machine() -> str:
    """What this machine is, without its name."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores ({processor()}), {memory:.0f} GiB, {MEASURED}"


def processor() -> str:
    """The model of the processor, as the system tells it."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.is_file() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.processor() or platform.machine()


def reader(report: dict[str, Any]) -> Iterator[str]:
    """The sections on the reader and its peers."""
    yield READER
    yield from speed_page(report)
    of = f"ordinary, {COMPARED} characters"
    ordinary = {row["verb"]: row["p50_us"] / 1000 for row in report["messages"] if row["of"] == of}
    median_ms = ordinary["read"]
    import_ms = report["start"]["import_ms"]
    yield (
        f"A message of {COMPARED} characters takes {median_ms:.2f} ms at the median (aim: under "
        f"{MOST_READ_MS}{verdict(median_ms < MOST_READ_MS)}), a reply {ordinary['reply']:.2f} ms (aim: the same"
        f"{verdict(ordinary['reply'] < MOST_READ_MS)}); the import {import_ms:.0f} ms (aim: "
        f"under {MOST_IMPORT_MS}{verdict(import_ms < MOST_IMPORT_MS)})."
    )


def signals(beside: str) -> Iterator[str]:
    """The section on the learned model."""
    yield SIGNALS
    if missing := trouble():
        yield f"Not measured. {missing.message}"
        return
    yield from signals_page(asked("signals", *(("--beside", beside) if beside else ())))


def web(report: dict[str, Any]) -> Iterator[str]:
    """The sections on pages, first load, start and memory."""
    entries = sorted({page["entries"] for page in report["pages"]})
    yield METHOD.format(few=entries[0], many=entries[-1])
    yield "\n".join(rows(report["pages"]))
    times = {(page["name"], page["entries"]): page["p50_ms"] for page in report["pages"]}
    growth = times["journal of ten", entries[-1]] / times["journal", entries[0]]
    yield (
        f"A page of ten entries takes {growth:.2f} times as long among {entries[-1]:,} as among "
        f"{entries[0]} (aim: at most {MOST_GROWTH}{verdict(growth <= MOST_GROWTH)})."
    )
    kilobytes = report["first_load_bytes"] / 1000
    saying = report["say_first_load_bytes"] / 1000
    yield "\n".join(
        [
            "## First load, start, memory",
            "",
            f"- First load: {kilobytes:.1f} kB, the heaviest of the first screen and every step of "
            "a check-in: page, styles, scripts, fonts and icons, compressed as they are served, "
            "nothing cached, two words of one's own on the field; a font file of which no letter is on "
            f"the page is not fetched (aim: at most {MOST_FIRST_LOAD_KB}"
            f"{verdict(kilobytes <= MOST_FIRST_LOAD_KB)}).",
            f"- First load of saying it: {saying:.1f} kB, the heaviest of its pages, "
            f"{report['say_first_load_page']} (aim: the same{verdict(saying <= MOST_FIRST_LOAD_KB)}).",
            f"- Start: {report['start_seconds']} s from the start of the process to the first "
            "answer, on a folder that was served before.",
            "- Search in ten years by a process that has opened nothing yet: "
            f"{report['cold_search_ms']} ms (aim: at most {MOST_COLD_SEARCH_MS}"
            f"{verdict(report['cold_search_ms'] <= MOST_COLD_SEARCH_MS)}).",
            f"- Memory: {report['rss_mib']} MiB after all these requests.",
        ]
    )


def composer(report: dict[str, Any]) -> Iterator[str]:
    """The section on words that are read while they are written."""
    yield WRITING.format(**report)
    reached = verdict(report["p95_ms"] <= MOST_COMPOSER_MS)
    yield (
        f"From the request to the whole answer: {report['p50_ms']:.1f} ms at the median, "
        f"{report['p95_ms']:.1f} ms at the 95th percentile (aim: at most {MOST_COMPOSER_MS}{reached}), "
        f"{report['p99_ms']:.1f} ms at the 99th; {report['errors']} errors, {report['stale']} "
        "answers that came when their writer had gone on typing. A page with two letters in it, asked for at the same "
        f"rhythm: {report['empty_p50_ms']:.1f} ms at the median, {report['empty_p95_ms']:.1f} ms at the 95th percentile."
    )


def rows(pages: list[dict[str, Any]]) -> Iterator[str]:
    """The table of pages."""
    yield "| page | entries | per s | p50 ms | p95 ms | p99 ms | ratio | aim |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |"
    for page in pages:
        aim = AIMS.get(page["name"])
        told = f"{aim}{verdict(page['ratio'] >= aim)}" if aim else ""
        yield (
            f"| {page['name']} | {page['entries']:,} | {page['requests_per_second']:,.0f} | "
            f"{page['p50_ms']:.2f} | {page['p95_ms']:.2f} | {page['p99_ms']:.2f} | "
            f"{page['ratio']:.2f} | {told} |"
        )


def lighthouse(found: dict[str, Any] | None) -> Iterator[str]:
    """The section on Lighthouse."""
    yield "## Lighthouse"
    if found is None:
        yield "Not measured: this machine has no Node.js."
        return
    categories = ("performance", "accessibility", "best-practices")
    lines = [
        f"Points out of a hundred: mobile, signed in, {run_lighthouse.MOMENTS} check-ins, the "
        f"median of {run_lighthouse.RUNS} runs (aim: at least {LEAST_POINTS}).",
        "",
        "| page | performance | accessibility | best practices |",
        "| --- | ---: | ---: | ---: |",
    ]
    for name, points in found.items():
        told = " | ".join(f"{points[each]}{missed(points[each])}" for each in categories)
        lines.append(f"| {name} | {told} |")
    yield "\n".join(lines)


def missed(points: int) -> str:
    """What stands behind points that are too few."""
    return "" if points >= LEAST_POINTS else ", not reached"


def verdict(reached: bool) -> str:
    """What stands behind an aim."""
    return ", reached" if reached else ", not reached"


def _git(*arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "unknown" * (done.returncode != 0)


if __name__ == "__main__":
    main("".join(sys.argv[1:2]))
